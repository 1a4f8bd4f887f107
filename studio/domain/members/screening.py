"""The studio's own health check and what follows from it: a decision, never a diagnosis (domain brief, section 7)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from studio.domain.errors import RuleError
from studio.domain.members.records import Consent, HealthCheck, TrainingFlag

CHECK_DAYS = 365
"""How long a check holds unless something else was agreed."""
REVIEW_DAYS = 28
"""When a limit is looked at again unless something else was agreed."""
STUDIO = "studio"
"""The form of a check in the studio's own words; any other text names a form that was filled in elsewhere."""


class CheckOutcome(StrEnum):
    """What a health check decides, from the mildest on."""

    TRAIN = "train"
    CHANGES = "changes"
    HOLD = "hold"


@dataclass(frozen=True, slots=True)
class Question:
    """One question of the studio's check, and what a yes asks for."""

    key: str
    on_yes: CheckOutcome


QUESTIONS = (
    Question("heart", CheckOutcome.HOLD),
    Question("symptoms", CheckOutcome.HOLD),
    Question("pressure", CheckOutcome.CHANGES),
    Question("medicines", CheckOutcome.CHANGES),
    Question("pregnancy", CheckOutcome.CHANGES),
    Question("joints", CheckOutcome.CHANGES),
    Question("surgery", CheckOutcome.CHANGES),
    Question("dizziness", CheckOutcome.CHANGES),
    Question("bones", CheckOutcome.CHANGES),
    Question("carried", CheckOutcome.TRAIN),
    Question("advice", CheckOutcome.CHANGES),
)


def suggested_outcome(said_yes: Collection[str]) -> CheckOutcome:
    """The strictest of what the questions answered with yes ask for."""
    order = list(CheckOutcome)
    return max((one.on_yes for one in QUESTIONS if one.key in said_yes), key=order.index, default=CheckOutcome.TRAIN)


def standing_consent(consents: Iterable[Consent]) -> Consent | None:
    """The consent that holds: the newest one that was not withdrawn."""
    return max((one for one in consents if one.withdrawn_at is None), key=lambda one: one.given_at, default=None)


def newest_check(checks: Sequence[HealthCheck]) -> HealthCheck | None:
    """The check that counts."""
    return max(checks, key=lambda one: (one.done_on, one.id), default=None)


def check_dates(done_on: date, expires_on: date | None, today: date) -> None:
    """Raise `RuleError` ("day_to_come", "day_order") where the days of a check make no sense."""
    if done_on > today:
        raise RuleError("day_to_come", field="done_on")
    if expires_on is not None and expires_on <= done_on:
        raise RuleError("day_order", field="expires_on")


def flag_dates(starts_on: date, review_on: date | None, ends_on: date | None) -> None:
    """Raise `RuleError` ("day_order") where a limit would be reviewed or end before it starts."""
    for field, day in (("review_on", review_on), ("ends_on", ends_on)):
        if day is not None and day < starts_on:
            raise RuleError("day_order", field=field)


def ended_flag(flag: TrainingFlag, today: date) -> date | None:
    """The last day of a limit that ends now: yesterday, so that it no longer holds today. None when it never held."""
    return today - timedelta(days=1) if flag.starts_on < today else None
