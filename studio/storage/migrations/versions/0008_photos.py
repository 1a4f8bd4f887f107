"""Photos of members, and the files that photos and documents are kept in."""

from __future__ import annotations

from studio.storage.migrations.making import make_tables

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    make_tables("""
stored_file: digest short64, data bytes; primary digest
member_photo: id key, member_id key>member, large text, small text; unique member_id
""")
