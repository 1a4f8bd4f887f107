"""Gestures on the calendar: snapping, limits of the day, and what a drop means."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from uuid import UUID

import pytest

from studio.services.schedule.rows import ClassRow
from studio.ui.schedule.dragging import Stretch, drawn, dropped, ending, moved, snapped, starting, stretch_of
from studio.ui.schedule.layout import Column

AT_SIX = Stretch(2, 18 * 60, 60)
MAIN, INES = UUID(int=2), UUID(int=3)
BEGINS = datetime(2026, 4, 14, 18)
ROW = ClassRow(
    UUID(int=1), None, "Run Strength", "S", "S", UUID(int=5), INES, "Inés", "Inés Carvalho", MAIN, "Main",
    "Main floor", BEGINS, BEGINS + timedelta(minutes=60), 16, 3, 0, False, "", (), "Strength",
)  # fmt: skip


@pytest.mark.parametrize(("hour", "minute"), [(18.0, 1080), (18.12, 1080), (18.13, 1095), (23.99, 1440)])
def test_hours_snap_to_quarters(hour: float, minute: int) -> None:
    assert snapped(hour) == minute


def test_a_class_stays_within_its_day() -> None:
    assert moved(AT_SIX, 3, 23 * 60 + 30) == Stretch(3, 23 * 60, 60)
    assert moved(AT_SIX, 0, -30) == Stretch(0, 0, 60)


def test_a_class_over_midnight_stays_as_long_on_its_way() -> None:
    night = Stretch(4, 22 * 60 + 30, 180)
    assert moved(night, 5, night.start) == Stretch(5, 22 * 60 + 30, 180)
    assert moved(night, 4, 23 * 60) == Stretch(4, 23 * 60, 180)
    assert moved(night, 4, 25 * 60) == Stretch(4, 23 * 60 + 45, 180)
    assert ending(night, night.end + 15) == Stretch(4, 22 * 60 + 30, 195)


def test_a_class_keeps_a_quarter_of_an_hour_at_least() -> None:
    assert ending(AT_SIX, 17 * 60) == Stretch(2, 18 * 60, 15)
    assert starting(AT_SIX, 20 * 60) == Stretch(2, 18 * 60 + 45, 15)
    assert drawn(1, 600, 600) == Stretch(1, 600, 15)


def test_a_new_class_can_be_drawn_upwards() -> None:
    assert drawn(1, 660, 600) == Stretch(1, 600, 60)


def test_a_drop_where_the_class_was_changes_nothing() -> None:
    day = Column(date(2026, 4, 14))
    assert not dropped(ROW, stretch_of(ROW, 0), day).changes
    assert dropped(ROW, Stretch(0, 18 * 60, 75), day).changes
    assert dropped(ROW, stretch_of(ROW, 0), Column(date(2026, 4, 15))).changes


def test_a_drop_in_another_coachs_column_changes_the_coach() -> None:
    assert not dropped(ROW, stretch_of(ROW, 0), Column(date(2026, 4, 14), coach_id=INES)).changes
    assert dropped(ROW, stretch_of(ROW, 0), Column(date(2026, 4, 14), coach_id=UUID(int=9))).changes
