"""Any table of another program, as headings and rows of text. Runs in a limited process: a file may be hostile."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

from studio.domain.errors import StudioError
from studio.domain.members.names import fold
from studio.exchange.cells import unguarded
from studio.exchange.text_in import decoded, records
from studio.exchange.vcard_in import cards
from studio.exchange.workbook_in import sheets_of
from studio.services.members.importing.files import LONGEST_CELL, MOST_COLUMNS, MOST_ROWS, Packed, to_bytes

LOOKED_AT = 15
"""Rows among which the headings are."""
SAMPLES = 3
_ZIP, _OLE, _LOCKED = b"PK\x03\x04", b"\xd0\xcf\x11\xe0", "EncryptedPackage".encode("utf-16-le")


def read_task(data: bytes) -> bytes:
    """Read a table: a line of JSON (encoding, sheet, header_row, known headings), then the file."""
    line, _, content = data.partition(b"\n")
    wanted: dict[str, Any] = json.loads(line)
    said: dict[str, Any] = {"encoding": "", "delimiter": "", "sheet": "", "sheets": [], "previews": []}
    if content.startswith(_OLE):
        raise StudioError("table_locked" if _LOCKED in content else "table_old_excel")
    if content.startswith(_ZIP):
        rows, said["sheet"], said["sheets"] = sheets_of(content, wanted["sheet"])
        said["kind"] = "xlsx"
    else:
        text, said["encoding"], said["previews"] = decoded(content, wanted["encoding"])
        if text.lstrip()[:11].upper() == "BEGIN:VCARD":
            said["kind"], rows = "vcard", cards(text)
            wanted["header_row"] = 0
        else:
            said["kind"] = "csv"
            rows, said["delimiter"] = records(text)
    return _answer(_numbered(rows), wanted, said)


def _numbered(rows: Iterable[list[str]]) -> Iterator[tuple[int, list[str]]]:
    """Rows that hold anything, with their number in the file. Raises as `TableReader.read`."""
    count = 0
    for number, row in enumerate(rows, start=1):
        if len(row) > MOST_COLUMNS:
            while row and not row[-1].strip():
                row.pop()
            if len(row) > MOST_COLUMNS:
                raise StudioError("table_too_many_columns")
        cells = [unguarded(cell.strip()) for cell in row]
        if not any(cells):
            continue
        if any(len(cell) > LONGEST_CELL for cell in cells):
            raise StudioError("table_cell_too_long")
        if any("\0" in cell for cell in cells):
            raise StudioError("table_binary")
        count += 1
        if count > MOST_ROWS + 1:
            raise StudioError("table_too_many_rows")
        yield number, cells


def _answer(rows: Iterator[tuple[int, list[str]]], wanted: Mapping[str, Any], said: dict[str, Any]) -> bytes:
    first = list(islice(rows, LOOKED_AT))
    if not first:
        raise StudioError("table_empty")
    head = _head_place(first, wanted)
    columns = list(first[head][1]) if head >= 0 else []
    body = first[head + 1 :]
    width = max((len(cells) for _, cells in [*body, (0, columns)]), default=0)
    columns += [""] * (width - len(columns))
    samples: list[list[str]] = [[] for _ in columns]

    def fitted() -> Iterator[list[Any]]:
        for some in (body, rows):
            for number, cells in some:
                # What goes beyond the headings of a wider row is kept in the last one, never dropped in silence.
                kept = [*cells[: width - 1], " ".join(cells[width - 1 :])] if len(cells) > width else cells
                kept += [""] * (width - len(kept))
                for sample, cell in zip(samples, kept, strict=True):
                    if cell and len(sample) < SAMPLES:
                        sample.append(cell[:120])
                yield [number, kept]

    packed = Packed.of(fitted())
    if not packed.count:
        raise StudioError("table_empty")
    said |= {"columns": columns, "samples": samples, "header_row": first[head][0] - 1 if head >= 0 else -1}
    return to_bytes(said, packed)


def _head_place(first: list[tuple[int, list[str]]], wanted: Mapping[str, Any]) -> int:
    """Which of the first rows holds the headings; -1 when none does."""
    if wanted["header_row"] is not None:
        return next((place for place, (number, _) in enumerate(first) if number - 1 == wanted["header_row"]), -1)
    known = set(wanted["known"])
    best, place = max((sum(fold(cell) in known for cell in cells), -at) for at, (_, cells) in enumerate(first))
    if best:
        return -place
    usual = sorted(len([cell for cell in cells if cell]) for _, cells in first)[len(first) // 2]
    for at, (_, cells) in enumerate(first[:5]):
        filled = [cell for cell in cells if cell]
        if len(filled) >= max(1, usual - 1):
            return at if not any("@" in cell or any(letter.isdigit() for letter in cell) for cell in filled) else -1
    return -1
