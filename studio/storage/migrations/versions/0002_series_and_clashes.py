"""Extra dates and the circuit of a series, classes cancelled by a closure, clashes that were let stand."""

from __future__ import annotations

from studio.storage.migrations.making import add_columns, make_tables

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns and the table."""
    add_columns("""
series: extra text=[], circuit_version_id key>circuit_version?
session: closure_id key>closure?; index closure_id
""")
    make_tables("""
kept_clash: id key, session_id key>session, key text, reason text; index session_id
""")
