"""Tables of members for tests: written as other programs do, and read without a process of their own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from xlsxwriter import Workbook

from studio.domain.long_work import GoOn
from studio.exchange.member_tables import MemberTables, found_table
from studio.exchange.table_in import read_task
from studio.services.files import read_file
from studio.services.members.importing.files import LARGEST, FoundTable, Wanted


class TablesHere(MemberTables):
    """Does in this process what the program leaves to one that may be ended: what is read and checked is the same."""

    def read(self, path: Path, wanted: Wanted, go_on: GoOn) -> FoundTable:
        return found_table(path.name, read_task(self.message(read_file(path, LARGEST), wanted)))

    def work(self, do: Callable[[bytes, Callable[[float], None]], bytes], data: bytes, go_on: GoOn) -> bytes:
        return do(data, lambda _share: None)


def write_workbook(path: Path, *sheets: tuple[str, Sequence[Sequence[Any]]], days: str = "yyyy-mm-dd") -> Path:
    """A workbook with sheets (name, rows); days are written as days."""
    book = Workbook(str(path), {"default_date_format": days})
    for name, rows in sheets:
        sheet = book.add_worksheet(name)
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    book.close()
    return path
