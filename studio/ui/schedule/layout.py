"""Where class blocks stand on the calendar: pure arithmetic, no Qt.

Columns are days; the y axis is the wall clock. Overlapping classes of a column share its width side by side.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from studio.services.schedule.rows import ClassRow

SHORTEST = timedelta(minutes=30)
"""Shorter classes are drawn as if they took this long, so that their name can be read and hit."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A class in its column: `lane` of `lanes` side by side; hours are fractions of the wall clock (18.25 is 18:15)."""

    row: ClassRow
    column: int
    lane: int
    lanes: int
    top_hour: float
    bottom_hour: float


def place(rows: Iterable[ClassRow], first_day: date, columns: int) -> tuple[Placed, ...]:
    """Place the classes of `columns` days from `first_day` on, in the order in which they start.

    Classes that overlap, directly or through others, form a group; each takes the first free lane of it, and all of the
    group are as narrow as the group's widest overlap needs.
    """
    by_column: list[list[ClassRow]] = [[] for _ in range(columns)]
    for row in rows:
        column = (row.starts.date() - first_day).days
        if 0 <= column < columns:
            by_column[column].append(row)
    placed: list[Placed] = []
    for column, day in enumerate(by_column):
        placed += _place_day(sorted(day, key=lambda row: (row.starts, -_length(row), row.name, row.id)), column)
    return tuple(placed)


def _place_day(rows: Sequence[ClassRow], column: int) -> list[Placed]:
    placed: list[Placed] = []
    group: list[tuple[ClassRow, int]] = []
    lane_ends: list[datetime] = []
    for row in [*rows, None]:
        if row is None or (lane_ends and row.starts >= max(lane_ends)):
            placed += [_placed(member, column, lane, len(lane_ends)) for member, lane in group]
            group, lane_ends = [], []
        if row is None:
            break
        ends = max(row.ends, row.starts + SHORTEST)
        lane = next((number for number, free in enumerate(lane_ends) if free <= row.starts), len(lane_ends))
        lane_ends[lane : lane + 1] = [ends]
        group.append((row, lane))
    return placed


def _placed(row: ClassRow, column: int, lane: int, lanes: int) -> Placed:
    top = row.starts.hour + row.starts.minute / 60
    bottom = min(24.0, top + max(_length(row), SHORTEST / timedelta(hours=1)))
    return Placed(row, column, lane, lanes, top, bottom)


def _length(row: ClassRow) -> float:
    """The class's hours as the wall clock shows them."""
    return (row.ends - row.starts) / timedelta(hours=1)


def shown_hours(rows: Iterable[ClassRow], opens: int = 6, closes: int = 22) -> tuple[int, int]:
    """The whole hours that the calendar shows: the usual ones, wider when a class starts earlier or ends later."""
    first, last = opens, closes
    for row in rows:
        first = min(first, row.starts.hour)
        ends = row.starts.hour + row.starts.minute / 60 + _length(row)
        last = max(last, min(24, -int(-ends // 1)))
    return first, last


def week_of(day: date, first_weekday: int) -> date:
    """The first day of the week that holds `day`; weekdays count from Monday 0."""
    return day - timedelta(days=(day.weekday() - first_weekday) % 7)
