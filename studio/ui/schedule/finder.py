"""Classes in the palette and the box: found by what describes them, and added from one line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from functools import partial

from PySide6.QtCore import QObject

from studio.services.changes import Call, Changes, Outcome
from studio.services.schedule.quick import DRAFT
from studio.services.schedule.quick_rows import PlanChoices, QuickClass
from studio.services.schedule.rows import ClassRow, NewSession
from studio.services.studio import Studio
from studio.ui.box import Match
from studio.ui.context import PageContext
from studio.ui.palette import Command
from studio.ui.phrases import counted, tr
from studio.ui.schedule.quick_line import day_words, spoken_words
from studio.ui.schedule.rule_words import clash_words

MOST, MOST_OTHERS = 5, 3
Take = Callable[[Sequence[Command]], None]


class ClassFinder(QObject):
    """Asks the worker; what can be named is kept until the timetable or the settings change."""

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._words = spoken_words(context.manner)
        self._choices: PlanChoices | None = None
        context.tasks.changed.connect(self._forget)

    def _forget(self, changes: Changes) -> None:
        if changes & (Changes.SCHEDULE | Changes.SETTINGS):
            self._choices = None

    def _known(self, studio: Studio) -> PlanChoices:
        """What can be named. On the worker."""
        choices = self._choices
        if choices is None:
            choices = self._choices = studio.schedule.quick.choices()
        return choices

    def find(self, studio: Studio, text: str) -> Sequence[ClassRow]:
        """The classes that a text describes. On the worker."""
        if not text.strip():
            return ()
        return studio.schedule.quick.find(text, self._known(studio), self._words, MOST)

    def matches(self, rows: Sequence[ClassRow]) -> list[Match]:
        """Classes as lines under the box."""
        return [
            Match(row.name, self._when(row), f"{row.booked}/{row.capacity}", "calendar-days", partial(self._go, row))
            for row in rows
        ]

    def classes(self, text: str, take: Take) -> None:
        """The palette's classes."""

        def show(rows: Sequence[ClassRow]) -> None:
            section = tr("Classes")
            take(
                [
                    Command(
                        section,
                        row.name,
                        self._when(row),
                        f"{row.booked}/{row.capacity}",
                        "calendar-days",
                        partial(self._go, row),
                        tile=(row.letter, row.tone),
                    )
                    for row in rows
                ]
            )

        self._context.tasks.run_query(lambda studio: self.find(studio, text), show, owner=self, key="classes")

    def adding(self, text: str, take: Take) -> None:
        """The palette's way to add the class that a line describes, and to go to the day it names."""
        if not text.strip():
            take(())
            return

        def ask(studio: Studio) -> tuple[list[tuple[str, QuickClass]], PlanChoices]:
            choices, quick = self._known(studio), studio.schedule.quick
            found = quick.read(text, choices, self._words)
            lines = [option.line for choice in found.reading.choices for option in choice.options[1:]]
            others = [(line, quick.read(line, choices, self._words)) for line in lines[:MOST_OTHERS]]
            return [(text, found), *others], choices

        self._context.tasks.run_query(ask, lambda found: take(self._ways(*found)), owner=self, key="adding")

    def _ways(self, found: Sequence[tuple[str, QuickClass]], choices: PlanChoices) -> list[Command]:
        """The class that a line describes, at a free time instead, as its ambiguous words may mean too; and its day."""
        first, new, manner = found[0][1], found[0][1].new, self._context.manner
        if first.reading.unread or new is None:
            return []
        section = tr("Add class")
        readings = [(line, one, one.new) for line, one in found if one.new is not None]
        ways = [self._way(line, one, other, choices) for line, one, other in readings]
        if first.free is not None:
            words = tr("Add it at {time} instead: nothing clashes", time=manner.time(first.free))
            other_time = partial(self._add, first, _at(new, first.free))
            ways.insert(1, Command(section, words, "", "", "arrow-left-right", other_time))
        go = partial(self._context.navigate, "schedule", day=new.starts.date(), span="day")
        day = manner.full_day(new.starts.date())
        return [*ways, Command(tr("Go to"), day, "", tr("Schedule, day"), "calendar-days", go)]

    def _way(self, text: str, found: QuickClass, new: NewSession, choices: PlanChoices) -> Command:
        manner = self._context.manner
        kind = next(kind for kind in choices.kinds if kind.id == new.kind_id)
        coach = next(one.name for one in choices.coaches if one.id == new.coach_id)
        room = next(one.name for one in choices.rooms if one.id == new.room_id)
        title = f"{new.name} {day_words(found, manner)}, {self._span(new)}"
        note = " · ".join((counted(new.capacity or 0, "{number} place", "{number} places"), coach, room))
        warning = clash_words(found.clashes[0], manner, (DRAFT,)) if found.clashes else ""
        return Command(
            tr("Add class"),
            title,
            note,
            "↵",
            "plus",
            partial(self._add, found, new),
            tile=(kind.letter, kind.tone),
            warning=tr("Clash: {what}", what=warning) if warning else "",
            edit=partial(self._context.navigate, "schedule", line=text),
        )

    def _add(self, found: QuickClass, new: NewSession) -> None:
        series = found.series

        def do(studio: Studio, call: Call) -> Outcome:
            if series is not None:
                return studio.schedule.add_series(call, replace(series, first=new))
            return studio.schedule.add_session(call, new)

        self._context.tasks.run_command(do, owner=self, failed=self._context.complain)
        self._context.navigate("schedule", day=new.starts.date())

    def _go(self, row: ClassRow) -> None:
        self._context.navigate("schedule", day=row.starts.date(), session_id=row.id)

    def _when(self, row: ClassRow) -> str:
        manner = self._context.manner
        day = f"{manner.weekday(row.starts.date())} {manner.day_month(row.starts.date())}"
        return f"{day} {manner.time(row.starts)} · {row.coach_full}"

    def _span(self, new: NewSession) -> str:
        return self._context.manner.span(new.starts, new.starts + timedelta(minutes=new.minutes or 0))


def _at(new: NewSession, starts: datetime) -> NewSession:
    """The same class at another time of its day."""
    at = time(starts.hour, starts.minute)
    return replace(new, starts=datetime.combine(new.starts.date(), at))
