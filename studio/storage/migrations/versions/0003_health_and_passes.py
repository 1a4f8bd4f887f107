"""Answers of health checks and who looked at them; coupons, holds of passes, receipts."""

from __future__ import annotations

from studio.storage.migrations.making import add_columns, make_tables

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_TABLES = """
health_answers: id key, check_id key>health_check, member_id key>member, words text; unique check_id
answers_look: id key, member_id key>member, check_id key>health_check, at whole, by key>staff?; index member_id
coupon: id key, code text, percent whole, last_day short10?, archived flag; unique code
"""
_COLUMNS = """
pass_type: once flag=false
pass: frozen_until short10?, hold flag=false
payment: receipt whole?; index receipt
"""


def upgrade() -> None:
    """Make the tables, then add the columns."""
    make_tables(_TABLES)
    add_columns(_COLUMNS)
