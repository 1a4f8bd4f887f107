"""What members read from storage: each a constant number of statements."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from studio.domain.attendance.passes import PassOffer
from studio.domain.attendance.records import Booking
from studio.domain.members.facts import Facts
from studio.domain.members.own_records import OwnField, OwnValue
from studio.domain.members.passes import HeldPass
from studio.domain.members.records import (
    Consent,
    Document,
    DocumentKind,
    EmergencyContact,
    HealthCheck,
    Household,
    Member,
    PassEntry,
    Payment,
    TrainingFlag,
)
from studio.domain.schedule.records import Session
from studio.services.members.search import Entry
from studio.services.ports import Work

MANY = 1_000
"""More members than these are read anew quicker by reading all."""


@dataclass(frozen=True, slots=True)
class Place:
    """A booking with its class and the kind's letter and tone."""

    booking: Booking
    session: Session
    letter: str
    tone: str


@dataclass(frozen=True, slots=True)
class Booked:
    """A class in which somebody has a place: wall time, whether its kind loads the legs, the circuit's version."""

    starts: datetime
    loads_legs: bool
    version_id: UUID | None


@dataclass(frozen=True, slots=True)
class ProfileFacts:
    """Everything stored that a profile is made of; `caused` are the flags that have a cause on file, `answered` the
    checks with answers. `kin` are the other people of the household, the guardian and the wards.
    """

    member: Member
    household: Household | None
    kin: Sequence[Member]
    contacts: Sequence[EmergencyContact]
    documents: Sequence[Document]
    kinds: Sequence[DocumentKind]
    own_fields: Sequence[OwnField]
    own_values: Sequence[OwnValue]
    consents: Sequence[Consent]
    checks: Sequence[HealthCheck]
    flags: Sequence[TrainingFlag]
    caused: Collection[UUID]
    answered: Collection[UUID]
    passes: Sequence[HeldPass]
    entries: Sequence[tuple[PassEntry, str]]
    places: Sequence[Place]


class MemberQueries(Protocol):
    """Reads of members, their passes and visits."""

    def journal_number(self) -> int:
        """The number of the journal's last entry."""

    def entries(self, ids: Collection[UUID] | None = None) -> Sequence[Entry]:
        """Search entries of members that are not archived: of all, or of those asked for."""

    def entries_like(self, words: Sequence[str], limit: int) -> Sequence[Entry]:
        """As `entries`, of some in whose names, numbers or addresses each word stands, those first whose name begins
        with the words.
        """

    def changed(self, since: int) -> Collection[UUID]:
        """The members whose own row was written after a journal entry."""

    def last_change(self, member_id: UUID, field: str | UUID) -> Mapping[str, object]:
        """Who changed a field of a member's own row, or one of the studio's own (its id), last: who, desk and at (an
        instant); empty when nobody did.
        """

    def last_here(self, ids: Collection[UUID] | None = None) -> Mapping[UUID, datetime]:
        """When members last came, of all that are not archived or of those asked for."""

    def visits(self, ids: Collection[UUID], since: datetime) -> Sequence[tuple[UUID, datetime]]:
        """Every arrival of these members since an instant."""

    def touched(self, since: int) -> Collection[UUID]:
        """The members of whom something that lists look at was written after a journal entry."""

    def archived(self, words: Sequence[str]) -> Sequence[tuple[UUID, str]]:
        """Archived members, but for erased ones, in whose names, numbers or addresses each word stands, by name."""

    def archived_number(self) -> int:
        """How many members are archived, without erased ones."""

    def facts(
        self, ids: Collection[UUID] | None, visits_since: datetime, day: date, zone: str, *, archived: bool = False
    ) -> Mapping[UUID, Facts]:
        """The facts of members that are not archived, or of those who are, but for their passes."""

    def passes(self, ids: Collection[UUID] | None, until: date) -> Sequence[tuple[UUID, HeldPass]]:
        """Passes that had not ended by a day, with their balances, of all or of those asked for."""

    def offers(self, member_id: UUID, work: Work | None = None) -> Sequence[PassOffer]:
        """The passes that a member could book on; with `work`, as its command has left them."""

    def sold(self, day: date) -> tuple[Mapping[UUID, tuple[int, int]], Mapping[UUID, int]]:
        """Per type of pass how many were sold and how many of them had not ended by a day; per coupon how often it was
        taken.
        """

    def booked(self, member_id: UUID, since: datetime, until: datetime, but: UUID) -> Sequence[Booked]:
        """The classes between two wall times in which a member has a place, without one class."""

    def payments(self, member_id: UUID) -> Sequence[tuple[Payment, str]]:
        """What a member paid, the newest first, each with the name of the pass it was for."""

    def owed(self, member_id: UUID) -> Sequence[tuple[UUID, int, str]]:
        """The passes of a member for which less was paid than they cost: id, what is missing, in which currency."""

    def places(self, member_id: UUID, skipped: int, limit: int) -> Sequence[Place]:
        """Places of a member, the latest class first, after so many of them."""

    def profile(self, member_id: UUID) -> ProfileFacts:
        """Everything a profile is made of. Raises `NotFoundError`."""
