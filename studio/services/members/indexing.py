"""The one search index, kept up to what any desk has written; made on another thread before anybody searches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from studio.services.members.queries import MANY, MemberQueries
from studio.services.members.search import Entry, MemberIndex, words_of

SOME = 200
"""Members taken from the database at most: more than a box shows, less than takes a moment to put in order."""


@dataclass(frozen=True, slots=True)
class IndexAhead:
    """An index as of a journal entry."""

    number: int
    index: MemberIndex


class Indexing:
    """The index of one database. Lives on the worker's thread, but for `read_ahead`."""

    def __init__(self, reads: MemberQueries) -> None:
        self._reads = reads
        self._known: IndexAhead | None = None

    def read_ahead(self) -> IndexAhead | None:
        """Make an index, on any thread; None when there is one."""
        return self._made() if self._known is None else None

    def take_ahead(self, made: IndexAhead | None) -> None:
        """Begin with an index that was made ahead, if there is none by now."""
        if self._known is None:
            self._known = made

    def search(self, typed: str) -> tuple[Sequence[Entry], Sequence[Entry]]:
        """Who fits, and who nearly does, as `MemberIndex.search`. As long as there is no index, they are some that the
        database finds; where it finds nobody, a slip or an old card is worth the time that an index takes.
        """
        if self._known is None:
            fit, _ = MemberIndex(self._reads.entries_like(words_of(typed), SOME)).search(typed)
            if fit or len(typed.strip()) == 1:
                return fit, ()
        return self.index().search(typed)

    def index(self) -> MemberIndex:
        """The index as of now."""
        known = self._known or self._made()
        number = self._reads.journal_number()
        if number != known.number:
            changed = self._reads.changed(known.number)
            if len(changed) > MANY:
                known = self._made()
            else:
                if changed:
                    known.index.replace(self._reads.entries(changed), changed)
                known = IndexAhead(number, known.index)
        self._known = known
        return known.index

    def _made(self) -> IndexAhead:
        number = self._reads.journal_number()
        return IndexAhead(number, MemberIndex(self._reads.entries()))
