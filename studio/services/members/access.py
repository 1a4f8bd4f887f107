"""Who sees and changes what of a member, as data: tested cell by cell.

Health detail stays apart from the rest (domain brief, section 7): the desk sees only whether somebody may train, a
coach the limits but not why; a cause is opened on purpose, with a reason, and every look is kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from studio.domain.errors import NotAllowedError
from studio.domain.schedule.records import Role


class Part(StrEnum):
    """A part of a member's profile."""

    CONTACT = "contact"
    BIRTH = "birth"
    EMERGENCY = "emergency"
    READINESS = "readiness"
    LIMITS = "limits"
    CAUSE = "cause"
    BOOKINGS = "bookings"
    PASSES = "passes"
    TESTS = "tests"
    RUNNING = "running"
    NOTES = "notes"
    HISTORY = "history"


SEES: Mapping[Role, frozenset[Part]] = {
    Role.DESK: frozenset(set(Part) - {Part.EMERGENCY, Part.LIMITS, Part.CAUSE, Part.NOTES}),
    Role.COACH: frozenset(set(Part) - {Part.BIRTH}),
    Role.MANAGER: frozenset(Part),
}

_IDENTITY = {"name", "pronouns", "email", "phone", "second_phone", "address", "birth_date", "joined_on"}
_TRAINING = {"level", "weekly_target", "running_since", "lifting_since", "goal", "notes"}
EDITS: Mapping[Role, frozenset[str]] = {
    Role.DESK: frozenset(_IDENTITY),
    Role.COACH: frozenset(_TRAINING),
    Role.MANAGER: frozenset(_IDENTITY | _TRAINING),
}
"""Which fields of a member each role may change."""

KEEPS = frozenset({Role.DESK, Role.MANAGER})
"""Who adds and archives members and gives out cards."""


HEALTH_LABELS = frozenset({"cause_revealed"})
"""Journal entries that are about health: kept from whoever does not see limits."""


def sees(role: Role, part: Part) -> bool:
    """Whether a role sees a part."""
    return part in SEES[role]


def need(role: Role, part: Part) -> None:
    """Raise `NotAllowedError` ("not_your_part") unless the role sees the part."""
    if not sees(role, part):
        raise NotAllowedError("not_your_part", part=str(part))
