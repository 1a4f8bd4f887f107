"""Coaches' usual hours: until midnight, with gaps."""

from __future__ import annotations

from datetime import datetime, time
from uuid import UUID

import pytest

from studio.domain.schedule.clashes import House, gaps, is_free
from studio.domain.schedule.records import Availability

COACH = UUID(int=1)
EVENINGS = House({}, {}, {}, {COACH: [Availability(UUID(int=2), COACH, 1, time(18), time(0))]})


@pytest.mark.parametrize(
    ("starts", "minutes", "free"),
    [("18:00", 360, True), ("23:30", 30, True), ("17:45", 60, False), ("23:30", 60, False)],
)
def test_hours_may_last_until_midnight(starts: str, minutes: int, free: bool) -> None:
    assert is_free(COACH, datetime.fromisoformat(f"2026-04-14T{starts}"), minutes, EVENINGS) is free


def test_gaps_are_what_no_hours_cover() -> None:
    assert list(gaps([(960, 1260), (360, 720), (600, 780)])) == [(0, 360), (780, 960), (1260, 1440)]
    assert list(gaps([(0, 1440)])) == []
    assert list(gaps([])) == [(0, 1440)]
