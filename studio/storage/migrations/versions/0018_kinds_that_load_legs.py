"""Kinds of class that load the legs."""

from __future__ import annotations

from alembic import op

from studio.storage.migrations.making import add_columns

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; until now these two letters counted."""
    add_columns("""
class_kind: loads_legs flag=false
""")
    op.execute("UPDATE class_kind SET loads_legs = true WHERE letter IN ('S', 'H')")
