"""A class from one line: `strength tue 6pm 60m 16 coach ana room main weekly until june`.

Words may come in any order. What may mean several things is read in the likeliest way, and the others are offered as
choices, each with the words that say it without doubt.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import time, timedelta

from studio.domain.schedule.editing import LONGEST
from studio.domain.schedule.quick_clocks import clock_at, halves
from studio.domain.schedule.quick_dates import MOST_WEEKS, counted_day, date_at, end_at, weekdays_at
from studio.domain.schedule.quick_days import Repeat, in_next_week, settled
from studio.domain.schedule.quick_names import named
from studio.domain.schedule.quick_reading import Choice, Field, Known, Option, Reading, Title
from studio.domain.schedule.quick_times import LONGEST_HOURS, next_weekday, read_length
from studio.domain.schedule.quick_tokens import Line
from studio.domain.schedule.quick_words import ENGLISH, Vocabulary, Word
from studio.domain.schedule.recurrence import MOST_CLASSES, Every
from studio.domain.values import Wall

MOST_PLACES = 999
SHORTEST = 15
"""Minutes that "for 15" must say at least to be a length."""


def read_line(line: str, known: Known, now: Wall, words: Vocabulary = ENGLISH) -> Reading:
    """Read a line; every line gives a reading, an empty one an empty one."""
    return _Reader(line, known, now, words).read()


class _Reader:
    """Goes through the words from the left; each rule answers how many it took."""

    def __init__(self, line: str, known: Known, now: Wall, words: Vocabulary) -> None:
        self.line = Line(line, words)
        self.known, self.now = known, now
        self.found = Reading()
        self.repeat = Repeat()
        self.bare: list[int] = []
        self.titles: tuple[int, int, list[Title]] = (0, 0, [])

    def read(self) -> Reading:
        """Read it all."""
        rules: tuple[Callable[[int], int], ...] = (
            self._marked,
            self._when,
            self._repeats,
            self._exactly_named,
            self._measured,
            self._begun_name,
        )
        at = 0
        while at < len(self.line.tokens):
            taken = next((taken for rule in rules if (taken := rule(at))), 0) or self._leave(at, 1)
            at += taken
        self._number_left()
        self._choose_title()
        self._offer_week()
        ordered = sorted(self.found.choices, key=lambda choice: self.line.line.find(choice.words))
        self.found = replace(self.found, choices=tuple(ordered))
        return settled(self.found, self.repeat, self.now)

    # -- small steps

    def _leave(self, at: int, number: int) -> int:
        """Nothing is made of some words; answers how many they are."""
        tokens = range(at, min(at + number, len(self.line.tokens)))
        silent = {Word.AND, Word.ON, Word.AT}
        left = [
            self.line.quoted(token, token + 1)
            for token in tokens
            if self.line.word(token) not in silent and not self.line.tokens[token].is_sign
        ]
        self.found = replace(self.found, unread=(*self.found.unread, *left))
        return number

    def _offer(self, choice_of: Field, start: int, end: int, options: Sequence[tuple[object, str]]) -> None:
        words = self.line.quoted(start, end)
        made = tuple(Option(meaning, self.line.said(start, end, text)) for meaning, text in options)  # type: ignore[arg-type]
        self.found = replace(self.found, choices=(*self.found.choices, Choice(choice_of, words, made)))

    # -- rules

    def _marked(self, at: int) -> int:
        """`coach ana`, `room main`, `at 6`, `until june`, `for 8 weeks`."""
        marks: dict[Word | None, Callable[[int], int]] = {
            Word.COACH: lambda at: self._name(at, Field.COACH, exact=False),
            Word.ROOM: lambda at: self._name(at, Field.ROOM, exact=False),
            Word.UNTIL: self._until,
            Word.FOR: self._for,
            Word.AT: lambda at: self._clock(at, bare=True),
        }
        read = marks.get(self.line.word(at))
        if read is None or not self.line.text(at + 1):
            return 0
        taken = read(at + 1)
        return taken and taken + 1

    def _when(self, at: int) -> int:
        """Weekdays, today, next week, dates."""
        line, today = self.line, self.now.date()
        word = line.word(at)
        if word in {Word.TODAY, Word.TOMORROW}:
            self.found = replace(self.found, day=today + timedelta(days=word is Word.TOMORROW))
            return 1
        if word is Word.NEXT and (line.word(at + 1) is Word.WEEKS or line.weekday(at + 1) is not None):
            self.repeat.next_week = range(at, at + 2)
            return 2 if line.word(at + 1) is Word.WEEKS else 1
        weekdays, taken = weekdays_at(line, at)
        if weekdays:
            self.repeat.weekdays += weekdays
            return taken
        counted = counted_day(line, at, today)
        if counted is not None:
            self.found = replace(self.found, day=counted[0])
            return counted[1]
        dated = date_at(line, at, today)
        if dated is None:
            return 0
        if dated.day is None:
            return self._leave(at, dated.taken)
        self.found = replace(self.found, day=dated.day)
        return dated.taken

    def _until(self, at: int) -> int:
        """The last day; one that is over already is left."""
        found = end_at(self.line, at, self.now.date())
        if found is None:
            return 0
        if found.day is None or found.day < self.now.date():
            return self._leave(at, found.taken)
        self.repeat.sure_end = found.with_year
        self.found = replace(self.found, until=found.day)
        if found.other is not None:
            days = (found.day, found.other)
            self._offer(Field.UNTIL, at, at + found.taken, [(day, day.isoformat()) for day in days])
        return found.taken

    def _for(self, at: int) -> int:
        """`for 8 weeks`, `for 8 classes`, `for 60 minutes`, `for 90`."""
        number, word = self.line.number(at), self.line.word(at + 1)
        if number is None:
            return 0
        if word is Word.WEEKS and 0 < number <= MOST_WEEKS:
            self.repeat.every = self.repeat.every or Every.WEEK
            self.found = replace(self.found, until=self.now.date() + timedelta(weeks=number))
            return 2
        if word is None and SHORTEST <= number <= LONGEST:
            self.found = replace(self.found, minutes=number)
            return 1
        return self._counted(at)

    def _counted(self, at: int) -> int:
        """`16 places`, `60 minutes`, `8 times`; a number that no class can have is left."""
        number, word = self.line.number(at), self.line.word(at + 1)
        most = {Word.PLACES: MOST_PLACES, Word.MINUTES: LONGEST, Word.HOURS: LONGEST_HOURS, Word.TIMES: MOST_CLASSES}
        if number is None or word not in most:
            return 0
        if word is Word.HOURS and LONGEST_HOURS < number < 24:
            return self._clock(at, bare=True)
        if not 0 < number <= most[word]:
            return self._leave(at, 2)
        if word is Word.PLACES:
            self.found = replace(self.found, places=number)
        elif word is Word.TIMES:
            self._take_times(number)
        else:
            self.found = replace(self.found, minutes=number * (60 if word is Word.HOURS else 1))
        return 2

    def _take_times(self, number: int) -> None:
        self.found = replace(self.found, count=number)
        self.repeat.every = self.repeat.every or Every.WEEK

    def _repeats(self, at: int) -> int:
        """`weekly`, `every tue`, `every 2 weeks`, `every other week`, `every weekday`."""
        simple = {
            Word.DAILY: (Every.DAY, 1),
            Word.WEEKLY: (Every.WEEK, 1),
            Word.FORTNIGHTLY: (Every.WEEK, 2),
            Word.MONTHLY: (Every.MONTH, 1),
        }
        line, word = self.line, self.line.word(at)
        if word in simple:
            self.repeat.every, self.repeat.interval = simple[word]
            return 1
        if word is not Word.EVERY:
            return 0
        units = {Word.DAYS: Every.DAY, Word.WEEKS: Every.WEEK, Word.MONTHS: Every.MONTH}
        following = line.word(at + 1)
        if following in units:
            self.repeat.every = units[following]
            return 2
        if following is Word.WEEKDAYS:
            self.repeat.every = Every.WEEK
            self.repeat.weekdays += range(5)
            return 2
        step = 2 if following is Word.OTHER else line.number(at + 1)
        if step:
            unit = line.word(at + 2)
            self.repeat.every, self.repeat.interval = (
                units.get(unit, Every.WEEK) if unit else Every.WEEK,
                max(1, min(step, 99)),
            )
            return 3 if unit in units else 2
        if weekdays_at(line, at + 1)[0]:
            self.repeat.every = Every.WEEK
            return 1
        return 0

    def _exactly_named(self, at: int) -> int:
        return self._title(at, exact=True) or self._named_anything(at, exact=True)

    def _begun_name(self, at: int) -> int:
        """The beginning of a name; words that do something are none."""
        if self.line.word(at) is not None:
            return 0
        return self._title(at, exact=False) or self._named_anything(at, exact=False)

    def _named_anything(self, at: int, *, exact: bool) -> int:
        wanted = [
            which
            for which, have in (
                (Field.KIND, self.found.kind or self.found.title),
                (Field.COACH, self.found.coach),
                (Field.ROOM, self.found.room),
            )
            if have is None
        ]
        return next((taken for which in wanted if (taken := self._name(at, which, exact=exact))), 0)

    def _title(self, at: int, *, exact: bool) -> int:
        """The name of a class that there has been: `hill hiit`, or just `hill`."""
        if self.found.title is not None or self.found.kind is not None:
            return 0
        fitting, taken = named(self.line.texts(at), self.known.titles, lambda title: (title.name,), exact=exact)
        kinds, _ = named(self.line.texts(at)[:taken], self.known.kinds, lambda kind: (kind.name,), exact=True)
        # "strength" is rather a class of the kind of that name than one that has the word in its name.
        fitting = [title for title in fitting if title.kind_id in {kind.id for kind in kinds}] or fitting
        if fitting:
            self.found = replace(self.found, title=fitting[0])
            self.titles = (at, taken, fitting)
        return taken

    def _choose_title(self) -> None:
        """Of several names the one whose classes usually begin nearest to the time that is asked for."""
        at, taken, fitting = self.titles
        wanted = self.found.time
        if wanted is not None:
            fitting = sorted(fitting, key=lambda title: _apart(title.times, wanted))
        if fitting:
            self.found = replace(self.found, title=fitting[0])
            self._offer_names(Field.KIND, at, taken, [title.name for title in fitting])

    def _name(self, at: int, which: Field, *, exact: bool) -> int:
        pool = {Field.KIND: self.known.kinds, Field.COACH: self.known.coaches, Field.ROOM: self.known.rooms}[which]
        fitting, taken = named(self.line.texts(at), pool, lambda one: (one.name, one.short), exact=exact)
        if fitting:
            self.found = replace(self.found, **{str(which): fitting[0]})  # type: ignore[arg-type]
            names = [one.name for one in fitting]
            self._offer_names(
                which, at, taken, [one.short if names.count(one.name) > 1 else one.name for one in fitting]
            )
        return taken

    def _offer_names(self, which: Field, at: int, taken: int, names: Sequence[str]) -> None:
        different = list(dict.fromkeys(names))
        if len(different) > 1:
            self._offer(which, at, at + taken, [(name, name) for name in different])

    def _measured(self, at: int) -> int:
        """Times, lengths and numbers."""
        taken = self._counted(at)
        if taken:
            return taken
        text = self.line.text(at)
        if self.line.word(at) is Word.NOON:
            self.found = replace(self.found, time=time(12))
            return 1
        minutes = read_length(text)
        if minutes is not None:
            self.found = replace(self.found, minutes=minutes)
            return 1
        times = re.fullmatch(r"(\d{1,3})x", text)
        if times is not None and int(times[1]):
            self._take_times(int(times[1]))
            return 1
        taken = self._clock(at, bare=False)
        if taken:
            return taken
        if 0 < (self.line.number(at) or 0) <= MOST_PLACES:
            self.bare.append(at)
            return 1
        return 0

    def _clock(self, at: int, *, bare: bool) -> int:
        """A time of day; a second one is left."""
        found = clock_at(self.line, at, bare=bare)
        if found is None:
            return 0
        if self.found.time is not None:
            return self._leave(at, found.taken)
        self.found = replace(self.found, time=found.options[0], minutes=found.minutes or self.found.minutes)
        if len(found.options) > 1:
            self._offer(Field.TIME, at, at + found.taken, [(one, one.strftime("%H:%M")) for one in found.options])
        return found.taken

    def _number_left(self) -> None:
        """Bare numbers: places; without any time, one that can be an hour is that, or places."""
        for at in self.bare:
            number = self.line.number(at) or 0
            if self.found.time is None and number < 24:
                options = (time(number),) if number > 12 else halves(time(number))
                self.found = replace(self.found, time=options[0])
                said: list[tuple[object, str]] = [(one, one.strftime("%H:%M")) for one in options]
                self._offer(Field.TIME, at, at + 1, [*said, (number, f"{number} places")])
            elif self.found.places is None:
                self.found = replace(self.found, places=number)
            else:
                self._leave(at, 1)

    def _offer_week(self) -> None:
        """`next tue` is one of next week; who says it may mean the coming one."""
        at, today = self.repeat.next_week, self.now.date()
        weekday = None if at is None else self.line.weekday(at.start + 1)
        if at is None or weekday is None or len(self.repeat.weekdays) > 1 or self.found.day is not None:
            return
        coming, later = next_weekday(weekday, today + timedelta(days=1)), in_next_week(weekday, today)
        if coming != later:
            self._offer(Field.DAY, at.start, at.stop, [(day, day.isoformat()) for day in (later, coming)])


def _apart(times: Sequence[time], other: time) -> int:
    """Minutes between a time of day and the nearest of some."""
    minutes = other.hour * 60 + other.minute
    return min((abs(one.hour * 60 + one.minute - minutes) for one in times), default=24 * 60)
