"""The calendar of a month: weeks as rows, each day with its classes a line each; classes move from day to day."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QToolTip

from studio.services.schedule.rows import ClassRow, ClosureRow
from studio.ui.context import PageContext
from studio.ui.phrases import tr
from studio.ui.schedule.ground import closure_of
from studio.ui.schedule.handling import place_after
from studio.ui.schedule.layout import Column
from studio.ui.schedule.month_layout import DATE, HEAD, WEEK, Cell, DayMove, Month
from studio.ui.schedule.month_paint import MonthPaint
from studio.ui.schedule.words import class_words
from studio.ui.widgets.spoken import Spoken, SpokenWidget

MOVES = {Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7, Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
"""Days that Alt and an arrow move a class by."""


class MonthView(SpokenWidget):
    """`opened` tells the class to show, `day_chosen` the day whose number or rest was clicked, `dropped` the day that
    a class was put on (a `Drop`), `dragged` that a class is on its way, `closed` that there is nothing to show.
    """

    opened = Signal(object)
    closed = Signal()
    day_chosen = Signal(object)
    dropped = Signal(object)
    dragged = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._theme = context.theme
        self._paint = MonthPaint(context)
        self._month = Month(context.today(), context.today(), 35)
        self._rows: tuple[ClassRow, ...] = ()
        self._by_day: dict[date, list[ClassRow]] = {}
        self._closures: tuple[ClosureRow, ...] = ()
        self._clashes: AbstractSet[UUID] = frozenset()
        self._chosen: UUID | None = None
        self._pressed: tuple[QPointF, ClassRow | None] | None = None
        self._move: DayMove | None = None
        self.fixed = False
        """True for who may only look: nothing can be moved."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Month"))
        context.theme.changed.connect(self.update)

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
        if self._chosen not in {row.id for row in self._rows}:
            self._chosen = None
        if not (keep_gesture and self._move is not None and month.holds(self._move.day)):
            self.let_go()
        self.updateGeometry()
        self.update()
        self.tell_changed()

    @property
    def chosen(self) -> UUID | None:
        """The class that has the keyboard."""
        return self._chosen

    @property
    def moving(self) -> DayMove | None:
        """The class that is on its way to another day, or waits to be moved."""
        return self._move

    def choose(self, session_id: UUID | None) -> None:
        """Give a class the keyboard."""
        self._chosen = session_id
        number = next((number for number, row in enumerate(self._rows) if row.id == session_id), None)
        words = "" if number is None else self._words_of(self._rows[number])
        self.setAccessibleDescription(words)
        self.update()
        if number is not None:
            self.tell_chosen(number)

    def _words_of(self, row: ClassRow) -> str:
        return class_words(row, self._context.manner, clash=row.id in self._clashes)

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

    def finish(self) -> None:
        """Tell where the class was put; its ghost stays until `let_go`."""
        if self._move is None:
            return
        drop = self._move.drop
        if drop.changes:
            self.dropped.emit(drop)
        else:
            self.let_go()

    def let_go(self) -> None:
        """Forget the gesture; the class stands where it stood."""
        self._pressed = None
        if self._move is not None:
            self._move = None
            self.update()

    def event(self, event: QEvent) -> bool:
        """Tool tips say a class in full."""
        if isinstance(event, QHelpEvent):
            _, row = self._at(QPointF(event.pos()))
            words = "" if row is None else self._words_of(row)
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    # -- the keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go from class to class, with Alt the arrows move one by days and weeks; Enter opens or drops, Esc
        puts back or closes.
        """
        key = Qt.Key(event.key())
        if key in MOVES and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._nudge(MOVES[key])
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and self._rows:
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._move is not None:
            self.finish()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._chosen is not None:
            self.opened.emit(self._chosen)
        elif key == Qt.Key.Key_Escape:
            if self._move is None:
                self.choose(None)
            self.let_go()
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _nudge(self, days: int) -> None:
        row = next((row for row in self._rows if row.id == self._chosen), None)
        if row is not None:
            day = row.starts.date() if self._move is None else self._move.day
            self._bring(row, day + timedelta(days=days))

    def _step(self, step: int) -> None:
        self.let_go()
        self.choose(self._rows[place_after(self._rows, self._chosen, step, self._context.now())].id)


def _ghost_place(cell: Cell, row: ClassRow) -> QRect:
    """Where a class would stand among those of a day: by its time, as far as there is room."""
    before = sum(one.starts.time() <= row.starts.time() for one in cell.shown if one.id != row.id)
    return cell.line_rect(min(before, max(len(cell.shown) - 1, 0)) if cell.more else before)
