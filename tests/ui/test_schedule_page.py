"""The schedule: where blocks stand, what the calendar shows and how it is driven by mouse and keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, cast
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from studio.domain.clock import DeskClock
from studio.domain.schedule.records import Closure, SessionState
from studio.services.schedule.rows import ClassRow
from studio.services.schedule.service import ScheduleService
from studio.services.studio import Studio
from studio.storage.engine import open_database
from studio.storage.schedule import ScheduleReads
from studio.storage.store import Store
from studio.ui.context import PageContext
from studio.ui.phrases import Manner
from studio.ui.schedule.layout import place, shown_hours, week_of
from studio.ui.schedule.page import SchedulePage
from studio.ui.tasks import Tasks
from studio.ui.theme import Theme
from tests import builders

MONDAY = date(2026, 4, 13)
MORNING = builders.session("2026-04-14T06:30")
EVENING = builders.session("2026-04-14T18:00")
OVERLAP = builders.session("2026-04-14T18:15", minutes=45, name="Hill HIIT")
GONE = builders.session("2026-04-15T12:15", state=SessionState.CANCELLED, reason="coach ill")
NEXT_WEEK = builders.session("2026-04-21T06:30")


def row(starts: str, minutes: int = 60, number: int = 1) -> ClassRow:
    begins = datetime.fromisoformat(starts)
    nobody = UUID(int=0)
    return ClassRow(
        UUID(int=number), None, "Run Strength", "S", "S", nobody, nobody, "Inés", "Inés Carvalho", nobody, "Main",
        "Main floor", begins, begins + timedelta(minutes=minutes), 16, 3, 0, False, "", (), "Strength",
    )  # fmt: skip


def lanes(*rows: ClassRow) -> list[tuple[int, int, int]]:
    return [(placed.column, placed.lane, placed.lanes) for placed in place(rows, MONDAY, 7)]


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
    (placed,) = place([row("2026-04-13T18:00", 10)], MONDAY, 7)
    assert (placed.top_hour, placed.bottom_hour) == (18.0, 18.5)


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


@pytest.fixture
def asked() -> list[tuple[str, dict[str, object]]]:
    return []


@pytest.fixture
def page(
    make_tasks: Callable[[Callable[[], Studio]], Tasks],
    database_file: Path,
    theme: Theme,
    manner: Manner,
    qtbot: QtBot,
    asked: list[tuple[str, dict[str, object]]],
) -> SchedulePage:
    clock = DeskClock(datetime(2026, 4, 14, 17, 52), "Europe/London")
    race = Closure(UUID(int=80), builders.SITE.id, date(2026, 4, 19), date(2026, 4, 19), "City Half Marathon")

    def open_studio() -> Studio:
        store = Store(open_database(database_file), clock)
        builders.put(store, *builders.STUDIO, MORNING, EVENING, OVERLAP, GONE, NEXT_WEEK, race)
        nothing = cast("Any", None)
        schedule = ScheduleService(store, ScheduleReads(store.connect), clock)
        return Studio(store, clock, schedule, *[nothing] * 8)

    tasks = make_tasks(open_studio)
    context = PageContext(
        tasks,
        theme,
        manner,
        clock,
        lambda page, /, **where: asked.append((page, where)),
        lambda _text: None,
        lambda error: pytest.fail(repr(error)),
    )
    made = SchedulePage(context)
    qtbot.addWidget(made)
    made.resize(1364, 800)
    made.show()
    with qtbot.waitSignal(tasks.opened):
        tasks.start()
    made.activate()
    qtbot.waitUntil(lambda: len(made.view.placed) == 4)
    return made


def press_block(page: SchedulePage, session_id: UUID, qtbot: QtBot) -> None:
    placed = next(placed for placed in page.view.placed if placed.row.id == session_id)
    qtbot.mouseClick(page.view, Qt.MouseButton.LeftButton, pos=page.view.rect_of(placed).center().toPoint())
    qtbot.waitUntil(lambda: page.inspector.detail is not None and page.inspector.detail.row.id == session_id)


def test_the_week_shows_its_classes_and_counts_those_that_take_place(page: SchedulePage) -> None:
    assert page.title.text() == "13 – 19 April 2026"
    assert [placed.column for placed in page.view.placed] == [1, 1, 1, 2]
    assert [placed.lanes for placed in page.view.placed] == [1, 2, 2, 1]


def test_a_click_opens_the_inspector_and_its_buttons_lead_on(
    page: SchedulePage, qtbot: QtBot, asked: list[tuple[str, dict[str, object]]]
) -> None:
    from PySide6.QtWidgets import QPushButton

    press_block(page, EVENING.id, qtbot)
    assert page.inspector.isVisible()
    by_name = {button.accessibleName(): button for button in page.inspector.findChildren(QPushButton)}
    for name in ("Roster", "Circuit", "Print"):
        by_name[name].click()
    assert asked == [
        ("today", {"session_id": EVENING.id, "day": date(2026, 4, 14)}),
        ("circuits", {"session_id": EVENING.id}),
        ("printing", {"session_id": EVENING.id}),
    ]


def test_a_click_beside_the_classes_closes_the_inspector(page: SchedulePage, qtbot: QtBot) -> None:
    press_block(page, EVENING.id, qtbot)
    qtbot.mouseClick(page.view, Qt.MouseButton.LeftButton, pos=QPoint(100, 20))
    assert not page.inspector.isVisible()


def test_keys_walk_through_the_classes_and_open_one(page: SchedulePage, qtbot: QtBot) -> None:
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_Down)
    assert page.view.chosen == EVENING.id  # the first that is not over
    qtbot.keyClick(page.view, Qt.Key.Key_Down)
    assert page.view.chosen == OVERLAP.id
    assert page.view.accessibleDescription().startswith("Hill HIIT, Tuesday 14 April 2026 18:15 – 19:00, Inés Carvalho")
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    qtbot.waitUntil(page.inspector.isVisible)
    qtbot.keyClick(page.view, Qt.Key.Key_Escape)
    assert not page.inspector.isVisible()


def test_letters_and_arrows_change_days_and_span(page: SchedulePage, qtbot: QtBot) -> None:
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: [placed.row.id for placed in page.view.placed] == [NEXT_WEEK.id])
    assert page.title.text() == "20 – 26 April 2026"
    qtbot.keyClick(page.view, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: len(page.view.placed) == 4)
    qtbot.keyClick(page.view, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: len(page.view.placed) == 3)
    assert page.title.text() == "Tuesday 14 April 2026"
    qtbot.keyClick(page.view, Qt.Key.Key_W)
    qtbot.waitUntil(lambda: len(page.view.placed) == 4)


def test_a_filter_takes_classes_out_of_view_and_brings_them_back(page: SchedulePage, qtbot: QtBot) -> None:
    from studio.ui.schedule.filters import FilterBox

    box = next(box for box in page.filters.findChildren(FilterBox) if box.text() == "Inés Carvalho")
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    assert page.view.placed == ()
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    assert len(page.view.placed) == 4
