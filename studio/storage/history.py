"""History read from the journal: by member, class or pass, a page at a time."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import sqlalchemy as sa

from studio.services.history import About, HistoryRow, Wanted
from studio.storage.columns import instant_from_plain
from studio.storage.journal import told_details
from studio.storage.tables import (
    journal_details,
    journal_entry,
    journal_image,
    merged_member,
    pass_,
    pass_entry,
    payment,
    staff,
)

_undoing = journal_entry.alias("undoing")
_ROWS = (
    sa.select(journal_entry, journal_details.c.details, staff.c.name, _undoing.c.number.label("undone"))
    .join_from(journal_entry, journal_details, isouter=True)
    .join(staff, staff.c.id == journal_entry.c.actor_id, isouter=True)
    .join(_undoing, _undoing.c.undoes == journal_entry.c.id, isouter=True)
    .order_by(journal_entry.c.number.desc())
)


def read_history(connection: sa.Connection, about: About, wanted: Wanted) -> list[HistoryRow]:
    """Who did what, newest first."""
    query = _ROWS.where(*(journal_entry.c.number.in_(entries) for entries in _entries(connection, about)))
    if wanted.before is not None:
        query = query.where(journal_entry.c.number < wanted.before)
    if wanted.but:
        query = query.where(journal_entry.c.label.not_in(_with_undone(wanted.but)))
    if wanted.text:
        columns = (staff.c.name, journal_entry.c.desk, journal_details.c.details)
        said = [column.icontains(wanted.text, autoescape=True) for column in columns]
        query = query.where(sa.or_(journal_entry.c.label.in_(_with_undone(wanted.labels)), *said))
    return [_row(row) for row in connection.execute(query.limit(wanted.limit))]


def _entries(connection: sa.Connection, about: About) -> list[sa.Select[Any]]:
    """The numbers of the entries about each thing asked for."""
    image = journal_image.c
    found = []
    if about.member_id is not None:
        ids = [about.member_id, *_merged_into(connection, about.member_id)]
        found.append(sa.select(image.entry).where(image.member_id.in_(ids)))
    if about.session_id is not None:
        found.append(sa.select(image.entry).where(image.session_id == about.session_id))
    if about.pass_id is not None:
        rows = [sa.and_(image.table_name == pass_.name, image.row_id == about.pass_id)]
        for table in (pass_entry, payment):
            mine = connection.execute(sa.select(table.c.id).where(table.c.pass_id == about.pass_id)).scalars()
            rows.append(sa.and_(image.table_name == table.name, image.row_id.in_(list(mine))))
        found.append(sa.select(image.entry).where(sa.or_(*rows)))
    return found


def _merged_into(connection: sa.Connection, member_id: UUID) -> list[UUID]:
    """The ids that a member had in profiles merged into theirs."""
    query = sa.select(merged_member.c.old_id).where(merged_member.c.member_id == member_id)
    return list(connection.execute(query.order_by(merged_member.c.old_id)).scalars())


def _with_undone(labels: frozenset[str]) -> list[str]:
    return sorted(labels | {f"undo:{label}" for label in labels})


def _row(row: sa.Row[Any]) -> HistoryRow:
    details, reason = told_details(row.details)
    return HistoryRow(
        entry=row.id,
        number=row.number,
        at=instant_from_plain(row.at),
        actor=row.name or "",
        role=row.role,
        desk=row.desk,
        label=row.label,
        details=details,
        reason=reason,
        undone=row.undone is not None,
    )
