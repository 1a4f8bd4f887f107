"""What the schedule reads from storage."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

if TYPE_CHECKING:
    from studio.domain.attendance.records import WaitlistEntry
    from studio.domain.members.records import Pass
    from studio.domain.schedule.clashes import KitNeed
    from studio.domain.schedule.records import Closure, KeptClash, Session
    from studio.domain.values import Wall
    from studio.services.attendance.queries import PlaceFacts
    from studio.services.ports import Work
    from studio.services.schedule.rows import ClassDetail, ClassRow, ClosureRow, PersonClash, PersonIn


@dataclass(frozen=True, slots=True)
class HeldPlace:
    """A place in a class with whom to call about it."""

    place: PlaceFacts
    name: str
    phone: str


@dataclass(frozen=True, slots=True)
class HeldWait:
    """Somebody who waits, with whom to call about it."""

    entry: WaitlistEntry
    name: str
    phone: str


@dataclass(frozen=True, slots=True)
class HeldUntil:
    """A pass with an end, and whose it is."""

    held: Pass
    name: str


class KitNeeds(Protocol):
    """Tells what kit classes take; `services/circuits` does."""

    def needs(self, classes: Iterable[Session]) -> Mapping[UUID, Sequence[KitNeed]]:
        """Per class that has a circuit, what it takes of each sort of kit at its busiest moment."""


class ScheduleQueries(Protocol):
    """Reads of the calendar: each a constant number of statements."""

    def classes(self, site_id: UUID, first_day: date, last_day: date) -> Sequence[ClassRow]:
        """The classes that start on these days (both included), by start, then room."""

    def closures(self, site_id: UUID, first_day: date, last_day: date) -> Sequence[ClosureRow]:
        """Closures that touch these days."""

    def coming_closures(self, own: UUID, after: date, limit: int) -> Sequence[ClosureRow]:
        """The next closures of every site that end on or after a day; those of other sites than one's own name it."""

    def away(self, first_day: date, last_day: date) -> frozenset[UUID]:
        """Coaches whose time off covers every one of these days."""

    def detail(self, session_id: UUID) -> ClassDetail | None:
        """One class with what the inspector shows, or None."""

    def has_classes(self, site_id: UUID) -> bool:
        """Whether any class takes place, or took place, at a site."""

    def sessions(self, first_day: date, last_day: date, work: Work | None = None) -> Sequence[Session]:
        """The classes of every site that start on these days, by start."""

    def slots(self, series_id: UUID, since: Wall, work: Work) -> frozenset[Wall]:
        """The slots of a series from a wall time on that have a class."""

    def counts(self, ids: Collection[UUID]) -> Mapping[UUID, tuple[int, int]]:
        """Per class, places taken and people waiting."""

    def people_in(self, ids: Collection[UUID]) -> Sequence[PersonIn]:
        """Who has a place in these classes, or waits for one, by class and name."""

    def places(self, ids: Collection[UUID], work: Work | None = None) -> Sequence[HeldPlace]:
        """Every booking of these classes, in whichever state, by class and when it was made."""

    def waits(self, ids: Collection[UUID], work: Work | None = None) -> Sequence[HeldWait]:
        """Every entry on these classes' waitlists, in whichever state, the longest waiting first."""

    def people_clashing(self, moved: Sequence[Session]) -> Sequence[PersonClash]:
        """Who is booked in one of these classes (as they are given) and in another that runs at the same time."""

    def closures_from(self, day: date, work: Work | None = None) -> Sequence[Closure]:
        """Closures that end on or after a day."""

    def kept_clashes(self, ids: Collection[UUID]) -> Sequence[KeptClash]:
        """The clashes of these classes that somebody let stand."""

    def passes_running(
        self, first_day: date, last_day: date, only: UUID | None, work: Work | None = None
    ) -> Sequence[HeldUntil]:
        """Passes with an end that hold on any of these days and are not stopped on all of them, by name; `only` leaves
        out those of members who go to other sites than this one alone.
        """

    def closed_classes(self, closure_id: UUID, work: Work | None = None) -> Sequence[Session]:
        """The classes that a closure cancelled, by start."""

    def used(self, field: str, row_id: UUID, now: datetime, work: Work | None = None) -> tuple[int, int, Wall | None]:
        """How many classes after an instant have that id in a field and take place, the places held in them, and when
        the first is.
        """
