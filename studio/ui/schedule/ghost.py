"""What is seen of a gesture: the place left behind, the ghost of the class, and a pill with its new time."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from studio.services.schedule.rows import ClassRow
from studio.ui.context import PageContext
from studio.ui.phrases import tr
from studio.ui.schedule.blocks import Blocks, Look
from studio.ui.schedule.dragging import Drag
from studio.ui.schedule.geometry import Geometry
from studio.ui.schedule.lettering import RADIUS

PILL = 22


class Ghost:
    """Paints a gesture over the classes."""

    def __init__(self, context: PageContext, blocks: Blocks) -> None:
        self._context = context
        self._blocks = blocks

    def rect(self, drag: Drag, geometry: Geometry) -> QRect:
        """Where the ghost stands."""
        stretch = drag.stretch
        return geometry.span(stretch.column, stretch.start / 60, stretch.end / 60)

    def paint_origin(self, painter: QPainter, rect: QRect, drag: Drag) -> None:
        """The place left behind."""
        if drag.row is not None:
            self.paint_outline(painter, rect, drag.row, "accent")

    def paint_outline(self, painter: QPainter, rect: QRect, row: ClassRow, role: str) -> None:
        """A class that is not here, or not yet: a dashed line with its name."""
        letters, theme = self._blocks.letters, self._context.theme
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(letters.colour("surface"))
        painter.drawRoundedRect(QRectF(rect), RADIUS, RADIUS)
        self._blocks.frame(painter, rect, role, 1, dashed=True)
        x, y = rect.left() + theme.px(10), rect.top() + theme.px(3)
        words = f"{row.letter} {row.name}"
        letters.draw(painter, x, y, words, "plain", letters.colour("text2"), rect.right() - x - 4)

    def paint(self, painter: QPainter, drag: Drag, geometry: Geometry) -> None:
        """The class where it would stand, and its time."""
        rect = self.rect(drag, geometry)
        letters, theme = self._blocks.letters, self._context.theme
        shadow = letters.colour("shadow")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shadow)
        painter.drawRoundedRect(QRectF(rect).adjusted(-2, 0, 2, 4), RADIUS + 2, RADIUS + 2)
        if drag.row is None:
            painter.setBrush(letters.colour("selected"))
            painter.drawRoundedRect(QRectF(rect), RADIUS, RADIUS)
            x, y = rect.left() + theme.px(10), rect.top() + theme.px(3)
            letters.draw(painter, x, y, tr("New class"), "bold", letters.colour("text"), rect.right() - x - 4)
        else:
            self._blocks.paint(painter, rect, drag.row, Look())
        self._blocks.frame(painter, rect, "accent", 2)
        self._pill(painter, rect, drag, geometry)

    def _pill(self, painter: QPainter, rect: QRect, drag: Drag, geometry: Geometry) -> None:
        letters, theme = self._blocks.letters, self._context.theme
        words = self.words(drag)
        width = letters.width(words, "bold") + theme.px(16)
        height = theme.px(PILL)
        top = rect.bottom() + 5.0
        if top + height > geometry.height:
            top = rect.top() - 5 - height
        left = min(float(rect.left()), geometry.width - width - 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(letters.colour("toast"))
        painter.drawRoundedRect(QRectF(left, top, width, height), RADIUS, RADIUS)
        y = top + (height - letters.height) / 2
        letters.draw(painter, left + theme.px(8), y, words, "bold", letters.colour("toast_text"), 1_000)

    def words(self, drag: Drag) -> str:
        """The time that the ghost stands for."""
        midnight = datetime.combine(self._context.today(), time())
        start, end = (midnight + timedelta(minutes=minutes) for minutes in (drag.stretch.start, drag.stretch.end))
        return self._context.manner.span(start, end)
