"""The large picture of an exercise: both poses on one ground line, or the movement between them."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QStyle, QVBoxLayout, QWidget

from studio.drawing.figure import figure_scene
from studio.drawing.figure_set import GROUND_Y, Figure
from studio.drawing.figure_tween import between
from studio.drawing.scene import Scene
from studio.services.exercises.rows import ExerciseRow
from studio.ui import icons
from studio.ui.phrases import tr
from studio.ui.scene_painter import paint_scene
from studio.ui.theme import Theme
from studio.ui.widgets.basics import Segments, button, follow
from studio.ui.widgets.paint import Paint

HEIGHT = 244
_BOX, _TOP, _EDGE = 200.0, 30.0, 28.0
ROUND_MS = 3200
"""There and back again, with a rest in both poses."""
_REST, _MOVE = 0.14, 0.36


def share_at(phase: float) -> float:
    """How far from start to end a figure is at a moment of a round (0 to 1): it rests, goes, rests and comes back."""
    if phase < 0.5:
        moved = min(1.0, max(0.0, (phase - _REST) / _MOVE))
    else:
        moved = 1.0 - min(1.0, max(0.0, (phase - 0.5 - _REST) / _MOVE))
    return moved * moved * (3.0 - 2.0 * moved)


class Stage(QWidget):
    """Shows an exercise's poses side by side; `Play` moves the figure from one to the other and back, again and again.

    Where the system asks for no animations, it changes between the poses instead.
    """

    def __init__(self, theme: Theme, paint: Paint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._paint = theme, paint
        self._figure: Figure | None = None
        self.playing = False
        self._shown = 0.0
        self.round = QVariantAnimation(self)
        self.round.setStartValue(0.0)
        self.round.setEndValue(1.0)
        self.round.setDuration(ROUND_MS)
        self.round.setLoopCount(-1)
        self.round.valueChanged.connect(self._turn)
        self.pause_button = button(theme, "", "ghost")
        self.pause_button.clicked.connect(self.pause)
        self.pause_button.hide()
        self.mode = Segments(theme, (("poses", tr("Two poses")), ("play", tr("Play"))))
        self.mode.choose("poses")
        self.mode.chosen.connect(lambda key: self.play(on=key == "play"))
        corner = QVBoxLayout(self)
        corner.setContentsMargins(0, 8, 10, 0)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addStretch(1)
        row.addWidget(self.pause_button)
        row.addWidget(self.mode)
        corner.addLayout(row)
        corner.addStretch(1)
        follow(theme, self, self._dress)
        theme.changed.connect(self.update)

    @property
    def share(self) -> float:
        """How far from start (0) to end (1) the playing figure is."""
        share = share_at(float(self.round.currentValue()))
        return round(share) if self._moves_not() else share

    def _moves_not(self) -> bool:
        return self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self) == 0

    def put_below(self, widget: QWidget) -> None:
        """Put something below the words that there is no picture."""
        corner = cast("QVBoxLayout", self.layout())
        corner.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
        corner.addSpacing(self._theme.size(HEIGHT // 4))

    def show_row(self, row: ExerciseRow) -> None:
        """Show another exercise; it keeps playing where that was asked for."""
        self._figure = row.figure
        self.mode.setVisible(row.figure is not None and row.figure.start is not None)
        self.setAccessibleName(tr("Picture of {name}", name=row.exercise.name))
        self.play(on=self.playing)

    def play(self, *, on: bool) -> None:
        """Move from the start, or show both poses at rest."""
        self.playing = on
        self.mode.choose("play" if on else "poses")
        self.round.stop()
        moves = on and self._figure is not None and self._figure.start is not None
        if moves:
            self.round.start()
        self.pause_button.setVisible(moves)
        self._dress()
        self.update()

    def pause(self) -> None:
        """Hold the movement where it is, or go on."""
        self.round.setPaused(self.round.state() == QVariantAnimation.State.Running)
        self._dress()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody looks."""
        self.play(on=False)

    def _dress(self) -> None:
        self.setFixedHeight(self._theme.size(HEIGHT))
        paused = self.round.state() == QVariantAnimation.State.Paused
        name = tr("Play on") if paused else tr("Pause")
        self.pause_button.setAccessibleName(name)
        self.pause_button.setToolTip(name)
        size = self._theme.size(16)
        self.pause_button.setIcon(icons.icon("play" if paused else "pause", self._theme.colour("text2"), size))
        self.pause_button.setIconSize(QSize(size, size))

    def _turn(self) -> None:
        share = self.share
        if share != self._shown:
            self._shown = share
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
            if figure.start is None:
                self._draw(painter, figure_scene(figure), (width - _BOX) / 2)
            elif self.playing:
                pose = between(figure.start, figure.end, figure.view, self.share)
                moment = figure_scene(Figure(figure.exercise_id, figure.view, pose))
                self._draw(painter, moment, (width - _BOX) / 2)
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
