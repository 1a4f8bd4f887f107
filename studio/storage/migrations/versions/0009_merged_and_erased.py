"""Profiles merged and erased. Reasons go from the journal's entries to their details, which can be emptied."""

from __future__ import annotations

import json

import sqlalchemy as sa
from alembic import op

from studio.storage.journal import FIRST_HASH, REASON, canonical, chain_hash, digest
from studio.storage.migrations.making import add_columns, make_tables
from studio.storage.tables import journal_details, journal_entry, journal_head, journal_image

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_EMPTIED = "NOT (NEW.details IS NULL AND NEW.digest IS NOT NULL AND NEW.entry = OLD.entry)"


def upgrade() -> None:
    """Make the tables and columns, then move the reasons while the journal's guards are away."""
    make_tables("""
merged_member: id key, member_id key>member, old_id key, merged_at whole; unique old_id; index member_id
kept_apart: id key, member_id key>member, other_id key>member; unique member_id+other_id; index other_id
""")
    add_columns("""
member: erased_on short10?
replaced_card: opens flag=0
journal_details: digest short64?
""")
    op.create_index("ix_pass_entry_member_id", "pass_entry", ["member_id"])
    on = " ON journal_details" if op.get_bind().dialect.name == "postgresql" else ""
    op.execute(f"DROP TRIGGER guard_journal_details_update{on}")
    _move_reasons(op.get_bind())
    if on:
        action = "EXECUTE FUNCTION journal_only_grows()"
    else:
        action = "BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END"
    op.execute(
        "CREATE TRIGGER guard_journal_details_update BEFORE UPDATE ON journal_details "
        f"FOR EACH ROW WHEN ({_EMPTIED}) {action}"
    )


def _move_reasons(connection: sa.Connection) -> None:
    """Chain the journal anew from the first entry that has a reason: the old chain holds the words themselves."""
    first = connection.execute(
        sa.select(sa.func.min(journal_entry.c.number)).where(journal_entry.c.reason != "")
    ).scalar_one()
    if first is None:
        return
    on = " ON journal_entry" if connection.dialect.name == "postgresql" else ""
    guard = "CREATE TRIGGER guard_journal_entry_update BEFORE UPDATE ON journal_entry FOR EACH ROW "
    guard += (
        "EXECUTE FUNCTION journal_only_grows()" if on else "BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END"
    )
    op.execute(f"DROP TRIGGER guard_journal_entry_update{on}")
    before = sa.select(journal_entry.c.hash).where(journal_entry.c.number == first - 1)
    previous = connection.execute(before).scalar_one_or_none() or FIRST_HASH
    entries = connection.execute(
        sa.select(journal_entry).where(journal_entry.c.number >= first).order_by(journal_entry.c.number)
    ).all()
    for row in entries:
        previous = _chain_anew(connection, row._asdict(), previous)
    connection.execute(journal_head.update(), {"hash": previous})
    op.execute(guard)


def _chain_anew(connection: sa.Connection, entry: dict[str, object], previous: str) -> str:
    number, reason = entry["number"], entry["reason"]
    if reason:
        here = journal_details.c.entry == number
        details = connection.execute(sa.select(journal_details.c.details).where(here)).scalar_one_or_none()
        moved = canonical({**json.loads(details or "{}"), REASON: reason})
        connection.execute(journal_details.update().where(here), {"details": moved})
        images = connection.execute(
            sa.select(journal_image.c.digest).where(journal_image.c.entry == number).order_by(journal_image.c.position)
        ).scalars()
        entry |= {"reason": "", "digest": digest(digest(moved), *images)}
    hashed = chain_hash(previous, {name: value for name, value in entry.items() if name != "hash"})
    new = {"reason": entry["reason"], "digest": entry["digest"], "hash": hashed}
    connection.execute(journal_entry.update().where(journal_entry.c.number == number), new)
    return hashed
