"""Checks of a database: its file, its tables, its rows, their references, the journal's chain, and what the studio
relies on.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlcipher3 import dbapi2 as sqlite

from studio.domain.attendance.records import BookingState
from studio.services.safety.rows import Finding
from studio.storage.journal import check_chain
from studio.storage.tables import booking, metadata, pass_, pass_entry, session

if TYPE_CHECKING:
    from studio.domain.long_work import GoOn
    from studio.storage.engine import Database

_SHOWN = 20
"""Findings of one kind beyond this many are only counted."""
_AT_ONCE = 2000
_GARBAGE = (ValueError, TypeError, LookupError, AttributeError)
"""What reading a row raises when it holds no value of its column's kind."""


def integrity(path: Path) -> list[str]:
    """What SQLite's own full check says is wrong with a file; empty when it is whole."""
    try:
        with closing(sqlite.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            rows = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(20)")]
            return [] if rows == ["ok"] else rows
    except sqlite.DatabaseError as error:
        return [str(error)]


def findings(database: Database, progress: GoOn) -> list[Finding]:
    """Everything wrong, worst first. A damaged file ends the check, for nothing read from it can be trusted; a missing
    table too, for the other checks ask all.
    """
    if database.path is not None:
        broken = integrity(database.path)
        if broken:
            return [Finding("file_damaged", {"text": text}) for text in broken]
    found: list[Finding] = []
    with database.reading() as connection:
        lacking = list(_shape(connection))
        if lacking:
            return lacking
        for share, check in ((0.3, _references), (0.5, _chain), (0.6, _invariants), (1.0, _rows)):
            found += check(connection)
            if not progress(share):
                break
    return found


def _shape(connection: sa.Connection) -> Iterator[Finding]:
    """Tables and columns that are not there."""
    known = sa.inspect(connection)
    there = set(known.get_table_names())
    for table in metadata.sorted_tables:
        if table.name not in there:
            yield Finding("part_missing", {"name": table.name})
            continue
        columns = {column["name"] for column in known.get_columns(table.name)}
        for column in table.columns:
            if column.name not in columns:
                yield Finding("part_missing", {"name": f"{table.name}.{column.name}"})


def _rows(connection: sa.Connection) -> Iterator[Finding]:
    """The first row of each table that can't be read as what its columns hold."""
    for table in metadata.sorted_tables:
        try:
            with connection.execution_options(yield_per=_AT_ONCE).execute(sa.select(table)) as rows:
                for _some in rows.partitions():
                    pass
        except _GARBAGE:
            yield Finding("row_unreadable", {"table": table.name, "row": _first_unreadable(connection, table)})


def _first_unreadable(connection: sa.Connection, table: sa.Table) -> str:
    """The key of the first row that can't be read."""
    key = next(iter(table.primary_key.columns))
    for (one,) in connection.execute(sa.select(key).order_by(key)).all():
        try:
            connection.execute(sa.select(table).where(key == one)).all()
        except _GARBAGE:
            return str(one)
    return ""


def _references(connection: sa.Connection) -> Iterator[Finding]:
    if connection.dialect.name != "sqlite":
        return  # the server checks every reference at every commit
    for row in connection.exec_driver_sql("PRAGMA foreign_key_check").fetchmany(_SHOWN):
        yield Finding("reference_broken", {"table": str(row[0]), "row": str(row[1]), "to": str(row[2])})


def _chain(connection: sa.Connection) -> Iterator[Finding]:
    for count, number in enumerate(check_chain(connection)):
        if count == _SHOWN:
            return
        yield Finding("journal_broken", {"number": str(number)})


def _invariants(connection: sa.Connection) -> Iterator[Finding]:
    here = (BookingState.HERE,)
    rules = {
        "arrival_missing": sa.select(booking.c.id).where(booking.c.state.in_(here), booking.c.arrived_at.is_(None)),
        "class_length_wrong": sa.select(session.c.id).where(
            sa.type_coerce(session.c.ends_at, sa.BigInteger)
            != sa.type_coerce(session.c.starts_at, sa.BigInteger) + session.c.minutes * 60_000_000
        ),
        "credits_negative": sa.select(pass_.c.id)
        .join_from(pass_, pass_entry, pass_entry.c.pass_id == pass_.c.id)
        .group_by(pass_.c.id)
        .having(sa.func.sum(pass_entry.c.credits) < 0),
    }
    for code, query in rules.items():
        for row in connection.execute(query.limit(_SHOWN)):
            yield Finding(code, {"id": str(row[0])})
