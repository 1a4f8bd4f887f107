"""Indexes by which a database sees at once that nothing points to a member: without them, taking many members back
reads whole tables for each.
"""

from __future__ import annotations

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

INDEXES = (
    ("member", "guardian_id"),
    ("health_answers", "member_id"),
    ("flag_cause", "member_id"),
)


def upgrade() -> None:
    """Make the indexes."""
    for table, column in INDEXES:
        op.create_index(f"ix_{table}_{column}", table, [column])
