"""Tables out: CSV (UTF-8 with a mark, so that spreadsheets read accents right) and XLSX, written whole or not at
all.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from io import BytesIO
from pathlib import Path

from studio.exchange.cells import safe_text
from studio.services.files import whole_file

Row = Sequence[str | int | float | None]


def write_csv(path: Path, header: Sequence[str], rows: Iterable[Row]) -> int:
    """Write a CSV file; answers the number of rows."""
    count = 0
    with whole_file(path) as draft, draft.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(map(safe_text, header))
        for row in rows:
            writer.writerow([safe_text(cell) if isinstance(cell, str) else cell for cell in row])
            count += 1
    return count


def write_xlsx(path: Path, header: Sequence[str], rows: Iterable[Row]) -> int:
    """Write a workbook with one sheet, row by row; text is typed as text, so nothing in it can run. Answers the
    rows.
    """
    from xlsxwriter import Workbook  # needed only here
    from xlsxwriter.exceptions import FileCreateError

    count, made = 0, BytesIO()
    with whole_file(path) as draft:
        book = Workbook(made, {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
        sheet = book.add_worksheet()
        sheet.freeze_panes(1, 0)
        for column, name in enumerate(header):
            sheet.write_string(0, column, name)
        for count, row in enumerate(rows, start=1):
            for column, cell in enumerate(row):
                if isinstance(cell, str):
                    sheet.write_string(count, column, cell)
                elif cell is not None:
                    sheet.write_number(count, column, cell)
        try:
            book.close()
        except FileCreateError as error:  # its rows wait in a temporary file
            raise error.args[0] from None
        draft.write_bytes(made.getbuffer())
    return count
