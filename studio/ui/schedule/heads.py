"""The headings over the calendar's columns: weekday and date, today in a blue disc; or rooms and coaches of a day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from studio.ui.context import PageContext
from studio.ui.phrases import tr
from studio.ui.schedule.geometry import GUTTER
from studio.ui.schedule.layout import Column, day_columns

HEIGHT = 44


class DayHeads(QWidget):
    """One heading a column; a click tells the day."""

    day_chosen = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._columns: tuple[Column, ...] = day_columns(context.today(), 7)
        self.setAccessibleName(tr("Days shown"))
        self.setFixedHeight(context.theme.size(HEIGHT))
        context.theme.changed.connect(self.update)

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Show headings for some columns."""
        self._columns = tuple(columns)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the headings and the line under them."""
        theme, painter = self._context.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.colour("surface"))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), theme.colour("line"))
        gutter, today = theme.px(GUTTER), self._context.today()
        width = (self.width() - gutter) / len(self._columns)
        for number, column in enumerate(self._columns):
            left = gutter + number * width + theme.px(10)
            rect = QRectF(left, 0, width - theme.px(12), self.height() - 1)
            if column.title:
                self._paint_title(painter, rect, column.title)
            else:
                self._paint_day(painter, rect, column.day, today)
        painter.end()

    def _paint_title(self, painter: QPainter, rect: QRectF, title: str) -> None:
        theme = self._context.theme
        painter.setFont(theme.font("label"))
        painter.setPen(theme.colour("text"))
        shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, round(rect.width()))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell the day under the mouse."""
        gutter = self._context.theme.px(GUTTER)
        number = int((event.position().x() - gutter) / (self.width() - gutter) * len(self._columns))
        if 0 <= number < len(self._columns) and event.position().x() >= gutter:
            self.day_chosen.emit(self._columns[number].day)
