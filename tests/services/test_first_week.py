"""A week to begin with, in a studio that has planned nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from studio.domain.clock import FixedClock
from studio.domain.errors import NotAllowedError, RuleError
from studio.domain.roles import Role
from studio.domain.schedule.records import Series, Session
from studio.services.schedule.service import ScheduleService
from studio.storage.schedule import ScheduleReads
from studio.storage.store import Store
from tests import builders
from tests.builders import STRENGTH

WEEK = date(2026, 4, 14)  # a Tuesday; the clock stands at 17:52


@pytest.fixture
def schedule(store: Store, clock: FixedClock) -> ScheduleService:
    return ScheduleService(store, ScheduleReads(store.connect), clock)


def test_a_studio_without_a_class_begins_with_a_sketch(store: Store, schedule: ScheduleService) -> None:
    builders.put(store, *builders.STUDIO)
    assert schedule.calendar(WEEK, WEEK).untouched
    sketch = schedule.first_week.sketch(WEEK)
    assert {row.kind_id for row in sketch} == {STRENGTH.id}  # the studio has no other
    assert [row.starts for row in sketch][:2] == [datetime(2026, 4, 13, 6, 30), datetime(2026, 4, 13, 17, 30)]
    assert list(store.select(Session)) == []


def test_the_week_is_added_from_now_on_and_taken_back_whole(store: Store, schedule: ScheduleService) -> None:
    builders.put(store, *builders.STUDIO)
    number = len(schedule.first_week.sketch(WEEK))
    outcome = schedule.first_week.add(builders.call())
    assert (outcome.label, outcome.details) == ("first_week_added", {"number": str(number)})
    assert len(list(store.select(Series))) == number
    first = min(store.select(Session), key=lambda one: one.starts)
    assert first.starts == datetime(2026, 4, 14, 18)  # what would have begun before now begins a week on
    assert not schedule.calendar(WEEK, WEEK).untouched
    assert outcome.entry is not None
    store.undo(builders.call(), outcome.entry)
    assert (list(store.select(Series)), list(store.select(Session))) == ([], [])


def test_without_a_room_there_is_nothing_to_plan_with(store: Store, schedule: ScheduleService) -> None:
    builders.put(store, *(replace(one, archived=True) if one == builders.MAIN else one for one in builders.STUDIO))
    with pytest.raises(RuleError, match="nothing_to_plan_with"):
        schedule.first_week.add(builders.call())


def test_coaches_plan_nothing(store: Store, schedule: ScheduleService) -> None:
    builders.put(store, *builders.STUDIO)
    with pytest.raises(NotAllowedError):
        schedule.first_week.add(builders.call(role=Role.COACH))
