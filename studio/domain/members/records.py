"""Members and what the studio keeps about them. Causes of training flags live apart, so that access to them can be
too.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from studio.domain.members.names import search_text, sort_name


class MassUnit(StrEnum):
    """The unit a person lifts in."""

    KG = "kg"
    LB = "lb"


class RacePriority(StrEnum):
    """How much a race matters: A shapes the season, C is training."""

    A = "A"
    B = "B"
    C = "C"


class PassKind(StrEnum):
    """How a pass counts."""

    CREDITS = "credits"
    PERIOD_CREDITS = "period_credits"
    UNLIMITED = "unlimited"


class Holders(StrEnum):
    """Who may buy a pass: anybody, who never had one here, or who carries a tag."""

    ANYBODY = "anybody"
    NEWCOMERS = "newcomers"
    TAGGED = "tagged"


@dataclass(frozen=True, slots=True)
class Household:
    """People who share an address and may share a pass."""

    id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class Member:
    """One person. `name` is how they are called (preferred, in full), `code` their card; `search` the folded search
    text. Who is `household_payer` pays and is written to for their household. Of an erased one only what their bookings
    and payments need is left.
    """

    id: UUID
    code: str
    name: str
    sort_name: str
    joined_on: date
    search: str = ""
    legal_name: str = ""
    pronouns: str = ""
    email: str = ""
    phone: str = ""
    second_phone: str = ""
    address: str = ""
    birth_date: date | None = None
    level: int = 1
    weekly_target: int = 2
    mass_unit: MassUnit = MassUnit.KG
    body_mass_kg: float | None = None
    running_since: int | None = None
    lifting_since: int | None = None
    goal: str = ""
    tags: tuple[str, ...] = ()
    notes: str = ""
    household_id: UUID | None = None
    guardian_id: UUID | None = None
    rotation_cleared: bool = False
    archived: bool = False
    erased_on: date | None = None
    household_payer: bool = False


def renamed(member: Member) -> Member:
    """The member with what follows from their names: how they are filed and found."""
    return replace(member, sort_name=sort_name(member.name), search=search_text(member.name, member.legal_name))


@dataclass(frozen=True, slots=True)
class ReplacedCard:
    """A card that was lost: its code is refused from then on and never given to anybody again. One that `opens` was the
    card of a profile merged into this one: it is still the person's, and taken.
    """

    id: UUID
    member_id: UUID
    code: str
    replaced_at: datetime
    opens: bool = False


@dataclass(frozen=True, slots=True)
class MergedMember:
    """A profile that was found to be this member's too: `old_id` was its id, which the journal still knows."""

    id: UUID
    member_id: UUID
    old_id: UUID
    merged_at: datetime


@dataclass(frozen=True, slots=True)
class KeptApart:
    """Two members who look like one and are not: they are no longer listed as possible duplicates."""

    id: UUID
    member_id: UUID
    other_id: UUID


@dataclass(frozen=True, slots=True)
class MemberPhoto:
    """A member's picture, by the digests of two stored files: square JPEGs, one for the profile and one for lists."""

    id: UUID
    member_id: UUID
    large: str
    small: str


@dataclass(frozen=True, slots=True)
class EmergencyContact:
    """Whom to call, those with the lowest `position` first. A `guardian` answers for a minor and signs for them."""

    id: UUID
    member_id: UUID
    name: str
    phone: str
    relation: str = ""
    position: int = 0
    guardian: bool = False


WAIVER, GUARDIAN_CONSENT = "waiver", "guardian consent"
"""Kinds of documents that rules look at; a studio adds its own."""


@dataclass(frozen=True, slots=True)
class Document:
    """A signed paper (`kind`: waiver, photo consent, ...) with the days it holds and the `version` of its wording.

    `file` is the digest of the stored file attached to it, "" without one; `signed_by` who signed for a minor.
    """

    id: UUID
    member_id: UUID
    kind: str
    signed_on: date
    expires_on: date | None = None
    note: str = ""
    version: str = ""
    signed_by: str = ""
    file: str = ""
    file_name: str = ""
    file_bytes: int = 0


@dataclass(frozen=True, slots=True)
class DocumentKind:
    """A kind of document as the studio uses it now: the `version` of its wording, and for how many `days` it holds."""

    id: UUID
    name: str
    version: str = ""
    days: int | None = None


@dataclass(frozen=True, slots=True)
class Consent:
    """Explicit consent to keep health data; without a standing one nothing of health may be saved."""

    id: UUID
    member_id: UUID
    given_at: datetime
    withdrawn_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class HealthCheck:
    """A screening: the studio's own questions or an external form, with its outcome (train, changes, hold) and
    expiry.
    """

    id: UUID
    member_id: UUID
    form: str
    done_on: date
    outcome: str
    expires_on: date | None = None


@dataclass(frozen=True, slots=True)
class HealthAnswers:
    """What somebody answered in the studio's check: restricted like a cause."""

    id: UUID
    check_id: UUID
    member_id: UUID
    words: str


@dataclass(frozen=True, slots=True)
class AnswersLook:
    """Somebody of the staff looked at the answers of a check; the reason given is in the journal."""

    id: UUID
    member_id: UUID
    check_id: UUID
    at: datetime
    by: UUID | None = None


@dataclass(frozen=True, slots=True)
class TrainingFlag:
    """A limit on training, by its key in the condition rules, with the days it runs and when to look again."""

    id: UUID
    member_id: UUID
    flag: str
    starts_on: date
    review_on: date | None = None
    ends_on: date | None = None


@dataclass(frozen=True, slots=True)
class FlagCause:
    """Why a training flag was set: restricted, shown only on purpose, every look is logged."""

    id: UUID
    flag_id: UUID
    member_id: UUID
    words: str


@dataclass(frozen=True, slots=True)
class CauseLook:
    """Somebody of the staff looked at the cause of a training flag; the reason given is in the journal."""

    id: UUID
    member_id: UUID
    flag_id: UUID
    at: datetime
    by: UUID | None = None


@dataclass(frozen=True, slots=True)
class Race:
    """A race run or planned; times in whole seconds."""

    id: UUID
    member_id: UUID
    name: str
    on_day: date
    distance_m: int
    priority: RacePriority
    goal_s: int | None = None
    result_s: int | None = None


@dataclass(frozen=True, slots=True)
class RunWeek:
    """Running in the week that starts on the Monday `week`: metres run and metres planned."""

    id: UUID
    member_id: UUID
    week: date
    distance_m: int
    planned_m: int | None = None
    hard_runs: int = 0


@dataclass(frozen=True, slots=True)
class RunDay:
    """What a member usually runs on a weekday (0 Monday): easy, long, tempo, intervals, hills, race or rest."""

    id: UUID
    member_id: UUID
    weekday: int
    kind: str


@dataclass(frozen=True, slots=True)
class PassType:
    """Something sold: `credits` classes (per period for monthly ones) valid for `days` days; price in minor units.
    `once` sells it to a person one time only, as an introduction. `tag` is what `Holders.TAGGED` asks for; `shared`
    lets everybody of the holder's household book on it. `late_cancel_costs` and `no_show_costs` (0 or 1 classes) stand
    in for the studio's rules where they are not None. `kinds` are the ids, in hex, of the kinds of class that it is for
    (none: all).
    """

    id: UUID
    name: str
    kind: PassKind
    credits: int | None
    days: int | None
    price_minor: int = 0
    currency: str = "GBP"
    position: int = 0
    archived: bool = False
    once: bool = False
    holders: Holders = Holders.ANYBODY
    tag: str | None = None
    shared: bool = False
    freezable: bool = True
    transferable: bool = True
    late_cancel_costs: int | None = None
    no_show_costs: int | None = None
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pass:
    """A pass a member holds; both days included. `frozen_on` stops it for a while, until the end of `frozen_until` or
    until somebody lets it run on; `hold` says that a medical hold stopped it. `coupon_id` is what it was sold with,
    `price_minor` what it cost then (None: not known, or it was not sold).
    """

    id: UUID
    member_id: UUID
    type_id: UUID
    name: str
    starts_on: date
    ends_on: date | None = None
    frozen_on: date | None = None
    frozen_until: date | None = None
    hold: bool = False
    coupon_id: UUID | None = None
    price_minor: int | None = None


@dataclass(frozen=True, slots=True)
class Coupon:
    """A discount in percent that goes by a code, taken from `first_day` to `last_day`, at most `most_uses` times (0:
    any number), for one type of pass or (None) for all.
    """

    id: UUID
    code: str
    percent: int
    last_day: date | None = None
    archived: bool = False
    first_day: date | None = None
    most_uses: int = 0
    type_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class PassEntry:
    """One line of a pass's ledger: credits given (+) or used (-), and why. The balance is their sum. `member_id` is who
    held the pass then.
    """

    id: UUID
    pass_id: UUID
    at: datetime
    credits: int
    reason: str
    booking_id: UUID | None = None
    member_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Payment:
    """Money taken elsewhere and recorded here (cash, card terminal, transfer), in minor units; below zero when it was
    given back. `receipt` is the number of its receipt once one was made.
    """

    id: UUID
    member_id: UUID
    at: datetime
    amount_minor: int
    currency: str
    means: str
    pass_id: UUID | None = None
    note: str = ""
    receipt: int | None = None
