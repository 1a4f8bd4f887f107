"""The schedule's left pane: the small month by mouse and keys, and the boxes that the calendar is narrowed with."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import cast
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.domain.clock import DeskClock
from studio.services.schedule.rows import Calendar, ClassRow, FilterRow
from studio.ui.context import PageContext
from studio.ui.phrases import Manner
from studio.ui.schedule.filters import FilterBox, Filters
from studio.ui.schedule.mini_month import MiniMonth
from studio.ui.schedule.words import class_words
from studio.ui.tasks import Tasks
from studio.ui.theme import Theme

MONDAY = date(2026, 8, 3)
INES, TOM = UUID(int=1), UUID(int=2)


@pytest.fixture
def context(theme: Theme, manner: Manner) -> PageContext:
    """At the desk on Tuesday 4 August 2026; nothing is asked of the studio."""
    clock = DeskClock(datetime(2026, 8, 4, 9), "Europe/London")
    nobody = cast("Tasks", None)
    return PageContext(nobody, theme, manner, clock, lambda *_a, **_k: None, lambda _text: None, lambda _error: None)


@pytest.fixture
def month(context: PageContext, qtbot: QtBot) -> MiniMonth:
    """August 2026, which touches six weeks from Monday."""
    made = MiniMonth(context)
    qtbot.addWidget(made)
    made.show()
    made.show_days(MONDAY, MONDAY + timedelta(days=6))
    return made


def test_the_last_day_of_a_month_of_six_weeks_can_be_hit(month: MiniMonth, qtbot: QtBot) -> None:
    last = date(2026, 8, 31)
    place = month.days.place_of(last)
    assert month.days.rect().contains(place.toAlignedRect())
    with qtbot.waitSignal(month.chosen) as told:
        qtbot.mouseClick(month.days, Qt.MouseButton.LeftButton, pos=place.center().toPoint())
    assert told.args == [last]


@pytest.mark.parametrize(
    ("keys", "day", "name"),
    [
        ([Qt.Key.Key_Right], date(2026, 8, 7), "August 2026"),
        ([Qt.Key.Key_Up], date(2026, 7, 30), "July 2026"),
        ([Qt.Key.Key_Down, Qt.Key.Key_Home], date(2026, 8, 10), "August 2026"),
        ([Qt.Key.Key_End], date(2026, 8, 9), "August 2026"),
        ([Qt.Key.Key_PageDown], date(2026, 9, 6), "September 2026"),
        ([Qt.Key.Key_PageUp, Qt.Key.Key_PageUp], date(2026, 6, 6), "June 2026"),
    ],
)
def test_keys_go_from_day_to_day_and_enter_chooses(
    month: MiniMonth, qtbot: QtBot, manner: Manner, keys: list[Qt.Key], day: date, name: str
) -> None:
    for key in keys:
        qtbot.keyClick(month.days, key)
    assert month.name.text() == name
    assert month.days.accessibleName() == f"Small month, {manner.full_day(day)}"
    with qtbot.waitSignal(month.chosen) as told:
        qtbot.keyClick(month.days, Qt.Key.Key_Return)
    assert told.args == [day]


def test_a_shorter_month_has_its_last_day(month: MiniMonth, qtbot: QtBot) -> None:
    month.days.go_to(date(2026, 8, 31))
    qtbot.keyClick(month.days, Qt.Key.Key_PageDown)
    assert month.days.current == date(2026, 9, 30)


def calendar(*coaches: FilterRow) -> Calendar:
    """A week with nobody and nothing but coaches to narrow to."""
    return Calendar(MONDAY, MONDAY + timedelta(days=6), (), (), (), coaches=coaches, rooms=(), kinds=())


def boxes(filters: Filters) -> list[str]:
    """What the boxes are called for those who listen, from top to bottom."""
    column = filters._sections["coaches"]
    items = [column.itemAt(number) for number in range(column.count())]
    shown = [item.widget() for item in items if item is not None]
    return [box.accessibleName() for box in shown if isinstance(box, FilterBox)]


def test_boxes_follow_their_counts_and_go_with_whom_is_archived(context: PageContext, qtbot: QtBot) -> None:
    filters = Filters(context)
    qtbot.addWidget(filters)
    filters.show()
    ines, tom = FilterRow(INES, "Inés Carvalho", "", "", 9), FilterRow(TOM, "Tom Okafor", "", "", 0, away=True)
    filters.show_calendar(calendar(ines, tom))
    assert boxes(filters) == ["Inés Carvalho, 9 classes", "Tom Okafor, away"]
    filters.show_calendar(calendar(FilterRow(INES, "Inés & Tom", "", "", 1), tom))
    assert boxes(filters) == ["Inés & Tom, 1 class", "Tom Okafor, away"]
    tom_box = next(box for box in filters.findChildren(FilterBox) if box.accessibleName() == "Tom Okafor, away")
    tom_box.click()
    of_tom = row(coach_id=TOM)
    assert not filters.keeps(of_tom)
    filters.show_calendar(calendar(ines))
    assert boxes(filters) == ["Inés Carvalho, 9 classes"]
    assert filters.keeps(of_tom)


def test_boxes_stand_in_the_studios_order(context: PageContext, qtbot: QtBot) -> None:
    filters = Filters(context)
    qtbot.addWidget(filters)
    filters.show()
    ines, tom = FilterRow(INES, "Inés Carvalho", "", "", 2), FilterRow(TOM, "Tom Okafor", "", "", 3)
    filters.show_calendar(calendar(ines, tom))
    filters.show_calendar(calendar(tom, ines))
    assert boxes(filters) == ["Tom Okafor, 3 classes", "Inés Carvalho, 2 classes"]


def row(*, coach_id: UUID = INES, cancelled: bool = False, reason: str = "") -> ClassRow:
    """Run Strength on Monday at half past six."""
    starts, nobody = datetime.combine(MONDAY, time(6, 30)), UUID(int=0)
    return ClassRow(
        nobody, None, "Run Strength", "S", "S", nobody, coach_id, "Inés", "Inés Carvalho", nobody, "Main", "Main floor",
        starts, starts + timedelta(hours=1), 16, 3, 2, cancelled, reason, (), "Strength",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("one", "clash", "rest"),
    [
        (row(), False, "3 of 16 booked, 2 waiting"),
        (row(), True, "3 of 16 booked, 2 waiting, clashes"),
        (row(cancelled=True), True, "cancelled"),
        (row(cancelled=True, reason="coach ill"), False, "cancelled: coach ill"),
    ],
)
def test_a_class_is_spoken_with_coach_room_and_what_is_wrong(
    manner: Manner, one: ClassRow, rest: str, *, clash: bool
) -> None:
    words = class_words(one, manner, clash=clash)
    assert words == f"Run Strength, Monday 3 August 2026 06:30 – 07:30, Inés Carvalho, Main floor, {rest}"
