"""Small records for tests, with sensible values where a test has none of its own to state."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import Any
from uuid import UUID

from studio.domain.attendance.records import Booking, BookingState
from studio.domain.clock import instant_of
from studio.domain.members.names import search_text, sort_name
from studio.domain.members.records import Member, Pass, PassEntry
from studio.domain.roles import Role
from studio.domain.schedule.records import ClassKind, Room, Series, Session, Site, Staff
from studio.resources import resources_folder
from studio.services.changes import Call, Changes, Outcome
from studio.services.exercises.shelf import Shelf
from studio.services.ports import Work
from studio.storage.store import Store

_numbers = count(1000)

SITE = Site(UUID(int=1), "Northbank", "Europe/London", "GB")
MAIN = Room(UUID(int=2), SITE.id, "Main floor", "Main", space_units=20, lanes=2, wall_bays=6, anchors=8)
INES = Staff(UUID(int=3), "Inés Carvalho", "Inés", Role.COACH, teaches=True)
MAYA = Staff(UUID(int=4), "Maya Kowalczyk", "Maya", Role.DESK, teaches=False)
STRENGTH = ClassKind(UUID(int=5), "Run Strength", "S", "S", 60, 16, loads_legs=True)
STUDIO = (SITE, MAIN, INES, MAYA, STRENGTH)
"""What every class stands on."""

SHELF = Shelf(resources_folder())
"""The exercises that come with the program, read once for all tests of a process."""


def next_id() -> UUID:
    """An id that no other record of the run has."""
    return UUID(int=next(_numbers))


def call(role: Role = Role.MANAGER, actor: UUID | None = None) -> Call:
    """A new command."""
    return Call(actor, role, "Desk 1")


def session(starts: str, **fields: Any) -> Session:
    """A class that starts at a wall time such as "2026-04-14T18:00"."""
    wall = datetime.fromisoformat(starts)
    minutes = fields.get("minutes", STRENGTH.minutes)
    begins = instant_of(wall, SITE.zone)
    values: dict[str, Any] = {
        "id": next_id(),
        "kind_id": STRENGTH.id,
        "site_id": SITE.id,
        "room_id": MAIN.id,
        "coach_id": INES.id,
        "name": STRENGTH.name,
        "starts": wall,
        "zone": SITE.zone,
        "starts_at": begins,
        "ends_at": begins + timedelta(minutes=minutes),
        "minutes": minutes,
        "capacity": STRENGTH.capacity,
    }
    return Session(**values | fields)


def series(first_start: str, rule: str, **fields: Any) -> Series:
    """A class that repeats from a wall time on."""
    values: dict[str, Any] = {
        "id": next_id(),
        "kind_id": STRENGTH.id,
        "site_id": SITE.id,
        "room_id": MAIN.id,
        "coach_id": INES.id,
        "name": STRENGTH.name,
        "first_start": datetime.fromisoformat(first_start),
        "zone": SITE.zone,
        "minutes": STRENGTH.minutes,
        "rule": rule,
        "capacity": STRENGTH.capacity,
    }
    return Series(**values | fields)


def member(name: str, **fields: Any) -> Member:
    """A member; the card code follows from the id."""
    row_id = next_id()
    values: dict[str, Any] = {
        "id": row_id,
        "code": f"{row_id.int:08d}",
        "name": name,
        "sort_name": sort_name(name),
        "joined_on": date(2025, 3, 1),
        "search": search_text(name),
    }
    return Member(**values | fields)


def booking(of: Session, who: Member, state: BookingState = BookingState.BOOKED, **fields: Any) -> Booking:
    """A place in a class."""
    values: dict[str, Any] = {
        "id": next_id(),
        "session_id": of.id,
        "member_id": who.id,
        "state": state,
        "booked_at": datetime(2026, 4, 10, 9, tzinfo=UTC),
    }
    return Booking(**values | fields)


def balance(store: Store, held: Pass) -> int:
    """The classes left on a pass."""
    return sum(entry.credits for entry in store.select(PassEntry, pass_id=held.id))


def put(store: Store, *values: Any) -> None:
    """Write records as one command."""

    def do(work: Work) -> Outcome:
        work.add(*values)
        return Outcome(None, Changes.SCHEDULE, "test_rows_added")

    store.run(call(), do)


def change(store: Store, before: Any, **fields: Any) -> Any:
    """Write a record with other fields, as one command."""
    after = replace(before, **fields)

    def do(work: Work) -> Outcome:
        work.change(before, after)
        return Outcome(None, Changes.SCHEDULE, "test_row_changed")

    store.run(call(), do)
    return after
