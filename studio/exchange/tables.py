"""Tables out: CSV (UTF-8 with a mark, so that spreadsheets read accents right) and XLSX, written whole or not at
all.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from studio.domain.errors import StudioError
from studio.exchange.cells import safe_text

Row = Sequence[str | int | float | None]


def write_csv(path: Path, header: Sequence[str], rows: Iterable[Row]) -> int:
    """Write a CSV file; answers the number of rows."""
    count = 0
    with _whole_file(path) as draft, draft.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        for row in rows:
            writer.writerow([safe_text(cell) if isinstance(cell, str) else cell for cell in row])
            count += 1
    return count


def write_xlsx(path: Path, header: Sequence[str], rows: Iterable[Row]) -> int:
    """Write a workbook with one sheet, row by row; text is typed as text, so nothing in it can run. Answers the
    rows.
    """
    from xlsxwriter import Workbook  # needed only here

    count = 0
    with _whole_file(path) as draft:
        book = Workbook(str(draft), {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
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
        book.close()
    return count


@contextmanager
def _whole_file(path: Path) -> Iterator[Path]:
    """Lend a draft beside the file; it takes the file's place only when everything was written."""
    draft = path.with_name(f".{path.name}.part")
    try:
        yield draft
        draft.replace(path)
    except OSError as error:
        raise StudioError("file_not_written", name=path.name, reason=error.strerror or "") from error
    finally:
        draft.unlink(missing_ok=True)
