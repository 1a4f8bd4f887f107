"""Codes of cards that were replaced."""

from __future__ import annotations

from studio.storage.migrations.making import make_tables

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    make_tables("""
replaced_card: id key, member_id key>member, code text, replaced_at whole; unique code; index member_id
""")
