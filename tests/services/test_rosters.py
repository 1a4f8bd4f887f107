"""A class's whole roster: lists closed, people moved, offers held, no-shows in bulk, flags by circuit; both engines."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from studio.domain.attendance.flags import FlagKind
from studio.domain.attendance.records import Booking, BookingState, WaitlistEntry
from studio.domain.circuits.records import Block, BlockFormat, BlockKind, Circuit, CircuitVersion, Station
from studio.domain.clock import FixedClock
from studio.domain.errors import NotAllowedError, RuleError
from studio.domain.members.records import TrainingFlag
from studio.domain.roles import Role
from studio.domain.schedule.records import Session
from studio.services.attendance.service import AttendanceService
from studio.storage.store import Store
from tests import builders
from tests.builders import balance
from tests.services.full_class import (
    BJORN,
    CLASS,
    HANNA,
    LATER,
    LEILA,
    attendance_on,
    booked,
    pass_of,
    stored,
)


@pytest.fixture
def service(store: Store) -> AttendanceService:
    return attendance_on(store)


def test_an_offered_place_is_held(service: AttendanceService, store: Store) -> None:
    booked(store, BJORN)
    service.waitlist.join(builders.call(), CLASS.id, LEILA.id)
    (entry,) = store.select(WaitlistEntry, session_id=CLASS.id)
    service.waitlist.offer(builders.call(), entry.id)
    assert service.roster(CLASS.id).card.free == 0
    for give in (service.book, service.walk_in):
        with pytest.raises(RuleError, match="class_full"):
            give(builders.call(), CLASS.id, HANNA.id)
    assert service.waitlist.withdraw(builders.call(), entry.id).label == "offer_withdrawn"
    assert service.roster(CLASS.id).card.free == 1
    service.waitlist.offer(builders.call(), entry.id)
    service.waitlist.give(builders.call(), entry.id)
    assert stored(store, LEILA).state is BookingState.BOOKED
    (leila,) = (row for row in service.roster(CLASS.id).rows if row.member_id == LEILA.id)
    assert (leila.moved_up, service.roster(CLASS.id).rows[0].moved_up) == ("by_hand", "")


def test_a_locked_roster_gives_no_place_but_marks(service: AttendanceService, store: Store) -> None:
    booked(store, BJORN)
    assert service.rosters.lock(builders.call(), CLASS.id).label == "roster_locked"
    assert service.roster(CLASS.id).locked == datetime(2026, 4, 14, 17, 52)
    for give in (service.book, service.walk_in):
        with pytest.raises(RuleError, match="roster_locked"):
            give(builders.call(), CLASS.id, HANNA.id)
    with pytest.raises(RuleError, match="roster_locked"):
        service.rosters.move(builders.call(), CLASS.id, BJORN.id, LATER.id)
    service.check_in(builders.call(), CLASS.id, BJORN.id)
    assert stored(store, BJORN).state is BookingState.HERE
    assert service.rosters.lock(builders.call(), CLASS.id).entry is None
    service.rosters.unlock(builders.call(), CLASS.id)
    service.walk_in(builders.call(), CLASS.id, HANNA.id)
    with pytest.raises(NotAllowedError):
        service.rosters.lock(builders.call(Role.COACH), CLASS.id)


def test_somebody_is_moved_at_no_cost(service: AttendanceService, store: Store) -> None:
    held, bought = pass_of(BJORN)
    builders.put(store, held, bought)
    booked(store, BJORN, pass_id=held.id)
    outcome = service.rosters.move(builders.call(), CLASS.id, BJORN.id, LATER.id)
    assert (outcome.label, outcome.details["to"], outcome.details["starts"]) == ("moved", LATER.name, "19:15")
    left = stored(store, BJORN)
    assert (left.state, left.reason) == (BookingState.CANCELLED, "moved")
    assert (stored(store, BJORN, LATER).state, stored(store, BJORN, LATER).pass_id) == (BookingState.BOOKED, held.id)
    assert balance(store, held) == 10
    assert outcome.entry is not None
    store.undo(builders.call(), outcome.entry)
    assert stored(store, BJORN).state is BookingState.BOOKED
    assert store.select(Booking, session_id=LATER.id) == []


def test_no_shows_taken_back_give_credits_back_and_stay_so(
    service: AttendanceService, store: Store, clock: FixedClock
) -> None:
    held, bought = pass_of(BJORN)
    builders.put(store, held, bought)
    booked(store, BJORN, pass_id=held.id)
    booked(store, HANNA)
    clock.advance(timedelta(minutes=90))
    assert service.rosters.mark_no_shows(builders.call()).details == {"number": "2"}
    assert balance(store, held) == 9
    outcome = service.rosters.take_back_no_shows(builders.call(), CLASS.id)
    assert (outcome.label, outcome.details["number"]) == ("no_shows_taken_back", "2")
    assert balance(store, held) == 10
    clock.advance(timedelta(minutes=5))
    assert service.rosters.mark_no_shows(builders.call()).label == ""
    assert stored(store, BJORN).state is BookingState.BOOKED
    assert service.rosters.mark_rest(builders.call(), CLASS.id).details["number"] == "2"
    assert stored(store, BJORN).state is BookingState.NO_SHOW


def test_nobody_is_a_no_show_before_the_class_begins(
    service: AttendanceService, store: Store, clock: FixedClock
) -> None:
    booked(store, BJORN)
    clock.advance(CLASS.starts_at - clock.now() - timedelta(seconds=1))
    with pytest.raises(RuleError, match="not_begun"):
        service.rosters.mark_rest(builders.call(), CLASS.id)
    assert stored(store, BJORN).state is BookingState.BOOKED
    clock.advance(timedelta(seconds=1))
    assert service.rosters.mark_rest(builders.call(), CLASS.id).details["number"] == "1"


def test_what_is_told_about_a_change_stands_on_the_roster(service: AttendanceService, store: Store) -> None:
    booked(store, BJORN)
    before = datetime(2026, 3, 10, 18, tzinfo=UTC)
    earlier = builders.session("2026-03-10T18:00")
    builders.put(store, earlier, builders.booking(earlier, BJORN, BookingState.HERE, arrived_at=before))

    def flags() -> set[FlagKind]:
        (row,) = service.roster(CLASS.id).rows
        return {flag.kind for flag in row.flags} & {FlagKind.ANY_CHANGE, FlagKind.CHANGED}

    assert flags() == {FlagKind.ANY_CHANGE}
    service.rosters.answer_change(builders.call(), CLASS.id, BJORN.id, changed=True)
    assert flags() == {FlagKind.CHANGED}
    service.check_in(builders.call(), CLASS.id, BJORN.id)
    assert flags() == {FlagKind.CHANGED}
    service.rosters.answer_change(builders.call(), CLASS.id, BJORN.id, changed=False)
    assert flags() == set()


def test_a_swap_is_needed_only_where_the_circuit_asks_for_it(service: AttendanceService, store: Store) -> None:
    booked(store, BJORN)
    limit = TrainingFlag(builders.next_id(), BJORN.id, "bone_stress", date(2026, 4, 1))
    builders.put(store, limit)

    def needs(*exercises: str) -> bool:
        circuit = Circuit(builders.next_id(), "Plan")
        version = CircuitVersion(builders.next_id(), circuit.id, len(exercises), datetime(2026, 4, 1, tzinfo=UTC))
        block = Block(builders.next_id(), version.id, 1, BlockKind.STRENGTH, BlockFormat.TIMED, 3, 40, 0, 20)
        stations = [
            Station(builders.next_id(), block.id, version.id, n, letter, key, 3, 8, "reps")
            for n, (letter, key) in enumerate(zip("ABC", exercises, strict=False))
        ]
        builders.put(store, circuit, version, block, *stations)
        dated = store.get(Session, CLASS.id)
        builders.change(store, dated, circuit_version_id=version.id)
        (row,) = service.roster(CLASS.id).rows
        return FlagKind.SWAP in {flag.kind for flag in row.flags}

    assert needs("core_side_plank") is False
    assert needs("core_side_plank", "pow_pogo_double") is True


def test_the_rules_pick_a_class_for_everybody_found(service: AttendanceService, store: Store) -> None:
    booked(store, BJORN)
    booked(store, HANNA, LATER)
    now = datetime(2026, 4, 14, 16, 52, tzinfo=UTC)
    ways = service.ways_in([BJORN.id, HANNA.id, LEILA.id], now)
    assert {who: (way.session_id, way.here) for who, way in ways.items()} == {BJORN.id: (CLASS.id, False)}


def test_coaches_neither_close_a_list_nor_move_anybody(service: AttendanceService, store: Store) -> None:
    booked(store, BJORN)
    coach = builders.call(Role.COACH)
    for refused in (
        lambda: service.rosters.lock(coach, CLASS.id),
        lambda: service.rosters.unlock(coach, CLASS.id),
        lambda: service.rosters.move(coach, CLASS.id, BJORN.id, LATER.id),
    ):
        with pytest.raises(NotAllowedError, match="desk_only"):
            refused()
    assert stored(store, BJORN).state is BookingState.BOOKED
    assert store.get(Session, CLASS.id).roster_locked_at is None
