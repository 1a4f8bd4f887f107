"""Rows of the hours that coaches taught."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID


@dataclass(frozen=True, slots=True)
class KindHours:
    """A coach's classes of one kind that take place in a range of days. `stood_in` of them for somebody else,
    `given_away` were to be theirs and are another's, `cancelled` do not take place.
    """

    kind: str
    classes: int
    minutes: int
    stood_in: int
    stood_in_minutes: int
    given_away: int
    cancelled: int


@dataclass(frozen=True, slots=True)
class CoachHours:
    """What a coach taught, by kind (by name), and all kinds together."""

    coach_id: UUID
    name: str
    kinds: tuple[KindHours, ...]

    @property
    def total(self) -> KindHours:
        """All kinds; `kind` is empty."""
        return total_hours(self.kinds)


def total_hours(rows: Iterable[KindHours]) -> KindHours:
    """The sum of some rows; `kind` is empty."""
    rows = tuple(rows)
    return KindHours(
        "",
        classes=sum(one.classes for one in rows),
        minutes=sum(one.minutes for one in rows),
        stood_in=sum(one.stood_in for one in rows),
        stood_in_minutes=sum(one.stood_in_minutes for one in rows),
        given_away=sum(one.given_away for one in rows),
        cancelled=sum(one.cancelled for one in rows),
    )


def month_days(day: date) -> tuple[date, date]:
    """The first and the last day of the month that holds a day."""
    first = day.replace(day=1)
    return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
