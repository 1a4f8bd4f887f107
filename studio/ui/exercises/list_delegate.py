"""Paints a row of the library: figure, name, level, pattern and lead muscle, side, kit. 74 px high."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from studio.services.exercises.rows import ExerciseRow, Origin
from studio.ui.exercises.list_model import ROW_ROLE
from studio.ui.exercises.pictures import Pictures
from studio.ui.exercises.words import kit_icons, origin_name, side_words, subtitle
from studio.ui.widgets.paint import Paint

ROW_HEIGHT = 74
_FIGURE, _TEXT_LEFT, _EDGE, _KIT_WIDTH = 72, 96, 20, 46
_NARROW = 480
"""Below this width the side's chip gives way to the name."""


def paint_level(painter: QPainter, paint: Paint, at: QPointF, level: int) -> None:
    """Paint the level as three dots of 6 px, `at` their left upper corner."""
    for number in range(3):
        dot = QRectF(at.x() + 9 * number, at.y(), 6, 6)
        paint.panel(painter, dot, 3, "text2" if number < level else "control_soft")


class ExerciseDelegate(QStyledItemDelegate):
    """Paints exercises; figures are drawn when a row is first seen."""

    def __init__(self, paint: Paint, pictures: Pictures, parent: QObject) -> None:
        super().__init__(parent)
        self._paint = paint
        self._pictures = pictures

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """A row's height; its width is the view's."""
        return QSize(200, round(ROW_HEIGHT * self._paint.scale))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        row: ExerciseRow | None = index.data(ROW_ROLE)
        if row is None:
            return
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        paint, scale = self._paint, self._paint.scale
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(area.topLeft())
        painter.scale(scale, scale)
        rect = QRectF(0, 0, area.width() / scale, ROW_HEIGHT)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        ground = "selected" if chosen else "hover" if state & QStyle.StateFlag.State_MouseOver else "surface"
        paint.fill(painter, rect, ground)
        paint.fill(painter, QRectF(0, 0, rect.width(), 1), ground if chosen else "hair")
        if chosen:
            paint.fill(painter, QRectF(0, 0, 3, ROW_HEIGHT), "accent")
        self._pictures.draw(painter, row, QRectF(12, 1, _FIGURE, _FIGURE), ground)
        self._draw_words(painter, row, rect.width(), chosen=chosen)
        if chosen and state & QStyle.StateFlag.State_HasFocus:
            paint.panel(painter, rect.adjusted(5, 2, -2, -2), 6, None, "accent", 2)
        painter.restore()

    def _draw_words(self, painter: QPainter, row: ExerciseRow, width: float, *, chosen: bool) -> None:
        paint, exercise = self._paint, row.exercise
        right = width - _EDGE
        for number, icon in enumerate(reversed(kit_icons(row))):
            paint.icon(painter, icon, QRectF(right - 17 - 21 * number, 29, 17, 17), 15, "text2")
        right -= _KIT_WIDTH + 12
        side = side_words(exercise).lower()
        if side and width >= _NARROW:
            chip = paint.chip_width(side)
            paint.chip(painter, QPointF(right - chip, 27), side)
            right -= chip + 12
        badge = "" if row.origin is Origin.SHIPPED else origin_name(row.origin).lower()
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
        paint_level(painter, paint, QPointF(_TEXT_LEFT, 44), exercise.level)
        small = QRectF(_TEXT_LEFT + 32, 39, right - _TEXT_LEFT - 32, 16)
        paint.text(painter, small, subtitle(row), "text2", "caption")
