"""What the Today screen shows, ready made: values, not words; times as wall times of the site."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from studio.domain.attendance.flags import Flag, PassHeld
    from studio.domain.attendance.records import BookingState, StandingBooking, WaitState
    from studio.domain.attendance.standing import StandingFate


@dataclass(frozen=True, slots=True)
class ClassCard:
    """One class of the day. `taken` places of `capacity`, `offered` more held for people on the waitlist, `here` people
    arrived, `expected` not marked yet, `waiting` on the waitlist, whether offered a place or not.
    """

    session_id: UUID
    name: str
    letter: str
    tone: str
    coach: str
    room: str
    starts: datetime
    ends: datetime
    starts_at: datetime
    ends_at: datetime
    capacity: int
    taken: int
    here: int
    expected: int
    no_shows: int
    waiting: int
    cancelled: bool = False
    offered: int = 0

    @property
    def free(self) -> int:
        """Places that can still be booked: neither taken nor held for somebody they were offered to."""
        return max(0, self.capacity - self.taken - self.offered)


@dataclass(frozen=True, slots=True)
class DayView:
    """A day's classes in order of time, and when the next class after that day starts (None: none planned)."""

    day: date
    classes: tuple[ClassCard, ...]
    next_start: datetime | None

    @property
    def held(self) -> tuple[ClassCard, ...]:
        """The classes that take place."""
        return tuple(one for one in self.classes if not one.cancelled)

    @property
    def taken(self) -> int:
        """Places taken in all classes."""
        return sum(one.taken for one in self.held)

    @property
    def capacity(self) -> int:
        """Places in all classes."""
        return sum(one.capacity for one in self.held)

    @property
    def here(self) -> int:
        """People who came so far."""
        return sum(one.here for one in self.held)

    @property
    def no_shows(self) -> int:
        """People who did not come."""
        return sum(one.no_shows for one in self.held)


@dataclass(frozen=True, slots=True)
class RosterRow:
    """A person of a class; wall times. `arrive_by` is set for a first visit that is still expected, `moved_up` to the
    reason why somebody who waited has the place.
    """

    booking_id: UUID
    member_id: UUID
    name: str
    sort_name: str
    search: str
    state: BookingState
    late: bool
    walk_in: bool
    arrived: datetime | None
    ended: datetime | None
    arrive_by: datetime | None
    held: PassHeld | None
    flags: tuple[Flag, ...]
    phone: str = ""
    moved_up: str = ""


@dataclass(frozen=True, slots=True)
class WaitRow:
    """Somebody who waits for a place, since a wall time."""

    entry_id: UUID
    member_id: UUID
    name: str
    since: datetime
    state: WaitState
    pass_name: str
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class WayIn:
    """The class that the rules pick for somebody now, from whichever day's roster they stand on."""

    session_id: UUID
    name: str
    starts: datetime
    here: bool


@dataclass(frozen=True, slots=True)
class BlockGlance:
    """A block of the circuit and how long it takes."""

    kind: str
    minutes: int


@dataclass(frozen=True, slots=True)
class StationGlance:
    """A station: exercise in few words, its kit in words ("" for none), since when its card on the floor is old."""

    letter: str
    name: str
    kit: str
    load: str
    changed: datetime | None = None


@dataclass(frozen=True, slots=True)
class CircuitGlance:
    """The class's circuit: the main block's intervals in seconds, and what was printed of it."""

    version_id: UUID
    circuit_id: UUID
    name: str
    version: int
    blocks: tuple[BlockGlance, ...]
    stations: tuple[StationGlance, ...]
    work_s: int
    move_s: int
    rounds: int
    printed: datetime | None

    @property
    def changed(self) -> tuple[StationGlance, ...]:
        """Stations whose card on the floor is old."""
        return tuple(one for one in self.stations if one.changed is not None)


@dataclass(frozen=True, slots=True)
class Roster:
    """A class with its people in alphabetical order, its waitlist in order of time, and its circuit if it has one.

    All in wall time: until `cancels_until` a place is cancelled in good time, until `promotes_until` a place that frees
    up goes to the waitlist by itself, from `opens` on people are checked in.
    """

    card: ClassCard
    rows: tuple[RosterRow, ...]
    waiting: tuple[WaitRow, ...]
    circuit: CircuitGlance | None
    cancels_until: datetime
    promotes_until: datetime
    opens: datetime
    locked: datetime | None
    printed: datetime | None

    def count(self, state: BookingState) -> int:
        """How many people are in a state."""
        return sum(row.state is state for row in self.rows)


@dataclass(frozen=True, slots=True)
class StandingDate:
    """One date of a regular place; `reason` is why its class does not take place, or the class it clashes with."""

    session_id: UUID
    starts: datetime
    fate: StandingFate
    reason: str


@dataclass(frozen=True, slots=True)
class StandingRow:
    """A regular place with whose it is, in what, and the dates to come that are not booked. `weekdays` are those that
    the series has.
    """

    standing: StandingBooking
    member: str
    name: str
    letter: str
    tone: str
    weekdays: tuple[int, ...]
    unbooked: tuple[StandingDate, ...]


@dataclass(frozen=True, slots=True)
class SeriesChoice:
    """A series that goes on, in which a regular place can be given."""

    id: UUID
    name: str
    starts: datetime
    weekdays: tuple[int, ...]
    letter: str
    tone: str
    coach: str
