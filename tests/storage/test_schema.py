"""Migrations: the folder, the records and every older database keep in step."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from studio.domain.ids import new_id
from studio.domain.schedule.records import Site
from studio.storage.engine import Database, open_database
from studio.storage.mapping import mapping_of
from studio.storage.schema import HEAD, KNOWN, MIGRATIONS, migrate, schema_version
from studio.storage.tables import metadata
from tests.support.postgres import PostgresServer


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_database(request: pytest.FixtureRequest, tmp_path: Path, worker_id: str) -> Iterator[Database]:
    """A database without tables on each engine in turn."""
    if request.param == "sqlite":
        database = open_database(tmp_path / "studio.db")
        yield database
        database.close()
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    name = f"schema_{worker_id}"
    database = open_database(server.create_database(name))
    yield database
    database.close()
    server.drop_database(name)


def test_every_migration_in_the_folder_is_known() -> None:
    assert sorted(path.name[:4] for path in (MIGRATIONS / "versions").glob("*.py")) == list(KNOWN)


@pytest.mark.parametrize("version", KNOWN)
def test_a_database_of_any_age_becomes_the_schema_of_the_records(empty_database: Database, version: str) -> None:
    migrate(empty_database, version)
    assert schema_version(empty_database) == version
    migrate(empty_database)
    assert schema_version(empty_database) == HEAD
    with empty_database.reading() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_an_image_from_before_a_field_came_reads_with_its_default() -> None:
    site = Site(new_id(), "Harbour", "Europe/London", "GB")
    image = mapping_of(Site).image(site)
    del image["archived"]
    assert mapping_of(Site).from_image(image) == site
