"""Health on the Members page: consent, checks, adjustments, causes; stored and shown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton

from studio.domain.members.records import HealthCheck, TrainingFlag
from studio.domain.roles import Role
from studio.ui.members.health_dialogs import RecordCheck, SetLimit
from studio.ui.members.health_tab import HealthTab
from studio.ui.members.people_dialogs import Reveal
from studio.ui.tasks import Person
from tests import builders
from tests.support.member_desk import FLAG, KOFI, MembersDesk, line


@pytest.fixture
def desk(members_desk: MembersDesk) -> MembersDesk:
    """The page in front of a manager."""
    return members_desk


def open_health(desk: MembersDesk) -> HealthTab:
    """The Health tab of Kofi, who consents."""
    desk.open(KOFI)
    tab = desk.page.person.health
    desk.page.person.tabs.setCurrentIndex(5)
    tab.give.click()
    desk.qtbot.waitUntil(tab.add_check.isEnabled)
    return tab


def test_nothing_about_health_can_be_added_before_consent(desk: MembersDesk) -> None:
    desk.open(KOFI)
    tab = desk.page.person.health

    desk.page.person.tabs.setCurrentIndex(5)
    assert not tab.add_check.isEnabled()
    assert not tab.add_limit.isEnabled()
    desk.qtbot.waitUntil(lambda: desk.says("Not given yet."))


def test_the_check_suggests_its_outcome_and_is_recorded(desk: MembersDesk) -> None:
    tab = open_health(desk)
    tab.add_check.click()
    dialog = desk.page.findChild(RecordCheck)
    assert dialog is not None
    assert dialog.text("outcome") == "train"
    dialog.questions.ticks["joints"].click()
    dialog.questions.ticks["heart"].click()
    desk.qtbot.keyClicks(dialog.questions.lines["heart"], "Murmur")
    assert dialog.text("outcome") == "hold"

    dialog.go.click()

    desk.qtbot.waitUntil(lambda: desk.says("Hold until cleared"))
    (check,) = desk.store.select(HealthCheck)
    assert (check.form, check.outcome, check.expires_on) == ("studio", "hold", date(2027, 4, 14))
    assert not desk.says("Murmur")


def test_a_check_with_a_day_to_come_keeps_what_was_typed(desk: MembersDesk) -> None:
    tab = open_health(desk)
    tab.add_check.click()
    dialog = desk.page.findChild(RecordCheck)
    assert dialog is not None
    line(dialog, "done_on").setText("01/05/2026")
    dialog.go.click()
    desk.qtbot.waitUntil(lambda: dialog.wrong.text() == "That day is still to come.")

    line(dialog, "done_on").setText("soon")
    dialog.go.click()
    assert dialog.wrong.text() == "That is no day that fits here."
    assert line(dialog, "done_on").text() == "soon"
    dialog.reject()


def test_an_adjustment_is_set_and_ended(desk: MembersDesk) -> None:
    tab = open_health(desk)
    tab.add_limit.click()
    desk.qtbot.waitUntil(lambda: desk.page.findChild(SetLimit) is not None)
    dialog = desk.page.findChild(SetLimit)
    assert dialog is not None
    choices = dialog.fields["flag"]
    assert isinstance(choices, QComboBox)
    choices.setCurrentIndex(choices.findData("wrist_pain"))
    dialog.go.click()
    desk.qtbot.waitUntil(lambda: desk.says("No bent wrists"))

    ends = [one for one in tab.findChildren(QPushButton) if one.text() == "End"]
    ends[0].click()
    desk.qtbot.waitUntil(lambda: not desk.says("No bent wrists"))

    assert [flag.flag for flag in desk.store.select(TrainingFlag)] == ["knee_flare"]


def test_the_desk_sees_no_limits(make_members_desk: Callable[[Role], MembersDesk]) -> None:
    desk = make_members_desk(Role.DESK)
    desk.open(KOFI)

    assert desk.says("May train, with changes")
    assert not desk.says("landings")
    assert not desk.page.person.overview.adjustments.reveal.isVisibleTo(desk.page)


def test_a_cause_is_shown_once_a_reason_was_given(desk: MembersDesk) -> None:
    desk.open(KOFI)
    desk.page.person.reveal()
    dialog = desk.page.findChild(Reveal)
    assert dialog is not None

    dialog.go.click()
    desk.qtbot.waitUntil(lambda: dialog.wrong.text().startswith("Say why"))
    desk.qtbot.keyClicks(dialog.fields["reason"], "Plans the circuit")
    dialog.go.click()

    desk.qtbot.waitUntil(lambda: desk.says("Fell on the stairs"))
    assert desk.store.history(member_id=KOFI.id)[0].reason == "Plans the circuit"


def test_what_was_revealed_to_one_is_hidden_from_the_next_who_comes(desk: MembersDesk) -> None:
    desk.open(KOFI)
    person = desk.page.person
    person.tabs.setCurrentIndex(5)
    person.health.reveal(FLAG.id)
    dialog = desk.page.findChild(Reveal)
    assert dialog is not None
    desk.qtbot.keyClicks(dialog.fields["reason"], "Plans the circuit")
    dialog.go.click()
    desk.qtbot.waitUntil(lambda: desk.says("Fell on the stairs"))

    desk.tasks.sign_in(Person(builders.MAYA.id, "Maya", Role.COACH))

    assert not person.head.isVisible()
    desk.qtbot.waitUntil(person.head.isVisible)
    assert not desk.says("Fell on the stairs")
    desk.qtbot.waitUntil(lambda: not any("Fell on the stairs" in one.text() for one in person.findChildren(QLabel)))
