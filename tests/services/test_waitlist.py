"""Moving up from waitlists by the studio's rules, on both engines."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from studio.domain.attendance.records import BookingState, WaitlistEntry, WaitState
from studio.domain.attendance.rules import DEFAULT_RULES
from studio.domain.clock import FixedClock
from studio.domain.errors import NotAllowedError, RuleError
from studio.domain.members.records import Member
from studio.domain.roles import Role
from studio.domain.schedule.editing import ClassEdit, Scope
from studio.domain.schedule.records import Session
from studio.services.rules import RulesService
from tests import builders
from tests.services.timetable import HIIT, Timetable


def entry(table: Timetable, one: Session, who: Member) -> WaitlistEntry:
    return table.store.select(WaitlistEntry, session_id=one.id, member_id=who.id)[0]


def full_class(table: Timetable, starts: datetime = datetime(2026, 4, 20, 18)) -> tuple[Session, list[Member]]:
    """A class of one place, taken by the first, for which the others wait."""
    one = table.add_class(starts, capacity=1)
    people = [table.member(name) for name in ("Ada", "Bea", "Cy", "Dan")]
    table.book(one, people[0])
    for who in people[1:]:
        table.clock.advance(timedelta(seconds=1))
        table.attendance.waitlist.join(builders.call(), one.id, who.id)
    return one, people


def test_a_place_that_frees_up_goes_to_the_longest_waiting_and_says_why(table: Timetable) -> None:
    one, people = full_class(table)
    outcome = table.attendance.cancel_booking(builders.call(), one.id, people[0].id)
    assert outcome.details["promoted"] == "Bea"
    assert table.booked(one) == {"Bea"}
    moved = entry(table, one, people[1])
    assert (moved.state, moved.reason) == (WaitState.PROMOTED, "place_freed")


def test_by_night_nobody_moves_up_but_in_the_morning(table: Timetable, clock: FixedClock) -> None:
    one, people = full_class(table)
    clock.instant = datetime(2026, 4, 17, 22, 30, tzinfo=UTC)
    assert table.attendance.cancel_booking(builders.call(), one.id, people[0].id).label == "marked_cancelled"
    assert table.attendance.promote_due(builders.call()).entry is None
    clock.instant = datetime(2026, 4, 18, 5, 59, tzinfo=UTC)
    assert table.attendance.promote_due(builders.call()).entry is None
    clock.instant = datetime(2026, 4, 18, 6, 0, tzinfo=UTC)
    outcome = table.attendance.promote_due(builders.call())
    assert (outcome.label, outcome.details) == ("waitlist_moved", {"number": "1", "names": "Bea"})
    assert entry(table, one, people[1]).reason == "place_free"
    assert table.attendance.promote_due(builders.call()).entry is None


def test_within_the_cut_off_nobody_moves_up_by_itself(table: Timetable, clock: FixedClock) -> None:
    one, people = full_class(table)
    clock.instant = one.starts_at - timedelta(minutes=60)
    table.attendance.cancel_booking(builders.call(), one.id, people[0].id)
    assert table.attendance.promote_due(builders.call()).entry is None
    assert table.booked(one) == set()
    table.attendance.waitlist.give(builders.call(), entry(table, one, people[1]).id)
    assert table.booked(one) == {"Bea"}


def test_more_places_let_as_many_move_up(table: Timetable) -> None:
    one, people = full_class(table)
    builders.change(table.store, people[1], archived=True)
    table.schedule.edit(builders.call(), one.id, Scope.THIS, ClassEdit(capacity=3))
    outcome = table.attendance.promote_due(builders.call())
    assert outcome.details["names"] == "Cy, Dan"
    assert table.booked(one) == {"Ada", "Cy", "Dan"}
    passed = entry(table, one, people[1])
    assert (passed.state, passed.reason) == (WaitState.LEFT, "archived")


def test_nobody_moves_up_in_a_cancelled_class(table: Timetable) -> None:
    one, _ = full_class(table)
    table.schedule.cancel(builders.call(), one.id, Scope.THIS, "ill")
    assert table.attendance.promote_due(builders.call()).entry is None


def test_no_more_may_wait_than_the_studio_wants(table: Timetable) -> None:
    one, people = full_class(table)
    rules = RulesService(table.store)
    rules.set_attendance(builders.call(), replace(DEFAULT_RULES, most_waiting=3))
    assert rules.attendance().most_waiting == 3
    late = table.member("Eve")
    with pytest.raises(RuleError, match="waitlist_full"):
        table.attendance.waitlist.join(builders.call(), one.id, late.id)
    with pytest.raises(RuleError, match="already_waiting"):
        table.attendance.waitlist.join(builders.call(), one.id, people[1].id)
    table.attendance.cancel_booking(builders.call(), one.id, people[0].id)
    table.attendance.waitlist.join(builders.call(), one.id, late.id)


def test_only_a_manager_sets_rules(table: Timetable) -> None:
    with pytest.raises(NotAllowedError):
        RulesService(table.store).set_attendance(builders.call(Role.DESK), DEFAULT_RULES)


def test_a_kind_of_class_has_rules_of_its_own_and_takes_the_others_from_the_studio(
    table: Timetable, clock: FixedClock
) -> None:
    rules = table.schedule.rules
    assert rules.of_kind(HIIT.id) == {}
    rules.set_of_kind(builders.call(Role.MANAGER), HIIT.id, {"most_waiting": 1, "cancel_until": 24 * 60})
    strength, hiit = (
        table.add_class(datetime(2026, 4, 15, 9)),
        table.add_class(datetime(2026, 4, 15, 11), kind_id=HIIT.id),
    )
    ada, bea, chen = (table.member(name) for name in ("Ada", "Bea", "Chen"))
    for one in (strength, hiit):
        table.book(one, ada)
        table.attendance.waitlist.join(builders.call(), one.id, bea.id)
    table.attendance.waitlist.join(builders.call(), strength.id, chen.id)
    with pytest.raises(RuleError, match="waitlist_full"):
        table.attendance.waitlist.join(builders.call(), hiit.id, chen.id)
    clock.advance(timedelta(hours=3))
    for one in (strength, hiit):
        table.attendance.cancel_booking(builders.call(), one.id, ada.id)
    assert table.state(strength, ada) is BookingState.CANCELLED
    assert table.state(hiit, ada) is BookingState.LATE_CANCELLED
    outcome = rules.set_of_kind(builders.call(Role.MANAGER), HIIT.id, {})
    assert rules.of_kind(HIIT.id) == {}
    assert outcome.entry is not None
    table.store.undo(builders.call(Role.MANAGER), outcome.entry)
    assert rules.of_kind(HIIT.id) == {"most_waiting": 1, "cancel_until": 24 * 60}


def test_what_a_kind_cannot_have_of_its_own(table: Timetable) -> None:
    rules = table.schedule.rules
    with pytest.raises(NotAllowedError):
        rules.set_of_kind(builders.call(Role.DESK), HIIT.id, {"most_waiting": 1})
    for own, code in (({"debt": 1}, "rule_not_of_kind"), ({"most_waiting": -1}, "rule_out_of_range")):
        with pytest.raises(RuleError, match=code):
            rules.set_of_kind(builders.call(Role.MANAGER), HIIT.id, own)


def test_who_does_not_come_is_marked_after_the_time_of_the_kind(table: Timetable, clock: FixedClock) -> None:
    rules = table.schedule.rules
    rules.set_of_kind(builders.call(Role.MANAGER), HIIT.id, {"no_show_after": 120})
    strength = table.add_class(datetime(2026, 4, 15, 9), minutes=60)
    hiit = table.add_class(datetime(2026, 4, 15, 9), minutes=60, kind_id=HIIT.id)
    ada = table.member("Ada")
    for one in (strength, hiit):
        table.book(one, ada)
    clock.advance(datetime(2026, 4, 15, 9, 30, tzinfo=UTC) - clock.now())
    assert table.attendance.rosters.mark_no_shows(builders.call()).details == {"number": "1"}
    assert (table.state(strength, ada), table.state(hiit, ada)) == (BookingState.NO_SHOW, BookingState.BOOKED)
    clock.advance(timedelta(hours=2))
    assert table.attendance.rosters.mark_no_shows(builders.call()).details == {"number": "1"}
    assert table.state(hiit, ada) is BookingState.NO_SHOW
    assert table.attendance.rosters.mark_no_shows(builders.call()).details == {}


def test_coaches_neither_put_anybody_on_a_waitlist_nor_give_them_a_place(table: Timetable) -> None:
    one, people = full_class(table)
    first, eve = entry(table, one, people[1]), table.member("Eve")
    before = table.store.select(WaitlistEntry)
    waitlist, coach = table.attendance.waitlist, builders.call(Role.COACH)
    for refused in (
        lambda: waitlist.join(coach, one.id, eve.id),
        lambda: waitlist.offer(coach, first.id),
        lambda: waitlist.withdraw(coach, first.id),
        lambda: waitlist.give(coach, first.id),
    ):
        with pytest.raises(NotAllowedError, match="desk_only"):
            refused()
    assert table.store.select(WaitlistEntry) == before
