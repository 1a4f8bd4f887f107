"""Classes and series are made, as far ahead as the studio looks. On both engines."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from studio.domain.clock import FixedClock
from studio.domain.schedule.editing import ClassEdit, Scope
from studio.domain.schedule.records import Closure, Session, SessionState
from studio.services.changes import Changes
from studio.services.schedule.rows import NewSeries, NewSession
from tests import builders
from tests.builders import INES, MAIN, SITE, STRENGTH
from tests.services.timetable import HIIT, TONIGHT, Timetable, walls


def test_a_single_class_takes_what_is_left_open_from_its_kind(table: Timetable) -> None:
    made = table.add_class(datetime(2026, 4, 15, 12, 15), kind_id=HIIT.id)
    assert (made.name, made.minutes, made.capacity, made.site_id) == ("HIIT", 45, 14, SITE.id)
    assert made.starts_at == datetime(2026, 4, 15, 11, 15, tzinfo=UTC)
    assert made.ends_at == datetime(2026, 4, 15, 12, 0, tzinfo=UTC)
    assert (made.series_id, made.slot, made.decided) == (None, None, ())


def test_a_series_is_made_half_a_year_ahead(table: Timetable) -> None:
    series = table.add_series()
    rows = table.classes(series)
    assert len(rows) == 27
    assert walls(rows, 2) == ["Tue 14.04. 18:00", "Tue 21.04. 18:00"]
    assert rows[-1].starts == datetime(2026, 10, 13, 18)
    assert {one.starts_at.hour for one in rows} == {17}
    assert (series.rule, series.first_start, series.last_day) == ("FREQ=WEEKLY;BYDAY=TU", TONIGHT, None)


def test_a_count_becomes_the_last_day(table: Timetable) -> None:
    series = table.add_series("FREQ=WEEKLY;COUNT=3")
    assert (len(table.classes(series)), series.last_day, series.rule) == (3, date(2026, 4, 28), "FREQ=WEEKLY;BYDAY=TU")


def test_what_a_series_made_is_told(table: Timetable) -> None:
    builders.put(table.store, Closure(UUID(int=80), SITE.id, date(2026, 4, 21), date(2026, 4, 21), "Easter"))
    new = NewSeries(NewSession(STRENGTH.id, MAIN.id, INES.id, TONIGHT), "FREQ=WEEKLY;COUNT=3")
    outcome = table.schedule.add_series(builders.call(), new)
    assert (outcome.label, outcome.changes) == ("series_added", Changes.SCHEDULE)
    assert (outcome.details["number"], outcome.details["cancelled"]) == ("3", "1")
    (closed,) = [one for one in table.store.select(Session) if one.state is SessionState.CANCELLED]
    assert (closed.starts.date(), closed.reason, closed.closure_id) == (date(2026, 4, 21), "Easter", UUID(int=80))


def test_the_horizon_moves_on_by_itself_and_once(table: Timetable, clock: FixedClock) -> None:
    series = table.add_series()
    assert table.schedule.extend(builders.call()).entry is None
    clock.advance(timedelta(days=21))
    outcome = table.schedule.extend(builders.call())
    assert (outcome.label, outcome.details["number"], outcome.details["until"]) == (
        "horizon_extended",
        "3",
        "2026-11-03",
    )
    assert table.schedule.extend(builders.call()).entry is None
    assert len(table.classes(series)) == 30


def test_a_series_that_was_away_for_long_makes_up_nothing_from_the_past(table: Timetable, clock: FixedClock) -> None:
    series = table.add_series()
    clock.advance(timedelta(days=400))
    table.schedule.extend(builders.call())
    days = [one.starts.date() for one in table.classes(series)]
    assert date(2026, 10, 20) not in days
    assert date(2027, 5, 25) in days


def test_a_skipped_time_is_the_series_own_again_a_week_later(table: Timetable, clock: FixedClock) -> None:
    clock.instant = datetime(2027, 3, 1, 9, tzinfo=UTC)
    series = table.add_series("FREQ=WEEKLY;COUNT=3", datetime(2027, 3, 21, 1, 30))
    rows = table.classes(series)
    assert walls(rows) == ["Sun 21.03. 01:30", "Sun 28.03. 02:30", "Sun 04.04. 01:30"]
    assert rows[1].slot == datetime(2027, 3, 28, 1, 30)
    table.schedule.edit(builders.call(), rows[0].id, Scope.ALL, ClassEdit(starts=datetime(2027, 3, 21, 1, 15)))
    assert walls(table.classes(series)) == ["Sun 21.03. 01:15", "Sun 28.03. 02:15", "Sun 04.04. 01:15"]


def test_a_series_that_begins_beyond_the_horizon_has_its_first_class(table: Timetable) -> None:
    series = table.add_series("FREQ=WEEKLY;BYDAY=MO", datetime(2027, 1, 4, 7), date(2027, 3, 29))
    assert walls(table.classes(series)) == ["Mon 04.01. 07:00"]
    assert series.last_day == date(2027, 3, 29)
