"""The passes that a member could book on, with what is left of each."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import sqlalchemy as sa

from studio.domain.attendance.passes import PassOffer
from studio.domain.attendance.records import BookingState
from studio.storage.columns import IdType
from studio.storage.tables import booking, member, pass_, pass_entry, pass_type

_MEMBER = sa.bindparam("member", type_=IdType())


def _offers() -> sa.Select[Any]:
    balance = (
        sa.select(sa.func.coalesce(sa.func.sum(pass_entry.c.credits), 0))
        .where(pass_entry.c.pass_id == pass_.c.id)
        .scalar_subquery()
    )
    open_bookings = (
        sa.select(sa.func.count())
        .where(booking.c.pass_id == pass_.c.id, booking.c.state == BookingState.BOOKED)
        .scalar_subquery()
    )
    other = member.alias()
    household = (
        sa.select(other.c.id)
        .join(member, member.c.household_id == other.c.household_id)
        .where(member.c.id == _MEMBER, other.c.id != _MEMBER)
    )
    return (
        sa.select(pass_, pass_type.c.kind, pass_type.c.kinds)
        .add_columns(balance.label("balance"), open_bookings.label("open_bookings"))
        .join(pass_type, pass_type.c.id == pass_.c.type_id)
        .where(sa.or_(pass_.c.member_id == _MEMBER, sa.and_(pass_type.c.shared, pass_.c.member_id.in_(household))))
    )


_OFFERS = _offers()
"""Made once: putting it together takes longer than running it, and a regular place asks it for every date."""


def pass_offers(connection: sa.Connection, member_id: UUID) -> list[PassOffer]:
    """Every pass of a member, and what others of the household share; what open bookings will still use is taken
    off.
    """
    return [
        PassOffer(
            row.id,
            row.kind,
            int(row.balance) - row.open_bookings,
            row.starts_on,
            row.ends_on,
            row.frozen_on,
            row.frozen_until,
            lent=row.member_id != member_id,
            kinds=frozenset(map(UUID, row.kinds)),
        )
        for row in connection.execute(_OFFERS, {"member": member_id})
    ]
