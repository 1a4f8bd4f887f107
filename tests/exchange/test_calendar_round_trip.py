"""Calendars there and back: what another reader finds in a file is what stands in the timetable."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from studio.domain.clock import FixedClock
from studio.domain.paper import Setting
from studio.domain.schedule.editing import ClassEdit, Scope
from studio.domain.schedule.records import Series, Session, SessionState
from studio.domain.schedule.repeating import NewRepeat
from studio.services.schedule.calendar_events import Whose
from studio.services.schedule.sharing import Sharing
from studio.storage.engine import Database
from studio.storage.store import Store
from tests import builders
from tests.builders import INES, MAIN, STRENGTH
from tests.exchange.calendar_readers import Told, read_by_dateutil, read_by_library
from tests.exchange.calendar_texts import calendar, event
from tests.services.timetable import SORA, Timetable

ZONE = """BEGIN:VTIMEZONE
TZID:Their London
BEGIN:DAYLIGHT
DTSTART:19810329T010000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T020000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
END:STANDARD
END:VTIMEZONE"""
AT = "TZID=Their London"


@pytest.fixture
def table(sqlite_database: Database, clock: FixedClock) -> Timetable:
    """A studio that plans a year ahead, over both changes of the clocks."""
    made = Timetable(Store(sqlite_database, clock), clock)
    builders.put(made.store, Setting(UUID(int=90), "schedule", json.dumps({"weeks_ahead": 54})))
    return made


def stored(table: Timetable) -> list[Told]:
    """What takes place by the rows themselves."""
    names = {one.id: one.name for one in (INES, SORA)}
    return sorted(
        (one.starts_at, one.ends_at, one.name, names[one.coach_id])
        for one in table.store.select(Session)
        if one.state is SessionState.SCHEDULED
    )


def theirs(*lines: str, starts: str, coach: str = "Inés Carvalho", name: str = "Run Strength", uid: str = "a") -> str:
    """An entry of an hour in the zone that the file itself tells."""
    head = (f"DTSTART;{AT}:{starts}", "DURATION:PT1H", f"CONTACT:{coach}")
    return event(*head, *lines, uid=uid, name=name, starts="")


def take_over(sharing: Sharing, data: bytes) -> None:
    sharing.import_calendar(builders.call(), sharing.read_file(data), Whose(INES.id, MAIN.id, STRENGTH.id))


def test_another_programs_series_comes_with_every_decision_over_both_changes_of_the_clocks(
    sharing: Sharing, table: Timetable
) -> None:
    data = calendar(
        ZONE,
        theirs(
            "RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20270406T170000Z",
            f"EXDATE;{AT}:20260505T180000,20261027T180000",
            f"RDATE;{AT}:20260509T100000,20261219T100000",
            starts="20260421T180000",
        ),
        theirs(f"RECURRENCE-ID;{AT}:20260512T180000", starts="20260513T193000"),
        theirs(f"RECURRENCE-ID;{AT}:20261103T180000", "STATUS:CANCELLED", starts="20261103T180000"),
        theirs(f"RECURRENCE-ID;{AT}:20261110T180000", starts="20261110T180000", coach=SORA.name),
    )
    expected = read_by_library(data)

    take_over(sharing, data)

    found = stored(table)
    assert found == expected
    assert len(found) == 51 - 3 + 2
    begins = {one[0]: one[3] for one in found}
    assert datetime(2026, 10, 20, 17, tzinfo=UTC) in begins  # still summer time
    assert datetime(2026, 10, 27, 18, tzinfo=UTC) not in begins
    assert begins[datetime(2026, 11, 10, 18, tzinfo=UTC)] == SORA.name
    assert datetime(2027, 3, 30, 17, tzinfo=UTC) in begins
    assert read_by_library(sharing.calendar(Whose(), date(2026, 1, 1))) == expected


def test_a_series_that_another_program_went_on_with_under_another_rule(sharing: Sharing, table: Timetable) -> None:
    data = calendar(
        ZONE,
        theirs("RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20260630T170000Z", starts="20260421T180000", uid="first"),
        theirs("RRULE:FREQ=WEEKLY;BYDAY=MO,TH;COUNT=60", starts="20260702T070000", uid="second", coach=SORA.name),
    )

    take_over(sharing, data)

    assert len(table.store.select(Series)) == 2
    assert stored(table) == read_by_library(data)
    assert len(stored(table)) == 11 + 60


def test_a_rule_changed_half_way_and_further_dates_are_read_to_the_same_instants(
    sharing: Sharing, table: Timetable
) -> None:
    series = table.add_series()
    table.schedule.edit(builders.call(), table.on(series, date(2026, 5, 5)).id, Scope.THIS, ClassEdit(coach_id=SORA.id))
    further = (datetime(2026, 8, 1, 10), datetime(2026, 12, 19, 10))
    new = NewRepeat("FREQ=WEEKLY;BYDAY=MO,TH", extra=further)
    chosen = table.on(series, date(2026, 6, 30))
    table.schedule.repeating.change(builders.call(), chosen.id, Scope.FOLLOWING, new, "New times")

    data = sharing.calendar(Whose(), date(2026, 1, 1))

    expected = stored(table)
    assert read_by_library(data) == expected
    assert read_by_dateutil(data) == expected
    days = [f"{one[0]:%a %d.%m. %H}" for one in expected if date(2026, 6, 22) < one[0].date() < date(2026, 7, 7)]
    assert days == ["Tue 23.06. 17", "Thu 02.07. 17", "Mon 06.07. 17"]
    assert {datetime(2026, 8, 1, 9, tzinfo=UTC), datetime(2026, 12, 19, 10, tzinfo=UTC)} <= {one[0] for one in expected}
