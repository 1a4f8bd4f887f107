"""The list of exercises that could stand at a station: model and picture of a row."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from studio.services.circuits.rows import LibraryChoice
from studio.ui.circuits.finding_words import effect_words
from studio.ui.phrases import tr
from studio.ui.scene_painter import paint_scene
from studio.ui.theme import Theme

CHOICE_ROLE = Qt.ItemDataRole.UserRole + 1
ROW_HEIGHT = 45
_CHAIN = frozenset({"easier", "current", "harder"})


class ChoiceModel(QAbstractListModel):
    """Frozen `LibraryChoice`s."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[LibraryChoice, ...] = ()

    def show_choices(self, rows: tuple[LibraryChoice, ...]) -> None:
        """Show other choices."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 -- Qt's signature
        """How many there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The choice, or its words."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        choice = self._rows[index.row()]
        if role == CHOICE_ROLE:
            return choice
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.name
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            effect = effect_words(choice)[0]
            words = (choice.name, tr("level {level}", level=choice.level), choice.dose, choice.kit_words, effect)
            return ", ".join(part for part in words if part)
        return None


class ChoiceDelegate(QStyledItemDelegate):
    """Figure, name, level as dots, dose and kit, and what the choice would change."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """A row's height."""
        return QSize(200, self._theme.size(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row."""
        choice: LibraryChoice = index.data(CHOICE_ROLE)
        theme, px = self._theme, self._theme.px
        rect = QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = bool(state & QStyle.StateFlag.State_Selected)
        ground = "selected" if lit else "surface"
        if lit or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("selected" if lit else "hover"))
        self._paint_rung(painter, rect, choice)
        if choice.figure is not None:
            place = QRectF(rect.left() + px(30), rect.top() + px(3), px(39), px(39))
            paint_scene(painter, choice.figure, place, theme, halo=theme.colour(ground))
        left = rect.left() + px(76)
        room = rect.right() - px(10) - left
        self._text(painter, QRectF(left, rect.top() + px(4), room, px(20)), choice.name, "label", "text")
        room -= self._paint_chip(painter, rect, choice)
        self._paint_level(painter, left, rect.top() + px(32), choice.level)
        below = ", ".join(part for part in (choice.dose, choice.kit_words or tr("no kit")) if part)
        dots = px(32)
        self._text(painter, QRectF(left + dots, rect.top() + px(24), room - dots, px(16)), below, "caption", "text2")
        painter.restore()

    def _paint_rung(self, painter: QPainter, rect: QRectF, choice: LibraryChoice) -> None:
        if choice.relation not in _CHAIN:
            return
        theme, px = self._theme, self._theme.px
        x = rect.left() + px(16)
        painter.setPen(theme.colour("control_soft"))
        painter.drawLine(round(x), round(rect.top()), round(x), round(rect.bottom()))
        current = choice.relation == "current"
        painter.setPen(theme.colour("accent" if current else "control_soft"))
        painter.setBrush(theme.colour("accent" if current else "surface"))
        size = px(10)
        painter.drawEllipse(QRectF(x - size / 2, rect.center().y() - size / 2, size, size))

    def _paint_level(self, painter: QPainter, x: float, y: float, level: int) -> None:
        px = self._theme.px
        painter.setPen(Qt.PenStyle.NoPen)
        for number in range(3):
            painter.setBrush(self._theme.colour("text2" if number < level else "control_soft"))
            painter.drawEllipse(QRectF(x + number * px(9), y - px(3), px(6), px(6)))

    def _paint_chip(self, painter: QPainter, rect: QRectF, choice: LibraryChoice) -> float:
        words, tone = effect_words(choice)
        if not words:
            return 0.0
        theme, px = self._theme, self._theme.px
        font = theme.font("caption")
        width = QFontMetricsF(font).horizontalAdvance(words) + px(12)
        place = QRectF(rect.right() - px(10) - width, rect.bottom() - px(23), width, px(20))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("tile" if tone == "plain" else f"{tone}_bg"))
        painter.drawRoundedRect(place, px(4), px(4))
        painter.setFont(font)
        painter.setPen(theme.colour("text2" if tone == "plain" else tone))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
        return width + px(8)

    def _text(self, painter: QPainter, place: QRectF, text: str, size: str, colour: str) -> None:
        font = self._theme.font(size)  # type: ignore[arg-type]
        painter.setFont(font)
        painter.setPen(self._theme.colour(colour))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
