"""The body from front and back with its muscles shaded by how much they do, and what the shades mean."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from studio.drawing.muscle_body import body, deep_muscles
from studio.drawing.muscle_map import HEIGHT, STEPS, VIEW_WIDTH, map_layers, muscle_at
from studio.drawing.scene import Scene
from studio.ui.phrases import tr
from studio.ui.scene_painter import paint_scene
from studio.ui.theme import Theme
from studio.ui.widgets.basics import follow

_SWATCH, _HIGH, _GAP = 12, 8, 3
_STILL = frozenset({0, 2})
"""Layers of the map that are the same for every heat."""


class MuscleMap(QWidget):
    """As high as it was told (at 14 px text); pointing at a muscle tells its name."""

    def __init__(self, theme: Theme, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._high = height
        self._heat: Mapping[str, float] = {}
        self._words: Mapping[str, str] = {}
        self._drawn: QPixmap | None = None
        self._still: dict[int, QPixmap] = {}
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow(theme, self, self._dress)

    def show_heat(self, heat: Mapping[str, float], words: Mapping[str, str], resting: Mapping[str, str]) -> None:
        """Shade muscles from 0 to 1. `words` say what each of them does, most first; `resting` names all others."""
        self._heat, self._words = heat, {**resting, **words}
        self.setAccessibleName(tr("Muscle map, front and back"))
        self.setAccessibleDescription(". ".join(words.values()) or tr("No muscle works"))
        self._drawn = None
        self.update()

    def shows_deep(self) -> bool:
        """Whether it shows, outlined, a muscle that lies under others."""
        return any(self._heat.get(muscle) for muscle in deep_muscles())

    def words_at(self, place: QPointF) -> str:
        """What is said of the muscle at a place of the widget; nothing beside the body."""
        scale = HEIGHT / self.height()
        muscle = muscle_at(self._heat, (place.x() * scale, place.y() * scale))
        return self._words.get(muscle, "") if muscle else ""

    def event(self, event: QEvent) -> bool:
        """Name the muscle pointed at."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            words = self.words_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the body; it is drawn once for each heat, size and theme."""
        ratio = self.devicePixelRatioF()
        if self._drawn is None or self._drawn.devicePixelRatio() != ratio:
            self._drawn = self._draw(ratio)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn)
        painter.end()

    def _draw(self, ratio: float) -> QPixmap:
        """Only what works is drawn anew: the resting body and the lines over it stay."""
        pixmap = self._blank(ratio, self._theme.colour("surface"))
        painter = QPainter(pixmap)
        for number, layer in enumerate(map_layers(self._heat)):
            if number in _STILL:
                painter.drawPixmap(0, 0, self._still_layer(number, layer, ratio))
            else:
                self._paint(painter, layer)
        painter.end()
        return pixmap

    def _still_layer(self, number: int, layer: Scene, ratio: float) -> QPixmap:
        kept = self._still.get(number)
        if kept is None or kept.devicePixelRatio() != ratio:
            self._still[number] = self._blank(ratio, QColor(Qt.GlobalColor.transparent))
            painter = QPainter(self._still[number])
            self._paint(painter, layer)
            painter.end()
        return self._still[number]

    def _blank(self, ratio: float, ground: QColor) -> QPixmap:
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(ground)
        return pixmap

    def _paint(self, painter: QPainter, layer: Scene) -> None:
        paint_scene(painter, layer, QRectF(self.rect()), self._theme, halo=self._theme.colour("surface"))

    def _dress(self) -> None:
        high = self._theme.size(self._high)
        self.setFixedSize(round(high * VIEW_WIDTH * len(body()) / HEIGHT), high)
        self._drawn = None
        self._still.clear()
        self.update()


class HeatSwatches(QWidget):
    """The shades of the map, from none to most."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(tr("Four shades, from no work to most"))
        follow(theme, self, lambda: self.setFixedSize(self.sizeHint()))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Room for all shades."""
        return QSize(self._theme.size((STEPS + 1) * (_SWATCH + _GAP) - _GAP), self._theme.size(_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a swatch for each shade."""
        painter, px = QPainter(self), self._theme.px
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colour("muscle_line"))
        for step in range(STEPS + 1):
            painter.setBrush(self._theme.colour(f"muscle{step}"))
            painter.drawRoundedRect(QRectF(step * px(_SWATCH + _GAP), 0, px(_SWATCH), px(_HIGH)), 2, 2)
        painter.end()
