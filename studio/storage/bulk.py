"""Records on their way to the database, in batches."""

from __future__ import annotations

from collections import Counter
from typing import Any

from sqlalchemy import Connection

from studio.storage.mapping import mapping_of

__all__ = ["BATCH", "Connection", "Writer"]

BATCH = 5_000


class Writer:
    """Keeps records by kind and inserts them in batches; references are checked when the transaction ends."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self._rows: dict[type[Any], list[dict[str, Any]]] = {}
        self._connection: Connection | None = None

    def use(self, connection: Connection) -> None:
        """Write to this connection from now on."""
        self._connection = connection

    def add(self, *values: Any) -> None:
        """Take records; whole batches are written."""
        for value in values:
            kind = type(value)
            rows = self._rows.setdefault(kind, [])
            rows.append(mapping_of(kind).row(value))
            if len(rows) >= BATCH:
                self._write(kind)

    def flush(self) -> None:
        """Write what was kept."""
        for kind in list(self._rows):
            self._write(kind)

    def _write(self, kind: type[Any]) -> None:
        rows = self._rows.pop(kind, [])
        if rows and self._connection is not None:
            table = mapping_of(kind).table
            self._connection.execute(table.insert(), rows)
            self.counts[table.name] += len(rows)
