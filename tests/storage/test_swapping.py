"""A restored file takes the place of a database: nobody works on what is gone, and nothing old gets into the new."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from studio.domain.clock import FixedClock
from studio.domain.errors import StorageError
from studio.domain.long_work import to_the_end as go_on
from studio.domain.schedule.records import Site
from studio.storage.checks import findings
from studio.storage.engine import Database, open_database
from studio.storage.restoring import restore
from studio.storage.store import Store
from studio.storage.vault import BackupFolder
from tests.builders import put
from tests.support.databases import NOW

SITE = Site(UUID(int=1), "Northbank", "Europe/London", "GB")
LATER = replace(SITE, id=UUID(int=2), name="Written after the backup")
ANOTHER_PROGRAM = """
import sys
from pathlib import Path
from studio.storage.engine import open_database

with open_database(Path(sys.argv[1])).reading() as connection:
    connection.exec_driver_sql("SELECT count(*) FROM site").scalar_one()
print("open", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def backup(sqlite_database: Database, tmp_path: Path, clock: FixedClock) -> Path:
    """A backup of one site; a second one was written since and is still in the WAL."""
    store = Store(sqlite_database, clock)
    put(store, SITE)
    made = BackupFolder(sqlite_database, tmp_path / "backups", clock).make(go_on)
    assert made is not None
    put(store, LATER)
    return made.path


def sites_in(path: Path) -> list[str]:
    with closing(open_database(path)) as database:
        assert findings(database, go_on) == []
        return [site.name for site in Store(database, FixedClock(NOW)).select(Site)]


def test_nothing_is_restored_under_another_program(sqlite_database: Database, backup: Path, tmp_path: Path) -> None:
    """It would go on writing to the file that was set aside, and say that all is saved."""
    path = tmp_path / "studio.db"
    sqlite_database.close()
    other = subprocess.Popen(
        [sys.executable, "-c", ANOTHER_PROGRAM, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert other.stdout is not None
    assert other.stdout.readline() == b"open\n"
    with pytest.raises(StorageError) as caught:
        restore(backup, path, NOW)
    other.communicate()
    assert caught.value.code == "desks_open"
    assert sorted(one.name for one in tmp_path.glob("studio*.db*")) == ["studio.db"]
    assert sites_in(path) == [SITE.name, LATER.name]


def test_the_log_of_a_database_that_is_gone_does_not_get_into_the_restored_one(
    sqlite_database: Database, backup: Path, tmp_path: Path
) -> None:
    """SQLite would play it into whatever file stands there; it may be all there is of the last commits, so it is
    kept.
    """
    place = tmp_path / "place" / "studio.db"
    place.parent.mkdir()
    shutil.copyfile(tmp_path / "studio.db-wal", f"{place}-wal")
    done = restore(backup, place, NOW)
    assert done is not None
    assert done.kept == "studio.before-restore-20260414T165200Z.db"
    assert sites_in(place) == [SITE.name]
    assert (place.parent / f"{done.kept}-wal").read_bytes() == (tmp_path / "studio.db-wal").read_bytes()
    with closing(open_database(place)) as database:
        folder = BackupFolder(database, place.parent / "backups", FixedClock(NOW))
        assert folder.aside() == [done.kept]
        folder.remove_aside(done.kept)
        assert folder.aside() == []


def test_a_disk_without_second_names_keeps_what_stood_there_too(
    sqlite_database: Database, backup: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_paths: object) -> None:
        raise PermissionError

    sqlite_database.close()
    monkeypatch.setattr(os, "link", refuse)
    done = restore(backup, tmp_path / "studio.db", NOW)
    assert done is not None
    assert done.kept is not None
    assert sites_in(tmp_path / done.kept) == [SITE.name, LATER.name]
    assert sites_in(tmp_path / "studio.db") == [SITE.name]


def test_a_file_that_cannot_be_replaced_stays_with_one_name(
    sqlite_database: Database, backup: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_paths: object) -> None:
        raise PermissionError(13, "In use")

    sqlite_database.close()
    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(StorageError) as caught:
        restore(backup, tmp_path / "studio.db", NOW)
    assert (caught.value.code, caught.value.details) == ("restore_failed", {"reason": "In use"})
    assert sorted(one.name for one in tmp_path.glob("studio*")) == ["studio.db"]
    assert sites_in(tmp_path / "studio.db") == [SITE.name, LATER.name]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody move a file that is open")
@pytest.mark.parametrize("replaced", [False, True])
def test_nothing_is_said_to_be_saved_in_a_file_that_is_not_in_its_place(
    sqlite_database: Database, tmp_path: Path, clock: FixedClock, *, replaced: bool
) -> None:
    store, path = Store(sqlite_database, clock), tmp_path / "studio.db"
    put(store, SITE)
    with sqlite_database.reading():
        path.rename(tmp_path / "away.db")
        if replaced:
            path.write_bytes(b"")
        for use in (lambda: put(store, LATER), lambda: store.select(Site)):
            with pytest.raises(StorageError) as caught:
                use()
            assert caught.value.code == "database_moved"
    assert path.exists() == replaced
    (tmp_path / "away.db").replace(path)
    put(store, LATER)
    assert store.select(Site) == [SITE, LATER]
