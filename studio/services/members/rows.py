"""Rows of the members screen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

from studio.domain.members.records import MassUnit

if TYPE_CHECKING:
    from studio.domain.attendance.records import BookingState
    from studio.domain.members.fact_values import Fact, Value
    from studio.domain.members.filters import Condition
    from studio.domain.members.minors import Gap
    from studio.domain.members.own_records import OwnField
    from studio.domain.members.passes import HeldPass, PassState
    from studio.domain.schedule.records import SessionState
    from studio.services.access import Part

WEEKS = 8
"""Weeks of attendance beside each name."""


class Sort(StrEnum):
    """What a list is sorted by; names A to Z, the rest as `reverse` says."""

    NAME = "name"
    LAST_HERE = "last_here"
    PASS = "pass"  # noqa: S105 -- as above
    WEEKS = "weeks"


@dataclass(frozen=True, slots=True)
class Column:
    """A fact shown beside the names; `about` says of which period or which field of the studio's own."""

    fact: Fact
    about: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A list as a table for other programs: the columns that the matrix lets out, those left in, and the rows."""

    columns: tuple[str, ...]
    kept_back: tuple[str, ...]
    rows: tuple[tuple[str | int | float | None, ...], ...]


@dataclass(frozen=True, slots=True)
class BoxMatch:
    """A match under the top bar's box; `last_here` is a day at the site, `replaced` that the code typed is of a lost
    card of theirs, `near` that it fits only with a slip or two forgiven.
    """

    id: UUID
    code: str
    name: str
    last_here: date | None
    replaced: bool = False
    near: bool = False


@dataclass(frozen=True, slots=True)
class CardOwner:
    """Whose card it is; a `replaced` one opens nothing any more."""

    id: UUID
    name: str
    replaced: bool


@dataclass(frozen=True, slots=True)
class Listed:
    """A list of members in order: ids with names."""

    people: tuple[tuple[UUID, str], ...]


@dataclass(frozen=True, slots=True)
class ListRow:
    """A list kept under a name, with how many members fit it."""

    id: UUID
    name: str
    conditions: tuple[Condition, ...]
    count: int


@dataclass(frozen=True, slots=True)
class MemberRow:
    """What the list shows beside a name: the last day here, the pass that speaks for them, classes per week, and the
    values of the other columns that were asked for.
    """

    id: UUID
    last_here: date | None
    held: HeldPass | None
    state: PassState | None
    weeks: tuple[int, ...]
    cells: tuple[Value, ...] = ()


class Readiness(StrEnum):
    """All that the desk learns of somebody's health."""

    GO = "go"
    CHANGES = "changes"
    HOLD = "hold"


@dataclass(frozen=True, slots=True)
class BookingLine:
    """A member's place in a class; times on the site's wall."""

    session_id: UUID
    starts: datetime
    name: str
    letter: str
    tone: str
    class_state: SessionState
    state: BookingState
    arrived: datetime | None
    late: bool


@dataclass(frozen=True, slots=True)
class ContactLine:
    """Whom to call; a `guardian` answers for a minor."""

    id: UUID
    name: str
    phone: str
    relation: str
    guardian: bool = False


@dataclass(frozen=True, slots=True)
class Relative:
    """Another member who belongs to this one; `minor` says that they are under age."""

    id: UUID
    name: str
    payer: bool = False
    minor: bool = False


@dataclass(frozen=True, slots=True)
class HouseholdLine:
    """A household and its other people, by name; `payer` says that the member whose profile it is pays for it."""

    id: UUID
    name: str
    people: tuple[Relative, ...]
    payer: bool


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """A signed paper; `file_name` is "" without a file. `old_wording`: the studio signs another wording today;
    `replaced`: there is a newer one of its kind.
    """

    id: UUID
    kind: str
    signed_on: date
    expires_on: date | None
    note: str
    version: str
    signed_by: str
    file_name: str
    file_bytes: int
    old_wording: bool
    replaced: bool


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """A line of a pass's ledger; the instant as wall time at the site."""

    at: datetime
    pass_name: str
    credits: int
    reason: str


@dataclass(frozen=True, slots=True)
class PaymentLine:
    """Money taken for a member, or given back (below zero); wall time at the site. `receipt` is its number, if any."""

    id: UUID
    at: datetime
    amount_minor: int
    currency: str
    means: str
    pass_name: str
    note: str
    receipt: int | None


@dataclass(frozen=True, slots=True)
class Limit:
    """A limit on training: how much of what, as the exercise rules say ("knee_impact", "exclude")."""

    tag: str
    action: str


class Standing(StrEnum):
    """Whether a limit holds on a day."""

    RUNNING = "running"
    COMING = "coming"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class FlagLine:
    """A training flag without its name, which would tell the cause."""

    id: UUID
    starts_on: date
    review_on: date | None
    ends_on: date | None
    limits: tuple[Limit, ...]
    has_cause: bool
    standing: Standing


@dataclass(frozen=True, slots=True)
class ConsentLine:
    """The last word on consent, as days at the site."""

    given_on: date
    withdrawn_on: date | None


@dataclass(frozen=True, slots=True)
class CheckLine:
    """A health check without its answers."""

    id: UUID
    form: str
    done_on: date
    outcome: str
    expires_on: date | None
    has_answers: bool


@dataclass(frozen=True, slots=True)
class Profile:
    """One member as a role may see them; `sees` says which parts are filled in. `flags` are limits that hold today,
    `all_flags` those of other days too, the newest first. `guardian` is the member who answers for this one, `wards`
    those for whom this one does, `gaps` what is missing for a `minor`.
    """

    id: UUID
    code: str
    name: str
    archived: bool
    pronouns: str
    joined_on: date
    level: int
    weekly_target: int
    running_since: int | None
    lifting_since: int | None
    goal: str
    sees: frozenset[Part]
    email: str = ""
    phone: str = ""
    second_phone: str = ""
    address: str = ""
    birth_date: date | None = None
    emergency: tuple[ContactLine, ...] = ()
    waiver_until: date | None = None
    readiness: Readiness = Readiness.GO
    flags: tuple[FlagLine, ...] = ()
    all_flags: tuple[FlagLine, ...] = ()
    consent: ConsentLine | None = None
    checks: tuple[CheckLine, ...] = ()
    bookings: tuple[BookingLine, ...] = ()
    passes: tuple[tuple[HeldPass, PassState], ...] = ()
    ledger: tuple[LedgerLine, ...] = ()
    notes: str = ""
    no_shows: int = 0
    today: BookingLine | None = None
    coming: tuple[BookingLine, ...] = ()
    held: tuple[HeldPass, PassState] | None = None
    household: HouseholdLine | None = None
    guardian: Relative | None = None
    wards: tuple[Relative, ...] = ()
    minor: bool = False
    gaps: tuple[Gap, ...] = ()
    documents: tuple[DocumentLine, ...] = ()
    erased: bool = False
    own: tuple[tuple[OwnField, str], ...] = ()
    legal_name: str = ""
    tags: tuple[str, ...] = ()
    mass_unit: MassUnit = MassUnit.KG
