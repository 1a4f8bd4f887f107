"""Backups by themselves: at the start, each half hour in which something was written; one that fails is told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from studio.domain.clock import FixedClock
from studio.domain.errors import StorageError
from studio.domain.schedule.records import Site
from studio.services.safety.service import SafetyService
from studio.storage.engine import Database
from studio.storage.store import Store
from studio.storage.vault import BackupFolder
from studio.ui import backups
from studio.ui.backups import BackupKeeper
from tests.builders import put

SITE = Site(UUID(int=1), "Northbank", "Europe/London", "GB")


@pytest.fixture
def keeper(qapp: QObject, monkeypatch: pytest.MonkeyPatch) -> Iterator[BackupKeeper]:
    """Keeps backups; its half hours are short."""
    monkeypatch.setattr(backups, "EVERY_MS", 20)
    made = BackupKeeper(qapp)
    yield made
    made.close()
    made.deleteLater()


def test_one_is_made_at_the_start_and_then_only_when_something_was_written(
    keeper: BackupKeeper, sqlite_database: Database, tmp_path: Path, clock: FixedClock, qtbot: QtBot
) -> None:
    store = Store(sqlite_database, clock)
    safety = SafetyService(BackupFolder(sqlite_database, tmp_path / "backups", clock), clock)
    put(store, SITE)
    keeper.start(safety)
    for expected in (1, 2):
        qtbot.waitUntil(lambda expected=expected: len(safety.backups()) == expected)  # type: ignore[misc]
        clock.advance(timedelta(hours=1))
        for _half_hour in range(3):
            with qtbot.waitSignal(keeper.done):
                pass
        assert len(safety.backups()) == expected
        put(store, replace(SITE, id=UUID(int=1 + expected)))


def test_one_that_fails_is_told_and_the_next_is_tried(
    keeper: BackupKeeper, sqlite_database: Database, tmp_path: Path, clock: FixedClock, qtbot: QtBot
) -> None:
    put(Store(sqlite_database, clock), SITE)
    folder = tmp_path / "backups"
    folder.write_text("a file where the folder should be", encoding="utf-8")
    safety = SafetyService(BackupFolder(sqlite_database, folder, clock), clock)
    with qtbot.waitSignal(keeper.failed) as told:
        keeper.start(safety)
    assert told.args is not None
    (error,) = told.args
    assert isinstance(error, StorageError)
    assert error.code == "backup_failed"
    folder.unlink()
    qtbot.waitUntil(lambda: len(safety.backups()) == 1)


def test_a_copy_that_cannot_be_read_back_is_told_and_not_counted(
    sqlite_database: Database, tmp_path: Path, clock: FixedClock
) -> None:
    """The disk that backups are on is bad; the studio's own is not."""
    put(Store(sqlite_database, clock), SITE)
    folder = BackupFolder(sqlite_database, tmp_path / "backups", clock)

    def spoil(_share: float) -> bool:
        for draft in folder.folder.glob("*.part"):
            with draft.open("rb+") as file:
                file.seek(4096 * 3)
                file.write(b"\xa5" * 4096 * 20)
        return True

    with pytest.raises(StorageError) as caught:
        folder.make(spoil)
    assert caught.value.code == "backup_unsound"
    assert (folder.backups(), list(folder.folder.iterdir())) == ([], [])
