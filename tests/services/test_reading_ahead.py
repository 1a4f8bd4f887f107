"""Search and lists of members are read ahead in small parts, between what people ask for."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from studio.domain.attendance.records import BookingState
from studio.domain.clock import FixedClock
from studio.domain.members.facts import Smart
from studio.domain.members.names import search_text, sort_name
from studio.domain.members.records import Member
from studio.domain.schedule.records import Role
from studio.services.members.service import MemberService
from studio.storage.members import MemberReads
from studio.storage.store import Store
from tests.builders import SHELF, STUDIO, booking, call, member, put, session


def person(name: str, **fields: object) -> Member:
    return member(name, sort_name=sort_name(name), search=search_text(name), **fields)


KOFI = person("Kofi Mensah")
BJORN = person("Björn Lindqvist", level=3)


@pytest.fixture
def members(store: Store, clock: FixedClock) -> MemberService:
    put(store, *STUDIO, KOFI, BJORN, person("Kofi Gone", archived=True))
    return MemberService(store, MemberReads(store.connect), clock, SHELF)


def read_ahead_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every member be a part of its own of what is read ahead."""
    monkeypatch.setattr("studio.services.members.tally.AHEAD", 1)
    monkeypatch.setattr("studio.services.members.indexing.HANDFUL", 1)


@pytest.mark.parametrize("slices", [1, 2, 20])
def test_what_was_read_ahead_counts_like_what_is_read_at_once(
    store: Store, members: MemberService, clock: FixedClock, monkeypatch: pytest.MonkeyPatch, slices: int
) -> None:
    read_ahead_one_by_one(monkeypatch)
    lists = members.lists
    assert lists.look_ahead()  # who there is
    dated = session("2026-04-13T18:00")
    put(store, dated, booking(dated, KOFI, BookingState.HERE, arrived_at=dated.starts_at))
    put(store, person("Anna Nowak", joined_on=date(2026, 4, 14)))
    for _slice in range(slices):
        lists.look_ahead()
    at_once = MemberService(store, MemberReads(store.connect), clock, SHELF).lists
    assert lists.counts(Role.MANAGER) == at_once.counts(Role.MANAGER)
    assert [name for _, name in lists.listed(Role.MANAGER, Smart.THIS_WEEK).people] == [KOFI.name]
    assert not lists.look_ahead() or slices < 20


@pytest.mark.parametrize("slices", [1, 2, 3, 4, 20])
def test_a_search_made_ahead_finds_whom_one_made_at_once_finds(
    store: Store, members: MemberService, clock: FixedClock, monkeypatch: pytest.MonkeyPatch, slices: int
) -> None:
    read_ahead_one_by_one(monkeypatch)
    for _slice in range(slices):
        members.lists.look_ahead()
    put(store, person("Anna Nowak"))
    members.edit(call(), KOFI.id, "name", "Kofi Owusu")
    at_once = MemberService(store, MemberReads(store.connect), clock, SHELF)
    found = {typed: members.box_matches(typed) for typed in ("anna", "kofi", "owusu", BJORN.code, "b", "mensah")}
    assert found == {typed: at_once.box_matches(typed) for typed in found}
    assert [one.name for one in found["owusu"]] == ["Kofi Owusu"]
    assert found["mensah"] == []


def test_nothing_read_ahead_is_read_of_more_than_a_handful(
    store: Store, members: MemberService, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A check-in waits for the part that is just being read."""
    read_ahead_one_by_one(monkeypatch)
    put(store, *(person(f"Anna {letter}") for letter in "abcdefgh"))
    parts = []
    for read in ("entries", "facts", "passes"):
        whole = getattr(MemberReads, read)

        def counted(self: MemberReads, ids: Collection[UUID] | None, *more: Any, whole: Any = whole) -> Any:
            parts.append(None if ids is None else len(ids))
            return whole(self, ids, *more)

        monkeypatch.setattr(MemberReads, read, counted)
    while members.lists.look_ahead():
        pass
    assert set(parts) == {1}
    assert members.lists.counts(Role.MANAGER)[Smart.THIS_WEEK] == 0
    assert set(parts) == {1}
