"""Paints a scene of `drawing` on the screen: roles become the theme's colours."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from studio.drawing.scene import Disc, Fill, Label, Mark, Point, Scene, Stroke
from studio.ui.theme import Theme

_ANCHORS = {"start": 0.0, "middle": 0.5, "end": 1.0}


def paint_scene(painter: QPainter, scene: Scene, rect: QRectF, theme: Theme, *, halo: QColor | None = None) -> None:
    """Paint a scene to fill a rectangle, keeping its proportions; `halo` is the colour it stands on."""
    scale = min(rect.width() / scene.width, rect.height() / scene.height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(
        rect.left() + (rect.width() - scene.width * scale) / 2, rect.top() + (rect.height() - scene.height * scale) / 2
    )
    painter.scale(scale, scale)
    for mark in scene.marks:
        colour = halo if mark.role == "halo" and halo is not None else theme.colour(mark.role)
        _paint(painter, mark, colour, theme)
    painter.restore()


def _paint(painter: QPainter, mark: Mark, colour: QColor, theme: Theme) -> None:
    if isinstance(mark, Stroke):
        _stroke(painter, mark, colour)
    elif isinstance(mark, Fill):
        painter.setPen(_pen(colour, mark.width) if mark.width else Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(_polygon(mark.points))
    elif isinstance(mark, Disc):
        painter.setPen(_pen(colour, mark.width) if mark.width else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if mark.width else colour)
        painter.drawEllipse(QPointF(*mark.centre), mark.radius, mark.radius)
    else:
        _label(painter, mark, colour, theme)


def _stroke(painter: QPainter, mark: Stroke, colour: QColor) -> None:
    pen = _pen(colour, mark.width)
    if mark.cap == "butt":
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if mark.dash:
        # Qt counts dashes in pen widths.
        pen.setDashPattern([length / mark.width for length in mark.dash])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    path = QPainterPath(QPointF(*mark.points[0]))
    for point in mark.points[1:]:
        path.lineTo(QPointF(*point))
    if mark.closed:
        path.closeSubpath()
    painter.drawPath(path)


def _label(painter: QPainter, mark: Label, colour: QColor, theme: Theme) -> None:
    font = theme.font(bold=mark.bold)
    # Fonts take whole pixels; a scene's unit may be large, so letters are drawn big and scaled down.
    drawn = 64
    font.setPixelSize(drawn)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    ratio = mark.size / drawn
    width = QFontMetricsF(font).horizontalAdvance(mark.text) * ratio
    painter.save()
    painter.translate(mark.at[0] - width * _ANCHORS[mark.anchor], mark.at[1])
    painter.scale(ratio, ratio)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(QPointF(0, 0), mark.text)
    painter.restore()


def _pen(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _polygon(points: tuple[Point, ...]) -> QPolygonF:
    return QPolygonF([QPointF(*point) for point in points])


class SceneView(QWidget):
    """A widget that shows one scene, at its own size times `scale` unless a layout gives it more."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(parent)
        self._theme = theme
        self._scene: Scene | None = None
        self.setAccessibleName(name)
        theme.changed.connect(self.update)

    @property
    def scene(self) -> Scene | None:
        """What is shown."""
        return self._scene

    def show_scene(self, scene: Scene | None) -> None:
        """Show another scene, or nothing."""
        self._scene = scene
        self.update()

    def paintEvent(self, event: object) -> None:
        """Paint the scene over the whole widget."""
        if self._scene is None:
            return
        painter = QPainter(self)
        paint_scene(painter, self._scene, QRectF(self.rect()), self._theme, halo=self._theme.colour("surface"))
        painter.end()
