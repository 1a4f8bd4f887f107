"""A row of tabs: all are in sight where there is room, the rest are in a menu; menus and their round corners."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from studio.ui.theme import Theme
from studio.ui.widgets.menu import Menu
from studio.ui.widgets.tab_row import TabRow

NAMES = ("Overview", "Bookings", "Tests", "Running", "Passes", "Health", "Documents")


@pytest.fixture
def row(theme: Theme, qtbot: QtBot) -> Iterator[TabRow]:
    """Seven tabs, of which the third is not offered."""
    made = TabRow(theme)
    qtbot.addWidget(made)
    for name in NAMES:
        made.addTab(name)
    made.offer(2, offered=False)
    made.resize(900, 36)
    made.show()
    yield made
    made.hide()


def in_sight(row: TabRow) -> list[str]:
    """The tabs that are shown, each of which must be shown whole."""
    shown = [place for place in range(row.count()) if row.isTabVisible(place)]
    whole = QRect(QPoint(), row.size())
    assert [row.tabText(place) for place in shown if not whole.contains(row.tabRect(place))] == []
    assert [row.tabText(place) for place in shown if row.tabRect(place).width() < row.tabSizeHint(place).width()] == []
    return [row.tabText(place) for place in shown]


def test_all_that_are_offered_are_in_sight_where_there_is_room(row: TabRow) -> None:
    assert in_sight(row) == ["Overview", "Bookings", "Running", "Passes", "Health", "Documents"]
    assert row.more.isHidden()


def test_those_without_room_are_in_the_menu_and_the_open_one_stays_in_sight(row: TabRow, qtbot: QtBot) -> None:
    row.resize(320, 36)
    assert in_sight(row) == ["Overview", "Bookings", "Running"]
    assert row.more.geometry().right() <= row.width()
    row.more.click()
    (menu,) = row.findChildren(QMenu)
    assert [action.text() for action in menu.actions()] == ["Passes", "Health", "Documents"]
    with qtbot.waitSignal(row.currentChanged):
        menu.actions()[-1].trigger()
    menu.close()
    assert row.currentIndex() == 6
    assert in_sight(row) == ["Overview", "Bookings", "Documents"]
    row.resize(900, 36)
    assert in_sight(row) == ["Overview", "Bookings", "Running", "Passes", "Health", "Documents"]


def test_a_tab_that_is_no_longer_offered_is_left(row: TabRow) -> None:
    row.setCurrentIndex(4)
    row.offer(4, offered=False)
    assert row.currentIndex() != 4
    assert "Passes" not in in_sight(row)


def test_the_window_of_a_menu_has_round_corners(theme: Theme, qtbot: QtBot) -> None:
    menu = Menu()
    qtbot.addWidget(menu)
    menu.add_menu("More").addAction("Print")
    menu.addAction("Edit")
    menu.popup(QPoint(10, 10))
    corner = QPoint(menu.width() - 1, menu.height() - 1)
    assert [menu.mask().contains(place) for place in (QPoint(0, 0), corner)] == [False, False]
    assert menu.mask().contains(QPoint(0, menu.height() // 2))
    assert isinstance(menu.actions()[0].menu(), Menu)
    menu.close()
