"""Where classes stand on the calendar: arithmetic of columns, lanes, hours and weeks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import QRect

from studio.services.schedule.rows import ClassRow
from studio.ui.schedule.card_frame import stand_beside
from studio.ui.schedule.layout import Column, day_columns, free_hour, month_of, place, shown_hours, week_of
from tests.ui.calendar.calendar_desk import (
    MONDAY,
    row,
)


def lanes(*rows: ClassRow) -> list[tuple[int, int, int]]:
    return [(placed.column, placed.lane, placed.lanes) for placed in place(rows, day_columns(MONDAY, 7))]


def test_classes_that_do_not_overlap_have_the_whole_column() -> None:
    assert lanes(row("2026-04-13T06:30"), row("2026-04-13T07:30"), row("2026-04-15T06:30")) == [
        (0, 0, 1),
        (0, 0, 1),
        (2, 0, 1),
    ]


def test_overlapping_classes_stand_side_by_side_and_reuse_a_lane_that_is_free_again() -> None:
    found = lanes(row("2026-04-13T18:00", 60, 1), row("2026-04-13T18:30", 60, 2), row("2026-04-13T19:00", 60, 3))
    assert found == [(0, 0, 2), (0, 1, 2), (0, 0, 2)]


def test_a_very_short_class_keeps_a_height_that_can_be_hit() -> None:
    (placed,) = place([row("2026-04-13T18:00", 10)], day_columns(MONDAY, 7))
    assert (placed.top_hour, placed.bottom_hour) == (18.0, 18.5)


def test_columns_by_room_hold_only_the_classes_of_their_room() -> None:
    main, other = UUID(int=71), UUID(int=72)
    columns = [Column(MONDAY, room_id=main, title="Main"), Column(MONDAY, room_id=other, title="Other")]
    rows = [replace(row("2026-04-13T18:00", number=1), room_id=other), replace(row("2026-04-13T18:00"), room_id=main)]
    assert [(placed.column, placed.lanes, placed.row.room_id) for placed in place(rows, columns)] == [
        (0, 1, main),
        (1, 1, other),
    ]


@pytest.mark.parametrize(
    ("day", "first_weekday", "expected"),
    [
        (date(2026, 4, 14), 0, (date(2026, 3, 30), 35)),
        (date(2026, 2, 1), 6, (date(2026, 2, 1), 28)),
        (date(2026, 8, 31), 0, (date(2026, 7, 27), 42)),
    ],
)
def test_a_month_is_shown_in_whole_weeks(day: date, first_weekday: int, expected: tuple[date, int]) -> None:
    assert month_of(day, first_weekday) == expected


def test_a_closures_card_stands_where_no_class_is_in_its_way() -> None:
    placed = place(
        [row("2026-04-13T06:30"), row("2026-04-13T07:30", 30), row("2026-04-14T09:00")], day_columns(MONDAY, 3)
    )
    assert free_hour(placed, range(1), 6, 22, 1.6) == 8
    assert free_hour(placed, range(1, 3), 6, 22, 1.6) == 6
    assert free_hour(placed, range(2), 6, 9.5, 1.6) == 6  # no room anywhere: at the top


def test_hours_widen_for_early_and_late_classes() -> None:
    assert shown_hours([]) == (6, 22)
    assert shown_hours([row("2026-04-13T05:15"), row("2026-04-13T22:30", 45)]) == (5, 24)


@pytest.mark.parametrize(("first_weekday", "expected"), [(0, date(2026, 4, 13)), (6, date(2026, 4, 12))])
def test_weeks_begin_where_the_reader_expects(first_weekday: int, expected: date) -> None:
    assert week_of(date(2026, 4, 14), first_weekday) == expected


def test_a_narrow_block_shows_the_word_that_says_the_kind() -> None:
    assert row("2026-04-13T18:00").short_name == "Strength"
    assert replace(row("2026-04-13T18:00"), name="Mobility Reset", kind="Mobility").short_name == "Mobility"
    assert replace(row("2026-04-13T18:00"), name="Long run").short_name == "Long"


def test_a_card_stands_where_there_is_room_and_points_at_what_it_is_about() -> None:
    page = QRect(0, 0, 1000, 700)
    left = stand_beside(QRect(100, 300, 140, 40), 300, 400, page, 10, 4)
    assert (left.card, left.nose, left.at_left) == (QRect(249, 288, 300, 400), 31, True)
    right = stand_beside(QRect(850, 300, 140, 40), 300, 400, page, 10, 4)
    assert (right.card, right.nose, right.at_left) == (QRect(540, 288, 300, 400), 31, False)
    low = stand_beside(QRect(100, 660, 140, 30), 300, 400, page, 10, 4)
    assert (low.card.top(), low.nose) == (291, 383)
    over = stand_beside(QRect(10, 300, 980, 40), 300, 400, page, 10, 4)
    assert (over.card.left(), over.nose) == (4, None)  # it covers what it is about
    assert stand_beside(QRect(100, 100, 0, 0), 300, 400, page, 10, 4).nose is None
