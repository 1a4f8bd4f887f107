"""Single letters can be turned off for a computer; what they do is reached by other means."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from studio.domain.attendance.records import BookingState
from studio.ui.key_sheet import KeySheet
from studio.ui.letter_keys import SETTING, letters_on
from studio.ui.main_window import MainWindow
from studio.ui.schedule.page import SchedulePage
from studio.ui.settings.page import SettingsPage
from studio.ui.today.page import TodayPage
from studio.ui.widgets.basics import Segments
from tests.journeys.conftest import Start


def window_of(start: Start, studio_file: Path, qtbot: QtBot, *, letters: bool) -> MainWindow:
    """The window on the sample studio, with single letters on or off."""
    QSettings().setValue(SETTING, letters)
    window = start(studio_file).window
    assert isinstance(window, MainWindow)
    qtbot.waitUntil(lambda: window.top_bar.person_text != "")
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.mark.parametrize(("letters", "days"), [(True, 1), (False, 7)])
def test_letters_of_the_schedule(start: Start, studio_file: Path, qtbot: QtBot, *, letters: bool, days: int) -> None:
    window = window_of(start, studio_file, qtbot, letters=letters)
    window.go("schedule")
    page = window.page("schedule")
    assert isinstance(page, SchedulePage)
    page.board.setFocus()
    qtbot.waitUntil(page.bar.add.isVisible)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_D)
    assert page._span == ("day" if days == 1 else "week")
    assert page.bar.add.toolTip() == ("Add class (N)" if letters else "")


def test_a_letter_marks_nobody_and_the_menu_does(start: Start, studio_file: Path, qtbot: QtBot) -> None:
    window = window_of(start, studio_file, qtbot, letters=False)
    page = window.page("today")
    assert isinstance(page, TodayPage)
    view = page.pane.view
    qtbot.waitUntil(lambda: page.pane.model.rowCount() > 0)
    expected = next(row for row in page.pane.roster.rows if row.state is BookingState.BOOKED)  # type: ignore[union-attr]
    view.setFocus()
    view.make_current(expected.member_id)
    with qtbot.assertNotEmitted(view.marked):
        QTest.keyClick(view, Qt.Key.Key_X)
    page.pane._ask_where(expected.member_id, QPoint(400, 400))
    (menu,) = page.pane.findChildren(QMenu)
    marks = {action.text(): action for action in menu.actions()[:4]}
    assert {text: action.isChecked() for text, action in marks.items()} == {
        "Expected": True,
        "Here": False,
        "Cancelled late": False,
        "No-show": False,
    }
    with qtbot.waitSignal(page.pane._context.tasks.committed):
        marks["No-show"].trigger()
    menu.close()
    qtbot.waitUntil(lambda: page.pane.model.row_of(expected.member_id).state is BookingState.NO_SHOW)  # type: ignore[union-attr]


def test_the_sheet_of_keys_says_which_are_off(start: Start, studio_file: Path, qtbot: QtBot) -> None:
    window = window_of(start, studio_file, qtbot, letters=False)
    window.show_keys()
    (sheet,) = window.findChildren(KeySheet)
    words = [one.text() for one in sheet.findChildren(QLabel)]
    assert "Single letters are off on this computer: Settings, Keys. Buttons and menus do the same." in words
    assert "Add a class (off)" in words
    assert "Add a member" in words  # with Ctrl
    assert "Here, in the list" in words  # Space
    sheet.close()


def test_they_are_turned_off_in_the_settings_and_stay_off(start: Start, studio_file: Path, qtbot: QtBot) -> None:
    desk = start(studio_file)
    window = desk.window
    assert isinstance(window, MainWindow)
    qtbot.waitUntil(lambda: window.top_bar.person_text != "")
    window.go("settings", section="keys")
    page = window.page("settings")
    assert isinstance(page, SettingsPage)
    choice = page.desk.parts["keys"].findChild(Segments)
    assert isinstance(choice, Segments)
    assert letters_on()
    choice.chosen.emit("off")
    qtbot.waitUntil(lambda: desk.window is not window)
    assert not letters_on()
