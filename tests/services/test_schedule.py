"""The calendar tells what takes place, who teaches it and how full it is. On both engines."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

import pytest

from studio.domain.attendance.records import BookingState, WaitlistEntry
from studio.domain.circuits.records import Block, BlockFormat, BlockKind, Circuit, CircuitVersion, Station
from studio.domain.clock import FixedClock
from studio.domain.errors import NotFoundError
from studio.domain.schedule.records import Closure, SessionState, TimeOff
from studio.services.schedule.rows import FilterRow
from studio.services.schedule.service import ScheduleService
from studio.storage.schedule import ScheduleReads
from studio.storage.store import Store
from tests import builders
from tests.builders import INES, MAIN, SITE, STRENGTH, STUDIO, booking, member, put, series, session
from tests.support.databases import NOW

MONDAY, SUNDAY = date(2026, 4, 13), date(2026, 4, 19)


@pytest.fixture
def schedule(store: Store, clock: FixedClock) -> ScheduleService:
    put(store, *STUDIO)
    return ScheduleService(store, ScheduleReads(store.connect), clock)


def test_a_week_holds_the_classes_that_start_in_it_in_order(store: Store, schedule: ScheduleService) -> None:
    late, early = session("2026-04-19T23:45", name="Late"), session("2026-04-13T06:30", name="Early")
    put(store, late, early, session("2026-04-12T23:45"), session("2026-04-20T00:00"))
    week = schedule.calendar(MONDAY, SUNDAY)
    assert [row.name for row in week.classes] == ["Early", "Late"]
    assert week.classes[0].starts == datetime(2026, 4, 13, 6, 30)
    assert week.classes[0].ends == datetime(2026, 4, 13, 7, 30)
    assert (week.classes[0].coach, week.classes[0].room, week.classes[0].letter) == ("Inés", "Main", "S")


def test_places_count_bookings_that_take_one_and_people_who_wait(store: Store, schedule: ScheduleService) -> None:
    evening = session("2026-04-14T18:00")
    people = [member(f"Member {number}") for number in range(7)]
    states = [
        BookingState.BOOKED,
        BookingState.HERE,
        BookingState.NO_SHOW,
        BookingState.LATE_CANCELLED,
        BookingState.CANCELLED,
    ]
    put(store, evening, *people)
    put(store, *(booking(evening, who, state) for who, state in zip(people, states, strict=False)))
    put(store, *(WaitlistEntry(builders.next_id(), evening.id, who.id, NOW) for who in people[5:]))
    (row,) = schedule.calendar(MONDAY, SUNDAY).classes
    assert (row.booked, row.waiting, row.capacity) == (3, 2, 16)


def test_a_cancelled_class_is_shown_but_not_counted(store: Store, schedule: ScheduleService) -> None:
    gone = session("2026-04-15T12:15", state=SessionState.CANCELLED, reason="coach ill")
    put(store, session("2026-04-14T18:00"), gone)
    week = schedule.calendar(MONDAY, SUNDAY)
    assert [(row.cancelled, row.reason) for row in week.classes] == [(False, ""), (True, "coach ill")]
    assert week.places == (0, 16)
    assert week.coaches == (FilterRow(INES.id, "Inés Carvalho", "", "", 1, short="Inés"),)
    assert week.kinds == (FilterRow(STRENGTH.id, "Run Strength", "S", "S", 1),)


def test_a_coach_is_away_only_when_every_day_in_view_is_off(store: Store, schedule: ScheduleService) -> None:
    put(store, TimeOff(UUID(int=70), INES.id, date(2026, 4, 10), date(2026, 4, 18)))
    assert not schedule.calendar(MONDAY, SUNDAY).coaches[0].away
    assert schedule.calendar(MONDAY, date(2026, 4, 18)).coaches[0].away


def test_closures_in_view_and_those_to_come(store: Store, schedule: ScheduleService) -> None:
    race = Closure(UUID(int=80), SITE.id, SUNDAY, SUNDAY, "City Half Marathon", "street shut")
    holiday = Closure(UUID(int=81), SITE.id, date(2026, 5, 4), date(2026, 5, 4), "Bank holiday")
    past = Closure(UUID(int=82), SITE.id, date(2026, 4, 6), date(2026, 4, 6), "Easter Monday")
    put(store, race, holiday, past)
    week = schedule.calendar(MONDAY, SUNDAY)
    assert [row.title for row in week.closures] == ["City Half Marathon"]
    assert [row.title for row in week.coming_closures] == ["City Half Marathon", "Bank holiday"]


def test_the_inspector_shows_the_series_and_the_circuit(store: Store, schedule: ScheduleService) -> None:
    weekly = series("2026-04-03T17:00", "FREQ=WEEKLY;BYDAY=FR", last_day=date(2026, 7, 3))
    plan = Circuit(UUID(int=90), "Block 2")
    version = CircuitVersion(UUID(int=91), plan.id, 1, NOW)
    block = Block(UUID(int=92), version.id, 0, BlockKind.STRENGTH, BlockFormat.WINDOW, 2, 120, 0, 30)
    stations = [
        Station(UUID(int=93 + n), block.id, version.id, n, "ABC"[n], "str_goblet_squat", 2, 8, "reps") for n in range(3)
    ]
    friday = session("2026-04-17T17:00", series_id=weekly.id, circuit_version_id=version.id, notes="Bring mats")
    put(store, plan, version, block, *stations, weekly, friday)
    detail = schedule.detail(friday.id)
    assert (detail.rule, detail.series_until) == ("FREQ=WEEKLY;BYDAY=FR", date(2026, 7, 3))
    assert (detail.circuit, detail.stations, detail.notes) == ("Block 2", 3, "Bring mats")
    assert detail.row == schedule.calendar(MONDAY, SUNDAY).classes[0]


def test_a_class_without_series_and_circuit_has_neither(store: Store, schedule: ScheduleService) -> None:
    single = session("2026-04-17T17:00")
    put(store, single)
    detail = schedule.detail(single.id)
    assert (detail.rule, detail.series_until, detail.circuit, detail.stations) == ("", None, "", 0)


def test_a_class_that_is_gone_is_told(schedule: ScheduleService) -> None:
    with pytest.raises(NotFoundError):
        schedule.detail(UUID(int=404))


def test_another_sites_classes_stay_out(store: Store, schedule: ScheduleService) -> None:
    other = replace(SITE, id=UUID(int=999), name="Southbank")
    put(store, other, session("2026-04-14T18:00", site_id=other.id))
    assert schedule.calendar(MONDAY, SUNDAY).classes == ()
    assert MAIN.site_id == SITE.id
