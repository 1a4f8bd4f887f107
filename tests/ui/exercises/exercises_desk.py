"""The exercise library on the screen, for tests."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import cast

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from studio.domain.clock import DeskClock, FixedClock
from studio.domain.exercises.records import OwnExercise
from studio.domain.roles import Role
from studio.resources import resources_folder
from studio.services.exercises.service import ExerciseService
from studio.services.exercises.shelf import Shelf
from studio.services.studio import Studio
from studio.storage.engine import open_database
from studio.storage.exercises import ExerciseReads
from studio.storage.store import Store
from studio.ui.context import PageContext
from studio.ui.exercises.page import ExercisesPage
from studio.ui.phrases import Manner
from studio.ui.tasks import Person, Tasks
from studio.ui.theme import Theme
from tests.support.databases import studio_on


@dataclass
class Desk:
    """The page on a studio of its own, with 286 exercises listed."""

    page: ExercisesPage
    qtbot: QtBot
    store: Store

    def sign_in_coach(self) -> None:
        """A coach signs in: the desk may only read."""
        self.page._context.tasks.sign_in(Person(None, "Inés Carvalho", Role.COACH))

    def press(self, widget: QWidget, keys: str) -> None:
        """Press keys somewhere, such as "Ctrl+D"."""
        widget.setFocus()
        QTest.keySequence(widget, QKeySequence(keys))

    def line(self, field: str) -> QLineEdit:
        """A line of the form."""
        editor = self.page.form.editors[field]
        assert isinstance(editor, QLineEdit)
        return editor

    @property
    def names(self) -> list[str]:
        model = self.page.list.model
        return [str(model.index(place).data()) for place in range(model.rowCount())]

    @property
    def current(self) -> str:
        return str(self.page.list.view.currentIndex().data())

    @property
    def shown(self) -> str:
        row = self.page.detail.row
        return "" if row is None else row.exercise.name

    def shows(self, name: str) -> None:
        """Wait until an exercise is shown in full, and nothing asked before will be shown over it any more."""
        self.qtbot.waitUntil(lambda: self.shown == name)
        answered: list[object] = []
        self.page._context.tasks.run_query(lambda _studio: None, answered.append, owner=self.page)
        self.qtbot.waitUntil(lambda: bool(answered))

    def type(self, text: str) -> None:
        self.page.list.field.clear()
        self.qtbot.keyClicks(self.page.list.field, text)


def open_desk(
    qtbot: QtBot,
    theme: Theme,
    manner: Manner,
    path: Path,
    clock: FixedClock,
    make_tasks: Callable[[Callable[[], Studio]], Tasks],
) -> Desk:
    """Open the page and wait for its list."""

    def open_studio() -> Studio:
        studio = studio_on(path, clock)
        shelf = Shelf(resources_folder(), lambda: studio.store.select(OwnExercise))
        reads = ExerciseReads(cast("Store", studio.store).connect)
        return replace(studio, exercises=ExerciseService(studio.store, shelf, reads))

    tasks = make_tasks(open_studio)
    site_clock = DeskClock(datetime(2026, 4, 14, 17, 52), "Europe/London")
    page = ExercisesPage(PageContext(tasks, theme, manner, site_clock, _stay, lambda _text: None, _fail))
    qtbot.addWidget(page)
    # As the window does.
    tasks.changed.connect(page.refresh)
    page.resize(1364, 844)
    page.show()
    with qtbot.waitSignal(tasks.opened):
        tasks.start()
    page.activate()
    made = Desk(page, qtbot, Store(open_database(path), clock))
    qtbot.waitUntil(lambda: len(made.names) == 286)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return made


def _stay(_page: str, /, **_where: object) -> None:
    """No other page is gone to."""


def _fail(error: Exception) -> None:
    raise error
