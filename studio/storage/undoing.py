"""Undo of what touched very many rows: made ready beside the work of the desks, then moved into place in a moment."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

import sqlalchemy as sa

from studio.domain.errors import ConflictError
from studio.domain.ids import new_id
from studio.services.changes import Call, Changes, Outcome
from studio.storage import journal
from studio.storage.columns import instant_to_plain
from studio.storage.imports import is_import, stage_import_back, undone_import
from studio.storage.mapping import batched, mapping_named
from studio.storage.staging import HANDFUL, Staging, moving, staging, watched
from studio.storage.tables import journal_head, journal_image
from studio.storage.unit_of_work import put_back, undo_label, undoable

if TYPE_CHECKING:
    from datetime import datetime

    from studio.domain.long_work import GoOn
    from studio.storage.engine import Database

_TRIES = 3


def undo_beside(database: Database, call: Call, at: datetime, entry: UUID, go_on: GoOn) -> Outcome:
    """Take a large entry back, or put what was taken back in again. What was changed or used since stays as it is when
    it was an import, and refuses the undo of anything else.

    Raises as `undo_entry`, `StudioError` "given_up" with nothing written, and `ConflictError` "newer_change" when the
    rows were written again and again meanwhile.
    """
    for _ in range(_TRIES):
        with staging(database) as lent:
            known = journal.first_answer(lent.connection, call.command_id)
            if known is not None:
                return known
            seen = lent.connection.execute(sa.select(journal_head.c.number)).scalar_one()
            found = undoable(lent.connection, entry)
            imported = is_import(found.label)
            kept = stage_import_back(lent, found.number, go_on) if imported else _stage_back(lent, found.number, go_on)
            watched(go_on, 1.0)
            with moving(lent) as connection:
                known = journal.first_answer(connection, call.command_id)
                if known is not None:
                    return known
                journal.lock_head(connection)
                undoable(connection, entry)
                if _written_since(lent, seen):
                    continue
                rows = len(lent.digests)
                outcome = undone_import(connection, found, rows, kept) if imported else _undone(connection, found)
                number = journal.write_entry(
                    connection, call, outcome, instant_to_plain(at), lent.digests, undoes=entry
                )
                lent.move(number)
                return outcome
    raise ConflictError("newer_change", table=journal_image.name)


def _undone(connection: sa.Connection, found: sa.Row[Any]) -> Outcome:
    first = journal.first_answer(connection, found.command_id)
    details = {} if first is None else first.details
    return Outcome(new_id(), Changes(found.changes), undo_label(found.label), details)


def _stage_back(lent: Staging, number: int, go_on: GoOn) -> int:
    """Make the reverse of an entry ready, all of it; answers 0: nothing stays."""
    connection = lent.connection
    query = sa.select(journal_image).where(journal_image.c.entry == number)
    images = connection.execute(query.order_by(journal_image.c.position.desc())).all()
    for start in range(0, len(images), HANDFUL):
        watched(go_on, start / len(images))
        some = images[start : start + HANDFUL]
        now = _as_they_are(connection, some)
        back: list[journal.RowChange] = []
        for one in some:
            if one.before is None and one.after is None:  # about somebody who was erased since
                raise ConflictError("nothing_kept")
            before, after = one.before and json.loads(one.before), one.after and json.loads(one.after)
            is_now = now.get(one.row_id)
            wanted = put_back(is_now, one.table_name, before, after)
            if is_now != wanted:
                back.append(journal.RowChange(is_now, wanted))
        lent.put(back)
    return 0


def _as_they_are(connection: sa.Connection, images: Sequence[sa.Row[Any]]) -> dict[UUID, Any]:
    """The records that images are about, as far as they are there."""
    ids: dict[str, list[UUID]] = defaultdict(list)
    for one in images:
        ids[one.table_name].append(one.row_id)
    found: dict[UUID, Any] = {}
    for name, wanted in ids.items():
        mapping = mapping_named(name)
        for some in batched(wanted):
            query = sa.select(mapping.table).where(mapping.table.c.id.in_(some))
            found |= {row.id: mapping.value(row) for row in connection.execute(query)}
    return found


def _written_since(lent: Staging, seen: int) -> bool:
    """Whether any of the rows, or anything about these members, was written after a journal number."""
    ids = lent.touched
    newer = sa.select(journal_image.c.entry).where(
        journal_image.c.entry > seen,
        sa.or_(journal_image.c.row_id.in_(ids), journal_image.c.member_id.in_(ids)),
    )
    return lent.connection.execute(newer.limit(1)).first() is not None
