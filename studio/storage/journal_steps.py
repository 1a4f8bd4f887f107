"""What undo and redo would do next for one thing, found in the journal: the one way to take back a change."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import sqlalchemy as sa

from studio.storage.tables import journal_details, journal_entry, journal_head

REACH = 2_000
"""Entries looked back over: what lies further away has newer things standing on it."""
_UNDO = "undo:"


def last_steps(
    connection: sa.Connection, labels: str, concerns: Callable[[str], bool]
) -> tuple[tuple[UUID, str] | None, tuple[UUID, str] | None]:
    """The entry (id, label) to undo and the one to redo, or None, among labels that begin with `labels`.

    `concerns` says from an entry's details whether it is about the thing. Undoing an undo is redo; a new change ends
    redo.
    """
    undoing = journal_entry.alias("undoing")
    query = (
        sa.select(
            journal_entry.c.id,
            journal_entry.c.label,
            journal_entry.c.undoes,
            journal_details.c.details,
            undoing.c.number.label("undone"),
        )
        .join_from(journal_entry, journal_details, journal_details.c.entry == journal_entry.c.number)
        .join(undoing, undoing.c.undoes == journal_entry.c.id, isouter=True)
        .where(
            journal_entry.c.number > sa.select(journal_head.c.number).scalar_subquery() - REACH,
            sa.or_(*(journal_entry.c.label.startswith(start, autoescape=True) for start in (labels, _UNDO + labels))),
        )
        .order_by(journal_entry.c.number.desc())
    )
    back = again = None
    changed_since = False
    for row in connection.execute(query):
        if row.details is None or not concerns(row.details):
            continue
        undo = row.label.startswith(_UNDO)
        if undo and again is None and not changed_since and row.undone is None:
            again = row.id, row.label.removeprefix(_UNDO)
        if not undo and row.undone is None and back is None:
            back = row.id, row.label
        changed_since = changed_since or (not undo and row.undoes is None)
        if back is not None and (changed_since or again is not None):
            break
    return back, again
