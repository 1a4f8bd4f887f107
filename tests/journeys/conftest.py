"""Journeys drive the whole program: the real window on a real sample studio, opened as `studio` opens it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.app import Opening, Where, default_database
from studio.domain.clock import DeskClock
from studio.ui.run import Desk

NOW = datetime(2026, 4, 14, 17, 52)
Start = Callable[[Where | None], Desk]


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample studio of Tuesday 14 April 2026, closed."""
    path = tmp_path_factory.mktemp("sample") / "sample.db"
    Opening(path, DeskClock(NOW)).make_sample(180, 1, 7, date(2026, 4, 14))
    return path


@pytest.fixture
def studio_file(sample_file: Path, tmp_path: Path) -> Path:
    """A copy of the sample studio that a test may change."""
    path = tmp_path / "studio.db"
    shutil.copyfile(sample_file, path)
    return path


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Start]:
    """Starts the program on a database as `studio --database … --now 2026-04-14T17:52` does."""
    QCoreApplication.setOrganizationName("Studio Desk tests")
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    # Nobody listens to a test.
    QSettings().setValue("check_in_signs", "flash")
    clock = DeskClock(NOW)
    desks: list[Desk] = []

    def begin(where: Where | None) -> Desk:
        desk = Desk(qapp, clock, lambda place: Opening(place or default_database(), clock))
        desks.append(desk)
        desk.show(where, sample=False)
        return desk

    yield begin
    for desk in desks:
        desk.close()
        if desk.window is not None:
            desk.window.close()
            desk.window.deleteLater()
        desk.deleteLater()
