"""The schedule: what the calendar shows and how it is driven by mouse and keys."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from studio.services.schedule.rows import Absence
from studio.ui.members.history_tab import HistoryDialog
from studio.ui.schedule.agenda import DayLine
from studio.ui.schedule.dragging import Drop
from studio.ui.schedule.ground import Around
from studio.ui.schedule.layout import Column
from studio.ui.schedule.month_view import MonthView
from studio.ui.schedule.page import SchedulePage
from studio.ui.schedule.popover import Popover
from studio.ui.schedule.week_view import WeekView
from studio.ui.widgets.basics import button
from tests import builders
from tests.ui.calendar.calendar_desk import (
    EVENING,
    GONE,
    MORNING,
    NEXT_WEEK,
    OVERLAP,
    block_of,
    drag,
    press_block,
)


def test_the_week_shows_its_classes_and_counts_those_that_take_place(page: SchedulePage) -> None:
    assert page.bar.title.text() == "13 – 19 April 2026"
    assert [placed.column for placed in page.board.week.placed] == [1, 1, 1, 2]
    assert [placed.lanes for placed in page.board.week.placed] == [1, 2, 2, 1]


def test_a_click_opens_the_inspector_and_its_buttons_lead_on(
    page: SchedulePage, qtbot: QtBot, asked: list[tuple[str, dict[str, object]]]
) -> None:
    press_block(page, EVENING.id, qtbot)
    assert page.cards.inspector.isVisible()
    by_name = {button.accessibleName(): button for button in page.cards.inspector.findChildren(QPushButton)}
    for name in ("Roster", "Circuit", "Print"):
        by_name[name].click()
    assert asked == [
        ("today", {"session_id": EVENING.id}),
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
    assert page.board.week.chosen == OVERLAP.id  # the keyboard goes on from there


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


def test_an_empty_calendar_says_so_and_how_many_classes_the_filters_hide(page: SchedulePage, qtbot: QtBot) -> None:
    note = page.board.note
    assert not note.isVisible()
    page.filters._boxes[builders.INES.id].click()
    assert (note.isVisible(), note.words.text()) == (True, "The filters hide 4 classes")
    note.show_all.click()
    assert not note.isVisible()
    assert len(page.board.week.placed) == 4
    page.go_to(date(2027, 1, 1))
    qtbot.waitUntil(note.isVisible)
    assert (note.words.text(), note.show_all.isVisible()) == ("No classes in this week", False)


def test_a_low_window_opens_at_the_present_hour(page: SchedulePage, qtbot: QtBot) -> None:
    page.resize(1124, 500)
    qtbot.waitUntil(lambda: page.board.height() < 460)
    shown = page.board._scroll.viewport()

    def height_of_now() -> int:
        week = page.board.week
        return week.mapTo(shown, QPoint(0, round(week.geometry_now().y(17.9)))).y()

    page.board._scroll.verticalScrollBar().setValue(0)
    assert height_of_now() > shown.height()
    page.go_to_today()
    qtbot.waitUntil(lambda: 0 < height_of_now() < shown.height() - 60)


def test_a_card_is_as_wide_as_its_buttons_need_in_any_language(page: SchedulePage) -> None:
    card = Popover(page._context, page)
    long = button(page._context.theme, "Wiederkehrende Veranstaltungen zusammenfassen", "link")
    card.foot.addWidget(long)
    card.foot.addWidget(button(page._context.theme, "Fertig"))
    card.open_beside(block_of(page, EVENING.id))
    assert long.width() >= long.sizeHint().width()
    assert page.rect().contains(card.geometry())


def test_tab_leaves_the_calendar_where_it_is(page: SchedulePage, qtbot: QtBot) -> None:
    page.resize(1124, 500)
    qtbot.waitUntil(lambda: page.board.height() < 460)
    bar = page.board._scroll.verticalScrollBar()
    page.board.take_keys()
    bar.setValue(7)
    qtbot.keyClick(page.board.week, Qt.Key.Key_Tab)
    assert not page.board.week.hasFocus()
    assert bar.value() == 7


def test_the_agenda_lists_days_and_their_classes(page: SchedulePage, qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    qtbot.keyClick(page.board.week, Qt.Key.Key_A)
    model = page.board.agenda.lines
    qtbot.waitUntil(lambda: model.rowCount() == 9)
    qtmodeltester.check(model)
    days = [line for line in model.lines if isinstance(line, DayLine)]
    assert days == [
        DayLine(date(2026, 4, 14)),
        DayLine(date(2026, 4, 15)),
        DayLine(date(2026, 4, 19), "City Half Marathon"),
        DayLine(date(2026, 4, 21)),
    ]
    assert model.index(6, 0).data() == "Sunday 19 April 2026, closed: City Half Marathon"
    assert page.board.agenda.chosen == EVENING.id  # the keyboard begins at the first that is not over
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


def test_a_clash_is_heard_in_the_week_and_the_month(page: SchedulePage, qtbot: QtBot) -> None:
    def clashing(view: WeekView | MonthView) -> int:
        return sum(one.words.endswith(", clashes") for one in view.spoken())

    qtbot.waitUntil(lambda: clashing(page.board.week) == 2)
    qtbot.keyClick(page.board.week, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: clashing(page.board.month) == 2)


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


def test_the_history_of_a_class_is_told_from_its_inspector_and_forgotten_when_closed(
    page: SchedulePage, qtbot: QtBot
) -> None:
    press_block(page, EVENING.id, qtbot)
    (history,) = (one for one in page.cards.inspector.findChildren(QPushButton) if one.accessibleName() == "History")
    history.click()
    dialog = page.findChild(HistoryDialog)
    assert dialog is not None
    assert dialog.windowTitle() == "History of Run Strength, Tue 14 April"
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()
    assert page.findChild(HistoryDialog) is None


@pytest.mark.parametrize("text_size", [14, 18])
@pytest.mark.parametrize("span", ["day", "week", "month", "agenda"])
def test_no_word_of_the_bar_is_cut_in_the_smallest_window(
    page: SchedulePage, qtbot: QtBot, span: str, text_size: int
) -> None:
    page._context.theme.choose("light", text_size)
    page.resize(1124, 664)
    page.bar.span_chosen.emit(span)
    qtbot.waitUntil(lambda: page._span == span)
    page.bar.show_counts("30 classes · 301 of 369 places", 12)
    parts: list[QLabel | QPushButton] = [page.bar.title, *page.bar.findChildren(QPushButton)]

    def cut() -> list[tuple[str, int, int]]:
        shown = [one for one in parts if one.isVisible()]
        assert len(shown) >= 9
        assert [one for one in shown if one.mapTo(page.bar, QPoint(one.width(), 0)).x() > page.bar.width()] == []
        room = [(one.text(), one.width(), one.sizeHint().width()) for one in shown]
        return [(words, width, need) for words, width, need in room if width < need]

    qtbot.waitUntil(lambda: cut() == [])
