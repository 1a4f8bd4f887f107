"""Today: the day's end, two classes side by side, a new member from the box, what is done for a whole class."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton

from studio.domain.attendance.records import Booking, BookingState, WaitlistEntry
from studio.domain.clock import instant_of
from studio.domain.members.records import Pass, PassEntry, PassKind, PassType, Race, RacePriority
from studio.ui.tasks import Person
from tests import builders
from tests.support.today_desk import (
    BJORN,
    CHIARA,
    MAIN,
    ZOE,
    Desk,
    OpenDesk,
)

PACK = PassType(builders.next_id(), "Pack of 10", PassKind.CREDITS, 10, 180)


@pytest.fixture
def desk(today_desk: Desk) -> Desk:
    return today_desk


def test_the_day_is_closed_with_a_call_list(open_desk: OpenDesk) -> None:
    early = builders.session("2026-04-14T06:30")
    missed = builders.booking(early, BJORN, BookingState.NO_SHOW)
    left = builders.booking(early, CHIARA)
    caller = builders.member("Dana Roth", phone="+44 20 7946 0011")
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
    assert "2 classes · 0 here · 0 walk-ins · 0 cancelled late · 1 did not come" in words
    assert {"Unmarked, 1", "Did not come, 1", "To call, 2"} <= set(words)
    desk.qtbot.mouseClick(report.copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == "\n".join(report.calls)
    mark = next(one for one in report.findChildren(QPushButton) if one.text() == "Mark")
    assert mark.accessibleName() == "Mark Chiara D’Ambrosio in the roster"
    mark.click()
    desk.qtbot.waitUntil(lambda: desk.page.pane.session_id == early.id)


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
    assert (match.detail, match.aside) == ("Mobility Reset · No pass · arrive 16:45", "↵ checks in 17:00")
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
        "Mark the 3 expected as no-shows",
        "Take 0 no-shows back, with their credits",
        "Lock roster",
        "Members check themselves in",
        "Close the day, call list",
        "Show the next class beside this one",
    ]
    # Everybody may still come.
    assert not menu.actions()[0].isEnabled()
    menu.close()


def test_a_coach_is_not_offered_what_is_the_front_desks_to_do(open_desk: OpenDesk) -> None:
    waits = WaitlistEntry(
        builders.next_id(), MAIN.id, CHIARA.id, instant_of(datetime(2026, 4, 13, 9), builders.SITE.zone)
    )
    later = builders.session("2026-04-14T20:30", name="Mobility Reset")
    desk = open_desk(MAIN, later, BJORN, CHIARA, builders.booking(MAIN, BJORN), waits)
    pane = desk.page.pane
    desk.qtbot.waitUntil(lambda: pane.model.rowCount() == 1)
    desk.window.lock.take(Person(builders.INES.id, builders.INES.name, builders.INES.role))
    desk.qtbot.waitUntil(lambda: pane.header._add.isHidden() and pane.header._lock.isHidden())
    give = next(one for one in pane.waitlist.findChildren(QPushButton) if one.text() == "Offer place")
    assert (give.isEnabled(), give.toolTip()) == (False, "Places are given at the front desk")
    pane._more(QPoint())
    pane._ask_where(BJORN.id, QPoint())
    offered = {
        action.text(): action.isEnabled()
        for menu in pane.findChildren(QMenu)
        for action in menu.actions()
        if action.text().startswith(("Lock", "Move", "Here"))
    }
    assert offered == {"Lock roster": False, "Move to 20:30 Mobility Reset · 0/16": False, "Here": True}


def test_who_is_missing_from_a_class_that_has_begun_is_marked_at_once_and_taken_back(open_desk: OpenDesk) -> None:
    begun = builders.session("2026-04-14T17:40", capacity=4)
    desk = open_desk(begun, BJORN, CHIARA, builders.booking(begun, BJORN), builders.booking(begun, CHIARA, code=2))
    desk.qtbot.waitUntil(lambda: desk.page.pane.model.rowCount() == 2)
    for place, state in ((0, BookingState.NO_SHOW), (1, BookingState.BOOKED)):
        desk.page.pane._more(QPoint())
        (menu,) = (one for one in desk.page.pane.findChildren(QMenu) if one.isVisible())
        menu.actions()[place].trigger()
        menu.close()
        desk.qtbot.waitUntil(lambda state=state: {one.state for one in desk.page.pane.model.rows()} == {state})  # type: ignore[misc]
        assert {one.state for one in desk.store.select(Booking)} == {state}


def test_a_cancellation_in_good_time_is_free_and_the_first_who_waits_moves_up(open_desk: OpenDesk) -> None:
    late = builders.session("2026-04-14T20:30", capacity=2)
    held = Pass(builders.next_id(), BJORN.id, PACK.id, PACK.name, date(2026, 1, 5), date(2026, 7, 1))
    given = PassEntry(
        builders.next_id(), held.id, held_at := instant_of(datetime(2026, 1, 5), builders.SITE.zone), 1, ""
    )
    waits = WaitlistEntry(builders.next_id(), late.id, ZOE.id, held_at)
    places = builders.booking(late, BJORN, pass_id=held.id, code=1), builders.booking(late, CHIARA, code=2)
    desk = open_desk(late, BJORN, CHIARA, ZOE, PACK, held, given, waits, *places)
    desk.qtbot.waitUntil(lambda: desk.page.pane.model.rowCount() == 2)
    assert "1 class · 2 of 2 places" in desk.labels()
    desk.page.pane.view.make_current(BJORN.id)
    desk.page.pane._ask_where(BJORN.id, QPoint())
    (menu,) = (one for one in desk.page.pane.findChildren(QMenu) if one.isVisible())
    assert [one.text() for one in menu.actions()][:4] == ["Expected", "Here", "Cancelled in time", "No-show"]
    menu.close()
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow)

    desk.key(Qt.Key.Key_L, BJORN)

    desk.qtbot.waitUntil(lambda: [row.name for row in desk.page.pane.model.rows()] == [CHIARA.name, ZOE.name])
    states = {one.member_id: one.state for one in desk.store.select(Booking)}
    assert states == {
        BJORN.id: BookingState.CANCELLED, CHIARA.id: BookingState.BOOKED, ZOE.id: BookingState.BOOKED,
    }  # fmt: skip
    assert [one.credits for one in desk.store.select(PassEntry)] == [1]
    # The keys go on where they were.
    assert desk.page.pane.view.current_member() == CHIARA.id
    desk.qtbot.keyClick(desk.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.qtbot.waitUntil(lambda: [row.name for row in desk.page.pane.model.rows()] == [BJORN.name, CHIARA.name])


def test_what_speaks_against_a_class_is_said_when_somebody_is_let_in(open_desk: OpenDesk) -> None:
    race = Race(builders.next_id(), BJORN.id, "London Marathon", date(2026, 4, 16), 42_195, RacePriority.A)
    desk = open_desk(MAIN, BJORN, CHIARA, race, builders.booking(MAIN, BJORN), builders.booking(MAIN, CHIARA))
    desk.qtbot.waitUntil(lambda: desk.page.pane.model.rowCount() == 2)
    bar, view = desk.page.pane.caution_bar, desk.page.pane.view
    top = view.mapTo(desk.page, view.rect().topLeft())
    desk.key(Qt.Key.Key_Space, BJORN)
    desk.qtbot.waitUntil(bar.isVisible)
    # The desk is not told of races.
    assert view.mapTo(desk.page, view.rect().topLeft()) == top
    assert bar.words == "Björn Lindqvist: Ask the coach first: this class may not fit the running plan."
    desk.key(Qt.Key.Key_Space, CHIARA)
    desk.qtbot.waitUntil(lambda: not bar.isVisible())
