"""The part of a picture that becomes a photo: moved by dragging or arrow keys, sized by wheel, slider or + and -."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QWidget

from studio.ui.letter_keys import key_of
from studio.ui.phrases import tr
from studio.ui.theme import Theme

EDGE = 360
MOST_ZOOM = 6.0
STEP, NUDGE = 1.15, 0.04
"""One notch of the wheel, and one arrow key as a share of what is shown."""


class CropView(QWidget):
    """Shows a picture under a round window; `zoomed` tells how much it is enlarged, from 1 (as much as there is)."""

    zoomed = Signal(float)

    def __init__(self, theme: Theme, image: QImage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedSize(theme.size(EDGE), theme.size(EDGE))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setAccessibleName(tr("Part of the picture. Arrow keys move it, plus and minus change its size."))
        self._held: QPointF | None = None
        self.show_image(image)

    def show_image(self, image: QImage) -> None:
        """Begin with another picture: all of it that fits a square."""
        self._image = image
        self._zoom = 1.0
        # Faces stand in the upper half of most upright pictures.
        tall = image.height() > image.width()
        self._centre = QPointF(
            image.width() / 2, min(image.height(), image.width()) / 2 if tall else image.height() / 2
        )
        self._settle()

    @property
    def zoom(self) -> float:
        """How much the picture is enlarged."""
        return self._zoom

    @property
    def part(self) -> QRectF:
        """The square that is shown, in pixels of the picture."""
        side = self._side
        return QRectF(self._centre.x() - side / 2, self._centre.y() - side / 2, side, side)

    @property
    def _side(self) -> float:
        return min(self._image.width(), self._image.height()) / self._zoom

    def cut(self) -> QImage:
        """The square that is shown."""
        part = self.part.toAlignedRect().intersected(self._image.rect())
        side = min(part.width(), part.height())
        return self._image.copy(QRect(part.left(), part.top(), side, side))

    def zoom_to(self, zoom: float) -> None:
        """Enlarge around the middle."""
        self._zoom = max(1.0, min(MOST_ZOOM, zoom))
        self._settle()
        self.zoomed.emit(self._zoom)

    def move_by(self, across: float, down: float) -> None:
        """Move the window over the picture by shares of what is shown."""
        self._centre += QPointF(across, down) * self._side
        self._settle()

    def turn(self) -> None:
        """Turn the picture a quarter to the right."""
        self.show_image(self._image.transformed(QTransform().rotate(90)))
        self.zoomed.emit(self._zoom)

    def _settle(self) -> None:
        """Keep the window on the picture."""
        half = self._side / 2
        self._centre = QPointF(
            min(max(self._centre.x(), half), self._image.width() - half),
            min(max(self._centre.y(), half), self._image.height() - half),
        )
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the picture."""
        self._held = event.position()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it along."""
        if self._held is not None:
            by = (self._held - event.position()) / self.width()
            self._held = event.position()
            self.move_by(by.x(), by.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._held = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Enlarge or shrink."""
        self.zoom_to(self._zoom * STEP ** (event.angleDelta().y() / 120))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the window, + and - change its size, 0 shows all, R turns the picture."""
        key = key_of(event)
        moves = {
            Qt.Key.Key_Left: (-NUDGE, 0),
            Qt.Key.Key_Right: (NUDGE, 0),
            Qt.Key.Key_Up: (0, -NUDGE),
            Qt.Key.Key_Down: (0, NUDGE),
        }
        if key in moves:
            self.move_by(*moves[key])
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoom_to(self._zoom * STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom_to(self._zoom / STEP)
        elif key == Qt.Key.Key_0:
            self.zoom_to(1)
        elif key == Qt.Key.Key_R:
            self.turn()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the square, dimmed where the round window does not show it."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        whole = QRectF(self.rect())
        painter.fillRect(whole, self._theme.colour("tile"))
        painter.drawImage(whole, self._image, self.part)
        outside, window = QPainterPath(), whole.adjusted(1, 1, -1, -1)
        outside.addRect(whole)
        outside.addEllipse(window)
        shade = self._theme.colour("surface")
        shade.setAlphaF(0.72)
        painter.fillPath(outside, shade)
        painter.setPen(self._theme.colour("accent" if self.hasFocus() else "control"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(window)
        painter.end()
