"""The drawing board of a figure: the pose with handles to drag, the other pose as a shade, and where the weight is."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.drawing.figure import figure_scene
from studio.drawing.figure_balance import base_of_support, centre_of_mass
from studio.drawing.figure_set import GROUND_Y, Figure, Pose
from studio.drawing.posing import HANDLES, move_arrow, move_joint, move_kit
from studio.drawing.scene import Point
from studio.drawing.sketch import Sketch
from studio.drawing.snapping import snapped
from studio.ui.exercises.pose_words import joint_words, kit_name
from studio.ui.phrases import tr
from studio.ui.scene_painter import paint_scene
from studio.ui.theme import Theme

SIDE = 560
_STEP, _FINE = 1.0, 0.25
_REACH = 16.0
"""Pixels from a handle within which it is taken hold of."""
_SHADE = 0.16
_ARROWS = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}


@dataclass(frozen=True, slots=True)
class Handle:
    """Something to take hold of: a joint by name, or a point of a numbered piece of kit or arrow."""

    kind: Literal["joint", "kit", "arrow"]
    joint: str = ""
    number: int = 0
    point: int = 0


class PoseCanvas(QWidget):
    """`changed` tells that the picture is another (while dragging too), `chosen` that another handle is current.

    Tab goes through the handles, the arrow keys move the current one by a unit, with Shift by a quarter.
    """

    changed = Signal()
    chosen = Signal()

    def __init__(self, theme: Theme, sketch: Sketch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.sketch = sketch
        self.snaps = True
        self.current = Handle("joint", "r_wrist")
        self.faulty: frozenset[str] = frozenset()
        self._base: Pose | None = None
        self._grip = QPointF()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(self._theme.size(SIDE), self._theme.size(SIDE))

    def minimumSizeHint(self) -> QSize:
        """Not so small that handles lie on each other."""
        return QSize(self._theme.size(360), self._theme.size(360))

    def handles(self) -> list[Handle]:
        """Everything to take hold of, in Tab's order: joints, kit, arrows."""
        pose = self.sketch.pose
        joints = [*HANDLES, *(["spine"] if "spine" in pose.joints else [])]
        kit = [Handle("kit", "", n, p) for n, part in enumerate(pose.kit) for p in range(len(part.points))]
        arrows = [Handle("arrow", "", n, p) for n, arrow in enumerate(pose.arrows) for p in range(len(arrow.points))]
        return [*(Handle("joint", joint) for joint in joints), *kit, *arrows]

    def place_of(self, handle: Handle) -> Point:
        """Where a handle is."""
        pose = self.sketch.pose
        if handle.kind == "joint":
            return pose.joints[handle.joint]
        parts = pose.kit if handle.kind == "kit" else pose.arrows
        return parts[handle.number].points[handle.point]

    def choose(self, handle: Handle) -> None:
        """Make a handle the current one."""
        self.current = handle
        self.setAccessibleDescription(self.words())
        self.chosen.emit()
        self.update()

    def words(self) -> str:
        """The current handle in words."""
        one, pose = self.current, self.sketch.pose
        if one.kind == "joint":
            return joint_words(one.joint, pose)
        return kit_name(pose.kit[one.number].kind) if one.kind == "kit" else tr("Arrow")

    def show_sketch(self) -> None:
        """Show what the sketch is now."""
        if self.current not in self.handles():
            self.choose(Handle("joint", "r_wrist"))
        self.update()

    def move_to(self, base: Pose, to: Point, *, snap: bool) -> None:
        """Put the current handle at a point, starting from a pose; not yet a step."""
        one = self.current
        if one.kind == "joint":
            target = snapped(base, one.joint, to) if snap else to
            self.sketch.put(move_joint(base, self.sketch.figure.view, one.joint, target))
        elif one.kind == "kit":
            self.sketch.put(move_kit(base, one.number, one.point, to))
        else:
            self.sketch.put(move_arrow(base, one.number, one.point, to))
        self.setAccessibleDescription(self.words())
        self.update()
        self.changed.emit()

    # -- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the nearest handle; joints go before kit."""
        found = self._handle_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and found is not None:
            self.choose(found)
            self._base = self.sketch.pose
            self._grip = self._shown(self.place_of(found)) - event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag; Alt keeps from snapping."""
        if self._base is None:
            over = self._handle_at(event.position())
            self.setCursor(Qt.CursorShape.OpenHandCursor if over else Qt.CursorShape.ArrowCursor)
            return
        free = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        self.move_to(self._base, self._point(event.position() + self._grip), snap=self.snaps and not free)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go: one step."""
        if self._base is not None:
            self._base = None
            self.setCursor(Qt.CursorShape.OpenHandCursor)
            self.sketch.step()
            self.changed.emit()

    # -- keys

    def event(self, event: QEvent) -> bool:
        """Tab and Shift+Tab go through the handles, and on at their end."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}.get(Qt.Key(event.key()), 0)
            handles = self.handles()
            place = handles.index(self.current) + step
            if step and 0 <= place < len(handles):
                self.choose(handles[place])
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys move what is current, one step a key."""
        way = _ARROWS.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
            return
        step = _FINE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _STEP
        x, y = self.place_of(self.current)
        # Keys move exactly: what snaps would hold on to its place.
        self.move_to(self.sketch.pose, (x + way[0] * step, y + way[1] * step), snap=False)
        self.sketch.step()
        self.changed.emit()

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, shade, figure, weight and handles."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("window"))
        painter.drawRoundedRect(QRectF(self.rect()), 10, 10)
        box, halo = self._box(), self._theme.colour("window")
        figure, other = self.sketch.figure, self.sketch.other
        if other is not None:
            painter.setOpacity(_SHADE)
            shade = figure_scene(Figure("", figure.view, other), with_arrows=False)
            paint_scene(painter, shade, box, self._theme, halo=halo)
            painter.setOpacity(1.0)
        paint_scene(painter, figure_scene(Figure("", figure.view, self.sketch.pose)), box, self._theme, halo=halo)
        if figure.view == "side":
            self._draw_weight(painter)
        self._draw_handles(painter)
        painter.end()

    def _draw_weight(self, painter: QPainter) -> None:
        """Below the ground line: from where to where it stands, and where the weight falls."""
        pose = self.sketch.pose
        base = None if pose.support == "air" else base_of_support(pose)
        centre = centre_of_mass(pose)
        y = GROUND_Y + 3.2
        falls = "balance" in self.faulty
        if base is not None:
            painter.setPen(QPen(self._theme.colour("ok" if not falls else "bad"), self._scale(0.9)))
            painter.drawLine(self._shown((base[0], y)), self._shown((base[1], y)))
        at = self._shown((centre, y))
        painter.setPen(QPen(self._theme.colour("text2"), 1, Qt.PenStyle.DotLine))
        painter.drawLine(self._shown((centre, 8.0)), at)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("bad" if falls else "text"))
        painter.drawEllipse(at, self._scale(1.1), self._scale(1.1))

    def _draw_handles(self, painter: QPainter) -> None:
        radius = self._theme.px(5)
        # The current one last, over its neighbours.
        for handle in sorted(self.handles(), key=lambda one: one == self.current):
            at = self._shown(self.place_of(handle))
            current = handle == self.current
            if current:
                painter.setPen(QPen(self._theme.colour("surface"), 6))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(at, radius + 4, radius + 4)
            wrong = handle.kind == "joint" and handle.joint in self.faulty
            edge = "bad" if wrong else "accent"
            painter.setPen(QPen(self._theme.colour(edge), 2))
            filled = current and self.hasFocus()
            painter.setBrush(self._theme.colour(edge if filled else "surface"))
            if handle.kind == "joint":
                painter.drawEllipse(at, radius, radius)
            else:
                painter.drawRect(QRectF(at.x() - radius + 1, at.y() - radius + 1, 2 * radius - 2, 2 * radius - 2))
            if current:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(at, radius + 4, radius + 4)

    def _handle_at(self, at: QPointF) -> Handle | None:
        def away(handle: Handle) -> float:
            place = self._shown(self.place_of(handle))
            return math.hypot(place.x() - at.x(), place.y() - at.y()) + (0 if handle.kind == "joint" else 3)

        nearest = min(self.handles(), key=away)
        return nearest if away(nearest) <= self._theme.px(_REACH) else None

    def _box(self) -> QRectF:
        side = min(self.width(), self.height()) - 2 * self._theme.px(10)
        return QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)

    def _scale(self, units: float) -> float:
        return units * self._box().width() / 100

    def _shown(self, at: Point) -> QPointF:
        box = self._box()
        return QPointF(box.left() + at[0] * box.width() / 100, box.top() + at[1] * box.height() / 100)

    def _point(self, at: QPointF) -> Point:
        box = self._box()
        return (at.x() - box.left()) * 100 / box.width(), (at.y() - box.top()) * 100 / box.height()
