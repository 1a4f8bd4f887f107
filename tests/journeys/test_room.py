"""The smallest window at the largest text, in a language of long words: what stands on a page can be reached there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QAbstractButton, QScrollArea
from pytestqt.qtbot import QtBot

from studio.domain.roles import Role
from studio.services.studio import Studio
from studio.ui.circuits.page import CircuitsPage
from studio.ui.exercises.page import ExercisesPage
from studio.ui.main_window import SMALLEST, MainWindow
from studio.ui.settings.page import SettingsPage
from studio.ui.settings.price_dialogs import TypeDialog
from studio.ui.settings.prices_pane import PricesPane
from studio.ui.settings.sections import STUDIO
from studio.ui.tasks import Person
from tests.journeys.conftest import NOW, Start


@pytest.fixture
def window(start: Start, studio_file: Path, qtbot: QtBot, request: pytest.FixtureRequest) -> MainWindow:
    """The smallest window, at a text size and in a language, with a manager at the desk."""
    size, language = getattr(request, "param", (18, "de"))
    QSettings().setValue("text_size", size)
    QSettings().setValue("reading/language", language)
    made = start(studio_file).window
    assert isinstance(made, MainWindow)
    made.resize(*SMALLEST)
    qtbot.waitUntil(lambda: made.lock.sign_in.people != ())
    manager = next(one for one in made.lock.sign_in.people if one.role is Role.MANAGER)
    made.tasks.sign_in(Person(manager.id, manager.name, manager.role))
    return made


def cut_off(window: MainWindow) -> list[str]:
    """What is wider than the place that shows it and can't be scrolled to, on the page in front."""
    never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    areas = [
        f"{type(area).__name__}: {inner.width()} of {area.viewport().width()}"
        for area in window.pages.front.findChildren(QScrollArea)
        if area.isVisible()
        and (inner := area.widget()) is not None
        and area.horizontalScrollBarPolicy() == never
        and inner.width() > area.viewport().width()
    ]
    buttons = [
        f"{one.text()}: {one.width()} of {one.minimumSizeHint().width()}"
        for one in window.pages.front.findChildren(QAbstractButton)
        if one.isVisible() and one.width() < one.minimumSizeHint().width()
    ]
    return areas + buttons


def nothing_is_cut_off(window: MainWindow, qtbot: QtBot) -> None:
    """Once everything has found its place; what is, is told when the patience ends."""

    def fits() -> None:
        assert cut_off(window) == []

    qtbot.waitUntil(fits)


def test_no_pane_of_the_settings_is_cut_off(window: MainWindow, qtbot: QtBot) -> None:
    for place in STUDIO:
        window.go("settings", section=place.name)
        page = window.page("settings")
        assert isinstance(page, SettingsPage)
        settled(window, qtbot)
        nothing_is_cut_off(window, qtbot)


@pytest.mark.parametrize("window", [(14, "en"), (14, "de"), (18, "en"), (18, "de")], indirect=True)
def test_no_part_of_an_exercise_or_a_circuit_is_cut_off(window: MainWindow, qtbot: QtBot) -> None:
    window.go("exercises", exercise="str_split_squat_loaded")
    library = window.page("exercises")
    assert isinstance(library, ExercisesPage)
    qtbot.waitUntil(lambda: library.detail.row is not None and library.detail.row.id == "str_split_squat_loaded")
    nothing_is_cut_off(window, qtbot)
    window.go("circuits", session_id=next_class(window, qtbot))
    circuits = window.page("circuits")
    assert isinstance(circuits, CircuitsPage)
    qtbot.waitUntil(lambda: circuits.editor.side.widget() is not None)
    nothing_is_cut_off(window, qtbot)


def test_filters_take_the_place_of_the_exercise_where_both_have_no_room(window: MainWindow, qtbot: QtBot) -> None:
    window.go("exercises", exercise="str_split_squat_loaded")
    page = window.page("exercises")
    assert isinstance(page, ExercisesPage)
    settled(window, qtbot)
    assert (page.facets.isVisible(), page.side.isVisible()) == (False, True)
    page.list.filter.click()
    assert (page.facets.isVisible(), page.side.isVisible()) == (True, False)
    window.resize(1920, 1080)
    qtbot.waitUntil(lambda: not page.list.filter.isVisible())
    assert (page.facets.isVisible(), page.side.isVisible()) == (True, True)


def test_checks_wait_behind_a_button_where_the_board_needs_the_room(window: MainWindow, qtbot: QtBot) -> None:
    window.go("circuits", session_id=next_class(window, qtbot))
    page = window.page("circuits")
    assert isinstance(page, CircuitsPage)
    editor = page.editor
    qtbot.waitUntil(lambda: editor.view is not None)
    assert (editor.side.isVisible(), editor.head.checks_button.isVisible()) == (False, True)
    editor.edit(editor.board.card_widget("B").card)
    assert editor.inspector.isVisible()
    editor.close_inspector()
    assert not editor.side.isVisible()
    editor.head.checks_button.click()
    assert editor.side.isVisible()


def test_a_dialog_with_many_fields_is_no_higher_than_the_window(window: MainWindow, qtbot: QtBot) -> None:
    window.go("settings", section="prices")
    page = window.page("settings")
    assert isinstance(page, SettingsPage)
    pane = page.panes["prices"]
    assert isinstance(pane, PricesPane)
    settled(window, qtbot)
    pane.ask_type(pane._prices.types[0].type, known=True)
    (dialog,) = pane.findChildren(TypeDialog)
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.height() <= window.height()
    assert dialog.rect().contains(dialog.go.geometry())
    dialog.close()


def settled(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until what was asked for until now, and what that led to, is there."""
    for _ in range(3):
        answer(window, qtbot, lambda _studio: None)


def next_class(window: MainWindow, qtbot: QtBot) -> object:
    """The next class that begins."""

    def ask(studio: Studio) -> object:
        day = studio.attendance.day(studio.site().id, NOW.date())
        return next(card.session_id for card in day.held if card.starts > NOW)

    return answer(window, qtbot, ask)


def answer(window: MainWindow, qtbot: QtBot, question: Callable[[Studio], object]) -> object:
    """What the worker answers."""
    answers: list[object] = []
    window.tasks.run_query(question, answers.append, owner=window)
    qtbot.waitUntil(lambda: answers != [])
    return answers[0]
