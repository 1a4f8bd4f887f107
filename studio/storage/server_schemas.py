"""Schemas beside the studio's own on a server: what a restore set aside, and what it draws up."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

import sqlalchemy as sa

from studio.domain.errors import StorageError
from studio.storage.engine import PROGRAM

if TYPE_CHECKING:
    from studio.storage.engine import Database

DRAFT = "studio_restoring"
ASIDE = "before_restore_"
"""How the names of schemas begin that a restore set aside."""
_OTHERS = sa.text(
    "SELECT count(*) FROM pg_stat_activity "
    "WHERE datname = current_database() AND application_name = :program AND pid <> pg_backend_pid()"
)
_PATIENCE = 20
"""Tenths of a second in which connections that were just closed are gone."""
_SCHEMAS = sa.text("SELECT nspname FROM pg_namespace WHERE starts_with(nspname, :start) ORDER BY nspname")
_THINGS = sa.text(
    "SELECT 'TABLE', relname FROM pg_class WHERE relnamespace = to_regnamespace(:schema) AND relkind IN ('r', 'p') "
    "UNION ALL "
    "SELECT 'FUNCTION', proname FROM pg_proc WHERE pronamespace = to_regnamespace(:schema) ORDER BY 1, 2"
)


def schemas_aside(database: Database) -> Sequence[str]:
    """The names of the schemas that a restore set aside, the oldest first."""
    with database.reading() as connection:
        return tuple(connection.execute(_SCHEMAS, {"start": ASIDE}).scalars())


def drop_schema(database: Database, name: str) -> None:
    """Remove a schema with all that is in it, if it is there."""
    with database.writing() as connection:
        connection.execute(sa.schema.DropSchema(name, cascade=True, if_exists=True))


def make_schema(database: Database, name: str) -> None:
    """Make an empty schema."""
    with database.writing() as connection:
        connection.execute(sa.schema.CreateSchema(name))


def swap_in(database: Database, now: datetime) -> str | None:
    """Let what stands in the draft stand in the studio's own schema, in one transaction; answers the name of the schema
    in which what stood there is kept, None when nothing did.

    Only what the draft has too is moved: whatever else somebody keeps in that schema stays. Raises `StorageError`
    ("desks_open") when another desk is in the database.
    """
    with database.writing() as connection:
        _refuse_others(connection)
        own = connection.execute(sa.text("SELECT current_schema()")).scalar_one()
        drawn_up, stood = _things(connection, DRAFT), set(_things(connection, own))
        kept = None if stood.isdisjoint(drawn_up) else _free_name(connection, now)
        if kept is not None:
            connection.execute(sa.schema.CreateSchema(kept))
        for thing in drawn_up:
            if kept is not None and thing in stood:
                _move(connection, thing, own, kept)
            _move(connection, thing, DRAFT, own)
        connection.execute(sa.schema.DropSchema(DRAFT))
    return kept


def refuse_others(database: Database) -> None:
    """Raise `StorageError` ("desks_open") when another desk is in the database."""
    with database.reading() as connection:
        _refuse_others(connection)


def _refuse_others(connection: sa.Connection) -> None:
    for _tenth in range(_PATIENCE):
        if not connection.execute(_OTHERS, {"program": PROGRAM}).scalar_one():
            return
        connection.execute(sa.text("SELECT pg_stat_clear_snapshot(), pg_sleep(0.1)"))
    raise StorageError("desks_open")


def _free_name(connection: sa.Connection, now: datetime) -> str:
    taken = set(connection.execute(_SCHEMAS, {"start": ASIDE}).scalars())
    name = first = f"{ASIDE}{now:%Y%m%dt%H%M%Sz}"
    number = 1
    while name in taken:
        number += 1
        name = f"{first}_{number}"
    return name


def _things(connection: sa.Connection, schema: str) -> list[tuple[str, str]]:
    """Tables and functions of a schema: the kind of thing and its name."""
    return [(kind, name) for kind, name in connection.execute(_THINGS, {"schema": f'"{schema}"'})]


def _move(connection: sa.Connection, thing: tuple[str, str], schema: str, to: str) -> None:
    kind, name = thing
    quoted = connection.dialect.identifier_preparer.quote
    whole = f"{quoted(schema)}.{quoted(name)}"
    connection.exec_driver_sql(f"ALTER {kind} {whole} SET SCHEMA {quoted(to)}")
