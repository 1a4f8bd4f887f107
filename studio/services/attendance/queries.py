"""What attendance needs to read. Implemented by `storage/attendance.py`."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

if TYPE_CHECKING:
    from studio.domain.attendance.changed_cards import Reworded
    from studio.domain.attendance.flags import MemberFacts
    from studio.domain.attendance.passes import PassOffer
    from studio.domain.attendance.records import Booking, BookingState, StandingBooking, WaitlistEntry
    from studio.domain.attendance.rules import Candidate
    from studio.domain.circuits.records import Block, CircuitVersion, Station
    from studio.domain.schedule.records import Session
    from studio.services.attendance.rows import ClassCard
    from studio.services.ports import Work


@dataclass(frozen=True, slots=True)
class Scanned:
    """A card's owner, with the classes around now and their bookings there."""

    member_id: UUID
    name: str
    archived: bool
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class PlaceFacts:
    """A booking with what marking it needs. `counted`: its pass counts credits; `used`: what it has cost so far."""

    booking: Booking
    counted: bool
    used: int


@dataclass(frozen=True, slots=True)
class RosterLine:
    """One booking of a class and what flags are made from; `used` as in `PlaceFacts`, `moved_up` why they
    came up from the waitlist ("": they did not).
    """

    booking: Booking
    name: str
    sort_name: str
    search: str
    facts: MemberFacts
    used: int
    rotation_cleared: bool
    phone: str = ""
    moved_up: str = ""


@dataclass(frozen=True, slots=True)
class WaitLine:
    """One entry of a waitlist with the name of the pass the person holds."""

    entry: WaitlistEntry
    name: str
    pass_name: str
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class RosterFacts:
    """Everything stored about a class that its roster shows."""

    session: Session
    card: ClassCard
    lines: tuple[RosterLine, ...]
    waiting: tuple[WaitLine, ...]


@dataclass(frozen=True, slots=True)
class PrintedCard:
    """The last print of one kind of sheet of a class; `station` is the letter on a station card, else ""."""

    kind: str
    station: str
    printed_at: datetime


@dataclass(frozen=True, slots=True)
class CircuitFacts:
    """A circuit as a class has it: the version in force and, oldest first, all versions since the first print, and
    which exercises were changed since then.
    """

    name: str
    version: CircuitVersion
    blocks: tuple[Block, ...]
    versions: tuple[tuple[CircuitVersion, tuple[Station, ...]], ...]
    reworded: tuple[Reworded, ...] = ()


@dataclass(frozen=True, slots=True)
class RegularFacts:
    """Many classes and people at once: the classes of each series; by class and person their places and turns; per
    class the places taken and people waiting (none: left out); by person the classes to come that they have a place in.
    """

    sessions: Mapping[UUID, Sequence[Session]]
    places: Mapping[tuple[UUID, UUID], Booking]
    waits: Mapping[tuple[UUID, UUID], WaitlistEntry]
    taken: Mapping[UUID, int]
    waiting: Mapping[UUID, int]
    held: Mapping[UUID, Sequence[Session]]


class AttendanceQueries(Protocol):
    """Reads for the screen, and reads inside a command (those that take its `work`)."""

    def day(self, site_id: UUID, day: date) -> tuple[tuple[ClassCard, ...], datetime | None]:
        """A day's classes by time, and the wall time of the first class after that day."""

    def roster(self, session_id: UUID) -> RosterFacts:
        """A class's people and waitlist; flags are made for the class's day. Raises `NotFoundError`."""

    def printed(self, session_id: UUID) -> Sequence[PrintedCard]:
        """The last print of each kind of sheet and station of a class."""

    def circuit(self, version_id: UUID, since: datetime | None) -> CircuitFacts:
        """A circuit version with its blocks; `versions` reach back to the one in force at `since`."""

    def scanned(self, work: Work, code: str, since: datetime, until: datetime) -> Scanned | None:
        """A card's owner and the classes that start between two instants; None for an unknown card."""

    def places_of(
        self, member_ids: Sequence[UUID], since: datetime, until: datetime
    ) -> Sequence[tuple[UUID, Session, BookingState]]:
        """The places that members hold in classes that start between two instants and are not cancelled."""

    def place(self, work: Work, session_id: UUID, member_id: UUID) -> PlaceFacts | None:
        """A member's booking in a class. Whoever changes bookings locks their class first."""

    def taken(self, work: Work, session_id: UUID) -> tuple[int, int]:
        """How many places of a class are taken, and the highest number on its roster."""

    def pass_offers(self, work: Work | None, member_id: UUID) -> Sequence[PassOffer]:
        """The passes that a member holds or held."""

    def regular_facts(
        self, standings: Collection[StandingBooking], now: datetime, *, past: bool = False, work: Work | None = None
    ) -> RegularFacts:
        """What the dates of regular places after `now` (with `past`, all) are judged by."""

    def overdue(self, work: Work, since: datetime, until: datetime) -> Sequence[tuple[UUID, UUID]]:
        """Session and member of the bookings still expected in classes that ended between two instants."""

    def with_free_places(self, work: Work, since: datetime, until: datetime) -> Sequence[UUID]:
        """The classes that start between two instants, have a free place and somebody who waits; by id."""
