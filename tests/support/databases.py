"""Fresh databases for tests: the same test runs on a SQLite file and on PostgreSQL."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Iterator
from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

import pytest

from studio.domain.clock import FixedClock
from studio.services.studio import Studio
from studio.storage.engine import Database, open_database
from studio.storage.schema import migrate
from studio.storage.store import Store
from tests.support.postgres import PostgresServer

NOW = datetime(2026, 4, 14, 16, 52, tzinfo=UTC)
"""Tuesday 14 April 2026, 17:52 in London: the moment that tests stand at."""
_numbers = itertools.count(1)


def studio_on(path: Path, clock: FixedClock) -> Studio:
    """A studio with nothing but its store; what a test does not ask for is not there."""
    nothing = cast("Any", None)
    store = Store(open_database(path), clock)
    return Studio(store, clock, *[nothing] * (len(fields(Studio)) - 2))


@pytest.fixture
def clock() -> FixedClock:
    """A clock that stands still at `NOW`."""
    return FixedClock(NOW)


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated database file to copy, closed."""
    path = tmp_path_factory.mktemp("schema") / "empty.db"
    database = open_database(path)
    migrate(database)
    database.close()
    return path


@pytest.fixture
def sqlite_database(empty_file: Path, tmp_path: Path) -> Iterator[Database]:
    """A fresh database file with the newest schema."""
    path = tmp_path / "studio.db"
    shutil.copyfile(empty_file, path)
    database = open_database(path)
    yield database
    database.close()


@pytest.fixture(scope="session")
def postgres_template(postgres_server: PostgresServer, worker_id: str) -> str:
    """The name of a migrated server database to copy."""
    name = f"template_{worker_id}"
    database = open_database(postgres_server.create_database(name))
    migrate(database)
    database.close()
    return name


@pytest.fixture
def postgres_database(postgres_server: PostgresServer, postgres_template: str) -> Iterator[Database]:
    """A fresh server database with the newest schema."""
    name = f"{postgres_template}_{next(_numbers)}"
    database = open_database(postgres_server.create_database(name, postgres_template))
    yield database
    database.close()
    postgres_server.drop_database(name)


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> Database:
    """A fresh database on each engine in turn."""
    found: Database = request.getfixturevalue("sqlite_database" if request.param == "sqlite" else "postgres_database")
    return found


@pytest.fixture
def store(database: Database, clock: FixedClock) -> Store:
    """A store on a fresh database of each engine in turn."""
    return Store(database, clock)
