"""Calendar files say the same instants to others as the timetable does here."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import icalendar
import pytest

from studio.domain.clock import FixedClock
from studio.domain.errors import RuleError
from studio.domain.paper import Setting
from studio.domain.schedule.editing import ClassEdit, Scope
from studio.domain.schedule.records import Series, Session, SessionState
from studio.services.schedule.calendar_events import Whose
from studio.services.schedule.sharing import Sharing
from studio.storage.engine import Database
from studio.storage.store import Store
from tests import builders
from tests.builders import INES, MAIN
from tests.exchange.calendar_readers import Told, read_by_dateutil, read_by_library
from tests.services.timetable import HIIT, SMALL, SORA, Timetable

EVERYTHING = Whose()


@pytest.fixture
def store(sqlite_database: Database, clock: FixedClock) -> Store:
    """What is read is tested on both engines elsewhere; here it is the files."""
    return Store(sqlite_database, clock)


@pytest.fixture
def table(store: Store, clock: FixedClock) -> Timetable:
    """A studio that plans a year ahead, over both changes of the clocks."""
    made = Timetable(store, clock)
    builders.put(store, Setting(UUID(int=90), "schedule", json.dumps({"weeks_ahead": 54})))
    return made


def stored(table: Timetable, whose: Whose = EVERYTHING) -> list[Told]:
    """What takes place by the rows themselves."""
    coaches = {one.id: one.name for one in (INES, SORA)}
    return sorted(
        (one.starts_at, one.ends_at, one.name, coaches[one.coach_id])
        for one in table.store.select(Session)
        if one.state is SessionState.SCHEDULED and whose.keeps(one)
    )


def check(table: Timetable, sharing: Sharing, whose: Whose = EVERYTHING) -> Any:
    """Both readers find what is stored, no more and no less."""
    data = sharing.calendar(whose, date(2026, 1, 1))
    expected = stored(table, whose)
    assert read_by_library(data) == expected
    assert read_by_dateutil(data) == expected
    return read(data)


def read(data: bytes) -> Any:
    """The file as the library has it; its types are every type there is."""
    return icalendar.Calendar.from_ical(data)


def alone(table: Timetable, series: Series, day: date, **changes: object) -> None:
    """Decide something for the class of one day alone."""
    edit = ClassEdit(**changes)  # type: ignore[arg-type]
    table.schedule.edit(builders.call(), table.on(series, day).id, Scope.THIS, edit)


def test_a_weekly_class_keeps_its_hour_on_the_wall_over_both_changes_of_the_clocks(
    table: Timetable, sharing: Sharing
) -> None:
    series = table.add_series()
    calendar = check(table, sharing)
    (event,) = calendar.events
    assert (event["UID"], event["RRULE"].to_ical()) == (
        f"{series.id}@studio-desk",
        b"FREQ=WEEKLY;UNTIL=20270427T170000Z;BYDAY=TU",
    )
    begins = {one[0] for one in read_by_library(calendar.to_ical())}
    assert datetime(2026, 10, 20, 17, tzinfo=UTC) in begins  # still summer time
    assert datetime(2026, 10, 27, 18, tzinfo=UTC) in begins
    assert datetime(2027, 3, 30, 17, tzinfo=UTC) in begins


def test_the_zone_tells_each_onset_by_the_clock_before_it_changes(table: Timetable, sharing: Sharing) -> None:
    table.add_series()
    (zone,) = check(table, sharing).timezones
    assert str(zone["TZID"]) == "Europe/London"
    told = [
        (part.name, part["DTSTART"].dt, part["TZOFFSETFROM"].td, part["TZOFFSETTO"].td) for part in zone.subcomponents
    ]
    none, hour = timedelta(), timedelta(hours=1)
    assert told == [
        ("DAYLIGHT", datetime(2026, 4, 13), hour, hour),
        ("STANDARD", datetime(2026, 10, 25, 2), hour, none),
        ("DAYLIGHT", datetime(2027, 3, 28, 1), none, hour),
    ]


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY;INTERVAL=3",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU",
        "FREQ=MONTHLY;BYDAY=-1TU",
        "FREQ=MONTHLY;BYMONTHDAY=14,-1",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2",
    ],
)
def test_every_kind_of_rule_is_read_back_to_the_same_instants(table: Timetable, sharing: Sharing, rule: str) -> None:
    table.add_series(rule)
    check(table, sharing)


@pytest.mark.parametrize("rule", ["FREQ=DAILY;INTERVAL=3", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU"])
def test_a_file_from_a_later_day_is_in_step_with_the_rule(table: Timetable, sharing: Sharing, rule: str) -> None:
    table.add_series(rule)
    begin = date(2026, 11, 2)
    since = [told for told in stored(table) if told[0].date() >= begin]
    assert read_by_library(sharing.calendar(EVERYTHING, begin)) == since


def test_single_decisions_are_told_one_by_one(table: Timetable, sharing: Sharing) -> None:
    series = table.add_series()
    table.schedule.cancel(builders.call(), table.on(series, date(2026, 5, 5)).id, Scope.THIS, "Coach ill")
    alone(table, series, date(2026, 5, 12), starts=datetime(2026, 5, 13, 19, 30))
    alone(table, series, date(2026, 10, 27), coach_id=SORA.id)
    alone(table, series, date(2026, 11, 3), minutes=75, room_id=SMALL.id, name="Long one")
    calendar = check(table, sharing)
    main, *others = calendar.events
    assert [at.dt.isoformat() for at in main["EXDATE"].dts] == ["2026-05-05T18:00:00+01:00"]
    assert [(str(one["UID"]) == main["UID"], one["RECURRENCE-ID"].dt.isoformat()) for one in others] == [
        (True, "2026-05-12T18:00:00+01:00"),
        (True, "2026-10-27T18:00:00+00:00"),
        (True, "2026-11-03T18:00:00+00:00"),
    ]
    assert str(others[2]["LOCATION"]) == "Studio 2, Northbank"


def test_a_series_that_was_moved_keeps_its_earlier_classes(table: Timetable, sharing: Sharing) -> None:
    series = table.add_series("FREQ=WEEKLY;BYDAY=TU,TH")
    edit = ClassEdit(starts=datetime(2026, 6, 3, 7), coach_id=SORA.id)
    table.schedule.edit(builders.call(), table.on(series, date(2026, 6, 2)).id, Scope.FOLLOWING, edit)
    check(table, sharing)


def test_what_was_cancelled_from_a_day_on_is_gone(table: Timetable, sharing: Sharing) -> None:
    series = table.add_series()
    table.schedule.cancel(builders.call(), table.on(series, date(2026, 6, 2)).id, Scope.FOLLOWING, "")
    calendar = check(table, sharing)
    assert calendar.events[0]["RRULE"].to_ical() == b"FREQ=WEEKLY;UNTIL=20260526T170000Z;BYDAY=TU"


def test_a_single_class_that_is_cancelled_says_so_and_not_why(table: Timetable, sharing: Sharing) -> None:
    single = table.add_class(datetime(2026, 4, 18, 9), notes="Ana's knee")
    table.schedule.cancel(builders.call(), single.id, Scope.THIS, "Coach has the flu")
    data = sharing.calendar(EVERYTHING)
    (event,) = read(data).events
    assert (event["UID"], event["STATUS"]) == (f"{single.id}@studio-desk", "CANCELLED")
    assert b"flu" not in data
    assert b"knee" not in data


def test_a_coachs_calendar_holds_what_they_teach_substitutions_and_all(table: Timetable, sharing: Sharing) -> None:
    hers = table.add_series()
    theirs = table.add_series("FREQ=WEEKLY;BYDAY=WE", datetime(2026, 4, 15, 7))
    edit = ClassEdit(coach_id=SORA.id)
    table.schedule.edit(builders.call(), table.on(theirs, date(2026, 4, 15)).id, Scope.ALL, edit)
    alone(table, hers, date(2026, 5, 5), coach_id=SORA.id)
    alone(table, theirs, date(2026, 5, 6), coach_id=INES.id)
    for coach in (INES, SORA):
        whose = sharing.whose(coach=coach.short_name)
        assert whose == Whose(coach_id=coach.id)
        calendar = check(table, sharing, whose)
        assert str(calendar["X-WR-CALNAME"]) == f"Northbank, {coach.name}"


def test_a_rooms_and_a_kinds_calendar(table: Timetable, sharing: Sharing) -> None:
    series = table.add_series()
    table.add_class(datetime(2026, 4, 18, 9), kind_id=HIIT.id, room_id=SMALL.id)
    alone(table, series, date(2026, 5, 5), room_id=SMALL.id)
    for whose, number in ((Whose(room_id=SMALL.id), 2), (Whose(room_id=MAIN.id), 54), (Whose(kind_id=HIIT.id), 1)):
        assert len(stored(table, whose)) == number
        check(table, sharing, whose)


def test_ids_stay_and_the_number_grows(table: Timetable, sharing: Sharing) -> None:
    series = table.add_series()
    before = read(sharing.calendar(EVERYTHING)).events[0]
    alone(table, series, date(2026, 5, 5), minutes=75)
    after = read(sharing.calendar(EVERYTHING)).events[0]
    assert before["UID"] == after["UID"]
    assert after["SEQUENCE"] > before["SEQUENCE"]


def test_names_of_any_script_and_with_signs_come_back_whole(table: Timetable, sharing: Sharing) -> None:
    name = "Κίνηση; ليلى, “slow” \\ strong\nline " + "x" * 90
    builders.put(table.store, builders.session("2026-04-18T09:00", name=name))
    data = sharing.calendar(EVERYTHING)
    assert str(read(data).events[0]["SUMMARY"]) == name
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))


def test_a_class_in_the_hour_that_clocks_skip(table: Timetable, sharing: Sharing) -> None:
    table.add_series("FREQ=WEEKLY;BYDAY=SU", datetime(2027, 3, 14, 1, 30), date(2027, 4, 11))
    data = sharing.calendar(EVERYTHING)
    assert read_by_library(data) == stored(table)


def test_a_class_in_the_hour_that_clocks_show_twice(table: Timetable, sharing: Sharing) -> None:
    table.add_series("FREQ=WEEKLY;BYDAY=SU", datetime(2026, 10, 11, 1, 30), date(2026, 11, 8))
    data, expected = sharing.calendar(EVERYTHING), stored(table)
    assert expected[2][0] == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert expected[3][0] == datetime(2026, 11, 1, 1, 30, tzinfo=UTC)
    assert read_by_dateutil(data) == expected
    # The library adds a length to the time on the wall; RFC 5545 (3.3.6) means time as it passes.
    assert [one[0] for one in read_by_library(data)] == [one[0] for one in expected]


def test_an_unknown_name_tells_which_there_are(sharing: Sharing) -> None:
    with pytest.raises(RuleError) as error:
        sharing.whose(room="Studio 9")
    assert (error.value.code, error.value.details) == (
        "name_unknown",
        {"name": "Studio 9", "known": "Main floor, Studio 2"},
    )
