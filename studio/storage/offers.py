"""The passes that a member could book on, with what is left of each."""

from __future__ import annotations

from uuid import UUID

import sqlalchemy as sa

from studio.domain.attendance.passes import PassOffer
from studio.domain.attendance.records import BookingState
from studio.storage.tables import booking, pass_, pass_entry, pass_type


def pass_offers(connection: sa.Connection, member_id: UUID) -> list[PassOffer]:
    """Every pass of a member; what open bookings will still use is taken off."""
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
    query = (
        sa.select(pass_, pass_type.c.kind, balance.label("balance"), open_bookings.label("open_bookings"))
        .join(pass_type, pass_type.c.id == pass_.c.type_id)
        .where(pass_.c.member_id == member_id)
    )
    return [
        PassOffer(
            row.id,
            row.kind,
            int(row.balance) - row.open_bookings,
            row.starts_on,
            row.ends_on,
            row.frozen_on,
            row.frozen_until,
        )
        for row in connection.execute(query)
    ]
