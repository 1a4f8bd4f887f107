"""Running and booking on the Members page: usual week, races, what to mind before a class, waitlist."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton

from studio.domain.attendance.records import Booking, WaitlistEntry
from studio.domain.errors import RuleError
from studio.domain.members.records import Race, RunDay, RunWeek
from studio.domain.paper import Setting
from studio.domain.roles import Role
from studio.ui.members.book_anyway import BookAnyway
from studio.ui.members.book_dialog import BookClass
from studio.ui.members.running_tab import EditPhase, EditRace, RecordWeek
from studio.ui.members.running_words import time_text, typed_time
from tests.builders import next_id, put, session
from tests.support.member_desk import BJORN, KOFI, MembersDesk, line

RUNNING_TAB = 3
TOMORROW = session("2026-04-25T18:00", capacity=1)


@pytest.fixture
def desk(members_desk: MembersDesk) -> MembersDesk:
    """Kofi's running in front of a manager."""
    members_desk.open(KOFI)
    members_desk.page.person.tabs.setCurrentIndex(RUNNING_TAB)
    members_desk.qtbot.waitUntil(lambda: members_desk.says("London Marathon"))
    return members_desk


def test_the_usual_week_is_chosen_day_by_day(desk: MembersDesk) -> None:
    box = desk.page.person.running.days[2]
    box.setCurrentIndex(box.findData("intervals"))
    box.activated.emit(box.currentIndex())

    desk.qtbot.waitUntil(lambda: [(one.weekday, one.kind) for one in desk.store.select(RunDay)] == [(2, "intervals")])


def test_a_race_is_added_and_a_wrong_time_keeps_what_was_typed(desk: MembersDesk) -> None:
    desk.page.person.running.add.click()
    dialog = desk.page.findChild(EditRace)
    assert dialog is not None
    for field, text in (("name", "Parkrun"), ("day", "16/05/2026"), ("distance", "5"), ("goal", "soon")):
        line(dialog, field).setText(text)
    dialog.go.click()
    assert (dialog.wrong.text(), line(dialog, "goal").text()) == ("Write a time such as 45:30 or 3:45:00.", "soon")
    line(dialog, "goal").setText("21:30")
    dialog.go.click()

    desk.qtbot.waitUntil(lambda: desk.says("Goal 21:30"))
    (kept,) = (one for one in desk.store.select(Race) if one.name == "Parkrun")
    assert (kept.distance_m, kept.goal_s, kept.on_day) == (5_000, 1_290, date(2026, 5, 16))


def test_a_phase_of_the_season_is_added_and_taken_out(desk: MembersDesk) -> None:
    desk.page.person.running.add_phase.click()
    dialog = desk.page.findChild(EditPhase)
    assert dialog is not None
    box = dialog.fields["phase"]
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("race_preparation"))
    line(dialog, "first").setText("10/04/2026")
    line(dialog, "last").setText("01/04/2026")
    dialog.go.click()
    desk.qtbot.waitUntil(dialog.wrong.isVisible)
    line(dialog, "last").setText("30/04/2026")
    dialog.go.click()
    desk.qtbot.waitUntil(lambda: desk.says("Race preparation") and desk.says("10 Apr 2026 to 30 Apr 2026"))
    season = desk.page.person.running.season
    next(one for one in season.findChildren(QPushButton) if one.text() == "Remove").click()
    desk.qtbot.waitUntil(lambda: desk.says("No phase of their own"))


def test_a_week_is_recorded(desk: MembersDesk) -> None:
    desk.page.person.running.record.click()
    dialog = desk.page.findChild(RecordWeek)
    assert dialog is not None
    line(dialog, "distance").setText("34.5")
    dialog.go.click()

    desk.qtbot.waitUntil(lambda: [one.distance_m for one in desk.store.select(RunWeek)] == [34_500])


def booking_dialog(desk: MembersDesk) -> BookClass:
    put(desk.store, TOMORROW)
    desk.page.person.head.book.click()
    desk.qtbot.waitUntil(lambda: desk.page.findChild(BookClass) is not None)
    found = desk.page.findChild(BookClass)
    assert found is not None
    return found


def test_booking_says_what_to_mind_and_books(desk: MembersDesk) -> None:
    dialog = booking_dialog(desk)
    desk.qtbot.waitUntil(lambda: dialog.mind.text() == "London Marathon in 1 day: only mobility.")
    assert dialog.about.text().startswith("No pass fits that day.")

    dialog.go.click()

    desk.qtbot.waitUntil(lambda: TOMORROW.id in {one.session_id for one in desk.store.select(Booking)})


def test_a_full_class_offers_its_waitlist(desk: MembersDesk) -> None:
    from tests.builders import booking

    dialog = booking_dialog(desk)
    put(desk.store, booking(TOMORROW, BJORN))
    dialog.go.click()
    desk.qtbot.waitUntil(lambda: dialog.wait.isVisibleTo(dialog))
    dialog.wait.click()

    desk.qtbot.waitUntil(lambda: [one.member_id for one in desk.store.select(WaitlistEntry)] == [KOFI.id])


def refused(desk: MembersDesk, rule: str) -> BookAnyway:
    """What is asked when a rule lets nobody book the class of tomorrow now."""
    dialog = booking_dialog(desk)
    put(desk.store, Setting(next_id(), "attendance", rule))
    dialog.go.click()
    desk.qtbot.waitUntil(lambda: dialog.findChild(BookAnyway) is not None)
    asking = dialog.findChild(BookAnyway)
    assert asking is not None
    return asking


def test_outside_the_times_of_booking_a_class_is_booked_with_a_reason(desk: MembersDesk) -> None:
    asking = refused(desk, '{"book_until": 20000}')
    told = "This class could be booked until 20000 minutes before its start. Nobody was booked."
    assert told in [one.text() for one in asking.findChildren(QLabel)]
    asking.go.click()
    assert asking.wrong.text() == "Say why it is booked all the same; the reason is kept."
    assert desk.store.select(Booking, member_id=KOFI.id, session_id=TOMORROW.id) == []
    line(asking, "reason").setText("Moved from a cancelled class")
    asking.go.click()
    desk.qtbot.waitUntil(lambda: bool(desk.store.select(Booking, member_id=KOFI.id, session_id=TOMORROW.id)))


def test_when_booking_opens_is_told_as_the_reader_writes_it(desk: MembersDesk) -> None:
    asking = refused(desk, '{"book_from": 1}')
    told = "This class can be booked from Sat 25 April, 17:00 on. Nobody was booked."
    assert told in [one.text() for one in asking.findChildren(QLabel)]


def test_the_desk_is_told_only_to_ask_the_coach(make_members_desk: Callable[[Role], MembersDesk]) -> None:
    desk = make_members_desk(Role.DESK)
    desk.open(KOFI)
    dialog = booking_dialog(desk)

    desk.qtbot.waitUntil(lambda: dialog.mind.text().startswith("Ask the coach first"))
    assert "London" not in dialog.mind.text()
    assert isinstance(dialog.fields["class"], QComboBox)
    dialog.reject()


def test_coaches_are_offered_no_booking(make_members_desk: Callable[[Role], MembersDesk]) -> None:
    desk = make_members_desk(Role.COACH)
    desk.open(KOFI)
    assert desk.page.person.head.book.isHidden()


@pytest.mark.parametrize(("text", "seconds"), [("45:30", 2730), ("3:45:00", 13_500), ("0:59", 59), (" ", None)])
def test_times_are_read_as_they_are_written(text: str, seconds: int | None) -> None:
    assert typed_time(text, "goal") == seconds
    assert time_text(seconds) == text.strip()


@pytest.mark.parametrize("text", ["45", "1:60", "1:2:3:4", "a:10", "1:99:00"])
def test_other_texts_are_no_times(text: str) -> None:
    with pytest.raises(RuleError, match="time_wrong"):
        typed_time(text, "goal")


@pytest.mark.parametrize(("width", "rows"), [(1364, 2), (1844, 1)])
def test_every_word_of_the_usual_week_is_whole(desk: MembersDesk, width: int, rows: int) -> None:
    desk.page.resize(width, 844)

    days = desk.page.person.running.days
    desk.qtbot.waitUntil(lambda: len({box.y() for box in days}) == rows)
    assert all(box.width() >= box.sizeHint().width() for box in days)
