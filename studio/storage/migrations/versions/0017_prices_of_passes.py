"""What passes cost when they were sold."""

from __future__ import annotations

from studio.storage.migrations.making import add_columns

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column."""
    add_columns("""
pass: price_minor whole?
""")
