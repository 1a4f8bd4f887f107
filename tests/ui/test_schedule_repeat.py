"""How a class repeats, changed from the calendar, down to what is stored."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtCore import QDate

from studio.domain.schedule.records import Session, SessionState
from studio.domain.schedule.recurrence import Every, Rule
from studio.ui.schedule.change_repeat import ChangeRepeat
from studio.ui.schedule.repeat_form import DAYS
from tests.support.schedule_desk import Desk


@pytest.fixture
def desk(schedule_desk: Desk) -> Desk:
    return schedule_desk


def opened(desk: Desk, one: Session) -> ChangeRepeat:
    desk.page.open_class(one.id)
    desk.button(desk.page.cards.inspector, "Repeat").click()
    card: ChangeRepeat = desk.card(ChangeRepeat)
    desk.wait(lambda: card.scopes.preview is not None)
    assert not card.go.isEnabled()  # nothing is other yet
    return card


def test_another_weekday_says_who_loses_a_place_before_and_is_taken_back_by_one_undo(desk: Desk) -> None:
    before = desk.fridays()
    card = opened(desk, before[0])
    assert card.form.last_day == date(2026, 5, 8)
    friday, monday = (next(one for one in card.form.days if one.property("weekday") == day) for day in (4, 0))
    monday.click()
    friday.click()
    words = "4 classes go, 3 classes are added"
    desk.wait(lambda: card.scopes.pane.summary.text() == words)
    assert card.scopes.pane.rest.text() == "1 booking is cancelled."
    card.scopes.see.click()
    assert card.reason.isVisibleTo(card)
    with desk.qtbot.waitSignal(card.settled):
        card.confirm()
    assert len(desk.fridays()) == 7
    assert {one.starts.weekday() for one in desk.fridays() if one.state is SessionState.SCHEDULED} == {0}
    assert {one.reason for one in desk.fridays() if one.state is SessionState.CANCELLED} == {"Timetable changed"}
    desk.tasks.undo()
    desk.wait(lambda: desk.fridays() == before)


def test_a_series_ends_after_the_class_that_is_looked_at(desk: Desk) -> None:
    card = opened(desk, desk.fridays()[0])
    card.end_here.click()
    desk.wait(lambda: card.scopes.pane.summary.text() == "3 classes go")
    card.confirm()
    desk.wait(lambda: [one.state for one in desk.fridays()].count(SessionState.CANCELLED) == 3)
    assert desk.fridays()[0].state is SessionState.SCHEDULED


def test_a_further_date_is_added_and_can_be_taken_out_again(desk: Desk) -> None:
    card = opened(desk, desk.fridays()[0])
    card.further.day.setDate(QDate(2026, 4, 21))
    card.further.add.click()
    desk.wait(lambda: card.scopes.pane.summary.text() == "1 class is added")
    desk.button(card.further, "21 Apr 2026").click()
    desk.wait(lambda: card.scopes.pane.summary.text() == "No class made so far changes")
    card.further.add.click()
    desk.wait(lambda: card.go.isEnabled() and card.scopes.pane.summary.text() == "1 class is added")
    card.confirm()
    desk.wait(lambda: datetime(2026, 4, 21, 17) in desk.starts())


def test_a_rule_that_the_form_cannot_say_is_kept_until_another_is_chosen(desk: Desk) -> None:
    card = opened(desk, desk.fridays()[0])
    form = card.form
    form.show_rule(Rule(Every.MONTH, month_days=(1, 15)), None, None)
    assert (form.often.currentText(), form.rule_text) == ("As it is", "FREQ=MONTHLY;BYMONTHDAY=1,15")
    form.often.setCurrentIndex(form.often.findData(DAYS))
    assert form.rule_text == "FREQ=DAILY"
