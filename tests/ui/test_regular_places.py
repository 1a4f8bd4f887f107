"""Regular places in the window: every date told, given, rested and ended."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate
from PySide6.QtTest import QAbstractItemModelTester

from studio.domain.attendance.records import Booking, BookingState, StandingBooking
from studio.domain.members.records import Pass, PassKind, PassType
from studio.ui.schedule.regular_places import Of, RegularPlaces
from tests import builders
from tests.support.schedule_desk import KOFI, Desk

MONTHLY = PassType(builders.next_id(), "Monthly", PassKind.UNLIMITED, None, None)


@pytest.fixture
def desk(schedule_desk: Desk) -> Desk:
    held = Pass(builders.next_id(), KOFI.id, MONTHLY.id, MONTHLY.name, date(2026, 1, 5), date(2026, 5, 4))
    builders.put(schedule_desk.store, MONTHLY, held)
    return schedule_desk


def opened(desk: Desk) -> RegularPlaces:
    dialog = RegularPlaces(desk.context, Of("Regular places of Kofi", member_id=KOFI.id), desk.page)
    dialog.open()
    desk.wait(dialog.go.isEnabled)
    return dialog


def states(desk: Desk) -> list[str]:
    rows = {one.session_id: str(one.state) for one in desk.store.select(Booking, member_id=KOFI.id)}
    return [rows.get(one.id, "") for one in desk.fridays()]


def said(dialog: RegularPlaces) -> list[str]:
    return [dialog.model.index(row, 1).data() for row in range(dialog.model.rowCount())]


def test_each_date_is_told_before_and_after_and_what_has_no_pass_is_not_booked(desk: Desk) -> None:
    dialog = opened(desk)
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal, dialog.model)
    desk.wait(lambda: dialog.says.text() == "3 booked, 1 not booked")
    assert said(dialog) == ["Booked", "Will be booked", "Will be booked", "Not booked: no pass for that day"]
    dialog.go.click()
    desk.wait(lambda: dialog.which.count() == 2)
    assert dialog.which.currentText().endswith("1 date not booked")
    desk.wait(lambda: said(dialog)[:2] == ["Booked", "Booked"])
    assert states(desk) == ["booked", "booked", "booked", ""]


def test_it_rests_and_is_ended_and_undo_takes_that_back(desk: Desk) -> None:
    dialog = opened(desk)
    dialog.go.click()
    desk.wait(lambda: dialog.which.count() == 2 and dialog.go.text() == "Save" and dialog.go.isEnabled())
    dialog.form.pause.setDate(QDate(2026, 4, 20))
    dialog.form.until.setDate(QDate(2026, 4, 26))
    dialog.form.pauses.setChecked(True)
    desk.wait(lambda: dialog.says.text().endswith("1 place is given back."))
    dialog.go.click()
    desk.wait(lambda: states(desk)[1] == BookingState.CANCELLED)
    desk.wait(lambda: dialog.form.pauses.isChecked() and dialog.go.isEnabled())
    dialog.stop.click()
    desk.wait(lambda: dialog.says.text().endswith("2 places are given back.") and dialog.go.isEnabled())
    with desk.qtbot.waitSignal(desk.tasks.committed):
        dialog.go.click()
    assert states(desk)[0] == BookingState.CANCELLED
    assert [one.last_day for one in desk.store.select(StandingBooking)] == [date(2026, 4, 14)]
    desk.tasks.undo()
    desk.wait(lambda: states(desk)[0] == BookingState.BOOKED)


def test_days_the_wrong_way_round_are_refused_beside_what_was_filled_in(desk: Desk) -> None:
    dialog = opened(desk)
    dialog.form.end_on(date(2026, 4, 1))
    desk.wait(lambda: "No class of the series" in dialog.says.text())
    dialog.go.click()
    desk.wait(lambda: "The last day is before the first" in dialog.wrong.text())
    assert dialog.wrong.isVisible()
    assert desk.store.select(StandingBooking) == []
