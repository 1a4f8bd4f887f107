"""The keyboard alone, page by page: Tab goes as the page is read, round and back, and every stop has a name."""

from __future__ import annotations

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from studio.domain.roles import Role
from studio.services.studio import Studio
from studio.ui.main_window import MainWindow
from studio.ui.tab_order import stops
from studio.ui.tasks import Person
from tests.journeys.conftest import NOW, ask

PAGES = ("today", "schedule", "members", "circuits", "exercises", "progress", "printing", "settings")
Where = dict[str, object]


@pytest.fixture
def window(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """With a manager at the desk, who sees everything."""
    people = ask(window, qtbot, lambda studio: studio.staff.signing_in().people)
    manager = next(one for one in people if one.role is Role.MANAGER)
    window.tasks.sign_in(Person(manager.id, manager.name, manager.role))
    return window


def show(window: MainWindow, qtbot: QtBot, page: str) -> None:
    """Bring a page to the front with somebody or something on it, and wait until it is filled."""
    where: Where = {}
    if page in {"members", "progress"}:
        where["member"] = ask(window, qtbot, lambda studio: studio.members.box_matches("kofi mensah")[0].id)
    if page == "circuits":
        where["session_id"] = ask(window, qtbot, _next_class)
    window.go(page, **where)
    before: list[QWidget] = []
    for _ in range(3):  # an answer may ask for another
        ask(window, qtbot, lambda _studio: None)
        before = stops(window)
    assert len(before) > 5


def _next_class(studio: Studio) -> UUID:
    day = studio.attendance.day(studio.site().id, NOW.date())
    return next(card.session_id for card in day.held if card.starts > NOW)


def spoken(widget: QWidget) -> str:
    """What a screen reader says of a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_tab_goes_round_every_page_and_back_and_whatever_takes_keys_has_a_name(
    window: MainWindow, qtbot: QtBot
) -> None:
    for page in PAGES:
        show(window, qtbot, page)
        order = stops(window)
        buttons = [one for one in window.findChildren(QAbstractButton) if one.isVisible()]
        # The arrows beside tabs that have no room belong to the tabs, which the arrow keys go through.
        taking_keys = [*order, *(one for one in buttons if one.focusPolicy() != Qt.FocusPolicy.NoFocus)]
        assert [one for one in taking_keys if not spoken(one).strip()] == [], page
        order[0].setFocus()
        for key, way in ((Qt.Key.Key_Tab, [*order[1:], order[0]]), (Qt.Key.Key_Backtab, [*order[:0:-1], order[0]])):
            assert walked(key, len(order)) == way, page


def walked(key: Qt.Key, times: int) -> list[QWidget | None]:
    """Where the keyboard is after each press."""
    found = []
    for _ in range(times):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)
        found.append(QApplication.focusWidget())
    return found


def test_tab_reads_today_from_left_to_right_and_each_column_from_the_top(window: MainWindow, qtbot: QtBot) -> None:
    show(window, qtbot, "today")
    page = window.page("today")
    assert isinstance(page, QWidget)
    order = [one for one in stops(window) if page.isAncestorOf(one)]
    columns = [page.timeline, page.pane, page.panel]  # type: ignore[attr-defined]
    numbers = [next(number for number, column in enumerate(columns) if column.isAncestorOf(one)) for one in order]
    assert numbers == sorted(numbers)
    for number, column in enumerate(columns):
        middles = [
            one.mapTo(column, one.rect().center()).y() for one, at in zip(order, numbers, strict=True) if at == number
        ]
        assert middles == sorted(middles)


def test_of_choices_the_one_that_holds_is_the_stop(window: MainWindow, qtbot: QtBot) -> None:
    show(window, qtbot, "schedule")
    spans = {"Day", "Week", "Month", "Agenda"}
    assert [spoken(one) for one in stops(window) if spoken(one) in spans] == ["Week"]
