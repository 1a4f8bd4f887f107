"""Whose pass a line of a ledger is about, so that a member's history tells of it."""

from __future__ import annotations

from studio.storage.migrations.making import add_columns

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column."""
    add_columns("pass_entry: member_id key>member?")
