"""The days that closures take from a pass: one that is closed twice counts once."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from studio.domain.schedule.records import Closure


def days_of(closure: Closure) -> frozenset[date]:
    """The days of a closure."""
    count = (closure.last_day - closure.first_day).days + 1
    return frozenset(closure.first_day + timedelta(days=number) for number in range(count))


def own_days(closure: Closure, others: Iterable[Closure]) -> int:
    """How many days of a closure none of the others has."""
    return len(days_of(closure).difference(*map(days_of, others)))


def overlap(first: Closure, second: Closure) -> bool:
    """Whether two closures share a day."""
    return first.first_day <= second.last_day and second.first_day <= first.last_day


def opens_on(closure: Closure, others: Iterable[Closure]) -> date:
    """The first day after a closure on which none of the others closes the same place."""
    day = closure.last_day + timedelta(days=1)
    for one in sorted(others, key=lambda one: one.first_day):
        same = one.site_id == closure.site_id and one.room_id in {None, closure.room_id}
        if same and one.first_day <= day <= one.last_day:
            day = one.last_day + timedelta(days=1)
    return day
