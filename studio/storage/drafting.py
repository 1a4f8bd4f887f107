"""Commands that write thousands of rows: thought through beside the work of the desks, on what stood there when they
began, then moved into place in one short transaction.

On SQLite a cancellation of 5,000 bookings, written row by row, keeps every desk waiting for a second; moved, it is a
tenth of that.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

import sqlalchemy as sa

from studio.domain.errors import NotFoundError
from studio.domain.ids import new_id
from studio.services.changes import Call, Outcome
from studio.storage import journal
from studio.storage.columns import instant_to_plain
from studio.storage.mapping import batched
from studio.storage.staging import HANDFUL, Staging, moving, staging, watched
from studio.storage.tables import journal_head, journal_image
from studio.storage.unit_of_work import UnitOfWork, run_command

if TYPE_CHECKING:
    from datetime import datetime

    from studio.domain.long_work import GoOn
    from studio.storage.engine import Database

R = TypeVar("R")
Also = Callable[[sa.Connection, int], None]
"""What else belongs to the transaction, after the entry of that number."""
_TRIES = 3


class Draft(UnitOfWork):
    """One command's reads, with its own writes on top, which are kept in memory.

    Queries of a noun see only what is stored: a command asks them before it writes what they tell of. `wanted` is
    called at every read, and raises when the command is not wanted any more.
    """

    def __init__(self, connection: sa.Connection, call: Call, at: datetime, wanted: Callable[[], None]) -> None:
        super().__init__(connection, call, at)
        self._wanted = wanted
        self._now: dict[type[Any], dict[UUID, Any]] = defaultdict(dict)  # what was written, None where removed
        self._seen: set[UUID] = set()
        self._locks: list[tuple[type[Any], list[UUID]]] = []

    def find(self, kind: type[R], row_id: UUID) -> R | None:
        """The record with that id, or None."""
        self._wanted()
        self._seen.add(row_id)
        now = self._now[kind]
        return now[row_id] if row_id in now else super().find(kind, row_id)

    def get(self, kind: type[R], row_id: UUID, *, lock: bool = False) -> R:
        """The record with that id."""
        if lock:
            self._locks.append((kind, [row_id]))
        found = self.find(kind, row_id)
        if found is None:
            raise NotFoundError("not_found", kind=kind.__name__)
        return found

    def select(self, kind: type[R], **equal: object) -> list[R]:
        """The records whose fields equal those given, or one of a set that is given, by id."""
        self._wanted()
        return self._as_written(kind, super().select(kind, **equal), equal)

    def lock(self, kind: type[R], row_ids: Iterable[UUID]) -> list[R]:
        """The records with these ids, by id; locked once they are written."""
        self._wanted()
        ids = sorted(set(row_ids))
        self._locks.append((kind, ids))
        stored = [row for some in batched(ids) for row in UnitOfWork.select(self, kind, id=set(some))]
        return self._as_written(kind, stored, {"id": set(ids)})

    def add(self, *values: Any) -> None:
        """Keep new records."""
        for value in values:
            self._write(None, value)

    def change_all(self, pairs: Iterable[tuple[R, R]]) -> None:
        """Keep records anew."""
        for before, after in pairs:
            if before != after:
                self._write(before, after)

    def remove(self, *values: Any) -> None:
        """Keep in mind that records go."""
        for value in values:
            self._write(value, None)

    def take_locks(self, connection: sa.Connection) -> None:
        """Lock what the command wanted locked, in its order, as if it was carried out there. SQLite has locked all."""
        if connection.dialect.name == "sqlite":
            return
        work = UnitOfWork(connection, self.call, self.at)
        for kind, ids in self._locks:
            work.lock(kind, ids)

    def is_outdated(self, connection: sa.Connection, number: int) -> bool:
        """Whether anything it read or writes, or anything about these members and classes, was written after a journal
        number.
        """
        image = journal_image.c
        newer = sa.select(image.row_id, image.member_id, image.session_id).where(image.entry > number)
        return any(not self._seen.isdisjoint(row) for row in connection.execute(newer))

    def _write(self, before: Any, after: Any) -> None:
        value = before if after is None else after
        self._seen.add(value.id)
        self._now[type(value)][value.id] = after
        self._remember(before, after)

    def _as_written(self, kind: type[R], stored: list[R], equal: dict[str, object]) -> list[R]:
        found: dict[UUID, R] = {row.id: row for row in stored}  # type: ignore[attr-defined]
        self._seen.update(found)
        for row_id, value in self._now[kind].items():
            if value is not None and _fits(value, equal):
                found[row_id] = value
            else:
                found.pop(row_id, None)
        return [found[row_id] for row_id in sorted(found)]


def _fits(value: object, equal: dict[str, object]) -> bool:
    return all(
        getattr(value, name) in wanted if isinstance(wanted, (set, frozenset)) else getattr(value, name) == wanted
        for name, wanted in equal.items()
    )


def run_drafted(
    database: Database,
    call: Call,
    at: datetime,
    do: Callable[[UnitOfWork], Outcome],
    go_on: GoOn,
    *,
    reason: str = "",
    also: Also = lambda _connection, _number: None,
) -> Outcome:
    """Carry a command out as `run_command` does, once; where what it stands on was written meanwhile, it begins again,
    and at last holds the other desks up.

    Raises `StudioError` "given_up" with nothing written.
    """
    for _ in range(_TRIES):
        with staging(database) as lent:
            known = journal.first_answer(lent.connection, call.command_id)
            if known is not None:
                return known
            seen = lent.connection.execute(sa.select(journal_head.c.number)).scalar_one()
            draft = Draft(lent.connection, call, at, lambda: watched(go_on, 0.0))
            outcome = replace(do(draft), entry=None)
            if not draft.writes:
                return outcome
            _stage(lent, draft, go_on)
            with moving(lent) as connection:
                known = journal.first_answer(connection, call.command_id)
                if known is not None:
                    return known
                draft.take_locks(connection)
                journal.lock_head(connection)
                if draft.is_outdated(connection, seen):
                    continue
                outcome = replace(outcome, entry=new_id())
                plain = instant_to_plain(at)
                number = journal.write_entry(connection, call, outcome, plain, lent.digests, reason=reason)
                lent.move(number)
                also(connection, number)
                return outcome
    with database.writing() as connection:
        outcome = run_command(connection, call, at, do, reason)
        also(connection, journal.lock_head(connection)[0])
        return outcome


def _stage(lent: Staging, draft: Draft, go_on: GoOn) -> None:
    writes = draft.writes
    for start in range(0, len(writes), HANDFUL):
        watched(go_on, start / len(writes))
        lent.put(writes[start : start + HANDFUL])
    watched(go_on, 1.0)
