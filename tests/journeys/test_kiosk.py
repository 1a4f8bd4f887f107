"""The kiosk: names and nothing else about members, check-in by tap, typing and card, and no way out without staff."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from studio.domain.roles import Role
from studio.ui.kiosk.parts import HelpTile, LetterKey, NameTile
from studio.ui.kiosk.screen import KioskScreen
from studio.ui.kiosk.tile_grid import TileGrid
from studio.ui.kiosk.unguarded import Unguarded
from studio.ui.main_window import MainWindow
from studio.ui.staff.lock_screen import LockScreen
from studio.ui.widgets.basics import Line
from tests.journeys.conftest import Start
from tests.journeys.pins import BOSS, MAYA, give_pins, sign_in

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(start: Start, studio_file: Path, qtbot: QtBot) -> MainWindow:
    """The window with the kiosk over it; staff have PINs."""
    give_pins(studio_file)
    made = start(studio_file).window
    assert isinstance(made, MainWindow)
    qtbot.waitUntil(lambda: made.cover.screen is not None)
    sign_in(made, qtbot, "Maya", MAYA)
    made.start_kiosk()
    qtbot.waitUntil(lambda: bool(kiosk(made).shown_people()))
    return made


def kiosk(window: MainWindow) -> KioskScreen:
    screen = window.cover.screen
    assert isinstance(screen, KioskScreen)
    return screen


def asking(window: MainWindow) -> LockScreen:
    screen = window.cover.screen
    assert isinstance(screen, LockScreen)
    return screen


def tiles(window: MainWindow) -> dict[str, NameTile]:
    shown = [one for one in kiosk(window).findChildren(NameTile) if one.isVisible()]
    return {one.accessibleName(): one for one in shown}


@pytest.mark.parametrize(("width", "height", "columns"), [(1200, 720, 2), (1440, 900, 3), (2560, 1440, 5)])
def test_tiles_share_the_width_and_leave_names_and_greeting_whole(
    window: MainWindow, qtbot: QtBot, width: int, height: int, columns: int
) -> None:
    window.resize(width, height)
    grid = kiosk(window).findChild(TileGrid)
    assert isinstance(grid, TileGrid)
    qtbot.waitUntil(lambda: grid.columns == columns)
    qtbot.waitUntil(lambda: len({one.x() for one in tiles(window).values()}) == columns)
    (hello,) = [one for one in kiosk(window).findChildren(QLabel) if one.text().startswith("Hello.")]
    assert isinstance(hello, Line)
    assert (hello.isVisible(), hello.is_cut) == (True, False)
    assert hello.height() >= hello.heightForWidth(hello.width())


def test_names_are_first_names_and_neutral(window: MainWindow, qtbot: QtBot) -> None:
    names = tiles(window)
    assert {"Chiara D.", "Hanna N.", "Ελένη Π.", "Björn L., here"} <= set(names)
    assert [one.isVisible() for one in kiosk(window).findChildren(HelpTile)] == [True]
    words = {part.text() for part in window.findChildren(QLabel) if part.isVisible()}
    for private in ("Pass", "Waiver", "Swap", "Monthly", "Unlimited", "Lindqvist"):
        assert not [text for text in words if private in text]
    assert not window.rail.isVisible()
    assert not kiosk(window).said.back.isVisible()
    letters = [one.text() for one in kiosk(window).findChildren(LetterKey) if one.isVisible()]
    assert letters[:4] == ["All", "A", "B", "C"]
    assert "E" in letters


def test_a_tap_checks_in_and_not_me_takes_it_back(window: MainWindow, qtbot: QtBot) -> None:
    QTest.mouseClick(tiles(window)["Hanna N."], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: kiosk(window).said.text == "You are in, Hanna. Main floor")
    assert kiosk(window).flash.sign == "ok"
    qtbot.waitUntil(lambda: "Hanna N., here" in tiles(window))
    entry: list[object] = []
    window.tasks.run_query(lambda studio: studio.store.history(limit=1), entry.extend, owner=window)
    qtbot.waitUntil(lambda: bool(entry))
    assert (entry[0].actor, entry[0].desk, entry[0].label) == ("", "Desk 1, kiosk", "member_here")  # type: ignore[attr-defined]
    QTest.mouseClick(kiosk(window).said.back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Hanna N." in tiles(window))
    assert not window.toast.isVisible()


def test_typing_finds_greek_by_its_sound_and_enter_checks_in(window: MainWindow, qtbot: QtBot) -> None:
    screen = kiosk(window)
    QTest.keyClicks(screen.field, "elen")
    assert [row.name for row in screen.shown_people()] == ["Ελένη Παππά"]
    QTest.keyClick(screen.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.said.text.startswith("You are in, Ελένη."))
    assert screen.field.text() == ""


def test_a_card_that_fits_nobody_is_sent_to_the_desk(window: MainWindow, qtbot: QtBot) -> None:
    kiosk(window).scanned("99999999")
    qtbot.waitUntil(lambda: kiosk(window).said.text == "Please ask the desk. They will help you at once.")
    assert kiosk(window).flash.sign == "refused"
    assert not window.message.isVisible()


def test_only_staff_get_out(window: MainWindow, qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_K, Qt.Key.Key_2, Qt.Key.Key_P, Qt.Key.Key_L):
        QTest.keyClick(window.windowHandle(), key, CONTROL)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
    assert window.current == "today"
    kiosk(window).staff.click()
    screen = asking(window)
    QTest.keyClicks(screen.pad.field, BOSS)
    QTest.keyClick(screen.pad.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.pad.words != "")
    window.start_kiosk()
    kiosk(window).staff.click()
    sign_in(window, qtbot, "Maya", MAYA)
    assert window.rail.isVisible()
    assert not window.isFullScreen()
    assert QApplication.activePopupWidget() is None


def test_closing_the_window_is_no_way_out(window: MainWindow, qtbot: QtBot) -> None:
    assert not window.close()
    kiosk(window).staff.click()
    assert not window.close()
    assert asking(window).isVisible()
    sign_in(window, qtbot, "Maya", MAYA)
    assert window.close()


def test_without_any_pin_one_is_offered_before_the_kiosk(start: Start, studio_file: Path, qtbot: QtBot) -> None:
    window = start(studio_file).window
    assert isinstance(window, MainWindow)
    qtbot.waitUntil(lambda: window.tasks.person.id is not None)
    window.go("kiosk")
    (asked,) = window.findChildren(Unguarded)
    assert (asked.isVisible(), window.cover.screen) == (True, None)
    asked.anyway.click()
    assert kiosk(window).isVisible()
    kiosk(window).staff.click()
    assert asking(window).isVisible()


def test_a_managers_pin_is_set_in_place_and_guards_the_kiosk(start: Start, studio_file: Path, qtbot: QtBot) -> None:
    window = start(studio_file).window
    assert isinstance(window, MainWindow)
    qtbot.waitUntil(lambda: window.tasks.person.id is not None)
    window.go("kiosk")
    (asked,) = window.findChildren(Unguarded)
    asked.set_pin.click()
    for first, again in (("1111", "1111"), (BOSS, MAYA)):
        asked.editor.say("")
        qtbot.keyClicks(asked.editor.first, first)
        qtbot.keyClicks(asked.editor.again, again)
        qtbot.keyClick(asked.editor.again, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: bool(asked.editor.words))
        assert (asked.isVisible(), window.cover.screen) == (True, None)
        qtbot.waitUntil(lambda: asked.editor.height() >= asked.editor.heightForWidth(asked.editor.width()))
    qtbot.keyClicks(asked.editor.first, BOSS)
    qtbot.keyClicks(asked.editor.again, BOSS)
    qtbot.keyClick(asked.editor.again, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: window.cover.screen is not None and kiosk(window).isVisible())
    qtbot.waitUntil(lambda: window.lock.sign_in.asked)
    assert [one.has_pin for one in window.lock.sign_in.people if one.role is Role.MANAGER].count(True) == 1
