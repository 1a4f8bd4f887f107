"""Regular places, on both engines: every date is booked, waited for, or told with its reason."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from uuid import UUID

import pytest

from studio.domain.attendance.records import StandingBooking
from studio.domain.clock import FixedClock
from studio.domain.errors import RuleError
from studio.domain.schedule.editing import ClassEdit, Scope
from studio.services.attendance.rows import StandingFate
from studio.services.schedule.rows import NewClosure
from studio.storage.store import Store
from tests import builders
from tests.services.timetable import Timetable

FIRST, LAST = date(2026, 4, 21), date(2026, 5, 19)


@pytest.fixture
def table(store: Store, clock: FixedClock) -> Timetable:
    return Timetable(store, clock)


def test_every_date_of_the_range_is_booked_or_told(table: Timetable) -> None:
    series = table.add_series()
    ada, bea = table.member("Ada"), table.member("Bea")
    full = table.on(series, date(2026, 4, 28))
    table.schedule.edit(builders.call(), full.id, Scope.THIS, ClassEdit(capacity=1))
    table.book(full, bea)
    gone = table.on(series, date(2026, 5, 5))
    table.schedule.cancel(builders.call(), gone.id, Scope.THIS, "Coach ill")
    day = date(2026, 5, 12)
    table.schedule.closures.close(builders.call(), NewClosure(day, day, "Fair"), extend_passes=False)
    standing = table.attendance.standing
    before = table.picture()
    assert [one.fate for one in standing.preview(series.id, ada.id, FIRST, LAST)] == [
        StandingFate.FREE,
        StandingFate.FULL,
        StandingFate.CANCELLED,
        StandingFate.CLOSED,
        StandingFate.FREE,
    ]
    assert table.picture() == before
    outcome = standing.add(builders.call(), series.id, ada.id, FIRST, LAST)
    counted = {name: outcome.details[name] for name in ("number", "waiting", "skipped")}
    assert (outcome.label, counted) == ("standing_added", {"number": "2", "waiting": "1", "skipped": "2"})
    dates = standing.dates(UUID(outcome.details["standing"]))
    assert [(one.starts.day, one.fate, one.reason) for one in dates] == [
        (21, StandingFate.HELD, ""),
        (28, StandingFate.WAITING, ""),
        (5, StandingFate.CANCELLED, "Coach ill"),
        (12, StandingFate.CLOSED, "Fair"),
        (19, StandingFate.HELD, ""),
    ]
    assert "Ada" not in table.booked(table.on(series, date(2026, 4, 14)))
    assert "Ada" not in table.booked(table.on(series, date(2026, 5, 26)))


def test_dates_made_later_are_booked_too_but_not_those_given_up(table: Timetable, clock: FixedClock) -> None:
    series = table.add_series()
    ada = table.member("Ada", credits=60)
    standing = table.attendance.standing
    standing.add(builders.call(), series.id, ada.id, FIRST, None)
    given_up = table.on(series, date(2026, 5, 5))
    table.attendance.cancel_booking(builders.call(), given_up.id, ada.id)
    assert standing.fill(builders.call()).entry is None
    clock.advance(timedelta(days=7))
    table.schedule.extend(builders.call())
    assert standing.fill(builders.call()).details == {"number": "1", "waiting": "0"}
    assert table.booked(table.on(series, date(2026, 10, 20))) == {"Ada"}
    assert table.booked(given_up) == set()
    assert standing.fill(builders.call()).entry is None


def test_a_regular_place_goes_with_its_class_when_the_series_is_moved(table: Timetable) -> None:
    series = table.add_series()
    ada = table.member("Ada", credits=60)
    table.attendance.standing.add(builders.call(), series.id, ada.id, FIRST, LAST)
    chosen = table.on(series, date(2026, 5, 5))
    table.schedule.edit(builders.call(), chosen.id, Scope.FOLLOWING, ClassEdit(starts=datetime(2026, 5, 6, 19)))
    assert table.booked(chosen) == {"Ada"}
    assert table.session(chosen.id).starts == datetime(2026, 5, 6, 19)


def test_ending_gives_the_later_dates_back_and_undo_returns_them(table: Timetable) -> None:
    series = table.add_series()
    ada = table.member("Ada")
    table.attendance.standing.add(builders.call(), series.id, ada.id, FIRST, LAST)
    (made,) = table.store.select(StandingBooking)
    before = table.picture()
    outcome = table.attendance.standing.end(builders.call(), made.id, date(2026, 5, 4))
    assert (outcome.label, outcome.details["number"]) == ("standing_ended", "3")
    assert [one.last_day for one in table.store.select(StandingBooking)] == [date(2026, 5, 4)]
    assert table.booked(table.on(series, date(2026, 4, 28))) == {"Ada"}
    assert table.booked(table.on(series, date(2026, 5, 5))) == set()
    assert outcome.entry is not None
    table.store.undo(builders.call(), outcome.entry)
    assert table.picture() == before


def test_two_regular_places_of_one_person_do_not_overlap(table: Timetable) -> None:
    series = table.add_series()
    ada = table.member("Ada")
    add = table.attendance.standing.add
    add(builders.call(), series.id, ada.id, FIRST, LAST)
    with pytest.raises(RuleError, match="standing_already"):
        add(builders.call(), series.id, ada.id, LAST, None)
    with pytest.raises(RuleError, match="days_wrong"):
        add(builders.call(), series.id, ada.id, LAST, FIRST)
    add(builders.call(), series.id, ada.id, LAST + timedelta(days=1), None)
