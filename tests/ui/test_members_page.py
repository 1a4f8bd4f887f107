"""The Members page on a real database: found, listed, shown, edited; stored and shown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from studio.domain.attendance.records import BookingState
from studio.domain.clock import FixedClock
from studio.domain.members.facts import Smart
from studio.domain.members.records import Member
from studio.domain.roles import Role
from studio.services.changes import Call, Changes
from studio.services.members.rows import Listed, MemberRow, Sort
from studio.services.members.service import MemberService
from studio.storage.members import MemberReads
from studio.ui.members.list_model import ID_ROLE, ROW_ROLE, MemberListModel
from studio.ui.members.people_dialogs import AddMember
from tests import builders
from tests.support.databases import NOW
from tests.support.member_desk import BJORN, KOFI, MembersDesk, line


@pytest.fixture
def desk(members_desk: MembersDesk) -> MembersDesk:
    """The page in front of a manager."""
    return members_desk


def test_the_list_shows_everybody_by_name_and_its_first_person(desk: MembersDesk) -> None:
    assert desk.names == ["Björn Lindqvist", "Kofi Mensah", "Оксана Шевченко"]
    desk.qtbot.waitUntil(lambda: desk.page.person.head.name.text() == "Björn Lindqvist")
    desk.qtbot.waitUntil(lambda: desk.page.lists.buttons[Smart.THIS_WEEK].accessibleName() == "Here this week, 1")


def test_facts_come_beside_the_names(desk: MembersDesk) -> None:
    model = desk.page.list.model
    desk.qtbot.waitUntil(lambda: model.index(1).data(ROW_ROLE) is not None)

    row: MemberRow = model.index(1).data(ROW_ROLE)

    assert (row.last_here, row.weeks) == (date(2026, 4, 14), (0, 0, 0, 0, 0, 0, 0, 1))


def test_typing_finds_within_the_list_without_accents(desk: MembersDesk) -> None:
    desk.page.find_here()
    desk.qtbot.keyClicks(desk.page.list.field, "oksan")

    desk.qtbot.waitUntil(lambda: desk.names == ["Оксана Шевченко"])
    desk.qtbot.waitUntil(lambda: desk.page.person.head.name.text() == "Оксана Шевченко")

    desk.page.list.field.setText("qqqq")
    desk.qtbot.waitUntil(lambda: desk.says("Nobody fits “qqqq”."))


def test_a_smart_list_shows_its_people_or_says_that_there_are_none(desk: MembersDesk) -> None:
    desk.page.lists.buttons[Smart.FIRST_MONTH].click()
    desk.qtbot.waitUntil(lambda: desk.names == ["Björn Lindqvist"])

    desk.page.lists.buttons[Smart.SLIPPING].click()
    desk.qtbot.waitUntil(lambda: desk.says("Nobody is slipping away"))


def test_a_column_sorts_and_turns_round(desk: MembersDesk) -> None:
    desk.page.list.head.sort_by(Sort.LAST_HERE)
    desk.qtbot.waitUntil(lambda: desk.names[0] == "Kofi Mensah")

    desk.page.list.head.sort_by(Sort.NAME)
    desk.page.list.head.sort_by(Sort.NAME)
    desk.qtbot.waitUntil(lambda: desk.names == ["Оксана Шевченко", "Kofi Mensah", "Björn Lindqvist"])


def test_a_profile_shows_the_whole_person(desk: MembersDesk) -> None:
    desk.open(KOFI)

    head = desk.page.person.head
    assert head.here.isVisibleTo(desk.page)
    assert head.here.text().strip() == "Here 17:49"
    for words in ("kofi@example.org", "+44 20 7946 0142", "Race in 12 days", "Swap needed", "No waiver", "Row heavy."):
        assert desk.says(words), words
    assert desk.says("No landings on bent knees")
    assert desk.says("Fewer, lower contacts")
    assert desk.says("Review 28 Apr. Reason is hidden.")
    assert not desk.says("stairs")


def test_every_tab_has_something_to_say(desk: MembersDesk) -> None:
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
        "Documents",
        "Details",
        "History",
    ]


@pytest.mark.parametrize("role", Role)
def test_a_role_gets_the_tabs_it_may_see(make_members_desk: Callable[[Role], MembersDesk], role: Role) -> None:
    desk = make_members_desk(role)
    desk.open(KOFI)
    tabs = desk.page.person.tabs

    hidden = {tabs.tabText(place) for place in range(tabs.count()) if not tabs.offers(place)}
    assert hidden == ({"Tests", "Running"} if role is Role.DESK else set())
    assert desk.says("Row heavy.") is (role is not Role.DESK)
    assert desk.page.list.add.isVisibleTo(desk.page) is (role is not Role.COACH)


def test_a_field_edited_is_stored_and_shown(desk: MembersDesk) -> None:
    desk.open(KOFI)
    desk.page.person.edit()
    cell = desk.page.person.form.cells["name"]
    field = cell.edit
    cell.start()
    desk.qtbot.keyClicks(field, "Kofi Asante")
    desk.qtbot.keyClick(field, Qt.Key.Key_Return)

    desk.qtbot.waitUntil(lambda: desk.store.get(Member, KOFI.id).name == "Kofi Asante")
    desk.qtbot.waitUntil(lambda: desk.page.person.head.name.text() == "Kofi Asante")
    assert "Kofi Asante" in desk.names


def test_a_wrong_field_keeps_what_was_typed_and_says_why(desk: MembersDesk) -> None:
    desk.open(KOFI)
    desk.page.person.edit()
    form = desk.page.person.form
    form.cells["birth_date"].start()
    desk.qtbot.keyClicks(form.cells["birth_date"].edit, "soon")
    desk.qtbot.keyClick(form.cells["birth_date"].edit, Qt.Key.Key_Return)

    desk.qtbot.waitUntil(lambda: form.cells["birth_date"].error.text() == "That is no day that fits here.")
    assert form.cells["birth_date"].edit.text() == "soon"

    form.cells["birth_date"].start()
    desk.qtbot.keyClicks(form.cells["birth_date"].edit, "09/04/1988")
    desk.qtbot.keyClick(form.cells["birth_date"].edit, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: desk.store.get(Member, KOFI.id).birth_date == date(1988, 4, 9))


def test_a_field_that_another_desk_changed_asks_whose_value_stays(desk: MembersDesk) -> None:
    desk.open(KOFI)
    desk.page.person.edit()
    form = desk.page.person.form
    field, clash = form.cells["goal"].edit, form.cells["goal"].clash
    desk.qtbot.keyClicks(field, "Hills")
    other = MemberService(desk.store, MemberReads(desk.store.connect), FixedClock(NOW), builders.SHELF)
    other.edit(builders.call(), KOFI.id, "goal", "Marathon")
    other.edit(builders.call(), KOFI.id, "pronouns", "they/them")
    desk.page.refresh(Changes.MEMBERS)
    desk.qtbot.waitUntil(lambda: form.cells["pronouns"].edit.text() == "they/them")
    assert field.text() == "Hills"

    desk.qtbot.keyClick(field, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: clash.isVisibleTo(desk.page))
    assert "Desk 1 changed this meanwhile (14 Apr 17:52) to “Marathon”. You typed “Hills”" in clash.says.text()
    assert desk.store.get(Member, KOFI.id).goal == "Marathon"

    clash.mine.click()
    desk.qtbot.waitUntil(lambda: desk.store.get(Member, KOFI.id).goal == "Hills")
    desk.qtbot.waitUntil(lambda: not clash.isVisibleTo(desk.page))


def test_the_other_desks_value_is_taken_over(desk: MembersDesk) -> None:
    desk.open(KOFI)
    desk.page.person.edit()
    form = desk.page.person.form
    desk.qtbot.keyClicks(form.cells["goal"].edit, "Hills")
    MemberService(desk.store, MemberReads(desk.store.connect), FixedClock(NOW), builders.SHELF).edit(
        builders.call(), KOFI.id, "goal", "Marathon"
    )
    desk.qtbot.keyClick(form.cells["goal"].edit, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: form.cells["goal"].clash.isVisibleTo(desk.page))

    form.cells["goal"].clash.theirs.click()

    assert (form.cells["goal"].edit.text(), form.cells["goal"].clash.isVisibleTo(desk.page)) == ("Marathon", False)
    assert desk.store.get(Member, KOFI.id).goal == "Marathon"


def test_bookings_of_years_are_fetched_a_hundred_at_a_time(desk: MembersDesk) -> None:
    first = datetime(2024, 1, 1, 7)
    rows: list[Any] = []
    for day in range(230):
        dated = builders.session((first + timedelta(days=day)).isoformat(timespec="minutes"))
        rows += [dated, builders.booking(dated, BJORN, BookingState.HERE, arrived_at=dated.starts_at)]
    builders.put(desk.store, *rows)
    desk.open(BJORN)
    desk.page.person.tabs.setCurrentIndex(1)
    tab = desk.page.person.bookings

    for shown in (60, 160, 230):
        wanted = shown
        desk.qtbot.waitUntil(lambda: len(tab.past.lines) == wanted)  # noqa: B023 -- waited for at once
        assert tab.more.isVisibleTo(desk.page) is (shown < 230)
        tab.more.click()
    assert tab.past.lines[-1].starts == first


def test_the_history_is_paged_and_found_in(desk: MembersDesk) -> None:
    members = MemberService(desk.store, MemberReads(desk.store.connect), FixedClock(NOW), builders.SHELF)
    for number in range(70):
        members.edit(builders.call(), BJORN.id, "goal", f"Goal {number}")
    members.edit(Call(builders.MAYA.id, Role.DESK, "Kiosk desk"), BJORN.id, "pronouns", "he/him")
    desk.open(BJORN)
    tabs, history = desk.page.person.tabs, desk.page.person.history
    tabs.setCurrentIndex(tabs.count() - 1)
    desk.qtbot.waitUntil(lambda: len(history.lines.rows) == 50)
    assert history.lines.rows[0][1:] == ("Björn Lindqvist: Pronouns changed", "Maya Kowalczyk · Kiosk desk")

    history.more.click()
    desk.qtbot.waitUntil(lambda: len(history.lines.rows) == 72)
    assert not history.more.isVisibleTo(desk.page)

    desk.qtbot.keyClicks(history.field, "kiosk")
    desk.qtbot.waitUntil(lambda: len(history.lines.rows) == 1)
    history.field.setText("changed")
    desk.qtbot.waitUntil(lambda: len(history.lines.rows) == 50)
    history.field.setText("qqq")
    desk.qtbot.waitUntil(lambda: desk.says("Nothing in it says “qqq”."))


def test_finding_in_a_history_goes_on_beside_the_worker(desk: MembersDesk) -> None:
    desk.open(BJORN)
    tabs, history = desk.page.person.tabs, desk.page.person.history
    tabs.setCurrentIndex(tabs.count() - 1)
    desk.qtbot.waitUntil(lambda: bool(history.lines.rows))
    go, held = Event(), Event()

    def hold(_studio: object) -> None:
        held.set()
        go.wait(60)

    desk.page._context.tasks.run_query(hold, lambda _answer: None, owner=desk.page)
    desk.qtbot.waitUntil(held.is_set)
    try:
        history.field.setText("qqq")
        desk.qtbot.waitUntil(lambda: desk.says("Nothing in it says “qqq”."), timeout=30_000)
    finally:
        go.set()


def test_a_new_member_is_added_and_opened(desk: MembersDesk) -> None:
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


def test_check_in_starts_from_the_profile(desk: MembersDesk) -> None:
    desk.open(KOFI)
    head = desk.page.person.head

    head.here.click()
    desk.qtbot.waitUntil(lambda: head.check_in.isVisibleTo(desk.page))
    head.check_in.click()
    desk.qtbot.waitUntil(lambda: head.here.isVisibleTo(desk.page))
    assert head.book.isVisibleTo(desk.page)


def test_an_archived_member_leaves_the_list_and_stays_in_sight(desk: MembersDesk) -> None:
    desk.open(KOFI)
    desk.page.person.head.more.click()
    menu = desk.page.findChild(QMenu)
    assert menu is not None
    actions: dict[str, QAction] = {action.text(): action for action in menu.actions()}
    known = ["Edit\tE", "Print card", "Choose a photo…", "Replace lost card", "Archive"]
    known += ["Regular places…", "Merge with…", ""]
    assert list(actions) == [*known, "Hand over the data…", "Erase…"]
    actions["Archive"].trigger()
    menu.close()

    desk.qtbot.waitUntil(lambda: desk.names == ["Björn Lindqvist", "Оксана Шевченко"])


def test_cards_of_one_or_of_everybody_shown_go_to_the_print_centre(desk: MembersDesk) -> None:
    desk.open(KOFI)
    desk.page.person.head.print_asked.emit()
    desk.page.list.field.setText("björn")
    desk.qtbot.waitUntil(lambda: desk.names == ["Björn Lindqvist"])
    desk.page.list.cards.click()
    assert desk.went[-2:] == [("printing", {"cards": (KOFI.id,)}), ("printing", {"cards": (BJORN.id,)})]

    desk.page.list.field.setText("qqqq")
    desk.qtbot.waitUntil(lambda: not desk.page.list.cards.isEnabled())


def test_what_another_desk_changed_comes_into_sight(desk: MembersDesk) -> None:
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


def type_lines(desk: MembersDesk, field: QWidget, first: str, *more: str) -> None:
    desk.qtbot.keyClicks(field, first)
    for one in more:
        desk.qtbot.keyClick(field, Qt.Key.Key_Return)
        desk.qtbot.keyClicks(field, one)


def test_notes_of_several_lines_are_kept_and_shown_whole(desk: MembersDesk) -> None:
    desk.open(KOFI)
    desk.page.person.edit()
    cell = desk.page.person.form.cells["notes"]
    notes = cell.edit
    cell.start()
    small = notes.height()
    type_lines(desk, notes, "Row heavy.", "Left knee: no jumps.", "Likes mornings.", "Brings a dog.")
    assert notes.height() > small
    assert desk.store.get(Member, KOFI.id).notes == "Row heavy."

    desk.qtbot.keyClick(notes, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    kept = "Row heavy.\nLeft knee: no jumps.\nLikes mornings.\nBrings a dog."
    desk.qtbot.waitUntil(lambda: desk.store.get(Member, KOFI.id).notes == kept)
    desk.page.person.tabs.setCurrentIndex(0)
    desk.qtbot.waitUntil(lambda: desk.says(kept))


def test_tab_leaves_an_address_and_saves_its_lines(desk: MembersDesk) -> None:
    desk.open(KOFI)
    desk.page.person.edit()
    address = desk.page.person.form.cells["address"].edit
    address.setFocus()
    type_lines(desk, address, "12 Mill Lane", "Leeds")
    desk.qtbot.keyClick(address, Qt.Key.Key_Tab)

    assert not address.hasFocus()
    desk.qtbot.waitUntil(lambda: desk.store.get(Member, KOFI.id).address == "12 Mill Lane\nLeeds")


def test_what_was_cancelled_of_days_to_come_is_not_told_as_what_was_lately(
    make_members_desk: Callable[[Role], MembersDesk],
) -> None:
    desk = make_members_desk(Role.DESK)
    before, later = builders.session("2026-04-07T18:00"), builders.session("2026-04-21T18:00")
    builders.put(desk.store, before, builders.booking(before, KOFI, BookingState.CANCELLED))
    builders.put(desk.store, later, builders.booking(later, KOFI, BookingState.CANCELLED))
    desk.open(KOFI)
    overview = desk.page.person.overview
    desk.qtbot.waitUntil(lambda: bool(overview.lately.lines))
    assert [line.starts for line in overview.lately.lines] == [datetime(2026, 4, 7, 18)]
