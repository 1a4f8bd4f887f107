"""The unit of work: one transaction, whose every write lands in the journal."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

import sqlalchemy as sa

from studio.domain.errors import ConflictError, NotFoundError
from studio.domain.ids import new_id
from studio.domain.members.records import Member, renamed
from studio.services.changes import Changes, Outcome
from studio.storage import journal
from studio.storage.columns import instant_to_plain
from studio.storage.files import keep_file
from studio.storage.mapping import RecordMapping, batched, mapping_named, mapping_of
from studio.storage.tables import journal_entry

if TYPE_CHECKING:
    from datetime import datetime

    from studio.services.changes import Call

R = TypeVar("R")


class UnitOfWork:
    """Reads and writes of one command. Writes go to the database at once and are remembered for the journal."""

    def __init__(self, connection: sa.Connection, call: Call, at: datetime) -> None:
        self.connection = connection
        self.call = call
        self.at = at
        self._changes: dict[UUID, journal.RowChange] = {}

    @property
    def writes(self) -> tuple[journal.RowChange, ...]:
        """Every row touched: its state before the command and now."""
        return tuple(change for change in self._changes.values() if change.before != change.after)

    def find(self, kind: type[R], row_id: UUID) -> R | None:
        """The record with that id, or None."""
        mapping = mapping_of(kind)
        row = self.connection.execute(mapping.by_id, {"row_id": row_id}).one_or_none()
        return None if row is None else mapping.value(row)

    def get(self, kind: type[R], row_id: UUID, *, lock: bool = False) -> R:
        """The record with that id; with `lock`, no other desk may change it until this command ends.

        SQLite holds the whole database for a command, so the lock is PostgreSQL's business.
        """
        mapping = mapping_of(kind)
        query = mapping.by_id.with_for_update() if lock else mapping.by_id
        row = self.connection.execute(query, {"row_id": row_id}).one_or_none()
        if row is None:
            raise NotFoundError("not_found", kind=kind.__name__)
        return mapping.value(row)

    def select(self, kind: type[R], **equal: object) -> list[R]:
        """The records whose fields equal those given, or one of a set that is given, by id."""
        mapping = mapping_of(kind)
        return [mapping.value(row) for row in self.connection.execute(mapping.select(equal))]

    def lock(self, kind: type[R], row_ids: Iterable[UUID]) -> list[R]:
        """The records with these ids, by id; on PostgreSQL no other desk may change them until this command ends.

        Always in the order of the ids, so that two desks that lock several rows do not wait for each other.
        """
        mapping = mapping_of(kind)
        column = mapping.table.c.id
        found: list[R] = []
        for some in batched(sorted(set(row_ids))):
            query = sa.select(mapping.table).where(column.in_(some)).order_by(column).with_for_update()
            found += [mapping.value(row) for row in self.connection.execute(query)]
        return found

    def add(self, *values: Any) -> None:
        """Write new records; those of a kind that follow each other in one statement."""
        for kind, some in groupby(values, type):
            together = list(some)
            mapping: RecordMapping[Any] = mapping_of(kind)
            self.connection.execute(mapping.addition, [mapping.row(value) for value in together])
            for value in together:
                self._remember(None, value)

    def change(self, before: R, after: R) -> None:
        """Write a record anew; `before` is what this command read."""
        self.change_all(((before, after),))

    def change_all(self, pairs: Iterable[tuple[R, R]]) -> None:
        """Write records of one kind anew (before, after), in the order given, in one statement."""
        changed = [(before, after) for before, after in pairs if before != after]
        if not changed:
            return
        mapping: RecordMapping[Any] = mapping_of(type(changed[0][1]))
        rows = [mapping.row(after) for _, after in changed]
        for row in rows:
            row["row_id"] = row.pop("id")
        self.connection.execute(mapping.renewal, rows)
        for before, after in changed:
            self._remember(before, after)

    def keep_file(self, data: bytes) -> str:
        """Keep a file and answer the digest that records name it by. It is no part of the journal: undo takes back the
        record, and the file stays for redo.
        """
        return keep_file(self.connection, data)

    def remove(self, *values: Any) -> None:
        """Delete records."""
        for kind, some in groupby(values, type):
            together = list(some)
            table = mapping_of(kind).table
            for handful in batched([value.id for value in together]):
                self.connection.execute(table.delete().where(table.c.id.in_(handful)))
            for value in together:
                self._remember(value, None)

    def _remember(self, before: Any, after: Any) -> None:
        row_id = (after if after is not None else before).id
        known = self._changes.get(row_id)
        self._changes[row_id] = journal.RowChange(before if known is None else known.before, after)


def run_command(
    connection: sa.Connection, call: Call, at: datetime, do: Callable[[UnitOfWork], Outcome], reason: str = ""
) -> Outcome:
    """Carry a command out on a connection inside a write transaction, once: seen again, it is answered as the first
    time.

    An outcome without writes leaves no entry.
    """
    known = journal.first_answer(connection, call.command_id)
    if known is not None:
        return known
    work = UnitOfWork(connection, call, at)
    outcome = do(work)
    if not work.writes:
        return replace(outcome, entry=None)
    outcome = replace(outcome, entry=new_id())
    journal.append(connection, call, outcome, instant_to_plain(at), work.writes, reason=reason)
    return outcome


def undo_entry(connection: sa.Connection, call: Call, at: datetime, entry: UUID) -> Outcome:
    """Put the before images of an entry back, as a new entry. Undoing that one is redo.

    Raises `ConflictError` ("newer_change") when a row it touched has been changed since.
    """
    known = journal.first_answer(connection, call.command_id)
    if known is not None:
        return known
    # On PostgreSQL the lock keeps two desks from undoing the same thing at once.
    journal.lock_head(connection)
    found = undoable(connection, entry)
    work = UnitOfWork(connection, call, at)
    images = journal.images_of(connection, found.number)
    for table, row_id, before, after in reversed(images):
        if before is None and after is None:
            raise ConflictError("nothing_kept")
        now = work.find(mapping_named(table).kind, row_id)
        wanted = put_back(now, table, before, after)
        if wanted is None:
            work.remove(now)
        elif now is None:
            work.add(wanted)
        else:
            work.change(now, wanted)
    first = journal.first_answer(connection, found.command_id)
    details = {} if first is None else first.details
    outcome = Outcome(new_id(), Changes(found.changes), undo_label(found.label), details)
    journal.append(connection, call, outcome, instant_to_plain(at), work.writes, undoes=entry)
    return outcome


def undoable(connection: sa.Connection, entry: UUID) -> sa.Row[Any]:
    """The journal's row of an entry that can be undone. Raises `NotFoundError`, `ConflictError` "already_undone"."""
    found = connection.execute(sa.select(journal_entry).where(journal_entry.c.id == entry)).one_or_none()
    if found is None:
        raise NotFoundError("not_found", kind="journal_entry")
    undone = connection.execute(sa.select(journal_entry.c.id).where(journal_entry.c.undoes == entry)).first()
    if undone is not None:
        raise ConflictError("already_undone")
    return found


def undo_label(label: str) -> str:
    """Undo of "x" is "undo:x"; undo of that is "x" again."""
    return label.removeprefix("undo:") if label.startswith("undo:") else f"undo:{label}"


def _fields_back(now: Member, before: dict[str, Any], after: dict[str, Any]) -> Member:
    """A member's row with the fields that an entry changed as they were before it; those that another desk has changed
    since stay. Raises `ConflictError` ("newer_change") when one of its own fields was changed on top.
    """
    mapping = mapping_of(Member)
    image, follows = mapping.image(now), {"sort_name", "search"}
    changed = {name for name in after.keys() & before.keys() if before[name] != after[name]}
    if any(image[name] != after[name] for name in changed - follows):
        raise ConflictError("newer_change", table=mapping.table.name)
    back = mapping.from_image(image | {name: before[name] for name in changed - follows})
    return renamed(back) if changed & follows else back


def put_back(now: Any, table: str, before: dict[str, Any] | None, after: dict[str, Any] | None) -> Any:
    """What a row is to be when an entry that changed it is taken back; None for no row.

    Raises `ConflictError` ("newer_change") when it was changed since.
    """
    mapping = mapping_named(table)
    if now == (None if after is None else mapping.from_image(after)):
        return None if before is None else mapping.from_image(before)
    if before is None or after is None or not isinstance(now, Member):
        raise ConflictError("newer_change", table=table)
    return _fields_back(now, before, after)
