"""Everything out: members, attendance and results as tables for other programs. No health data, ever."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Literal, Protocol

from studio.domain.errors import NotAllowedError
from studio.domain.schedule.records import Role
from studio.services.changes import Call

Subject = Literal["members", "attendance", "results"]
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
