"""Names in a line: of coaches, rooms, kinds of class and of classes there have been."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from studio.domain.members.names import fold

T = TypeVar("T")
LONGEST = 4
"""Words of a line that a name may take."""


def named(
    words: Sequence[str], pool: Sequence[T], names_of: Callable[[T], Iterable[str]], *, exact: bool
) -> tuple[list[T], int]:
    """Those of the pool that the first words name, by as many of the words as fit, and how many those are.

    A first name of one that is just these words leaves all others out; another name goes before them: "Tom" may be the
    short name of one coach, and yet mean the other Tom.
    """
    for length in range(min(LONGEST, len(words)), 0, -1):
        parts = [fold(word) for word in words[:length]]
        if all(part.isdigit() for part in parts):
            continue  # the 2 of "Studio 2" alone is a number
        fitting = [one for one in pool if any(_fits(parts, name, exact=exact) for name in names_of(one))]
        said = " ".join(parts)
        whole = [one for one in fitting if fold(next(iter(names_of(one)))) == said]
        if fitting:
            return whole or sorted(fitting, key=lambda one: said not in map(fold, names_of(one))), length
    return [], 0


def _fits(parts: Sequence[str], name: str, *, exact: bool) -> bool:
    """Whether words are words of a name in its order; not `exact`: beginnings of them, two letters at least."""
    rest = iter(fold(name).split())
    return all(part and any(_begins(part, word, exact=exact) for word in rest) for part in parts)


def _begins(part: str, word: str, *, exact: bool) -> bool:
    return part == word or (not exact and len(part) > 1 and word.startswith(part))
