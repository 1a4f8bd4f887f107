"""The people of a class of another day, beside the calendar."""

from __future__ import annotations

from PySide6.QtCore import Qt

from studio.domain.attendance.records import Booking, BookingState
from studio.ui.today.other_roster import OtherRoster
from tests import builders
from tests.support.today_desk import BJORN, CHIARA, MAIN, TOMORROW, OpenDesk


def test_people_of_tomorrows_class_are_shown_and_marked_and_lead_to_their_profiles(open_desk: OpenDesk) -> None:
    places = builders.booking(TOMORROW, BJORN, code=1), builders.booking(TOMORROW, CHIARA, code=2)
    desk = open_desk(MAIN, TOMORROW, BJORN, CHIARA, *places)
    shown = OtherRoster(desk.page._context, TOMORROW.id, TOMORROW.starts.date(), desk.window)
    shown.show()
    view = shown.pane.view
    desk.qtbot.waitUntil(lambda: [row.name for row in shown.pane.model.rows()] == [BJORN.name, CHIARA.name])
    assert shown.windowTitle() == "Wed 15 April"
    view.make_current(CHIARA.id)
    desk.qtbot.keyClick(view, Qt.Key.Key_L)
    desk.qtbot.waitUntil(lambda: [row.name for row in shown.pane.model.rows()] == [BJORN.name])
    (place,) = desk.store.select(Booking, session_id=TOMORROW.id, member_id=CHIARA.id)
    assert place.state is BookingState.CANCELLED
    view.opened.emit(BJORN.id)
    assert (shown.isVisible(), desk.window.current) == (False, "members")
