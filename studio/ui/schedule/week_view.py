"""The calendar of a week or a day: painted, with classes side by side, the now-line and closed days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from uuid import UUID

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget

from studio.services.schedule.rows import ClassRow, ClosureRow
from studio.ui.context import PageContext
from studio.ui.phrases import tr
from studio.ui.schedule.blocks import paint_block
from studio.ui.schedule.layout import Placed, place, shown_hours

HOUR = 47.5
"""Pixels an hour at 14 px text, when the view is not taller than its hours need."""
GUTTER = 52
TOP = 14
GAP = 3


class WeekView(QWidget):
    """Days as columns. `opened` tells the class that was chosen, `day_chosen` a day whose heading was clicked."""

    opened = Signal(object)
    closed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._theme = context.theme
        self._first_day = context.today()
        self._columns = 7
        self._rows: tuple[ClassRow, ...] = ()
        self._closures: tuple[ClosureRow, ...] = ()
        self._placed: tuple[Placed, ...] = ()
        self._hours = (6, 22)
        self._chosen: UUID | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Calendar"))
        context.theme.changed.connect(self.update)

    # -- what is shown

    def show_days(
        self, first_day: date, columns: int, rows: Sequence[ClassRow], closures: Sequence[ClosureRow]
    ) -> None:
        """Show the classes and closures of some days from `first_day` on."""
        self._first_day, self._columns = first_day, columns
        self._rows, self._closures = tuple(rows), tuple(closures)
        self._hours = shown_hours(self._rows)
        self._placed = place(self._rows, first_day, columns)
        if self._chosen not in {row.id for row in self._rows}:
            self._chosen = None
        self.updateGeometry()
        self.update()

    @property
    def placed(self) -> tuple[Placed, ...]:
        """Where every class stands."""
        return self._placed

    @property
    def chosen(self) -> UUID | None:
        """The class that has the keyboard."""
        return self._chosen

    def choose(self, session_id: UUID | None) -> None:
        """Give a class the keyboard."""
        self._chosen = session_id
        row = next((placed.row for placed in self._placed if placed.row.id == session_id), None)
        self.setAccessibleDescription("" if row is None else self.words(row))
        self.update()

    def words(self, row: ClassRow) -> str:
        """A class in one sentence, for those who listen to the screen."""
        manner = self._context.manner
        when = f"{manner.full_day(row.starts.date())} {manner.span(row.starts, row.ends)}"
        if row.cancelled:
            return tr("{name}, {when}, cancelled", name=row.name, when=when)
        return tr(
            "{name}, {when}, {coach}, {room}, {booked} of {capacity} booked, {waiting} waiting",
            name=row.name,
            when=when,
            coach=row.coach_full,
            room=row.room_full,
            booked=row.booked,
            capacity=row.capacity,
            waiting=row.waiting,
        )

    # -- geometry

    def sizeHint(self) -> QSize:
        """As high as its hours need."""
        first, last = self._hours
        return QSize(self._theme.size(900), self._theme.size(TOP + (last - first) * HOUR + TOP))

    def minimumSizeHint(self) -> QSize:
        """The same height; the width may shrink."""
        return QSize(self._theme.size(600), self.sizeHint().height())

    def column_left(self, column: float) -> float:
        """The left edge of a day's column."""
        gutter = self._theme.px(GUTTER)
        return gutter + (self.width() - gutter) * column / self._columns

    def y_of(self, hour: float) -> float:
        """The height of an hour of the day."""
        first, last = self._hours
        step = max(self._theme.px(HOUR), (self.height() - 2 * self._theme.px(TOP)) / (last - first))
        return self._theme.px(TOP) + (hour - first) * step

    def rect_of(self, placed: Placed) -> QRectF:
        """Where a class's block is painted."""
        left, right = self.column_left(placed.column) + GAP, self.column_left(placed.column + 1) - 2 * GAP
        width = (right - left) / placed.lanes
        top, bottom = self.y_of(placed.top_hour), self.y_of(placed.bottom_hour)
        return QRectF(left + placed.lane * width, top, width - (1 if placed.lanes > 1 else 0), bottom - top - 1)

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint grid, past, closed days, now-line and classes."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("surface"))
        now = self._context.now()
        self._paint_past(painter, now)
        self._paint_closures(painter)
        self._paint_grid(painter, now)
        self._paint_now(painter, now, behind=True)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for placed in self._placed:
            row = placed.row
            paint_block(
                painter,
                self.rect_of(placed),
                row,
                self._theme,
                narrow=placed.lanes > 1,
                past=row.ends <= now,
                chosen=row.id == self._chosen and self.hasFocus(),
            )
        self._paint_now(painter, now, behind=False)
        painter.end()

    def _paint_past(self, painter: QPainter, now: datetime) -> None:
        past = (now.date() - self._first_day).days
        colour = self._theme.colour("window")
        for column in range(min(max(past, 0), self._columns)):
            painter.fillRect(self._column_rect(column, self.height()), colour)
        if 0 <= past < self._columns:
            painter.fillRect(self._column_rect(past, self.y_of(now.hour + now.minute / 60)), colour)

    def _column_rect(self, column: int, height: float) -> QRectF:
        left = self.column_left(column)
        return QRectF(left, 0, self.column_left(column + 1) - left, height)

    def _paint_closures(self, painter: QPainter) -> None:
        for column in range(self._columns):
            day = self._first_day + timedelta(days=column)
            closure = next((row for row in self._closures if row.first_day <= day <= row.last_day), None)
            if closure is not None and closure.room_id is None:
                self._paint_closed(painter, self._column_rect(column, self.height()), closure)

    def _paint_closed(self, painter: QPainter, rect: QRectF, closure: ClosureRow) -> None:
        theme = self._theme
        painter.save()
        painter.setClipRect(rect)
        painter.fillRect(rect, theme.colour("window"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("sunken"), 1))
        x = rect.left() - rect.height()
        while x < rect.right():
            painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()))
            x += 11
        text = closure.title if not closure.note else f"{closure.title}, {closure.note}"
        painter.setFont(theme.font("caption"))
        inner = QRectF(rect.left() + theme.px(18), rect.top() + theme.px(30), rect.width() - theme.px(36), 400)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        bounds = painter.boundingRect(inner, flags, text)
        card = QRectF(rect.left() + 8, rect.top() + theme.px(8), rect.width() - 20, bounds.height() + theme.px(30))
        painter.setPen(theme.colour("line"))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(card, 6, 6)
        painter.setPen(theme.colour("text2"))
        painter.drawText(inner, flags, text)
        painter.setFont(theme.font("caption", bold=True))
        painter.setPen(theme.colour("text"))
        painter.drawText(inner.translated(0, -theme.px(16)), Qt.AlignmentFlag.AlignLeft, tr("Closed"))
        painter.restore()

    def _paint_grid(self, painter: QPainter, now: datetime) -> None:
        theme = self._theme
        painter.setFont(theme.font("caption"))
        hair, gutter = theme.colour("hair"), theme.px(GUTTER)
        first, last = self._hours
        today = 0 <= (now.date() - self._first_day).days < self._columns
        now_y = self.y_of(now.hour + now.minute / 60)
        for hour in range(first, last + 1):
            y = round(self.y_of(hour))
            painter.fillRect(QRectF(gutter, y, self.width() - gutter, 1), hair)
            if today and abs(y - now_y) < theme.px(14):
                continue
            painter.setPen(theme.colour("text2"))
            words = self._context.manner.time(datetime(2000, 1, 1, hour % 24))
            box = QRectF(0, y - theme.px(8), theme.px(44), theme.px(16))
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
        for column in range(self._columns):
            painter.fillRect(QRectF(round(self.column_left(column)), 0, 1, self.height()), hair)

    def _paint_now(self, painter: QPainter, now: datetime, *, behind: bool) -> None:
        column = (now.date() - self._first_day).days
        if not 0 <= column < self._columns:
            return
        theme, y = self._theme, self.y_of(now.hour + now.minute / 60)
        red = theme.colour("bad")
        if behind:
            faint = QColor(red)
            faint.setAlphaF(0.35)
            painter.fillRect(QRectF(theme.px(GUTTER), y, self.width(), 1), faint)
            painter.setPen(red)
            painter.setFont(theme.font("caption", bold=True))
            box = QRectF(0, y - theme.px(8), theme.px(44), theme.px(16))
            words = self._context.manner.time(now)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
            left = self.column_left(column)
            painter.fillRect(QRectF(left, y - 1, self.column_left(column + 1) - left, 2), red)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(red)
        painter.drawEllipse(QPointF(self.column_left(column), y), 5, 5)

    # -- choosing

    def at(self, point: QPointF) -> Placed | None:
        """The class under a point."""
        return next((placed for placed in reversed(self._placed) if self.rect_of(placed).contains(point)), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the class under the mouse; beside one, close the inspector."""
        found = self.at(event.position())
        if found is None:
            self.choose(None)
            self.closed.emit()
        else:
            self.choose(found.row.id)
            self.opened.emit(found.row.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a class can be opened."""
        over = self.at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        """Tool tips say a class in full."""
        if isinstance(event, QHelpEvent):
            found = self.at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), "" if found is None else self.words(found.row), self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from class to class, Enter opens, Esc closes."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        key = Qt.Key(event.key())
        if key in steps and self._placed:
            self._step(steps[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._chosen is not None:
            self.opened.emit(self._chosen)
        elif key == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _step(self, step: int) -> None:
        ids = [placed.row.id for placed in self._placed]
        if self._chosen in ids:
            number = (ids.index(self._chosen) + step) % len(ids)
        else:
            now = self._context.now()
            number = next((n for n, placed in enumerate(self._placed) if placed.row.ends > now), 0)
        self.choose(ids[number])

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which class has the keyboard."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that none has."""
        super().focusOutEvent(event)
        self.update()
