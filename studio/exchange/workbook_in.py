"""Sheets of workbooks (.xlsx), each cell as the text that stands for it. Runs in a limited process."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time

from studio.domain.errors import StudioError
from studio.services.members.importing.files import MOST_ROWS

MOST_UNPACKED = 512 * 2**20
MOST_RATIO = 100
MOST_PARTS = 2_000
SMALL = 2**20
"""Bytes of a part whose ratio tells nothing: repeated cells press well."""


def sheets_of(data: bytes, wanted: str | None) -> tuple[Iterator[list[str]], str, tuple[str, ...]]:
    """The rows of a sheet (the one wanted, else the first that holds anything), its name, and the names of all.

    Raises `StudioError` "table_bomb", "table_unreadable", "table_locked", "table_empty", "table_no_sheet".
    """
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum

    _check_parts(data)
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        names = tuple(one.name for one in book.sheets_metadata if one.typ == SheetTypeEnum.WorkSheet)
        if wanted is not None and wanted not in names:
            raise StudioError("table_no_sheet")
        for name in (wanted,) if wanted is not None else names:
            sheet = book.get_sheet_by_name(name)
            if sheet.total_height > MOST_ROWS + 100:
                raise StudioError("table_too_many_rows")
            if sheet.height or name == names[-1]:
                # Rows above the first that holds anything are told too, so that numbers are as in the spreadsheet.
                rows = sheet.to_python(skip_empty_area=False)
                return ([_text(cell) for cell in row] for row in rows), name, names
    except PasswordError as error:
        raise StudioError("table_locked") from error
    except CalamineError as error:
        raise StudioError("table_unreadable") from error
    raise StudioError("table_empty")


def _check_parts(data: bytes) -> None:
    """Look at what the archive says of itself before anything is unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
    except zipfile.BadZipFile as error:
        raise StudioError("table_unreadable") from error
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise StudioError("table_bomb")
    if any(part.file_size > SMALL and part.file_size > MOST_RATIO * max(part.compress_size, 1) for part in parts):
        raise StudioError("table_bomb")


def _text(cell: object) -> str:
    """A cell as text: days in ISO form, whole numbers without a point, so that telephone numbers stay whole."""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e16 else repr(cell)
    if isinstance(cell, datetime):
        midnight = cell.time() == time(0)
        return cell.date().isoformat() if midnight else cell.isoformat(" ", "seconds")
    if isinstance(cell, date | time):
        return cell.isoformat()
    return str(cell)
