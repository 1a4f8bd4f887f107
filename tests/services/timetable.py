"""A studio with series and people in it, for the tests of the timetable's commands; the fixture is `table`."""

from __future__ import annotations

from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from studio.domain.attendance.records import Booking, BookingState
from studio.domain.clock import FixedClock
from studio.domain.members.records import Member, Pass, PassEntry, PassKind, PassType
from studio.domain.roles import Role
from studio.domain.schedule.records import ClassKind, Room, Series, Session, Site, Staff
from studio.services.attendance.service import AttendanceService
from studio.services.schedule.rows import NewSeries, NewSession
from studio.services.schedule.service import ScheduleService
from studio.storage.attendance import AttendanceReads
from studio.storage.schedule import ScheduleReads
from studio.storage.store import Store
from tests import builders

SORA = Staff(UUID(int=6), "Sora Nakamura", "Sora", Role.COACH, teaches=True)
SMALL = Room(UUID(int=7), builders.SITE.id, "Studio 2", "St 2", space_units=12)
HIIT = ClassKind(UUID(int=8), "HIIT", "H", "H", 45, 14)
PACK = PassType(UUID(int=50), "Pack of 10", PassKind.CREDITS, 10, 180)
HARBOUR = Site(UUID(int=70), "Harbour", "America/New_York", "US", "NY")
DOCK = Room(UUID(int=71), HARBOUR.id, "Dock", "Dock", space_units=16)
TUESDAYS = "FREQ=WEEKLY;BYDAY=TU"
TONIGHT = datetime(2026, 4, 14, 18)


class Timetable:
    """The services on one store, with short ways to ask what is stored."""

    def __init__(self, store: Store, clock: FixedClock) -> None:
        self.store = store
        self.clock = clock
        builders.put(store, *builders.STUDIO, SORA, SMALL, HIIT, PACK)
        self.schedule = ScheduleService(store, ScheduleReads(store.connect), clock)
        self.attendance = AttendanceService(store, AttendanceReads(store.connect), builders.SHELF)

    def add_series(self, rule: str = TUESDAYS, first: datetime = TONIGHT, last_day: date | None = None) -> Series:
        """A series as the desk adds one."""
        new = NewSession(builders.STRENGTH.id, builders.MAIN.id, builders.INES.id, first)
        outcome = self.schedule.add_series(builders.call(), NewSeries(new, rule, last_day))
        return self.store.get(Series, UUID(outcome.details["series"]))

    def add_class(self, starts: datetime, **fields: object) -> Session:
        """A single class as the desk adds one."""
        values = {"kind_id": builders.STRENGTH.id, "room_id": builders.MAIN.id, "coach_id": builders.INES.id} | fields
        outcome = self.schedule.add_session(builders.call(), NewSession(starts=starts, **values))  # type: ignore[arg-type]
        return self.session(UUID(outcome.details["session"]))

    def session(self, session_id: UUID) -> Session:
        """A class as it is stored."""
        return self.store.get(Session, session_id)

    def classes(self, series: Series) -> list[Session]:
        """The classes of a series by slot."""
        rows = self.store.select(Session, series_id=series.id)
        return sorted(rows, key=lambda one: one.slot or one.starts)

    def on(self, series: Series, day: date) -> Session:
        """The class of a series whose slot is on a day."""
        return next(one for one in self.classes(series) if one.slot is not None and one.slot.date() == day)

    def member(self, name: str, credits: int = 10) -> Member:
        """A member with a pack of credits."""
        who = builders.member(name)
        held = Pass(builders.next_id(), who.id, PACK.id, PACK.name, date(2026, 1, 5), date(2027, 1, 5))
        given = PassEntry(builders.next_id(), held.id, datetime(2026, 1, 5, tzinfo=UTC), credits, "bought")
        builders.put(self.store, who, held, given)
        return who

    def book(self, one: Session, *people: Member) -> None:
        """Give people places."""
        for who in people:
            self.attendance.book(builders.call(), one.id, who.id)

    def booked(self, one: Session) -> set[str]:
        """The names of those who have a place in a class."""
        names = {who.id: who.name for who in self.store.select(Member)}
        rows = self.store.select(Booking, session_id=one.id)
        return {names[row.member_id] for row in rows if row.state is BookingState.BOOKED}

    def state(self, one: Session, who: Member) -> BookingState:
        """What became of somebody's place."""
        return self.store.select(Booking, session_id=one.id, member_id=who.id)[0].state

    def credits(self, who: Member) -> int:
        """What the ledger of somebody's pass adds up to."""
        (held,) = self.store.select(Pass, member_id=who.id)
        return sum(entry.credits for entry in self.store.select(PassEntry, pass_id=held.id))

    def picture(self) -> dict[str, list[object]]:
        """Everything of the timetable that is stored."""
        kinds = (Series, Session, Booking, PassEntry)
        return {kind.__name__: list(self.store.select(kind)) for kind in kinds}


@pytest.fixture
def table(store: Store, clock: FixedClock) -> Timetable:
    """A studio with two rooms, two coaches and two kinds of class, and no class yet."""
    return Timetable(store, clock)


def with_harbour(table: Timetable) -> Timetable:
    """The same with a second site, in New York."""
    builders.put(table.store, HARBOUR, DOCK)
    return table


def walls(rows: list[Session], number: int = 4) -> list[str]:
    """When the first of some classes are, as it is written on a wall."""
    return [f"{one.starts:%a %d.%m. %H:%M}" for one in rows[:number]]
