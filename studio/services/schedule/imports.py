"""Classes from calendars of other programs: read, shown first with what is left out and why, then taken over as one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from uuid import UUID

from studio.domain.clock import Clock, wall_time
from studio.domain.errors import RuleError
from studio.domain.schedule.editing import cancelled
from studio.services.changes import Call, Changes, Outcome
from studio.services.ports import Store, Work
from studio.services.schedule.calendar_events import Whose
from studio.services.schedule.calendar_files import CalendarReader, FoundCalendar, LeftOut
from studio.services.schedule.import_matching import Matching, Placed
from studio.services.schedule.making import Making
from studio.services.schedule.planning import may_plan, schedule_rules
from studio.services.schedule.queries import ScheduleQueries
from studio.services.schedule.rows import NewSeries, NewSession
from studio.services.studio import desk_site

ReadFile = Callable[[bytes, Callable[[float], bool]], FoundCalendar]
"""What a file says; the second argument gives it up by False."""


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do."""

    classes: tuple[Placed, ...]
    left_out: tuple[LeftOut, ...]

    @property
    def number(self) -> int:
        """How many dated classes there will be, the cancelled ones of series not counted."""
        return sum(one.found.number - len(one.found.cancelled) for one in self.classes)


class Imports:
    """Takes calendars over. One undo takes all of an import back."""

    def __init__(self, store: Store, reads: ScheduleQueries, clock: Clock, reader: CalendarReader) -> None:
        self._store = store
        self._clock = clock
        self._reader = reader
        self._making = Making(store, reads)

    def reader(self) -> ReadFile:
        """Reads files, as things stand now, on any thread: it asks nothing of the database, and changes nothing.

        Raises as `CalendarReader.read`.
        """
        site, read = desk_site(self._store), self._reader.read
        now = wall_time(self._clock.now(), site.zone)
        last = now.date() + timedelta(weeks=schedule_rules(self._store).weeks_ahead)
        until = datetime.combine(last, time(23, 59))
        return lambda data, go_on: read(data, site.zone, now, until, go_on)

    def plan(self, found: FoundCalendar, otherwise: Whose) -> ImportPlan:
        """What taking it over would do; where the file names no kind, room or coach of here, it is `otherwise`'s."""
        house = Matching(self._store, desk_site(self._store), otherwise)
        classes: list[Placed] = []
        left_out = list(found.left_out)
        taken: set[UUID] = set()
        for one in found.classes:
            try:
                placed = house.placed(one, taken)
                classes.append(placed)
                taken.add(placed.id)
            except RuleError as error:
                left_out.append(LeftOut(one.name, error.code, one.starts))
        return ImportPlan(tuple(sorted(classes, key=lambda one: one.found.starts)), tuple(left_out))

    def apply(self, call: Call, found: FoundCalendar, otherwise: Whose) -> Outcome:
        """Take it over as one step; label "calendar_imported", details number (of dated classes), left_out.

        Raises `RuleError` "nothing_to_import".
        """
        may_plan(call)
        plan = self.plan(found, otherwise)
        if not plan.classes:
            raise RuleError("nothing_to_import")

        def do(work: Work) -> Outcome:
            house = Matching(self._store, desk_site(self._store), otherwise)
            for one in plan.classes:
                self._put(work, one, house)
            details = {"number": str(plan.number), "left_out": str(len(plan.left_out))}
            return Outcome(None, Changes.SCHEDULE, "calendar_imported", details)

        return self._store.run(call, do)

    def _put(self, work: Work, one: Placed, house: Matching) -> None:
        found = one.found
        first = NewSession(one.kind.id, one.room.id, one.coach.id, found.starts, found.minutes, name=one.name)
        if not found.rule:
            self._making.put_session(work, first, one.id)
            return
        new = NewSeries(first, found.rule, found.last_day, found.extra)
        _, made = self._making.put_series(work, new, one.id)
        changes = {change.slot: change for change in found.changes}
        for row in made:
            if row.slot in found.cancelled:
                work.change(row, cancelled(row, "", alone=True))
            elif row.slot in changes:
                work.change(row, house.changed(row, changes[row.slot]))
