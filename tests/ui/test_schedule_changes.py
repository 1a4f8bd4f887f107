"""Classes moved, added, edited, cancelled and kept on the schedule's page, down to what is stored."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton

from studio.domain.roles import Role
from studio.domain.schedule.records import Closure, Room, Session, SessionState, Site, Staff
from studio.services.changes import Changes
from studio.ui.schedule.cancel_class import CancelClass
from studio.ui.schedule.clash_list import ClashList
from studio.ui.schedule.clash_row import ClashRow
from studio.ui.schedule.close_days import CloseDays
from studio.ui.schedule.closure_card import ClosureCard
from studio.ui.schedule.copy_week import CopyWeek
from studio.ui.schedule.edit_class import EditClass
from studio.ui.schedule.new_class import NewClass
from studio.ui.schedule.proposal import Proposal
from studio.ui.schedule.templates import Templates
from studio.ui.tasks import Person
from tests import builders
from tests.support.schedule_desk import ALONE, FRIDAY, OTHER_KIND, Desk


@pytest.fixture
def desk(schedule_desk: Desk) -> Desk:
    return schedule_desk


def test_a_class_of_a_series_is_moved_for_all_that_follow_and_put_back_by_one_undo(desk: Desk) -> None:
    before = desk.starts()
    desk.drag(desk.fridays()[0].id, 0, 0.5)
    card: Proposal = desk.card(Proposal)
    desk.wait(card.go.isEnabled)
    assert (card.scopes.pane.summary.text(), card.go.text()) == ("1 class, 1 booking affected", "Move")
    card.scopes.segments.chosen.emit("following")
    desk.wait(lambda: card.go.text() == "Move 4")
    card.scopes.see.click()
    assert card.scopes.pane.list.toPlainText().splitlines() == [
        "Fri 17 April 17:00 → 17:30 · Run Strength · 1 booked",
        "      Kofi Mensah · booked",
        "Fri 24 April 17:00 → 17:30 · Run Strength · 0 booked",
        "Fri 1 May 17:00 → 17:30 · Run Strength · 0 booked",
        "Fri 8 May 17:00 → 17:30 · Run Strength · 0 booked",
    ]
    assert desk.starts() == before  # nothing was done yet
    card.confirm()
    moved = [starts + timedelta(minutes=30) for starts in before]
    desk.wait(lambda: desk.starts() == moved)
    desk.wait(lambda: desk.page.cards.card is None and desk.page.board.week.drag is None)
    desk.tasks.undo()
    desk.wait(lambda: desk.starts() == before)


def test_enter_carries_out_what_keys_have_moved(desk: Desk) -> None:
    view, first = desk.page.board.week, desk.fridays()[0]
    view.choose(first.id)
    desk.qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    desk.key(Qt.Key.Key_Return)
    card: Proposal = desk.card(Proposal)
    desk.wait(card.go.isEnabled)
    desk.key(Qt.Key.Key_Return)
    desk.wait(lambda: desk.starts()[0] == FRIDAY + timedelta(minutes=15))
    assert desk.starts()[1] == FRIDAY + timedelta(days=7)


def test_escape_puts_a_class_back(desk: Desk) -> None:
    before = desk.starts()
    desk.drag(desk.fridays()[0].id, -1, 0)
    desk.card(Proposal)
    desk.key(Qt.Key.Key_Escape)
    assert desk.page.cards.card is None
    assert not desk.page.board.week.ghost_rect().isValid()
    assert desk.starts() == before


def test_a_single_class_that_nobody_is_booked_in_is_moved_at_once(desk: Desk) -> None:
    desk.drag(ALONE.id, 1, 1)
    desk.wait(lambda: desk.store.get(Session, ALONE.id).starts == datetime(2026, 4, 17, 11))
    assert desk.page.cards.card is None


def test_a_class_is_written_in_one_line(desk: Desk) -> None:
    desk.key(Qt.Key.Key_N)
    card: NewClass = desk.card(NewClass)
    desk.qtbot.keyClicks(card.line.line, "run strength sat 9am 45m 10 until 2 may")
    desk.wait(lambda: card.repeat.rule_text == "FREQ=WEEKLY;BYDAY=SA")
    assert "every Saturday until 2 May 2026" in card.line._echo.text()
    desk.wait(lambda: card.fields.minutes.value() == 45)
    desk.qtbot.keyClick(card.line.line, Qt.Key.Key_Return)
    nines = [datetime(2026, 4, 18, 9), datetime(2026, 4, 25, 9), datetime(2026, 5, 2, 9)]
    desk.wait(lambda: [one.starts for one in desk.fridays() if one.starts.hour == 9] == nines)
    made = [one for one in desk.fridays() if one.starts.hour == 9]
    assert {(one.minutes, one.capacity, one.name) for one in made} == {(45, 10, "Run Strength")}


def test_ambiguous_words_are_offered_and_chosen_by_a_click(desk: Desk) -> None:
    desk.key(Qt.Key.Key_N)
    card: NewClass = desk.card(NewClass)
    desk.qtbot.keyClicks(card.line.line, "run strength sat 9")

    def option(name: str) -> QPushButton | None:
        names = (one for one in card.line.findChildren(QPushButton) if one.isVisible())
        return next((one for one in names if one.accessibleName() == f"Read it as {name}"), None)

    desk.wait(lambda: option("21:00") is not None)
    found = option("21:00")
    assert found is not None
    found.click()
    assert card.line.line.text() == "run strength sat 21:00"
    desk.wait(lambda: card.fields.starts == datetime(2026, 4, 18, 21))


def test_drawing_over_a_class_says_what_clashes_and_when_nothing_would(desk: Desk) -> None:
    view = desk.page.board.week
    geometry = view.geometry_now()
    x = round(geometry.left(4.5))
    top, end = QPoint(x, round(geometry.y(16.25))), QPoint(x, round(geometry.y(17.25)))
    desk.qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=top)
    desk.qtbot.mouseMove(view, (top + end) / 2)
    desk.qtbot.mouseMove(view, end)
    desk.qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)
    card: NewClass = desk.card(NewClass)
    assert card.fields.starts == datetime(2026, 4, 17, 16, 15)

    def button() -> QPushButton | None:
        return next((one for one in card.findChildren(QPushButton) if one.text() == "Nothing clashes at 18:00"), None)

    desk.wait(lambda: button() is not None)
    found = button()
    assert found is not None
    found.click()
    assert card.fields.starts == datetime(2026, 4, 17, 18)


def test_too_few_places_are_told_before_they_are_set(desk: Desk) -> None:
    first, ama = desk.fridays()[0], builders.member("Ama Owusu")
    builders.put(desk.store, ama, builders.booking(first, ama))
    desk.page.board.week.choose(first.id)
    desk.key(Qt.Key.Key_E)
    card: EditClass = desk.card(EditClass)
    card.fields.places.setValue(1)
    card.scopes.segments.chosen.emit("all")
    desk.wait(lambda: card.go.text() == "Change 4")
    told = [label.text() for label in card.scopes.pane.findChildren(QLabel)]
    assert "Fri 17 April: 2 booked, 1 place" in told
    card.confirm()
    desk.wait(lambda: [one.capacity for one in desk.fridays()] == [1, 1, 1, 1])


def test_a_class_is_cancelled_with_a_reason_and_brought_back(desk: Desk) -> None:
    first = desk.fridays()[0]
    desk.page.board.week.choose(first.id)
    desk.key(Qt.Key.Key_Delete)
    card: CancelClass = desk.card(CancelClass)
    desk.qtbot.keyClicks(card.reason, "Coach ill")
    desk.wait(card.go.isEnabled)
    assert card.scopes.pane.summary.text() == "1 class, 1 booking affected"
    desk.qtbot.keyClick(card.reason, Qt.Key.Key_Return)
    desk.wait(lambda: desk.fridays()[0].state is SessionState.CANCELLED)
    assert desk.fridays()[0].reason == "Coach ill"
    desk.page.open_class(first.id)
    inspector = desk.page.cards.inspector

    def back() -> QPushButton | None:
        return next((one for one in inspector.findChildren(QPushButton) if one.text() == "Bring back"), None)

    desk.wait(lambda: back() is not None)
    found = back()
    assert found is not None
    found.click()
    desk.wait(lambda: desk.fridays()[0].state is SessionState.SCHEDULED)


def test_a_class_that_has_begun_keeps_its_time_and_says_so(desk: Desk) -> None:
    builders.put(desk.store, builders.session("2026-04-14T17:30", name="Running now"))
    desk.page.refresh(Changes.SCHEDULE)
    desk.wait(lambda: len(desk.page.board.week.placed) == 3)
    running = next(one for one in desk.store.select(Session) if one.name == "Running now")
    desk.drag(running.id, 1, 0)
    desk.wait(lambda: bool(desk.complaints))
    assert desk.complaints[0].startswith("Running now has begun")
    assert desk.page.board.week.drag is None


def test_clashes_are_counted_listed_and_let_stand(desk: Desk) -> None:
    desk.drag(ALONE.id, 1, 7)  # into Friday's class, same room and coach
    desk.wait(desk.page.bar.clashes.isVisible)
    assert desk.page.bar.clashes.accessibleName() == "2 clashes"
    desk.page.bar.clashes.click()
    card: ClashList = desk.card(ClashList)
    row = card.findChildren(ClashRow)[0]
    row._keep.click()
    row.reason.setText("two groups, one room")
    desk.qtbot.keyClick(row.reason, Qt.Key.Key_Return)
    desk.wait(lambda: desk.page.bar.clashes.accessibleName() == "1 clash")


def test_a_line_from_elsewhere_is_filled_in_field_by_field(desk: Desk) -> None:
    builders.put(desk.store, OTHER_KIND, builders.session("2026-04-15T07:00", kind_id=OTHER_KIND.id, name="Easy flow"))
    desk.page.activate(line="easy flow thu 7am")
    card: NewClass = desk.card(NewClass)
    desk.wait(lambda: card.fields.starts == datetime(2026, 4, 16, 7))
    assert (card.fields.kind.currentText(), card.fields.name.text()) == ("Mobility", "Easy flow")


def test_days_are_closed_with_what_it_hits_and_opened_again(desk: Desk) -> None:
    desk.page.filters.plus.click()
    card: CloseDays = desk.card(CloseDays)
    desk.qtbot.keyClicks(card.title, "Street shut")
    card.first.setDate(QDate(2026, 4, 17))
    assert card.last.date() == QDate(2026, 4, 17)  # never before the first
    desk.wait(lambda: card.go.text() == "Close 1 day" and card.go.isEnabled())
    assert card.pane.summary.text() == "1 class, 1 booking affected"
    card.confirm()
    desk.wait(lambda: desk.fridays()[0].state is SessionState.CANCELLED)
    assert desk.fridays()[0].reason == "Street shut"
    (closure,) = desk.store.select(Closure)
    asks: ClosureCard = desk.card(ClosureCard)  # whom to call, by itself
    desk.wait(lambda: asks.pane.summary.text() == "1 booking cancelled")
    asks.dismiss()
    desk.wait(lambda: any("Street shut" in one.accessibleName() for one in desk.page.filters.findChildren(QPushButton)))
    lines = desk.page.filters.findChildren(QPushButton)
    next(one for one in lines if "Street shut" in one.accessibleName()).click()
    shown: ClosureCard = desk.card(ClosureCard)
    desk.wait(lambda: shown.pane.summary.text() == "1 booking cancelled")
    shown.go.click()
    desk.wait(lambda: desk.fridays()[0].state is SessionState.SCHEDULED)
    assert desk.store.find(Closure, closure.id) is None


def test_another_site_is_closed_with_its_own_rooms_and_holidays(desk: Desk) -> None:
    harbour = Site(UUID(int=70), "Harbour", "America/New_York", "US", "NY")
    dock = Room(UUID(int=71), harbour.id, "Dock", "Dock", space_units=16)
    builders.put(desk.store, harbour, dock)
    desk.page.filters.plus.click()
    card: CloseDays = desk.card(CloseDays)
    desk.wait(lambda: card.site.count() == 2)
    assert card.room.itemText(1) == "Only Main floor"
    card.site.setCurrentIndex(1)
    assert [card.room.itemText(number) for number in range(card.room.count())] == ["The whole site", "Only Dock"]
    desk.button(card, "Mon 25 May · Memorial Day").click()
    desk.wait(card.go.isEnabled)
    card.confirm()
    shown: ClosureCard = desk.card(ClosureCard)
    assert "Monday 25 May 2026 · Harbour" in [one.text() for one in shown.findChildren(QLabel)]
    (closure,) = desk.store.select(Closure)
    assert (closure.site_id, closure.room_id, closure.title) == (harbour.id, None, "Memorial Day")
    lines = desk.page.filters.findChildren
    desk.wait(lambda: any(one.accessibleName() == "25 May Memorial Day Harbour" for one in lines(QPushButton)))


def test_with_one_site_nobody_is_asked_which(desk: Desk) -> None:
    desk.page.filters.plus.click()
    card: CloseDays = desk.card(CloseDays)
    desk.wait(lambda: card.site.count() == 1)
    assert not card.site.isVisible()
    assert card.room.itemText(0) == "The whole studio"


def test_a_substitute_is_put_in_by_one_click_for_this_class_alone(desk: Desk) -> None:
    sora = Staff(UUID(int=91), "Sora Nakamura", "Sora", Role.COACH, teaches=True)
    builders.put(desk.store, sora)
    first = desk.fridays()[0]
    desk.page.open_class(first.id)
    inspector = desk.page.cards.inspector
    desk.wait(lambda: inspector.detail is not None)
    inspector.substitutes.open()

    def line() -> QPushButton | None:
        names = inspector.findChildren(QPushButton)
        return next((one for one in names if one.accessibleName() == "Sora Nakamura, Free · 0.0 h this week"), None)

    desk.wait(lambda: line() is not None)
    found = line()
    assert found is not None
    found.click()
    desk.wait(lambda: desk.fridays()[0].coach_id == sora.id)
    assert [one.coach_id for one in desk.fridays()[1:]] == [builders.INES.id] * 3
    assert desk.fridays()[0].planned_coach_id == builders.INES.id


def test_a_coach_looks_and_moves_nothing(desk: Desk) -> None:
    desk.tasks.sign_in(Person(None, "Inés", Role.COACH))
    before = desk.starts()
    desk.drag(desk.fridays()[0].id, 0, 0.5)
    desk.key(Qt.Key.Key_N)
    desk.key(Qt.Key.Key_Delete)
    desk.page.open_class(desk.fridays()[0].id)
    inspector = desk.page.cards.inspector
    desk.wait(lambda: inspector.detail is not None)
    assert not any(one.text() in {"Edit", "Cancel class"} for one in inspector.findChildren(QPushButton))
    assert not desk.page.bar.add.isVisible()
    assert desk.page.cards.card is None
    assert desk.starts() == before


def test_a_week_is_copied_into_another_one(desk: Desk) -> None:
    desk.page.share.copy_asked.emit()
    card: CopyWeek = desk.card(CopyWeek)
    desk.wait(card.go.isEnabled)
    assert card.pane.summary.text() == "1 class would be added"
    assert card.pane.rest.text() == "1 is there already."
    card.confirm()
    desk.wait(lambda: len([one for one in desk.store.select(Session) if one.name == "Long run"]) == 2)


def test_a_week_is_kept_as_a_template_and_a_season_planned_from_it(desk: Desk) -> None:
    desk.page.share.templates_asked.emit()
    card: Templates = desk.card(Templates)
    desk.wait(lambda: not card.go.isEnabled())
    card.name.setText("Spring")
    card.keep()
    desk.wait(lambda: card.template.currentText() == "Spring · 2 classes")
    card.first.setDate(QDate(2026, 6, 1))
    card.last.setDate(QDate(2026, 6, 14))
    desk.wait(lambda: card.pane.summary.text() == "4 classes would be added" and card.go.isEnabled())
    before = len(desk.store.select(Session))
    card.plan()
    desk.wait(lambda: len(desk.store.select(Session)) == before + 4)
