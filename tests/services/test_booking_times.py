"""From when and until when a class may be booked, for the studio and for a kind, and booking all the same. On both
engines.
"""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta

import pytest

from studio.domain.attendance.records import StandingBooking
from studio.domain.clock import FixedClock
from studio.domain.errors import RuleError
from studio.domain.paper import Setting
from studio.domain.schedule.records import Session
from studio.services.history import About, Wanted
from studio.storage.store import Store
from tests import builders
from tests.services.timetable import HIIT, Timetable


@pytest.fixture
def table(store: Store, clock: FixedClock) -> Timetable:
    """Tuesday 14 April 2026, 17:52 in London; booking is open from 14 days to an hour before a class."""
    made = Timetable(store, clock)
    builders.put(store, Setting(builders.next_id(), "attendance", '{"book_from": 336, "book_until": 60}'))
    return made


def refused(table: Timetable, one: Session) -> RuleError:
    ada = table.member("Ada")
    with pytest.raises(RuleError) as error:
        table.book(one, ada)
    assert table.booked(one) == set()
    return error.value


def test_a_class_too_far_ahead_says_from_when_on(table: Timetable) -> None:
    error = refused(table, table.add_class(datetime(2026, 4, 29, 7)))
    assert (error.code, error.details) == ("booking_not_open", {"day": "2026-04-15", "time": "07:00"})


def test_a_class_that_is_near_is_booked_no_more(table: Timetable) -> None:
    error = refused(table, table.add_class(datetime(2026, 4, 14, 18, 30)))
    assert (error.code, error.details) == ("booking_closed", {"minutes": 60})


@pytest.mark.parametrize("starts", [datetime(2026, 4, 28, 17, 52), datetime(2026, 4, 14, 18, 52)])
def test_both_ends_are_included(table: Timetable, starts: datetime) -> None:
    one = table.add_class(starts)
    table.book(one, table.member("Ada"))
    assert table.booked(one) == {"Ada"}


def test_a_kind_has_times_of_its_own(table: Timetable) -> None:
    own = json.dumps({HIIT.id.hex: {"book_from": 0}})
    builders.put(table.store, Setting(builders.next_id(), "attendance_kinds", own))
    far = datetime(2026, 6, 2, 7)
    hiit, strength = table.add_class(far, kind_id=HIIT.id), table.add_class(far + timedelta(hours=2))
    table.book(hiit, table.member("Ada"))
    assert refused(table, strength).code == "booking_not_open"


def test_a_waitlist_is_no_way_around_it(table: Timetable) -> None:
    one = table.add_class(datetime(2026, 4, 29, 7))
    with pytest.raises(RuleError, match="booking_not_open"):
        table.attendance.waitlist.join(builders.call(), one.id, table.member("Ada").id)


def test_it_is_booked_all_the_same_with_a_reason_that_is_kept(table: Timetable) -> None:
    one = table.add_class(datetime(2026, 4, 29, 7), capacity=1)
    ada, bea = table.member("Ada"), table.member("Bea")
    with pytest.raises(RuleError, match="booking_not_open"):
        table.attendance.book(builders.call(), one.id, ada.id, despite=" ")
    table.attendance.book(builders.call(), one.id, ada.id, despite="Away next week")
    table.attendance.waitlist.join(builders.call(), one.id, bea.id, despite="Her friend")
    assert table.booked(one) == {"Ada"}
    history = table.store.history_of(About(session_id=one.id), Wanted(limit=2))
    assert [(row.label, row.reason) for row in history] == [("waiting", "Her friend"), ("booked", "Away next week")]


def test_walk_ins_and_regular_places_do_not_go_by_it(table: Timetable) -> None:
    soon, ada = table.add_class(datetime(2026, 4, 14, 18, 30)), table.member("Ada")
    table.attendance.walk_in(builders.call(), soon.id, ada.id)
    series = table.add_series()
    bea = table.member("Bea")
    regular = StandingBooking(builders.next_id(), series.id, bea.id, date(2026, 5, 5), date(2026, 5, 12))
    assert table.attendance.standing.save(builders.call(), regular).details["number"] == "2"
