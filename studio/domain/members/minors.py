"""People under age: who answers for them, and what has to be on file before they train."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

OF_AGE = 18


class Gap(StrEnum):
    """What is missing for a minor, the weightiest first."""

    GUARDIAN = "guardian"
    CONSENT = "consent"
    CONTACT = "contact"


def age_on(born: date, day: date) -> int:
    """Full years on a day; who was born on 29 February is a year older on 1 March of other years."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def is_minor(born: date | None, day: date) -> bool:
    """Whether somebody is under 18 on a day; without a birth date nobody is taken for a minor."""
    return born is not None and age_on(born, day) < OF_AGE


def gaps_of(*, guardian: bool, consent_until: date | None, contact: bool, day: date) -> tuple[Gap, ...]:
    """What a minor still needs: an adult who answers for them, that adult's signature that holds, and whom to call."""
    found = []
    if not guardian:
        found.append(Gap.GUARDIAN)
    if consent_until is None or consent_until < day:
        found.append(Gap.CONSENT)
    if not contact:
        found.append(Gap.CONTACT)
    return tuple(found)
