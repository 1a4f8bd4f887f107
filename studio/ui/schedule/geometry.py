"""From the wall clock to pixels and back, on the calendar of hours."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF

from studio.ui.schedule.layout import Placed

HOUR = 47.5
"""Pixels an hour at 14 px text, when the view is not taller than its hours need."""
GUTTER = 52
NARROWEST = 48
"""Design pixels that a column needs to be read: more of them than fit are scrolled through."""
TOP = 14
GAP = 3


@dataclass(frozen=True, slots=True)
class Geometry:
    """A view of `width` x `height` pixels with `columns` columns over the hours `first` to `last`; `scale` is the
    pixels of one design pixel.
    """

    width: float
    height: float
    columns: int
    first: int
    last: int
    scale: float

    @property
    def gutter(self) -> float:
        """The width of the hours at the left."""
        return GUTTER * self.scale

    @property
    def hour(self) -> float:
        """Pixels an hour."""
        return max(HOUR * self.scale, (self.height - 2 * TOP * self.scale) / (self.last - self.first))

    def left(self, column: float) -> float:
        """The left edge of a column."""
        return self.gutter + (self.width - self.gutter) * column / self.columns

    def y(self, hour: float) -> float:
        """The height of an hour of the day."""
        return TOP * self.scale + (hour - self.first) * self.hour

    def column_at(self, x: float) -> int:
        """The column at a place, the nearest one beside them."""
        number = int((x - self.gutter) / (self.width - self.gutter) * self.columns)
        return min(max(number, 0), self.columns - 1)

    def hour_at(self, y: float) -> float:
        """The hour of the day at a height, within those that a day has."""
        return min(max(self.first + (y - TOP * self.scale) / self.hour, 0.0), 24.0)

    def column_rect(self, column: int, height: float) -> QRectF:
        """A column from the top down to a height."""
        return QRectF(self.left(column), 0, self.left(column + 1) - self.left(column), height)

    def stretch_rect(self, column: int, first: int, last: int) -> QRectF:
        """Some minutes of the day of a column, as far as they are in view."""
        top, bottom = max(0.0, self.y(first / 60)), min(self.height, self.y(last / 60))
        return QRectF(self.left(column), top, self.left(column + 1) - self.left(column), max(0.0, bottom - top))

    def block(self, placed: Placed) -> QRect:
        """Where a class's block is painted, on whole pixels."""
        return self.span(placed.column, placed.top_hour, placed.bottom_hour, placed.lane, placed.lanes)

    def span(self, column: int, top_hour: float, bottom_hour: float, lane: int = 0, lanes: int = 1) -> QRect:
        """The block of some hours of a column."""
        left, right = self.left(column) + GAP, self.left(column + 1) - 2 * GAP
        width = (right - left) / lanes
        start, end = round(left + lane * width), round(left + (lane + 1) * width) - (1 if lanes > 1 else 0)
        top, bottom = round(self.y(top_hour)), round(self.y(bottom_hour))
        return QRect(start, top, end - start, bottom - top - 1)

    def holds(self, point: QPointF) -> bool:
        """True within the columns."""
        return point.x() >= self.gutter
