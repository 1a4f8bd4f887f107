"""A tick box with a count at its right end, painted in the theme's tokens."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from studio.ui.phrases import counted
from studio.ui.widgets.paint import Paint

HEIGHT = 25
_BOX = 16


class FacetBox(QCheckBox):
    """One value of a facet, such as "Squat 6"."""

    def __init__(self, paint: Paint, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._paint = paint
        self._name, self._count = name, 0
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(name)

    @property
    def count(self) -> int:
        """How many exercises ticking it would show."""
        return self._count

    def show_count(self, count: int) -> None:
        """Show how many exercises ticking it would show."""
        self._count = count
        self.setAccessibleName(
            counted(count, "{name}, {number} exercise", "{name}, {number} exercises", name=self._name)
        )
        self.update()

    def sizeHint(self) -> QSize:
        """A row as wide as it may be."""
        return QSize(120, round(HEIGHT * self._paint.scale))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """The whole row takes clicks."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box, name and count."""
        painter, paint = QPainter(self), self._paint
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(paint.scale, paint.scale)
        width = self.width() / paint.scale
        box = QRectF(0.5, (HEIGHT - _BOX) / 2, _BOX, _BOX)
        on, lit = self.isChecked(), self.hasFocus()
        edge = "accent" if lit else "control"
        paint.panel(painter, box, 4, "accent" if on else "surface", None if on else edge, 2 if lit else 1)
        if on:
            paint.icon(painter, "check", box, 12, "on_accent")
        number = str(self._count)
        room = paint.width(number, "caption") + 2
        ink = "accent" if lit else "text" if self._count or on else "disabled"
        paint.text(painter, QRectF(_BOX + 9, 0, width - _BOX - 15 - room, HEIGHT), self.text(), ink)
        right = Qt.AlignmentFlag.AlignRight
        paint.text(painter, QRectF(width - room, 0, room, HEIGHT), number, "text2", "caption", align=right)
        painter.end()
