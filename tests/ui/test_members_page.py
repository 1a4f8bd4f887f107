"""The Members page on a real database: found, listed, shown, edited; stored and shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from studio.domain.attendance.records import BookingState
from studio.domain.clock import DeskClock, FixedClock
from studio.domain.members.names import search_text, sort_name
from studio.domain.members.records import FlagCause, HealthCheck, Member, Race, RacePriority, TrainingFlag
from studio.domain.schedule.records import Role
from studio.services.attendance.service import AttendanceService
from studio.services.changes import Changes
from studio.services.members.rows import Listed, MemberRow, Smart, Sort
from studio.services.members.service import MemberService
from studio.services.progress.service import ProgressService
from studio.services.studio import Studio
from studio.storage.attendance import AttendanceReads
from studio.storage.engine import open_database
from studio.storage.members import MemberReads
from studio.storage.progress import ProgressReads
from studio.storage.store import Store
from studio.ui.context import PageContext
from studio.ui.members.asking import Asking
from studio.ui.members.health_dialogs import RecordCheck, SetLimit
from studio.ui.members.health_tab import HealthTab
from studio.ui.members.list_model import ID_ROLE, ROW_ROLE, MemberListModel
from studio.ui.members.page import MembersPage
from studio.ui.members.people_dialogs import AddMember, Reveal
from studio.ui.phrases import Manner
from studio.ui.tasks import Person, Tasks
from studio.ui.theme import Theme
from tests import builders
from tests.support.databases import NOW


def person(name: str, **fields: Any) -> Member:
    return builders.member(name, sort_name=sort_name(name), search=search_text(name), **fields)


KOFI = person("Kofi Mensah", pronouns="he/him", email="kofi@example.org", phone="+44 20 7946 0142", notes="Row heavy.")
BJORN = person("Björn Lindqvist", joined_on=date(2026, 4, 1))
OKSANA = person("Оксана Шевченко")
EVENING = builders.session("2026-04-14T18:00")
FLAG = TrainingFlag(builders.next_id(), KOFI.id, "knee_flare", date(2026, 4, 1), review_on=date(2026, 4, 28))
CAUSE = FlagCause(builders.next_id(), FLAG.id, KOFI.id, "Fell on the stairs")
LONDON = Race(builders.next_id(), KOFI.id, "London Marathon", date(2026, 4, 26), 42195, RacePriority.A)


@dataclass
class Desk:
    """The page in front, and a second look at what is stored."""

    page: MembersPage
    store: Store
    qtbot: QtBot
    went: list[tuple[str, dict[str, object]]]

    @property
    def names(self) -> list[str]:
        model = self.page.list.model
        return [str(model.index(place).data()) for place in range(model.rowCount())]

    def open(self, who: Member) -> None:
        self.page.activate(member=who.id)
        self.qtbot.waitUntil(lambda: self.page.person.head.name.text() == who.name)

    def says(self, words: str) -> bool:
        return any(words in one.text() and one.isVisibleTo(self.page) for one in self.page.findChildren(QLabel))


def line(dialog: Asking, field: str) -> QLineEdit:
    """A line of a dialog."""
    found = dialog.fields[field]
    assert isinstance(found, QLineEdit)
    return found


@pytest.fixture
def make_desk(
    qtbot: QtBot,
    theme: Theme,
    manner: Manner,
    database_file: Path,
    make_tasks: Callable[[Callable[[], Studio]], Tasks],
) -> Callable[[Role], Desk]:
    """Opens the page for somebody of a role."""

    def make(role: Role) -> Desk:
        clock = FixedClock(NOW)
        store = Store(open_database(database_file), clock)
        came = builders.booking(EVENING, KOFI, BookingState.HERE, arrived_at=datetime(2026, 4, 14, 16, 49, tzinfo=UTC))
        builders.put(store, *builders.STUDIO, KOFI, BJORN, OKSANA, EVENING, came, FLAG, CAUSE, LONDON)

        def open_studio() -> Studio:
            inner, nothing = Store(open_database(database_file), clock), cast("Any", None)
            return Studio(
                inner,
                clock,
                nothing,
                MemberService(inner, MemberReads(inner.connect), clock, builders.SHELF),
                AttendanceService(inner, AttendanceReads(inner.connect), builders.SHELF),
                nothing,
                ProgressService(inner, ProgressReads(inner.connect), clock, builders.SHELF),
                nothing,
                nothing,
                nothing,
                nothing,
            )

        tasks = make_tasks(open_studio)
        tasks.sign_in(Person(builders.INES.id, "Inés", role))
        went: list[tuple[str, dict[str, object]]] = []
        site_clock = DeskClock(datetime(2026, 4, 14, 17, 52), "Europe/London")

        def go(page: str, /, **where: object) -> None:
            went.append((page, where))

        context = PageContext(tasks, theme, manner, site_clock, go, _silent, _fail)
        page = MembersPage(context)
        tasks.changed.connect(page.refresh)
        qtbot.addWidget(page)
        page.resize(1364, 844)
        page.show()
        with qtbot.waitSignal(tasks.opened):
            tasks.start()
        desk = Desk(page, store, qtbot, went)
        qtbot.waitUntil(lambda: len(desk.names) == 3)
        return desk

    return make


def _silent(_words: str) -> None:
    """The toast is the window's."""


def _fail(error: Exception) -> None:
    raise error


@pytest.fixture
def desk(make_desk: Callable[[Role], Desk]) -> Desk:
    """The page as a manager has it."""
    return make_desk(Role.MANAGER)


def test_the_list_shows_everybody_by_name_and_its_first_person(desk: Desk) -> None:
    assert desk.names == ["Björn Lindqvist", "Kofi Mensah", "Оксана Шевченко"]
    desk.qtbot.waitUntil(lambda: desk.page.person.head.name.text() == "Björn Lindqvist")
    desk.qtbot.waitUntil(lambda: desk.page.lists.buttons[Smart.THIS_WEEK].accessibleName() == "Here this week, 1")


def test_facts_come_beside_the_names(desk: Desk) -> None:
    model = desk.page.list.model
    desk.qtbot.waitUntil(lambda: model.index(1).data(ROW_ROLE) is not None)

    row: MemberRow = model.index(1).data(ROW_ROLE)

    assert (row.last_here, row.weeks) == (date(2026, 4, 14), (0, 0, 0, 0, 0, 0, 0, 1))


def test_typing_finds_within_the_list_without_accents(desk: Desk) -> None:
    desk.page.find_in_list()
    desk.qtbot.keyClicks(desk.page.list.field, "oksan")

    desk.qtbot.waitUntil(lambda: desk.names == ["Оксана Шевченко"])
    desk.qtbot.waitUntil(lambda: desk.page.person.head.name.text() == "Оксана Шевченко")

    desk.page.list.field.setText("qqqq")
    desk.qtbot.waitUntil(lambda: desk.says("Nobody fits “qqqq”."))


def test_a_smart_list_shows_its_people_or_says_that_there_are_none(desk: Desk) -> None:
    desk.page.lists.buttons[Smart.FIRST_MONTH].click()
    desk.qtbot.waitUntil(lambda: desk.names == ["Björn Lindqvist"])

    desk.page.lists.buttons[Smart.SLIPPING].click()
    desk.qtbot.waitUntil(lambda: desk.says("Nobody is slipping away"))


def test_a_column_sorts_and_turns_round(desk: Desk) -> None:
    desk.page.list.head.sort_by(Sort.LAST_HERE)
    desk.qtbot.waitUntil(lambda: desk.names[0] == "Kofi Mensah")

    desk.page.list.head.sort_by(Sort.NAME)
    desk.page.list.head.sort_by(Sort.NAME)
    desk.qtbot.waitUntil(lambda: desk.names == ["Оксана Шевченко", "Kofi Mensah", "Björn Lindqvist"])


def test_a_profile_shows_the_whole_person(desk: Desk) -> None:
    desk.open(KOFI)

    head = desk.page.person.head
    assert head.here.isVisibleTo(desk.page)
    assert head.here.text() == "Here 17:49"
    for words in ("kofi@example.org", "+44 20 7946 0142", "Race in 12 days", "Swap needed", "No waiver", "Row heavy."):
        assert desk.says(words), words
    assert desk.says("No landings on bent knees")
    assert desk.says("Fewer, lower contacts")
    assert desk.says("Review 28 Apr. Reason is hidden.")
    assert not desk.says("stairs")


def test_every_tab_has_something_to_say(desk: Desk) -> None:
    desk.open(BJORN)
    tabs = desk.page.person.tabs

    for place in range(tabs.count()):
        tabs.setCurrentIndex(place)
        desk.qtbot.waitUntil(lambda: desk.page.grab().isNull() is False)

    assert [tabs.tabText(place) for place in range(tabs.count())] == [
        "Overview",
        "Bookings",
        "Tests",
        "Running",
        "Passes",
        "Health",
        "History",
    ]


@pytest.mark.parametrize("role", Role)
def test_a_role_gets_the_tabs_it_may_see(make_desk: Callable[[Role], Desk], role: Role) -> None:
    desk = make_desk(role)
    desk.open(KOFI)
    tabs = desk.page.person.tabs

    hidden = {tabs.tabText(place) for place in range(tabs.count()) if not tabs.isTabVisible(place)}
    assert hidden == ({"Tests", "Running"} if role is Role.DESK else set())
    assert desk.says("Row heavy.") is (role is not Role.DESK)
    assert desk.page.list.add.isVisibleTo(desk.page) is (role is not Role.COACH)


def open_health(desk: Desk) -> HealthTab:
    """The Health tab of Kofi, who consents."""
    desk.open(KOFI)
    tab = desk.page.person.health
    desk.page.person.tabs.setCurrentIndex(5)
    tab.give.click()
    desk.qtbot.waitUntil(tab.add_check.isEnabled)
    return tab


def test_nothing_about_health_can_be_added_before_consent(desk: Desk) -> None:
    desk.open(KOFI)
    tab = desk.page.person.health

    assert not tab.add_check.isEnabled()
    assert not tab.add_limit.isEnabled()
    desk.page.person.tabs.setCurrentIndex(5)
    assert desk.says("Not given yet.")


def test_the_check_suggests_its_outcome_and_is_recorded(desk: Desk) -> None:
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


def test_a_check_with_a_day_to_come_keeps_what_was_typed(desk: Desk) -> None:
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


def test_an_adjustment_is_set_and_ended(desk: Desk) -> None:
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


def test_the_desk_sees_no_limits(make_desk: Callable[[Role], Desk]) -> None:
    desk = make_desk(Role.DESK)
    desk.open(KOFI)

    assert desk.says("Go with changes")
    assert not desk.says("landings")
    assert not desk.page.person.overview.adjustments.reveal.isVisibleTo(desk.page)


def test_a_cause_is_shown_once_a_reason_was_given(desk: Desk) -> None:
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


def test_a_field_edited_is_stored_and_shown(desk: Desk) -> None:
    desk.open(KOFI)
    desk.page.person.edit()
    field = desk.page.person.form.fields["name"]
    field.selectAll()
    desk.qtbot.keyClicks(field, "Kofi Asante")
    desk.qtbot.keyClick(field, Qt.Key.Key_Return)

    desk.qtbot.waitUntil(lambda: desk.store.get(Member, KOFI.id).name == "Kofi Asante")
    desk.qtbot.waitUntil(lambda: desk.page.person.head.name.text() == "Kofi Asante")
    assert "Kofi Asante" in desk.names


def test_a_wrong_field_keeps_what_was_typed_and_says_why(desk: Desk) -> None:
    desk.open(KOFI)
    desk.page.person.edit()
    form = desk.page.person.form
    form.fields["birth_date"].selectAll()
    desk.qtbot.keyClicks(form.fields["birth_date"], "soon")
    desk.qtbot.keyClick(form.fields["birth_date"], Qt.Key.Key_Return)

    desk.qtbot.waitUntil(lambda: form.errors["birth_date"].text() == "That is no day that fits here.")
    assert form.fields["birth_date"].text() == "soon"

    form.fields["birth_date"].selectAll()
    desk.qtbot.keyClicks(form.fields["birth_date"], "09/04/1988")
    desk.qtbot.keyClick(form.fields["birth_date"], Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: desk.store.get(Member, KOFI.id).birth_date == date(1988, 4, 9))


def test_a_new_member_is_added_and_opened(desk: Desk) -> None:
    desk.page.list.add.click()
    dialog = desk.page.findChild(AddMember)
    assert dialog is not None
    line(dialog, "name").setText("Łucja Wójcik")  # test keys know only Latin-1
    desk.qtbot.keyClicks(dialog.fields["phone"], "no")
    dialog.go.click()
    desk.qtbot.waitUntil(lambda: dialog.wrong.text().startswith("That is no telephone number"))

    line(dialog, "phone").setText("020 7946 0199")
    dialog.go.click()

    desk.qtbot.waitUntil(lambda: desk.page.person.head.name.text() == "Łucja Wójcik")
    desk.qtbot.waitUntil(lambda: "Łucja Wójcik" in desk.names)


def test_check_in_and_book_start_from_the_profile(desk: Desk) -> None:
    desk.open(KOFI)
    head = desk.page.person.head

    head.here.click()
    desk.qtbot.waitUntil(lambda: head.check_in.isVisibleTo(desk.page))
    head.check_in.click()
    desk.qtbot.waitUntil(lambda: head.here.isVisibleTo(desk.page))
    head.book.click()

    assert desk.went == [("schedule", {"book": KOFI.id})]


def test_an_archived_member_leaves_the_list_and_stays_in_sight(desk: Desk) -> None:
    desk.open(KOFI)
    desk.page.person.head.more.click()
    menu = desk.page.findChild(QMenu)
    assert menu is not None
    actions: dict[str, QAction] = {action.text(): action for action in menu.actions()}
    assert list(actions) == ["Edit\tE", "New card", "Archive"]
    actions["Archive"].trigger()
    menu.close()

    desk.qtbot.waitUntil(lambda: desk.names == ["Björn Lindqvist", "Оксана Шевченко"])


def test_what_another_desk_changed_comes_into_sight(desk: Desk) -> None:
    MemberService(desk.store, MemberReads(desk.store.connect), FixedClock(NOW), builders.SHELF).add(
        builders.call(), "Zoë Walker"
    )

    desk.page.refresh(Changes.MEMBERS)

    desk.qtbot.waitUntil(lambda: "Zoë Walker" in desk.names)


def test_the_model_keeps_qts_rules(qtbot: QtBot) -> None:
    model = MemberListModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    asked: list[tuple[Any, ...]] = []
    model.wanted.connect(asked.append)
    ids = [builders.next_id() for _ in range(250)]

    model.set_list(Listed(tuple((one, str(one)) for one in ids)))
    model.index(120).data(ROW_ROLE)
    model.index(130).data(ROW_ROLE)
    model.put([MemberRow(ids[120], None, None, None, (0,) * 8)])

    assert asked[-1] == tuple(ids[100:200])
    assert asked.count(tuple(ids[100:200])) == 1
    assert model.index(120).data(ID_ROLE) == ids[120]
    assert model.index(120).data(ROW_ROLE) == MemberRow(ids[120], None, None, None, (0,) * 8)
    model.set_list(Listed(()))
    assert model.rowCount() == 0
