"""The schedule: where blocks stand, what the calendar shows and how it is driven by mouse and keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, cast
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from studio.domain.clock import DeskClock
from studio.domain.schedule.records import Closure, SessionState
from studio.services.schedule.rows import Absence, ClassRow
from studio.services.schedule.service import ScheduleService
from studio.services.studio import Studio
from studio.storage.engine import open_database
from studio.storage.schedule import ScheduleReads
from studio.storage.store import Store
from studio.ui.context import PageContext
from studio.ui.phrases import Manner
from studio.ui.schedule.dragging import Drop
from studio.ui.schedule.ground import Around
from studio.ui.schedule.layout import Column, day_columns, free_hour, month_of, place, shown_hours, week_of
from studio.ui.schedule.month_layout import Month
from studio.ui.schedule.month_view import MonthView
from studio.ui.schedule.page import SchedulePage
from studio.ui.schedule.week_view import WeekView
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
        return Studio(store, clock, schedule, *[nothing] * (len(fields(Studio)) - 3))

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
    qtbot.waitUntil(lambda: len(made.board.week.placed) == 4)
    return made


def inspected(page: SchedulePage) -> UUID | None:
    detail = page.cards.inspector.detail
    return None if detail is None else detail.row.id


def press_block(page: SchedulePage, session_id: UUID, qtbot: QtBot) -> None:
    placed = next(placed for placed in page.board.week.placed if placed.row.id == session_id)
    qtbot.mouseClick(page.board.week, Qt.MouseButton.LeftButton, pos=page.board.week.rect_of(placed).center())
    qtbot.waitUntil(
        lambda: page.cards.inspector.detail is not None and page.cards.inspector.detail.row.id == session_id
    )


def test_the_week_shows_its_classes_and_counts_those_that_take_place(page: SchedulePage) -> None:
    assert page.bar.title.text() == "13 – 19 April 2026"
    assert [placed.column for placed in page.board.week.placed] == [1, 1, 1, 2]
    assert [placed.lanes for placed in page.board.week.placed] == [1, 2, 2, 1]


def test_a_click_opens_the_inspector_and_its_buttons_lead_on(
    page: SchedulePage, qtbot: QtBot, asked: list[tuple[str, dict[str, object]]]
) -> None:
    from PySide6.QtWidgets import QPushButton

    press_block(page, EVENING.id, qtbot)
    assert page.cards.inspector.isVisible()
    by_name = {button.accessibleName(): button for button in page.cards.inspector.findChildren(QPushButton)}
    for name in ("Roster", "Circuit", "Print"):
        by_name[name].click()
    assert asked == [
        ("today", {"session_id": EVENING.id, "day": date(2026, 4, 14)}),
        ("circuits", {"session_id": EVENING.id}),
        ("printing", {"session_id": EVENING.id}),
    ]


def test_a_click_beside_the_classes_closes_the_inspector(page: SchedulePage, qtbot: QtBot) -> None:
    press_block(page, EVENING.id, qtbot)
    qtbot.mouseClick(page.board.week, Qt.MouseButton.LeftButton, pos=QPoint(100, 20))
    assert not page.cards.inspector.isVisible()


def test_keys_walk_through_the_classes_and_open_one(page: SchedulePage, qtbot: QtBot) -> None:
    page.board.week.setFocus()
    qtbot.keyClick(page.board.week, Qt.Key.Key_Down)
    assert page.board.week.chosen == EVENING.id  # the first that is not over
    qtbot.keyClick(page.board.week, Qt.Key.Key_Down)
    assert page.board.week.chosen == OVERLAP.id
    assert page.board.week.accessibleDescription().startswith(
        "Hill HIIT, Tuesday 14 April 2026 18:15 – 19:00, Inés Carvalho"
    )
    qtbot.keyClick(page.board.week, Qt.Key.Key_Return)
    qtbot.waitUntil(page.cards.inspector.isVisible)
    qtbot.keyClick(page.board.week, Qt.Key.Key_Escape)
    assert not page.cards.inspector.isVisible()


def test_letters_and_arrows_change_days_and_span(page: SchedulePage, qtbot: QtBot) -> None:
    page.board.week.setFocus()
    qtbot.keyClick(page.board.week, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: [placed.row.id for placed in page.board.week.placed] == [NEXT_WEEK.id])
    assert page.bar.title.text() == "20 – 26 April 2026"
    qtbot.keyClick(page.board.week, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: len(page.board.week.placed) == 4)
    qtbot.keyClick(page.board.week, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: len(page.board.week.placed) == 3)
    assert page.bar.title.text() == "Tuesday 14 April 2026"
    qtbot.keyClick(page.board.week, Qt.Key.Key_W)
    qtbot.waitUntil(lambda: len(page.board.week.placed) == 4)


def test_a_filter_takes_classes_out_of_view_and_brings_them_back(page: SchedulePage, qtbot: QtBot) -> None:
    from studio.ui.schedule.filters import FilterBox

    box = next(box for box in page.filters.findChildren(FilterBox) if box.text() == "Inés Carvalho")
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    assert page.board.week.placed == ()
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    assert len(page.board.week.placed) == 4


def block_of(page: SchedulePage, session_id: UUID) -> QRect:
    return next(page.board.week.rect_of(placed) for placed in page.board.week.placed if placed.row.id == session_id)


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


def test_the_agenda_lists_days_and_their_classes(page: SchedulePage, qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    qtbot.keyClick(page.board.week, Qt.Key.Key_A)
    model = page.board.agenda.lines
    qtbot.waitUntil(lambda: model.rowCount() == 8)
    qtmodeltester.check(model)
    days = [line for line in model.lines if isinstance(line, date) and not isinstance(line, datetime)]
    assert days == [date(2026, 4, 14), date(2026, 4, 15), date(2026, 4, 21)]
    page.board.agenda.choose(NEXT_WEEK.id)
    qtbot.keyClick(page.board.agenda, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: page.cards.inspector.detail is not None and page.cards.inspector.detail.row.id == NEXT_WEEK.id
    )


def test_a_day_falls_into_rooms_or_coaches(page: SchedulePage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.board.week, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: len(page.board.week.columns) == 1)
    page.show_split("room")
    assert [column.title for column in page.board.week.columns] == ["Main floor"]
    page.show_split("coach")
    assert [column.title for column in page.board.week.columns] == ["Inés Carvalho"]
    assert len(page.board.week.placed) == 3


def test_a_week_falls_into_rooms_or_coaches_of_each_day(page: SchedulePage, qtbot: QtBot) -> None:
    week = page.board.week
    page.show_split("coach")
    assert [(column.day.day, column.title) for column in week.columns] == [
        (day, "Inés Carvalho") for day in range(13, 20)
    ]
    assert len(week.placed) == 4
    page.filters._boxes[builders.INES.id].click()
    assert [column.title for column in week.columns] == [""] * 7  # nobody is left to show
    assert list(week.placed) == []


def test_a_coachs_column_tells_when_they_are_not_to_be_had(page: SchedulePage, qtbot: QtBot) -> None:
    around = Around(
        absences=(
            Absence(builders.INES.id, date(2026, 4, 14), 0, 16 * 60),
            Absence(builders.INES.id, date(2026, 4, 15), 0, 24 * 60, day_off=True),
        )
    )
    tuesday, wednesday = (
        Column(date(2026, 4, day), coach_id=builders.INES.id, title="Inés Carvalho") for day in (14, 15)
    )
    assert around.words_at(tuesday, 15.9) == "Inés Carvalho is not here at this hour as a rule"
    assert around.words_at(tuesday, 16) == ""
    assert around.words_at(wednesday, 16) == "Inés Carvalho has the day off"
    assert around.words_at(Column(date(2026, 4, 14)), 10) == ""


def test_each_class_can_be_heard_where_it_stands(page: SchedulePage) -> None:
    heard = QAccessible.queryAccessibleInterface(page.board.week)
    assert heard.childCount() == 4
    second = heard.child(1)
    assert second.text(QAccessible.Text.Name).startswith("Run Strength, Tuesday 14 April 2026 18:00 – 19:00")
    corner = page.board.week.mapToGlobal(block_of(page, EVENING.id).topLeft())
    assert second.rect().topLeft() == corner
    assert heard.childAt(corner.x() + 5, corner.y() + 5).text(QAccessible.Text.Name) == second.text(
        QAccessible.Text.Name
    )
    page.board.week.choose(EVENING.id)
    assert heard.focusChild().text(QAccessible.Text.Name) == second.text(QAccessible.Text.Name)


def drag(view: WeekView | MonthView, qtbot: QtBot, start: QPoint, end: QPoint) -> None:
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view, (start + end) / 2)
    qtbot.mouseMove(view, end)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)


@pytest.fixture
def drops(page: SchedulePage) -> list[Drop]:
    found: list[Drop] = []
    for view in (page.board.week, page.board.month):
        view.dropped.disconnect()  # nothing is to be done with them
        view.dropped.connect(found.append)
    return found


def test_a_class_is_dragged_to_another_day_and_quarter(page: SchedulePage, qtbot: QtBot, drops: list[Drop]) -> None:
    view = page.board.week
    block, geometry = block_of(page, MORNING.id), view.geometry_now()
    day = round(geometry.left(1) - geometry.left(0))
    drag(view, qtbot, block.center(), block.center() + QPoint(2 * day, round(geometry.hour * 1.3)))
    assert [(drop.starts, drop.minutes) for drop in drops] == [(datetime(2026, 4, 16, 7, 45), 60)]


def test_the_lower_edge_makes_a_class_longer_and_the_upper_one_earlier(
    page: SchedulePage, qtbot: QtBot, drops: list[Drop]
) -> None:
    view = page.board.week
    block, hour = block_of(page, MORNING.id), view.geometry_now().hour
    foot = QPoint(block.center().x(), block.bottom() - 1)
    drag(view, qtbot, foot, foot + QPoint(0, round(hour / 2)))
    head = QPoint(block.center().x(), block.top() + 1)
    drag(view, qtbot, head, head - QPoint(0, round(hour / 4)))
    assert [(drop.starts.time(), drop.minutes) for drop in drops] == [(time(6, 30), 90), (time(6, 15), 75)]


def test_a_stretch_drawn_over_nothing_is_a_new_class(page: SchedulePage, qtbot: QtBot, drops: list[Drop]) -> None:
    view = page.board.week
    geometry = view.geometry_now()
    x = round(geometry.left(4.5))
    drag(view, qtbot, QPoint(x, round(geometry.y(10))), QPoint(x, round(geometry.y(11.5))))
    assert [(drop.row, drop.starts, drop.minutes) for drop in drops] == [(None, datetime(2026, 4, 17, 10, 0), 90)]


def test_escape_lets_a_dragged_class_go(page: SchedulePage, qtbot: QtBot, drops: list[Drop]) -> None:
    view = page.board.week
    start = block_of(page, MORNING.id).center()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view, start + QPoint(0, 100))
    assert view.ghost_rect().isValid()
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + QPoint(0, 100))
    assert not view.ghost_rect().isValid()
    assert drops == []


def test_keys_move_and_stretch_the_chosen_class_until_enter(
    page: SchedulePage, qtbot: QtBot, drops: list[Drop]
) -> None:
    view, alt, shift = page.board.week, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
    view.choose(EVENING.id)
    qtbot.keyClick(view, Qt.Key.Key_Up, alt)
    qtbot.keyClick(view, Qt.Key.Key_Right, alt)
    qtbot.keyClick(view, Qt.Key.Key_Down, shift)
    assert drops == []
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert [(drop.starts, drop.minutes) for drop in drops] == [(datetime(2026, 4, 15, 17, 45), 75)]


def test_a_cancelled_class_cannot_be_dragged(page: SchedulePage, qtbot: QtBot, drops: list[Drop]) -> None:
    start = block_of(page, GONE.id).center()
    drag(page.board.week, qtbot, start, start + QPoint(0, 100))
    assert drops == []


@pytest.fixture
def month(page: SchedulePage, qtbot: QtBot) -> MonthView:
    """The month of April, weeks from Monday 30 March on."""
    qtbot.keyClick(page.board.week, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: len(page.board.month.spoken()) == 5)
    return page.board.month


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
