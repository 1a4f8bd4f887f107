"""The small month: weeks as rows, the shown week tinted, today in a disc; a click goes to a day."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studio.ui.context import PageContext
from studio.ui.phrases import tr
from studio.ui.schedule.layout import week_of
from studio.ui.widgets.basics import button, follow, label

CELL = 28
WEEKS = 6


class _Days(QWidget):
    """The month's days."""

    chosen = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.first_day = context.today()
        self.shown = (context.today(), context.today())
        self.setAccessibleName(tr("Small month"))
        theme = context.theme
        follow(theme, self, lambda: self.setFixedSize(theme.size(7 * CELL), theme.size(24 + (WEEKS - 1) * CELL + 4)))
        theme.changed.connect(self.update)

    def _start(self) -> date:
        return week_of(self.first_day.replace(day=1), self._context.manner.week_starts)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint weekdays, the tinted week, and days."""
        theme, painter = self._context.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("caption"))
        cell, start, today = theme.px(CELL), self._start(), self._context.today()
        painter.setPen(theme.colour("text2"))
        for column in range(7):
            weekday = (self._context.manner.week_starts + column) % 7
            box = QRectF(column * cell, 0, cell, theme.px(24))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._context.manner.weekday_initial(weekday))
        for row in range(WEEKS - 1):
            week = start + timedelta(weeks=row)
            top = theme.px(24) + row * cell
            if self.shown[0] <= week <= self.shown[1] or self.shown[0] <= week + timedelta(days=6) <= self.shown[1]:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("selected"))
                painter.drawRoundedRect(QRectF(0, top, 7 * cell, cell), cell / 2, cell / 2)
            for column in range(7):
                self._paint_day(painter, QRectF(column * cell, top, cell, cell), week + timedelta(days=column), today)
        painter.end()

    def _paint_day(self, painter: QPainter, rect: QRectF, day: date, today: date) -> None:
        theme = self._context.theme
        if day == today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(rect)
            painter.setFont(theme.font("caption", bold=True))
            painter.setPen(theme.colour("on_accent"))
        else:
            painter.setFont(theme.font("caption"))
            painter.setPen(theme.colour("text" if day.month == self.first_day.month else "disabled"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(day.day))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell the day under the mouse."""
        theme = self._context.theme
        row = int((event.position().y() - theme.px(24)) // theme.px(CELL))
        column = int(event.position().x() // theme.px(CELL))
        if 0 <= row < WEEKS - 1 and 0 <= column < 7:
            self.chosen.emit(self._start() + timedelta(weeks=row, days=column))


class MiniMonth(QWidget):
    """The small month with its name and arrows; `chosen` tells a day."""

    chosen = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        theme = context.theme
        self._name = label(theme, "", "label")
        self._days = _Days(context)
        self._days.chosen.connect(self.chosen)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._name)
        head.addStretch(1)
        for icon, name, step in (("chevron-left", tr("Month before"), -1), ("chevron-right", tr("Next month"), 1)):
            arrow = button(theme, "", "icon", icon=icon, name=name)
            arrow.clicked.connect(lambda _checked=False, step=step: self._turn(step))
            head.addWidget(arrow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(4))
        column.addLayout(head)
        column.addWidget(self._days)

    def show_days(self, first_day: date, last_day: date) -> None:
        """Tint the days in view and show the month they begin in."""
        self._days.shown = (first_day, last_day)
        self._show_month(first_day + (last_day - first_day) / 2)

    def _turn(self, months: int) -> None:
        month = self._days.first_day.replace(day=1)
        if months > 0:
            month += timedelta(days=calendar.monthrange(month.year, month.month)[1])
        else:
            month = (month - timedelta(days=1)).replace(day=1)
        self._show_month(month)

    def _show_month(self, day: date) -> None:
        self._days.first_day = day
        self._name.setText(self._context.manner.month_year(day))
        self._days.update()
