"""Signing in by PIN: which PINs are good enough, how many tries there are, and when the desk locks by itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from studio.domain.errors import RuleError
from studio.domain.roles import Role
from studio.domain.schedule.records import Staff

SHORTEST, LONGEST = 4, 8
TRIES = 5
WAIT = timedelta(seconds=60)
LOCK_AFTER = (60, 120, 300, 900)
"""The idle times to choose from, in seconds."""


@dataclass(frozen=True, slots=True)
class SignInRules:
    """The studio's settings for signing in: after how many idle seconds a desk locks."""

    lock_after: int = 120


@dataclass(frozen=True, slots=True)
class Tries:
    """How often in a row a person's PIN was wrong, and when it last was."""

    wrong: int = 0
    last: datetime | None = None

    def wait(self, now: datetime) -> int:
        """Seconds until the next try is taken, 0 when it is taken now: every fifth wrong one in a row costs a minute.

        A clock that was put back never makes the wait longer than that minute.
        """
        if self.last is None or not self.wrong or self.wrong % TRIES:
            return 0
        left = min(WAIT, self.last + WAIT - now)
        return max(0, -(-left // timedelta(seconds=1)))

    def after_wrong(self, now: datetime) -> Tries:
        """One more."""
        return Tries(self.wrong + 1, now)

    @property
    def left(self) -> int:
        """Tries before the next wait."""
        return TRIES - self.wrong % TRIES


def sign_in_is_asked(people: Iterable[Staff]) -> bool:
    """Whether this studio asks for PINs: as soon as a manager has one, who can let everybody else in again."""
    return any(one.role is Role.MANAGER and one.pin_hash and not one.archived for one in people)


def check_pin(pin: str) -> None:
    """Raise `RuleError` "pin_length", "pin_digits" or "pin_easy" for a PIN that is none, or that anybody would try."""
    if not (pin.isascii() and pin.isdigit()):
        raise RuleError("pin_digits")
    if not SHORTEST <= len(pin) <= LONGEST:
        raise RuleError("pin_length", shortest=SHORTEST, longest=LONGEST)
    steps = {int(after) - int(before) for before, after in pairwise(pin)}
    if len(steps) == 1 and steps <= {-1, 0, 1}:
        raise RuleError("pin_easy")
