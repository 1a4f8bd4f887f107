"""The headings over the calendar's columns: weekday and date, today in a blue disc."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from studio.ui.context import PageContext
from studio.ui.schedule.week_view import GUTTER

HEIGHT = 44


class DayHeads(QWidget):
    """One heading a day; a click tells the day."""

    day_chosen = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._first_day = context.today()
        self._columns = 7
        self.setFixedHeight(context.theme.size(HEIGHT))
        context.theme.changed.connect(self.update)

    def show_days(self, first_day: date, columns: int) -> None:
        """Show headings for some days."""
        self._first_day, self._columns = first_day, columns
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the headings and the line under them."""
        theme, painter = self._context.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.colour("surface"))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), theme.colour("line"))
        gutter, today = theme.px(GUTTER), self._context.today()
        width = (self.width() - gutter) / self._columns
        for column in range(self._columns):
            day = self._first_day + timedelta(days=column)
            rect = QRectF(gutter + column * width + theme.px(10), 0, width, self.height() - 1)
            self._paint_head(painter, rect, day, today)
        painter.end()

    def _paint_head(self, painter: QPainter, rect: QRectF, day: date, today: date) -> None:
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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell the day under the mouse."""
        gutter = self._context.theme.px(GUTTER)
        column = int((event.position().x() - gutter) / (self.width() - gutter) * self._columns)
        if 0 <= column < self._columns and event.position().x() >= gutter:
            self.day_chosen.emit(self._first_day + timedelta(days=column))
