"""Tables of other programs as they were read, and what importing needs of the room that reads them."""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from studio.domain.long_work import GoOn

CHUNK = 500
"""Rows that are kept together."""
LARGEST = 64 * 2**20
"""Bytes of a file that is read."""
MOST_ROWS = 200_000
MOST_COLUMNS = 200
LONGEST_CELL = 32_767
"""Characters: as many as a spreadsheet takes."""


@dataclass(frozen=True, slots=True)
class Packed:
    """Many rows in little memory: chunks of `CHUNK` rows as compressed JSON, taken out one chunk at a time."""

    chunks: tuple[bytes, ...] = ()
    count: int = 0

    @classmethod
    def of(cls, rows: Iterable[Any]) -> Packed:
        """Pack rows, each of plain JSON values."""
        chunks: list[bytes] = []
        some: list[Any] = []
        count = 0
        for row in rows:
            some.append(row)
            count += 1
            if len(some) == CHUNK:
                chunks.append(_pressed(some))
                some = []
        if some:
            chunks.append(_pressed(some))
        return cls(tuple(chunks), count)

    def __iter__(self) -> Iterator[Any]:
        for place in range(len(self.chunks)):
            yield from self.chunk(place)

    def chunk(self, place: int) -> list[Any]:
        """The rows from `place * CHUNK`."""
        rows: list[Any] = json.loads(zlib.decompress(self.chunks[place]))
        return rows


def _pressed(rows: list[Any]) -> bytes:
    return zlib.compress(json.dumps(rows, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace"), 1)


def to_bytes(head: dict[str, Any], rows: Packed) -> bytes:
    """Plain values and packed rows as one message between processes."""
    sizes = {"sizes": [len(chunk) for chunk in rows.chunks], "count": rows.count}
    return b"\n".join((json.dumps(head | sizes).encode(), b"".join(rows.chunks)))


def from_bytes(data: bytes) -> tuple[dict[str, Any], Packed]:
    """Read what `to_bytes` wrote."""
    text, _, rest = data.partition(b"\n")
    head: dict[str, Any] = json.loads(text)
    chunks, start = [], 0
    for size in head["sizes"]:
        chunks.append(rest[start : start + size])
        start += size
    return head, Packed(tuple(chunks), head["count"])


@dataclass(frozen=True, slots=True)
class Wanted:
    """How a file is to be read, where somebody chose: encoding, sheet, and the row with the headings (0 the first, -1
    none); None decides by the file.
    """

    encoding: str | None = None
    sheet: str | None = None
    header_row: int | None = None


@dataclass(frozen=True, slots=True)
class FoundTable:
    """A table that was read. Each row is its number in the file (as spreadsheets count) and its cells as text.

    `previews` are the same lines read in several encodings (encoding, lines), where the file does not tell which one is
    right; the rows are then those of the first.
    """

    name: str
    kind: str
    columns: tuple[str, ...]
    rows: Packed
    samples: tuple[tuple[str, ...], ...]
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    header_row: int = 0
    previews: tuple[tuple[str, tuple[str, ...]], ...] = ()


class TableReader(Protocol):
    """Reads files in a process that can do no harm, and lends such a process to work on what was read."""

    def read(self, path: Path, wanted: Wanted, go_on: GoOn) -> FoundTable:
        """The table in a file.

        Raises `StudioError`: "file_not_read", "given_up", and "table_" with "too_large", "too_slow", "unreadable",
        "binary", "locked" (by a password), "old_excel", "bomb", "too_many_rows", "too_many_columns", "cell_too_long",
        "empty", "nested" (contacts inside contacts), "no_sheet".
        """

    def work(self, do: Callable[[bytes, Callable[[float], None]], bytes], data: bytes, go_on: GoOn) -> bytes:
        """What `do`, a function of a module that tells how far it is, makes of the data. Raises "given_up" and
        "check_" with "too_slow", "unreadable".
        """


class TableWriter(Protocol):
    """Writes a table to a file, safe to be opened in a spreadsheet; answers the rows."""

    def __call__(self, path: Path, header: Sequence[str], rows: Iterable[Sequence[Any]], /) -> int: ...
