"""What is unpaid of passes: less was taken than they cost."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from studio.storage.tables import pass_, payment


def missing(held: sa.FromClause = pass_) -> sa.ColumnElement[Any]:
    """What is still to be paid of a pass, in minor units; NULL where its price is not known."""
    paid = (
        sa.select(sa.func.coalesce(sa.func.sum(payment.c.amount_minor), 0))
        # What was given back is not owed again.
        .where(payment.c.pass_id == held.c.id, payment.c.amount_minor > 0)
        .scalar_subquery()
    )
    return held.c.price_minor - paid
