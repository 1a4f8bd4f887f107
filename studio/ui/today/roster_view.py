"""The list of a class's people: marks by mouse and by key."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QToolTip, QWidget

from studio.domain.attendance.records import BookingState
from studio.ui.faces import Faces
from studio.ui.letter_keys import key_of, letters_on
from studio.ui.phrases import Manner, tr
from studio.ui.today.attendance_toggle import segment_at
from studio.ui.today.roster_delegate import RosterDelegate, RowLayout
from studio.ui.today.words import flag_explained

if TYPE_CHECKING:
    from collections.abc import Sequence

    from studio.domain.attendance.flags import Flag
    from studio.ui.today.roster_model import RosterModel
    from studio.ui.widgets.paint import Paint

_KEYS = {
    Qt.Key.Key_Space: BookingState.HERE,
    Qt.Key.Key_Return: BookingState.HERE,
    Qt.Key.Key_Enter: BookingState.HERE,
    Qt.Key.Key_L: BookingState.LATE_CANCELLED,
    Qt.Key.Key_X: BookingState.NO_SHOW,
    Qt.Key.Key_U: BookingState.BOOKED,
}
_BACK = (Qt.Key.Key_L, Qt.Key.Key_X, Qt.Key.Key_Space)
"""Keys that take their own mark back when pressed again."""


class RosterView(QListView):
    """Says `marked(member_id, state)` on a mark, `add_asked()` for the key A, `opened(member_id)` on a double
    click, `move_asked(member_id, where)` for M, the menu key or a right click; I tells what the flags mean. Letters
    can be turned off.
    """

    marked = Signal(object, object)
    add_asked = Signal()
    opened = Signal(object)
    move_asked = Signal(object, object)

    def __init__(
        self, model: RosterModel, paint: Paint, manner: Manner, faces: Faces, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._people = model
        self._paint_ = paint
        self._delegate = RosterDelegate(paint, manner, faces, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        faces.changed.connect(self.viewport().update)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.verticalScrollBar().rangeChanged.connect(self._run_under_bar)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(tr("People of the class"))
        letters = tr("Space here, L cancelled, X no-show, U expected, A add person, M move, I what the flags mean")
        self.setAccessibleDescription(letters if letters_on() else tr("Space here, menu key for all else"))

    def dataChanged(
        self,
        topLeft: QModelIndex | QPersistentModelIndex,
        bottomRight: QModelIndex | QPersistentModelIndex,
        /,
        roles: Sequence[int] = (),
    ) -> None:
        """Paint the rows anew that changed. A list view would lay all of them out and paint them again, which takes a
        third of a frame; but no row ever changes its height.
        """
        QAbstractItemView.dataChanged(self, topLeft, bottomRight, roles)

    def current_member(self) -> UUID | None:
        """Whose row is current."""
        index = self.currentIndex()
        return self._people.row_at(index.row()).member_id if index.isValid() else None

    def make_current(self, member_id: UUID, otherwise: int = -1) -> None:
        """Go to a person's row, or to the one that took its place (`otherwise`) if they are listed no more."""
        place = self._people.place_of(member_id)
        if place is None:
            place = min(otherwise, self._people.rowCount() - 1)
        if place >= 0:
            self.setCurrentIndex(self._people.index(place))
            self.scrollTo(self._people.index(place))

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """What was told about one person's flags goes when another is current."""
        super().currentChanged(current, previous)
        QToolTip.hideText()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Keys act on somebody from the first moment: who is current, else the first of the list."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._people.rowCount():
            self.setCurrentIndex(self._people.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Mark the current person."""
        member_id = self.current_member()
        key = key_of(event)
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_A:
            self.add_asked.emit()
        elif key == Qt.Key.Key_M and member_id is not None:
            self._ask_move(member_id)
        elif key == Qt.Key.Key_I and member_id is not None:
            self.explain()
        elif key in _KEYS and member_id is not None:
            row = self._people.row_of(member_id)
            state = _KEYS[key]
            if row is not None and row.state is state and key in _BACK:
                state = BookingState.BOOKED
            self.marked.emit(member_id, state)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what else can be done with the person."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
            if index.isValid():
                self.setCurrentIndex(index)
                self.move_asked.emit(self._people.row_at(index.row()).member_id, event.globalPos())
        elif (member_id := self.current_member()) is not None:
            self._ask_move(member_id)

    def _ask_move(self, member_id: UUID) -> None:
        rect = self.visualRect(self.currentIndex())
        self.move_asked.emit(member_id, self.viewport().mapToGlobal(rect.bottomLeft() + QPoint(rect.height(), 0)))

    def viewportEvent(self, event: QEvent) -> bool:
        """The flag under the mouse tells what it means; elsewhere a row says itself."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            flag = self._flag_at(QPointF(event.pos())) if index.isValid() else None
            if flag is not None:
                QToolTip.showText(event.globalPos(), flag_explained(flag), self.viewport())
                return True
        return super().viewportEvent(event)

    def _flag_at(self, at: QPointF) -> Flag | None:
        index = self.indexAt(at.toPoint())
        rect, scale = self.visualRect(index), self._paint_.scale
        row = self._people.row_at(index.row())
        return self._delegate.flag_at(row.flags, rect.width() / scale, (at - QPointF(rect.topLeft())) / scale)

    def explain(self) -> None:
        """All flags of the current row, in words."""
        index = self.currentIndex()
        row = self._people.row_at(index.row())
        words = "\n".join(flag_explained(flag) for flag in row.flags) or tr("Nothing to notice")
        rect = self.visualRect(index)
        QToolTip.showText(self.viewport().mapToGlobal(rect.bottomLeft()), words, self.viewport(), rect, 15_000)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Mark the person whose toggle is pressed; anywhere else makes the row current."""
        super().mousePressEvent(event)
        hit = self._hit(event.position())
        if event.button() == Qt.MouseButton.LeftButton and hit is not None and hit[1] is not None:
            self.marked.emit(self._people.row_at(hit[0]).member_id, hit[1])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the profile, unless the toggle was hit."""
        hit = self._hit(event.position())
        if hit is not None and hit[1] is None:
            self.opened.emit(self._people.row_at(hit[0]).member_id)
        elif hit is not None:
            self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the row and segment under the mouse."""
        super().mouseMoveEvent(event)
        self._hover(self._hit(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse any more."""
        super().leaveEvent(event)
        self._hover(None)

    def segment_point(self, member_id: UUID, state: BookingState) -> QPointF | None:
        """The middle of a segment on the viewport, for whoever wants to press it."""
        place = self._people.place_of(member_id)
        if place is None:
            return None
        rect = self.visualRect(self._people.index(place))
        scale = self._paint_.scale
        origin = RowLayout(rect.width() / scale).toggle_origin(rect.top() / scale)
        x = 0.0
        while segment_at(origin, origin + QPointF(x, 20)) is not state:
            x += 4
        return (origin + QPointF(x + 8, 20)) * scale

    def _run_under_bar(self, _least: int, most: int) -> None:
        # Rows run under the scroll bar, so that the columns stand where their heads do, with a bar and without.
        self.setViewportMargins(0, 0, -self.verticalScrollBar().sizeHint().width() if most > 0 else 0, 0)

    def _hit(self, at: QPointF) -> tuple[int, BookingState | None] | None:
        index = self.indexAt(at.toPoint())
        if not index.isValid():
            return None
        rect = self.visualRect(index)
        scale = self._paint_.scale
        origin = RowLayout(rect.width() / scale).toggle_origin(rect.top() / scale)
        return index.row(), segment_at(origin, at / scale)

    def _hover(self, hit: tuple[int, BookingState | None] | None) -> None:
        before = self._delegate.hovered
        if hit == before:
            return
        self._delegate.hovered = hit
        for place in {spot[0] for spot in (before, hit) if spot is not None}:
            self._update_row(self._people.index(place))

    def _update_row(self, index: QModelIndex | QPersistentModelIndex) -> None:
        if index.isValid():
            self.update(index)
