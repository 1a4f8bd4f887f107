"""A backup is restored onto a server: drawn up beside, checked, swapped in at once; what stood there is kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from uuid import UUID

import psycopg
import pytest
import sqlalchemy as sa

from studio.app import Opening
from studio.domain.clock import DeskClock, FixedClock
from studio.domain.errors import StorageError
from studio.domain.long_work import to_the_end as go_on
from studio.domain.roles import Role
from studio.domain.schedule.records import Site
from studio.services.changes import Call, Changes, Outcome
from studio.services.ports import Work
from studio.storage.checks import findings
from studio.storage.engine import Database, in_schema, open_database
from studio.storage.schema import migrate
from studio.storage.server_restoring import restore_server
from studio.storage.server_schemas import DRAFT, make_schema, schemas_aside
from studio.storage.store import Store
from studio.storage.vault import BackupFolder, write_backup
from tests.support.databases import NOW
from tests.support.postgres import PostgresServer

NORTHBANK = Site(UUID(int=1), "Northbank", "Europe/London", "GB")
LATER = replace(NORTHBANK, id=UUID(int=2), name="Added after the backup")
KEPT = "before_restore_20260414t165200z"


def add(database: Database, site: Site) -> None:
    def do(work: Work) -> Outcome:
        work.add(site)
        return Outcome(None, Changes.SCHEDULE, "site_added")

    Store(database, FixedClock(NOW)).run(Call(None, Role.MANAGER, "Desk 1"), do)


def sites(database: Database) -> list[str]:
    return [site.name for site in Store(database, FixedClock(NOW)).select(Site)]


def kept_sites(database: Database, schema: str) -> list[str]:
    kept = in_schema(database, schema)
    try:
        return sites(kept)
    finally:
        kept.close()


def schemas(database: Database) -> Sequence[str]:
    with database.reading() as connection:
        names = sa.inspect(connection).get_schema_names()
    return [name for name in names if name not in {"public", "information_schema"}]


@pytest.fixture
def backup(postgres_database: Database, tmp_path: Path, clock: FixedClock) -> Path:
    """A backup with one site, of a server that has two by now."""
    add(postgres_database, NORTHBANK)
    made = BackupFolder(postgres_database, tmp_path / "backups", clock).make(go_on)
    assert made is not None
    add(postgres_database, LATER)
    return made.path


def test_the_backup_is_in_place_and_what_stood_there_is_kept(postgres_database: Database, backup: Path) -> None:
    done = restore_server(backup, postgres_database, NOW)
    assert done is not None
    assert (done.source, done.kept) == (backup, KEPT)
    assert sites(postgres_database) == ["Northbank"]
    assert kept_sites(postgres_database, KEPT) == ["Northbank", "Added after the backup"]
    assert schemas(postgres_database) == [KEPT]


def test_what_was_restored_is_worked_on_and_guarded_as_before(postgres_database: Database, backup: Path) -> None:
    restore_server(backup, postgres_database, NOW)
    add(postgres_database, LATER)
    assert sites(postgres_database) == ["Northbank", "Added after the backup"]
    assert findings(postgres_database, go_on) == []
    with (
        pytest.raises(sa.exc.DBAPIError, match="the journal only grows"),
        postgres_database.engine.begin() as connection,
    ):
        connection.execute(sa.text("DELETE FROM journal_entry"))


def test_every_restore_keeps_what_stood_there_under_a_name_of_its_own(
    postgres_database: Database, backup: Path
) -> None:
    for _time in range(2):
        restore_server(backup, postgres_database, NOW)
    assert schemas_aside(postgres_database) == (KEPT, f"{KEPT}_2")
    assert kept_sites(postgres_database, KEPT) == ["Northbank", "Added after the backup"]
    assert kept_sites(postgres_database, f"{KEPT}_2") == ["Northbank"]


def test_nothing_is_restored_while_another_desk_is_there(postgres_database: Database, backup: Path) -> None:
    other = in_schema(postgres_database, "public")
    with other.reading() as connection:
        connection.execute(sa.text("SELECT 1"))
        with pytest.raises(StorageError) as caught:
            restore_server(backup, postgres_database, NOW)
    other.close()
    assert caught.value.code == "desks_open"
    assert sites(postgres_database) == ["Northbank", "Added after the backup"]
    assert schemas(postgres_database) == []


def test_a_desk_that_comes_while_the_backup_is_copied_stops_the_swap(postgres_database: Database, backup: Path) -> None:
    other = in_schema(postgres_database, "public")

    def come(_share: float) -> bool:
        assert len(sites(other)) == 2
        return True

    with pytest.raises(StorageError) as caught:
        restore_server(backup, postgres_database, NOW, come)
    other.close()
    assert caught.value.code == "desks_open"
    assert sites(postgres_database) == ["Northbank", "Added after the backup"]
    assert schemas(postgres_database) == []


@pytest.mark.parametrize("stop_at", [0.0, 0.25, 0.6, 1.0])
def test_a_restore_that_is_cancelled_changes_nothing(postgres_database: Database, backup: Path, stop_at: float) -> None:
    assert restore_server(backup, postgres_database, NOW, lambda share: share < stop_at) is None
    assert sites(postgres_database) == ["Northbank", "Added after the backup"]
    assert schemas(postgres_database) == []


def test_a_damaged_backup_is_refused_and_everything_stays(postgres_database: Database, backup: Path) -> None:
    content = bytearray(backup.read_bytes())
    content[-100] ^= 0xFF
    backup.write_bytes(content)
    with pytest.raises(StorageError) as caught:
        restore_server(backup, postgres_database, NOW)
    assert caught.value.code == "backup_damaged"
    assert sites(postgres_database) == ["Northbank", "Added after the backup"]
    assert schemas(postgres_database) == []


def test_what_a_restore_that_was_killed_left_is_in_nobodys_way(postgres_database: Database, backup: Path) -> None:
    make_schema(postgres_database, DRAFT)
    migrate(draft := in_schema(postgres_database, DRAFT))
    draft.close()
    assert restore_server(backup, postgres_database, NOW) is not None
    assert sites(postgres_database) == ["Northbank"]


def test_what_others_keep_in_the_same_place_stays_there(postgres_database: Database, backup: Path) -> None:
    address = postgres_database.engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(address) as others:
        others.execute("CREATE TABLE recipe AS SELECT 'soup' AS name")
        others.commit()
        restore_server(backup, postgres_database, NOW)
        assert others.execute("SELECT name FROM recipe").fetchall() == [("soup",)]


def test_a_database_of_somebody_elses_is_refused(
    postgres_server: PostgresServer, sqlite_database: Database, tmp_path: Path
) -> None:
    add(sqlite_database, NORTHBANK)
    write_backup(sqlite_database, tmp_path / "copy.db")
    strange = open_database(postgres_server.create_database("cookery"))
    with strange.engine.begin() as connection:
        connection.execute(sa.text("CREATE TABLE recipe (name text)"))
    with pytest.raises(StorageError) as caught:
        restore_server(tmp_path / "copy.db", strange, NOW)
    assert caught.value.code == "not_a_studio"
    assert schemas(strange) == []
    strange.close()
    postgres_server.drop_database("cookery")


def test_the_program_moves_a_studio_from_a_file_to_an_empty_server_and_lists_its_backups(
    postgres_server: PostgresServer, sqlite_database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("studio.app.data_folder", lambda: tmp_path)
    add(sqlite_database, NORTHBANK)
    write_backup(sqlite_database, tmp_path / "copy.db")
    url = postgres_server.create_database("moved")
    opening = Opening(url, DeskClock(datetime(2026, 4, 14, 17, 52)))
    assert opening.restore(tmp_path / "copy.db") == ""
    studio = opening.open()
    assert studio.site().name == "Northbank"
    made = studio.safety.back_up()
    studio.store.close()
    assert made is not None
    assert [one.path for one in opening.backups()] == [made.path]
    studio = opening.restore_and_open(made.path)
    assert studio.site().name == "Northbank"
    older = studio.safety.older_copies()
    assert [len(older.backups), *(name[:15] for name in older.aside)] == [1, "before_restore_"]
    studio.store.close()
    other = Opening(postgres_server.url("template1"), DeskClock(None))
    assert other.backups() == []
    postgres_server.drop_database("moved")
