"""A class from one line: `strength tue 6pm 60m 16 coach ana room main weekly until june`.

Words may come in any order. What may mean several things is read in the likeliest way, and the others are offered as
choices, each with the words that say it without doubt.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta

from studio.domain.schedule.quick_days import Repeat, settled
from studio.domain.schedule.quick_names import named
from studio.domain.schedule.quick_reading import Choice, Field, Known, Option, Reading, Title
from studio.domain.schedule.quick_times import (
    Clock,
    coming,
    month_end,
    next_weekday,
    read_clock,
    read_date,
    read_day_number,
    read_length,
    read_span,
)
from studio.domain.schedule.quick_words import ENGLISH, Vocabulary, Word
from studio.domain.schedule.recurrence import Every
from studio.domain.values import Wall

_TOKEN = re.compile(r"[^\s,;]+")
MOST_PLACES = 999


def read_line(line: str, known: Known, now: Wall, words: Vocabulary = ENGLISH) -> Reading:
    """Read a line; every line gives a reading, an empty one an empty one."""
    return _Reader(line, known, now, words).read()


@dataclass(slots=True)
class _Token:
    text: str
    start: int
    end: int


@dataclass(slots=True)
class _Reader:
    """Goes through the words from the left; each rule answers how many it took."""

    line: str
    known: Known
    now: Wall
    words: Vocabulary
    found: Reading = field(default_factory=Reading)
    tokens: list[_Token] = field(default_factory=list)
    repeat: Repeat = field(default_factory=Repeat)
    bare: list[_Token] = field(default_factory=list)
    later: bool = False
    titles: tuple[int, int, list[Title]] = field(default_factory=lambda: (0, 0, []))

    def read(self) -> Reading:
        """Read it all."""
        self.tokens = [
            _Token(found.group().casefold(), found.start(), found.end()) for found in _TOKEN.finditer(self.line)
        ]
        rules: tuple[Callable[[int], int], ...] = (
            self._marked,
            self._when,
            self._repeats,
            self._exactly_named,
            self._measured,
            self._begun_name,
        )
        at = 0
        while at < len(self.tokens):
            taken = next((taken for rule in rules if (taken := rule(at))), 0)
            if not taken:
                self._leave(self.tokens[at])
                taken = 1
            at += taken
        self._number_left()
        self._choose_title()
        ordered = sorted(self.found.choices, key=lambda choice: self.line.find(choice.words))
        self.found = replace(self.found, choices=tuple(ordered))
        return settled(self.found, self.repeat, self.now, later=self.later)

    # -- small steps

    def _word(self, at: int) -> Word | None:
        return self.words.word(self.tokens[at].text) if 0 <= at < len(self.tokens) else None

    def _text(self, at: int) -> str:
        return self.tokens[at].text if at < len(self.tokens) else ""

    def _texts(self, at: int) -> list[str]:
        return [token.text for token in self.tokens[at:]]

    def _leave(self, token: _Token) -> None:
        if self.words.word(token.text) in {Word.AND, Word.ON, Word.AT}:
            return
        self.found = replace(self.found, unread=(*self.found.unread, self.line[token.start : token.end]))

    def _said(self, start: int, end: int, with_text: str) -> str:
        """The line with other words for the tokens from `start` to before `end`."""
        left, right = self.tokens[start].start, self.tokens[end - 1].end
        return self.line[:left] + with_text + self.line[right:]

    def _offer(self, choice_of: Field, start: int, end: int, options: Sequence[tuple[object, str]]) -> None:
        words = self.line[self.tokens[start].start : self.tokens[end - 1].end]
        made = tuple(Option(meaning, self._said(start, end, text)) for meaning, text in options)  # type: ignore[arg-type]
        self.found = replace(self.found, choices=(*self.found.choices, Choice(choice_of, words, made)))

    # -- rules

    def _marked(self, at: int) -> int:
        """`coach ana`, `room main`, `at 6`, `until june`, `for 8 weeks`."""
        word = self._word(at)
        if at + 1 >= len(self.tokens):
            return 0
        if word is Word.COACH:
            taken = self._name(at + 1, Field.COACH, exact=False)
            return taken and taken + 1
        if word is Word.ROOM:
            taken = self._name(at + 1, Field.ROOM, exact=False)
            return taken and taken + 1
        if word is Word.UNTIL:
            taken = self._until(at + 1)
            return taken and taken + 1
        if word is Word.FOR:
            taken = self._for(at + 1)
            return taken and taken + 1
        if word is Word.AT:
            taken = self._clock(at + 1, bare=True)
            return taken and taken + 1
        return 0

    def _when(self, at: int) -> int:
        """Weekdays, today, dates."""
        word, today = self._word(at), self.now.date()
        if word is Word.TODAY:
            self.found = replace(self.found, day=today)
            return 1
        if word is Word.TOMORROW:
            self.found = replace(self.found, day=today + timedelta(days=1))
            return 1
        if word is Word.NEXT and self.words.weekday(self._text(at + 1)) is not None:
            self.later = True
            return 1
        weekday = self.words.weekday(self._text(at))
        if weekday is not None:
            self.repeat.weekdays.append(weekday)
            return 1
        day, taken = self._date(at)
        if day is not None:
            self.found = replace(self.found, day=day)
        return taken

    def _date(self, at: int) -> tuple[date | None, int]:
        """A date at a place, and how many words it takes."""
        today = self.now.date()
        written = read_date(self._text(at), today, self.words)
        if written is not None:
            return written, 1
        number, month = read_day_number(self._text(at)), self.words.month(self._text(at + 1))
        if number is not None and month is not None:
            return coming(month, number, today), 2
        month, number = self.words.month(self._text(at)), read_day_number(self._text(at + 1))
        if month is not None and number is not None and at + 1 < len(self.tokens):
            return coming(month, number, today), 2
        return None, 0

    def _until(self, at: int) -> int:
        day, taken = self._date(at)
        month = self.words.month(self._text(at))
        if day is not None:
            self.found = replace(self.found, until=day)
            return taken
        weekday = self.words.weekday(self._text(at))
        if weekday is not None and month is None:
            self.found = replace(self.found, until=next_weekday(weekday, self.now.date()))
            return 1
        if month is None:
            return 0
        last = month_end(month, self.now.date())
        before = last.replace(day=1) - timedelta(days=1)
        self.found = replace(self.found, until=last)
        self._offer(Field.UNTIL, at, at + 1, [(last, last.isoformat()), (before, before.isoformat())])
        return 1

    def _for(self, at: int) -> int:
        """`for 8 weeks`, `for 8 classes`, `for 60 minutes`."""
        if not self._text(at).isdigit():
            return 0
        number, word = int(self._text(at)), self._word(at + 1)
        if word is Word.WEEKS and number:
            self.repeat.every = self.repeat.every or Every.WEEK
            self.found = replace(self.found, until=self.now.date() + timedelta(weeks=number))
            return 2
        return self._counted(at)

    def _counted(self, at: int) -> int:
        """`16 places`, `60 minutes`, `8 times`."""
        text = self._text(at)
        if not text.isdigit() or not int(text):
            return 0
        number, word = int(text), self._word(at + 1)
        if word is Word.PLACES and number <= MOST_PLACES:
            self.found = replace(self.found, places=number)
        elif word is Word.MINUTES:
            self.found = replace(self.found, minutes=number)
        elif word is Word.HOURS and number <= 24:
            self.found = replace(self.found, minutes=number * 60)
        elif word is Word.TIMES:
            self.found = replace(self.found, count=number)
            self.repeat.every = self.repeat.every or Every.WEEK
        else:
            return 0
        return 2

    def _repeats(self, at: int) -> int:
        """`weekly`, `every tue`, `every 2 weeks`, `every other week`, `every weekday`."""
        simple = {
            Word.DAILY: (Every.DAY, 1),
            Word.WEEKLY: (Every.WEEK, 1),
            Word.FORTNIGHTLY: (Every.WEEK, 2),
            Word.MONTHLY: (Every.MONTH, 1),
        }
        word = self._word(at)
        if word in simple:
            self.repeat.every, self.repeat.interval = simple[word]
            return 1
        if word is not Word.EVERY:
            return 0
        units = {Word.DAYS: Every.DAY, Word.WEEKS: Every.WEEK, Word.MONTHS: Every.MONTH}
        following = self._word(at + 1)
        if following in units:
            self.repeat.every = units[following]
            return 2
        if following is Word.WEEKDAYS:
            self.repeat.every = Every.WEEK
            self.repeat.weekdays += range(5)
            return 2
        step = 2 if following is Word.OTHER else int(self._text(at + 1)) if self._text(at + 1).isdigit() else 0
        if step:
            unit = self._word(at + 2)
            self.repeat.every, self.repeat.interval = (
                units.get(unit, Every.WEEK) if unit else Every.WEEK,
                max(1, min(step, 99)),
            )
            return 3 if unit in units else 2
        if self.words.weekday(self._text(at + 1)) is not None:
            self.repeat.every = Every.WEEK
            return 1
        return 0

    def _exactly_named(self, at: int) -> int:
        return self._title(at, exact=True) or self._named_anything(at, exact=True)

    def _begun_name(self, at: int) -> int:
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
        fitting, taken = named(self._texts(at), self.known.titles, lambda title: (title.name,), exact=exact)
        kinds, _ = named(self._texts(at)[:taken], self.known.kinds, lambda kind: (kind.name,), exact=True)
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
        fitting, taken = named(self._texts(at), pool, lambda one: (one.name, one.short), exact=exact)
        if fitting:
            self.found = replace(self.found, **{str(which): fitting[0]})  # type: ignore[arg-type]
            self._offer_names(which, at, taken, [one.name for one in fitting])
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
        if self._word(at) is Word.NOON:
            self.found = replace(self.found, time=time(12))
            return 1
        text = self._text(at)
        minutes = read_length(text)
        if minutes is not None:
            self.found = replace(self.found, minutes=minutes)
            return 1
        times = re.fullmatch(r"(\d{1,3})x", text)
        if times is not None:
            self.found = replace(self.found, count=int(times[1]))
            self.repeat.every = self.repeat.every or Every.WEEK
            return 1
        taken = self._clock(at, bare=False)
        if taken:
            return taken
        if text.isdigit() and 0 < int(text) <= MOST_PLACES:
            self.bare.append(self.tokens[at])
            return 1
        return 0

    def _clock(self, at: int, *, bare: bool) -> int:
        """A time of day; a bare number only after "at"."""
        half = self._word(at + 1)
        half = half if half in {Word.AM, Word.PM} else None
        taken = 2 if half else 1
        span = read_span(self._text(at), half)
        if span is not None:
            clock, minutes = span
            self.found = replace(self.found, minutes=minutes)
        else:
            read = read_clock(self._text(at), half)
            if read is None or not (read.sure or bare):
                return 0
            clock = read
        self._take_clock(clock, at, at + taken)
        return taken

    def _take_clock(self, clock: Clock, start: int, end: int) -> None:
        if clock.sure or clock.time.hour > 12 or clock.time.hour == 0:
            self.found = replace(self.found, time=clock.time)
            return
        options = _halves(clock.time)
        self.found = replace(self.found, time=options[0])
        if "-" not in self.tokens[start].text:
            self._offer(Field.TIME, start, end, [(one, one.strftime("%H:%M")) for one in options])

    def _number_left(self) -> None:
        """Bare numbers: places; without any time, one that can be an hour is that, or places."""
        for token in self.bare:
            number, at = int(token.text), self.tokens.index(token)
            if self.found.time is None and number <= 12:
                options = _halves(time(number % 24))
                self.found = replace(self.found, time=options[0])
                said: list[tuple[object, str]] = [(one, one.strftime("%H:%M")) for one in options]
                self._offer(Field.TIME, at, at + 1, [*said, (number, f"{number} places")])
            elif self.found.places is None:
                self.found = replace(self.found, places=number)
            else:
                self._leave(token)


def _halves(clock: time) -> list[time]:
    """A time on a clock face in both halves of the day, the likelier first: classes are early or after work."""
    morning = clock.replace(hour=clock.hour % 12)
    evening = clock.replace(hour=clock.hour % 12 + 12)
    return [morning, evening] if 7 <= clock.hour <= 11 else [evening, morning]


def _apart(times: Sequence[time], other: time) -> int:
    """Minutes between a time of day and the nearest of some."""
    minutes = other.hour * 60 + other.minute
    return min((abs(one.hour * 60 + one.minute - minutes) for one in times), default=24 * 60)
