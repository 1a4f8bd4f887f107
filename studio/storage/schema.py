"""The schema's age: creating, checking and migrating a database. Alembic is imported only when something is to be
done.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy as sa

from studio.domain.errors import StorageError
from studio.storage.engine import plain_errors
from studio.storage.journal import FIRST_HASH
from studio.storage.tables import journal_head

if TYPE_CHECKING:
    from alembic.config import Config

    from studio.storage.engine import Database

KNOWN = (
    "0001",
    "0002",
    "0003",
    "0004",
    "0005",
    "0006",
    "0007",
    "0008",
    "0009",
    "0010",
    "0011",
    "0012",
    "0013",
    "0014",
    "0015",
    "0016",
    "0017",
    "0018",
)
"""Every migration, oldest first; a test keeps them in step with the folder."""
HEAD = KNOWN[-1]
_MIGRATING = 0x57D10
"""By which desks on a server know each other's migrations."""
MIGRATIONS = Path(__file__).parent / "migrations"


def schema_version(database: Database) -> str | None:
    """The database's schema, or None when it is empty. Raises `StorageError` ("database_newer", "not_a_studio")."""
    with database.reading() as connection:
        tables = sa.inspect(connection).get_table_names()
        if "alembic_version" not in tables:
            if tables:
                raise StorageError("not_a_studio")
            return None
        version = connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalar_one_or_none()
    if version is not None and version not in KNOWN:
        raise StorageError("database_newer", version=version)
    return version


def site_zone(database: Database) -> str | None:
    """The time zone of the first site, of whatever age the schema is; None before there is one."""
    site = sa.table("site", sa.column("id"), sa.column("zone"), sa.column("archived", sa.Boolean))
    with database.reading() as connection:
        query = sa.select(site.c.zone).where(sa.not_(site.c.archived)).order_by(site.c.id).limit(1)
        return connection.execute(query).scalar_one_or_none()


def migrate(database: Database, to: str = HEAD) -> None:
    """Bring the schema to a later version in one transaction; an empty database gets every migration from the first."""
    from alembic import command

    with plain_errors(), database.engine.connect().execution_options(writes=True) as connection:
        if database.is_sqlite:
            # Rebuilding a referenced table with foreign keys on would cascade; it can't be switched inside a
            # transaction.
            connection.connection.driver_connection.execute("PRAGMA foreign_keys=OFF")  # type: ignore[union-attr]
        try:
            with connection.begin():
                if not database.is_sqlite:
                    # Two desks that are started with a new version both come to here.
                    connection.execute(sa.text("SELECT pg_advisory_xact_lock(:key)"), {"key": _MIGRATING})
                command.upgrade(_config(connection), to)
                if connection.execute(sa.select(journal_head.c.number)).one_or_none() is None:
                    connection.execute(journal_head.insert(), {"id": 1, "number": 0, "hash": FIRST_HASH})
        finally:
            if database.is_sqlite:
                connection.connection.driver_connection.execute("PRAGMA foreign_keys=ON")  # type: ignore[union-attr]


def _config(connection: sa.Connection) -> Config:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    return config
