"""Records on their way to the database, in batches."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from operator import attrgetter
from typing import Any

from sqlalchemy import Connection, Dialect, Table

from studio.storage.mapping import mapping_of

__all__ = ["BATCH", "Connection", "Writer"]

BATCH = 5_000


class Writer:
    """Keeps records by kind and inserts them in batches; references are checked when the transaction ends."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self._rows: dict[type[Any], list[Any]] = {}
        self._forms: dict[type[Any], Form] = {}
        self._connection: Connection | None = None

    def use(self, connection: Connection) -> None:
        """Write to this connection from now on."""
        self._connection = connection

    def add(self, *values: Any) -> None:
        """Take records; whole batches are written."""
        for value in values:
            kind = type(value)
            rows = self._rows.setdefault(kind, [])
            rows.append(value)
            if len(rows) >= BATCH:
                self._write(kind)

    def flush(self) -> None:
        """Write what was kept."""
        for kind in list(self._rows):
            self._write(kind)

    def _write(self, kind: type[Any]) -> None:
        rows = self._rows.pop(kind, [])
        if rows and self._connection is not None:
            form = self._forms.get(kind)
            if form is None:
                form = self._forms[kind] = Form(kind, self._connection.dialect)
            self._connection.exec_driver_sql(form.statement, [form.row(value) for value in rows])
            self.counts[form.table] += len(rows)


class Form:
    """How the driver takes a kind of record, for its own table or one with the same columns. What SQLAlchemy would look
    up for every row is looked up once: inserting takes half the time.
    """

    def __init__(self, kind: type[Any], dialect: Dialect, into: Table | None = None) -> None:
        table = mapping_of(kind).table if into is None else into
        names = [column.name for column in table.columns]
        compiled = table.insert().compile(dialect=dialect, column_keys=names)
        self.table = table.name
        self.statement = str(compiled)
        self._names: list[str] = [] if compiled.positional else names
        self._fields = attrgetter(*names)
        self._to_driver: tuple[Callable[[Any], Any] | None, ...] = tuple(
            column.type.dialect_impl(dialect).bind_processor(dialect) for column in table.columns
        )

    def row(self, value: Any) -> tuple[Any, ...] | dict[str, Any]:
        """A record as the driver takes it: in the order of the columns, or by their names."""
        pairs = zip(self._to_driver, self._fields(value), strict=True)
        found = tuple(field if process is None else process(field) for process, field in pairs)
        return dict(zip(self._names, found, strict=True)) if self._names else found
