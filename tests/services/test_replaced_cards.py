"""Lost cards: replaced, refused, still found; on both engines."""

from __future__ import annotations

import pytest

from studio.domain.clock import FixedClock
from studio.domain.roles import Role
from studio.services.members.rows import CardOwner
from studio.services.members.service import MemberService
from studio.storage.members import MemberReads
from studio.storage.store import Store
from tests.builders import SHELF, STUDIO, call, member, put

KOFI = member("Kofi Mensah", code="00004127")


@pytest.fixture
def members(store: Store, clock: FixedClock) -> MemberService:
    put(store, *STUDIO, KOFI)
    return MemberService(store, MemberReads(store.connect), clock, SHELF)


def test_a_replaced_card_finds_its_owner_and_says_so(store: Store, members: MemberService) -> None:
    members.box_matches("kofi")
    outcome = members.new_card(call(Role.DESK), KOFI.id)
    new = outcome.details["card"]

    assert members.card_owner(KOFI.code) == CardOwner(KOFI.id, "Kofi Mensah", replaced=True)
    assert members.card_owner(new) == CardOwner(KOFI.id, "Kofi Mensah", replaced=False)
    assert members.card_owner("11111111") is None
    assert [(one.id, one.code, one.replaced) for one in members.box_matches(KOFI.code)] == [(KOFI.id, new, True)]
    assert [one.replaced for one in members.box_matches(new)] == [False]
    assert [one.replaced for one in members.box_matches("kofi")] == [False]

    assert outcome.entry is not None
    store.undo(call(), outcome.entry)
    assert members.card_owner(KOFI.code) == CardOwner(KOFI.id, "Kofi Mensah", replaced=False)
    assert members.card_owner(new) is None
    assert [one.replaced for one in members.box_matches(KOFI.code)] == [False]


def test_every_lost_card_stays_refused(members: MemberService) -> None:
    second = members.new_card(call(Role.DESK), KOFI.id).details["card"]
    members.new_card(call(Role.DESK), KOFI.id)

    owners = [members.card_owner(code) for code in (KOFI.code, second)]
    assert owners == [CardOwner(KOFI.id, "Kofi Mensah", replaced=True)] * 2
    assert [match.replaced for match in members.box_matches(second)] == [True]
