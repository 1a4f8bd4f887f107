"""Which class a card opens, what a mark does, when a place is free, what a pass pays."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from studio.domain.attendance.passes import Because, PassOffer, Picked, pick_pass
from studio.domain.attendance.records import Booking, BookingState, WaitlistEntry, WaitState
from studio.domain.attendance.rules import (
    DEFAULT_RULES,
    AttendanceRules,
    Candidate,
    cancelled_state,
    check_attendance_rules,
    check_booking_open,
    check_place_free,
    check_waitlist_open,
    credit_step,
    first_waiting,
    mark_booking,
    pick_session,
    promotes_by_itself,
    takes_new_place,
)
from studio.domain.errors import RuleError
from studio.domain.ids import new_id
from studio.domain.members.records import PassKind

START = datetime(2026, 4, 14, 17, tzinfo=UTC)
END = START + timedelta(hours=1)
DAY = START.date()
BOOKED, HERE, LATE, MISSED, CANCELLED = (
    BookingState.BOOKED,
    BookingState.HERE,
    BookingState.LATE_CANCELLED,
    BookingState.NO_SHOW,
    BookingState.CANCELLED,
)


def minutes(number: int) -> timedelta:
    return timedelta(minutes=number)


def candidate(start: datetime, state: BookingState | None) -> Candidate:
    return Candidate(new_id(), start, start + timedelta(hours=1), state)


def booking(state: BookingState = BOOKED) -> Booking:
    return Booking(new_id(), new_id(), new_id(), state, START - timedelta(days=2))


@pytest.mark.parametrize(("before", "is_open"), [(61, False), (60, True), (0, True), (-59, True), (-60, False)])
def test_check_in_opens_an_hour_before_the_class_and_closes_at_its_end(before: int, is_open: bool) -> None:
    wanted = candidate(START, BOOKED)
    if is_open:
        assert pick_session([wanted], START - minutes(before), DEFAULT_RULES) == wanted
    else:
        with pytest.raises(RuleError, match="no_class_now"):
            pick_session([wanted], START - minutes(before), DEFAULT_RULES)


def test_of_two_booked_classes_the_nearest_start_wins() -> None:
    first, second = candidate(START - minutes(60), BOOKED), candidate(START, BOOKED)
    assert pick_session([second, first], START - minutes(40), DEFAULT_RULES) == first
    assert pick_session([second, first], START - minutes(8), DEFAULT_RULES) == second


def test_a_booked_class_wins_over_a_nearer_one_without_a_booking() -> None:
    booked, near = candidate(START, BOOKED), candidate(START - minutes(30), None)
    assert pick_session([near, booked], START - minutes(30), DEFAULT_RULES) == booked


@pytest.mark.parametrize("state", [None, LATE, CANCELLED])
def test_without_a_place_the_scan_is_refused_and_names_the_class_to_walk_in_to(state: BookingState | None) -> None:
    near = candidate(START, state)
    with pytest.raises(RuleError, match="not_booked") as caught:
        pick_session([candidate(START + minutes(30), state), near], START, DEFAULT_RULES)
    assert caught.value.details == {"session": str(near.session_id)}


@pytest.mark.parametrize(("after", "late"), [(0, False), (5, False), (6, True)])
def test_who_comes_after_the_grace_is_late(after: int, late: bool) -> None:
    now = START + minutes(after)
    marked = mark_booking(booking(), HERE, START, END, now, DEFAULT_RULES)
    assert (marked.state, marked.arrived_at, marked.late) == (HERE, now, late)


def test_marked_here_after_the_class_counts_as_on_time() -> None:
    for now in (END, END + timedelta(days=1)):
        marked = mark_booking(booking(MISSED), HERE, START, END, now, DEFAULT_RULES)
        assert (marked.arrived_at, marked.late) == (START, False)


def test_every_mark_and_back_leaves_the_booking_as_it_was() -> None:
    fresh = booking()
    for state in (HERE, LATE, MISSED, CANCELLED):
        there = mark_booking(fresh, state, START, END, START + minutes(9), DEFAULT_RULES)
        assert there.state is state
        assert mark_booking(there, BOOKED, START, END, END, DEFAULT_RULES) == fresh


def test_a_second_mark_of_the_same_state_changes_nothing() -> None:
    here = mark_booking(booking(), HERE, START, END, START, DEFAULT_RULES)
    assert mark_booking(here, HERE, START, END, START + minutes(20), DEFAULT_RULES) is here


def test_a_cancellation_notes_when() -> None:
    assert mark_booking(booking(), LATE, START, END, START - minutes(9), DEFAULT_RULES).ended_at == START - minutes(9)


def test_only_coming_back_from_a_cancellation_needs_a_new_place() -> None:
    needing = {
        (before, after) for before in (None, *BookingState) for after in BookingState if takes_new_place(before, after)
    }
    assert needing == {(before, after) for before in (None, LATE, CANCELLED) for after in (BOOKED, HERE, MISSED)}


def test_the_last_place_is_free_and_none_after_it() -> None:
    check_place_free(15, 16)
    with pytest.raises(RuleError, match="class_full"):
        check_place_free(16, 16)


@pytest.mark.parametrize(
    ("rules", "before", "refused"),
    [
        ({}, 60 * 24 * 365, ""),
        ({}, -1, ""),
        ({"book_from": 24}, 24 * 60 + 1, "booking_not_open"),
        ({"book_from": 24}, 24 * 60, ""),
        ({"book_until": 30}, 30, ""),
        ({"book_until": 30}, 29, "booking_closed"),
    ],
)
def test_a_class_is_booked_from_its_hour_on_and_until_its_last_minute(
    rules: dict[str, int], before: int, refused: str
) -> None:
    kept = replace(DEFAULT_RULES, **rules)
    with pytest.raises(RuleError, match=refused) if refused else nullcontext():
        check_booking_open(START, START - minutes(before), "Europe/London", kept)


def test_a_class_that_is_not_open_yet_says_when_it_will_be_on_the_wall() -> None:
    with pytest.raises(RuleError) as caught:
        check_booking_open(START, START - minutes(600), "Europe/London", replace(DEFAULT_RULES, book_from=1))
    assert caught.value.details == {"day": "2026-04-14", "time": "17:00"}


def test_cancelling_two_hours_before_is_in_time() -> None:
    assert cancelled_state(START, START - minutes(120), DEFAULT_RULES) is CANCELLED
    assert cancelled_state(START, START - minutes(119), DEFAULT_RULES) is LATE


@pytest.mark.parametrize(("state", "step"), [(BOOKED, 0), (HERE, -1), (LATE, -1), (MISSED, -1), (CANCELLED, 0)])
def test_coming_late_cancels_and_no_shows_cost_one_credit_once(state: BookingState, step: int) -> None:
    assert credit_step(state, used=0) == step
    assert credit_step(state, used=1) == step + 1


def test_the_studio_may_let_late_cancels_and_no_shows_go_free() -> None:
    kind = AttendanceRules(late_cancel_costs=0, no_show_costs=0)
    assert [credit_step(state, 0, kind) for state in (HERE, LATE, MISSED)] == [-1, 0, 0]


def test_the_waitlist_moves_by_itself_until_an_hour_before() -> None:
    assert promotes_by_itself(START, START - minutes(61), time(12), DEFAULT_RULES)
    assert not promotes_by_itself(START, START - minutes(60), time(12), DEFAULT_RULES)


@pytest.mark.parametrize(
    ("night", "at", "expected"),
    [
        ((22 * 60, 7 * 60), time(21, 59), True),
        ((22 * 60, 7 * 60), time(22), False),
        ((22 * 60, 7 * 60), time(6, 59), False),
        ((22 * 60, 7 * 60), time(7), True),
        ((60, 5 * 60), time(0, 30), True),
        ((60, 5 * 60), time(1), False),
        ((0, 0), time(0), True),
        ((22 * 60 + 30, 7 * 60), time(22, 29), True),
        ((22 * 60 + 30, 7 * 60), time(22, 30), False),
    ],
)
def test_the_waitlist_pauses_by_night(night: tuple[int, int], at: time, expected: bool) -> None:
    rules = replace(DEFAULT_RULES, night_from=night[0], night_until=night[1])
    assert promotes_by_itself(START, START - minutes(600), at, rules) is expected


@pytest.mark.parametrize(
    ("field", "value"), [("late_after", -1), ("night_from", 1440), ("night_until", 1440), ("cancel_until", 20161)]
)
def test_rules_that_no_studio_means_are_refused(field: str, value: int) -> None:
    with pytest.raises(RuleError, match="rule_out_of_range") as caught:
        check_attendance_rules(replace(DEFAULT_RULES, **{field: value}))
    assert caught.value.details["rule"] == field
    check_attendance_rules(DEFAULT_RULES)


@pytest.mark.parametrize(("most", "waiting", "full"), [(0, 1000, False), (3, 2, False), (3, 3, True)])
def test_as_many_may_wait_as_the_studio_wants(most: int, waiting: int, full: bool) -> None:
    with pytest.raises(RuleError, match="waitlist_full") if full else nullcontext():
        check_waitlist_open(waiting, replace(DEFAULT_RULES, most_waiting=most))


def test_the_longest_waiting_is_next() -> None:
    entries = [
        WaitlistEntry(new_id(), new_id(), new_id(), START - minutes(number), state)
        for number, state in ((5, WaitState.WAITING), (30, WaitState.LEFT), (9, WaitState.OFFERED))
    ]
    assert first_waiting(entries) == entries[2]
    assert first_waiting(entries[1:2]) is None


def offer(kind: PassKind = PassKind.CREDITS, left: int = 5, **days: date | None) -> PassOffer:
    starts, ends = days.get("starts") or date(2026, 1, 1), days.get("ends")
    return PassOffer(new_id(), kind, left, starts, ends, days.get("frozen"), days.get("until"))


def test_a_booking_stands_on_the_fitting_pass_that_ends_first() -> None:
    day = date(2026, 4, 14)
    soon, later = offer(ends=date(2026, 4, 20)), offer(ends=date(2026, 6, 1))
    unfit = [
        offer(ends=date(2026, 4, 13)),
        offer(starts=date(2026, 4, 15)),
        offer(left=0, ends=day),
        offer(frozen=date(2026, 4, 14)),
    ]
    assert pick_pass([later, *unfit, soon], day) == Picked(soon, Because.ENDS_FIRST)
    assert pick_pass([later, *unfit], day) == Picked(later, Because.ONLY)
    assert pick_pass(unfit, day) is None


def test_a_pass_holds_on_its_first_and_on_its_last_day() -> None:
    one = offer(starts=date(2026, 4, 14), ends=date(2026, 4, 20))
    days = [date(2026, 4, 13), date(2026, 4, 14), date(2026, 4, 20), date(2026, 4, 21)]
    assert [pick_pass([one], day) is not None for day in days] == [False, True, True, False]


def test_a_pass_without_limit_goes_before_those_that_count() -> None:
    soon, unlimited = offer(ends=date(2026, 4, 20)), offer(PassKind.UNLIMITED, 0)
    assert pick_pass([soon, unlimited], date(2026, 4, 14)) == Picked(unlimited, Because.UNLIMITED)


def test_of_passes_that_end_together_the_one_with_the_fewest_left_goes_first() -> None:
    ends = date(2026, 6, 1)
    many, few = offer(left=5, ends=ends), offer(left=1, ends=ends)
    assert pick_pass([many, few], date(2026, 4, 14)) == Picked(few, Because.FEWEST_LEFT)


def test_a_pass_without_an_end_goes_after_those_that_end() -> None:
    endless, ends = offer(left=1), offer(left=5, ends=date(2027, 12, 31))
    assert pick_pass([endless, ends], date(2026, 4, 14)) == Picked(ends, Because.ENDS_FIRST)


def test_a_pass_for_some_kinds_of_class_is_used_for_those_alone() -> None:
    strength, mobility = new_id(), new_id()
    one, any_kind = replace(offer(), kinds=frozenset({strength})), offer(ends=date(2027, 1, 1))
    picked = [pick_pass([one], DAY, kind_id=kind) for kind in (strength, mobility, None)]
    assert [found is not None for found in picked] == [True, False, True]
    assert pick_pass([one, any_kind], DAY, kind_id=mobility) == Picked(any_kind, Because.ONLY)


def test_a_stopped_pass_fits_again_the_day_after() -> None:
    stopped = offer(frozen=date(2026, 4, 14), until=date(2026, 4, 20))
    assert pick_pass([stopped], date(2026, 4, 13)) is not None
    assert pick_pass([stopped], date(2026, 4, 20)) is None
    assert pick_pass([stopped], date(2026, 4, 21)) is not None


def test_a_pass_goes_below_zero_only_as_far_as_the_studio_lends() -> None:
    empty = offer(left=0, ends=date(2026, 6, 1))
    assert pick_pass([empty], date(2026, 4, 14)) is None
    assert pick_pass([empty], date(2026, 4, 14), debt=1) == Picked(empty, Because.ON_CREDIT)
    assert pick_pass([replace(empty, left=-1)], date(2026, 4, 14), debt=1) is None
