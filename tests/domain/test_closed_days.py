"""Days that closures share, and when it is open again."""

from __future__ import annotations

from datetime import date

from studio.domain.schedule.closed_days import opens_on, overlap, own_days
from studio.domain.schedule.records import Closure
from tests.builders import MAIN, SITE, next_id


def closed(first: int, last: int, **fields: object) -> Closure:
    """Days of April."""
    return Closure(next_id(), SITE.id, date(2026, 4, first), date(2026, 4, last), "Works", **fields)  # type: ignore[arg-type]


def test_days_that_others_have_are_not_counted_again() -> None:
    week = closed(20, 24)
    assert own_days(week, []) == 5
    assert own_days(week, [closed(18, 20), closed(22, 22), closed(20, 21)]) == 2
    assert own_days(week, [closed(1, 30)]) == 0


def test_closures_overlap_where_they_share_a_day() -> None:
    assert overlap(closed(20, 24), closed(24, 26))
    assert not overlap(closed(20, 24), closed(25, 26))


def test_it_is_open_again_when_no_other_closure_of_the_place_goes_on() -> None:
    week = closed(20, 24)
    assert opens_on(week, [week]) == date(2026, 4, 25)
    assert opens_on(week, [closed(27, 28), closed(25, 26)]) == date(2026, 4, 29)
    assert opens_on(week, [closed(25, 26, room_id=MAIN.id)]) == date(2026, 4, 25)
    assert opens_on(closed(20, 24, room_id=MAIN.id), [closed(25, 26)]) == date(2026, 4, 27)
