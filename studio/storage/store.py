"""The store: what services get. One object per database; its reads are per noun (`store.attendance`, ...)."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from time import sleep
from typing import TYPE_CHECKING, Any, TypeVar

import sqlalchemy as sa

from studio.domain.errors import NotFoundError, StorageError
from studio.domain.long_work import GoOn, to_the_end
from studio.services.changes import Changes
from studio.services.history import About, HistoryRow, Wanted
from studio.storage.drafting import run_drafted
from studio.storage.files import read_files, sweep_files
from studio.storage.forgetting import forget, forget_health, mentions
from studio.storage.history import read_history
from studio.storage.imports import is_import, run_import
from studio.storage.mapping import mapping_of
from studio.storage.tables import journal_entry, journal_head, journal_image
from studio.storage.undoing import undo_beside
from studio.storage.unit_of_work import UnitOfWork, run_command, undo_entry

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from studio.domain.clock import Clock
    from studio.services.changes import Call, Outcome
    from studio.storage.engine import Database

R = TypeVar("R")
PAUSES_S = (0.0, 0.5, 1.5, 3.0)
"""Seconds before each try of a command: a server that is started anew is back by then."""
LARGE = 500
"""Rows from which an undo is made ready beside: row by row in one transaction it takes 0.2 s or more."""


class Store:
    """Commands and generic reads on one database."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self.database = database
        self.works_at: UUID | None = None
        self._clock = clock

    @contextlib.contextmanager
    def connect(self) -> Iterator[sa.Connection]:
        """Lend a reading connection to a noun's queries."""
        with self.database.reading() as connection:
            yield connection

    def now(self) -> datetime:
        """The moment, by the clock that commands go by."""
        return self._clock.now()

    def close(self) -> None:
        """Close the database; what is left of erased people in a large file goes now, as nobody waits for it."""
        with contextlib.suppress(StorageError):
            self.database.wipe(unhurried=True)
        self.database.close()

    def run(self, call: Call, do: Callable[[UnitOfWork], Outcome], *, reason: str = "") -> Outcome:
        """Carry out a command in one transaction, once per command id."""
        at = self._clock.now()
        return self._once(self.database.writing, lambda connection: run_command(connection, call, at, do, reason))

    def _once(
        self,
        lend: Callable[[], contextlib.AbstractContextManager[sa.Connection]],
        carry_out: Callable[[sa.Connection], Outcome],
    ) -> Outcome:
        """Carry out a command on a connection, again when its server was lost meanwhile: nobody knows then whether
        it arrived, and one that did is answered as the first time. Raises `StorageError` ("answer_lost") when the
        server stays away.
        """
        began = False
        for pause in PAUSES_S:
            sleep(pause)
            try:
                with lend() as connection:
                    began = True
                    return carry_out(connection)
            except StorageError as error:
                if not began or error.code != "database_unreachable":
                    raise
        raise StorageError("answer_lost")

    def run_beside(
        self, call: Call, do: Callable[[UnitOfWork], Outcome], go_on: GoOn = to_the_end, *, reason: str = ""
    ) -> Outcome:
        """As `run`, for a command that writes thousands of rows; see `Store.run_beside` of the ports."""
        return self._drafted(call, do, go_on, reason=reason)

    def _drafted(self, call: Call, do: Callable[[UnitOfWork], Outcome], go_on: GoOn, **more: Any) -> Outcome:
        at = self._clock.now()
        # It has a connection of its own: the one that is lent here only shows that the server is there.
        return self._once(self.database.reading, lambda _: run_drafted(self.database, call, at, do, go_on, **more))

    def undo(self, call: Call, entry: UUID, go_on: GoOn = to_the_end) -> Outcome:
        """Put back what a journal entry changed; see `Store.undo` of the ports."""
        if self.is_large(entry) or is_import(self.label_of(entry)):
            return undo_beside(self.database, call, self._clock.now(), entry, go_on)
        return self._once(
            self.database.writing, lambda connection: undo_entry(connection, call, self._clock.now(), entry)
        )

    def is_large(self, entry: UUID) -> bool:
        """Whether taking an entry back takes long."""
        query = (
            sa.select(journal_image.c.position)
            .join(journal_entry, journal_entry.c.number == journal_image.c.entry)
            .where(journal_entry.c.id == entry)
            .limit(LARGE)
        )
        with self.connect() as connection:
            return len(connection.execute(query).all()) == LARGE

    def run_import(
        self,
        call: Call,
        batches: Iterable[Sequence[tuple[Any, Any]]],
        outcome: Callable[[], Outcome],
        stands_on: int,
    ) -> Outcome:
        """Write batches of rows as one command; see `Store.run_import` of the ports."""
        return run_import(self.database, call, self._clock.now(), batches, outcome, stands_on)

    def erase(
        self, call: Call, do: Callable[[UnitOfWork], Outcome], about: Collection[UUID], go_on: GoOn = to_the_end
    ) -> Outcome:
        """Carry out a command that erases members; see `Store.erase` of the ports."""
        with self.connect() as connection:
            said = mentions(connection, about)

        def forget_them(connection: sa.Connection, number: int) -> None:
            forget(connection, about, number, said)
            sweep_files(connection)
            self.database.mark_to_wipe(connection)

        outcome = self._drafted(call, do, go_on, also=forget_them)
        self._wipe()
        return outcome

    def _wipe(self) -> None:
        # Where another desk keeps the file busy, it is done later.
        with contextlib.suppress(StorageError):
            self.database.wipe()

    def forget_health(self, before: datetime) -> int:
        """Forget answers and causes that were deleted before an instant; see `Store.forget_health` of the ports."""
        with self.database.writing() as connection:
            number = forget_health(connection, before)
            if number:
                self.database.mark_to_wipe(connection)
        self._wipe()
        return number

    def find(self, kind: type[R], row_id: UUID) -> R | None:
        """The record with that id, or None."""
        mapping = mapping_of(kind)
        with self.connect() as connection:
            row = connection.execute(mapping.by_id, {"row_id": row_id}).one_or_none()
        return None if row is None else mapping.value(row)

    def get(self, kind: type[R], row_id: UUID) -> R:
        """The record with that id, or `NotFoundError`."""
        found = self.find(kind, row_id)
        if found is None:
            raise NotFoundError("not_found", kind=kind.__name__)
        return found

    def select(self, kind: type[R], **equal: object) -> list[R]:
        """The records whose fields equal those given, or one of a set that is given, by id."""
        mapping = mapping_of(kind)
        with self.connect() as connection:
            return [mapping.value(row) for row in connection.execute(mapping.select(equal))]

    def files(self, digests: Collection[str]) -> Mapping[str, bytes]:
        """The files with these digests, as far as they are there."""
        with self.connect() as connection:
            return read_files(connection, digests)

    def last_number(self) -> int:
        """The journal's last number, 0 when nothing was written yet."""
        with self.connect() as connection:
            return connection.execute(sa.select(journal_head.c.number)).scalar_one_or_none() or 0

    def changes_since(self, number: int) -> tuple[int, Changes]:
        """The journal's last number and what entries after `number` touched."""
        query = sa.select(journal_entry.c.number, journal_entry.c.changes).where(journal_entry.c.number > number)
        changes = Changes.NONE
        with self.connect() as connection:
            for row in connection.execute(query):
                number = max(number, row.number)
                changes |= Changes(row.changes)
        return number, changes

    def label_of(self, entry: UUID) -> str | None:
        """The label of a journal entry, or None when there is no such entry."""
        query = sa.select(journal_entry.c.label).where(journal_entry.c.id == entry)
        with self.connect() as connection:
            return connection.execute(query).scalar_one_or_none()

    def history(
        self, *, member_id: UUID | None = None, session_id: UUID | None = None, limit: int = 100
    ) -> list[HistoryRow]:
        """Who did what, newest first, about a member, a session, or everything."""
        return self.history_of(About(member_id, session_id), Wanted(limit=limit))

    def history_of(self, about: About, wanted: Wanted) -> list[HistoryRow]:
        """Who did what, newest first."""
        with self.connect() as connection:
            return read_history(connection, about, wanted)
