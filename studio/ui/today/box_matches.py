"""Finding people of the class by what is typed in the box: the best match first."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import TYPE_CHECKING

from studio.domain.attendance.records import BookingState

if TYPE_CHECKING:
    from studio.services.attendance.rows import RosterRow

MOST = 4
_ORDER = (BookingState.BOOKED, BookingState.HERE, BookingState.NO_SHOW, BookingState.LATE_CANCELLED)


def folded(text: str) -> str:
    """Small letters without accents."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def people_like(rows: Iterable[RosterRow], typed: str) -> list[RosterRow]:
    """The people whose words begin with what is typed (every word of it), or whose phone or card holds it.

    Those still expected come first, then whose first name fits, then the alphabet.
    """
    wanted = folded(typed).split()
    if not wanted:
        return []
    found = []
    for row in rows:
        rank = _rank(row, wanted)
        if rank is not None:
            found.append((_ORDER.index(row.state) > 0, rank, _ORDER.index(row.state), row.sort_name, row))
    found.sort(key=lambda one: one[:4])
    return [one[4] for one in found[:MOST]]


def _rank(row: RosterRow, wanted: list[str]) -> int | None:
    name = folded(row.name)
    words = name.replace("-", " ").replace("’", " ").split()
    if name.startswith(" ".join(wanted)):
        return 0
    if all(any(word.startswith(part) for word in words) for part in wanted):
        return 1
    text = f"{name} {folded(row.search)}"
    return 2 if all(len(part) > 1 and part in text for part in wanted) else None
