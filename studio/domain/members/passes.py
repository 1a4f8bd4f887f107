"""How a pass stands on a day, and which of several passes speaks for its holder."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from studio.domain.members.records import PassKind

ENDING_DAYS = 7
LOW_CREDITS = 2


def stands_still(frozen_on: date | None, frozen_until: date | None, day: date) -> bool:
    """Whether a pass that was stopped on a day, until the end of another or openly (None), stands still on `day`."""
    return frozen_on is not None and frozen_on <= day and (frozen_until is None or day <= frozen_until)


class PassState(StrEnum):
    """How a pass stands, the best first."""

    GOOD = "good"
    LOW = "low"
    ENDING = "ending"
    COMING = "coming"
    FROZEN = "frozen"
    USED_UP = "used_up"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class HeldPass:
    """A pass with the sum of its ledger in `left` (None: no limit). Both days are included. `freezable`,
    `transferable` and `kinds` (ids in hex of the kinds of class it is for; none: all) are its type's terms.
    """

    id: UUID
    name: str
    kind: PassKind
    left: int | None
    starts_on: date
    ends_on: date | None
    frozen_on: date | None = None
    frozen_until: date | None = None
    hold: bool = False
    freezable: bool = True
    transferable: bool = True
    kinds: tuple[str, ...] = ()

    def state(self, day: date) -> PassState:
        """How the pass stands on a day: ending within a week, low from two credits down."""
        if self.ends_on is not None and self.ends_on < day:
            return PassState.OVER
        if stands_still(self.frozen_on, self.frozen_until, day):
            return PassState.FROZEN
        if self.left is not None and self.left <= 0:
            return PassState.USED_UP
        if self.starts_on > day:
            return PassState.COMING
        if self.ends_on is not None and (self.ends_on - day).days <= ENDING_DAYS:
            return PassState.ENDING
        if self.left is not None and self.left <= LOW_CREDITS:
            return PassState.LOW
        return PassState.GOOD


def main_pass(passes: Iterable[HeldPass], day: date) -> HeldPass | None:
    """The pass that a list shows: the one that stands best, of equals one for every kind of class, then the one that
    lasts longest.
    """
    order = list(PassState)
    return min(
        passes,
        key=lambda one: (
            order.index(one.state(day)),
            bool(one.kinds),
            -(one.ends_on or date.max).toordinal(),
            one.id,
        ),
        default=None,
    )
