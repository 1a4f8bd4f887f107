"""Theme, palette, toast and scanner: what the person at the desk sees and what their keys do."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QImage, QPainter, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from studio.ui import icons
from studio.ui.key_sheet import KeySheet
from studio.ui.palette import Command, Palette, score
from studio.ui.start_pages import FirstRun
from studio.ui.theme import Theme, set_role
from studio.ui.toasts import SHOWN_MS, Toast
from studio.ui.widgets.basics import Segments, button, chip, initials, label, open_over


def test_light_and_dark_give_the_whole_program_their_colours(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == "#f5f7f9"
    with qtbot.waitSignal(theme.changed):
        theme.choose("dark")
    assert theme.dark
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == "#14181d"
    assert theme.colour("accent").name() == "#6db3ff"
    assert [colour.name() for colour in theme.kind("H")] == ["#ffa97d", "#40251a"]


def test_every_token_is_there_in_light_and_in_dark(theme: Theme) -> None:
    light = set(theme._tokens)
    theme.choose("dark")
    assert set(theme._tokens) == light
    assert "#000000" not in {theme.colour(name).name() for name in light - {"scrim", "shadow"}}


def test_measures_follow_the_text_size(theme: Theme) -> None:
    assert (theme.size(56), theme.font("caption").pixelSize()) == (56, 12)
    theme.choose("light", 28)
    assert (theme.size(56), theme.font("caption").pixelSize(), theme.font("display").pixelSize()) == (112, 24, 80)


def test_the_sheet_has_no_token_or_measure_left_open(theme: Theme, qapp: QApplication) -> None:
    text = re.sub(r"/\*.*?\*/", "", qapp.styleSheet(), flags=re.DOTALL)
    assert theme.colour("accent").name().upper() in text.upper()
    assert "@" not in text
    assert "$" not in text


def test_figures_have_one_width_and_words_their_own(theme: Theme) -> None:
    figures, words = QFontMetricsF(theme.font(figures=True)), QFontMetricsF(theme.font())
    assert figures.horizontalAdvance("111") == figures.horizontalAdvance("888")
    assert words.horizontalAdvance("111") < words.horizontalAdvance("888")


def test_a_widget_keeps_its_font_when_its_role_changes(theme: Theme, qtbot: QtBot) -> None:
    made = chip(theme, "2 left", "warn")
    qtbot.addWidget(made)
    made.show()
    theme.choose("light", 20)
    set_role(made, chip="bad")
    assert made.font().pixelSize() == 17
    assert made.palette().color(made.foregroundRole()) == theme.colour("bad")


def test_buttons_and_chosen_segments_are_bold(theme: Theme, qtbot: QtBot) -> None:
    lock, parts = button(theme, "Lock", "ghost"), Segments(theme, [("day", "Day"), ("week", "Week")])
    for widget in (lock, parts):
        qtbot.addWidget(widget)
        widget.show()
    parts.choose("week")
    day, week = parts.findChildren(QPushButton)
    assert [part.font().weight() for part in (lock, day, week)] == [600, 400, 600]


def test_a_line_without_room_ends_in_dots_and_is_told_whole(theme: Theme, qtbot: QtBot) -> None:
    line = label(theme, "Functional strength and mobility for runners")
    qtbot.addWidget(line)
    line.resize(line.sizeHint())
    line.show()
    whole = line.grab().toImage()
    line.resize(120, line.height())
    cut = line.grab().toImage()
    assert cut.copy(0, 0, 60, cut.height()) == whole.copy(0, 0, 60, whole.height())
    assert cut.copy(100, 0, 20, cut.height()) != whole.copy(100, 0, 20, whole.height())
    middle = line.rect().center()
    QApplication.sendEvent(line, QHelpEvent(QEvent.Type.ToolTip, middle, line.mapToGlobal(middle)))
    assert QToolTip.text() == "Functional strength and mobility for runners"
    QToolTip.hideText()


def test_lines_that_each_have_room_are_shown_whole(theme: Theme, qtbot: QtBot) -> None:
    said = label(theme, "Hello.\nFind your name\nand tap it.")
    qtbot.addWidget(said)
    said.resize(said.sizeHint())
    assert not said.is_cut


def test_the_sheet_of_keys_fits_the_smallest_window(theme: Theme, window: QWidget) -> None:
    window.resize(1200, 720)
    sheet = KeySheet(theme, window)
    sheet.show()
    area = sheet.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    assert sheet.width() <= 1200
    assert sheet.height() <= 720
    assert (area.verticalScrollBar().maximum(), area.horizontalScrollBar().maximum()) == (0, 0)
    sheet.close()


def test_a_dialog_is_as_large_as_it_wants_and_no_larger_than_its_window(theme: Theme, window: QWidget) -> None:
    window.resize(1200, 720)
    page, dialog = QWidget(window), QDialog(window)
    open_over(page, dialog, 1240, 500)
    assert (dialog.width(), dialog.height()) == (1160, 500)
    open_over(page, dialog, 600, 740)
    assert (dialog.width(), dialog.height()) == (600, 680)


def test_parts_that_are_gone_no_longer_follow_the_theme(theme: Theme, qapp: QApplication) -> None:
    made = button(theme, "Undo", icon="undo-2")
    shiboken6.delete(made)
    theme.choose("dark")
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == "#14181d"


def test_an_icon_has_the_colour_asked_for_and_is_sharp_on_fine_screens(theme: Theme) -> None:
    picture = icons.pixmap("check", theme.colour("ok"), 16, 2.0)
    assert (picture.width(), picture.devicePixelRatio()) == (32, 2.0)
    image = picture.toImage()
    inked = {
        image.pixelColor(x, y).name() for x in range(32) for y in range(32) if image.pixelColor(x, y).alpha() == 255
    }
    assert inked == {theme.colour("ok").name()}


@pytest.mark.parametrize(("ratio", "larger"), [(1.0, 18 / 14), (2.0, 1.0), (1.5, 18 / 14)])
def test_an_icon_in_larger_text_is_drawn_for_its_pixels_and_not_blown_up(
    theme: Theme, ratio: float, larger: float
) -> None:
    shown = QImage(round(32 * ratio * larger), round(32 * ratio * larger), QImage.Format.Format_ARGB32_Premultiplied)
    shown.setDevicePixelRatio(ratio)
    shown.fill(Qt.GlobalColor.transparent)
    painter = QPainter(shown)
    painter.scale(larger, larger)
    icons.draw(painter, "check", QRectF(3.3, 4.4, 18, 18), theme.colour("ok"))
    painter.end()
    whole = icons.pixmap("check", theme.colour("ok"), 18, ratio * larger).toImage()
    corner = round(3.3 * ratio * larger), round(4.4 * ratio * larger)
    part = shown.copy(QRect(*corner, whole.width(), whole.height()))
    assert part.convertToFormat(whole.format()).constBits() == whole.constBits()


def test_icons_that_the_set_does_not_have_are_an_error(theme: Theme) -> None:
    with pytest.raises(KeyError):
        icons.pixmap("no-such-icon", theme.colour("ok"))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Maya Kowalczyk", "MK"),
        ("Devon Okonkwo-Reid", "DR"),
        ("Tadhg Ó Faoláin", "TF"),
        ("Ελένη Παππά", "ΕΠ"),
        ("Madonna", "M"),
        ("", ""),
    ],
)
def test_initials(name: str, expected: str) -> None:
    assert initials(name) == expected


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window to put things over."""
    made = QWidget()
    made.resize(1200, 800)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def open_palette(theme: Theme, window: QWidget, done: list[str]) -> Palette:
    """A palette with five commands that note what was done."""

    def command(title: str, section: str) -> Command:
        return Command(section, title, "", "", "search", lambda: done.append(title))

    known = [command(title, "Go to") for title in ("Today", "Schedule", "Settings")]
    known += [command(title, "Do") for title in ("Undo", "Look: dark")]

    def provide(text: str, take: Callable[[Sequence[Command]], None]) -> None:
        take([one for one in known if score(text, one.title)])

    made = Palette(theme, window)
    made.add_provider(provide)
    made.open()
    return made


def test_the_palette_is_worked_by_keys_alone(theme: Theme, window: QWidget) -> None:
    done: list[str] = []
    palette = open_palette(theme, window, done)
    assert palette.titles == ["Today", "Schedule", "Settings", "Undo", "Look: dark"]
    QTest.keyClicks(palette.field, "s")
    assert palette.titles == ["Schedule", "Settings"]
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert done == ["Settings"]
    assert not palette.isVisible()


def test_the_choice_goes_round_and_starts_anew_with_each_letter(theme: Theme, window: QWidget) -> None:
    done: list[str] = []
    palette = open_palette(theme, window, done)
    QTest.keyClick(palette.field, Qt.Key.Key_Up)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    palette.open()
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    QTest.keyClicks(palette.field, "dark")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert done == ["Look: dark", "Look: dark"]


def test_escape_and_a_click_beside_close_the_palette(theme: Theme, window: QWidget) -> None:
    done: list[str] = []
    palette = open_palette(theme, window, done)
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    palette.open()
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not palette.isVisible()
    assert done == []


def test_the_keys_go_back_to_where_they_went(theme: Theme, window: QWidget, qtbot: QtBot) -> None:
    field = QLineEdit(window)
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    done: list[str] = []
    palette = open_palette(theme, window, done)
    assert palette.field.hasFocus()
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert field.hasFocus()
    palette.open()
    QTest.keyClicks(palette.field, "dark")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert done == ["Look: dark"]
    assert field.hasFocus()


def test_the_palette_says_when_nothing_fits(theme: Theme, window: QWidget) -> None:
    done: list[str] = []
    palette = open_palette(theme, window, done)
    QTest.keyClicks(palette.field, "zzz")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.titles == []
    assert palette.isVisible()
    assert done == []


def test_a_late_answer_to_older_letters_is_dropped(theme: Theme, window: QWidget) -> None:
    waiting: list[Callable[[Sequence[Command]], None]] = []
    palette = Palette(theme, window)
    palette.add_provider(lambda _text, take: waiting.append(take))
    palette.open("b")
    palette.open("bj")
    for take, title in zip(reversed(waiting), ("Björn", "Beatriz"), strict=True):
        take([Command("Members", title, "", "", "user", lambda: None)])
    assert palette.titles == ["Björn"]


def test_the_palette_finds_names_without_accents_or_case() -> None:
    assert score("bjorn", "Björn Lindqvist") > 0
    assert score("LINDQ", "Björn Lindqvist") > 0
    assert score("schd", "Schedule") > 0
    assert score("schd", "Settings") == 0
    assert score("sch", "Schedule") > score("sch", "Reschedule")


def test_a_toast_offers_undo_and_goes_when_it_was_taken(theme: Theme, window: QWidget) -> None:
    undone: list[str] = []
    toast = Toast(theme, window)
    toast.say("Björn Lindqvist is here", lambda: undone.append("Björn"))
    (undo,) = toast.findChildren(QPushButton)
    assert undo.isVisible()
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert undone == ["Björn"]
    assert not toast.isVisible()


def test_a_newer_toast_takes_the_place_of_the_older_with_its_undo(theme: Theme, window: QWidget) -> None:
    undone: list[str] = []
    toast = Toast(theme, window)
    toast.say("Björn Lindqvist is here", lambda: undone.append("Björn"))
    toast.say("Backed up and checked")
    (undo,) = toast.findChildren(QPushButton)
    assert not undo.isVisible()
    assert toast.text == "Backed up and checked"


def test_a_toast_goes_after_eight_seconds_but_not_under_the_mouse(
    theme: Theme, window: QWidget, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    assert SHOWN_MS == 8_000
    monkeypatch.setattr("studio.ui.toasts.SHOWN_MS", 150)
    toast = Toast(theme, window)
    toast.say("Björn Lindqvist is here")
    toast.enterEvent(None)  # type: ignore[arg-type]
    qtbot.wait(300)
    assert toast.isVisible()
    toast.leaveEvent(None)
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_a_toast_is_wider_only_when_two_lines_do_not_hold_its_text(theme: Theme, window: QWidget) -> None:
    toast = Toast(theme, window)
    toast.say("Björn Lindqvist is here", lambda: None)
    assert toast.width_for(280) == 280
    toast.say("Devon Okonkwo-Reid is already here, since 17:47")
    assert toast.width_for(280) == 280
    toast.say("Devon Okonkwo-Reid is put on the waitlist of Mobility Reset on Tuesday, third in line", lambda: None)
    assert toast.width_for(280) > 400


def test_a_toast_shows_text_as_it_is(theme: Theme, window: QWidget) -> None:
    toast = Toast(theme, window)
    toast.say("<b>Björn</b> & co is here")
    assert toast.text == "<b>Björn</b> & co is here"


def test_words_on_the_first_page_are_shown_whole(theme: Theme, qtbot: QtBot) -> None:
    page = FirstRun(theme)
    qtbot.addWidget(page)
    page.resize(1200, 720)
    page.show()
    qtbot.waitExposed(page)
    for words in page.findChildren(QLabel):
        assert words.height() >= words.heightForWidth(words.width()), words.text()


def test_a_chip_has_room_for_its_picture_and_is_read_by_its_words(theme: Theme, qtbot: QtBot) -> None:
    bare, pictured = chip(theme, "Race in 12 days", "info"), chip(theme, "Race in 12 days", "info", icon="flag")
    for one in (bare, pictured):
        qtbot.addWidget(one)
        one.show()
    assert pictured.sizeHint().width() > bare.sizeHint().width()
    assert pictured.text() == bare.text()
    grabbed = pictured.grab().toImage()
    inked = {grabbed.pixelColor(x, y).name() for x in range(theme.size(16)) for y in range(grabbed.height())}
    assert theme.colour("accent").name() in inked
