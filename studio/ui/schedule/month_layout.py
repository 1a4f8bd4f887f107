"""Where the days of a month and their classes stand: weeks as rows, a line a class."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QPoint, QRect

from studio.services.schedule.rows import ClassRow
from studio.ui.schedule.dragging import Drop
from studio.ui.schedule.layout import Column

HEAD, DATE, LINE, WEEK = 30, 26, 20, 118
"""Design pixels: weekday names, a day's number, one class, the least that a week takes."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A day's box with the classes that fit in and how many more there are; `line` is the height of one of them."""

    day: date
    rect: QRect
    shown: tuple[ClassRow, ...]
    more: int
    line: float
    first_line: float

    def line_rect(self, number: int) -> QRect:
        """Where a class of the day is painted, counted from 0."""
        top = self.rect.top() + self.first_line
        return QRect(self.rect.left() + 3, round(top + number * self.line), self.rect.width() - 6, round(self.line) - 1)

    def row_at(self, pixel: QPoint) -> ClassRow | None:
        """The class at a place of the box."""
        lines = enumerate(self.shown)
        return next((row for number, row in lines if self.line_rect(number).contains(pixel)), None)


@dataclass(frozen=True, slots=True)
class Month:
    """Whole weeks of `days` days from `first_day` on; days of other months than that of `month` are quiet."""

    month: date
    first_day: date
    days: int

    @property
    def weeks(self) -> int:
        """How many rows there are."""
        return self.days // 7

    def holds(self, day: date) -> bool:
        """True for a day that is shown."""
        return self.first_day <= day < self.first_day + timedelta(days=self.days)

    def cells(
        self, width: int, height: int, scale: float, by_day: Mapping[date, Sequence[ClassRow]]
    ) -> tuple[Cell, ...]:
        """The days' boxes in a view of so many pixels."""
        head = HEAD * scale
        across, down = width / 7, (height - head) / self.weeks
        fits = max(1, int((down - DATE * scale - 4) // (LINE * scale)))
        found = []
        for number in range(self.days):
            day = self.first_day + timedelta(days=number)
            week, weekday = divmod(number, 7)
            left, top = round(weekday * across), round(head + week * down)
            rect = QRect(left, top, round((weekday + 1) * across) - left, round(head + (week + 1) * down) - top)
            rows = by_day.get(day, ())
            shown = tuple(rows if len(rows) <= fits else rows[: fits - 1])
            found.append(Cell(day, rect, shown, len(rows) - len(shown), LINE * scale, DATE * scale))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class DayMove:
    """A class on its way to another day at its own time."""

    row: ClassRow
    day: date

    @property
    def drop(self) -> Drop:
        """What it means when it is let go there."""
        row = self.row
        minutes = round((row.ends - row.starts) / timedelta(minutes=1))
        return Drop(row, datetime.combine(self.day, row.starts.time()), minutes, Column(self.day))
