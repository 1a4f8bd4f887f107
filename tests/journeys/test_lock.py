"""The locked desk: nothing about members in sight, no key reaches them, and only the right PIN opens it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from studio.domain.roles import Role
from studio.ui.key_sheet import KeySheet
from studio.ui.main_window import MainWindow
from studio.ui.members.people_dialogs import AddMember
from studio.ui.settings.page import SettingsPage
from studio.ui.today.page import TodayPage
from tests.journeys.conftest import Start
from tests.journeys.pins import BOSS, MAYA, give_pins, pick, sign_in
from tests.support.hand import Hand

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def names(studio_file: Path) -> set[str]:
    return give_pins(studio_file)


@pytest.fixture
def window(names: set[str], start: Start, studio_file: Path, qtbot: QtBot) -> MainWindow:
    """The window on a studio that asks for PINs, once it is open."""
    made = start(studio_file).window
    assert isinstance(made, MainWindow)
    qtbot.waitUntil(lambda: made.cover.screen is not None)
    qtbot.waitUntil(made.isActiveWindow)
    return made


def words_in_sight() -> set[str]:
    """Everything that any window of the program shows as text."""
    found = set()
    for widget in QApplication.allWidgets():
        if widget.isVisible():
            found.add(widget.windowTitle())
            found.add(widget.toolTip())
            if isinstance(widget, QLabel | QPushButton | QLineEdit):
                found.add(widget.text())
    return found


def roster_names(window: MainWindow) -> set[str]:
    page = window.page("today")
    return {row.name for row in page.pane.model.rows()} if isinstance(page, TodayPage) else set()


def test_the_window_opens_locked_and_the_right_pin_opens_it(window: MainWindow, names: set[str], qtbot: QtBot) -> None:
    assert not names & words_in_sight()
    assert not window.rail.isVisible()
    assert window.tasks.person.id is None
    screen = pick(window, "Maya")
    QTest.keyClicks(screen.pad.field, BOSS)
    QTest.keyClick(screen.pad.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.pad.words != "")
    assert screen.pad.words == "That is not the PIN. Tries left: 4."
    assert screen.pad.field.text() == ""
    sign_in(window, qtbot, "Maya", MAYA)
    assert window.tasks.person.name == "Maya Kowalczyk"
    assert window.top_bar.person_text == "Maya Kowalczyk"
    assert window.rail.isVisible()


def test_ctrl_l_takes_everything_about_members_out_of_sight_and_reach(
    window: MainWindow, names: set[str], qtbot: QtBot
) -> None:
    sign_in(window, qtbot, "Maya", MAYA)
    qtbot.waitUntil(lambda: bool(roster_names(window)))
    someone = min(name for name in roster_names(window) if name.isascii())
    box = window.top_bar.box
    QTest.keyClicks(box.field, someone.split()[0])
    qtbot.waitUntil(box.matches.isVisible)
    window.say(f"{someone} is here")
    window.message.say(f"{someone} has no place")
    window.show_keys()
    (sheet,) = window.findChildren(KeySheet)
    window.search.open_palette()
    QTest.keyClicks(window.search.palette.field, someone.split()[0])
    qtbot.waitUntil(lambda: someone in window.search.palette.titles)
    window.lock.lock()
    assert not {text for text in words_in_sight() if any(name in text for name in names)}
    assert not any(part.isVisible() for part in (window.toast, box.matches, window.search.palette, sheet))
    for key in (Qt.Key.Key_K, Qt.Key.Key_3, Qt.Key.Key_P):
        QTest.keyClick(window.windowHandle(), key, CONTROL)
    assert window.current == "today"
    assert not window.search.palette.isVisible()
    window.say(f"{someone} is here")
    assert not window.toast.isVisible()
    sign_in(window, qtbot, "Maya", MAYA)
    assert sheet.isVisible()
    sheet.close()


def test_ctrl_l_locks_over_a_dialog_which_waits_with_what_was_typed_for_who_left_it(
    window: MainWindow, names: set[str], qtbot: QtBot
) -> None:
    sign_in(window, qtbot, "Maya", MAYA)
    window.go("members", add=True)
    (dialog,) = window.findChildren(AddMember)
    field = dialog.findChild(QLineEdit)
    assert field is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClicks(field, "Bob Har")
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_L, CONTROL)
    assert (dialog.isVisible(), window.cover.screen is None) == (False, False)
    assert not names & words_in_sight()
    (boss,) = (one for one in window.lock.sign_in.people if one.role is Role.MANAGER)
    sign_in(window, qtbot, boss.name, BOSS)
    assert not dialog.isVisible()
    window.lock.lock()
    sign_in(window, qtbot, "Maya", MAYA)
    assert dialog.isVisible()
    assert (field.text(), field.selectedText(), field.cursorPosition()) == ("Bob Har", "", 7)
    dialog.close()


def test_ctrl_l_locks_over_an_open_menu(window: MainWindow, qtbot: QtBot) -> None:
    sign_in(window, qtbot, "Maya", MAYA)
    menu = QMenu(window)
    menu.addAction("Copy +44 20 7946 0004")
    menu.popup(window.pos())
    qtbot.waitUntil(menu.isVisible)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_L, CONTROL)
    assert (menu.isVisible(), window.cover.screen is None) == (False, False)


@pytest.mark.parametrize("ours", [True, False])
def test_what_was_copied_here_is_forgotten_when_the_desk_locks(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, *, ours: bool
) -> None:
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _clipboard: ours)  # the screen of tests never knows
    sign_in(window, qtbot, "Maya", MAYA)
    copied = "Chiara D’Ambrosio · +44 20 7946 0004"
    QApplication.clipboard().setText(copied)
    window.lock.lock()
    assert QApplication.clipboard().text() == ("" if ours else copied)


def test_a_dialog_that_opens_behind_the_lock_is_seen_only_by_whoever_asked_for_it(
    window: MainWindow, names: set[str], qtbot: QtBot
) -> None:
    sign_in(window, qtbot, "Maya", MAYA)
    qtbot.waitUntil(lambda: bool(roster_names(window)))
    late = QDialog(window)
    late.setWindowTitle(min(names))
    window.tasks.run_query(lambda studio: studio.site(), lambda _site: late.open(), owner=window)
    window.lock.lock()
    opened: list[object] = []
    window.tasks.run_query(lambda studio: studio.site(), opened.append, owner=window)
    qtbot.waitUntil(lambda: bool(opened) and not late.isVisible())
    assert not names & words_in_sight()
    sign_in(window, qtbot, "Maya", MAYA)
    assert late.isVisible()
    late.close()


def test_a_card_scanned_at_a_locked_desk_is_not_taken_and_whose_it_is_stays_untold(
    window: MainWindow, names: set[str], qtbot: QtBot
) -> None:
    sign_in(window, qtbot, "Maya", MAYA)
    codes: list[str] = []
    window.tasks.run_query(lambda studio: studio.members.box_matches("chiara")[0].code, codes.append, owner=window)
    qtbot.waitUntil(lambda: bool(codes))
    window.lock.lock()
    screen = pick(window, "Maya")
    written: list[object] = []
    window.tasks.committed.connect(written.append)
    Hand(window).type(f"{codes[0]}\n", pause=5)
    assert "This desk is locked: the card was not taken. Sign in, then scan it again." in words_in_sight()
    assert not names & words_in_sight()
    assert (screen.pad.field.text(), screen.pad.words) == ("", "")
    sign_in(window, qtbot, "Maya", MAYA)
    assert [one for one in written if getattr(one, "label", "") == "member_here"] == []


def test_a_desk_without_a_hand_on_it_locks(window: MainWindow, qtbot: QtBot) -> None:
    sign_in(window, qtbot, "Maya", MAYA)
    assert window.lock.idle.isActive()
    assert window.lock.idle.interval() == 120_000
    window.lock.idle.start(1)
    qtbot.waitUntil(lambda: window.cover.screen is not None)


def test_five_wrong_pins_cost_a_minute(window: MainWindow, qtbot: QtBot) -> None:
    screen = pick(window, "Maya")
    for left in ("4", "3", "2", "1", "wait"):
        QTest.keyClicks(screen.pad.field, "8642")
        QTest.keyClick(screen.pad.field, Qt.Key.Key_Return)
        words = "Too many wrong PINs" if left == "wait" else f"Tries left: {left}."
        qtbot.waitUntil(lambda words=words: words in screen.pad.words)  # type: ignore[misc]
    QTest.keyClicks(screen.pad.field, MAYA)
    QTest.keyClick(screen.pad.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.pad.field.hasFocus() and "Try again in" in screen.pad.words)
    assert window.cover.screen is screen


def test_a_manager_gives_a_pin_in_settings(window: MainWindow, qtbot: QtBot) -> None:
    sign_in(window, qtbot, "Maya", MAYA)
    window.go("settings")
    page = window.page("settings")
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(lambda: "Only a manager changes PINs." in page.desk.staff.words)
    assert not [one for one in page.desk.staff.findChildren(QPushButton) if one.text() == "Set PIN"]
    window.lock.lock()
    (boss,) = (one for one in window.lock.sign_in.people if one.role is Role.MANAGER)
    sign_in(window, qtbot, boss.name, BOSS)
    coach = next(one for one in window.lock.sign_in.people if one.name == "Inés Carvalho")
    qtbot.waitUntil(lambda: "Only a manager" not in page.desk.staff.words)
    page.desk.staff.edit(coach)
    editor = page.desk.staff._editor
    assert editor is not None
    QTest.keyClicks(editor.first, "2580")
    QTest.keyClicks(editor.again, "2581")
    QTest.keyClick(editor.again, Qt.Key.Key_Return)
    assert editor.words == "The two PINs are not the same. Nothing was changed."
    for field in (editor.first, editor.again):
        QTest.keyClicks(field, "2580")
    QTest.keyClick(editor.again, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: {one.id: one.has_pin for one in window.lock.sign_in.people}[coach.id])
    window.lock.lock()
    sign_in(window, qtbot, "Inés", "2580")
    assert window.tasks.person.name == "Inés Carvalho"
