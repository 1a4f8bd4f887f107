"""New classes: single ones, series, and the classes of a series as far ahead as the studio looks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from uuid import UUID

from studio.domain.clock import wall_time
from studio.domain.errors import RuleError
from studio.domain.ids import new_id
from studio.domain.schedule.clashes import closure_on
from studio.domain.schedule.editing import ClassEdit, check_edit
from studio.domain.schedule.expansion import first_and_last, session_of, slots_of
from studio.domain.schedule.records import ClassKind, Closure, Room, Series, Session, Site, Staff
from studio.domain.schedule.recurrence import read_rule
from studio.domain.schedule.wall_clock import ends_at, place
from studio.domain.values import Wall, wall_texts
from studio.services.changes import Call, Changes, Outcome
from studio.services.ports import Store, Work
from studio.services.schedule.planning import may_plan, schedule_rules
from studio.services.schedule.queries import ScheduleQueries
from studio.services.schedule.rows import NewSeries, NewSession, takes_place


class Making:
    """Adds classes. Each command answers with what it made."""

    def __init__(self, store: Store, reads: ScheduleQueries) -> None:
        self._store = store
        self._reads = reads

    def add_session(self, call: Call, new: NewSession) -> Outcome:
        """Add one class; label "class_added", details name and session."""
        may_plan(call)

        def do(work: Work) -> Outcome:
            made = self.put_session(work, new, new_id())
            details = {"name": made.name, "session": str(made.id)}
            return Outcome(None, Changes.SCHEDULE, "class_added", details)

        return self._store.run(call, do)

    def add_series(self, call: Call, new: NewSeries) -> Outcome:
        """Add a class that repeats, and its classes as far ahead as the studio looks.

        Label "series_added", details name, series, session (the first), number (of classes), cancelled (of those, on
        closed days). Raises `RuleError` as `read_rule` and `first_and_last` do.
        """
        may_plan(call)

        def do(work: Work) -> Outcome:
            series, made = self.put_series(work, new, new_id())
            details = {"name": series.name, "series": str(series.id), "session": str(made[0].id), **_told(made)}
            return Outcome(None, Changes.SCHEDULE, "series_added", details)

        return self._store.run(call, do)

    def put_session(self, work: Work, new: NewSession, row_id: UUID) -> Session:
        """Make one class as a part of a command."""
        filled, site = _filled(work, new)
        placed = place(filled.starts, site.zone)
        assert filled.minutes is not None  # noqa: S101 -- filled in
        assert filled.capacity is not None  # noqa: S101 -- filled in
        made = Session(
            id=row_id,
            kind_id=filled.kind_id,
            site_id=site.id,
            room_id=filled.room_id,
            coach_id=filled.coach_id,
            name=filled.name,
            starts=placed.wall,
            zone=site.zone,
            starts_at=placed.instant,
            ends_at=ends_at(placed.instant, filled.minutes),
            minutes=filled.minutes,
            capacity=filled.capacity,
            notes=filled.notes,
            circuit_version_id=filled.circuit_version_id,
        )
        work.add(made)
        return made

    def put_series(self, work: Work, new: NewSeries, row_id: UUID) -> tuple[Series, list[Session]]:
        """Make a series and its classes as a part of a command."""
        filled, site = _filled(work, new.first)
        series = _series(filled, site, new, row_id)
        work.add(series)
        made = self.make_ahead(work, series, min(series.first_start, wall_time(work.at, series.zone)))
        if not made:
            raise RuleError("rule_empty")
        return series, made

    def extend(self, call: Call) -> Outcome:
        """Make the classes of every series up to the studio's horizon; what is there already stays as it is. What is in
        the past is never made up: a class that nobody planned then did not take place.

        Label "horizon_extended", details number, cancelled (on closed days) and until (a day); nothing is written when
        nothing was missing.
        """

        def do(work: Work) -> Outcome:
            made = [one for series in work.select(Series) for one in self.make_ahead(work, series)]
            until = max((one.starts.date() for one in made), default=work.at.date())
            return Outcome(None, Changes.SCHEDULE, "horizon_extended", {**_told(made), "until": until.isoformat()})

        return self._store.run(call, do)

    def make_ahead(self, work: Work, series: Series, since: Wall | None = None) -> list[Session]:
        """Make the classes of one series that are missing between `since` (None: now) and the horizon.

        A series that has ended makes no more. One without a class to come gets its first however far away that is, so
        that there is one to look at.
        """
        if series.ended:
            return []
        now = wall_time(work.at, series.zone)
        since = since or now
        there = self._reads.slots(series.id, datetime.combine(min(since, now).date(), time()), work)
        until = horizon(work, series, work.at)
        if all(slot < now for slot in there):
            until = max(until, min(series.first_start.date(), series.last_day or date.max))
        wanted = slots_of(series, since.date(), until)
        return self.make(work, series, [slot for slot in wanted if slot not in there and slot >= since])

    def make(self, work: Work, series: Series, missing: Sequence[Wall]) -> list[Session]:
        """Make the classes of a series at these slots; on closed days as cancelled."""
        made = as_planned(series, missing, self._reads.closures_from(min(missing).date(), work) if missing else ())
        work.add(*made)
        return made


def horizon(where: Store | Work, series: Series, now: datetime) -> date:
    """Up to which day the classes of a series are made."""
    return wall_time(now, series.zone).date() + timedelta(weeks=schedule_rules(where).weeks_ahead)


def as_planned(series: Series, slots: Iterable[Wall], closures: Sequence[Closure]) -> list[Session]:
    """The classes of a series at these slots, not yet written; on closed days cancelled."""
    made = []
    for slot in slots:
        one = session_of(series, slot, new_id())
        closure = closure_on(one, closures)
        made.append(one if closure is None else session_of(series, slot, one.id, closure))
    return made


def _told(made: list[Session]) -> dict[str, str]:
    return {"number": str(len(made)), "cancelled": str(sum(not takes_place(one) for one in made))}


def _filled(work: Work, new: NewSession) -> tuple[NewSession, Site]:
    """What was left open filled in from the kind. Raises `NotFoundError`, `RuleError` "archived_used"."""
    kind, room, coach = work.get(ClassKind, new.kind_id), work.get(Room, new.room_id), work.get(Staff, new.coach_id)
    for thing in (kind, room, coach):
        if thing.archived:
            raise RuleError("archived_used", name=thing.name)
    filled = replace(
        new,
        minutes=kind.minutes if new.minutes is None else new.minutes,
        capacity=kind.capacity if new.capacity is None else new.capacity,
        name=new.name.strip() or kind.name,
    )
    check_edit(ClassEdit(minutes=filled.minutes, capacity=filled.capacity, name=filled.name))
    return filled, work.get(Site, room.site_id)


def _series(new: NewSession, site: Site, wanted: NewSeries, row_id: UUID) -> Series:
    repeats = read_rule(wanted.rule, new.starts, site.zone)
    first, last_day = first_and_last(repeats, new.starts, wanted.last_day)
    assert new.minutes is not None  # noqa: S101 -- filled in
    assert new.capacity is not None  # noqa: S101 -- filled in
    return Series(
        id=row_id,
        kind_id=new.kind_id,
        site_id=site.id,
        room_id=new.room_id,
        coach_id=new.coach_id,
        name=new.name,
        first_start=first,
        zone=site.zone,
        minutes=new.minutes,
        rule=repeats.rule.text(),
        capacity=new.capacity,
        last_day=last_day,
        notes=new.notes,
        extra=wall_texts(wanted.extra),
        circuit_version_id=new.circuit_version_id,
    )
