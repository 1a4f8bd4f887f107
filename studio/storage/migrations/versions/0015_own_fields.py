"""Fields of the studio's own."""

from __future__ import annotations

from studio.storage.migrations.making import make_tables

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    make_tables("""
own_field: id key, name text, kind text, choices text, position whole, archived flag
own_value: id key, member_id key>member, field_id key>own_field, value text; unique member_id+field_id; index field_id
""")
