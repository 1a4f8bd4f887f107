"""The calendar of a month: weeks as rows, each day with its classes a line each; classes move from day to day."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication

from studio.services.schedule.rows import ClassRow, ClosureRow
from studio.ui.context import PageContext
from studio.ui.phrases import tr
from studio.ui.schedule.calendar_view import CalendarView
from studio.ui.schedule.dragging import Drop
from studio.ui.schedule.ground import closure_of
from studio.ui.schedule.layout import Column
from studio.ui.schedule.month_layout import DATE, HEAD, WEEK, Cell, DayMove, Month
from studio.ui.schedule.month_paint import MonthPaint
from studio.ui.widgets.spoken import Spoken

MOVES = {Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7, Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
"""Days that Alt and an arrow move a class by."""


class MonthView(CalendarView):
    """`day_chosen` tells the day whose number or rest was clicked."""

    day_chosen = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, tr("Month"))
        self._paint = MonthPaint(context)
        self._month = Month(context.today(), context.today(), 35)
        self._rows: tuple[ClassRow, ...] = ()
        self._by_day: dict[date, list[ClassRow]] = {}
        self._closures: tuple[ClosureRow, ...] = ()
        self._pressed: tuple[QPointF, ClassRow | None] | None = None
        self._move: DayMove | None = None

    def show_month(
        self,
        month: Month,
        rows: Sequence[ClassRow],
        closures: Sequence[ClosureRow],
        clashes: AbstractSet[UUID] = frozenset(),
        *,
        keep_gesture: bool = False,
    ) -> None:
        """Show the classes and closures of a month; those in `clashes` are marked. A class on its way that waits to be
        moved stays so when asked to, if its day is still there.
        """
        self._month = month
        self._rows, self._closures, self._clashes = tuple(rows), tuple(closures), clashes
        self._by_day = {}
        for row in self._rows:
            self._by_day.setdefault(row.starts.date(), []).append(row)
        self._keep_chosen()
        if not (keep_gesture and self._move is not None and month.holds(self._move.day)):
            self.let_go()
        self.updateGeometry()
        self.update()
        self.tell_changed()

    def listed(self) -> Sequence[ClassRow]:
        """The classes by their start."""
        return self._rows

    @property
    def moving(self) -> DayMove | None:
        """The class that is on its way to another day, or waits to be moved."""
        return self._move

    def spoken(self) -> Sequence[Spoken]:
        """Every class in words; those that find no room stand in their day's box."""
        found: list[Spoken] = []
        for cell in self._cells():
            for number, row in enumerate(self._by_day.get(cell.day, [])):
                place = cell.line_rect(number) if number < len(cell.shown) else cell.rect
                found.append(Spoken(self._words_of(row), place, row.id == self._chosen))
        return found

    # -- geometry

    def sizeHint(self) -> QSize:
        """As high as its weeks need at least."""
        return QSize(self._theme.size(600), self._theme.size(HEAD + self._month.weeks * WEEK))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def _cells(self) -> tuple[Cell, ...]:
        return self._month.cells(self.width(), self.height(), self._theme.px(1), self._by_day)

    def place_of(self, session_id: UUID) -> QRect | None:
        """Where a class is painted, or the box of its day when it found no room."""
        for cell in self._cells():
            for number, row in enumerate(self._by_day.get(cell.day, [])):
                if row.id == session_id:
                    return cell.line_rect(number) if number < len(cell.shown) else cell.rect
        return None

    def ghost_rect(self) -> QRect:
        """Where the class on its way stands; empty without one."""
        move = self._move
        cell = None if move is None else next((one for one in self._cells() if one.day == move.day), None)
        return QRect() if cell is None or move is None else _ghost_place(cell, move.row)

    def _at(self, point: QPointF) -> tuple[Cell | None, ClassRow | None]:
        pixel = point.toPoint()
        cell = next((cell for cell in self._cells() if cell.rect.contains(pixel)), None)
        return cell, None if cell is None else cell.row_at(pixel)

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint weekday names, boxes, their classes, and the one that is on its way."""
        painter, paint, move = QPainter(self), self._paint, self._move
        painter.fillRect(self.rect(), paint.letters.colour("surface"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cells = self._cells()
        for cell in cells:
            closure = closure_of(Column(cell.day), self._closures)
            paint.box(painter, cell, closure)
            paint.number(painter, cell, closure, own=cell.day.month == self._month.month.month)
            for number, row in enumerate(cell.shown):
                self._paint_line(painter, cell.line_rect(number), row)
            paint.rest(painter, cell)
        for cell in cells:
            if move is not None and cell.day == move.day:
                paint.ghost(painter, cell, _ghost_place(cell, move.row), move.row)
        painter.end()

    def _paint_line(self, painter: QPainter, rect: QRect, row: ClassRow) -> None:
        if self._move is not None and self._move.row.id == row.id:
            self._paint.origin(painter, rect, row)
            return
        chosen = row.id == self._chosen
        self._paint.line(painter, rect, row, chosen=chosen, clash=row.id in self._clashes)
        if chosen and self.hasFocus():
            self._paint.frame(painter, rect)

    # -- the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the class under the mouse, which may then be dragged."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.let_go()
        _, row = self._at(event.position())
        self._pressed = (event.position(), row)
        self.choose(None if row is None else row.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow with the class; without one, show that something can be opened."""
        cell, row = self._at(event.position())
        if self._pressed is None:
            self.setCursor(Qt.CursorShape.PointingHandCursor if row is not None else Qt.CursorShape.ArrowCursor)
            return
        start, held = self._pressed
        far = (event.position() - start).manhattanLength() >= QApplication.startDragDistance()
        if cell is not None and held is not None and (far or self._move is not None):
            self._bring(held, cell.day)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop the class, or open it or the day that was clicked."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        _, held = self._pressed
        self._pressed = None
        if self._move is not None:
            self.finish()
        elif held is not None:
            self.opened.emit(held.id)
        else:
            self.closed.emit()
            self._open_day_at(event.position())

    def _open_day_at(self, point: QPointF) -> None:
        cell, _ = self._at(point)
        if cell is None:
            return
        in_head = point.y() < cell.rect.top() + self._theme.px(DATE)
        if in_head or (cell.more and point.y() > cell.line_rect(len(cell.shown)).top()):
            self.day_chosen.emit(cell.day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go to the day."""
        cell, row = self._at(event.position())
        if cell is not None and row is None:
            self.day_chosen.emit(cell.day)

    def _bring(self, row: ClassRow, day: date) -> None:
        """Bring a class to a day, as a gesture that is carried out by letting go or by Enter."""
        if self.fixed or row.cancelled or not self._month.holds(day):
            return
        self._move = DayMove(row, day)
        self.setAccessibleDescription(self._context.manner.full_day(day))
        self.update()
        self.dragged.emit(QPointF(self.ghost_rect().center()))

    def _drop(self) -> Drop | None:
        return None if self._move is None else self._move.drop

    def _forget_gesture(self) -> None:
        self._pressed = self._move = None

    def _words_at(self, point: QPointF) -> str:
        _, row = self._at(point)
        return "" if row is None else self._words_of(row)

    # -- the keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """With Alt the arrows move the chosen class by days and weeks."""
        key, row = Qt.Key(event.key()), self.chosen_row()
        if key in MOVES and event.modifiers() & Qt.KeyboardModifier.AltModifier and row is not None:
            day = row.starts.date() if self._move is None else self._move.day
            self._bring(row, day + timedelta(days=MOVES[key]))
        else:
            super().keyPressEvent(event)


def _ghost_place(cell: Cell, row: ClassRow) -> QRect:
    """Where a class would stand among those of a day: by its time, as far as there is room."""
    before = sum(one.starts.time() <= row.starts.time() for one in cell.shown if one.id != row.id)
    return cell.line_rect(min(before, max(len(cell.shown) - 1, 0)) if cell.more else before)
