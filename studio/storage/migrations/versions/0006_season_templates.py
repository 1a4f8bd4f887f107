"""Weeks kept as templates of seasons."""

from __future__ import annotations

from studio.storage.migrations.making import make_tables

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    make_tables("""
season_template: id key, name text, classes text
""")
