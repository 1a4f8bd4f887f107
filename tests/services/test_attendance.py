"""Check-in, marks, places, waitlist and credits through the service, on both engines."""

from __future__ import annotations

from datetime import timedelta

import pytest

from studio.domain.attendance.records import Booking, BookingState, WaitlistEntry, WaitState
from studio.domain.clock import FixedClock
from studio.domain.errors import NotAllowedError, RuleError
from studio.domain.members.records import PassEntry, ReplacedCard
from studio.domain.paper import Setting
from studio.domain.roles import Role
from studio.domain.schedule.records import SessionState
from studio.services.attendance.service import AttendanceService
from studio.services.changes import Changes
from studio.storage.store import Store
from tests import builders
from tests.builders import balance
from tests.services.full_class import (
    BJORN,
    CLASS,
    HANNA,
    LATER,
    LEILA,
    MONTHLY,
    attendance_on,
    booked,
    pass_of,
    stored,
)
from tests.support.databases import NOW


@pytest.fixture
def service(store: Store) -> AttendanceService:
    return attendance_on(store)


def test_a_scan_checks_in_to_the_booked_class(service: AttendanceService, store: Store, clock: FixedClock) -> None:
    booked(store, BJORN)
    outcome = service.check_in_by_code(builders.call(Role.DESK), "1042")
    assert (outcome.label, outcome.changes) == ("member_here", Changes.ATTENDANCE | Changes.PASSES)
    assert outcome.details == {
        "name": "Björn Lindqvist",
        "session": str(CLASS.id),
        "member": str(BJORN.id),
        "time": "17:52",
    }
    assert (stored(store, BJORN).state, stored(store, BJORN).arrived_at) == (BookingState.HERE, clock.now())


def test_a_repeated_scan_says_so_with_the_first_time_and_writes_nothing(
    service: AttendanceService, store: Store, clock: FixedClock
) -> None:
    booked(store, BJORN)
    service.check_in_by_code(builders.call(), "1042")
    number, _ = store.changes_since(0)
    clock.advance(timedelta(minutes=3))
    outcome = service.check_in_by_code(builders.call(), "1042")
    assert (outcome.label, outcome.entry, outcome.details["time"]) == ("again", None, "17:52")
    assert store.changes_since(0)[0] == number


def test_the_same_command_twice_is_answered_as_the_first_time(service: AttendanceService, store: Store) -> None:
    booked(store, BJORN)
    command = builders.call()
    first = service.check_in_by_code(command, "1042")
    second = service.check_in_by_code(command, "1042")
    assert (second.entry, second.label, second.repeated) == (first.entry, "member_here", True)


@pytest.mark.parametrize(
    ("code", "archived", "reason"),
    [("9", False, "unknown_card"), ("1042", True, "archived"), ("1042", False, "not_booked")],
)
def test_scans_that_are_refused(
    service: AttendanceService, store: Store, code: str, archived: bool, reason: str
) -> None:
    if archived:
        gone = builders.member("Gone", code="77", archived=True)
        builders.put(store, gone)
        code = "77"
    with pytest.raises(RuleError) as caught:
        service.check_in_by_code(builders.call(), code)
    assert caught.value.code == reason


def test_a_replaced_card_is_refused_and_says_whose_it_was(service: AttendanceService, store: Store) -> None:
    booked(store, BJORN)
    builders.put(store, ReplacedCard(builders.next_id(), BJORN.id, "77", NOW))
    with pytest.raises(RuleError) as caught:
        service.check_in_by_code(builders.call(), "77")
    assert (caught.value.code, caught.value.details) == ("card_replaced", {"card": "77", "name": BJORN.name})
    assert stored(store, BJORN).state is BookingState.BOOKED


def test_without_any_class_around_the_scan_is_refused(service: AttendanceService, clock: FixedClock) -> None:
    clock.advance(timedelta(hours=8))
    with pytest.raises(RuleError, match="no_class_now"):
        service.check_in_by_code(builders.call(), "1042")


def test_a_cancelled_class_takes_no_scans(service: AttendanceService, store: Store) -> None:
    off = builders.session("2026-04-14T17:30", state=SessionState.CANCELLED)
    builders.put(store, off)
    booked(store, BJORN, off)
    with pytest.raises(RuleError) as caught:
        service.check_in_by_code(builders.call(), "1042")
    assert caught.value.details["session"] == str(CLASS.id)


def test_undo_of_a_check_in_gives_back_state_and_credit(service: AttendanceService, store: Store) -> None:
    held, given = pass_of(BJORN)
    builders.put(store, held, given)
    before = booked(store, BJORN, pass_id=held.id)
    outcome = service.check_in_by_code(builders.call(), "1042")
    assert balance(store, held) == 9
    assert outcome.entry is not None
    store.undo(builders.call(), outcome.entry)
    assert (stored(store, BJORN), balance(store, held)) == (before, 10)


def test_marks_use_one_credit_and_going_back_returns_it(service: AttendanceService, store: Store) -> None:
    held, given = pass_of(BJORN)
    builders.put(store, held, given)
    before = booked(store, BJORN, pass_id=held.id)
    left = []
    for state in (
        BookingState.HERE,
        BookingState.NO_SHOW,
        BookingState.LATE_CANCELLED,
        BookingState.BOOKED,
        BookingState.LATE_CANCELLED,
        BookingState.CANCELLED,
        BookingState.BOOKED,
    ):
        service.mark(builders.call(), CLASS.id, BJORN.id, state)
        left.append(balance(store, held))
    assert left == [9, 9, 9, 10, 9, 10, 10]
    assert stored(store, BJORN) == before
    reasons = [entry.reason for entry in store.select(PassEntry, pass_id=held.id)]
    assert sorted(reasons) == ["bought", "given_back", "given_back", "here", "late_cancelled"]


def test_an_unlimited_pass_keeps_no_ledger(service: AttendanceService, store: Store) -> None:
    held, _ = pass_of(BJORN, MONTHLY)
    builders.put(store, held)
    booked(store, BJORN, pass_id=held.id)
    service.check_in(builders.call(), CLASS.id, BJORN.id)
    assert store.select(PassEntry, pass_id=held.id) == []


def test_booking_takes_the_fitting_pass_and_the_next_number(service: AttendanceService, store: Store) -> None:
    held, given = pass_of(HANNA)
    builders.put(store, held, given)
    booked(store, BJORN, code=3)
    outcome = service.book(builders.call(), CLASS.id, HANNA.id)
    assert (outcome.label, outcome.details["name"]) == ("booked", "Hanna Nguyễn")
    made = stored(store, HANNA)
    assert (made.state, made.code, made.pass_id) == (BookingState.BOOKED, 4, held.id)


def test_a_full_class_refuses_and_takes_the_person_on_the_waitlist(service: AttendanceService, store: Store) -> None:
    for who in (BJORN, HANNA):
        booked(store, who)
    for attempt in (service.book, service.walk_in):
        with pytest.raises(RuleError, match="class_full"):
            attempt(builders.call(), CLASS.id, LEILA.id)
    assert service.waitlist.join(builders.call(), CLASS.id, LEILA.id).label == "waiting"
    with pytest.raises(RuleError, match="already_waiting"):
        service.waitlist.join(builders.call(), CLASS.id, LEILA.id)
    with pytest.raises(RuleError, match="already_booked"):
        service.waitlist.join(builders.call(), CLASS.id, HANNA.id)


def test_a_cancelled_booking_cannot_come_back_into_a_full_class(service: AttendanceService, store: Store) -> None:
    booked(store, BJORN, state=BookingState.LATE_CANCELLED)
    for who in (HANNA, LEILA):
        booked(store, who)
    with pytest.raises(RuleError, match="class_full"):
        service.mark(builders.call(), CLASS.id, BJORN.id, BookingState.HERE)
    assert stored(store, BJORN).state is BookingState.LATE_CANCELLED


def test_a_walk_in_is_booked_and_here_in_one_command(service: AttendanceService, store: Store) -> None:
    held, given = pass_of(BJORN)
    builders.put(store, held, given)
    outcome = service.walk_in(builders.call(Role.COACH), CLASS.id, BJORN.id)
    made = stored(store, BJORN)
    assert (outcome.label, made.state, made.walk_in) == ("member_here", BookingState.HERE, True)
    assert balance(store, held) == 9
    assert outcome.entry is not None
    store.undo(builders.call(), outcome.entry)
    assert (store.select(Booking), balance(store, held)) == ([], 10)


def test_booking_again_after_a_late_cancellation_returns_its_credit(service: AttendanceService, store: Store) -> None:
    held, given = pass_of(BJORN)
    builders.put(store, held, given)
    booked(store, BJORN, pass_id=held.id)
    service.cancel_booking(builders.call(), CLASS.id, BJORN.id)
    assert balance(store, held) == 9
    service.book(builders.call(), CLASS.id, BJORN.id)
    assert (stored(store, BJORN).state, balance(store, held)) == (BookingState.BOOKED, 10)


def test_cancelling_early_moves_the_first_who_waits_up(
    service: AttendanceService, store: Store, clock: FixedClock
) -> None:
    clock.advance(-timedelta(hours=4))
    for who in (BJORN, HANNA):
        booked(store, who)
    service.waitlist.join(builders.call(), CLASS.id, LEILA.id)
    outcome = service.cancel_booking(builders.call(), CLASS.id, BJORN.id)
    assert (outcome.label, outcome.details["promoted"]) == ("marked_cancelled_and_promoted", "Leila Haddad")
    assert stored(store, BJORN).state is BookingState.CANCELLED
    assert stored(store, LEILA).state is BookingState.BOOKED
    (entry,) = store.select(WaitlistEntry)
    assert (entry.state, entry.reason) == (WaitState.PROMOTED, "place_freed")
    assert outcome.entry is not None
    store.undo(builders.call(), outcome.entry)
    assert [one.member_id for one in store.select(Booking)] == [BJORN.id, HANNA.id]


def test_cancelling_late_leaves_the_place_to_the_desk(service: AttendanceService, store: Store) -> None:
    for who in (BJORN, HANNA):
        booked(store, who)
    service.waitlist.join(builders.call(), CLASS.id, LEILA.id)
    assert service.cancel_booking(builders.call(), CLASS.id, BJORN.id).label == "marked_late_cancelled"
    (entry,) = store.select(WaitlistEntry)
    assert service.waitlist.offer(builders.call(), entry.id).label == "place_offered"
    assert store.get(WaitlistEntry, entry.id).state is WaitState.OFFERED
    assert service.waitlist.give(builders.call(), entry.id).label == "promoted"
    assert stored(store, LEILA).state is BookingState.BOOKED
    with pytest.raises(RuleError, match="not_waiting"):
        service.waitlist.give(builders.call(), entry.id)


def test_a_place_is_offered_only_while_one_is_free(service: AttendanceService, store: Store) -> None:
    for who in (BJORN, HANNA):
        booked(store, who)
    service.waitlist.join(builders.call(), CLASS.id, LEILA.id)
    (entry,) = store.select(WaitlistEntry)
    for attempt in (service.waitlist.offer, service.waitlist.give):
        with pytest.raises(RuleError, match="class_full"):
            attempt(builders.call(), entry.id)


def test_the_studios_own_rules_count(service: AttendanceService, store: Store) -> None:
    builders.put(store, Setting(builders.next_id(), "attendance", '{"cancel_until": 5}'))
    booked(store, BJORN)
    assert service.cancel_booking(builders.call(), CLASS.id, BJORN.id).label == "marked_cancelled"


def test_no_shows_are_marked_after_the_grace(service: AttendanceService, store: Store, clock: FixedClock) -> None:
    booked(store, BJORN)
    booked(store, HANNA, state=BookingState.HERE)
    booked(store, LEILA, LATER)
    clock.advance(timedelta(minutes=82))
    assert service.rosters.mark_no_shows(builders.call()).entry is None
    clock.advance(timedelta(minutes=1))
    outcome = service.rosters.mark_no_shows(builders.call())
    assert (outcome.label, outcome.details) == ("no_shows_marked", {"number": "1"})
    assert stored(store, BJORN).state is BookingState.NO_SHOW
    assert stored(store, LEILA, LATER).state is BookingState.BOOKED


def test_coaches_mark_but_do_not_book(service: AttendanceService, store: Store) -> None:
    booked(store, BJORN)
    service.mark(builders.call(Role.COACH), CLASS.id, BJORN.id, BookingState.NO_SHOW)
    service.mark(builders.call(Role.COACH), CLASS.id, BJORN.id, BookingState.BOOKED)
    service.cancel_booking(builders.call(Role.COACH), CLASS.id, BJORN.id)
    with pytest.raises(NotAllowedError, match="desk_only"):
        service.book(builders.call(Role.COACH), CLASS.id, HANNA.id)
