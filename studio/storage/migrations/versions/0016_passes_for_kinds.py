"""Passes for some kinds of class."""

from __future__ import annotations

from studio.storage.migrations.making import add_columns

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column."""
    add_columns("""
pass_type: kinds text=[]
""")
