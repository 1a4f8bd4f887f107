"""The colours of coaches, and the order of rooms."""

from __future__ import annotations

from studio.storage.migrations.making import add_columns

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns."""
    add_columns("""
staff: tone text=
room: position whole=0
""")
