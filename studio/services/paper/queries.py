"""What paper needs to read. Implemented by `storage/paper.py`."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from studio.domain.attendance.flags import MemberFacts
from studio.domain.circuits.records import Block, KitItem, SeasonPhase, Station
from studio.domain.members.records import Member, Race, RunWeek
from studio.domain.progress.records import SetResult, TestResult
from studio.domain.schedule.records import Session, Site
from studio.services.attendance.queries import CircuitFacts, PrintedCard
from studio.services.paper.rows import ClassChoice
from studio.services.schedule.queries import ScheduleQueries
from studio.services.schedule.rows import ClassRow, ClosureRow


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """Somebody with a place. `code` is their number on the roster, `flags` the training flags of that day, `race` the
    next one from that day on.
    """

    member: Member
    code: int
    facts: MemberFacts
    used: int
    flags: tuple[str, ...]
    race: Race | None


@dataclass(frozen=True, slots=True)
class WaitingFacts:
    """Somebody who waits for a place."""

    member_id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class LastPrint:
    """What the last print of a sheet said, and which version it was."""

    digest: str
    version: int


@dataclass(frozen=True, slots=True)
class ClassFacts:
    """A class and everything that its sheets are made from; no circuit: `blocks` is empty.

    `last` holds each person's newest result before that day by member and exercise, `printed` the last print by sheet
    code. Causes of flags and other health text are not read at all.
    """

    session: Session
    site: Site
    letter: str
    coach: str
    room: str
    blocks: tuple[Block, ...]
    stations: tuple[Station, ...]
    people: tuple[PersonFacts, ...]
    waiting: tuple[WaitingFacts, ...]
    last: Mapping[tuple[UUID, str], SetResult]
    kit: tuple[KitItem, ...]
    phases: tuple[SeasonPhase, ...]
    printed: Mapping[str, LastPrint]


@dataclass(frozen=True, slots=True)
class MemberHistory:
    """A member and everything that the progress sheet is made from.

    `attended` are wall day and coach's name of every class they came to since the first day asked for; `phases` the
    member's own, or the studio's where the member has none.
    """

    member: Member
    site: Site
    attended: tuple[tuple[date, str], ...]
    weeks: tuple[RunWeek, ...]
    races: tuple[Race, ...]
    phases: tuple[SeasonPhase, ...]
    tests: tuple[TestResult, ...]
    sets: tuple[SetResult, ...]
    printed: Mapping[str, LastPrint]


class PaperQueries(Protocol):
    """Reads for sheets, each a fixed number of statements."""

    def classes(self, site_id: UUID, since: datetime, until: datetime) -> Sequence[ClassChoice]:
        """The classes that take place and start between two wall times, by time."""

    def class_facts(self, session_id: UUID) -> ClassFacts:
        """A class with all that its sheets say; `NotFoundError`."""

    def member_history(self, member_id: UUID, site: Site, since: date, until: date) -> MemberHistory:
        """A member's progress between two days, both included; `NotFoundError`."""

    def timetable(
        self, site_id: UUID, first_day: date, last_day: date
    ) -> tuple[Sequence[ClassRow], Sequence[ClosureRow]]:
        """The classes that start on these days, and the closures that touch them."""

    @property
    def schedule(self) -> ScheduleQueries:
        """Reads of the calendar."""

    def last_prints(self, codes: Collection[str]) -> Mapping[str, LastPrint]:
        """The last print of each sheet with one of these codes."""

    def member_codes(self) -> Sequence[str]:
        """The card codes of all members that are not archived, in order."""

    def printed(self, session_id: UUID) -> Sequence[PrintedCard]:
        """The last print of each kind of sheet and station of a class."""

    def circuit(self, version_id: UUID, since: datetime | None) -> CircuitFacts:
        """A circuit version; its `versions` reach back to the one in force at `since`."""
