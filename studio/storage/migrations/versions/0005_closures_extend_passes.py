"""By how much each closure made passes last longer."""

from __future__ import annotations

from studio.storage.migrations.making import make_tables

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    make_tables("""
pass_extension: id key, closure_id key>closure, pass_id key>pass, days whole; unique closure_id+pass_id
""")
