"""Today in the real window on a real database: check-in by typing, scan, mouse and keys, and undo; stored and shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import cast

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRectF, QSizeF, Qt
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from studio.domain.attendance.records import Booking, BookingState
from studio.domain.clock import DeskClock
from studio.domain.members.records import ReplacedCard
from studio.services.attendance.service import AttendanceService
from studio.services.studio import Studio
from studio.storage.attendance import AttendanceReads
from studio.ui.main_window import MainWindow
from studio.ui.phrases import Manner
from studio.ui.tasks import Tasks
from studio.ui.theme import Theme
from studio.ui.today.attendance_toggle import HEIGHT, WIDTH
from studio.ui.today.page import FEWEST, TodayPage
from studio.ui.today.roster_delegate import EDGE, ROW_HEIGHT, RowLayout
from studio.ui.today.roster_model import PENDING_ROLE, RosterModel
from studio.ui.today.waiting import Waiting
from studio.ui.top_bar import PersonButton
from studio.ui.widgets.paint import CHIP_HEIGHT
from tests import builders
from tests.support.databases import NOW
from tests.support.today_desk import (
    AICHA,
    BJORN,
    CHIARA,
    EARLY,
    MAIN,
    ZOE,
    Desk,
    Elsewhere,
    OpenDesk,
)


@pytest.fixture
def desk(today_desk: Desk) -> Desk:
    return today_desk


def test_the_class_that_is_about_to_start_is_shown_with_its_people(desk: Desk) -> None:
    assert {"Run Strength", "Starts in 8 min", "1 place free", "18:00 – 19:00", "Inés Carvalho"} <= desk.labels()
    assert desk.page.timeline.button_of(MAIN.id).isChecked()
    names = [desk.page.pane.model.index(place).data() for place in range(3)]
    assert names == ["Aïcha Benmoussa", "Björn Lindqvist", "Chiara D’Ambrosio"]


def test_until_the_day_is_read_nothing_is_said_about_it(
    theme: Theme, manner: Manner, qtbot: QtBot, make_tasks: Callable[[Callable[[], Studio]], Tasks]
) -> None:
    """No class without a name, no “Here 0”, no warning without words."""
    never = make_tasks(lambda: cast("Studio", None))
    window = MainWindow(theme, never, DeskClock(datetime(2026, 4, 14, 17, 52)), manner, {"today": TodayPage})
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.go("today")
    window.show()
    page = window.page("today")
    roster, circuit = page.findChildren(Waiting)
    for place, cover in ((QPoint(700, 40), roster), (QPoint(700, 700), roster), (QPoint(1300, 700), circuit)):
        assert page.childAt(place) is cover
    assert not any(one.isVisible() for one in window.top_bar.findChildren(PersonButton))


def test_the_day_takes_the_place_of_what_stood_there_for_it(desk: Desk) -> None:
    desk.qtbot.waitUntil(lambda: desk.page.findChildren(Waiting) == [])
    assert all(one.isVisible() for one in desk.window.top_bar.findChildren(PersonButton))


def test_check_in_by_typing_two_keys_and_enter(desk: Desk) -> None:
    box = desk.window.top_bar.box
    desk.qtbot.keyClicks(box.field, "bj")
    match = box.matches.current
    assert match is not None
    assert (match.title, match.aside) == ("Björn Lindqvist", "↵ checks in 18:00")
    desk.qtbot.keyClick(box.field, Qt.Key.Key_Return)
    desk.wait_for(BJORN, BookingState.HERE)
    assert desk.window.toast.text == "Björn Lindqvist is here"
    assert box.field.text() == ""
    assert desk.page.pane.view.current_member() == BJORN.id


@pytest.mark.parametrize("typed", ["chaira", "chiara lin", "ambrosio", "46 0004", "chiara.d@", "30000003"])
def test_somebody_of_the_class_is_found_by_whatever_is_known_of_them(open_desk: OpenDesk, typed: str) -> None:
    chiara = replace(
        CHIARA,
        name="Chiara D’Ambrosio-Lind",
        search="chiara dambrosio lind",
        phone="+442079460004",
        email="chiara.d@example.org",
    )
    desk = open_desk(
        MAIN, BJORN, chiara, replace(ZOE, name="Chara Zee", search="chara zee"), builders.booking(MAIN, chiara)
    )
    desk.qtbot.waitUntil(lambda: desk.page.pane.model.rowCount() == 1)
    box = desk.window.top_bar.box
    desk.qtbot.keyClicks(box.field, typed)
    desk.qtbot.waitUntil(lambda: box.matches.current is not None and box.matches.current.aside == "↵ checks in 18:00")
    desk.qtbot.keyClick(box.field, Qt.Key.Key_Return)
    roster = lambda: desk.page.pane.roster
    desk.qtbot.waitUntil(lambda: (now := roster()) is not None and now.rows[0].state is BookingState.HERE)
    desk.qtbot.keyClicks(box.field, typed)
    desk.qtbot.waitUntil(lambda: box.matches.current is not None and box.matches.current.aside == "Already here 17:52")


def test_enter_on_a_name_that_nobody_has_keeps_it_and_says_so(desk: Desk) -> None:
    box = desk.window.top_bar.box
    desk.qtbot.keyClicks(box.field, "qqqq")
    desk.qtbot.keyClick(box.field, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(desk.window.toast.isVisible)
    assert desk.window.toast.text == "Nobody fits “qqqq”. Nothing was changed."
    assert (box.field.text(), desk.window.message.isVisible()) == ("qqqq", False)


def test_whoever_was_typed_before_the_roster_came_is_found_once_it_is_there(desk: Desk) -> None:
    box = desk.window.top_bar.box
    box.field.setText("bjorn")
    desk.page.choose(MAIN.id)
    desk.qtbot.waitUntil(lambda: box.matches.current is not None)
    assert [match.title for match in box.matches.rows] == ["Björn Lindqvist"]


def test_what_is_typed_on_another_page_is_none_of_todays_business(desk: Desk) -> None:
    desk.window.go("schedule")
    box = desk.window.top_bar.box
    box.field.setText("bjorn")
    desk.page.choose(EARLY.id)
    desk.qtbot.waitUntil(lambda: desk.page.pane.session_id == EARLY.id)
    answered: list[object] = []
    desk.window.tasks.run_query(lambda studio: studio.site(), answered.append, owner=desk.window)
    desk.qtbot.waitUntil(lambda: bool(answered))
    assert box.matches.rows == ()


def test_a_command_is_found_where_people_are_checked_in_and_before_slips_of_the_finger(open_desk: OpenDesk) -> None:
    mark = builders.member("Mark Dakin")
    desk = open_desk(MAIN, mark, builders.booking(MAIN, mark))
    desk.qtbot.waitUntil(lambda: desk.page.pane.model.rowCount() == 1)
    box = desk.window.top_bar.box
    desk.qtbot.keyClicks(box.field, "dark")
    desk.qtbot.waitUntil(lambda: len(box.matches.rows) == 2)
    assert [match.title for match in box.matches.rows] == ["Look: dark", "Mark Dakin"]
    desk.qtbot.keyClick(box.field, Qt.Key.Key_Return)
    assert desk.window.theme.dark
    assert desk.stored(mark) is BookingState.BOOKED


def test_check_in_by_scan_and_a_second_scan_says_so(desk: Desk) -> None:
    desk.page.scanned(BJORN.code)
    desk.wait_for(BJORN, BookingState.HERE)
    desk.page.scanned(BJORN.code)
    desk.qtbot.waitUntil(lambda: desk.window.toast.text == "Björn Lindqvist is already here, since 17:52")
    assert desk.stored(BJORN) is BookingState.HERE


def test_a_scan_that_is_refused_is_said_and_writes_nothing(desk: Desk) -> None:
    desk.page.scanned(ZOE.code)
    desk.qtbot.waitUntil(desk.window.message.isVisible)
    shown = " ".join(one.text() for one in desk.window.message.findChildren(QLabel))
    assert "Zoë Walker has no place in this class." in shown
    assert desk.store.select(Booking, member_id=ZOE.id) == []


def test_enter_after_a_refused_scan_adds_the_person_as_a_walk_in(desk: Desk) -> None:
    desk.page.scanned(ZOE.code)
    box = desk.window.top_bar.box
    desk.qtbot.waitUntil(lambda: box.matches.current is not None and box.matches.current.aside == "Add as walk-in")
    desk.qtbot.keyClick(box.field, Qt.Key.Key_Return)
    desk.people = (*desk.people, ZOE)
    desk.qtbot.waitUntil(lambda: desk.page.pane.model.rowCount() == 4)
    desk.wait_for(ZOE, BookingState.HERE)


def test_a_replaced_card_checks_nobody_in_and_says_whose_it_was(desk: Desk) -> None:
    builders.put(desk.store, ReplacedCard(builders.next_id(), BJORN.id, "90017", NOW))
    desk.page.scanned("90017")
    desk.qtbot.waitUntil(desk.window.message.isVisible)
    shown = " ".join(one.text() for one in desk.window.message.findChildren(QLabel))
    assert "This card of Björn Lindqvist was replaced, so 90017 is not taken any more." in shown
    box = desk.window.top_bar.box
    desk.qtbot.keyClicks(box.field, "90017")
    desk.qtbot.waitUntil(lambda: box.matches.current is not None)
    assert box.matches.current is not None
    assert (box.matches.current.title, box.matches.current.detail) == (
        "Björn Lindqvist",
        f"Card replaced, now {BJORN.code}",
    )
    desk.qtbot.keyClick(box.field, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: not desk.page.isVisible())
    assert desk.stored(BJORN) is BookingState.BOOKED


def test_check_in_by_mouse_and_undo_from_the_toast(desk: Desk) -> None:
    desk.press(CHIARA, BookingState.HERE)
    place = desk.page.pane.model.place_of(CHIARA.id)
    assert place is not None
    assert desk.page.pane.model.index(place).data(PENDING_ROLE) == BookingState.HERE
    desk.wait_for(CHIARA, BookingState.HERE)
    desk.qtbot.waitUntil(desk.window.toast.isVisible)
    (undo,) = [one for one in desk.window.toast.findChildren(QPushButton) if one.isVisible()]
    desk.qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    desk.wait_for(CHIARA, BookingState.BOOKED)


class _Paints(QObject):
    """Notes which part of a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.regions: list[QRegion] = []
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.regions.append(event.region())
        return False


def test_a_mark_paints_its_row_and_no_other(desk: Desk) -> None:
    """A scan is shown within a frame; to paint all of a class takes a third of one."""
    model, view = desk.page.pane.model, desk.page.pane.view
    view.viewport().repaint()
    paints = _Paints(view.viewport())
    model.set_pending(BJORN.id, BookingState.HERE)
    desk.qtbot.waitUntil(lambda: paints.regions != [])
    assert paints.regions == [QRegion(view.visualRect(model.index(1)))]


def test_every_mark_by_key_and_ctrl_z(desk: Desk) -> None:
    for key, state in (
        (Qt.Key.Key_Space, BookingState.HERE),
        (Qt.Key.Key_L, BookingState.LATE_CANCELLED),
        (Qt.Key.Key_X, BookingState.NO_SHOW),
        (Qt.Key.Key_U, BookingState.BOOKED),
    ):
        desk.key(key, AICHA)
        desk.wait_for(AICHA, state)
    desk.qtbot.keyClick(desk.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.wait_for(AICHA, BookingState.NO_SHOW)


def test_the_same_key_again_takes_the_mark_back(desk: Desk) -> None:
    desk.key(Qt.Key.Key_X, AICHA)
    desk.wait_for(AICHA, BookingState.NO_SHOW)
    desk.key(Qt.Key.Key_X, AICHA)
    desk.wait_for(AICHA, BookingState.BOOKED)


def test_somebody_without_a_place_is_found_by_name_and_walks_in(desk: Desk) -> None:
    desk.key(Qt.Key.Key_A, AICHA)
    box = desk.window.top_bar.box
    desk.qtbot.keyClicks(box.field, "zo")
    desk.qtbot.waitUntil(lambda: box.matches.current is not None and box.matches.current.title == "Zoë Walker")
    assert box.matches.current is not None
    assert box.matches.current.aside == "Add as walk-in"
    desk.people = (AICHA, BJORN, CHIARA, ZOE)
    desk.qtbot.keyClick(box.field, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: desk.page.pane.model.rowCount() == 4)
    desk.wait_for(ZOE, BookingState.HERE)


def test_a_filter_lists_one_state_and_keeps_rows_until_the_next_choice(desk: Desk) -> None:
    page = desk.page
    desk.press(AICHA, BookingState.HERE)
    desk.wait_for(AICHA, BookingState.HERE)
    expected = next(one for one in page.pane.header.findChildren(QPushButton) if one.text().startswith("Expected"))
    desk.qtbot.waitUntil(lambda: expected.text() == "Expected 2")
    desk.qtbot.mouseClick(expected, Qt.MouseButton.LeftButton)
    assert [page.pane.model.index(place).data() for place in range(page.pane.model.rowCount())] == [
        BJORN.name,
        CHIARA.name,
    ]
    desk.press(BJORN, BookingState.HERE)
    desk.wait_for(BJORN, BookingState.HERE)
    assert page.pane.model.rowCount() == 2


def test_what_another_desk_wrote_shows_without_moving_a_row(desk: Desk) -> None:
    service = AttendanceService(desk.store, AttendanceReads(desk.store.connect), builders.SHELF)
    service.check_in(builders.call(), MAIN.id, BJORN.id)
    desk.window.tasks.look_for_changes()
    desk.wait_for(BJORN, BookingState.HERE)


def test_another_class_is_chosen_on_the_timeline(desk: Desk) -> None:
    desk.qtbot.mouseClick(desk.page.timeline.button_of(EARLY.id), Qt.MouseButton.LeftButton)
    desk.qtbot.waitUntil(lambda: desk.page.pane.model.rowCount() == 0)
    assert "Finished" in desk.labels()


def test_print_pack_goes_to_the_print_page_with_the_class(desk: Desk) -> None:
    (pack,) = [one for one in desk.page.panel.findChildren(QPushButton) if one.accessibleName() == "Print pack"]
    desk.qtbot.mouseClick(pack, Qt.MouseButton.LeftButton)
    printing = desk.window.page("printing")
    assert isinstance(printing, Elsewhere)
    assert printing.asked == [{"session_id": MAIN.id}]


def test_a_day_without_classes_says_when_the_next_one_is(open_desk: OpenDesk) -> None:
    desk = open_desk(builders.session("2026-04-21T06:30"))
    desk.qtbot.waitUntil(desk.page.empty.isVisible)
    assert desk.page.empty.words == "No classes today. Next: Tue 06:30"


def test_the_roster_model_keeps_the_rules_of_item_models(desk: Desk, manner: Manner) -> None:
    model = RosterModel(manner)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    rows = desk.page.pane.model.rows()
    model.set_rows(rows)
    model.set_pending(rows[0].member_id, BookingState.HERE)
    model.set_rows(rows[:2])
    assert model.rowCount() == 2
    assert model.rowCount(model.index(0)) == 0
    assert model.data(QModelIndex()) is None
    words = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == "Aïcha Benmoussa, expected, No pass · arrive 17:45, No pass, First visit"
    tester.deleteLater()


@pytest.mark.parametrize(("width", "height"), [(1200, 720), (1440, 900), (2560, 1440)])
def test_rows_and_column_heads_stand_in_line_at_every_size(desk: Desk, width: int, height: int) -> None:
    desk.window.resize(width, height)
    page = desk.page
    desk.qtbot.waitUntil(lambda: page.pane.view.viewport().width() == page.pane.heads.width())
    rect = page.pane.view.visualRect(page.pane.model.index(0))
    assert (rect.width(), rect.height()) == (page.pane.heads.width(), ROW_HEIGHT)
    assert page.timeline.width() + page.pane.view.width() < page.width()


@pytest.mark.parametrize("width", [FEWEST, 425, 491, 492, 544, 590, 640, 732, 1720])
def test_name_flags_and_toggle_of_a_row_never_overlap(width: int) -> None:
    row = RowLayout(width)
    flags = QRectF(row.flags_at, QSizeF(row.flags_width, CHIP_HEIGHT))
    name = QRectF(row.name_x, 10, row.name_width - 8, 19)
    toggle = QRectF(row.toggle_origin(0), QSizeF(WIDTH, HEIGHT))
    assert name.width() >= 124
    assert flags.width() >= 28
    assert [one.intersects(other) for one, other in ((name, flags), (name, toggle), (flags, toggle))] == [False] * 3
    assert toggle.right() == width - EDGE


def test_with_large_letters_the_people_keep_their_room_and_the_menu_leads_to_the_circuit(desk: Desk) -> None:
    desk.window.theme.choose("light", 18)
    desk.window.resize(1200, 720)
    desk.qtbot.waitUntil(lambda: not desk.page.panel.isVisible())
    menu = QMenu()
    desk.page.pane.more_asked.emit(menu)
    (pack,) = [one for one in menu.actions() if one.text() == "Print the pack"]
    pack.trigger()
    printing = desk.window.page("printing")
    assert isinstance(printing, Elsewhere)
    assert printing.asked == [{"session_id": MAIN.id}]
    desk.window.go("today")
    desk.window.resize(2000, 1000)
    desk.qtbot.waitUntil(desk.page.panel.isVisible)
    menu.deleteLater()
