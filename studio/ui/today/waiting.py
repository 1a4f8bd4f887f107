"""What stands in Today's place until the day has been read: its plain ground, after a moment its outline in grey."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count, takewhile
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from studio.ui.today.roster_delegate import ROW_HEIGHT

if TYPE_CHECKING:
    from studio.ui.widgets.paint import Paint

OUTLINE_MS = 400
"""Most starts show the day before that, and nothing flickers."""
Outline = Callable[[float, float], Iterator[QRectF]]
"""The bars of an outline, given the width and height to be filled, in the design's pixels."""


class Waiting(QWidget):
    """Lies over a part of the page, which has nothing to show yet."""

    def __init__(self, paint: Paint, over: QWidget, ground: str, outline: Outline) -> None:
        super().__init__(over)
        self._marks = paint
        self._ground = ground
        self._outline = outline
        self._outlined = False
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setGeometry(over.rect())
        over.installEventFilter(self)
        QTimer.singleShot(OUTLINE_MS, self, self._show_outline)

    def _show_outline(self) -> None:
        self._outlined = True
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover all of what it lies over."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the outline."""
        painter, scale = QPainter(self), self._marks.scale
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._marks.colour(self._ground))
        if self._outlined:
            painter.scale(scale, scale)
            for bar in self._outline(self.width() / scale, self.height() / scale):
                round_one = bar.width() == bar.height()
                self._marks.panel(painter, bar, bar.height() / 2 if round_one else min(bar.height() / 2, 6), "tile")
        painter.end()


def roster_outline(width: float, height: float) -> Iterator[QRectF]:
    """The class's name and facts, and its people."""
    yield QRectF(24, 20, 200, 22)
    yield QRectF(24, 52, 300, 12)
    yield QRectF(24, 80, 320, 32)
    for top in takewhile(lambda top: top + ROW_HEIGHT <= height, count(160, ROW_HEIGHT)):
        yield QRectF(24, top + 9, 38, 38)
        yield QRectF(76, top + 12, 150, 12)
        yield QRectF(76, top + 32, 100, 10)
        yield QRectF(width - 24 - 220, top + 8, 220, 40)


def circuit_outline(width: float, height: float) -> Iterator[QRectF]:
    """The circuit's name and its stations."""
    yield QRectF(20, 22, 90, 18)
    yield QRectF(20, 52, 200, 12)
    for top in takewhile(lambda top: top + 28 <= height - 240, count(128.0, 28)):
        yield QRectF(20, top + 4, 24, 18)
        yield QRectF(56, top + 7, width - 56 - 90, 12)
