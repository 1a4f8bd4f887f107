"""What search and lists of members are made of is read ahead on another thread, while people write."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from studio.domain.attendance.records import BookingState
from studio.domain.clock import FixedClock
from studio.domain.members.facts import Smart
from studio.domain.roles import Role
from studio.services.members.service import MemberService
from studio.storage.members import MemberReads
from studio.storage.store import Store
from tests.builders import SHELF, STUDIO, booking, call, member, put, session

KOFI = member("Kofi Mensah")
BJORN = member("Björn Lindqvist", level=3)


@pytest.fixture
def members(store: Store, clock: FixedClock) -> MemberService:
    put(store, *STUDIO, KOFI, BJORN, member("Kofi Gone", archived=True))
    return MemberService(store, MemberReads(store.connect), clock, SHELF)


def elsewhere(store: Store, clock: FixedClock) -> MemberService:
    """The same members seen by who read nothing ahead."""
    return MemberService(store, MemberReads(store.connect), clock, SHELF)


def test_what_was_read_ahead_counts_like_what_is_read_at_once(
    store: Store, members: MemberService, clock: FixedClock
) -> None:
    lists = members.lists
    read = lists.read_ahead()
    dated = session("2026-04-13T18:00")
    put(store, dated, booking(dated, KOFI, BookingState.HERE, arrived_at=dated.starts_at))
    put(store, member("Anna Nowak", joined_on=date(2026, 4, 14)))
    lists.take_ahead(read)
    assert lists.counts(Role.MANAGER) == elsewhere(store, clock).lists.counts(Role.MANAGER)
    assert [name for _, name in lists.listed(Role.MANAGER, Smart.THIS_WEEK).people] == [KOFI.name]


def test_a_search_made_ahead_finds_whom_one_made_at_once_finds(
    store: Store, members: MemberService, clock: FixedClock
) -> None:
    made = members.indexing.read_ahead()
    put(store, member("Anna Nowak"))
    members.edit(call(), KOFI.id, "name", "Kofi Owusu")
    members.indexing.take_ahead(made)
    found = {typed: members.box_matches(typed) for typed in ("anna", "kofi", "owusu", BJORN.code, "b", "mensah")}
    at_once = elsewhere(store, clock)
    assert found == {typed: at_once.box_matches(typed) for typed in found}
    assert [one.name for one in found["owusu"]] == ["Kofi Owusu"]
    assert found["mensah"] == []


def test_once_it_was_read_nobody_is_read_anew_but_whom_it_touches(
    members: MemberService, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A check-in waits for what its worker reads, and all members take a second or two."""
    members.indexing.take_ahead(members.indexing.read_ahead())
    members.lists.take_ahead(members.lists.read_ahead())
    asked: list[Collection[UUID] | None] = []
    for read in ("entries", "facts", "passes"):
        whole = getattr(MemberReads, read)

        def noted(
            self: MemberReads, ids: Collection[UUID] | None = None, *more: Any, whole: Any = whole, **named: Any
        ) -> Any:
            asked.append(ids)
            return whole(self, ids, *more, **named)

        monkeypatch.setattr(MemberReads, read, noted)
    members.lists.counts(Role.MANAGER)
    members.box_matches("kofi")
    assert asked == []
    members.edit(call(), KOFI.id, "name", "Kofi Owusu")
    members.lists.counts(Role.MANAGER)
    members.box_matches("kofi")
    assert [set(ids or ()) for ids in asked] == [{KOFI.id}] * 3
    assert (members.indexing.read_ahead(), members.lists.read_ahead()) == (None, None)


def test_what_is_read_ahead_too_late_changes_nothing(store: Store, members: MemberService) -> None:
    late, late_index = members.lists.read_ahead(), members.indexing.read_ahead()
    put(store, member("Anna Nowak"))
    before = members.lists.counts(Role.MANAGER), members.box_matches("anna")
    members.lists.take_ahead(late)
    members.indexing.take_ahead(late_index)
    assert (members.lists.counts(Role.MANAGER), members.box_matches("anna")) == before
    assert [one.name for one in before[1]] == ["Anna Nowak"]


def test_after_an_import_and_on_another_day_all_are_read_ahead_once_more(
    store: Store, members: MemberService, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    members.lists.take_ahead(members.lists.read_ahead())
    monkeypatch.setattr("studio.services.members.tally.MANY", 1)
    put(store, member("Anna Nowak", joined_on=date(2026, 4, 14)), member("Bea Nowak"))
    for _why in ("an import", "another day"):
        facts = members.lists.read_ahead()
        assert facts is not None
        assert len(facts.facts) == 4
        members.lists.take_ahead(facts)
        assert members.lists.read_ahead() is None
        clock.advance(timedelta(days=1))


def test_until_there_is_an_index_people_are_found_in_the_database(
    store: Store, members: MemberService, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(store, member("Åsa Kofoed", email="asa_k@example.com", phone="+447700900123"), member("Ann Lakofi"))
    wanted = {
        "kof": ["Kofi Mensah", "Åsa Kofoed", "Ann Lakofi"],
        "k": ["Kofi Mensah", "Åsa Kofoed"],
        "mensah ko": ["Kofi Mensah"],
        "asa": ["Åsa Kofoed"],
        "asa_k@": ["Åsa Kofoed"],
        "07700 900": ["Åsa Kofoed"],
        KOFI.code: ["Kofi Mensah"],
        KOFI.code[0]: [],
    }
    some = MemberReads.entries

    def never_all(reads: MemberReads, ids: Collection[UUID]) -> Any:
        return some(reads, ids)

    monkeypatch.setattr(MemberReads, "entries", never_all)
    assert {typed: [one.name for one in members.box_matches(typed)] for typed in wanted} == wanted


def test_whom_the_database_does_not_find_is_found_with_the_whole_index(members: MemberService) -> None:
    assert [one.name for one in members.box_matches("kfoi mensah")] == ["Kofi Mensah"]
    assert [one.name for one in members.box_matches("bl")] == ["Björn Lindqvist"]
