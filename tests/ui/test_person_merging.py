"""Duplicates and merging on the Members page: found by themselves, compared, merged, taken back, told apart."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QPushButton

from studio.domain.attendance.records import Booking, BookingState
from studio.domain.members.merging import Pick
from studio.domain.members.records import KeptApart, Member
from studio.domain.roles import Role
from studio.services.changes import Changes
from studio.ui.members.archiving import ArchiveMember
from studio.ui.members.duplicates import DuplicatesDialog
from studio.ui.members.merging import MergeMembers
from studio.ui.members.person_menu import FindTwin
from tests import builders
from tests.support.member_desk import BJORN, KOFI, MembersDesk

TWIN = builders.member("Kofi Mensa", phone="+44 20 7946 0142", email="k.mensa@example.org")


@pytest.fixture
def desk(members_desk: MembersDesk) -> MembersDesk:
    """The page in front of a manager, with a second profile of Kofi."""
    builders.put(members_desk.store, TWIN)
    members_desk.page.refresh(Changes.MEMBERS)
    members_desk.qtbot.waitUntil(lambda: len(members_desk.names) == 4)
    return members_desk


def test_duplicates_are_found_by_themselves_compared_and_merged(desk: MembersDesk) -> None:
    button = desk.page.lists.duplicates
    desk.qtbot.waitUntil(lambda: button.isVisibleTo(desk.page))
    assert button.accessibleName() == "Duplicates, 1"
    button.click()
    pairs = desk.page.findChild(DuplicatesDialog)
    assert pairs is not None
    desk.qtbot.waitUntil(lambda: len(pairs.pairs) == 1)
    compare = next(one for one in pairs.findChildren(QPushButton) if one.text() == "Compare")
    compare.click()
    dialog = pairs.findChild(MergeMembers)
    assert dialog is not None
    desk.qtbot.waitUntil(dialog.go.isEnabled)
    assert dialog.picks() == {"name": Pick.KEPT, "pronouns": Pick.KEPT, "email": Pick.KEPT, "notes": Pick.KEPT}
    dialog.choices["email", Pick.OTHER].setChecked(True)

    dialog.go.click()

    desk.qtbot.waitUntil(lambda: desk.store.find(Member, TWIN.id) is None)
    assert desk.store.get(Member, KOFI.id).email == "k.mensa@example.org"
    desk.qtbot.waitUntil(lambda: len(desk.names) == 3)
    desk.qtbot.waitUntil(lambda: pairs.pairs == () and not button.isVisibleTo(desk.page))
    desk.page._context.tasks.undo()
    desk.qtbot.waitUntil(lambda: desk.store.find(Member, TWIN.id) == TWIN)
    assert desk.store.get(Member, KOFI.id) == KOFI
    pairs.accept()


def test_two_people_are_told_apart_for_good(desk: MembersDesk) -> None:
    desk.page.show_duplicates()
    pairs = desk.page.findChild(DuplicatesDialog)
    assert pairs is not None
    desk.qtbot.waitUntil(lambda: len(pairs.pairs) == 1)

    next(one for one in pairs.findChildren(QPushButton) if one.text() == "Two people").click()

    desk.qtbot.waitUntil(lambda: len(desk.store.select(KeptApart)) == 1)
    desk.page.refresh(Changes.MEMBERS)
    desk.qtbot.waitUntil(lambda: pairs.pairs == ())
    pairs.accept()


def test_the_other_profile_is_found_by_name_and_either_can_stay(desk: MembersDesk) -> None:
    desk.open(KOFI)
    desk.menu()["Merge with…"].trigger()
    ask = desk.page.findChild(FindTwin)
    assert ask is not None
    ask.go.click()
    assert ask.wrong.text() == "Nobody is found under that name or card."
    line = ask.other.lineEdit()
    assert line is not None
    desk.qtbot.keyClicks(line, "kofi")
    desk.qtbot.waitUntil(lambda: ask.other.count() == 1)
    ask.go.click()
    dialog = desk.page.findChild(MergeMembers)
    assert dialog is not None
    desk.qtbot.waitUntil(dialog.go.isEnabled)

    dialog.swap.click()
    desk.qtbot.waitUntil(dialog.go.isEnabled)
    dialog.go.click()

    desk.qtbot.waitUntil(lambda: desk.store.find(Member, KOFI.id) is None)
    desk.qtbot.waitUntil(lambda: desk.page.person.head.name.text() == TWIN.name)


def test_a_coach_is_offered_neither(make_members_desk: Callable[[Role], MembersDesk]) -> None:
    desk = make_members_desk(Role.COACH)
    builders.put(desk.store, TWIN)
    desk.open(KOFI)
    assert "Merge with…" not in desk.menu()
    desk.page.show_duplicates()
    assert desk.page.findChild(DuplicatesDialog) is None


def test_archiving_asks_about_what_is_booked_ahead(desk: MembersDesk) -> None:
    later = builders.session("2026-04-21T18:00")
    builders.put(desk.store, later, builders.booking(later, BJORN, booked_at=datetime(2026, 4, 1, tzinfo=UTC)))
    desk.open(BJORN)
    desk.menu()["Archive"].trigger()
    desk.qtbot.waitUntil(lambda: desk.page.findChild(ArchiveMember) is not None)
    dialog = desk.page.findChild(ArchiveMember)
    assert dialog is not None
    assert dialog.lines.text() == "Tue 21 April 18:00   Run Strength"

    dialog.go.click()

    desk.qtbot.waitUntil(lambda: desk.store.get(Member, BJORN.id).archived)
    (place,) = desk.store.select(Booking, member_id=BJORN.id)
    assert place.state is BookingState.CANCELLED
