"""Today in the real window on a real database: check-in by typing, scan, mouse and keys, and undo; stored and shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from studio.domain.attendance.records import Booking, BookingState, WaitlistEntry
from studio.domain.clock import DeskClock, instant_of
from studio.domain.members.records import Document, Member
from studio.services.attendance.service import AttendanceService
from studio.services.members.service import MemberService
from studio.services.safety.service import SafetyService
from studio.services.studio import Studio
from studio.storage.attendance import AttendanceReads
from studio.storage.engine import open_database
from studio.storage.members import MemberReads
from studio.storage.store import Store
from studio.storage.vault import BackupFolder
from studio.ui.context import Page, PageContext
from studio.ui.main_window import MainWindow
from studio.ui.phrases import Manner
from studio.ui.tasks import Person, Tasks
from studio.ui.theme import Theme
from studio.ui.today.page import TodayPage
from studio.ui.today.roster_delegate import ROW_HEIGHT
from studio.ui.today.roster_model import PENDING_ROLE, RosterModel
from tests import builders

AICHA = builders.member("Aïcha Benmoussa", sort_name="aicha benmoussa", search="aicha benmoussa", code="30000001")
BJORN = builders.member("Björn Lindqvist", sort_name="bjorn lindqvist", search="bjorn lindqvist", code="30000002")
CHIARA = builders.member("Chiara D’Ambrosio", sort_name="chiara d ambrosio", search="chiara dambrosio", code="30000003")
ZOE = builders.member("Zoë Walker", sort_name="zoe walker", search="zoe walker", code="30000004")
MAIN = builders.session("2026-04-14T18:00", capacity=4)
EARLY = builders.session("2026-04-14T06:30")
TOMORROW = builders.session("2026-04-15T06:30")
NOW = datetime(2026, 4, 14, 17, 52)


class Elsewhere(Page):
    """A page that only remembers how it was come to."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.asked: list[dict[str, object]] = []

    def activate(self, **where: object) -> None:
        self.asked.append(where)


@dataclass
class Desk:
    """The window with Today in front, and a second look at what is stored."""

    window: MainWindow
    page: TodayPage
    store: Store
    qtbot: QtBot
    people: tuple[Member, ...] = field(default=(AICHA, BJORN, CHIARA))

    def stored(self, who: Member) -> BookingState:
        (found,) = self.store.select(Booking, session_id=MAIN.id, member_id=who.id)
        return found.state

    def shown(self, who: Member) -> BookingState:
        row = self.page.pane.model.row_of(who.id)
        assert row is not None
        return row.state

    def wait_for(self, who: Member, state: BookingState) -> None:
        self.qtbot.waitUntil(lambda: self.shown(who) is state)
        assert self.stored(who) is state
        assert [row.name for row in self.page.pane.model.rows()] == [one.name for one in self.people]

    def press(self, who: Member, state: BookingState) -> None:
        point = self.page.pane.view.segment_point(who.id, state)
        assert point is not None
        where = QPoint(round(point.x()), round(point.y()))
        self.qtbot.mouseClick(self.page.pane.view.viewport(), Qt.MouseButton.LeftButton, pos=where)

    def key(self, key: Qt.Key, who: Member) -> None:
        self.page.pane.view.setFocus()
        self.page.pane.view.make_current(who.id)
        self.qtbot.keyClick(self.page.pane.view, key)

    def labels(self) -> set[str]:
        return {one.text() for one in self.page.findChildren(QLabel) if one.isVisibleTo(self.page)}


OpenDesk = Callable[..., Desk]


@pytest.fixture
def open_desk(
    database_file: Path,
    theme: Theme,
    manner: Manner,
    qtbot: QtBot,
    make_tasks: Callable[[Callable[[], Studio]], Tasks],
) -> OpenDesk:
    """Opens the window on a studio with the given rows beside the house itself."""

    def make(*rows: Any) -> Desk:
        clock = DeskClock(NOW, builders.SITE.zone)
        store = Store(open_database(database_file), clock)
        builders.put(store, *builders.STUDIO, *rows)
        desk_tasks = make_tasks(lambda: open_studio(database_file, clock))
        pages = {"today": TodayPage, **dict.fromkeys(("printing", "schedule", "members", "circuits"), Elsewhere)}
        window = MainWindow(theme, desk_tasks, clock, manner, pages)
        qtbot.addWidget(window)
        window.resize(1440, 900)
        window.go("today")
        window.show()
        page = window.page("today")
        assert isinstance(page, TodayPage)
        with qtbot.waitSignal(desk_tasks.opened):
            desk_tasks.start()
        qtbot.waitUntil(lambda: desk_tasks.person.id is not None and page.empty.words != "")
        desk_tasks.sign_in(Person(builders.MAYA.id, builders.MAYA.name, builders.MAYA.role))
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return Desk(window, page, store, qtbot)

    return make


def open_studio(path: Path, clock: DeskClock) -> Studio:
    nothing = cast("Any", None)
    store = Store(open_database(path), clock)
    return Studio(
        store=store,
        clock=clock,
        schedule=nothing,
        members=MemberService(store, MemberReads(store.connect), clock, builders.SHELF),
        attendance=AttendanceService(store, AttendanceReads(store.connect), builders.SHELF),
        circuits=nothing,
        progress=nothing,
        paper=nothing,
        safety=SafetyService(BackupFolder(store.database, path.parent / "backups", clock), clock),
        exports=nothing,
        exercises=nothing,
        sharing=nothing,
    )


def classes() -> list[Any]:
    people = [AICHA, BJORN, CHIARA, ZOE]
    waivers = [Document(builders.next_id(), one.id, "waiver", date(2026, 1, 1)) for one in people]
    places = [builders.booking(MAIN, one) for one in people[:3]]
    return [EARLY, MAIN, TOMORROW, *people, *waivers, *places]


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    made = open_desk(*classes())
    made.qtbot.waitUntil(lambda: made.page.pane.model.rowCount() == 3)
    return made


def test_the_class_that_is_about_to_start_is_shown_with_its_people(desk: Desk) -> None:
    assert {"Run Strength", "Starts in 8 min", "1 place free", "18:00 – 19:00", "Inés Carvalho"} <= desk.labels()
    assert desk.page.timeline.button_of(MAIN.id).isChecked()
    names = [desk.page.pane.model.index(place).data() for place in range(3)]
    assert names == ["Aïcha Benmoussa", "Björn Lindqvist", "Chiara D’Ambrosio"]


def test_check_in_by_typing_two_keys_and_enter(desk: Desk) -> None:
    box = desk.window.top_bar.box
    desk.qtbot.keyClicks(box.field, "bj")
    match = box.matches.current
    assert match is not None
    assert (match.title, match.aside) == ("Björn Lindqvist", "↵ checks in")
    desk.qtbot.keyClick(box.field, Qt.Key.Key_Return)
    desk.wait_for(BJORN, BookingState.HERE)
    assert desk.window.toast.text == "Björn Lindqvist is here"
    assert box.field.text() == ""
    assert desk.page.pane.view.current_member() == BJORN.id


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


def test_a_place_is_offered_and_then_given_to_who_waits(open_desk: OpenDesk) -> None:
    entry = WaitlistEntry(
        builders.next_id(), MAIN.id, ZOE.id, instant_of(datetime(2026, 4, 13, 7, 30), "Europe/London")
    )
    desk = open_desk(*classes(), entry)
    desk.qtbot.waitUntil(desk.page.pane.waitlist.isVisible)
    assert "Waiting since Mon 07:30" in desk.labels()
    for words in ("Offer place", "Book place"):
        desk.qtbot.waitUntil(partial(offered, desk, words))
        desk.qtbot.mouseClick(buttons(desk, words)[0], Qt.MouseButton.LeftButton)
    desk.qtbot.waitUntil(lambda: desk.page.pane.model.rowCount() == 4)
    assert desk.stored(ZOE) is BookingState.BOOKED
    assert not desk.page.pane.waitlist.isVisible()


def offered(desk: Desk, words: str) -> bool:
    return bool(buttons(desk, words))


def buttons(desk: Desk, words: str) -> list[QPushButton]:
    return [one for one in desk.page.pane.waitlist.findChildren(QPushButton) if one.text().strip() == words]


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


def test_the_day_is_closed_with_a_call_list(open_desk: OpenDesk) -> None:
    early = builders.session("2026-04-14T06:30")
    missed = builders.booking(early, BJORN, BookingState.NO_SHOW)
    left = builders.booking(early, CHIARA)
    caller = builders.member("Dana Roth", sort_name="dana roth", phone="+44 20 7946 0011")
    waits = WaitlistEntry(
        builders.next_id(), MAIN.id, caller.id, instant_of(datetime(2026, 4, 13, 9), builders.SITE.zone)
    )
    desk = open_desk(early, MAIN, BJORN, CHIARA, caller, missed, left, waits)
    report = desk.page.close_day()
    desk.qtbot.waitUntil(lambda: bool(report.calls))
    assert report.calls == [
        "06:30 Run Strength · Björn Lindqvist · no telephone kept",
        "18:00 Run Strength · Dana Roth · waits · +44 20 7946 0011",
    ]
    words = [part.text() for part in report.findChildren(QLabel)]
    assert {"Unmarked, 1", "Did not come, 1", "To call, 2"} <= set(words)
    desk.qtbot.mouseClick(report.copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == "\n".join(report.calls)
    report.close()


def test_two_classes_stand_side_by_side_at_change_over(open_desk: OpenDesk) -> None:
    ending = builders.session("2026-04-14T17:00", name="Mobility Reset")
    desk = open_desk(ending, MAIN, BJORN, CHIARA, builders.booking(ending, CHIARA), builders.booking(MAIN, BJORN))
    page = desk.page
    desk.qtbot.waitUntil(lambda: len(page.panes) == 2)
    assert [pane.session_id for pane in page.panes] == [MAIN.id, ending.id]
    desk.window.top_bar.box.field.setText("chiara")
    page.box_typed("chiara")
    match = desk.window.top_bar.box.matches.current
    assert match is not None
    assert (match.detail, match.aside) == ("17:00 Mobility Reset · No pass · arrive 16:45", "↵ checks in")
    desk.window.top_bar.box.matches.do()
    desk.qtbot.waitUntil(lambda: desk.store.select(Booking, session_id=ending.id)[0].state is BookingState.HERE)
    page.put_beside(shown=False)
    desk.qtbot.waitUntil(lambda: len(page.panes) == 1)


def test_a_name_that_nobody_has_becomes_a_member_of_the_class(desk: Desk) -> None:
    box = desk.window.top_bar.box
    box.field.setText("Nora Quist")
    desk.page.box_typed("Nora Quist")
    desk.qtbot.waitUntil(lambda: box.matches.current is not None)
    assert box.matches.rows[0].title == "New member: Nora Quist"
    box.matches.do()
    desk.qtbot.waitUntil(lambda: "Nora Quist" in {row.name for row in desk.page.pane.model.rows()})
    (row,) = (row for row in desk.page.pane.model.rows() if row.name == "Nora Quist")
    assert (row.state, row.walk_in) == (BookingState.HERE, True)


def test_the_menu_of_a_class_offers_what_is_done_for_all(desk: Desk) -> None:
    header = desk.page.pane.header
    desk.qtbot.mouseClick(header._more, Qt.MouseButton.LeftButton)
    (menu,) = (one for one in desk.page.pane.findChildren(QMenu) if one.isVisible())
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == [
        "Mark the 3 expected as no-show",
        "Take 0 no-shows back, with their credits",
        "Members check themselves in",
        "Close the day, call list",
        "Show the next class beside this one",
    ]
    menu.actions()[0].trigger()
    menu.close()
    for who in desk.people:
        desk.wait_for(who, BookingState.NO_SHOW)
