"""The month: what it shows, and classes that move from day to day."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from studio.ui.schedule.dragging import Drop
from studio.ui.schedule.month_layout import Month
from studio.ui.schedule.month_view import MonthView
from studio.ui.schedule.page import SchedulePage
from tests.ui.calendar.calendar_desk import (
    EVENING,
    MORNING,
    NEXT_WEEK,
    drag,
    row,
)


@pytest.fixture
def month(page: SchedulePage, qtbot: QtBot) -> MonthView:
    """The month of April, weeks from Monday 30 March on."""
    qtbot.keyClick(page.board.week, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: len(page.board.month.spoken()) == 5)
    return page.board.month


def test_the_month_shows_every_class_and_opens_a_day(page: SchedulePage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.board.week, Qt.Key.Key_M)
    month = page.board.month
    qtbot.waitUntil(lambda: len(month.spoken()) == 5)
    assert page.bar.title.text() == "April 2026"
    place = month.place_of(NEXT_WEEK.id)
    assert place is not None
    qtbot.mouseClick(month, Qt.MouseButton.LeftButton, pos=place.center())
    qtbot.waitUntil(
        lambda: page.cards.inspector.detail is not None and page.cards.inspector.detail.row.id == NEXT_WEEK.id
    )
    qtbot.mouseClick(month, Qt.MouseButton.LeftButton, pos=place.topLeft() - QPoint(0, 8))
    qtbot.waitUntil(lambda: [placed.row.id for placed in page.board.week.placed] == [NEXT_WEEK.id])
    assert page.bar.title.text() == "Tuesday 21 April 2026"


def test_a_day_of_the_month_that_is_too_full_says_how_many_more(page: SchedulePage, qtbot: QtBot) -> None:
    month = page.board.month
    month.resize(900, 500)
    many = [row(f"2026-04-14T{hour:02}:00", number=hour) for hour in range(6, 20)]
    month.show_month(Month(date(2026, 4, 14), date(2026, 3, 30), 35), many, ())
    days: list[date] = []
    month.day_chosen.connect(days.append)
    last = month.place_of(many[-1].id)
    assert last is not None
    assert last.height() > 60  # found no room of its own: the box of its day
    qtbot.mouseClick(month, Qt.MouseButton.LeftButton, pos=last.bottomLeft() - QPoint(-20, 12))
    assert days == [date(2026, 4, 14)]


def test_a_class_is_dragged_to_another_day_of_the_month(month: MonthView, qtbot: QtBot, drops: list[Drop]) -> None:
    start = month.place_of(MORNING.id)
    assert start is not None
    drag(month, qtbot, start.center(), start.center() + QPoint(month.width() // 7, 0))
    assert [(drop.starts, drop.minutes) for drop in drops] == [(datetime(2026, 4, 15, 6, 30), 60)]


def test_a_class_of_the_month_that_nobody_booked_moves_at_once(
    month: MonthView, page: SchedulePage, qtbot: QtBot
) -> None:
    page._context.tasks.changed.connect(page.refresh)  # as the window does
    start = month.place_of(NEXT_WEEK.id)
    assert start is not None
    drag(month, qtbot, start.center(), start.center() + QPoint(month.width() // 7, 0))
    qtbot.waitUntil(lambda: (place := month.place_of(NEXT_WEEK.id)) is not None and place.left() > start.right())
    assert month.moving is None


def test_escape_and_a_day_out_of_view_leave_a_class_of_the_month(
    month: MonthView, qtbot: QtBot, drops: list[Drop]
) -> None:
    month.choose(MORNING.id)
    alt = Qt.KeyboardModifier.AltModifier
    for _week in range(6):  # three weeks are in view after it
        qtbot.keyClick(month, Qt.Key.Key_Down, alt)
    assert month.moving is not None
    assert month.moving.day == date(2026, 4, 28)
    qtbot.keyClick(month, Qt.Key.Key_Escape)
    assert (month.chosen, month.ghost_rect().isEmpty(), drops) == (MORNING.id, True, [])


def test_keys_move_a_class_of_the_month_until_enter(month: MonthView, qtbot: QtBot, drops: list[Drop]) -> None:
    month.choose(EVENING.id)
    alt = Qt.KeyboardModifier.AltModifier
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up):
        qtbot.keyClick(month, key, alt)
    assert drops == []
    qtbot.keyClick(month, Qt.Key.Key_Return)
    assert [(drop.starts, drop.minutes) for drop in drops] == [(datetime(2026, 4, 9, 18, 0), 60)]


def test_who_may_only_look_moves_nothing_in_the_month(
    month: MonthView, page: SchedulePage, qtbot: QtBot, drops: list[Drop]
) -> None:
    page.board.fix(fixed=True)
    start = month.place_of(MORNING.id)
    assert start is not None
    drag(month, qtbot, start.center(), start.center() + QPoint(month.width() // 7, 0))
    assert drops == []
