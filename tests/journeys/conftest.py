"""Journeys drive the whole program: the real window on a real sample studio, opened as `studio` opens it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.app import Opening, Where, default_database
from studio.domain.clock import DeskClock
from studio.domain.errors import StorageError
from studio.services.studio import Studio
from studio.storage.engine import open_database
from studio.storage.tables import journal_entry
from studio.ui.main_window import MainWindow
from studio.ui.run import Desk

NOW = datetime(2026, 4, 14, 17, 52)
BY_ITSELF = frozenset({
    "horizon_extended", "standing_filled", "waitlist_moved", "no_shows_marked", "no_shows_swept", "pin_right",
    "pin_wrong",
})  # fmt: skip
"""Labels of the studio's upkeep and of signing in."""
WITHOUT_PERSON = frozenset({"sample", "first run", "command line", "test"})
"""What is not done at a desk of the window."""
Start = Callable[[Where | None], Desk]


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample studio of Tuesday 14 April 2026, closed."""
    path = tmp_path_factory.mktemp("sample") / "sample.db"
    Opening(path, DeskClock(NOW)).make_sample(180, 1, 7, date(2026, 4, 14))
    return path


@pytest.fixture
def studio_file(sample_file: Path, tmp_path: Path) -> Iterator[Path]:
    """A copy of the sample studio that a test may change; whatever is written says who wrote it."""
    path = tmp_path / "studio.db"
    shutil.copyfile(sample_file, path)
    yield path
    assert nameless(path) == []


def nameless(path: Path) -> list[tuple[str, str, str]]:
    """Label, role and desk of the journal's entries that do not say who made them, where and as what."""
    with suppress(StorageError), closing(open_database(path)) as database, database.reading() as connection:
        entry = journal_entry.c
        query = sa.select(entry.label, entry.role, entry.desk, entry.actor_id.is_(None))
        return [
            (label, role, desk)
            for label, role, desk, nobody in connection.execute(query)
            if not role
            or not desk
            or (nobody and label not in BY_ITSELF and desk not in WITHOUT_PERSON and not desk.endswith(", kiosk"))
        ]
    return []  # a damaged file has no journal to read


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


@pytest.fixture
def window(start: Start, studio_file: Path, qtbot: QtBot) -> MainWindow:
    """The window on the sample studio, once it is filled."""
    made = start(studio_file).window
    assert isinstance(made, MainWindow)
    qtbot.waitUntil(lambda: made.top_bar.person_text != "")
    qtbot.waitUntil(made.isActiveWindow)
    return made


def ask(window: MainWindow, qtbot: QtBot, question: Callable[[Studio], Any]) -> Any:
    """What the worker answers, once everything that was asked before is answered."""
    answers: list[Any] = []
    window.tasks.run_query(question, answers.append, owner=window)
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0]
