"""The large picture of an exercise: both poses on one ground line, or one after the other."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.drawing.figure import figure_scene
from studio.drawing.figure_set import GROUND_Y, Figure
from studio.drawing.scene import Scene
from studio.services.exercises.rows import ExerciseRow
from studio.ui.phrases import tr
from studio.ui.scene_painter import paint_scene
from studio.ui.theme import Theme
from studio.ui.today.paint import Paint
from studio.ui.widgets.basics import Segments, follow

HEIGHT = 244
_BOX, _TOP, _EDGE = 200.0, 30.0, 28.0
_BEAT_MS = 900


class Stage(QWidget):
    """Shows an exercise's poses side by side; `Play` changes between them where they are."""

    def __init__(self, theme: Theme, paint: Paint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._paint = theme, paint
        self._figure: Figure | None = None
        self.playing = self._at_end = False
        self.mode = Segments(theme, (("poses", tr("Two poses")), ("play", tr("Play"))))
        self.mode.choose("poses")
        self.mode.chosen.connect(lambda key: self.play(on=key == "play"))
        self._beat = QTimer(self)
        self._beat.setInterval(_BEAT_MS)
        self._beat.timeout.connect(self._turn)
        corner = QVBoxLayout(self)
        corner.setContentsMargins(0, 8, 10, 0)
        corner.addWidget(self.mode, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        follow(theme, self, lambda: self.setFixedHeight(theme.size(HEIGHT)))
        theme.changed.connect(self.update)

    def put_below(self, widget: QWidget) -> None:
        """Put something below the words that there is no picture."""
        corner = cast("QVBoxLayout", self.layout())
        corner.addStretch(1)
        corner.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
        corner.addSpacing(self._theme.size(HEIGHT // 4))

    def show_row(self, row: ExerciseRow) -> None:
        """Show another exercise; it keeps playing where that was asked for."""
        self._figure = row.figure
        self.mode.setVisible(row.figure is not None and row.figure.start is not None)
        self._at_end = False
        self.setAccessibleName(tr("Picture of {name}", name=row.exercise.name))
        self.update()

    def play(self, *, on: bool) -> None:
        """Change between the poses, or show both at rest."""
        self.playing, self._at_end = on, False
        self.mode.choose("play" if on else "poses")
        if on:
            self._beat.start()
        else:
            self._beat.stop()
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody looks."""
        self.play(on=False)

    def _turn(self) -> None:
        self._at_end = not self._at_end
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, poses and what is written under them."""
        painter, paint = QPainter(self), self._paint
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(paint.scale, paint.scale)
        width = self.width() / paint.scale
        paint.panel(painter, QRectF(0, 0, width, HEIGHT), 10, "window")
        figure = self._figure
        if figure is None:
            centre = Qt.AlignmentFlag.AlignHCenter
            paint.text(painter, QRectF(0, 0, width, HEIGHT), tr("No picture yet"), "text2", align=centre)
        else:
            self._draw_ground(painter, figure, width)
            if figure.start is None or self.playing:
                pose = "end" if figure.start is None or self._at_end else "start"
                scene = figure_scene(figure, "start" if pose == "start" else "end", with_arrows=not self.playing)
                self._draw(painter, scene, (width - _BOX) / 2)
            else:
                self._draw_two(painter, figure, width)
        painter.end()

    def _draw_ground(self, painter: QPainter, figure: Figure, width: float) -> None:
        if figure.end.ground:
            painter.setPen(QPen(self._paint.colour("ground"), 2.4, c=Qt.PenCapStyle.RoundCap))
            ground = _TOP + GROUND_Y * _BOX / 100
            painter.drawLine(QLineF(_EDGE, ground, width - _EDGE, ground))

    def _draw_two(self, painter: QPainter, figure: Figure, width: float) -> None:
        left, right = _EDGE + 4, width - _EDGE - _BOX - 24
        self._draw(painter, figure_scene(figure, "start", with_arrows=False), left)
        self._draw(painter, figure_scene(figure, "end"), right)
        middle = (left + right + _BOX) / 2
        painter.setPen(QPen(self._paint.colour("arrow"), 2.8, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
        painter.drawLine(QLineF(middle - 22, 128, middle + 22, 128))
        painter.drawPolyline(
            QPolygonF([QPointF(middle + 12, 118), QPointF(middle + 22, 128), QPointF(middle + 12, 138)])
        )
        words = ((tr("1 Start"), left), (tr("2 End"), right))
        for text, at in words:
            self._paint.text(painter, QRectF(at + 8, HEIGHT - 23, _BOX, 16), text, "text2", "caption")

    def _draw(self, painter: QPainter, scene: Scene, left: float) -> None:
        marks = tuple(mark for mark in scene.marks if mark.role != "ground")
        box = QRectF(left, _TOP, _BOX, _BOX)
        paint_scene(painter, Scene(100, 100, marks), box, self._theme, halo=self._paint.colour("window"))
