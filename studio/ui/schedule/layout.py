"""Where class blocks stand on the calendar: pure arithmetic, no Qt.

A column is a day, or a room's or a coach's part of one; the y axis is the wall clock. Overlapping classes of a column
share its width side by side.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from studio.services.schedule.rows import ClassRow

SHORTEST = timedelta(minutes=30)
"""Shorter classes are drawn as if they took this long, so that their name can be read and hit."""
_OPENS, _CLOSES = 6, 22
"""The hours of a usual day."""


@dataclass(frozen=True, slots=True)
class Column:
    """A day, whole or only the classes of one room or one coach, whose name is then the `title`; `short` where there is
    little room, `tone` a coach's colour.
    """

    day: date
    room_id: UUID | None = None
    coach_id: UUID | None = None
    title: str = ""
    short: str = ""
    tone: str = ""

    def holds(self, row: ClassRow) -> bool:
        """True for a class that stands in this column."""
        return (
            row.starts.date() == self.day
            and self.room_id in {None, row.room_id}
            and self.coach_id in {None, row.coach_id}
        )


@dataclass(frozen=True, slots=True)
class Placed:
    """A class in its column: `lane` of `lanes` side by side; hours are fractions of the wall clock (18.25 is 18:15)."""

    row: ClassRow
    column: int
    lane: int
    lanes: int
    top_hour: float
    bottom_hour: float


def day_columns(first_day: date, days: int) -> tuple[Column, ...]:
    """A column for each day from `first_day` on."""
    return tuple(Column(first_day + timedelta(days=number)) for number in range(days))


def place(rows: Iterable[ClassRow], columns: Sequence[Column]) -> tuple[Placed, ...]:
    """Place classes in their columns, column by column in the order in which they start; others are left out.

    Classes that overlap, directly or through others, form a group; each takes the first free lane of it, and all of the
    group are as narrow as the group's widest overlap needs.
    """
    by_day: dict[date, list[ClassRow]] = {}
    for row in rows:
        by_day.setdefault(row.starts.date(), []).append(row)
    placed: list[Placed] = []
    for number, column in enumerate(columns):
        held = [row for row in by_day.get(column.day, ()) if column.holds(row)]
        placed += _place_column(sorted(held, key=lambda row: (row.starts, -_length(row), row.name, row.id)), number)
    return tuple(placed)


def _place_column(rows: Sequence[ClassRow], column: int) -> list[Placed]:
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


def free_hour(placed: Iterable[Placed], columns: range, first: float, last: float, needed: float) -> float:
    """The first hour from which some columns have no class for as long as needed; `first` when there is none."""
    reached = first
    held = sorted((one.top_hour, one.bottom_hour) for one in placed if one.column in columns)
    for top, bottom in held:
        if top - reached >= needed:
            return reached
        reached = max(reached, bottom)
    return reached if last - reached >= needed else first


def _placed(row: ClassRow, column: int, lane: int, lanes: int) -> Placed:
    top = row.starts.hour + row.starts.minute / 60
    bottom = min(24.0, top + max(_length(row), SHORTEST / timedelta(hours=1)))
    return Placed(row, column, lane, lanes, top, bottom)


def _length(row: ClassRow) -> float:
    """The class's hours as the wall clock shows them."""
    return (row.ends - row.starts) / timedelta(hours=1)


def shown_hours(rows: Iterable[ClassRow]) -> tuple[int, int]:
    """The whole hours that the calendar shows: the usual ones, wider when a class starts earlier or ends later."""
    first, last = _OPENS, _CLOSES
    for row in rows:
        first = min(first, row.starts.hour)
        ends = row.starts.hour + row.starts.minute / 60 + _length(row)
        last = max(last, min(24, -int(-ends // 1)))
    return first, last


def week_of(day: date, first_weekday: int) -> date:
    """The first day of the week that holds `day`; weekdays count from Monday 0."""
    return day - timedelta(days=(day.weekday() - first_weekday) % 7)


def month_of(day: date, first_weekday: int) -> tuple[date, int]:
    """The first day of the whole weeks that hold the month of `day`, and how many days they are."""
    first = day.replace(day=1)
    start = week_of(first, first_weekday)
    following = (first + timedelta(days=31)).replace(day=1)
    return start, -(-(following - start).days // 7) * 7
