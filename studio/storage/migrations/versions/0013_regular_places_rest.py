"""Regular places on some weekdays only, and those that rest for a while."""

from __future__ import annotations

from studio.storage.migrations.making import add_columns

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; a regular place so far is on all weekdays and rests on none."""
    add_columns("""
standing_booking: weekdays text=[], paused_on short10?, paused_until short10?
""")
