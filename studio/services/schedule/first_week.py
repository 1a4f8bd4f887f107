"""A week to begin with, for a studio that has planned nothing yet."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from studio.domain.clock import Clock, wall_time
from studio.domain.errors import RuleError
from studio.domain.ids import new_id
from studio.domain.schedule.records import ClassKind, Room, Staff
from studio.domain.schedule.recurrence import WEEKDAYS
from studio.resources import resources_folder
from studio.services.changes import Call, Changes, Outcome
from studio.services.schedule.planning import may_plan
from studio.services.schedule.rows import ClassRow, NewSeries, NewSession
from studio.services.studio import desk_site

if TYPE_CHECKING:
    from studio.services.ports import Store, Work
    from studio.services.schedule.making import Making


class FirstWeek:
    """Sketches usual classes of the studio's kinds, in the first room with the first coach, and adds them."""

    def __init__(self, store: Store, making: Making, clock: Clock) -> None:
        self._store = store
        self._making = making
        self._clock = clock

    def sketch(self, week: date) -> tuple[ClassRow, ...]:
        """The classes in the week of a day, as the calendar would show them; none without a room, coach or kind."""
        monday = week - timedelta(days=week.weekday())
        return tuple(self._rows(monday))

    def add(self, call: Call) -> Outcome:
        """Add each as a weekly series that begins with its next time, as one step.

        Label "first_week_added", details number (of series). Raises `RuleError` "nothing_to_plan_with" without a room,
        coach or kind.
        """
        may_plan(call)
        now = wall_time(self._clock.now(), desk_site(self._store).zone)
        rows = self.sketch(now.date())
        if not rows:
            raise RuleError("nothing_to_plan_with")

        def do(work: Work) -> Outcome:
            for row in rows:
                starts = row.starts if row.starts > now else row.starts + timedelta(days=7)
                new = NewSession(row.kind_id, row.room_id, row.coach_id, starts)
                rule = f"FREQ=WEEKLY;BYDAY={WEEKDAYS[starts.weekday()]}"
                self._making.put_series(work, NewSeries(new, rule), new_id())
            return Outcome(None, Changes.SCHEDULE, "first_week_added", {"number": str(len(rows))})

        return self._store.run(call, do)

    def _rows(self, monday: date) -> Iterator[ClassRow]:
        site = desk_site(self._store)
        rooms = sorted(
            (one for one in self._store.select(Room, site_id=site.id) if not one.archived),
            key=lambda one: (one.position, one.name),
        )
        coaches = sorted(
            (one for one in self._store.select(Staff) if one.teaches and not one.archived),
            key=lambda one: (one.position, one.name),
        )
        kinds = {one.letter: one for one in self._store.select(ClassKind) if not one.archived}
        if rooms and coaches:
            for weekday, starts, letter in _lines():
                if letter in kinds:
                    begins = datetime.combine(monday + timedelta(days=weekday), starts)
                    yield _row(kinds[letter], rooms[0], coaches[0], begins)


def _lines() -> Iterator[tuple[int, time, str]]:
    with (resources_folder() / "schedule" / "first_week.tsv").open(encoding="utf-8", newline="") as file:
        for line in csv.DictReader(file, delimiter="\t"):
            yield int(line["weekday"]), time.fromisoformat(line["starts"]), line["letter"]


def _row(kind: ClassKind, room: Room, coach: Staff, starts: datetime) -> ClassRow:
    return ClassRow(
        id=new_id(),
        series_id=None,
        name=kind.name,
        letter=kind.letter,
        tone=kind.tone,
        kind_id=kind.id,
        coach_id=coach.id,
        coach=coach.short_name,
        coach_full=coach.name,
        room_id=room.id,
        room=room.short_name,
        room_full=room.name,
        starts=starts,
        ends=starts + timedelta(minutes=kind.minutes),
        capacity=kind.capacity,
        booked=0,
        waiting=0,
        cancelled=False,
        reason="",
        decided=(),
        kind=kind.name,
    )
