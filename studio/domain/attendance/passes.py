"""Which pass a booking stands on, and why that one."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from studio.domain.members.passes import stands_still
from studio.domain.members.records import PassKind


class Because(StrEnum):
    """Why a pass was picked."""

    UNLIMITED = "unlimited"
    ONLY = "only"
    ENDS_FIRST = "ends_first"
    FEWEST_LEFT = "fewest_left"
    SHARED = "shared"
    ON_CREDIT = "on_credit"


@dataclass(frozen=True, slots=True)
class PassOffer:
    """A pass somebody holds; `left` is what its ledger says less what open bookings will still use. `lent` says that
    another of the household holds it and shares it. `kinds` are the kinds of class it is for (none: all).
    """

    pass_id: UUID
    kind: PassKind
    left: int
    starts_on: date
    ends_on: date | None
    frozen_on: date | None
    frozen_until: date | None = None
    lent: bool = False
    kinds: frozenset[UUID] = frozenset()

    def holds(self, day: date) -> bool:
        """Whether the pass runs on a day."""
        runs = self.starts_on <= day and (self.ends_on is None or day <= self.ends_on)
        return runs and not stands_still(self.frozen_on, self.frozen_until, day)

    def is_for(self, kind_id: UUID | None) -> bool:
        """Whether the pass is for a kind of class; for None (not known yet) it is."""
        return kind_id is None or not self.kinds or kind_id in self.kinds


@dataclass(frozen=True, slots=True)
class Picked:
    """The pass to book on, and why."""

    offer: PassOffer
    because: Because


def pick_pass(offers: Iterable[PassOffer], day: date, debt: int = 0, kind_id: UUID | None = None) -> Picked | None:
    """The pass to book on for a class of a kind on `day`, of those that are for it, hold that day and have a class
    left.

    Their own comes before what the household shares. Of these one without limit comes first, since a class costs it
    nothing; then the one that ends soonest; of those that end on the same day the one with the fewest left; then the
    one that began first. When none has a class left, one of their own that counts may go below zero by up to `debt`.
    """
    fit = [one for one in offers if one.holds(day) and one.is_for(kind_id)]
    own, lent = [one for one in fit if not one.lent], [one for one in fit if one.lent]
    if (picked := _pick(own)) is not None:
        return picked
    if (picked := _pick(lent)) is not None:
        return Picked(picked.offer, Because.SHARED)
    on_credit = sorted((one for one in own if one.left > -debt), key=_order)
    return Picked(on_credit[0], Because.ON_CREDIT) if on_credit else None


def _pick(fit: Collection[PassOffer]) -> Picked | None:
    """The best of the passes that hold and have a class left."""
    free = [one for one in fit if one.kind is PassKind.UNLIMITED]
    if free:
        return Picked(min(free, key=_order), Because.UNLIMITED)
    able = sorted((one for one in fit if one.left > 0), key=_order)
    if not able:
        return None
    if len(able) == 1:
        return Picked(able[0], Because.ONLY)
    sooner = able[0].ends_on != able[1].ends_on
    return Picked(able[0], Because.ENDS_FIRST if sooner else Because.FEWEST_LEFT)


def _order(one: PassOffer) -> tuple[date, int, date, UUID]:
    return one.ends_on or date.max, one.left, one.starts_on, one.pass_id
