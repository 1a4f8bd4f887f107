"""Opens a database and sets it up the way the studio's data needs (see `studio/README.md`, "Data")."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlcipher3 import dbapi2 as sqlite

from studio.domain.errors import ConflictError, StorageError

MINIMUM_SQLITE = (3, 51, 3)
"""Earlier ones can corrupt a WAL database when two connections write and checkpoint at once."""
BUSY_TIMEOUT_MS = 5_000
WIPED_AT_ONCE = 8_000_000
"""Bytes of a file that is written anew in a tenth of a second."""
PROGRAM = "Studio Desk"
"""What a server is told who is there."""


_PATIENCE = {
    "connect_timeout": 10,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 15_000,
}
"""Seconds, and milliseconds at last: a server whose network is gone without a word is not waited for any longer."""


class Database:
    """One engine with its own transaction control: reads see one snapshot, writes take the lock at once."""

    def __init__(self, engine: sa.Engine, path: Path | None) -> None:
        self.engine = engine
        self.path = path

    @property
    def is_sqlite(self) -> bool:
        """True for a database file on this computer, False for a server."""
        return self.engine.dialect.name == "sqlite"

    @contextlib.contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """Lend a connection inside one read transaction."""
        with plain_errors(), self.engine.connect() as connection:
            yield connection

    @contextlib.contextmanager
    def writing(self) -> Iterator[sa.Connection]:
        """Lend a connection inside one write transaction, committed at the end, rolled back on any exception."""
        with plain_errors(), self.engine.connect().execution_options(writes=True) as connection, connection.begin():
            yield connection

    def mark_to_wipe(self, connection: sa.Connection) -> None:
        """Note in a database file, as part of a write, that what was deleted is still to be wiped."""
        if self.is_sqlite:
            connection.exec_driver_sql("PRAGMA user_version=1")

    def wipe(self, *, unhurried: bool = False) -> None:
        """Take the bytes of what was deleted out of a database file and its WAL, as far as that is due. A server's
        files are its own; it reuses the space when it cleans up.

        SQLite overwrites what is deleted at once, but its pages can hold a copy of what they shifted before. So the
        file is written anew: a large one only when `unhurried` and open nowhere else, since nobody can write meanwhile.
        """
        if self.path is None:
            return
        alone = unhurried and self._is_alone()
        with plain_errors(), contextlib.closing(sqlite.connect(str(self.path), timeout=0)) as connection:
            if not connection.execute("PRAGMA user_version").fetchone()[0]:
                return
            rewritten = alone or self.path.stat().st_size <= WIPED_AT_ONCE
            if rewritten:
                connection.execute("PRAGMA temp_store=FILE")  # in memory the whole file would stand there once more
                connection.execute("VACUUM")
            # The WAL can only be cut while nobody reads from it; until then it is still due.
            busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            if rewritten and not busy:
                connection.execute("PRAGMA user_version=0")

    def _is_alone(self) -> bool:
        """Whether nobody else has the file open, here or in another program."""
        self.engine.dispose()
        with contextlib.closing(sqlite.connect(str(self.path), timeout=0)) as connection:
            connection.execute("PRAGMA locking_mode=EXCLUSIVE")
            try:
                connection.execute("BEGIN EXCLUSIVE")
            except sqlite.OperationalError:
                return False
        return True

    def close(self) -> None:
        """Close every connection."""
        self.engine.dispose()


def open_database(where: str | Path) -> Database:
    """Open (without creating or migrating) a database file or a `postgresql://` URL."""
    if isinstance(where, str) and where.startswith(("postgresql://", "postgresql+psycopg://")):
        return Database(_postgresql(where), None)
    path = Path(where)
    return Database(_sqlite(path), path)


def in_schema(database: Database, name: str) -> Database:
    """A server's database once more, with another of its schemas in front."""
    return Database(_postgresql(database.engine.url, name), None)


def address_without_secret(url: str) -> str:
    """A server's address without its password, fit to be shown and kept."""
    # `URL.set` would leave the password where it is.
    return _address(url).difference_update_query(("password",))._replace(password=None).render_as_string()


def folder_name(url: str) -> str:
    """A name for the folder of what this computer keeps of a server's database: of each server and database its own."""
    found = _address(url)
    parts = (found.host or found.query.get("host", ""), found.port, found.database)
    return re.sub(r"[^\w.]+", "-", " ".join(str(part) for part in parts if part)).strip("-")


def _address(url: str | sa.URL) -> sa.URL:
    try:
        return sa.make_url(url)
    except (ValueError, sa.exc.ArgumentError) as error:
        raise StorageError("address_unclear") from error


def _sqlite(path: Path) -> sa.Engine:
    if sqlite.sqlite_version_info < MINIMUM_SQLITE:
        raise StorageError("sqlite_too_old", version=sqlite.sqlite_version)
    engine = sa.create_engine(
        sa.URL.create("sqlite", database=str(path)),
        module=sqlite,
        hide_parameters=True,
        pool_size=4,
        connect_args={"timeout": BUSY_TIMEOUT_MS / 1000, "check_same_thread": False},
    )
    place = _Place(path)
    sa.event.listen(engine, "do_connect", lambda *_: place.check())
    sa.event.listen(engine, "connect", _set_up_sqlite)
    sa.event.listen(engine, "connect", lambda *_: place.note())
    sa.event.listen(engine, "begin", lambda _: place.check())
    sa.event.listen(engine, "begin", _begin_sqlite)
    return engine


class _Place:
    """Where a database file stands. An open file can be written to when it was deleted or another was put in its place:
    what is said to be saved then would be gone with the last connection.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: tuple[int, int] | None = None

    def note(self) -> None:
        """Remember which file stands there, the first time."""
        self._file = self._file or self._found()

    def check(self) -> None:
        """Raise `StorageError` ("database_moved") when it is another one now, or none."""
        if self._file not in {None, self._found()}:
            raise StorageError("database_moved")

    def _found(self) -> tuple[int, int] | None:
        try:
            found = self._path.stat()
        except OSError:
            return None
        return found.st_dev, found.st_ino


def _set_up_sqlite(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # the driver starts no transactions: `_begin_sqlite` does
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        f"busy_timeout={BUSY_TIMEOUT_MS}",
        "cache_size=-65536",
        "temp_store=MEMORY",
        "secure_delete=ON",
        "mmap_size=268435456",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: sa.Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    # A deferred BEGIN that turns into a write fails at once when another desk wrote meanwhile, whatever the timeout.
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _postgresql(url: str | sa.URL, schema: str = "") -> sa.Engine:
    engine = sa.create_engine(
        _address(url).set(drivername="postgresql+psycopg"),
        connect_args=_PATIENCE
        | {"application_name": PROGRAM}
        | ({"options": f"-c search_path={schema}"} if schema else {}),
        hide_parameters=True,
        pool_size=4,
        pool_pre_ping=True,
    )
    sa.event.listen(engine, "connect", _set_up_postgresql)
    return engine


def _set_up_postgresql(connection: Any, _record: object) -> None:
    # A desk that falls asleep with a lock in hand must not stop the others for ever.
    with connection.cursor() as cursor:
        cursor.execute("SET lock_timeout = '5s'; SET idle_in_transaction_session_timeout = '10s'; SET TIME ZONE 'UTC'")
    connection.commit()


_SQLITE_CODES = (
    ("database is locked", "database_busy"),
    ("attempt to write a readonly", "database_read_only"),
    ("database or disk is full", "disk_full"),
    ("disk i/o error", "disk_error"),
    ("unable to open database", "database_unreachable"),
    ("malformed", "database_damaged"),
    ("file is not a database", "database_damaged"),
)


@contextlib.contextmanager
def plain_errors() -> Iterator[None]:
    """Turn the driver's errors into storage errors with a reason code."""
    try:
        yield
    except sa.exc.DBAPIError as error:
        raise storage_error(error.orig or error) from error
    except sqlite.DatabaseError as error:
        raise storage_error(error) from error


def storage_error(error: BaseException) -> Exception:
    """The storage error that says what a driver's error means; unknown ones are passed on as they are."""
    text = str(error).lower()
    for part, code in _SQLITE_CODES:
        if part in text:
            return StorageError(code)
    state = getattr(error, "sqlstate", None) or ""
    if state == "23503" or "foreign key constraint failed" in text:
        return ConflictError("still_used")
    if state in {"55P03", "40P01", "40001"}:
        return StorageError("database_busy")
    if state.startswith(("08", "57")) or "connection" in text or "resolve host" in text:
        return StorageError("database_unreachable")
    return error if isinstance(error, Exception) else StorageError("database_unreachable")
