"""One exercise: pictures, facts, cues, dose, easier and harder, muscles, what it asks of the body, what it is for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from studio.domain.exercises.exercise import Exercise
from studio.drawing.muscle_body import muscles
from studio.drawing.muscle_map import HELPS, LEADS
from studio.services.exercises.rows import ExerciseRow
from studio.ui import icons
from studio.ui.circuits.words import block_name
from studio.ui.exercises.chain import ChainStrip
from studio.ui.exercises.pictures import Pictures
from studio.ui.exercises.stage import Stage
from studio.ui.exercises.why import WhyRunners
from studio.ui.exercises.words import (
    dose_lines,
    impact_words,
    muscle_name,
    pattern_name,
    side_words,
    tag_words,
)
from studio.ui.phrases import tr
from studio.ui.theme import Theme, set_role
from studio.ui.widgets.basics import button, chip, follow, label
from studio.ui.widgets.flow import FlowLayout, clear_layout
from studio.ui.widgets.muscle_map import MuscleMap
from studio.ui.widgets.paint import Paint

_EDGE = 24
_MAP = 190
_BESIDE = 460
"""Design pixels of the pane from which on muscles and tags have room beside each other."""


class DetailPane(QScrollArea):
    """`opened` tells which exercise of the chain to go to."""

    opened = Signal(str)

    def __init__(self, theme: Theme, paint: Paint, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.row: ExerciseRow | None = None
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inner = inner = QWidget()
        set_role(inner, surface="surface")
        self.setWidget(inner)
        self.name = label(theme, "", "section", wrap=True)
        self._lock = QLabel()
        self._lock.setToolTip(tr("In the basic set: may be kept through a whole cycle"))
        follow(
            theme, self._lock, lambda: self._lock.setPixmap(icons.pixmap("lock", theme.colour("text2"), theme.size(16)))
        )
        self.stage = Stage(theme, paint)
        self.chain = ChainStrip(theme, paint, pictures)
        self.chain.opened.connect(self.opened)
        self.why = WhyRunners(theme)
        self._chips = FlowLayout()
        self._cues, self._dose, self._muscles = QVBoxLayout(), QGridLayout(), QVBoxLayout()
        self._asks, self._runs = FlowLayout(), FlowLayout()
        self._how = label(theme, "", tone="muted", wrap=True)
        self._dose_title = label(theme, "", "label")
        self._chain_title = label(theme, tr("Easier and harder"), "label")
        column = QVBoxLayout(inner)
        column.setContentsMargins(_EDGE, 0, _EDGE, _EDGE)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self.stage)
        column.addSpacing(12)
        column.addLayout(self._chips)
        column.addSpacing(14)
        column.addLayout(self._middle())
        column.addSpacing(14)
        column.addWidget(self._chain_title)
        column.addSpacing(8)
        column.addWidget(self.chain)
        column.addSpacing(18)
        column.addLayout(self._foot())
        column.addSpacing(16)
        column.addWidget(self.why)
        column.addStretch(1)
        inner.hide()

    def _head(self) -> QWidget:
        head = QWidget()
        follow(self._theme, head, lambda: head.setMinimumHeight(self._theme.size(60)))
        # The page puts beside the name what can be done.
        self.head = row = QHBoxLayout(head)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(12)
        # The lock stands behind the name's end, which breaks into lines only where it must.
        row.addWidget(self.name, 1000)
        row.addWidget(self._lock)
        row.addStretch(1)
        self.print = button(self._theme, "", "icon", icon="printer", name=tr("Print this exercise"))
        row.addWidget(self.print)
        return head

    def _middle(self) -> QLayout:
        self._cues.setSpacing(5)
        self._dose.setHorizontalSpacing(12)
        self._dose.setVerticalSpacing(4)
        self._dose.setColumnStretch(1, 1)
        left, right, row = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        left.setSpacing(8)
        left.addWidget(label(self._theme, tr("Cues"), "label"))
        left.addLayout(self._cues)
        left.addWidget(self._how)
        left.addStretch(1)
        right.setSpacing(8)
        right.addWidget(self._dose_title)
        right.addLayout(self._dose)
        right.addStretch(1)
        row.setSpacing(32)
        row.addLayout(left, 11)
        row.addLayout(right, 9)
        return row

    def _foot(self) -> QLayout:
        self._muscles.setSpacing(4)
        left, right, row = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        self._lists = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lists.setSpacing(20)
        self.map = MuscleMap(self._theme, _MAP)
        self._deep = label(self._theme, tr("outlined: lies deep"), "caption", tone="muted")
        left.setSpacing(8)
        left.addWidget(label(self._theme, tr("Muscles"), "label"))
        left.addLayout(self._muscles)
        left.addWidget(self._deep)
        left.addStretch(1)
        right.setSpacing(8)
        self._asks_title = label(self._theme, tr("Asks of the body"), "label")
        right.addWidget(self._asks_title)
        right.addLayout(self._asks)
        self._runs_title = label(self._theme, tr("For runners"), "label")
        right.addSpacing(6)
        right.addWidget(self._runs_title)
        right.addLayout(self._runs)
        right.addStretch(1)
        row.setSpacing(20)
        row.addWidget(self.map, 0, Qt.AlignmentFlag.AlignTop)
        self._lists.addLayout(left, 1)
        self._lists.addLayout(right, 1)
        row.addLayout(self._lists, 1)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, the tags stand under the muscles."""
        super().resizeEvent(event)
        beside = self.viewport().width() >= self._theme.size(_BESIDE)
        self._lists.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def show_row(self, row: ExerciseRow, library: Mapping[str, ExerciseRow]) -> None:
        """Show an exercise of the library."""
        exercise, self.row = row.exercise, row
        self.name.setText(exercise.name)
        self.name.setMaximumWidth(QFontMetrics(self.name.font()).horizontalAdvance(exercise.name) + 4)
        self._lock.setVisible(row.in_basic_set)
        self.stage.show_row(row)
        self._how.setText(exercise.how)
        level = tr("Level {level}", level=exercise.level)
        facts = [block_name(exercise.block), pattern_name(exercise.pattern), level, side_words(exercise)]
        facts += [impact_words(exercise.impact), row.kit_words or tr("body weight")]
        self._refill(self._chips, (chip(self._theme, text) for text in facts if text))
        self._refill(self._cues, (self._cue(number, cue) for number, cue in enumerate(exercise.card.cues, start=1)))
        self._dose_title.setText(tr("Default dose, level {level}", level=exercise.level))
        self._show_dose(row)
        self.chain.show_chain([library[one] for one in row.chain], row.id)
        self._chain_title.setVisible(bool(row.chain))
        for before, card in pairwise((self, *self.chain.cards)):
            QWidget.setTabOrder(before, card)
        self._show_muscles(exercise)
        self._refill(self._asks, (chip(self._theme, tag_words(tag), tip=caution) for tag, caution in row.asks))
        self._refill(self._runs, (chip(self._theme, tag_words(tag)) for tag in sorted(exercise.run_tags)))
        self._asks_title.setVisible(bool(row.asks))
        self._runs_title.setVisible(bool(exercise.run_tags))
        self.why.show_row(row)
        self._inner.show()
        self.verticalScrollBar().setValue(0)

    def _show_muscles(self, exercise: Exercise) -> None:
        lead = {muscle: tr("{muscle}, leads", muscle=muscle_name(muscle)) for muscle in exercise.primary}
        helps = {muscle: tr("{muscle}, helps", muscle=muscle_name(muscle)) for muscle in exercise.secondary}
        heat = {**dict.fromkeys(helps, HELPS), **dict.fromkeys(lead, LEADS)}
        self.map.show_heat(heat, {**lead, **helps}, {muscle: muscle_name(muscle) for muscle in muscles()})
        self._deep.setVisible(self.map.shows_deep())
        # The first is the lead muscle; the others that lead are told by their shade, and in words by the map.
        said = {one: lead[one] if one in exercise.primary[:1] else muscle_name(one) for one in (*lead, *helps)}
        self._refill(self._muscles, (self._muscle(words, lead=one in lead) for one, words in said.items()))

    def _cue(self, number: int, text: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        cap = chip(self._theme, str(number))
        cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
        cap.setFixedWidth(self._theme.size(20))
        row.addWidget(cap)
        row.addWidget(label(self._theme, text), 1)
        return line

    def _show_dose(self, row: ExerciseRow) -> None:
        clear_layout(self._dose)
        for number, (name, value) in enumerate(dose_lines(row.exercise)):
            self._dose.addWidget(label(self._theme, name, tone="muted"), number, 0, Qt.AlignmentFlag.AlignTop)
            self._dose.addWidget(label(self._theme, value, wrap=True), number, 1)

    def _muscle(self, words: str, *, lead: bool) -> QWidget:
        line, theme = QWidget(), self._theme
        mark = QFrame()
        mark.setFixedSize(theme.size(10), theme.size(10))
        set_role(mark, swatch="lead" if lead else "help")
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        beside = QVBoxLayout()
        beside.setContentsMargins(0, theme.size(4), 0, 0)
        beside.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(beside)
        row.addWidget(label(theme, words, wrap=True), 1)
        return line

    @staticmethod
    def _refill(layout: QLayout, widgets: Iterable[QWidget]) -> None:
        clear_layout(layout)
        for widget in widgets:
            layout.addWidget(widget)
