"""The room's door for tables of members: what importing calls. Whatever touches the file runs in a limited process."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection
from pathlib import Path

from studio.domain.errors import StudioError
from studio.domain.long_work import GoOn
from studio.exchange.limited import Limits, Tell, run_limited, run_watched
from studio.services.files import read_file
from studio.services.members.importing.files import LARGEST, FoundTable, Wanted, from_bytes

READING = Limits("table", seconds=30.0, memory=1536 * 2**20)
"""A workbook of the largest size takes a gigabyte and some ten seconds."""
CHECKING = Limits("check", seconds=900.0, memory=1536 * 2**20)
"""Work on what was read already: it tells how far it is, and whoever waits can give it up."""


class MemberTables:
    """Reads tables; `known` are headings, folded, by which the row of headings is found."""

    def __init__(self, known: Collection[str]) -> None:
        self._known = sorted(known)

    def read(self, path: Path, wanted: Wanted, go_on: GoOn) -> FoundTable:
        """The table in a file; see `TableReader.read`."""
        from studio.exchange.table_in import read_task

        data = read_file(path, LARGEST)
        if len(data) > LARGEST:
            raise StudioError("table_too_large")
        return found_table(path.name, run_limited(read_task, self.message(data, wanted), READING, go_on))

    def message(self, data: bytes, wanted: Wanted) -> bytes:
        """What `read_task` reads: how, then the file."""
        asked = {"encoding": wanted.encoding, "sheet": wanted.sheet, "header_row": wanted.header_row}
        return json.dumps(asked | {"known": self._known}).encode() + b"\n" + data

    def work(self, do: Callable[[bytes, Tell], bytes], data: bytes, go_on: GoOn) -> bytes:
        """Work in a limited process; see `TableReader.work`."""
        return run_watched(do, data, CHECKING, go_on)


def found_table(name: str, answer: bytes) -> FoundTable:
    """The table that `read_task` answered."""
    said, rows = from_bytes(answer)
    return FoundTable(
        name,
        said["kind"],
        tuple(said["columns"]),
        rows,
        tuple(map(tuple, said["samples"])),
        said["encoding"],
        said["delimiter"],
        said["sheet"],
        tuple(said["sheets"]),
        said["header_row"],
        tuple((encoding, tuple(lines)) for encoding, lines in said["previews"]),
    )
