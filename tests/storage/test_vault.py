"""Backups are verified, thinned and restored; nothing that stood in their way is lost."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from studio.domain.clock import FixedClock
from studio.domain.errors import NotAllowedError, StorageError, StudioError
from studio.domain.long_work import to_the_end as go_on
from studio.domain.roles import Role
from studio.domain.schedule.records import Site
from studio.services.changes import Call, Changes, Outcome
from studio.services.ports import Work
from studio.services.safety.rows import Finding
from studio.services.safety.service import SafetyService
from studio.storage.bulk import Writer
from studio.storage.engine import Database, open_database
from studio.storage.restoring import restore
from studio.storage.server_schemas import make_schema
from studio.storage.store import Store
from studio.storage.tables import setting
from studio.storage.vault import BackupFolder, write_backup
from tests.builders import STUDIO, put, session
from tests.support.databases import NOW

TONIGHT = session("2026-04-14T18:00")
UNREADABLE = Finding("row_unreadable", {"table": "session", "row": str(TONIGHT.id)})
SITE = Site(UUID(int=1), "Northbank", "Europe/London", "GB")


def add_site(store: Store, site: Site = SITE) -> None:
    def do(work: Work) -> Outcome:
        work.add(site)
        return Outcome(None, Changes.SCHEDULE, "site_added")

    store.run(Call(None, Role.MANAGER, "Desk 1"), do)


def head_hash(store: Store) -> str:
    with store.connect() as connection:
        found: str = connection.exec_driver_sql("SELECT hash FROM journal_head").scalar_one()
    return found


def sites_in(path: Path) -> list[str]:
    database = open_database(path)
    try:
        return [site.name for site in Store(database, FixedClock(NOW)).select(Site)]
    finally:
        database.close()


@pytest.fixture
def vault(database: Database, tmp_path: Path, clock: FixedClock) -> BackupFolder:
    return BackupFolder(database, tmp_path / "backups", clock)


@pytest.fixture
def safety(vault: BackupFolder, clock: FixedClock) -> SafetyService:
    return SafetyService(vault, clock)


def test_a_backup_holds_every_committed_row(store: Store, safety: SafetyService) -> None:
    add_site(store)
    made = safety.back_up()
    assert made is not None
    assert made.journal_hash == head_hash(store)
    assert sites_in(made.path) == ["Northbank"]
    assert safety.backups() == [made]


def test_a_backup_is_of_one_moment_however_much_is_written_meanwhile(
    sqlite_database: Database, tmp_path: Path, clock: FixedClock
) -> None:
    store = Store(sqlite_database, clock)
    with sqlite_database.writing() as connection:
        writer = Writer()
        writer.use(connection)
        writer.add(*(replace(SITE, id=UUID(int=number), name=f"Site {number}") for number in range(1, 10_001)))
        writer.flush()
    shares: list[float] = []

    def write(share: float) -> bool:
        shares.append(share)
        add_site(store, replace(SITE, id=UUID(int=20_000 + len(shares)), name="Newer"))
        return True

    made = BackupFolder(sqlite_database, tmp_path / "backups", clock).make(write)

    assert made is not None
    assert len(shares) > 3
    assert (shares, shares[-1]) == (sorted(shares), 1.0)
    found = sites_in(made.path)
    assert (len(found), "Newer" in found) == (10_000, False)


def test_a_backup_has_no_bytes_of_what_was_deleted(
    sqlite_database: Database, tmp_path: Path, clock: FixedClock
) -> None:
    path = sqlite_database.path
    assert path is not None
    with sqlite_database.reading() as connection:  # as a program would that overwrites nothing
        connection.exec_driver_sql("PRAGMA secure_delete=OFF")
        connection.execute(setting.insert(), {"id": UUID(int=1), "key": "old", "value": "qzx" * 100})
        connection.execute(setting.delete())
        connection.commit()

    made = BackupFolder(sqlite_database, tmp_path / "backups", clock).make(go_on)

    sqlite_database.close()
    assert made is not None
    assert b"qzx" in path.read_bytes()
    assert b"qzx" not in made.path.read_bytes()


def test_no_second_backup_without_a_change(store: Store, safety: SafetyService, clock: FixedClock) -> None:
    add_site(store)
    assert safety.status().last_backup is None
    assert safety.back_up_if_changed() is not None
    clock.advance(timedelta(minutes=30))
    assert safety.back_up_if_changed() is None
    add_site(store, replace(SITE, id=UUID(int=2), name="Southbank"))
    assert safety.status().changed_since
    assert safety.back_up_if_changed() is not None
    assert not safety.status().changed_since
    assert safety.status().last_backup == NOW + timedelta(minutes=30)


def test_what_a_restored_studio_writes_is_backed_up_though_its_journal_is_no_longer_than_before(
    store: Store, safety: SafetyService
) -> None:
    add_site(store)
    safety.back_up()
    with store.database.writing() as connection:
        connection.exec_driver_sql("UPDATE journal_head SET hash = 'that of another history'")
    assert safety.status().changed_since
    assert safety.back_up_if_changed() is not None


def test_a_backup_of_a_time_to_come_hides_neither_changes_nor_the_last_one(
    store: Store, safety: SafetyService, clock: FixedClock
) -> None:
    """The computer's clock was a year ahead for a while."""
    add_site(store)
    clock.advance(timedelta(days=365))
    assert safety.back_up() is not None
    clock.advance(timedelta(days=-365))
    assert safety.status().last_backup is None
    assert not safety.status().changed_since
    add_site(store, replace(SITE, id=UUID(int=2)))
    assert safety.back_up_if_changed() is not None
    assert safety.status().last_backup == NOW
    assert not safety.status().changed_since
    assert len(safety.backups()) == 2


def test_a_backup_that_was_cut_short_is_not_counted(store: Store, safety: SafetyService) -> None:
    add_site(store)
    made = safety.back_up()
    assert made is not None
    made.path.write_bytes(made.path.read_bytes()[:-4096])
    assert safety.backups() == []
    assert safety.status().changed_since


def test_drafts_that_a_killed_backup_left_go_with_the_next(
    store: Store, safety: SafetyService, vault: BackupFolder
) -> None:
    add_site(store)
    vault.folder.mkdir()
    names = ("studio-20260101T000000.000000Z.part", "studio-20260101T000000.000000Z.part-journal", "new.part")
    old, older, another_desks = (vault.folder / name for name in names)
    for one in (old, older, another_desks):
        one.write_bytes(b"half")
    for one in (old, older):
        os.utime(one, (0, 0))
    assert safety.back_up() is not None
    assert [one.name for one in vault.folder.glob("*.part*")] == ["new.part"]


def test_a_cancelled_backup_leaves_nothing(store: Store, safety: SafetyService, vault: BackupFolder) -> None:
    add_site(store)
    assert safety.back_up(lambda _share: False) is None
    assert list(vault.folder.iterdir()) == []


def test_old_backups_are_thinned_to_hours_days_weeks_and_months(
    store: Store, safety: SafetyService, clock: FixedClock
) -> None:
    add_site(store)
    for _ in range(6):
        clock.advance(timedelta(minutes=20))
        safety.back_up()
    made = [backup.made_at for backup in safety.backups()]
    # 17:12 17:32 17:52 | 18:12 18:32 18:52, all UTC: the newest of each hour.
    assert made == [datetime(2026, 4, 14, 18, 52, tzinfo=UTC), datetime(2026, 4, 14, 17, 52, tzinfo=UTC)]


def test_only_managers_check_the_database(safety: SafetyService) -> None:
    with pytest.raises(NotAllowedError):
        safety.verify(Call(None, Role.DESK, "Desk 1"))


def test_a_whole_database_has_no_findings(store: Store, safety: SafetyService) -> None:
    add_site(store)
    assert list(safety.verify(Call(None, Role.MANAGER, "Desk 1"))) == []


def test_findings_name_a_broken_chain(store: Store, safety: SafetyService) -> None:
    add_site(store)
    with store.database.writing() as connection:
        connection.exec_driver_sql("UPDATE journal_head SET number = 7")
    found = safety.verify(Call(None, Role.MANAGER, "Desk 1"))
    assert [(finding.code, finding.details) for finding in found] == [("journal_broken", {"number": "1"})]


@pytest.mark.parametrize(
    ("harm", "expected"),
    [
        ("DROP TABLE waitlist_entry", Finding("part_missing", {"name": "waitlist_entry"})),
        ("ALTER TABLE site DROP COLUMN zone", Finding("part_missing", {"name": "site.zone"})),
        ("UPDATE session SET decided = '['", UNREADABLE),
        ("UPDATE session SET starts = 'yesterday'", UNREADABLE),
        ("UPDATE session SET state = 'dreamt'", UNREADABLE),
    ],
)
def test_findings_name_what_is_gone_and_what_cannot_be_read(
    store: Store, safety: SafetyService, harm: str, expected: Finding
) -> None:
    put(store, *STUDIO, TONIGHT)
    with store.database.writing() as connection:
        connection.exec_driver_sql(harm)
    assert list(safety.verify(Call(None, Role.MANAGER, "Desk 1"))) == [expected]


@pytest.fixture
def damaged_page(sqlite_database: Database, clock: FixedClock) -> Path:
    """A database file, closed, with a page overwritten."""
    add_site(Store(sqlite_database, clock))
    path = sqlite_database.path
    assert path is not None
    sqlite_database.close()
    content = bytearray(path.read_bytes())
    content[4096 : 4096 * 20] = b"\xa5" * (4096 * 19)
    path.write_bytes(content)
    return path


def test_a_damaged_database_is_told_and_never_backed_up(damaged_page: Path, tmp_path: Path, clock: FixedClock) -> None:
    database = open_database(damaged_page)
    folder = BackupFolder(database, tmp_path / "backups", clock)
    assert {finding.code for finding in folder.check(go_on)} == {"file_damaged"}
    with pytest.raises(StorageError) as caught:
        folder.make(go_on)
    assert caught.value.code == "database_damaged"
    assert folder.backups() == []
    database.close()


def test_restore_brings_the_backup_back_and_keeps_what_stood_there(
    sqlite_database: Database, tmp_path: Path, clock: FixedClock
) -> None:
    store = Store(sqlite_database, clock)
    add_site(store)
    backup = BackupFolder(sqlite_database, tmp_path / "backups", clock).make(go_on)
    assert backup is not None
    add_site(store, replace(SITE, id=UUID(int=2), name="Added after the backup"))
    sqlite_database.close()
    assert sqlite_database.path is not None
    done = restore(backup.path, sqlite_database.path, clock.now())
    assert done is not None
    assert done.kept == "studio.before-restore-20260414T165200Z.db"
    assert sites_in(sqlite_database.path) == ["Northbank"]
    assert sites_in(tmp_path / done.kept) == ["Northbank", "Added after the backup"]


def test_a_backup_is_only_read_so_it_can_be_restored_once_more(
    sqlite_database: Database, tmp_path: Path, clock: FixedClock
) -> None:
    add_site(Store(sqlite_database, clock))
    backup = BackupFolder(sqlite_database, tmp_path / "backups", clock).make(go_on)
    assert backup is not None
    before = {path.name: path.read_bytes() for path in (tmp_path / "backups").iterdir()}
    sqlite_database.close()
    for name in ("once.db", "again.db"):
        assert restore(backup.path, tmp_path / name, clock.now()) is not None
        assert sites_in(tmp_path / name) == ["Northbank"]
        assert {path.name: path.read_bytes() for path in (tmp_path / "backups").iterdir()} == before


@pytest.mark.parametrize("harm", ["byte", "cut", "text", "manifest"])
def test_a_damaged_backup_is_refused_and_everything_stays(
    sqlite_database: Database, tmp_path: Path, clock: FixedClock, harm: str
) -> None:
    store = Store(sqlite_database, clock)
    add_site(store)
    backup = BackupFolder(sqlite_database, tmp_path / "backups", clock).make(go_on)
    assert backup is not None
    sqlite_database.close()
    content = bytearray(backup.path.read_bytes())
    if harm == "byte":
        content[-100] ^= 0xFF
    elif harm == "cut":
        content = content[: len(content) // 2]
    elif harm == "text":
        content = bytearray(b"not a database at all")
    if harm == "manifest":
        manifest = backup.path.with_suffix(".json")
        manifest.write_text(json.dumps({"sha256": "0" * 64}))
    backup.path.write_bytes(content)
    path = sqlite_database.path
    assert path is not None
    before = path.read_bytes()
    with pytest.raises(StorageError) as caught:
        restore(backup.path, path, clock.now())
    assert caught.value.code == "backup_damaged"
    assert path.read_bytes() == before
    assert sorted(entry.name for entry in tmp_path.iterdir() if entry.suffix == ".db") == ["studio.db"]


def test_a_strange_database_is_not_restored(sqlite_database: Database, tmp_path: Path, clock: FixedClock) -> None:
    strange = open_database(tmp_path / "strange.db")
    with strange.writing() as connection:
        connection.exec_driver_sql("CREATE TABLE recipe (id)")
    strange.close()
    assert sqlite_database.path is not None
    with pytest.raises(StorageError) as caught:
        restore(tmp_path / "strange.db", sqlite_database.path, clock.now())
    assert caught.value.code == "not_a_studio"


def test_a_missing_backup_says_its_name(tmp_path: Path) -> None:
    with pytest.raises(StorageError) as caught:
        restore(tmp_path / "gone.db", tmp_path / "studio.db", NOW)
    assert (caught.value.code, caught.value.details) == ("backup_missing", {"name": "gone.db"})


def test_a_backup_to_a_chosen_file(store: Store, tmp_path: Path) -> None:
    add_site(store)
    write_backup(store.database, tmp_path / "copy.db")
    assert sites_in(tmp_path / "copy.db") == ["Northbank"]


def test_a_backup_into_a_missing_folder_says_so(store: Store, tmp_path: Path) -> None:
    with pytest.raises(StudioError, match="folder_missing"):
        write_backup(store.database, tmp_path / "nowhere" / "copy.db")


def test_after_an_erasing_only_copies_made_since_then_are_kept(
    store: Store, vault: BackupFolder, safety: SafetyService, clock: FixedClock
) -> None:
    add_site(store)
    first = safety.back_up()
    clock.advance(timedelta(days=40))
    safety.back_up()
    clock.advance(timedelta(minutes=1))
    path = vault.database.path
    if path is None:
        aside = "before_restore_20260101t000000z"
        make_schema(vault.database, aside)
    else:
        aside = f"{path.stem}.before-restore-20260101T000000Z{path.suffix}"
        path.with_name(aside).write_bytes(b"older")
    older = safety.older_copies()
    assert first is not None
    assert [day for _, day in older.backups] == [date(2026, 7, 19), None]
    assert (older.aside, older.number) == ((aside,), 3)

    with pytest.raises(NotAllowedError):
        safety.start_anew(Call(None, Role.DESK, "Desk 1"))
    made = safety.start_anew(Call(None, Role.MANAGER, "Desk 1"))
    assert (made.label, made.details) == ("copies_removed", {"number": str(older.number)})

    (fresh,) = safety.backups()
    assert fresh.made_at == clock.now()
    assert safety.older_copies().aside == ()
