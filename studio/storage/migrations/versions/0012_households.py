"""Who pays for a household, the order of contacts and who answers for a minor; files of documents, kinds of them."""

from __future__ import annotations

from studio.storage.migrations.making import add_columns, make_tables

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns."""
    add_columns("""
member: household_payer flag=0
emergency_contact: position whole=0, guardian flag=0
document: version text=, signed_by text=, file text=, file_name text=, file_bytes whole=0
""")
    make_tables("""
document_kind: id key, name text, version text, days whole?; unique name
""")
