"""The headings over the calendar's columns: weekday and date, today in a blue disc; or rooms and coaches of a day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from studio.ui.context import PageContext
from studio.ui.phrases import tr
from studio.ui.schedule.geometry import GUTTER
from studio.ui.schedule.layout import Column, day_columns

HEIGHT, NAMES = 44, 24
"""Design pixels: the days, and under them the names of rooms or coaches."""


class DayHeads(QWidget):
    """One heading a column; a click tells the day."""

    day_chosen = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._columns: tuple[Column, ...] = day_columns(context.today(), 7)
        self._left, self._width = 0, 0
        self.setAccessibleName(tr("Days shown"))
        self.setFixedHeight(context.theme.size(HEIGHT))
        context.theme.changed.connect(self.update)

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Show headings for some columns: over those of rooms or coaches of several days stand the days."""
        self._columns = tuple(columns)
        split = len({column.day for column in columns}) > 1 and any(column.title for column in columns)
        self.setFixedHeight(self._context.theme.size(HEIGHT + (NAMES if split else 0)))
        self.update()

    def follow(self, left: int, width: int) -> None:
        """Stand over a calendar so wide that begins so far to the left."""
        self._left, self._width = left, width
        self.update()

    def _edge(self, number: int) -> float:
        """The left edge of a column."""
        gutter = self._context.theme.px(GUTTER)
        return gutter + ((self._width or self.width()) - gutter) * number / len(self._columns) - self._left

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the headings and the line under them."""
        theme, painter = self._context.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.colour("surface"))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), theme.colour("line"))
        days = [day for day, _columns in groupby(self._columns, lambda column: column.day)]
        top = theme.px(HEIGHT) if len(days) > 1 else 0.0
        for number, column in enumerate(self._columns):
            left, right = self._edge(number), self._edge(number + 1)
            first = number == 0 or self._columns[number - 1].day != column.day
            if column.title:
                inset = theme.px(10 if right - left > theme.px(70) else 4)
                place = QRectF(left + inset, top, right - left - inset - 2, self.height() - top - 1)
                self._paint_title(painter, place, column)
            if first and (not column.title or top):
                width = right - left if not column.title else theme.px(120)
                place = QRectF(left + theme.px(10), 0, width - theme.px(12), (top or self.height()) - 1)
                self._paint_day(painter, place, column.day, self._context.today())
            if first and number and column.title:
                painter.fillRect(QRectF(round(left), 0, 1, self.height()), theme.colour("line"))
        painter.end()

    def _paint_title(self, painter: QPainter, rect: QRectF, column: Column) -> None:
        theme, place = self._context.theme, QRectF(rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if column.tone:
            ink, _tint = theme.kind(column.tone)
            dot = theme.px(8)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawEllipse(QRectF(rect.left(), rect.center().y() - dot / 2, dot, dot))
            place.setLeft(rect.left() + dot + theme.px(4))
        painter.setFont(theme.font("label" if rect.width() > theme.px(110) else "caption", bold=True))
        painter.setPen(theme.colour("text"))
        metrics = painter.fontMetrics()
        words = column.title if metrics.horizontalAdvance(column.title) <= place.width() else column.short
        shown = metrics.elidedText(words or column.title, Qt.TextElideMode.ElideRight, round(place.width()))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _paint_day(self, painter: QPainter, rect: QRectF, day: date, today: date) -> None:
        theme = self._context.theme
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        word = self._context.manner.weekday(day)
        painter.setFont(theme.font("body", bold=day == today))
        painter.setPen(theme.colour("accent" if day == today else "text2"))
        painter.drawText(rect, middle, word)
        used = painter.fontMetrics().horizontalAdvance(word) + theme.px(8)
        painter.setFont(theme.font("lead", bold=True))
        if day == today:
            size = theme.px(28)
            disc = QRectF(rect.left() + used - theme.px(4), (rect.height() - size) / 2, size, size)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(disc)
            painter.setPen(theme.colour("on_accent"))
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(day.day))
            return
        painter.setPen(theme.colour("text2" if day < today else "text"))
        painter.drawText(rect.adjusted(used, 0, 0, 0), middle, str(day.day))

    def event(self, event: QEvent) -> bool:
        """Tool tips say a name in full."""
        if isinstance(event, QHelpEvent):
            column = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), "" if column is None else column.title, self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell the day under the mouse."""
        column = self._at(event.position())
        if column is not None:
            self.day_chosen.emit(column.day)

    def _at(self, point: QPointF) -> Column | None:
        found = (column for number, column in enumerate(self._columns) if self._edge(number) <= point.x())
        return next((column for column in reversed(list(found))), None)
