"""The names of the member list's columns: a press sorts, an edge is dragged, and keys do both."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from studio.domain.members.own_records import OwnField
from studio.services.members.rows import Column, Sort
from studio.ui.context import PageContext
from studio.ui.members.filter_words import fact_words
from studio.ui.members.list_columns import EDGE, Layout
from studio.ui.phrases import tr
from studio.ui.widgets.paint import Paint

HEIGHT, GRIP, STEP = 28, 5, 8
_FIRST_DOWN = {Sort.LAST_HERE, Sort.WEEKS}
"""Columns of which the most is wanted first."""
_SHORT = {Sort.WEEKS: "8 weeks"}


class SortHead(QWidget):
    """`changed` tells that another order is wanted, `resized` a layout with another width, `columns_asked` that columns
    are to be chosen.
    """

    changed = Signal()
    resized = Signal(object)  # Layout
    columns_asked = Signal()

    def __init__(self, context: PageContext, paint: Paint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paint = paint
        self.sort: Sort | Column = Sort.NAME
        self.reverse = False
        self.layout_shown = Layout()
        self._own: Sequence[OwnField] = ()
        self._offset = 0
        self._current = 0
        self._dragged: tuple[Column | None, float, int] | None = None
        self.setFixedHeight(context.theme.size(HEIGHT))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._name_aloud()

    def show_layout(self, layout: Layout, own: Sequence[OwnField]) -> None:
        """Show other columns; an order by one that is gone becomes that by name."""
        self.layout_shown, self._own = layout, own
        if self.sort not in {Sort.NAME, *(one.sort for one in layout.shown)}:
            self.sort, self.reverse = Sort.NAME, False
            self.changed.emit()
        self._current = min(self._current, len(layout.shown))
        self._name_aloud()
        self.update()

    def show_offset(self, offset: int) -> None:
        """Follow the list when it is scrolled sideways."""
        self._offset = offset
        self.update()

    def _spans(self) -> list[tuple[Sort | Column, Column | None, str, QRectF]]:
        layout = self.layout_shown
        found: list[tuple[Sort | Column, Column | None, str, QRectF]] = [
            (Sort.NAME, None, tr("Name"), QRectF(EDGE, 0, layout.name, HEIGHT))
        ]
        for one, left in layout.lefts():
            sort = one.sort
            short = _SHORT.get(sort) if isinstance(sort, Sort) else None
            words = tr(short) if short else fact_words(one.column.fact, one.column.about, self._own)
            found.append((sort, one.column, words, QRectF(left, 0, one.width, HEIGHT)))
        return found

    def _name_aloud(self) -> None:
        names = [words for _, _, words, _ in self._spans()]
        self.setAccessibleName(tr("Sort by {columns}", columns=", ".join(names)))
        self.setAccessibleDescription(tr("Left and Right choose, Enter sorts, Shift with them changes the width."))

    def sort_by(self, sort: Sort | Column) -> None:
        """Sort by a column; by the same one again the other way round."""
        self.reverse = not self.reverse if sort == self.sort else sort in _FIRST_DOWN
        self.sort = sort
        self.update()
        self.changed.emit()

    def _at(self, event: QMouseEvent) -> float:
        return event.position().x() / self._paint.scale + self._offset / self._paint.scale

    def _grip(self, x: float) -> tuple[Column | None, int] | None:
        """The column whose right edge is under the mouse, with its width."""
        for _, column, _, rect in self._spans():
            if abs(x - rect.right()) <= GRIP:
                return column, round(rect.width())
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of an edge, or sort by the column under the mouse."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        x = self._at(event)
        held = self._grip(x)
        if held is not None:
            self._dragged = (held[0], x, held[1])
            return
        for sort, _, _, rect in self._spans():
            if rect.left() <= x <= rect.right():
                self.sort_by(sort)
                return

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Make a column as wide as its edge is dragged."""
        x = self._at(event)
        if self._dragged is not None:
            column, start, width = self._dragged
            self._resize_to(column, round(width + x - start))
            return
        over = Qt.CursorShape.PointingHandCursor if self._grip(x) is None else Qt.CursorShape.SplitHCursor
        self.setCursor(over)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of an edge."""
        self._dragged = None

    def _resize_to(self, column: Column | None, width: int) -> None:
        self.layout_shown = self.layout_shown.with_width(column, width)
        self.update()
        self.resized.emit(self.layout_shown)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Choose columns."""
        self.columns_asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right go from column to column, Enter or Space sorts, Shift with an arrow makes it wider or not."""
        spans = self._spans()
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            _, column, _, rect = spans[self._current]
            self._resize_to(column, round(rect.width()) + step * STEP)
        elif step is not None:
            self._current = min(max(self._current + step, 0), len(spans) - 1)
            self.update()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.sort_by(spans[self._current][0])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the names, with an arrow at the one that holds."""
        painter, paint = QPainter(self), self._paint
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-self._offset, 0)
        painter.scale(paint.scale, paint.scale)
        for place, (sort, _, name, rect) in enumerate(self._spans()):
            holds = sort == self.sort
            room = rect.adjusted(0, 0, -20 if holds else -8, 0)
            paint.text(painter, room, name, "text2", "caption")
            if holds:
                arrow = "chevron-down" if self.reverse else "chevron-up"
                wide = min(room.width(), paint.width(name, "caption"))
                paint.icon(painter, arrow, QRectF(rect.left() + wide + 2, 0, 14, HEIGHT), 12, "text2")
            if self.hasFocus() and place == self._current:
                paint.panel(painter, rect.adjusted(-4, 3, -6, -4), 4, None, "accent", 2)
        width = max(self.width() / paint.scale, float(self.layout_shown.width)) + self._offset
        paint.fill(painter, QRectF(0, HEIGHT - 1, width, 1), "line")
        painter.end()
