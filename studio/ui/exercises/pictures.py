"""Small pictures of exercises, drawn when first seen and kept until the theme changes."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from studio.drawing.figure import figure_scene
from studio.services.exercises.rows import ExerciseRow
from studio.ui import icons
from studio.ui.scene_painter import paint_scene
from studio.ui.theme import Theme

MOST = 600
"""Pictures kept; many more than are on the screen."""
_FRAME, _ICON = 0.16, 0.26
"""The empty frame's margin and its icon, as shares of the square."""


class Pictures:
    """Pixmaps of the telling pose without arrows, on a ground of the theme."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._kept: dict[tuple[str, int, str, int, float], QPixmap] = {}
        theme.changed.connect(self._kept.clear)

    def draw(self, painter: QPainter, row: ExerciseRow, rect: QRectF, ground: str) -> None:
        """Paint the exercise's picture into a square of the painter's units; who has none gets an empty frame."""
        if row.figure is None:
            self._draw_frame(painter, rect)
            return
        shown = painter.transform().mapRect(rect)
        size, ratio = round(shown.width()), painter.device().devicePixelRatio()
        painter.drawPixmap(rect, self._pixmap(row, ground, size, ratio), QRectF(0, 0, size * ratio, size * ratio))

    def _draw_frame(self, painter: QPainter, rect: QRectF) -> None:
        edge = rect.width() * _FRAME
        frame, size = rect.adjusted(edge, edge, -edge, -edge), rect.width() * _ICON
        painter.setPen(QPen(self._theme.colour("control_soft"), 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, 6, 6)
        icon = QRectF(0, 0, size, size)
        icon.moveCenter(rect.center())
        icons.draw(painter, "pencil", icon, self._theme.colour("disabled"))

    def _pixmap(self, row: ExerciseRow, ground: str, size: int, ratio: float) -> QPixmap:
        # A figure drawn anew is another object.
        key = row.id, id(row.figure), ground, size, ratio
        pixmap = self._kept.pop(key, None) or self._drawn(row, ground, size, ratio)
        # Put last: the one not looked at for longest goes first.
        self._kept[key] = pixmap
        if len(self._kept) > MOST:
            del self._kept[next(iter(self._kept))]
        return pixmap

    def _drawn(self, row: ExerciseRow, ground: str, size: int, ratio: float) -> QPixmap:
        pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        if row.figure is not None:
            painter = QPainter(pixmap)
            scene = figure_scene(row.figure, with_arrows=False)
            paint_scene(painter, scene, QRectF(0, 0, size, size), self._theme, halo=self._theme.colour(ground))
            painter.end()
        return pixmap
