"""Rows of the schedule's screens."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class ClassRow:
    """One class on the calendar. `starts`/`ends` are wall times of its site; `booked` places taken, `waiting` in
    line.
    """

    id: UUID
    series_id: UUID | None
    name: str
    letter: str
    tone: str
    kind_id: UUID
    coach_id: UUID
    coach: str
    coach_full: str
    room_id: UUID
    room: str
    room_full: str
    starts: datetime
    ends: datetime
    capacity: int
    booked: int
    waiting: int
    cancelled: bool
    reason: str
    decided: tuple[str, ...]
    kind: str

    @property
    def short_name(self) -> str:
        """The word of the name that says the kind ("Strength" of "Run Strength"), or its first word."""
        words = self.name.split()
        kind = self.kind.casefold()
        return next((word for word in words if word.casefold() in kind), words[0] if words else self.kind)


@dataclass(frozen=True, slots=True)
class ClosureRow:
    """Days closed, both included; `room_id` None is the whole site."""

    id: UUID
    title: str
    note: str
    first_day: date
    last_day: date
    room_id: UUID | None


@dataclass(frozen=True, slots=True)
class FilterRow:
    """Something the calendar can be narrowed to: a coach, a room or a kind, with its classes in view.

    `away` is true for a coach who has time off on every day in view.
    """

    id: UUID
    name: str
    letter: str
    tone: str
    classes: int
    away: bool = False


@dataclass(frozen=True, slots=True)
class Calendar:
    """Everything the calendar shows for a range of days, both included."""

    first_day: date
    last_day: date
    classes: tuple[ClassRow, ...]
    closures: tuple[ClosureRow, ...]
    coming_closures: tuple[ClosureRow, ...]
    coaches: tuple[FilterRow, ...]
    rooms: tuple[FilterRow, ...]
    kinds: tuple[FilterRow, ...]

    @property
    def running(self) -> tuple[ClassRow, ...]:
        """The classes that take place."""
        return tuple(row for row in self.classes if not row.cancelled)

    @property
    def places(self) -> tuple[int, int]:
        """Places taken and places there are, over the classes that take place."""
        return sum(row.booked for row in self.running), sum(row.capacity for row in self.running)


@dataclass(frozen=True, slots=True)
class ClassDetail:
    """The inspector of one class: its row, its place in its series, and the circuit it is taught from."""

    row: ClassRow
    rule: str
    series_until: date | None
    circuit: str
    stations: int
    notes: str
