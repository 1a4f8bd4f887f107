"""The list under the top bar's box: chosen by mouse and keys, painted without the page behind it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.box import ROW, Box, Match
from studio.ui.theme import Theme


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count."""
        self.count += event.type() == QEvent.Type.Paint
        return False


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 500)
    return window


@pytest.fixture
def behind(window: QWidget) -> QWidget:
    """A page in the window, under the list."""
    page = QWidget(window)
    page.resize(window.size())
    return page


@pytest.fixture
def box(window: QWidget, behind: QWidget, theme: Theme, qtbot: QtBot) -> Box:
    box = Box(theme)
    column = QVBoxLayout(window)
    column.addWidget(box)
    column.addStretch(1)
    window.show()
    qtbot.waitExposed(window)
    return box


def matches(*names: str, chosen: list[str] | None = None) -> list[Match]:
    done: list[str] = [] if chosen is None else chosen
    return [Match(name, "", "", "user", lambda name=name: done.append(name)) for name in names]  # type: ignore[misc]


def test_another_letter_paints_the_matches_and_not_the_page_behind_them(
    box: Box, behind: QWidget, qtbot: QtBot
) -> None:
    box.matches.show_rows(matches("Kofi", "Kojo"))
    rows = Paints(box.matches.findChildren(QWidget)[0])
    qtbot.waitUntil(lambda: rows.count > 0)
    page, before = Paints(behind), rows.count
    box.matches.show_rows(matches("Kofi", "Konrad"))
    qtbot.waitUntil(lambda: rows.count > before)
    assert page.count == 0


def test_the_row_under_the_mouse_is_chosen_and_done_by_a_click(box: Box, theme: Theme, qtbot: QtBot) -> None:
    done: list[str] = []
    box.matches.show_rows(matches("Kofi", "Kojo", "Konrad", chosen=done))
    rows = box.matches.findChildren(QWidget)[0]
    second = QPoint(40, round(1.5 * theme.px(ROW)))
    qtbot.mouseMove(rows, second)
    current = box.matches.current
    assert current is not None
    assert current.title == "Kojo"
    qtbot.mouseClick(rows, Qt.MouseButton.LeftButton, pos=second)
    assert done == ["Kojo"]
    assert not box.matches.isVisible()
