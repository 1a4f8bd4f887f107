"""A card scanner is told from a person typing, and leaves nothing behind where the focus is."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from studio.domain.members.cards import card_code
from studio.ui.scanner import Scanner, figure_of
from tests.support.hand import Hand

CODE = "00000421"


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window with the focus."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def scans(qapp: QApplication, window: QWidget) -> Sequence[str]:
    """The codes that a scanner on the whole program told."""
    found: list[str] = []
    scanner = Scanner(window)
    scanner.scanned.connect(found.append)
    scanner.watch(window.windowHandle())
    qapp.focusWindowChanged.connect(scanner.watch)
    return found


@pytest.fixture
def hand(window: QWidget, scans: Sequence[str]) -> Hand:
    """Somebody, or a scanner, at the keys."""
    return Hand(window)


def line(window: QWidget, text: str = "") -> QLineEdit:
    """A field that has the focus."""
    field = QLineEdit(text, window)
    field.show()
    field.setFocus()
    return field


def test_a_scan_is_told_wherever_the_focus_is(window: QWidget, hand: Hand, scans: Sequence[str]) -> None:
    entered: list[str] = []
    field = line(window)
    field.returnPressed.connect(lambda: entered.append("returned"))
    hand.type(f"{CODE}\n", 0)
    assert (list(scans), entered) == ([CODE], [])
    field.clearFocus()
    hand.type("00000439\n", 0)
    assert list(scans) == [CODE, "00000439"]


def test_typing_is_no_scan(window: QWidget, hand: Hand, scans: Sequence[str]) -> None:
    entered: list[str] = []
    field = line(window)
    field.returnPressed.connect(lambda: entered.append(field.text()))
    hand.type("lindqvist\n", 60)
    assert (list(scans), entered) == ([], ["lindqvist"])


@pytest.mark.parametrize("typed", ["leila\n", "000004 21\n", "12345\n"])
def test_quick_keys_that_are_no_code_come_through_in_order(
    window: QWidget, hand: Hand, scans: Sequence[str], typed: str
) -> None:
    entered: list[str] = []
    field = line(window)
    field.returnPressed.connect(lambda: entered.append(field.text()))
    hand.type(typed, 0)
    assert (list(scans), entered) == ([], [typed.strip()])


def test_quick_keys_come_through_by_themselves_when_nothing_follows(
    window: QWidget, hand: Hand, scans: Sequence[str], qtbot: QtBot
) -> None:
    field = line(window)
    hand.type("maya", 10)
    qtbot.waitUntil(lambda: field.text() == "maya")
    assert list(scans) == []


def test_what_was_typed_before_a_scan_is_not_part_of_it(window: QWidget, hand: Hand, scans: Sequence[str]) -> None:
    field = line(window)
    hand.type("le", 60)
    hand.type("0", 60)
    hand.type(f"{CODE[1:]}\n", 0)
    assert (list(scans), field.text()) == ([CODE], "le")


def test_a_field_keeps_its_text_its_caret_and_what_was_selected(window: QWidget, hand: Hand) -> None:
    field = line(window, "Ines Carvalho")
    field.setCursorPosition(4)
    hand.type(f"{CODE}\n", 5)
    assert (field.text(), field.cursorPosition()) == ("Ines Carvalho", 4)
    field.setSelection(5, 8)
    hand.type(f"{CODE}\n", 5)
    assert (field.text(), field.selectedText()) == ("Ines Carvalho", "Carvalho")
    field.setMaxLength(13)
    hand.type(f"{CODE}\n", 5)
    assert field.text() == "Ines Carvalho"


def test_a_number_a_choice_and_a_row_stay(window: QWidget, hand: Hand) -> None:
    number, choice, rows = QSpinBox(window), QComboBox(window), QListWidget(window)
    number.setValue(12)
    choice.addItems(["Anybody", "0 to 3", "Nobody"])
    rows.addItems(["Anybody", "0 to 3", "Nobody"])
    rows.setCurrentRow(2)
    for widget in (number, choice, rows):
        widget.show()
        widget.setFocus()
        hand.type(f"{CODE}\n", 5)
    assert (number.value(), choice.currentIndex(), rows.currentRow()) == (12, 0, 2)


def test_notes_keep_their_words_and_what_was_selected(window: QWidget, hand: Hand) -> None:
    notes = QPlainTextEdit("Left knee\nis sore", window)
    notes.show()
    notes.setFocus()
    cursor = notes.textCursor()
    cursor.setPosition(5)
    cursor.setPosition(9, QTextCursor.MoveMode.KeepAnchor)
    notes.setTextCursor(cursor)
    hand.type(f"{CODE}\n", 5)
    assert (notes.toPlainText(), notes.textCursor().selectedText()) == ("Left knee\nis sore", "knee")


def test_a_scan_leaves_nothing_in_the_field_of_a_dialog(window: QWidget, scans: Sequence[str], qtbot: QtBot) -> None:
    dialog = QDialog(window)
    field = line(dialog, "Pack of 10")
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    field.setFocus()
    Hand(dialog).type(f"{CODE}\n", 5)
    assert (list(scans), field.text(), dialog.isVisible()) == ([CODE], "Pack of 10", True)
    dialog.close()


CARD = card_code(421)


def test_a_card_is_told_though_its_scanner_ends_with_nothing_or_late(
    window: QWidget, hand: Hand, scans: Sequence[str], qtbot: QtBot
) -> None:
    entered: list[str] = []
    field = line(window, "Ines")
    field.returnPressed.connect(lambda: entered.append(field.text()))
    hand.type(CARD, 3)
    qtbot.waitUntil(lambda: list(scans) == [CARD])
    assert field.text() == "Ines"
    hand.type("\n", 100)
    assert entered == []
    hand.type("\n", 500)
    assert entered == ["Ines"]


@pytest.mark.parametrize(
    ("letters", "places"),
    [
        ("&é\"'(-è_çà", range(10, 20)),  # French
        ("+ěščřžýáíé", range(10, 20)),  # Czech
        ("1234567890", range(10, 20)),
    ],
)
def test_a_card_is_read_whatever_the_letters_of_the_keyboard(
    window: QWidget, hand: Hand, scans: Sequence[str], letters: str, places: range
) -> None:
    field = line(window)
    row = ["1234567890".index(figure) for figure in CARD]
    hand.type("".join(letters[place] for place in row) + "\n", 2, [*(places[place] for place in row), 36])
    assert (list(scans), field.text()) == ([CARD], "")


def test_capital_letters_of_a_code_are_read_with_the_keys_that_make_them(
    window: QWidget, hand: Hand, scans: Sequence[str]
) -> None:
    field = line(window)
    for part in "AB":
        hand.hold(Qt.Key.Key_Shift, 2)
        hand.type(part, 2)
    hand.type("12345\n", 2)
    assert (list(scans), field.text()) == (["AB12345"], "")


def test_places_of_figures_are_those_of_each_system() -> None:
    def hit(scan: int, virtual: int) -> QKeyEvent:
        return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Any, Qt.KeyboardModifier.NoModifier, scan, virtual, 0, "x")

    assert [figure_of(hit(place, 0), "windows") for place in (1, 2, 11, 12)] == ["", "1", "0", ""]
    assert [figure_of(hit(place, 0), "xcb") for place in (9, 10, 19, 20)] == ["", "1", "0", ""]
    assert [figure_of(hit(0, virtual), "cocoa") for virtual in (18, 23, 22, 29, 0)] == ["1", "5", "6", "0", ""]


def test_a_code_that_comes_in_two_parts_to_a_busy_window_is_told_whole(
    window: QWidget, hand: Hand, scans: Sequence[str], qtbot: QtBot
) -> None:
    field = line(window, "Row ")
    hand.type(CODE[:2], 2)
    qtbot.waitUntil(lambda: field.text() == f"Row {CODE[:2]}")
    hand.type(f"{CODE[2:]}\n", 2)
    assert (field.text(), list(scans)) == ("Row ", [CODE])


def test_quick_letters_after_a_pause_are_no_part_of_what_was_let_go(
    window: QWidget, hand: Hand, scans: Sequence[str], qtbot: QtBot
) -> None:
    field = line(window)
    hand.type("anna", 2)
    qtbot.waitUntil(lambda: field.text() == "anna")
    hand.type("m", 60)
    hand.type("arie\n", 2)
    assert (field.text(), list(scans)) == ("annamarie", [])


@pytest.mark.parametrize("end", ["\n", "\t", "\n\n", "\t\n"])
def test_an_end_of_one_key_or_two_is_the_scanners(window: QWidget, hand: Hand, scans: Sequence[str], end: str) -> None:
    entered: list[str] = []
    field, other = line(window), QLineEdit(window)
    other.show()
    field.setFocus()
    field.returnPressed.connect(lambda: entered.append(field.text()))
    hand.type(f"{CODE}{end}", 4)
    assert (list(scans), entered, field.hasFocus()) == ([CODE], [], True)


@pytest.mark.parametrize("sent", ["]C000000421", "%00000421?", ";00000421", "00000421*"])
def test_signs_around_a_code_are_the_scanners(window: QWidget, hand: Hand, scans: Sequence[str], sent: str) -> None:
    field = line(window, "Ines")
    hand.type(f"{sent}\n", 3)
    assert (list(scans), field.text()) == ([CODE], "Ines")


@pytest.mark.parametrize("pasted", ["lindqvist\n", "ines@example.org\n", "2026-04-14\n"])
def test_words_that_a_program_types_are_no_code(window: QWidget, hand: Hand, scans: Sequence[str], pasted: str) -> None:
    entered: list[str] = []
    field = line(window)
    field.returnPressed.connect(lambda: entered.append(field.text()))
    hand.type(pasted, 1)
    assert (list(scans), entered) == ([], [pasted.strip()])


def test_two_cards_in_a_burst_are_both_told(window: QWidget, hand: Hand, scans: Sequence[str]) -> None:
    field = line(window)
    hand.type(f"{CODE}\n", 3)
    hand.type(CARD[:1], 50)
    hand.type(f"{CARD[1:]}\n", 3)
    hand.type(f"{CODE}\n", 3)
    assert (list(scans), field.text()) == ([CODE, CARD, CODE], "")


@pytest.mark.parametrize("among", [0, 1, 4, 7])
def test_what_somebody_types_while_a_card_is_read_is_typed(
    window: QWidget, hand: Hand, scans: Sequence[str], among: int
) -> None:
    field = line(window)
    hand.type("le", 90)
    hand.type(CARD[:1] if among else "i", 90)
    rest = f"{CARD[1:among]}i{CARD[among:]}" if among else CARD
    hand.type(f"{rest}\n", 6)
    assert (list(scans), field.text()) == ([CARD], "lei")


def test_a_key_held_down_is_seen_as_it_repeats(window: QWidget, hand: Hand, scans: Sequence[str]) -> None:
    field = line(window)
    hand.keep_down("7", 9, 30)
    assert (list(scans), field.text()) == ([], "7777777777")


def test_a_figure_that_a_scanner_types_again_and_again_is_not_held_down(
    window: QWidget, hand: Hand, scans: Sequence[str]
) -> None:
    field = line(window)
    hand.keep_down("0", 4, 5)
    hand.type(f"{CODE[5:]}\n", 5)
    assert (list(scans), field.text()) == ([CODE], "")


def test_what_was_typed_before_a_scan_is_still_to_be_kept(window: QWidget, hand: Hand) -> None:
    field, untouched, notes = line(window), QLineEdit(window), QPlainTextEdit(window)
    hand.type("ines", 90)
    hand.type(f"{CARD}\n", 4)
    untouched.show()
    untouched.setFocus()
    hand.type(f"{CARD}\n", 4)
    notes.show()
    notes.setFocus()
    hand.type(f"{CARD}\n", 4)
    assert (field.text(), field.isModified(), untouched.isModified()) == ("ines", True, False)
    assert not notes.document().isModified()
    field.undo()
    assert field.text() != "ines"


def test_a_search_goes_back_to_what_stood_in_its_field(window: QWidget, hand: Hand) -> None:
    searched: list[str] = []
    field = line(window, "ines")
    field.textEdited.connect(searched.append)
    hand.type(f"{CODE}\n", 4)
    assert searched == ["ines0", "ines"]


def test_figures_of_another_script_are_read_by_their_places(window: QWidget, hand: Hand, scans: Sequence[str]) -> None:
    field = line(window)
    places = [10 + "1234567890".index(figure) for figure in CARD]
    hand.type("".join("۰۱۲۳۴۵۶۷۸۹"[int(figure)] for figure in CARD) + "\n", 2, [*places, 36])
    assert (list(scans), field.text()) == ([CARD], "")
