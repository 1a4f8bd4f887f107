"""Settings hold at once, on every page, and are there again after a restart."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from studio.ui.main_window import MainWindow
from studio.ui.printing.page import PrintPage
from studio.ui.reading import keep_choice
from studio.ui.run import Desk, text_size
from studio.ui.settings.page import SettingsPage
from tests.journeys.conftest import Start

LONG = 60_000


def settings_of(desk: Desk, qtbot: QtBot) -> SettingsPage:
    """The settings page of the window that is shown, once the studio is open."""
    window = desk.window
    assert isinstance(window, MainWindow)
    qtbot.waitUntil(lambda: desk.tasks is not None and desk.tasks.person.name != "")
    window.go("settings")
    page = window.page("settings")
    assert isinstance(page, SettingsPage)
    return page


def wait_for_another(desk: Desk, before: QMainWindow | None, qtbot: QtBot) -> None:
    """Wait until the window was made anew."""
    qtbot.waitUntil(lambda: desk.window is not before)


def press(page: SettingsPage, text: str) -> None:
    """Press the button with that text."""
    (found,) = (part for part in page.findChildren(QPushButton) if part.text().strip() == text)
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def shown_time(desk: Desk) -> str:
    """The clock of the window that is shown."""
    window = desk.window
    assert isinstance(window, MainWindow)
    return window.top_bar.time_text


def test_a_twelve_hour_clock_is_shown_at_once_and_after_a_restart(
    start: Start, studio_file: Path, qtbot: QtBot
) -> None:
    keep_choice(QSettings(), "region", "en_GB")
    desk = start(studio_file)
    page = settings_of(desk, qtbot)
    before = desk.window
    press(page, "5:52 pm")
    wait_for_another(desk, before, qtbot)
    assert shown_time(desk) == "5:52 pm"
    assert settings_of(desk, qtbot).desk.reading.example.text() == "Tuesday 14 April 2026 · 5:52 pm · 80 kg · 10.0 km"
    desk.close()
    assert shown_time(start(studio_file)) == "5:52 pm"


def test_a_region_brings_its_dates_and_units(start: Start, studio_file: Path, qtbot: QtBot) -> None:
    desk = start(studio_file)
    page = settings_of(desk, qtbot)
    before = desk.window
    regions = page.findChild(QComboBox, "region")
    assert regions is not None
    regions.setCurrentIndex(regions.findData("en_US"))
    regions.activated.emit(regions.currentIndex())
    wait_for_another(desk, before, qtbot)
    words = settings_of(desk, qtbot).desk.reading.example.text().replace("\u202f", " ")
    assert words == "Tuesday, April 14, 2026 · 5:52 pm · 176 lb · 6.2 mi"


def test_larger_text_makes_the_window_anew_on_the_same_page(start: Start, studio_file: Path, qtbot: QtBot) -> None:
    desk = start(studio_file)
    before = desk.window
    press(settings_of(desk, qtbot), "Larger")
    wait_for_another(desk, before, qtbot)
    window = desk.window
    assert isinstance(window, MainWindow)
    assert (window.current, desk.theme.text_size, window.top_bar.height()) == ("settings", 18, 71)
    window.go("today")
    qtbot.waitUntil(lambda: window.top_bar.person_text == "Maya Kowalczyk")


def test_dark_holds_at_once(start: Start, studio_file: Path, qtbot: QtBot, qapp: QApplication) -> None:
    desk = start(studio_file)
    press(settings_of(desk, qtbot), "Dark")
    assert qapp.palette().window().color().name() == "#14181d"


def test_windows_made_anew_leave_nothing_behind(start: Start, studio_file: Path, qtbot: QtBot) -> None:
    desk = start(studio_file)
    for name in ("Larger", "Usual", "Large"):
        before = desk.window
        press(settings_of(desk, qtbot), name)
        wait_for_another(desk, before, qtbot)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow)] == [desk.window]


def test_a_backup_is_made_by_hand_even_when_nothing_changed(start: Start, studio_file: Path, qtbot: QtBot) -> None:
    desk = start(studio_file)
    with qtbot.waitSignal(desk.keeper.done, timeout=LONG):  # the one at the start
        page = settings_of(desk, qtbot)
    window = desk.window
    assert isinstance(window, MainWindow)
    with qtbot.waitSignal(desk.keeper.done, timeout=LONG):
        press(page, "Back up now")
    assert window.toast.text == "Backed up and checked"
    assert page.desk.safety.back_up.text().strip() == "Back up now"


def test_the_paper_chosen_is_what_the_print_centre_begins_with(start: Start, studio_file: Path, qtbot: QtBot) -> None:
    desk = start(studio_file)
    page = settings_of(desk, qtbot)
    before = desk.window
    press(page, "Letter")  # the sample studio is in London, where paper is A4
    wait_for_another(desk, before, qtbot)
    window = desk.window
    assert isinstance(window, MainWindow)
    window.go("printing")
    printing = window.page("printing")
    assert isinstance(printing, PrintPage)
    assert printing.options.order.paper == "letter"


@pytest.mark.parametrize(
    ("chosen", "system", "size"),
    [("0", 12, 14), ("0", 15, 14), ("0", 20, 20), ("0", 90, 28), ("16", 20, 16), ("huge", 12, 14), ("3", 12, 14)],
)
def test_large_system_text_is_followed_until_another_size_is_chosen(chosen: str, system: int, size: int) -> None:
    assert text_size(chosen, system) == size


def test_a_desk_that_closes_begins_no_backup(start: Start, studio_file: Path, qtbot: QtBot) -> None:
    desk = start(studio_file)
    assert desk.tasks is not None
    qtbot.waitUntil(lambda: desk.tasks is not None and desk.tasks.is_open, timeout=LONG)
    desk._keep_backups()  # asked, and answered while it closes
    desk.close()
    assert not desk.keeper.is_busy


@pytest.mark.parametrize(
    ("text", "title", "section", "part"),
    [
        ("rooms", "Settings: Rooms", "rooms", ""),
        ("wall bays", "Settings: Rooms", "rooms", ""),
        ("kinds of class", "Settings: Kinds of class", "kinds", ""),
        ("days off", "Settings: Coaches and staff", "coaches", ""),
        ("time zone", "Settings: Sites", "sites", ""),
        ("coupon", "Settings: Passes and coupons", "prices", ""),
        ("waitlist", "Settings: Rules", "rules", ""),
        ("signs", "Settings: Signs at check-in", "desk", "signs"),
        ("pins", "Settings: People and PINs", "desk", "staff"),
        ("backups", "Settings: Safety", "desk", "safety"),
        ("settings units", "Settings: Dates and units", "desk", "reading"),
    ],
)
def test_the_palette_finds_each_section_by_its_words_and_opens_it(
    start: Start, studio_file: Path, qtbot: QtBot, text: str, title: str, section: str, part: str
) -> None:
    desk = start(studio_file)
    window = desk.window
    assert isinstance(window, MainWindow)
    qtbot.waitUntil(lambda: desk.tasks is not None and desk.tasks.person.name != "")
    palette = window.search.palette
    palette.open()
    QTest.keyClicks(palette.field, text)
    assert palette.titles[0] == title
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    page = window.page("settings")
    assert isinstance(page, SettingsPage)
    assert (window.current, page.sections.held) == ("settings", section)
    if part:
        focused = QApplication.focusWidget()
        assert focused is not None
        assert page.desk.parts[part].isAncestorOf(focused)


def test_a_language_is_spoken_at_once_and_after_a_restart(start: Start, studio_file: Path, qtbot: QtBot) -> None:
    desk = start(studio_file)
    page = settings_of(desk, qtbot)
    before = desk.window
    (box,) = (found for found in page.findChildren(QComboBox) if found.objectName() == "language")
    box.setCurrentIndex(box.findText("Deutsch"))
    box.activated.emit(box.currentIndex())
    wait_for_another(desk, before, qtbot)
    assert " Allgemein" in button_texts(desk)
    desk.close()

    again = start(studio_file)
    settings_of(again, qtbot)
    assert " Allgemein" in button_texts(again)


def button_texts(desk: Desk) -> set[str]:
    """What the buttons of the window that is shown say."""
    assert desk.window is not None
    return {button.text() for button in desk.window.findChildren(QPushButton)}
