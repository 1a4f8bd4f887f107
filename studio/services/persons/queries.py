"""What merging, erasing and handing over read: everything that belongs to a member, whichever tables there are."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol
from uuid import UUID

from studio.services.persons.rows import Likeness, Named, Weight
from studio.services.ports import Work


class PersonQueries(Protocol):
    """Reads about a person as a whole."""

    def kinds(self) -> Mapping[type[Any], Sequence[str] | None]:
        """Every kind of record with a `member_id`, and the fields that may be there only once for a member (None: as
        often as it likes; no fields: one record a member).
        """

    def weights(self, member_ids: Collection[UUID]) -> Mapping[UUID, Weight]:
        """How much hangs on each of these members."""

    def coming(self, member_id: UUID, now: datetime, work: Work | None = None) -> Sequence[UUID]:
        """The classes still to come in which somebody is expected or waits, by their start; with `work`, as its
        command has left them.
        """

    def counts(self, member_id: UUID) -> Mapping[type[Any], int]:
        """How many records of each kind belong to a member; kinds without any are left out."""

    def entries(self, member_id: UUID) -> int:
        """How many entries of the journal are about a member."""

    def mentions(self, member_id: UUID, name: str) -> Mapping[str, int]:
        """In how many rows of each table a name stands in free words, outside of what is the member's own."""

    def named(self, ids: Collection[UUID]) -> Mapping[UUID, Named]:
        """What ids stand for, of those that stand for something with a name."""

    def likenesses_after(self, last: UUID | None, limit: int) -> Sequence[Likeness]:
        """What tells members apart: of the next in the order of their ids; nothing of erased ones."""

    def likenesses(self, ids: Collection[UUID]) -> Sequence[Likeness]:
        """What tells these members apart; nothing of erased ones."""

    def changed_after(self, heard: tuple[int, int], limit: int) -> Sequence[tuple[int, int, UUID]]:
        """The members whose own row was written after a place in the journal (entry and position), in its order."""
