"""Every word of the window is given to translators: in strange letters, nothing but data stays in Latin ones."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa
from PySide6.QtCore import QBuffer, QIODevice, QLocale
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from studio.domain.clock import DeskClock
from studio.domain.exercises.loading import load_library
from studio.domain.roles import Role
from studio.domain.schedule.records import Staff
from studio.resources import resources_folder
from studio.storage.engine import open_database
from studio.storage.tables import metadata
from studio.ui import phrases
from studio.ui.main_window import MainWindow
from studio.ui.phrases import Manner
from studio.ui.run import page_factories
from studio.ui.settings.sections import STUDIO
from studio.ui.tasks import Person
from tests.journeys.conftest import NOW, Start, ask
from tests.support.languages import Strange, latin_words

GREEK = Manner(QLocale("el_GR"), clock="24")
"""Names of days and months in letters of their own."""
SIGNS = "kg km lb mi cm Ctrl Shift Alt Esc Enter Del PgUp PgDn Letter English Deutsch am pm"
"""Units, keys, paper, languages by their own names, and what fields of times say by the system."""
PAGES = ("today", "schedule", "members", "circuits", "exercises", "progress", "printing")


@pytest.fixture
def window(start: Start, studio_file: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window on the sample studio, before a manager, in strange letters."""
    desk = start(studio_file)
    first = desk.window
    assert isinstance(first, MainWindow)
    qtbot.waitUntil(lambda: first.top_bar.person_text != "")
    assert desk.tasks is not None
    phrases.speak(Strange())
    made = MainWindow(desk.theme, desk.tasks, DeskClock(NOW), GREEK, page_factories(), desk.keeper)
    made.resize(1440, 900)
    made.show()
    made.go("today")
    made.show_studio()
    (manager,) = ask(
        made, qtbot, lambda studio: [one for one in studio.store.select(Staff) if one.role is Role.MANAGER]
    )
    desk.tasks.sign_in(Person(manager.id, manager.name, manager.role))
    yield made
    made.close()
    made.deleteLater()


def test_nothing_in_the_window_is_said_past_the_translators(
    window: MainWindow, studio_file: Path, qtbot: QtBot
) -> None:
    known = set(latin_words(SIGNS)) | set(words_of_database(studio_file)) | set(words_of_library())
    left: dict[str, list[str]] = {}
    for page, where in [*((page, {}) for page in PAGES), *(("settings", {"section": one.name}) for one in STUDIO)]:
        window.go(page, **where)
        settle(window, qtbot)
        for text in texts_of(window):
            # Of a word that had no room only the beginning is there.
            unknown = [word for word in latin_words(re.sub(r"\w+…", "", text)) if word not in known]
            if unknown:
                left.setdefault(" ".join((page, *where.values())), []).append(text)
    assert left == {}


def settle(window: MainWindow, qtbot: QtBot) -> None:
    """Let what was asked be answered: an answer may lead to another question when it is painted."""
    for _ in range(3):
        ask(window, qtbot, lambda _studio: True)
        window.grab()


def texts_of(window: MainWindow) -> Iterator[str]:
    """All that is painted in the window, and what its parts tell readers of screens and the mouse."""
    picture, paint = QBuffer(), QSvgGenerator()
    picture.open(QIODevice.OpenModeFlag.WriteOnly)
    paint.setOutputDevice(picture)
    paint.setSize(window.size())
    window.render(paint)
    for text in re.findall(r"<text[^>]*>(.*?)</text>", bytes(picture.data().data()).decode(), re.DOTALL):
        yield html.unescape(text).strip()
    for part in window.findChildren(QWidget):
        if part.isVisible():
            yield from (part.toolTip(), part.accessibleName(), part.accessibleDescription())
            if isinstance(part, QLineEdit):
                yield part.placeholderText()


def words_of_database(path: Path) -> Iterator[str]:
    """What is written in the studio's own tables."""
    with closing(open_database(path)) as database, database.reading() as connection:
        for table in metadata.sorted_tables:
            for row in connection.execute(sa.select(table)):
                for value in row:
                    yield from latin_words(value) if isinstance(value, str) else ()


def words_of_library() -> Iterator[str]:
    """What is written in the exercises that come with the program; it is not translated."""
    folder = resources_folder() / "exercises"
    for one in load_library(folder).exercises.values():
        yield from latin_words(" ".join((one.name, one.short_name, *one.card.lines, *one.card.cues, one.how)))
    for file in ("kit", "stress_tags", "running_reasons", "every_runner", "sources"):
        yield from latin_words((folder / f"{file}.tsv").read_text(encoding="utf-8"))
