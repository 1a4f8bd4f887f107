"""Who may hold a pass and on which terms; how long, how often and for what a coupon is taken."""

from __future__ import annotations

from studio.storage.migrations.making import add_columns

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns."""
    add_columns("""
pass_type: holders short24=anybody, tag text?, shared flag=false, freezable flag=true, transferable flag=true,
  late_cancel_costs whole?, no_show_costs whole?
coupon: first_day short10?, most_uses whole=0, type_id key>pass_type?
pass: coupon_id key>coupon?; index coupon_id
""")
