"""The floor of everything that asks the database: the same statements by the bare driver, under the same settings."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlcipher3 import dbapi2 as sqlite

from studio.storage.engine import _set_up_sqlite

if TYPE_CHECKING:
    from studio.services.studio import Studio

WRITES = ("INSERT", "UPDATE", "DELETE", "CREATE TEMPORARY TABLE")
"""What changes rows; what is large is made ready in temporary tables."""


@dataclass(frozen=True, slots=True)
class Statement:
    """What was sent to the driver."""

    text: str
    values: Any
    many: bool

    @property
    def writes(self) -> bool:
        """Whether it changes rows."""
        return self.text.startswith(WRITES)


@contextmanager
def noted(studio: Studio) -> Iterator[list[Statement]]:
    """Every statement that the services send meanwhile."""
    statements: list[Statement] = []

    def note(_connection: Any, _cursor: Any, text: str, values: Any, _context: Any, many: bool) -> None:
        if not text.startswith(("BEGIN", "PRAGMA")):
            statements.append(Statement(text.lstrip(), values, many))

    engine = studio.store.database.engine  # type: ignore[attr-defined]
    sa.event.listen(engine, "before_cursor_execute", note)
    try:
        yield statements
    finally:
        sa.event.remove(engine, "before_cursor_execute", note)


@contextmanager
def bare(path: Path) -> Iterator[Any]:
    """A connection of the bare driver, set up as the program sets its own up."""
    connection = sqlite.connect(path)
    _set_up_sqlite(connection, None)
    try:
        yield connection
    finally:
        connection.close()


def read(connection: Any, statements: list[Statement]) -> None:
    """Fetch all rows of each statement in one read transaction."""
    connection.execute("BEGIN")
    for statement in statements:
        connection.execute(statement.text, statement.values).fetchall()
    connection.execute("COMMIT")


def write(connection: Any, statements: list[Statement]) -> None:
    """Send the writes in one transaction that takes the lock at once, as the program does."""
    connection.execute("BEGIN IMMEDIATE")
    for statement in statements:
        (connection.executemany if statement.many else connection.execute)(statement.text, statement.values)
    connection.execute("COMMIT")
