"""Migrations: the folder, the records and every older database keep in step."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from studio.domain.ids import new_id
from studio.domain.schedule.records import Site
from studio.storage import journal
from studio.storage.engine import Database, open_database
from studio.storage.mapping import mapping_of
from studio.storage.schema import HEAD, KNOWN, MIGRATIONS, migrate, schema_version, site_zone
from studio.storage.tables import journal_details, journal_entry, journal_head, metadata
from tests.support.postgres import PostgresServer

_REFERENCE = re.compile(
    r'(?:FOREIGN KEY ?\("?(?P<column>\w+)"?\)|(?P<own>\w+) BLOB) REFERENCES (?P<to>\w+) ?\(\w+\)'
    r" DEFERRABLE INITIALLY DEFERRED"
)


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


def test_every_table_is_drawn_in_the_data_model() -> None:
    house = (MIGRATIONS.parent.parent / "README.md").read_text(encoding="utf-8").partition("## The data model")[2]
    assert set(metadata.tables) - set(re.findall(r"\w+", house)) == set()


@pytest.mark.parametrize("version", KNOWN)
def test_a_database_of_any_age_becomes_the_schema_of_the_records(empty_database: Database, version: str) -> None:
    migrate(empty_database, version)
    assert schema_version(empty_database) == version
    migrate(empty_database)
    assert schema_version(empty_database) == HEAD
    with empty_database.reading() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": _can_be_read_back})
        assert compare_metadata(context, metadata) == []
        assert _references(connection) == {
            (table.name, key.parent.name, key.column.table.name)
            for table in metadata.sorted_tables
            for key in table.foreign_keys
        }


def _can_be_read_back(thing: object, _name: str | None, kind: str, reflected: bool, _other: object) -> bool:
    """SQLAlchemy does not see on SQLite that a reference added with its column is checked at commit."""
    return kind != "foreign_key_constraint"


def _references(connection: sa.Connection) -> set[tuple[str, str, str]]:
    """Table, column and table referred to of every reference that is checked at commit."""
    if connection.dialect.name == "postgresql":
        found = sa.inspect(connection).get_multi_foreign_keys()
        return {
            (table, key["constrained_columns"][0], key["referred_table"])
            for (_, table), keys in found.items()
            for key in keys
            if key["options"] == {"deferrable": True, "initially": "DEFERRED"}
        }
    texts = connection.execute(sa.text("SELECT name, sql FROM sqlite_master WHERE type = 'table'"))
    return {
        (table, one["column"] or one["own"], one["to"])
        for table, text in texts
        for one in _REFERENCE.finditer(text or "")
    }


@pytest.mark.parametrize("version", [KNOWN[0], HEAD])
def test_the_sites_zone_is_known_before_a_migration(empty_database: Database, version: str) -> None:
    migrate(empty_database, version)
    assert site_zone(empty_database) is None
    mapping = mapping_of(Site)
    with empty_database.writing() as connection:
        for name, zone, archived in (("Old", "UTC", True), ("Kolonaki", "Europe/Athens", False)):
            site = Site(new_id(), name, zone, "GR", archived=archived)
            connection.execute(mapping.table.insert(), mapping.row(site))
    assert site_zone(empty_database) == "Europe/Athens"


def test_an_image_from_before_a_field_came_reads_with_its_default() -> None:
    site = Site(new_id(), "Harbour", "Europe/London", "GB")
    image = mapping_of(Site).image(site)
    del image["archived"]
    assert mapping_of(Site).from_image(image) == site


def test_rows_of_an_older_database_get_what_a_new_column_says(empty_database: Database) -> None:
    migrate(empty_database, "0011")
    member_id, document_id = new_id(), new_id()
    with empty_database.writing() as connection:
        for name, ids in (("member", {"id": member_id}), ("document", {"id": document_id, "member_id": member_id})):
            table = metadata.tables[name]
            there = {column["name"] for column in sa.inspect(connection).get_columns(name)}
            needed = [one for one in table.c if one.name in there and not one.nullable and one.name not in ids]
            row: dict[str, object] = {one.name: sa.literal_column(_plain(one)) for one in needed}
            connection.execute(sa.insert(table).values(row | ids))

    migrate(empty_database)

    with empty_database.reading() as connection:
        document = metadata.tables["document"]
        assert connection.execute(sa.select(document.c.version, document.c.file_bytes)).one() == ("", 0)


def _plain(column: sa.Column[object]) -> str:
    """The least that a column takes, as SQL."""
    kind = column.type.impl_instance if isinstance(column.type, sa.TypeDecorator) else column.type
    if isinstance(kind, sa.Boolean):
        return "false"
    return "0" if isinstance(kind, sa.Integer | sa.Double) else "''"


def test_reasons_move_to_the_details_and_the_chain_is_whole(empty_database: Database) -> None:
    migrate(empty_database, "0008")
    previous = journal.FIRST_HASH
    with empty_database.writing() as connection:
        for number, reason in ((1, ""), (2, "Asked by the coach"), (3, "")):
            details = journal.canonical({"name": "Kofi"})
            entry = {
                "number": number,
                "id": new_id(),
                "command_id": new_id(),
                "at": number,
                "actor_id": None,
                "role": "coach",
                "desk": "Desk 1",
                "label": "cause_revealed",
                "reason": reason,
                "changes": 0,
                "undoes": None,
                "digest": journal.digest(journal.digest(details)),
            }
            entry["hash"] = previous = journal.chain_hash(previous, entry)
            connection.execute(journal_entry.insert(), entry)
            connection.execute(journal_details.insert(), {"entry": number, "details": details})
        connection.execute(journal_head.update(), {"number": 3, "hash": previous})

    migrate(empty_database)

    with empty_database.reading() as connection:
        assert list(journal.check_chain(connection)) == []
        assert set(connection.execute(sa.select(journal_entry.c.reason)).scalars()) == {""}
        texts = connection.execute(sa.select(journal_details.c.details).order_by(journal_details.c.entry)).scalars()
        told = [journal.told_details(text) for text in texts]
    assert told == [({"name": "Kofi"}, ""), ({"name": "Kofi"}, "Asked by the coach"), ({"name": "Kofi"}, "")]
