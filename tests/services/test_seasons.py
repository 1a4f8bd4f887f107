"""Weeks copied and seasons planned from templates, on both engines."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

import pytest

from studio.domain.attendance.records import Booking
from studio.domain.errors import RuleError
from studio.domain.schedule.editing import ClassEdit, Scope
from studio.domain.schedule.records import SeasonTemplate, Series, Session
from studio.services.schedule.rows import CopyFate, NewClosure
from tests import builders
from tests.builders import INES
from tests.services.timetable import HIIT, SMALL, SORA, TONIGHT, Timetable

TARGET = date(2026, 4, 22)
MONDAY = date(2026, 4, 13)


def test_a_week_is_taken_over_without_its_people_and_without_what_is_there(table: Timetable) -> None:
    table.add_series()
    lunch = table.add_class(datetime(2026, 4, 15, 12, 15), kind_id=HIIT.id, room_id=SMALL.id)
    table.add_class(datetime(2026, 4, 17, 7))
    off = table.add_class(datetime(2026, 4, 16, 7))
    table.schedule.cancel(builders.call(), off.id, Scope.THIS, "ill")
    table.schedule.edit(builders.call(), lunch.id, Scope.THIS, ClassEdit(coach_id=SORA.id))
    table.book(lunch, table.member("Ada"))
    day = date(2026, 4, 24)
    table.schedule.closures.close(builders.call(), NewClosure(day, day, "Fair"), extend_passes=False)
    before = table.picture()
    rows = table.schedule.seasons.preview_copy(MONDAY, TARGET)
    assert table.picture() == before
    assert [(row.starts.day, row.fate, row.title) for row in rows] == [
        (21, CopyFate.THERE, ""),
        (22, CopyFate.MADE, ""),
        (24, CopyFate.CLOSED, "Fair"),
    ]
    outcome = table.schedule.seasons.copy_week(builders.call(), MONDAY, TARGET)
    assert outcome.details == {"number": "1", "there": "1", "closed": "1"}
    (made,) = [one for one in table.store.select(Session) if one.starts == datetime(2026, 4, 22, 12, 15)]
    assert (made.kind_id, made.room_id, made.coach_id, made.planned_coach_id) == (HIIT.id, SMALL.id, INES.id, None)
    assert table.store.select(Booking, session_id=made.id) == []
    again = table.schedule.seasons.copy_week(builders.call(), MONDAY, TARGET)
    assert (again.entry, again.details["there"]) == (None, "2")
    with pytest.raises(RuleError, match="same_week"):
        table.schedule.seasons.copy_week(builders.call(), MONDAY, date(2026, 4, 19))


def test_a_season_is_planned_from_a_week_that_was_kept(table: Timetable) -> None:
    table.add_class(TONIGHT, minutes=75, capacity=9)
    table.add_class(datetime(2026, 4, 18, 9), kind_id=HIIT.id, room_id=SMALL.id, coach_id=SORA.id, name="Hills")
    seasons = table.schedule.seasons
    saved = seasons.save_template(builders.call(), " Summer ", MONDAY)
    assert (saved.label, saved.details["number"]) == ("template_saved", "2")
    seasons.save_template(builders.call(), "Summer", MONDAY)
    (template,) = seasons.templates()
    assert (template.name, template.id) == ("Summer", UUID(saved.details["template"]))
    closed = date(2026, 6, 9)
    table.schedule.closures.close(builders.call(), NewClosure(closed, closed, "Fair"), extend_passes=False)
    outcome = seasons.plan_season(builders.call(), template.id, date(2026, 6, 4), date(2026, 6, 24))
    assert outcome.details == {"name": "Summer", "series": "2", "number": "6", "cancelled": "1"}
    first, second = sorted(table.store.select(Series), key=lambda one: one.first_start)
    assert (first.name, first.first_start, first.last_day) == ("Hills", datetime(2026, 6, 6, 9), date(2026, 6, 20))
    assert (second.first_start, second.minutes, second.capacity) == (datetime(2026, 6, 9, 18), 75, 9)
    assert outcome.entry is not None
    table.store.undo(builders.call(), outcome.entry)
    assert table.store.select(Series) == []
    seasons.remove_template(builders.call(), template.id)
    assert table.store.select(SeasonTemplate) == []


def test_a_week_that_begins_on_sunday_is_the_one_that_is_seen(table: Timetable) -> None:
    sunday = date(2026, 4, 12)
    table.add_class(datetime(2026, 4, 12, 9), name="Long run")
    table.add_class(datetime(2026, 4, 18, 9), name="Hills")
    table.add_class(datetime(2026, 4, 19, 9), name="Next week's")
    rows = table.schedule.seasons.preview_copy(sunday, date(2026, 4, 25))
    assert [(row.name, row.starts.day, row.fate) for row in rows] == [
        ("Long run", 19, CopyFate.THERE),
        ("Hills", 25, CopyFate.MADE),
    ]


def test_a_season_tells_beforehand_what_is_closed_and_what_would_stand_twice(table: Timetable) -> None:
    table.add_series()
    seasons = table.schedule.seasons
    saved = seasons.save_template(builders.call(), "Summer", MONDAY)
    day = date(2026, 4, 28)
    table.schedule.closures.close(builders.call(), NewClosure(day, day, "Fair"), extend_passes=False)
    gone = table.on(table.store.select(Series)[0], date(2026, 5, 5))
    table.schedule.cancel(builders.call(), gone.id, Scope.THIS, "ill")
    before = table.picture()
    rows = seasons.preview_season(UUID(saved.details["template"]), date(2026, 4, 20), date(2026, 5, 5))
    assert table.picture() == before
    assert [(row.starts, row.fate, row.title) for row in rows] == [
        (datetime(2026, 4, 21, 18), CopyFate.THERE, ""),
        (datetime(2026, 4, 28, 18), CopyFate.CLOSED, "Fair"),
        (datetime(2026, 5, 5, 18), CopyFate.MADE, ""),
    ]


def test_templates_and_seasons_that_are_refused(table: Timetable) -> None:
    seasons = table.schedule.seasons
    with pytest.raises(RuleError, match="week_empty"):
        seasons.save_template(builders.call(), "Summer", MONDAY)
    with pytest.raises(RuleError, match="name_missing"):
        seasons.save_template(builders.call(), " ", TONIGHT.date())
    table.add_class(TONIGHT)
    saved = seasons.save_template(builders.call(), "Summer", MONDAY)
    with pytest.raises(RuleError, match="days_wrong"):
        seasons.plan_season(builders.call(), UUID(saved.details["template"]), date(2026, 6, 24), date(2026, 6, 4))
