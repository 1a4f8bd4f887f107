"""Closing days and opening them again, on both engines."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from studio.domain.clock import FixedClock
from studio.domain.errors import RuleError
from studio.domain.members.records import Member, Pass
from studio.domain.schedule.editing import ClassEdit, Scope
from studio.domain.schedule.records import Closure, SessionState
from studio.services.schedule.rows import NewClosure
from tests import builders
from tests.builders import MAIN, SITE
from tests.services.timetable import SMALL, TONIGHT, Timetable

FIRST, LAST = date(2026, 4, 20), date(2026, 4, 24)
WEEK_OFF = NewClosure(FIRST, LAST, "Floor renewed", "New rubber")


def pass_end(table: Timetable, who: Member) -> date | None:
    (held,) = table.store.select(Pass, member_id=who.id)
    return held.ends_on


def test_a_closed_day_leaves_no_booking_behind(table: Timetable) -> None:
    series = table.add_series()
    hit = table.on(series, date(2026, 4, 21))
    single = table.add_class(datetime(2026, 4, 22, 7), capacity=1)
    ada, bea = table.member("Ada"), table.member("Bea")
    table.book(hit, ada, bea)
    table.book(single, ada)
    table.attendance.waitlist.join(builders.call(), single.id, bea.id)
    before = table.picture()
    preview = table.schedule.closures.preview(WEEK_OFF)
    assert table.picture() == before
    assert (len(preview.cancelled.classes), preview.cancelled.bookings, preview.cancelled.waiting) == (2, 3, 1)
    assert [(one.name, one.starts.day, one.waiting) for one in preview.cancelled.people] == [
        ("Ada", 21, False),
        ("Bea", 21, False),
        ("Ada", 22, False),
        ("Bea", 22, True),
    ]
    assert [(one.name, one.extended_to) for one in preview.passes] == [
        ("Ada", date(2027, 1, 10)),
        ("Bea", date(2027, 1, 10)),
    ]
    outcome = table.schedule.closures.close(builders.call(), WEEK_OFF, extend_passes=True)
    assert (outcome.label, outcome.details["number"], outcome.details["bookings"]) == ("closed", "2", "3")
    assert (table.booked(hit), table.booked(single)) == (set(), set())
    assert table.session(hit.id).reason == "Floor renewed"
    assert pass_end(table, ada) == date(2027, 1, 10)
    (closure,) = table.store.select(Closure)
    calls = table.schedule.closures.call_list(closure.id)
    assert [(one.name, one.waiting) for one in calls] == [("Ada", False), ("Bea", False), ("Ada", False), ("Bea", True)]


def test_one_undo_takes_a_closure_back_whole(table: Timetable) -> None:
    series = table.add_series()
    ada = table.member("Ada")
    table.book(table.on(series, date(2026, 4, 21)), ada)
    before = (table.picture(), table.store.select(Pass))
    outcome = table.schedule.closures.close(builders.call(), WEEK_OFF, extend_passes=True)
    assert outcome.entry is not None
    table.store.undo(builders.call(), outcome.entry)
    assert (table.picture(), table.store.select(Pass)) == before
    assert table.store.select(Closure) == []


def test_a_used_up_pack_is_not_extended(table: Timetable) -> None:
    some, none = table.member("Some left", credits=1), table.member("Used up", credits=0)
    assert [one.name for one in table.schedule.closures.preview(WEEK_OFF).passes] == ["Some left"]
    table.schedule.closures.close(builders.call(), WEEK_OFF, extend_passes=True)
    assert (pass_end(table, some), pass_end(table, none)) == (date(2027, 1, 10), date(2027, 1, 5))


def test_opening_again_later_brings_people_and_passes_back(table: Timetable, clock: FixedClock) -> None:
    series = table.add_series("FREQ=DAILY", TONIGHT)
    ada = table.member("Ada")
    gone_before = table.on(series, date(2026, 4, 23))
    table.schedule.cancel(builders.call(), gone_before.id, Scope.THIS, "Coach ill")
    tuesday, friday = table.on(series, date(2026, 4, 21)), table.on(series, date(2026, 4, 24))
    table.book(tuesday, ada)
    table.book(friday, ada)
    table.schedule.closures.close(builders.call(), WEEK_OFF, extend_passes=True)
    (closure,) = table.store.select(Closure)
    table.schedule.edit(builders.call(), friday.id, Scope.THIS, ClassEdit(notes="New floor"))
    clock.instant = datetime(2026, 4, 22, 9, tzinfo=UTC)
    outcome = table.schedule.closures.reopen(builders.call(), closure.id)
    assert (outcome.label, outcome.details["number"], outcome.details["bookings"]) == ("reopened", "2", "1")
    assert table.booked(friday) == {"Ada"}
    assert table.booked(tuesday) == set()
    assert table.session(tuesday.id).state is SessionState.CANCELLED
    assert table.session(gone_before.id).reason == "Coach ill"
    assert pass_end(table, ada) == date(2027, 1, 7)
    (left,) = table.store.select(Closure)
    assert (left.first_day, left.last_day) == (FIRST, date(2026, 4, 21))


def test_opening_again_before_it_began_leaves_no_trace(table: Timetable) -> None:
    series = table.add_series()
    ada = table.member("Ada")
    table.book(table.on(series, date(2026, 4, 21)), ada)
    before = (table.picture(), table.store.select(Pass))
    table.schedule.closures.close(builders.call(), WEEK_OFF, extend_passes=True)
    (closure,) = table.store.select(Closure)
    table.schedule.closures.reopen(builders.call(), closure.id)
    assert (table.picture(), table.store.select(Pass)) == before
    assert table.store.select(Closure) == []


def test_a_day_closed_twice_stays_closed_when_one_is_taken_back(table: Timetable) -> None:
    series = table.add_series()
    hit = table.on(series, date(2026, 4, 21))
    table.schedule.closures.close(builders.call(), WEEK_OFF, extend_passes=False)
    table.schedule.closures.close(builders.call(), NewClosure(LAST, LAST, "Strike"), extend_passes=False)
    again = NewClosure(date(2026, 4, 21), date(2026, 4, 21), "Strike")
    table.schedule.closures.close(builders.call(), again, extend_passes=False)
    first = next(one for one in table.store.select(Closure) if one.title == "Floor renewed")
    table.schedule.closures.reopen(builders.call(), first.id)
    assert (table.session(hit.id).state, table.session(hit.id).reason) == (SessionState.CANCELLED, "Strike")
    second = table.session(hit.id).closure_id
    assert second is not None
    table.schedule.closures.reopen(builders.call(), second)
    assert table.session(hit.id).state is SessionState.SCHEDULED


def test_classes_made_later_on_a_closed_day_are_cancelled_and_come_back_with_it(
    table: Timetable, clock: FixedClock
) -> None:
    series = table.add_series()
    day = date(2026, 11, 3)
    table.schedule.closures.close(builders.call(), NewClosure(day, day, "Fair"), extend_passes=False)
    clock.advance(timedelta(days=21))
    assert table.schedule.extend(builders.call()).details["cancelled"] == "1"
    made = table.on(series, day)
    assert (made.state, made.reason) == (SessionState.CANCELLED, "Fair")
    (closure,) = table.store.select(Closure)
    table.schedule.closures.reopen(builders.call(), closure.id)
    assert table.session(made.id).state is SessionState.SCHEDULED


def test_a_room_alone_is_closed(table: Timetable) -> None:
    here = table.add_class(datetime(2026, 4, 21, 7))
    there = table.add_class(datetime(2026, 4, 21, 7), room_id=SMALL.id)
    ada = table.member("Ada")
    new = NewClosure(FIRST, LAST, "Painting", room_id=MAIN.id)
    assert table.schedule.closures.preview(new).passes == ()
    table.schedule.closures.close(builders.call(), new, extend_passes=True)
    assert table.session(here.id).state is SessionState.CANCELLED
    assert table.session(there.id) == there
    assert pass_end(table, ada) == date(2027, 1, 5)


@pytest.mark.parametrize(
    ("new", "code"),
    [(NewClosure(FIRST, LAST, " "), "title_missing"), (NewClosure(LAST, FIRST, "x"), "days_wrong")],
)
def test_closures_that_are_refused(table: Timetable, new: NewClosure, code: str) -> None:
    with pytest.raises(RuleError, match=code):
        table.schedule.closures.close(builders.call(), new, extend_passes=False)


def test_public_holidays_of_the_country_and_region_are_offered(table: Timetable) -> None:
    table.add_class(datetime(2026, 5, 4, 18))
    builders.change(table.store, SITE, region="ENG")
    may = NewClosure(date(2026, 5, 25), date(2026, 5, 25), "Spring bank holiday")
    table.schedule.closures.close(builders.call(), may, extend_passes=False)
    found = table.schedule.closures.holidays(date(2026, 4, 14), date(2026, 8, 31))
    assert [(one.day, one.closed, one.classes) for one in found] == [
        (date(2026, 5, 4), False, 1),
        (date(2026, 5, 25), True, 0),
        (date(2026, 8, 31), False, 0),
    ]


def test_a_country_that_is_not_known_has_no_holidays_to_offer(table: Timetable) -> None:
    builders.change(table.store, SITE, country="XX")
    assert table.schedule.closures.holidays(date(2026, 1, 1), date(2026, 12, 31)) == ()


def test_closing_today_says_nothing_about_classes_that_are_over(table: Timetable, clock: FixedClock) -> None:
    morning, evening = table.add_class(datetime(2026, 4, 15, 9)), table.add_class(datetime(2026, 4, 15, 18))
    clock.advance(timedelta(hours=20))
    day = date(2026, 4, 15)
    closed = NewClosure(day, day, "Burst pipe")
    assert [one.before.id for one in table.schedule.closures.preview(closed).cancelled.classes] == [evening.id]
    table.schedule.closures.close(builders.call(), closed, extend_passes=False)
    assert table.session(morning.id).state is SessionState.SCHEDULED
    assert table.schedule.clashes(day, day) == ()
