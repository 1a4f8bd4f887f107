"""The schedule's use cases: looking at days, weeks and months, and at one class."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Protocol
from uuid import UUID

from studio.domain.clock import Clock
from studio.domain.errors import NotFoundError
from studio.domain.schedule.records import ClassKind, Room, Staff
from studio.services.ports import Store
from studio.services.schedule.queries import ScheduleQueries
from studio.services.schedule.rows import Calendar, ClassDetail, ClassRow, FilterRow
from studio.services.studio import first_site

COMING_CLOSURES = 4


class ScheduleService:
    """Reads of the calendar of this desk's site."""

    def __init__(self, store: Store, reads: ScheduleQueries, clock: Clock) -> None:
        self._store = store
        self._reads = reads
        self._clock = clock

    def calendar(self, first_day: date, last_day: date) -> Calendar:
        """Everything the calendar shows for these days, both included."""
        site = first_site(self._store)
        classes = tuple(self._reads.classes(site.id, first_day, last_day))
        running = [row for row in classes if not row.cancelled]
        coaches = [staff for staff in self._store.select(Staff) if staff.teaches and not staff.archived]
        rooms = [room for room in self._store.select(Room, site_id=site.id) if not room.archived]
        kinds = [kind for kind in self._store.select(ClassKind) if not kind.archived]
        away = self._reads.away(first_day, last_day)
        return Calendar(
            first_day,
            last_day,
            classes,
            tuple(self._reads.closures(site.id, first_day, last_day)),
            tuple(self._reads.coming_closures(site.id, first_day, COMING_CLOSURES)),
            coaches=_filters(coaches, Counter(row.coach_id for row in running), away),
            rooms=_filters(rooms, Counter(row.room_id for row in running)),
            kinds=_filters(kinds, Counter(row.kind_id for row in running)),
        )

    def detail(self, session_id: UUID) -> ClassDetail:
        """One class for the inspector; `NotFoundError` when it is gone."""
        found = self._reads.detail(session_id)
        if found is None:
            raise NotFoundError("not_found", kind="Session")
        return found

    def next_class(self, after: date) -> ClassRow | None:
        """The first class that takes place after a day, for "next: Tue 06:30"."""
        return self._reads.next_class_day(first_site(self._store).id, after)

    def busy_days(self, first_day: date, last_day: date) -> frozenset[date]:
        """The days on which any class takes place, for the small month."""
        return self._reads.busy_days(first_site(self._store).id, first_day, last_day)


class _Filterable(Protocol):
    @property
    def id(self) -> UUID:
        """Its id."""

    @property
    def name(self) -> str:
        """Its name."""


def _filters(things: Sequence[_Filterable], classes: Counter[UUID], away: Iterable[UUID] = ()) -> tuple[FilterRow, ...]:
    gone = set(away)
    ordered = sorted(things, key=lambda thing: (getattr(thing, "position", 0), thing.name))
    return tuple(
        FilterRow(
            thing.id,
            thing.name,
            getattr(thing, "letter", ""),
            getattr(thing, "tone", ""),
            classes[thing.id],
            away=thing.id in gone,
        )
        for thing in ordered
    )
