"""Whatever is killed in the middle leaves what was or what is to be, never anything between, and is done anew
afterwards.
"""

from __future__ import annotations

import shutil
import sqlite3
import sys
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from uuid import UUID

import pytest
import sqlalchemy as sa

from studio.app import Opening
from studio.domain.clock import DeskClock, FixedClock
from studio.domain.long_work import to_the_end as go_on
from studio.domain.schedule.records import Site
from studio.storage.checks import findings
from studio.storage.engine import Database, open_database
from studio.storage.mapping import mapping_of
from studio.storage.restoring import restore
from studio.storage.schema import HEAD, KNOWN, migrate, schema_version
from studio.storage.store import Store
from studio.storage.vault import BackupFolder, check_backup
from tests.builders import put
from tests.support.databases import NOW
from tests.support.killing import killed_at_every_step
from tests.support.postgres import PostgresServer

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no processes to fork")

OLD = Site(UUID(int=1), "Northbank", "Europe/London", "GB")
WALL = datetime(2026, 4, 14, 17, 52)
LATER = replace(OLD, id=UUID(int=2), name="Written after the backup")


def sites_in(path: Path) -> list[str]:
    with closing(open_database(path)) as database:
        assert findings(database, go_on) == []
        return [site.name for site in Store(database, FixedClock(NOW)).select(Site)]


@pytest.fixture
def home(sqlite_database: Database, tmp_path: Path, clock: FixedClock) -> Path:
    """The folder of a studio that was killed at work: a backup, and what was written since only in the WAL."""
    store = Store(sqlite_database, clock)
    put(store, OLD)
    assert BackupFolder(sqlite_database, tmp_path / "studio-backups", clock).make(go_on) is not None
    put(store, LATER)
    home = tmp_path / "home"
    home.mkdir()
    for name in ("studio.db", "studio.db-wal"):
        shutil.copyfile(tmp_path / name, home / name)
    shutil.copytree(tmp_path / "studio-backups", home / "studio-backups")
    return home


def put_backup_in_place(folder: Path) -> None:
    (backup,) = (folder / "studio-backups").glob("*.db")
    restore(backup, folder / "studio.db", NOW)


def test_a_restore_that_is_killed_leaves_one_whole_studio_in_place(home: Path, tmp_path: Path) -> None:
    folder = tmp_path / "tried"
    shutil.copytree(home, folder)
    found = []
    for step in killed_at_every_step(put_backup_in_place, folder):
        found.append(sites_in(folder / "studio.db"))
        kept = [sites_in(path) for path in folder.glob("*before-restore*.db")]
        assert found[-1] == [OLD.name, LATER.name] or kept == [[OLD.name, LATER.name]], step
        put_backup_in_place(folder)
        assert sites_in(folder / "studio.db") == [OLD.name], step
        shutil.rmtree(folder)
        shutil.copytree(home, folder)
    # Killed before the swap, and after it.
    assert [OLD.name, LATER.name] in found
    assert [OLD.name] in found


def make_own(folder: Path) -> None:
    Opening(folder / "studio.db", DeskClock(WALL)).make_empty("Hill & Dale", "Europe/London", "GB")


def test_a_first_studio_that_is_killed_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    folder = tmp_path / "home"
    for _ in killed_at_every_step(make_own, folder, every=80):
        if not (folder / "studio.db").exists():
            make_own(folder)
        assert sites_in(folder / "studio.db") == ["Hill & Dale"]
        shutil.rmtree(folder)
    assert [path.name for path in folder.iterdir()] == ["studio.db"]


def back_up(folder: Path) -> None:
    with closing(open_database(folder / "studio.db")) as database:
        BackupFolder(database, folder / "studio-backups", FixedClock(NOW.replace(hour=20))).make(go_on)


def test_a_backup_that_is_killed_is_never_counted_half(home: Path, tmp_path: Path) -> None:
    folder = tmp_path / "tried"
    shutil.copytree(home, folder)
    numbers = set()
    for _ in killed_at_every_step(back_up, folder):
        with closing(open_database(folder / "studio.db")) as database:
            backups = BackupFolder(database, folder / "studio-backups", FixedClock(NOW)).backups()
        for backup in backups:
            check_backup(backup.path)
        numbers.add(len(backups))
        shutil.rmtree(folder)
        shutil.copytree(home, folder)
    assert numbers == {1, 2}


def open_older(folder: Path) -> None:
    Opening(folder / "studio.db", DeskClock(WALL)).open().store.close()


def test_before_a_migration_there_is_a_backup_of_the_older_studio(tmp_path: Path) -> None:
    home, folder = tmp_path / "home", tmp_path / "tried"
    home.mkdir()
    with closing(open_database(home / "studio.db")) as database:
        migrate(database, KNOWN[0])
        mapping = mapping_of(Site)
        with database.writing() as connection:
            connection.execute(mapping.table.insert(), mapping.row(OLD))
    shutil.copytree(home, folder)
    found = set()
    for _ in killed_at_every_step(open_older, folder, every=41):
        found.add(look_at_older(folder))
        open_older(folder)
        assert look_at_older(folder) == HEAD
        shutil.rmtree(folder)
        shutil.copytree(home, folder)
    assert KNOWN[0] in found
    assert look_at_older(folder) == HEAD


def look_at_older(folder: Path) -> str | None:
    """The schema; where it is the new one, the backup is of the old one and comes back as the studio it was."""
    with closing(open_database(folder / "studio.db")) as database:
        version = schema_version(database)
        backups = BackupFolder(database, folder / "studio-backups", FixedClock(NOW)).backups()
    if version == HEAD:
        with closing(sqlite3.connect(f"file:{backups[-1].path}?mode=ro", uri=True)) as older:
            assert older.execute("SELECT version_num FROM alembic_version").fetchone() == (KNOWN[0],)
        assert restore(backups[-1].path, folder / "again.db", NOW) is not None
        assert sites_in(folder / "again.db") == [OLD.name]
    return version


def up_to_date(where: Path | str) -> None:
    with closing(open_database(where)) as database:
        migrate(database)


def shape(database: Database) -> dict[str, object]:
    """Tables with their columns and indexes."""
    with database.reading() as connection:
        looked = sa.inspect(connection)
        return {
            table: (
                [column["name"] for column in looked.get_columns(table)],
                sorted(str(index["name"]) for index in looked.get_indexes(table)),
            )
            for table in looked.get_table_names()
        }


@pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
def test_a_migration_that_is_killed_leaves_the_old_schema_or_the_new(
    engine: str, tmp_path: Path, request: pytest.FixtureRequest, worker_id: str
) -> None:
    where: Path | str = tmp_path / "studio.db"
    if engine == "postgresql":
        server: PostgresServer = request.getfixturevalue("postgres_server")
        where = server.create_database(f"killed_{worker_id}")
    with closing(open_database(where)) as database:
        migrate(database, KNOWN[0])
        old = shape(database)
        for _ in killed_at_every_step(up_to_date, where, every=37):
            if schema_version(database) == HEAD:
                break
            assert schema_version(database) == KNOWN[0]
            assert shape(database) == old
        assert schema_version(database) == HEAD
        assert shape(database) != old
