"""The small month: weeks as rows, the shown days tinted, today in a disc; a click or Enter goes to a day."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studio.ui.context import PageContext
from studio.ui.phrases import tr
from studio.ui.schedule.layout import week_of
from studio.ui.widgets.basics import button, follow, label

CELL, HEAD = 28, 24
WEEKS = 6
"""The most that a month touches; all months have as many rows, so that nothing below moves."""
_DAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
_MONTHS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


def months_on(day: date, months: int) -> date:
    """The same day some months on, or the last of a month that is shorter."""
    found = QDate(day.year, day.month, day.day).addMonths(months).toPython()
    assert isinstance(found, date)  # noqa: S101 -- Qt's day as Python's
    return found


class MonthDays(QWidget):
    """The days of a month, one of them current: where the keys are. `moved` tells another current day, `chosen` the day
    that was clicked or entered.
    """

    moved = Signal(object)
    chosen = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.current = context.today()
        self.shown = (self.current, self.current)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleDescription(tr("Arrows, Page Up and Page Down go to a day, Enter shows it"))
        theme = context.theme
        follow(theme, self, lambda: self.setFixedSize(theme.size(7 * CELL), theme.size(HEAD + WEEKS * CELL)))
        theme.changed.connect(self.update)
        self.go_to(self.current)

    def go_to(self, day: date) -> None:
        """Make a day current; its month is shown."""
        self.current = day
        self.setAccessibleName(tr("Small month, {day}", day=self._context.manner.full_day(day)))
        self.update()

    def _start(self) -> date:
        return week_of(self.current.replace(day=1), self._context.manner.week_starts)

    def day_at(self, at: QPointF) -> date | None:
        """The day at a place."""
        cell, head = self._context.theme.px(CELL), self._context.theme.px(HEAD)
        row, column = int((at.y() - head) // cell), int(at.x() // cell)
        if 0 <= row < WEEKS and 0 <= column < 7:
            return self._start() + timedelta(weeks=row, days=column)
        return None

    def place_of(self, day: date) -> QRectF:
        """Where a day stands."""
        row, column = divmod((day - self._start()).days, 7)
        cell, head = self._context.theme.px(CELL), self._context.theme.px(HEAD)
        return QRectF(column * cell, head + row * cell, cell, cell)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint weekdays, the tinted weeks, and days."""
        theme, manner, painter = self._context.theme, self._context.manner, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("caption"))
        cell, start = theme.px(CELL), self._start()
        painter.setPen(theme.colour("text2"))
        for column in range(7):
            box = QRectF(column * cell, 0, cell, theme.px(HEAD))
            weekday = (manner.week_starts + column) % 7
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, manner.weekday_initial(weekday))
        for row in range(WEEKS):
            week = start + timedelta(weeks=row)
            first, last = self.shown
            if first <= week + timedelta(days=6) and week <= last:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("selected"))
                painter.drawRoundedRect(self.place_of(week).adjusted(0, 0, 6 * cell, 0), cell / 2, cell / 2)
            for column in range(7):
                self._paint_day(painter, week + timedelta(days=column))
        painter.end()

    def _paint_day(self, painter: QPainter, day: date) -> None:
        theme, rect, is_today = self._context.theme, self.place_of(day), day == self._context.today()
        if is_today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(rect)
        if day == self.current and self.hasFocus():
            painter.setPen(QPen(theme.colour("on_accent" if is_today else "accent"), theme.px(2)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inset = theme.px(3 if is_today else 1)
            painter.drawEllipse(rect.adjusted(inset, inset, -inset, -inset))
        of_month = (day.year, day.month) == (self.current.year, self.current.month)
        painter.setFont(theme.font("caption", bold=is_today))
        painter.setPen(theme.colour("on_accent" if is_today else "text" if of_month else "disabled"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(day.day))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from day to day, to the ends of the week and from month to month; Enter chooses the day."""
        key = Qt.Key(event.key())
        weekday = (self.current.weekday() - self._context.manner.week_starts) % 7
        days = _DAYS | {Qt.Key.Key_Home: -weekday, Qt.Key.Key_End: 6 - weekday}
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.chosen.emit(self.current)
        elif key in days:
            self.moved.emit(self.current + timedelta(days=days[key]))
        elif key in _MONTHS:
            self.moved.emit(months_on(self.current, _MONTHS[key]))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the day under the mouse."""
        day = self.day_at(event.position())
        if day is not None:
            self.chosen.emit(day)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys are."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keys are elsewhere."""
        super().focusOutEvent(event)
        self.update()


class MiniMonth(QWidget):
    """The small month with its name and arrows; `chosen` tells a day."""

    chosen = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        theme = context.theme
        self.name = label(theme, "", "label")
        self.days = MonthDays(context)
        self.days.chosen.connect(self.chosen)
        self.days.moved.connect(self._go_to)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.name)
        head.addStretch(1)
        for icon, name, step in (("chevron-left", tr("Month before"), -1), ("chevron-right", tr("Next month"), 1)):
            arrow = button(theme, "", "icon", icon=icon, name=name)
            arrow.clicked.connect(lambda _checked=False, step=step: self._turn(step))
            head.addWidget(arrow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(4))
        column.addLayout(head)
        column.addWidget(self.days)

    def show_days(self, first_day: date, last_day: date) -> None:
        """Tint the days in view and show the month they are mostly in; a current day among them stays."""
        self.days.shown = (first_day, last_day)
        kept = first_day <= self.days.current <= last_day and self.days.hasFocus()
        self._go_to(self.days.current if kept else first_day + (last_day - first_day) / 2)

    def _turn(self, months: int) -> None:
        self._go_to(months_on(self.days.current, months))

    def _go_to(self, day: date) -> None:
        self.days.go_to(day)
        self.name.setText(self._context.manner.month_year(day))
