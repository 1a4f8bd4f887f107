"""Easier and harder: the road an exercise stands on, as equal cards with the current one outlined."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from studio.services.exercises.rows import ExerciseRow
from studio.ui.exercises.pictures import Pictures
from studio.ui.phrases import tr
from studio.ui.theme import Theme
from studio.ui.widgets.basics import follow
from studio.ui.widgets.flow import clear_layout
from studio.ui.widgets.paint import Paint

HEIGHT = 130
_FIGURE, _GAP, _USUAL = 66, 18, 4


class StepCard(QAbstractButton):
    """One exercise of the road; a click or Space goes there."""

    def __init__(self, paint: Paint, pictures: Pictures, row: ExerciseRow, relation: str) -> None:
        super().__init__()
        self._paint, self._pictures, self._row = paint, pictures, row
        self._relation = relation
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{row.exercise.name}, {relation}")
        self.setToolTip(row.exercise.name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Equal with its neighbours."""
        return QSize(round(90 * self._paint.scale), round(HEIGHT * self._paint.scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint card, figure, name and level."""
        painter, paint = QPainter(self), self._paint
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(paint.scale, paint.scale)
        width = self.width() / paint.scale
        card = QRectF(0, 0, width, HEIGHT)
        current = self._relation == tr("this one")
        lit = current or self.hasFocus()
        ground = "shade" if current else "hover" if self.underMouse() else "surface"
        paint.panel(painter, card, 8, ground, "accent" if lit else "line", 2 if lit else 1)
        self._pictures.draw(painter, self._row, QRectF((width - _FIGURE) / 2, 6, _FIGURE, _FIGURE), ground)
        for number, line in enumerate(self._row.exercise.card.lines):
            paint.text(painter, QRectF(8, 74 + 16 * number, width - 12, 16), line, role="caption", bold=True)
        paint.level(painter, QPointF(8, 113), self._row.exercise.level)
        paint.text(painter, QRectF(40, 108, width - 44, 16), self._relation, "text2", "caption")
        painter.end()


class ChainStrip(QWidget):
    """`opened` tells which exercise to go to."""

    opened = Signal(str)

    def __init__(self, theme: Theme, paint: Paint, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._paint, self._pictures = theme, paint, pictures
        self.cards: list[StepCard] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        follow(theme, self, lambda: self._row.setSpacing(theme.size(_GAP)))

    def show_chain(self, rows: Sequence[ExerciseRow], current: str) -> None:
        """Show a road from easier to harder."""
        clear_layout(self._row)
        self.cards = []
        place = next((number for number, row in enumerate(rows) if row.id == current), 0)
        for number, row in enumerate(rows):
            relation = tr("easier") if number < place else tr("harder") if number > place else tr("this one")
            card = StepCard(self._paint, self._pictures, row, relation)
            card.clicked.connect(lambda _on=False, row=row: self.opened.emit(row.id))
            self._row.addWidget(card, 1)
            # Qt would show it a moment later, and Tab pass over it until then.
            card.show()
            self.cards.append(card)
        # Short roads have cards as wide as long ones.
        if len(rows) < _USUAL:
            self._row.addStretch(_USUAL - len(rows))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint an arrow head between neighbours."""
        painter, size = QPainter(self), self._theme.size(14)
        for card, after in pairwise(self.cards):
            between = QRectF(card.geometry().right(), 0, after.x() - card.geometry().right(), self.height())
            self._paint.icon(painter, "chevron-right", between, size, "disabled")
        painter.end()
