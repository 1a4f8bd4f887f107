"""Moving up from waitlists by the studio's rules, on both engines."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from studio.domain.attendance.records import WaitlistEntry, WaitState
from studio.domain.attendance.rules import DEFAULT_RULES
from studio.domain.clock import FixedClock
from studio.domain.errors import NotAllowedError, RuleError
from studio.domain.members.records import Member
from studio.domain.schedule.editing import ClassEdit, Scope
from studio.domain.schedule.records import Role, Session
from studio.services.rules import RulesService
from studio.storage.store import Store
from tests import builders
from tests.services.timetable import Timetable


@pytest.fixture
def table(store: Store, clock: FixedClock) -> Timetable:
    return Timetable(store, clock)


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
