"""What the painted calendars share: the class that has the keyboard, how a gesture ends, tool tips, Enter and Esc."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from uuid import UUID

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QToolTip

from studio.services.schedule.rows import ClassRow
from studio.ui.context import PageContext
from studio.ui.schedule.dragging import Drop
from studio.ui.schedule.handling import place_after
from studio.ui.schedule.words import class_words
from studio.ui.widgets.spoken import SpokenWidget


class CalendarView(SpokenWidget):
    """`opened` tells the class to show, `dropped` where a class or a new one was put (a `Drop`), `dragged` that a
    gesture goes on, `closed` that there is nothing to show.
    """

    opened = Signal(object)
    closed = Signal()
    dropped = Signal(object)
    dragged = Signal(object)

    def __init__(self, context: PageContext, name: str) -> None:
        super().__init__()
        self._context = context
        self._theme = context.theme
        self._chosen: UUID | None = None
        self._clashes: AbstractSet[UUID] = frozenset()
        self.fixed = False
        """True for who may only look: nothing can be drawn, moved or stretched."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(name)
        context.theme.changed.connect(self.update)

    # -- what each calendar has of its own

    def listed(self) -> Sequence[ClassRow]:
        """The classes, in the order in which keys go through them."""
        raise NotImplementedError

    def _words_at(self, point: QPointF) -> str:
        """What a tool tip says at a point."""
        raise NotImplementedError

    def _drop(self) -> Drop | None:
        """What it means when the gesture ends now; None without one."""
        raise NotImplementedError

    def _forget_gesture(self) -> None:
        """Drop whatever the mouse or the keys hold."""
        raise NotImplementedError

    # -- the chosen class

    @property
    def chosen(self) -> UUID | None:
        """The class that has the keyboard."""
        return self._chosen

    def chosen_row(self) -> ClassRow | None:
        """The same as it is listed."""
        return next((row for row in self.listed() if row.id == self._chosen), None)

    def choose(self, session_id: UUID | None) -> None:
        """Give a class the keyboard."""
        self._chosen = session_id
        row = self.chosen_row()
        self.setAccessibleDescription("" if row is None else self._words_of(row))
        self.update()
        if row is not None:
            self.tell_chosen(self.listed().index(row))

    def _keep_chosen(self) -> None:
        """A class that is listed no more has no keyboard."""
        if self.chosen_row() is None:
            self._chosen = None

    def _words_of(self, row: ClassRow) -> str:
        return class_words(row, self._context.manner, clash=row.id in self._clashes)

    def _step(self, step: int) -> None:
        """Go on from class to class."""
        self.let_go()
        rows = self.listed()
        self.choose(rows[place_after(rows, self._chosen, step, self._context.now())].id)

    # -- gestures

    def finish(self) -> None:
        """Tell where the gesture ended; its ghost stays until `let_go`."""
        drop = self._drop()
        if drop is None:
            return
        self.update()
        if drop.changes:
            self.dropped.emit(drop)
        else:
            self.let_go()

    def let_go(self) -> None:
        """Forget the gesture; everything stands where it stood."""
        self._forget_gesture()
        self.update()

    def event(self, event: QEvent) -> bool:
        """Tool tips say a class in full."""
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._words_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go from class to class, Enter drops or opens, Esc puts back and closes; the chosen class keeps
        the keyboard.
        """
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and self.listed():
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._drop() is not None:
            self.finish()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._chosen is not None:
            self.opened.emit(self._chosen)
        elif key == Qt.Key.Key_Escape:
            self.let_go()
            self.closed.emit()
        else:
            super().keyPressEvent(event)
