"""Regularity, the headline measure (R48): weeks on target, streaks and gaps."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

WEEK = timedelta(weeks=1)
WEEKS = 26
"""Half a year: what is looked at, on the screen and on paper."""


@dataclass(frozen=True, slots=True)
class Regularity:
    """Classes attended per week, oldest first; the last week may still be running and then counts only when on
    target.
    """

    first_week: date
    counts: tuple[int, ...]
    target: int
    running: bool

    @property
    def judged(self) -> tuple[int, ...]:
        """The weeks that can be judged: all, but a running one that may still reach its target."""
        if self.running and self.counts and self.counts[-1] < self.target:
            return self.counts[:-1]
        return self.counts

    @property
    def on_target(self) -> int:
        """How many weeks reached the target."""
        return sum(count >= self.target for count in self.judged)

    @property
    def longest_run(self) -> int:
        """The most weeks on target in a row."""
        best = run = 0
        for count in self.judged:
            run = run + 1 if count >= self.target else 0
            best = max(best, run)
        return best

    @property
    def empty_weeks(self) -> int:
        """Weeks without any class."""
        return sum(count == 0 for count in self.judged)


def monday_of(day: date) -> date:
    """The Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def weeks_counted(joined_on: date, today: date) -> int:
    """How many of the last `WEEKS`, this one included, count: those since somebody joined."""
    return max(1, min(WEEKS, (monday_of(today) - monday_of(joined_on)) // WEEK + 1))


def regularity(attended: Iterable[date], today: date, weeks: int, target: int) -> Regularity:
    """Count attended classes per week over the last `weeks` weeks, this one included."""
    last = monday_of(today)
    first = last - (weeks - 1) * WEEK
    per_week = Counter(monday_of(day) for day in attended)
    counts = tuple(per_week[first + number * WEEK] for number in range(weeks))
    return Regularity(first, counts, target, running=today.weekday() < 6)
