"""Which pass a booking stands on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from studio.domain.members.records import PassKind


@dataclass(frozen=True, slots=True)
class PassOffer:
    """A pass somebody holds; `left` is what its ledger says less what open bookings will still use."""

    pass_id: UUID
    kind: PassKind
    left: int
    starts_on: date
    ends_on: date | None
    frozen_on: date | None


def pick_pass(offers: Iterable[PassOffer], day: date) -> PassOffer | None:
    """The pass to book on for a class on `day`: one that holds that day and has a credit, the soonest to end first."""
    fit = [
        one
        for one in offers
        if one.starts_on <= day
        and (one.ends_on is None or day <= one.ends_on)
        and (one.frozen_on is None or day < one.frozen_on)
        and (one.kind is PassKind.UNLIMITED or one.left > 0)
    ]
    return min(
        fit, key=lambda one: (one.kind is PassKind.UNLIMITED, one.ends_on or date.max, one.pass_id), default=None
    )
