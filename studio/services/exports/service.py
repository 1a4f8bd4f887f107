"""Everything out: members, attendance, results, hours and call lists as tables for other programs. No health data,
ever.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Literal, Protocol

from studio.domain.errors import NotAllowedError
from studio.domain.roles import Role
from studio.services.access import Part, need
from studio.services.changes import Call
from studio.services.members.rows import Sheet
from studio.services.schedule.hours import CoachHours
from studio.services.schedule.rows import AffectedPerson

Subject = Literal["members", "attendance", "results"]
HOURS = ("coach", "kind", "classes", "minutes", "stood_in", "stood_in_minutes", "given_away", "cancelled")
CALLS = ("class_starts", "class", "name", "phone", "was")
Cell = str | int | float | None
WriteTable = Callable[[Path, Sequence[str], Iterable[Sequence[Cell]]], int]
"""Writes a header and rows to a file; answers how many rows."""


class ExportReads(Protocol):
    """The rows of an export, streamed."""

    def table(self, subject: Subject) -> AbstractContextManager[tuple[Sequence[str], Iterator[Sequence[Cell]]]]:
        """The column names and the rows of a subject; dates and times as ISO text."""


class ExportService:
    """Writes exports in the formats that `exchange` knows."""

    def __init__(self, reads: ExportReads, writers: dict[str, WriteTable]) -> None:
        self._reads = reads
        self._writers = writers

    def export(self, call: Call, subject: Subject, file_format: str, path: Path) -> int:
        """Write one subject to a file and answer the number of rows. For managers."""
        if call.role is not Role.MANAGER:
            raise NotAllowedError("managers_only")
        with self._reads.table(subject) as (header, rows):
            return self._writers[file_format](path, header, rows)

    def write_sheet(self, sheet: Sheet, file_format: str, path: Path) -> int:
        """Write a list of members that was cut to what the matrix lets out; answers the number of rows."""
        return self._writers[file_format](path, sheet.columns, sheet.rows)

    def write_hours(self, rows: Sequence[CoachHours], file_format: str, path: Path) -> int:
        """Write what coaches taught, a row for each coach and kind, without totals; answers the number of rows."""
        table = [
            (row.name, *(getattr(one, name) for name in ("kind", *HOURS[2:]))) for row in rows for one in row.kinds
        ]
        return self._writers[file_format](path, HOURS, table)

    def write_calls(self, call: Call, people: Sequence[AffectedPerson], file_format: str, path: Path) -> int:
        """Write a call list with telephone numbers, for who sees them; answers the number of rows."""
        need(call.role, Part.CONTACT)
        table = [
            (
                f"{one.starts:%Y-%m-%d %H:%M}",
                one.class_name,
                one.name,
                one.phone,
                "waiting" if one.waiting else "booked",
            )
            for one in people
        ]
        return self._writers[file_format](path, CALLS, table)
