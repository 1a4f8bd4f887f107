"""The head of a profile: name, ways to reach somebody, chips, in the room there is."""

from __future__ import annotations

import pytest

from studio.domain.clock import FixedClock
from studio.services.members.service import MemberService
from studio.storage.members import MemberReads
from tests import builders
from tests.support.databases import NOW
from tests.support.member_desk import KOFI, MembersDesk


def test_a_very_long_name_and_address_do_not_widen_the_profile(members_desk: MembersDesk) -> None:
    desk = members_desk
    head = desk.page.person.head
    desk.open(KOFI)
    usual = head.minimumSizeHint().width()
    other = MemberService(desk.store, MemberReads(desk.store.connect), FixedClock(NOW), builders.SHELF)
    long = " ".join(["Maximiliana-Alexandrina"] * 5)
    other.edit(builders.call(), KOFI.id, "name", long)
    other.edit(
        builders.call(), KOFI.id, "email", f"{'maximiliana.' * 4}alexandrina@a-very-long-domain-name.example.org"
    )

    desk.page.activate(member=KOFI.id)
    desk.qtbot.waitUntil(lambda: head.name.text() == long)

    assert head.minimumSizeHint().width() < usual + 300


@pytest.mark.parametrize(
    ("name", "buttons_speak", "over_lines"),
    [
        ("Kofi Mensah", True, True),
        ("Ravi Venkatanarasimharajuvaripeta", False, True),
        ("Hubert Wolfeschlegelsteinhausenbergerdorff", False, False),
    ],
)
def test_in_the_smallest_window_buttons_give_way_to_a_long_name(
    members_desk: MembersDesk, name: str, *, buttons_speak: bool, over_lines: bool
) -> None:
    desk = members_desk
    head = desk.page.person.head
    desk.page.resize(1124, 664)
    other = MemberService(desk.store, MemberReads(desk.store.connect), FixedClock(NOW), builders.SHELF)
    if name != KOFI.name:
        other.edit(builders.call(), KOFI.id, "name", name)
    desk.page.activate(member=KOFI.id)
    desk.qtbot.waitUntil(lambda: head.name.text() == name)
    desk.qtbot.waitUntil(lambda: bool(head.book.text()) is buttons_speak)
    assert (head.book.toolTip() == "") is buttons_speak
    assert head.name.wordWrap() is over_lines
    longest = max(map(head.name.fontMetrics().horizontalAdvance, name.split()))
    desk.qtbot.waitUntil(lambda: (longest <= head.name.width()) is over_lines)
    assert head.name.is_cut is not over_lines
