"""What the desk must notice about a person on the roster, the weightiest first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from studio.domain.members.minors import is_minor

if TYPE_CHECKING:
    from studio.domain.members.records import PassKind

RACE_DAYS = 14
CHECK_DAYS = 7
PASS_DAYS = 3
WAIVER_DAYS = 14
LOW_CREDITS = 2
AWAY_DAYS = 28
"""After so many days away somebody is asked whether anything has changed (domain brief, section 7)."""


class FlagKind(StrEnum):
    """A thing worth noticing at check-in, in order of weight."""

    HOLD = "hold"
    CHANGED = "changed"
    WAIVER_MISSING = "waiver_missing"
    WAIVER_EXPIRED = "waiver_expired"
    GUARDIAN = "guardian"
    WAIVER_ENDING = "waiver_ending"
    NO_PASS = "no_pass"  # noqa: S105 -- what members buy
    UNPAID = "unpaid"
    FEW_CREDITS = "few_credits"
    PASS_ENDING = "pass_ending"  # noqa: S105 -- as above
    CHECK_DUE = "check_due"
    ANY_CHANGE = "any_change"
    FIRST_VISIT = "first_visit"
    RACE = "race"
    SWAP = "swap"
    BIRTHDAY = "birthday"


_WEIGHT = tuple(FlagKind)
LOOK_UP = frozenset(
    {
        FlagKind.HOLD,
        FlagKind.CHANGED,
        FlagKind.WAIVER_MISSING,
        FlagKind.WAIVER_EXPIRED,
        FlagKind.GUARDIAN,
        FlagKind.NO_PASS,
        FlagKind.UNPAID,
        FlagKind.CHECK_DUE,
        FlagKind.ANY_CHANGE,
        FlagKind.FIRST_VISIT,
    }
)
"""What whoever checks somebody in has to look at before the next one comes."""


@dataclass(frozen=True, slots=True)
class Flag:
    """One flag; `number` is what it counts (credits left, days to go), 0 where it counts nothing."""

    kind: FlagKind
    number: int = 0


@dataclass(frozen=True, slots=True)
class PassHeld:
    """The pass that a booking stands on; `left` are its credits, None when it has no limit."""

    name: str
    kind: PassKind
    left: int | None
    ends_on: date | None
    frozen: bool = False


@dataclass(frozen=True, slots=True)
class MemberFacts:
    """What flags are made from. `waiver_until` and `check_until` are the last days covered: None when there is none,
    `date.max` when it has no end; `guardian_until` is that of what a minor's guardian signed; `unpaid` says that a pass
    is not paid. `limits` are the training flags of the day, of which the desk never learns; `swap` says that something
    in this class has to be done another way, `hold` that they may not train. `last_visit` is None before the first one,
    `review_due` true when a limit was to be looked at by now, `answer` what was said to "any change?" ("changed",
    "unchanged", "").
    """

    waiver_until: date | None
    check_until: date | None
    held: PassHeld | None
    limits: tuple[str, ...]
    race_on: date | None
    birth_date: date | None
    last_visit: date | None
    review_due: bool = False
    answer: str = ""
    swap: bool = False
    hold: bool = False
    guardian_until: date | None = None
    unpaid: bool = False

    @property
    def first_visit(self) -> bool:
        """Whether they were never here before."""
        return self.last_visit is None


def flags_of(facts: MemberFacts, day: date, *, used: bool = False) -> tuple[Flag, ...]:
    """The flags of a person on `day`, the weightiest first; `used` when this class's credit is already taken."""
    found: list[Flag] = []
    if facts.hold:
        found.append(Flag(FlagKind.HOLD))
    if facts.answer == "changed":
        found.append(Flag(FlagKind.CHANGED))
    found += _paper_flags(facts, day)
    found += _pass_flags(facts.held, day, used=used)
    if facts.unpaid:
        found.append(Flag(FlagKind.UNPAID))
    if facts.check_until is not None and facts.check_until < day + timedelta(days=CHECK_DAYS):
        found.append(Flag(FlagKind.CHECK_DUE))
    if not facts.answer and asks_for_change(facts, day):
        found.append(Flag(FlagKind.ANY_CHANGE))
    if facts.first_visit:
        found.append(Flag(FlagKind.FIRST_VISIT))
    if facts.race_on is not None and 0 <= (facts.race_on - day).days <= RACE_DAYS:
        found.append(Flag(FlagKind.RACE, (facts.race_on - day).days))
    if facts.swap:
        found.append(Flag(FlagKind.SWAP))
    if facts.birth_date is not None and is_birthday(facts.birth_date, day):
        found.append(Flag(FlagKind.BIRTHDAY))
    return tuple(sorted(found, key=lambda flag: _WEIGHT.index(flag.kind)))


def asks_for_change(facts: MemberFacts, day: date) -> bool:
    """Whether the desk asks "any change?": after four weeks away, or when a limit was to be looked at by now."""
    away = facts.last_visit is not None and (day - facts.last_visit).days >= AWAY_DAYS
    return away or facts.review_due


def _paper_flags(facts: MemberFacts, day: date) -> list[Flag]:
    found = []
    if facts.waiver_until is None:
        found.append(Flag(FlagKind.WAIVER_MISSING))
    elif facts.waiver_until < day:
        found.append(Flag(FlagKind.WAIVER_EXPIRED))
    elif facts.waiver_until <= day + timedelta(days=WAIVER_DAYS):
        found.append(Flag(FlagKind.WAIVER_ENDING, (facts.waiver_until - day).days))
    if is_minor(facts.birth_date, day) and (facts.guardian_until is None or facts.guardian_until < day):
        found.append(Flag(FlagKind.GUARDIAN))
    return found


def _pass_flags(held: PassHeld | None, day: date, *, used: bool) -> list[Flag]:
    if held is None or held.frozen or (held.ends_on is not None and held.ends_on < day):
        return [Flag(FlagKind.NO_PASS)]
    if held.left is not None and held.left <= LOW_CREDITS:
        covered = used or held.left > 0
        return [Flag(FlagKind.FEW_CREDITS, max(0, held.left))] if covered else [Flag(FlagKind.NO_PASS)]
    if held.ends_on is not None and (held.ends_on - day).days <= PASS_DAYS:
        return [Flag(FlagKind.PASS_ENDING, (held.ends_on - day).days)]
    return []


def is_birthday(born: date, day: date) -> bool:
    """Whether `day` is the birthday; born on 29 February, it is 1 March in other years."""
    try:
        return born.replace(year=day.year) == day
    except ValueError:
        return (day.month, day.day) == (3, 1)
