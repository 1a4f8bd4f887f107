"""What tests of the window stand on: a theme, a studio that has only its store, and a worker on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.domain.clock import FixedClock
from studio.domain.sheets import wording
from studio.domain.sheets.wording import Wording
from studio.domain.speech import ENGLISH
from studio.services.studio import Studio
from studio.ui import phrases
from studio.ui.phrases import Manner
from studio.ui.tasks import Tasks
from studio.ui.theme import Theme
from tests.support.databases import studio_on
from tests.support.languages import Gathered

BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path) -> None:
    """Keep this computer's settings out of the test."""
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    # Nobody listens to a test.
    QSettings().setValue("check_in_signs", "flash")


@pytest.fixture(autouse=True)
def only_gathered_phrases() -> Iterator[None]:
    """Fail a test whose window or paper says what translators are never given."""
    phrases.speak(Gathered())
    wording.choose(Wording(spoken=Gathered()))
    yield
    phrases.speak(ENGLISH)
    wording.choose(wording.ENGLISH)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light theme at the usual text size."""
    made = Theme(qapp, "light")
    yield made
    made.deleteLater()


@pytest.fixture
def manner() -> Manner:
    """Dates and times as the British read them."""
    return Manner(BRITISH)


@pytest.fixture
def database_file(empty_file: Path, tmp_path: Path) -> Path:
    """A database file with the newest schema, closed."""
    path = tmp_path / "desk.db"
    path.write_bytes(empty_file.read_bytes())
    return path


@pytest.fixture
def make_tasks(qtbot: QtBot) -> Iterator[Callable[[Callable[[], Studio]], Tasks]]:
    """Makes workers that are waited for when the test is over."""
    made: list[Tasks] = []

    def make(open_studio: Callable[[], Studio]) -> Tasks:
        tasks = Tasks(open_studio, "Desk 1")
        made.append(tasks)
        return tasks

    yield make
    for tasks in made:
        tasks.close()


@pytest.fixture
def tasks(
    make_tasks: Callable[[Callable[[], Studio]], Tasks], database_file: Path, clock: FixedClock, qtbot: QtBot
) -> Tasks:
    """A worker with the database open."""
    made = make_tasks(lambda: studio_on(database_file, clock))
    with qtbot.waitSignal(made.opened):
        made.start()
    return made
