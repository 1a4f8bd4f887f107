"""What lies under the classes of the calendar: hours, past, closed days and the now-line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from studio.services.schedule.rows import Absence, ClosureRow
from studio.ui.context import PageContext
from studio.ui.phrases import tr
from studio.ui.schedule.geometry import Geometry
from studio.ui.schedule.layout import Column, Placed, free_hour
from studio.ui.schedule.lettering import Lettering

LABEL = 44
CARD_HOURS = 1.6
"""What the card of a closure takes of a day."""
WIDEST = 260


@dataclass(frozen=True, slots=True)
class Around:
    """What holds for whole stretches of the calendar: closed days, and when coaches are not to be had."""

    closures: Sequence[ClosureRow] = ()
    absences: Sequence[Absence] = ()

    def of(self, column: Column) -> list[Absence]:
        """When the coach of a column is not to be had."""
        return [one for one in self.absences if one.coach_id == column.coach_id and one.day == column.day]

    def words_at(self, column: Column, hour: float) -> str:
        """Why there is no class at an hour, as far as there is a reason."""
        closure = closure_of(column, self.closures)
        if closure is not None:
            return tr("Closed: {title}", title=closure.title)
        one = next((one for one in self.of(column) if one.first <= hour * 60 < one.last), None)
        if one is None:
            return ""
        words = "{name} has the day off" if one.day_off else "{name} is not here at this hour as a rule"
        return tr(words, name=column.title)


class Ground:
    """Paints the ground of a calendar of hours."""

    def __init__(self, context: PageContext, letters: Lettering) -> None:
        self._context = context
        self._theme = context.theme
        self._letters = letters

    def paint(
        self,
        painter: QPainter,
        geometry: Geometry,
        columns: Sequence[Column],
        around: Around,
        now: datetime,
    ) -> None:
        """Paint past, absences, closed days, grid and the faint now-line."""
        self._past(painter, geometry, columns, now)
        for number, column in enumerate(columns):
            for one in around.of(column):
                painter.fillRect(geometry.stretch_rect(number, one.first, one.last), self._letters.colour("sunken"))
        stripes = self._letters.stripes(painter.device().devicePixelRatio())
        for closed, _closure in _closed_columns(columns, around):
            area = geometry.column_rect(closed.start, geometry.height)
            painter.setBrushOrigin(area.topLeft())
            painter.fillRect(area.united(geometry.column_rect(closed.stop - 1, area.height())), stripes)
        self._grid(painter, geometry, columns, now)
        self._now(painter, geometry, columns, now)

    def paint_closures(
        self,
        painter: QPainter,
        geometry: Geometry,
        columns: Sequence[Column],
        around: Around,
        placed: Sequence[Placed],
    ) -> None:
        """Say why days are closed, where no class stands in the way."""
        for closed, closure in _closed_columns(columns, around):
            hour = free_hour(placed, closed, geometry.first, geometry.last, CARD_HOURS)
            area = geometry.column_rect(closed.start, geometry.height)
            area = area.united(geometry.column_rect(closed.stop - 1, geometry.height))
            top = 0.0 if hour == geometry.first else geometry.y(hour)
            self._closed(painter, QRectF(area.left(), top, min(area.width(), self._theme.px(WIDEST)), 0), closure)

    def _past(self, painter: QPainter, geometry: Geometry, columns: Sequence[Column], now: datetime) -> None:
        for number, column in enumerate(columns):
            if column.day > now.date():
                continue
            height = geometry.height if column.day < now.date() else geometry.y(now.hour + now.minute / 60)
            painter.fillRect(geometry.column_rect(number, height), self._letters.colour("window"))

    def _closed(self, painter: QPainter, rect: QRectF, closure: ClosureRow) -> None:
        theme, letters = self._theme, self._letters
        painter.save()
        text = closure.title if not closure.note else f"{closure.title}, {closure.note}"
        painter.setFont(theme.font("caption"))
        inner = QRectF(rect.left() + theme.px(18), rect.top() + theme.px(30), rect.width() - theme.px(36), 400)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        bounds = painter.boundingRect(inner, flags, text)
        card = QRectF(rect.left() + 8, rect.top() + theme.px(8), rect.width() - 20, bounds.height() + theme.px(30))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(letters.colour("line"))
        painter.setBrush(letters.colour("surface"))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(letters.colour("text2"))
        painter.drawText(inner, flags, text)
        words = tr("Closed")
        letters.draw(
            painter, inner.left(), inner.top() - theme.px(16), words, "bold", letters.colour("text"), inner.width()
        )
        painter.restore()

    def _grid(self, painter: QPainter, geometry: Geometry, columns: Sequence[Column], now: datetime) -> None:
        letters, theme = self._letters, self._theme
        hair, quiet = letters.colour("hair"), letters.colour("text2")
        today = any(column.day == now.date() for column in columns)
        now_y = geometry.y(now.hour + now.minute / 60)
        for hour in range(geometry.first, geometry.last + 1):
            y = round(geometry.y(hour))
            painter.fillRect(QRectF(geometry.gutter, y, geometry.width - geometry.gutter, 1), hair)
            if not (today and abs(y - now_y) < theme.px(14)):
                self._hour(painter, y, datetime(2000, 1, 1, hour % 24), quiet, bold=False)
        for number, column in enumerate(columns):
            # Where several columns share a day, the days' edges are the stronger ones.
            begins = number == 0 or columns[number - 1].day != column.day
            edge = letters.colour("line") if begins and column.title else hair
            painter.fillRect(QRectF(round(geometry.left(number)), 0, 1, geometry.height), edge)

    def _hour(self, painter: QPainter, y: float, when: datetime, colour: QColor, *, bold: bool) -> None:
        words = self._context.manner.time(when)
        style = self._letters.width(words, "bold" if bold else "plain")
        x = self._theme.px(LABEL) - style
        top = y - self._letters.height / 2
        self._letters.draw(painter, x, top, words, "bold" if bold else "plain", colour, 1_000)

    def _now(self, painter: QPainter, geometry: Geometry, columns: Sequence[Column], now: datetime) -> None:
        todays = [number for number, column in enumerate(columns) if column.day == now.date()]
        if not todays:
            return
        y = round(geometry.y(now.hour + now.minute / 60))
        red = self._letters.colour("bad")
        faint = QColor(red)
        faint.setAlphaF(0.35)
        painter.fillRect(QRectF(geometry.gutter, y, geometry.width, 1), faint)
        self._hour(painter, y, now, red, bold=True)
        left, right = geometry.left(todays[0]), geometry.left(todays[-1] + 1)
        painter.fillRect(QRectF(left, y - 1, right - left, 2), red)

    def paint_dot(self, painter: QPainter, geometry: Geometry, columns: Sequence[Column], now: datetime) -> None:
        """The now-line's dot, over the classes."""
        number = next((number for number, column in enumerate(columns) if column.day == now.date()), None)
        if number is None:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._letters.colour("bad"))
        y = round(geometry.y(now.hour + now.minute / 60))
        painter.drawEllipse(QPointF(geometry.left(number), y), 5, 5)


def closure_of(column: Column, closures: Sequence[ClosureRow]) -> ClosureRow | None:
    """The closure that holds a whole column: one of the site, or of the column's own room."""
    return next(
        (
            row
            for row in closures
            if row.first_day <= column.day <= row.last_day and (row.room_id is None or row.room_id == column.room_id)
        ),
        None,
    )


def _closed_columns(columns: Sequence[Column], around: Around) -> Iterator[tuple[range, ClosureRow]]:
    """The columns of each day that one closure closes, as far as they stand side by side."""
    closures = [closure_of(column, around.closures) for column in columns]
    for (_day, closure), group in groupby(range(len(columns)), lambda number: (columns[number].day, closures[number])):
        if closure is not None:
            numbers = list(group)
            yield range(numbers[0], numbers[-1] + 1), closure
