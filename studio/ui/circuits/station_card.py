"""One station on the board: letter, lock, figure, name, dose, timing, kit; painted, and a widget to the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QWidget

from studio.domain.circuits.findings import Finding
from studio.services.circuits.rows import BlockLane, StationCard
from studio.ui import icons
from studio.ui.circuits.finding_words import finding_title
from studio.ui.circuits.words import KIT_ICONS, card_words, timing_words
from studio.ui.scene_painter import paint_scene
from studio.ui.theme import Theme


class CardWidget(QWidget):
    """A card that can be selected, dragged and worked with the keyboard; the board decides what keys do."""

    chosen = Signal(object)  # StationCard: it got the focus or was clicked
    opened = Signal(object)  # StationCard: double click
    lock_clicked = Signal(object)
    key_pressed = Signal(object, object)  # StationCard, QKeyEvent
    dragged = Signal(object, object)  # StationCard, position on the board
    dropped = Signal(object, object)
    menu_wanted = Signal(object, object)  # StationCard, global position

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._card: StationCard | None = None
        self._lane: BlockLane | None = None
        self._selected = False
        self._short: frozenset[str] = frozenset()
        self._pressed: QPoint | None = None
        self._dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    @property
    def card(self) -> StationCard:
        """The station shown."""
        assert self._card is not None  # noqa: S101 -- a card is shown only after `show_card`
        return self._card

    def show_card(self, lane: BlockLane, card: StationCard, short_kit: frozenset[str]) -> None:
        """Show a station; kinds of kit in `short_kit` run short and are tinted."""
        self._lane, self._card, self._short = lane, card, short_kit
        words = card_words(lane, card)
        self.setAccessibleName(words)
        self.setToolTip(" · ".join(part for part in (card.kit_words, card.note) if part))
        self.update()

    def select(self, *, selected: bool) -> None:
        """Show it as the selected one."""
        if selected != self._selected:
            self._selected = selected
            self.update()

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        if self._card is None or self._lane is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        self._paint_figure(painter)
        self._paint_badge(painter)
        self._paint_text(painter, self._lane)
        self._paint_kit(painter)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        theme = self._theme
        wide = 2.0 if self._selected else 1.0
        painter.setPen(QPen(theme.colour("accent" if self._selected else "line"), wide))
        painter.setBrush(theme.colour("surface"))
        inset = wide / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), theme.px(8), theme.px(8))

    def _paint_figure(self, painter: QPainter) -> None:
        if self.card.figure is None:
            return
        size = self._theme.px(81)
        place = QRectF(self.width() - size - self._theme.px(8), self._theme.px(1), size, size)
        paint_scene(painter, self.card.figure, place, self._theme, halo=self._theme.colour("surface"))

    def _paint_badge(self, painter: QPainter) -> None:
        theme, px = self._theme, self._theme.px
        font = theme.font("label")
        font.setPixelSize(theme.size(13))
        width = max(px(22), QFontMetricsF(font).horizontalAdvance(self.card.letter) + px(10))
        badge = QRectF(px(9), px(9), width, px(22))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent" if self._selected else "tile"))
        painter.drawRoundedRect(badge, px(5), px(5))
        painter.setFont(font)
        painter.setPen(theme.colour("on_accent" if self._selected else "text"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, self.card.letter)
        name, role = ("lock", "text2") if self.card.locked else ("lock-open", "control_soft")
        icons.draw(painter, name, self._lock_place(), theme.colour(role))

    def _lock_place(self) -> QRectF:
        px = self._theme.px
        return QRectF(px(12), px(38), px(16), px(16))

    def _paint_text(self, painter: QPainter, lane: BlockLane) -> None:
        theme, px = self._theme, self._theme.px
        caption, room = theme.font("caption"), self.width() - px(15)
        # A name that is too long for a narrow card is written smaller before it is cut.
        fits = QFontMetricsF(theme.font("label")).horizontalAdvance(self.card.name) <= room
        name_font = theme.font("label") if fits else theme.font("caption", bold=True)
        self._line(painter, self.card.name, name_font, "text", px(81), px(18), room)
        self._line(painter, self.card.dose, caption, "text", px(98), px(16), room)
        room -= len(self.card.kit) * px(18) + px(2)
        self._line(painter, timing_words(lane, self.card), caption, "text2", px(113), px(16), room)
        if self.card.note:
            dot = QRectF(self._lock_place().right() + px(6), self._lock_place().center().y() - px(2), px(5), px(5))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(dot)

    def _line(
        self, painter: QPainter, text: str, font: QFont, colour: str, top: float, height: float, width: float
    ) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.colour(colour))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
        place = QRectF(self._theme.px(10), top, width, height)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_kit(self, painter: QPainter) -> None:
        px = self._theme.px
        right = self.width() - px(8)
        for kit in reversed(self.card.kit):
            place = QRectF(right - px(15), self.height() - px(6) - px(15), px(15), px(15))
            colour = self._theme.colour("amber" if kit in self._short else "text2")
            icons.draw(painter, KIT_ICONS.get(kit, "box"), place, colour)
            right -= px(18)

    # -- hands

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The focus is the selection."""
        super().focusInEvent(event)
        self.chosen.emit(self.card)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand keys to the board; what it leaves goes on to the editor."""
        event.ignore()
        self.key_pressed.emit(self.card, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
            self.chosen.emit(self.card)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag once the mouse has moved far enough."""
        if self._pressed is None:
            over_lock = self._lock_place().adjusted(-4, -4, 4, 4).contains(event.position())
            self.setCursor(Qt.CursorShape.PointingHandCursor if over_lock else Qt.CursorShape.ArrowCursor)
            return
        far = (event.position().toPoint() - self._pressed).manhattanLength()
        if self._dragging or far >= QApplication.startDragDistance():
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(self.card, self._on_board(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop, or toggle the lock when that was clicked."""
        pressed, dragging = self._pressed, self._dragging
        self._pressed, self._dragging = None, False
        if event.button() is not Qt.MouseButton.LeftButton or pressed is None:
            return
        self.unsetCursor()
        if dragging:
            self.dropped.emit(self.card, self._on_board(event.position()))
        elif self._lock_place().adjusted(-4, -4, 4, 4).contains(QPointF(pressed)):
            self.lock_clicked.emit(self.card)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open it for editing."""
        self.opened.emit(self.card)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The same commands as the keys."""
        self.menu_wanted.emit(self.card, event.globalPos())

    def _on_board(self, position: QPointF) -> QPointF:
        return QPointF(self.mapToParent(position.toPoint()))


class WarningMark(QWidget):
    """The sign in the gap between two neighbours."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def show_finding(self, finding: Finding) -> None:
        """Show itself, and say what is the matter."""
        self.setToolTip(finding_title(finding))
        self.setAccessibleName(finding_title(finding))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colour("amber"))
        painter.setBrush(self._theme.colour("warn_bg"))
        painter.drawEllipse(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        inner = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        icons.draw(painter, "triangle-alert", inner, self._theme.colour("warn"))
        painter.end()
