"""Paints a row of the library: figure, name, level, pattern and lead muscle, side, kit. 74 px high."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtGui import QPainter

from studio.services.exercises.rows import ExerciseRow, Origin
from studio.ui.exercises.pictures import Pictures
from studio.ui.exercises.words import kit_icons, origin_name, side_words, subtitle
from studio.ui.phrases import inside
from studio.ui.widgets.paint import Paint
from studio.ui.widgets.rows import ROW_ROLE, Index, Look, RowDelegate

_FIGURE, _TEXT_LEFT, _EDGE, _KIT_WIDTH = 72, 96, 20, 46
_NARROW = 480
"""Below this width the side's chip gives way to the name."""


class ExerciseDelegate(RowDelegate):
    """Paints exercises; figures are drawn when a row is first seen."""

    height = 74

    def __init__(self, paint: Paint, pictures: Pictures, parent: QObject) -> None:
        super().__init__(paint, parent)
        self._pictures = pictures

    def draw(self, painter: QPainter, rect: QRectF, index: Index, look: Look) -> None:
        """Draw an exercise."""
        row: ExerciseRow | None = index.data(ROW_ROLE)
        if row is None:
            return
        marks = self.marks
        marks.fill(painter, rect, look.ground)
        marks.fill(painter, QRectF(0, 0, rect.width(), 1), look.ground if look.chosen else "hair")
        if look.chosen:
            marks.fill(painter, QRectF(0, 0, 3, self.height), "accent")
        self._pictures.draw(painter, row, QRectF(12, 1, _FIGURE, _FIGURE), look.ground)
        self._draw_words(painter, row, rect.width(), chosen=look.chosen)
        if look.focused:
            marks.panel(painter, rect.adjusted(5, 2, -2, -2), 6, None, "accent", 2)

    def _draw_words(self, painter: QPainter, row: ExerciseRow, width: float, *, chosen: bool) -> None:
        paint, exercise = self.marks, row.exercise
        right = width - _EDGE
        for number, icon in enumerate(reversed(kit_icons(row))):
            paint.icon(painter, icon, QRectF(right - 17 - 21 * number, 29, 17, 17), 15, "text2")
        right -= _KIT_WIDTH + 12
        side = inside(side_words(exercise))
        if side and width >= _NARROW:
            chip = paint.chip_width(side)
            paint.chip(painter, QPointF(right - chip, 27), side)
            right -= chip + 12
        badge = "" if row.origin is Origin.SHIPPED else inside(origin_name(row.origin))
        if badge:
            right -= paint.chip_width(badge) + 10
        room = right - _TEXT_LEFT - (20 if row.in_basic_set else 0)
        ink = "text2" if row.hidden else "text"
        paint.text(painter, QRectF(_TEXT_LEFT, 19, room, 20), exercise.name, ink, bold=True)
        if badge:
            end = _TEXT_LEFT + min(room, paint.width(exercise.name, bold=True)) + (24 if row.in_basic_set else 8)
            # On the ground of the chosen row a blue chip would not be seen.
            tone = "warn" if row.origin is Origin.CHANGED else "" if chosen else "info"
            paint.chip(painter, QPointF(end, 19), badge, tone)
        if row.in_basic_set:
            end = _TEXT_LEFT + min(room, paint.width(exercise.name, bold=True))
            paint.icon(painter, "lock", QRectF(end + 8, 22, 13, 13), 13, "text2")
        paint.level(painter, QPointF(_TEXT_LEFT, 44), exercise.level)
        small = QRectF(_TEXT_LEFT + 32, 39, right - _TEXT_LEFT - 32, 16)
        paint.text(painter, small, subtitle(row), "text2", "caption")
