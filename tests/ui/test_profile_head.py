"""The head of a profile: name, ways to reach somebody, chips, in the room there is."""

from __future__ import annotations

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
