"""What services need from storage. `assembly.py` plugs the real one in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
    from datetime import datetime
    from uuid import UUID

    from studio.domain.long_work import GoOn
    from studio.services.changes import Call, Changes, Outcome
    from studio.services.history import About, HistoryRow, Wanted

R = TypeVar("R")


class Work(Protocol):
    """One command's reads and writes, in one transaction; every write lands in the journal."""

    call: Call
    at: datetime

    def find(self, kind: type[R], row_id: UUID) -> R | None:
        """The record with that id, or None."""

    def get(self, kind: type[R], row_id: UUID, *, lock: bool = False) -> R:
        """The record with that id or `NotFoundError`; `lock` keeps other desks from changing it until the command
        ends.
        """

    def select(self, kind: type[R], **equal: object) -> list[R]:
        """The records whose fields equal those given, or one of a set that is given, by id."""

    def lock(self, kind: type[R], row_ids: Iterable[UUID]) -> list[R]:
        """The records with these ids, by id, kept from other desks until the command ends."""

    def add(self, *values: Any) -> None:
        """Write new records."""

    def change(self, before: R, after: R) -> None:
        """Write a record anew; `before` is what this command read."""

    def change_all(self, pairs: Iterable[tuple[R, R]]) -> None:
        """Write records of one kind anew (before, after), in the order given."""

    def remove(self, *values: Any) -> None:
        """Delete records."""

    def keep_file(self, data: bytes) -> str:
        """Keep a file and answer the digest that records name it by; undo leaves it for redo."""


class Store(Protocol):
    """The database as services see it. `works_at` is the site that was chosen for this desk."""

    works_at: UUID | None

    def run(self, call: Call, do: Callable[[Work], Outcome], *, reason: str = "") -> Outcome:
        """Carry out a command in one transaction, once per command id."""

    def run_beside(self, call: Call, do: Callable[[Work], Outcome], go_on: GoOn = ..., *, reason: str = "") -> Outcome:
        """As `run`, for a command that writes thousands of rows: it keeps other desks waiting only for a moment, may go
        on any thread, and tells `go_on` how much is done: False gives it up (`StudioError` "given_up") and leaves
        nothing written.

        `do` is carried out on what stood there when it began, and once more when that was written meanwhile. Queries of
        a noun do not see what it has written; everything else does.
        """

    def run_import(
        self,
        call: Call,
        batches: Iterable[Sequence[tuple[Any, Any]]],
        outcome: Callable[[], Outcome],
        stands_on: int,
    ) -> Outcome:
        """Write batches of rows (before, after), each row once, as one command that keeps other desks waiting only for
        a moment; `outcome` is asked once all batches were taken. On any thread.

        Raises `ConflictError` "members_changed" when members were written after journal number `stands_on`; whatever
        the batches raise leaves nothing written.
        """

    def undo(self, call: Call, entry: UUID, go_on: GoOn = ...) -> Outcome:
        """Put back what a journal entry changed; `ConflictError` when something newer stands on it.

        That of a large one may go on any thread, keeps other desks waiting only for a moment, and tells `go_on` how
        much is done, 0 to 1: False gives it up (`StudioError` "given_up") and leaves everything as it was.
        """

    def is_large(self, entry: UUID) -> bool:
        """Whether taking an entry back takes long."""

    def find(self, kind: type[R], row_id: UUID) -> R | None:
        """The record with that id, or None."""

    def get(self, kind: type[R], row_id: UUID) -> R:
        """The record with that id, or `NotFoundError`."""

    def select(self, kind: type[R], **equal: object) -> list[R]:
        """The records whose fields equal those given, or one of a set that is given, by id. For few of them."""

    def files(self, digests: Collection[str]) -> Mapping[str, bytes]:
        """The files with these digests, as far as they are there."""

    def now(self) -> datetime:
        """The moment, by the clock that commands go by."""

    def erase(self, call: Call, do: Callable[[Work], Outcome], about: Collection[UUID], go_on: GoOn = ...) -> Outcome:
        """Carry out a command that erases members, as `run_beside` does, empty what the journal holds about them, and
        wipe their bytes from the database's file.
        """

    def forget_health(self, before: datetime) -> int:
        """Empty what the journal holds of answers and causes that were deleted before an instant, and wipe their bytes;
        answers of how many images.
        """

    def close(self) -> None:
        """Close the database; nothing else may be asked after it."""

    def last_number(self) -> int:
        """The journal's last number, 0 when nothing was written yet."""

    def changes_since(self, number: int) -> tuple[int, Changes]:
        """The journal's last number and what entries after `number` touched (also by other desks)."""

    def label_of(self, entry: UUID) -> str | None:
        """The label of a journal entry, or None when there is no such entry."""

    def history_of(self, about: About, wanted: Wanted) -> Sequence[HistoryRow]:
        """Who did what, newest first."""

    def history(
        self, *, member_id: UUID | None = None, session_id: UUID | None = None, limit: int = 100
    ) -> Sequence[Any]:
        """Who did what, newest first: `HistoryRow`s about a member or a session, or all."""
