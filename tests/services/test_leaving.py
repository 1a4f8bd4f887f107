"""Members archived with what they have booked ahead, and brought back. On both engines."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from studio.domain.attendance.records import Booking, BookingState, StandingBooking, WaitlistEntry, WaitState
from studio.domain.clock import FixedClock
from studio.domain.errors import NotAllowedError, RuleError
from studio.domain.members.fact_values import Fact
from studio.domain.members.facts import Smart
from studio.domain.members.records import Member
from studio.domain.roles import Role
from studio.printing.printer import PdfPrinter
from studio.services.members.rows import Column
from studio.services.members.service import MemberService
from studio.services.persons.rows import Ahead
from studio.services.persons.service import PersonService
from studio.storage.attendance import AttendanceReads
from studio.storage.members import MemberReads
from studio.storage.persons import PersonReads
from studio.storage.store import Store
from tests.builders import SHELF, booking, call, member, next_id, put, session
from tests.support.databases import NOW
from tests.support.whole_person import CLASS, GROUND, SERIES, every_row

KOFI = member("Kofi Mensah")
LATER, BEFORE = session("2026-04-28T18:00"), session("2026-04-07T18:00")


@pytest.fixture
def persons(store: Store, clock: FixedClock) -> PersonService:
    put(
        store,
        *GROUND,
        LATER,
        BEFORE,
        KOFI,
        booking(CLASS, KOFI),
        booking(BEFORE, KOFI, BookingState.HERE, arrived_at=datetime(2026, 4, 7, 17, tzinfo=UTC)),
        WaitlistEntry(next_id(), LATER.id, KOFI.id, NOW),
        StandingBooking(next_id(), SERIES.id, KOFI.id, date(2026, 2, 1)),
    )
    return PersonService(store, PersonReads(store.connect), AttendanceReads(store.connect), clock, PdfPrinter(), SHELF)


def test_what_is_booked_ahead_is_told(persons: PersonService) -> None:
    assert persons.leaving.ahead(KOFI.id) == Ahead(((CLASS.starts, CLASS.name), (LATER.starts, LATER.name)), 1)


def test_places_turns_and_regular_places_are_given_back_when_somebody_leaves(
    store: Store, persons: PersonService
) -> None:
    before = every_row(store)

    left = persons.leaving.archive(call(Role.DESK), KOFI.id, give_up=True)

    assert (left.label, left.details["number"]) == ("member_left", "2")
    states = {one.session_id: one.state for one in store.select(Booking)}
    assert states == {CLASS.id: BookingState.CANCELLED, BEFORE.id: BookingState.HERE}
    assert [one.state for one in store.select(WaitlistEntry)] == [WaitState.LEFT]
    assert [one.last_day for one in store.select(StandingBooking)] == [date(2026, 4, 13)]
    assert persons.leaving.ahead(KOFI.id) == Ahead((), 0)
    assert left.entry is not None
    store.undo(call(), left.entry)
    assert every_row(store) == before


def test_an_archived_member_leaves_lists_and_search_keeps_the_places_and_comes_back(
    store: Store, clock: FixedClock, persons: PersonService
) -> None:
    members = MemberService(store, MemberReads(store.connect), clock, SHELF)

    assert persons.leaving.archive(call(Role.DESK), KOFI.id, give_up=False).label == "member_archived"

    assert members.box_matches("kofi") == []
    lists = members.lists
    assert lists.listed(Role.MANAGER).people == ()
    gone = member("Erased", archived=True, erased_on=date(2026, 4, 1))
    put(store, gone, member("Ágnes Mensah", archived=True))
    assert [name for _, name in lists.listed(Role.DESK, Smart.ARCHIVED).people] == ["Ágnes Mensah", KOFI.name]
    assert lists.listed(Role.DESK, Smart.ARCHIVED, "kof mens").people == ((KOFI.id, KOFI.name),)
    assert lists.counts(Role.COACH)[Smart.ARCHIVED] == 2
    assert [row.id for row in lists.rows([KOFI.id])] == [KOFI.id]
    assert lists.sheet(call(), [(KOFI.id, KOFI.name)], [Column(Fact.LEVEL)]).rows == ((KOFI.name, KOFI.level),)
    assert len(persons.leaving.ahead(KOFI.id).classes) == 2
    persons.leaving.bring_back(call(Role.DESK), KOFI.id)
    assert [one.id for one in members.box_matches("kofi")] == [KOFI.id]
    assert lists.counts(Role.COACH)[Smart.ARCHIVED] == 1


def test_coaches_archive_nobody_and_an_erased_one_does_not_come_back(store: Store, persons: PersonService) -> None:
    with pytest.raises(NotAllowedError):
        persons.leaving.archive(call(Role.COACH), KOFI.id, give_up=False)
    gone = member("Erased", archived=True, erased_on=date(2026, 4, 1))
    put(store, gone)
    with pytest.raises(RuleError, match="erased"):
        persons.leaving.bring_back(call(), gone.id)
    assert store.get(Member, gone.id).archived
