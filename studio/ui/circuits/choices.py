"""The list of exercises that could stand at a station: model and picture of a row."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtGui import QPainter

from studio.services.circuits.rows import LibraryChoice
from studio.ui.circuits.finding_words import effect_words
from studio.ui.phrases import tr
from studio.ui.scene_painter import paint_scene
from studio.ui.theme import Theme
from studio.ui.widgets.paint import Paint
from studio.ui.widgets.rows import ROW_ROLE, Index, Look, RowDelegate, RowsModel

_CHAIN = frozenset({"easier", "current", "harder"})


class ChoiceModel(RowsModel[LibraryChoice]):
    """What could stand at the station."""

    def words(self, row: LibraryChoice) -> str:
        """Its name."""
        return row.name

    def spoken(self, row: LibraryChoice) -> str:
        """All that its row shows."""
        words = (row.name, tr("level {level}", level=row.level), row.dose, row.kit_words, effect_words(row)[0])
        return ", ".join(part for part in words if part)


class ChoiceDelegate(RowDelegate):
    """Figure, name, level as dots, dose and kit, and what the choice would change."""

    height = 45

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(Paint(theme), parent)
        self._theme = theme

    def draw(self, painter: QPainter, rect: QRectF, index: Index, look: Look) -> None:
        """Draw a choice."""
        choice: LibraryChoice = index.data(ROW_ROLE)
        marks = self.marks
        marks.fill(painter, rect, look.ground)
        self._draw_rung(painter, choice.relation)
        if choice.figure is not None:
            ground = self._theme.colour(look.ground)
            paint_scene(painter, choice.figure, QRectF(30, 3, 39, 39), self._theme, halo=ground)
        room = rect.right() - 10 - 76
        marks.text(painter, QRectF(76, 4, room, 20), choice.name, role="label")
        words, tone = effect_words(choice)
        if words:
            chip = marks.chip_width(words)
            marks.chip(painter, QPointF(rect.right() - 10 - chip, 22), words, tone)
            room -= chip + 8
        marks.level(painter, QPointF(76, 29), choice.level)
        below = ", ".join(part for part in (choice.dose, choice.kit_words or tr("no kit")) if part)
        marks.text(painter, QRectF(76 + 32, 24, room - 32, 16), below, "text2", "caption")

    def _draw_rung(self, painter: QPainter, relation: str) -> None:
        if relation not in _CHAIN:
            return
        ink = "accent" if relation == "current" else "control_soft"
        self.marks.fill(painter, QRectF(15.5, 0, 1, self.height), "control_soft")
        dot = QRectF(11, self.height / 2 - 5, 10, 10)
        self.marks.panel(painter, dot, 5, "accent" if relation == "current" else "surface", ink)
