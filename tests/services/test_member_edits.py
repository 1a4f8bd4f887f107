"""Profiles edited by two desks at once: fields that differ are both kept, of the same field both values are told."""

from __future__ import annotations

from datetime import date

import pytest

from studio.domain.clock import FixedClock
from studio.domain.errors import ConflictError, StudioError
from studio.domain.members.fact_values import Kind
from studio.domain.members.records import Member
from studio.domain.roles import Role
from studio.services.changes import Call
from studio.services.members.service import MemberService
from studio.storage.members import MemberReads
from studio.storage.store import Store
from tests.builders import MAYA, SHELF, STUDIO, call, member, put
from tests.support.databases import NOW

KOFI = member("Kofi Mensah")


@pytest.fixture
def members(store: Store, clock: FixedClock) -> MemberService:
    put(store, *STUDIO, KOFI)
    return MemberService(store, MemberReads(store.connect), clock, SHELF)


def test_a_field_is_taken_back_only_while_nobody_changed_it_again(store: Store, members: MemberService) -> None:
    first = members.edit(call(), KOFI.id, "goal", "Hills")
    members.edit(call(), KOFI.id, "goal", "Marathon")
    assert first.entry is not None
    with pytest.raises(StudioError, match="newer_change"):
        store.undo(call(), first.entry)
    assert store.get(Member, KOFI.id).goal == "Marathon"


def test_two_desks_change_two_fields_and_both_are_kept(store: Store, members: MemberService) -> None:
    other = MemberService(Store(store.database, FixedClock(NOW)), MemberReads(store.connect), FixedClock(NOW), SHELF)

    members.edit(call(), KOFI.id, "goal", "Hills", KOFI.goal)
    other.edit(call(), KOFI.id, "notes", "Early riser", KOFI.notes)

    kofi = store.get(Member, KOFI.id)
    assert (kofi.goal, kofi.notes) == ("Hills", "Early riser")


def test_two_desks_change_one_field_and_the_second_is_told_of_the_first(store: Store, members: MemberService) -> None:
    other = MemberService(Store(store.database, FixedClock(NOW)), MemberReads(store.connect), FixedClock(NOW), SHELF)
    other.edit(Call(MAYA.id, Role.DESK, "Desk 2"), KOFI.id, "birth_date", "1990-02-01", "")

    with pytest.raises(ConflictError) as told:
        members.edit(call(), KOFI.id, "birth_date", "1990-01-02", "")

    assert told.value.code == "field_changed"
    assert told.value.details == {
        "field": "birth_date",
        "theirs": "1990-02-01",
        "who": MAYA.name,
        "desk": "Desk 2",
        "at": NOW,
    }
    assert store.get(Member, KOFI.id).birth_date == date(1990, 2, 1)
    members.edit(call(), KOFI.id, "birth_date", "1990-01-02", "1990-02-01")
    assert store.get(Member, KOFI.id).birth_date == date(1990, 1, 2)


def test_the_same_value_from_two_desks_is_no_clash(members: MemberService) -> None:
    members.edit(call(), KOFI.id, "goal", "Hills", "")
    assert members.edit(call(), KOFI.id, "goal", "Hills", "").entry is None


def test_the_second_desk_is_told_of_the_first_in_a_field_of_the_studios_own(members: MemberService) -> None:
    own = members.own_fields
    own.save_field(call(), "Shoe", Kind.NUMBER)
    own.save_field(call(), "Shirt", Kind.TEXT)
    shirt, shoe = sorted(own.fields(), key=lambda one: one.name)
    own.set_value(Call(MAYA.id, Role.DESK, "Desk 2"), KOFI.id, shoe.id, "42", "")
    own.set_value(call(), KOFI.id, shirt.id, "Blue", "")

    with pytest.raises(ConflictError) as told:
        own.set_value(call(), KOFI.id, shoe.id, "43", "")

    assert told.value.code == "field_changed"
    last = {"who": MAYA.name, "desk": "Desk 2", "at": NOW}
    assert told.value.details == {"field": str(shoe.id), "theirs": "42", **last}
    assert own.set_value(call(), KOFI.id, shoe.id, "42", "").entry is None
    own.set_value(Call(MAYA.id, Role.DESK, "Desk 2"), KOFI.id, shoe.id, "", "42")
    with pytest.raises(ConflictError) as emptied:
        own.set_value(call(), KOFI.id, shoe.id, "43", "42")
    assert emptied.value.details == {"field": str(shoe.id), "theirs": "", **last}
    own.set_value(call(), KOFI.id, shoe.id, "43", "")
    assert dict(members.profile(Role.DESK, KOFI.id).own)[shoe] == "43"
