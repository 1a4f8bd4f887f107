"""The one search index, kept up to what any desk has written; made a little at a time before anybody searches."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from studio.services.members.queries import MANY, MemberQueries
from studio.services.members.search import MemberIndex

HANDFUL = 1_000
"""Members taken in at once: so few that a check-in hardly waits for them."""


@dataclass(slots=True)
class _Ahead:
    """An index in the making, as of a journal entry, and who is still to be taken in."""

    index: MemberIndex
    number: int
    left: list[UUID]


class Indexing:
    """The index of one database. Lives on the worker's thread."""

    def __init__(self, reads: MemberQueries) -> None:
        self._reads = reads
        self._index: MemberIndex | None = None
        self._number = 0
        self._ahead: _Ahead | None = None

    def look_ahead(self) -> bool:
        """Make some more of the index; True while there is more to be made."""
        if self._index is not None:
            return False
        ahead = self._ahead
        if ahead is None:
            self._ahead = _Ahead(MemberIndex(), self._reads.journal_number(), self._reads.ids())
        elif ahead.left:
            ahead.index.take(self._reads.entries(ahead.left[:HANDFUL]))
            del ahead.left[:HANDFUL]
        else:
            ahead.index.arrange()
            self._index, self._number, self._ahead = ahead.index, ahead.number, None
        return self._index is None

    def index(self) -> MemberIndex:
        """The index as of now."""
        number = self._reads.journal_number()
        if self._index is None:
            self._index, self._number, self._ahead = MemberIndex(self._reads.entries()), number, None
        if number != self._number:
            changed = self._reads.changed(self._number)
            if len(changed) > MANY:
                self._index = MemberIndex(self._reads.entries())
            elif changed:
                self._index.take(self._reads.entries(changed), changed)
        self._number = number
        self._index.arrange()
        return self._index
