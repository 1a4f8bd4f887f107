"""The one box of the top bar: search, scan and commands; its matches drop down under it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget

from studio.ui import icons
from studio.ui.phrases import tr
from studio.ui.theme import Theme, set_role
from studio.ui.widgets.basics import key_cap, paint_avatar

if TYPE_CHECKING:
    from studio.ui.faces import Faces

ROW = 44
MOST_ROWS = 8
NARROWEST, WIDEST = 240, 480
EDGE = 4
"""Pixels between the frame and the rows."""


@dataclass(frozen=True, slots=True)
class Match:
    """One line under the box: what it is, a quiet second text, what is at the right, and what Enter does.

    `icon` is a name of the icon set; empty for a person, who gets an avatar: a photo where there is one of `member`.
    """

    title: str
    detail: str
    aside: str
    icon: str
    chosen: Callable[[], None]
    member: UUID | None = None


class Box(QFrame):
    """The search field with its icon and hint; `typed`, `entered` and `scanned` tell what came."""

    typed = Signal(str)
    entered = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.commands: Callable[[str], Sequence[Match]] = lambda _typed: ()
        """What can be done that fits a text; the window says."""
        self._icon = "search"
        self._lit = False
        set_role(self, find=True)
        self._image = QLabel()
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Search members, classes, actions; scan a card"))
        set_role(self.field, plain=True)
        self.field.setFrame(False)
        self.field.textEdited.connect(self.typed)
        self.field.installEventFilter(self)
        self._hint = key_cap(theme, tr("Ctrl K"))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.size(10), 0, theme.size(8), 0)
        row.setSpacing(theme.size(8))
        row.addWidget(self._image)
        row.addWidget(self.field, 1)
        row.addWidget(self._hint)
        self.setFixedHeight(theme.size(36))
        self.setMinimumWidth(theme.size(NARROWEST))
        self.setMaximumWidth(theme.size(WIDEST))
        self.matches = Matches(theme, self)
        theme.changed.connect(self._dress)
        self.rest(tr("Search members, classes, actions"), tr("Ctrl K"), "search", lit=False)

    def rest(self, placeholder: str, hint: str, icon: str, *, lit: bool) -> None:
        """What the empty box says; `lit` keeps the focus ring, where typing checks people in."""
        self.field.setPlaceholderText(placeholder)
        self._hint.setText(hint)
        self._icon, self._lit = icon, lit
        self._dress()

    def take_focus(self) -> None:
        """Put the caret here and select what stands here."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def clear(self) -> None:
        """Empty the box and close its matches."""
        self.field.clear()
        self.matches.show_rows(())

    def _dress(self) -> None:
        self.field.setFont(self._theme.font())
        colour = self._theme.colour("text2")
        self._image.setPixmap(icons.pixmap(self._icon, colour, self._theme.size(18)))
        set_role(self, lit=self._lit or self.field.hasFocus())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the box: Up and Down choose, Enter does, Esc empties; the ring follows the focus."""
        if isinstance(event, QFocusEvent):
            self._dress()
            if event.lostFocus():
                self.matches.hide()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(Qt.Key(event.key()))
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            return self._leave_to_window(event)
        return super().eventFilter(watched, event)

    def _leave_to_window(self, event: QKeyEvent) -> bool:
        """An empty box has nothing of its own to undo: then Ctrl+Z takes back what was done last."""
        standard = QKeySequence.StandardKey
        undoing = event.matches(standard.Undo) or event.matches(standard.Redo)
        if not undoing or self.field.text():
            return False
        event.ignore()
        return True

    def _key(self, key: Qt.Key) -> bool:
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not self.matches.do():
                self.entered.emit(self.field.text().strip())
            return True
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up} and self.matches.isVisible():
            self.matches.move_by(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key == Qt.Key.Key_Escape:
            if self.field.text():
                self.clear()
                self.typed.emit("")
            else:
                self.left.emit()
            return True
        return False


class Matches(QWidget):
    """The list under the box: the first row is chosen, so that Enter does the best match.

    Its rows cover what is behind them, so that the page is not painted again at each letter.
    """

    def __init__(self, theme: Theme, box: Box) -> None:
        super().__init__(box.window())
        self._theme = theme
        self._box = box
        self._rows: tuple[Match, ...] = ()
        self._faces: Faces | None = None
        self._current = 0
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Matches"))
        self._list = _Rows(theme, self)
        self.hide()

    @property
    def rows(self) -> tuple[Match, ...]:
        """The rows shown."""
        return self._rows

    @property
    def current(self) -> Match | None:
        """The row that Enter does."""
        return self._rows[self._current] if self._rows else None

    def use_faces(self, faces: Faces) -> None:
        """From now on show people by their photos."""
        if self._faces is None:
            self._faces = faces
            faces.changed.connect(self._list.update)

    def show_rows(self, rows: Sequence[Match]) -> None:
        """Show rows, the first one chosen; none hides the list."""
        self._rows = tuple(rows[:MOST_ROWS])
        if not self._rows:
            self.hide()
            return
        window = self._box.window()
        if self.parent() is not window:
            self.setParent(window)
        below = self._box.mapTo(window, QPoint(0, self._box.height() + 4))
        self.setGeometry(below.x(), below.y(), self._box.width(), self.sizeHint().height())
        self._list.setGeometry(self.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE))
        self.show()
        self.raise_()
        self.choose(0)

    def move_by(self, step: int) -> None:
        """Choose the next or the previous row."""
        self.choose((self._current + step) % len(self._rows))

    def choose(self, number: int) -> None:
        """Choose a row."""
        self._current = number
        self._tell_reader()
        self._list.show_rows(self._rows, number, self._faces)

    def do(self) -> bool:
        """Do the chosen row; False when there is none."""
        match = self.current if self.isVisible() else None
        if match is None:
            return False
        self._box.clear()
        match.chosen()
        return True

    def _tell_reader(self) -> None:
        match = self.current
        self.setAccessibleDescription("" if match is None else f"{match.title} {match.detail} {match.aside}")

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(self._box.width(), self._theme.size(ROW) * len(self._rows) + 2 * EDGE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame, on a raised ground."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour("line"))
        painter.setBrush(theme.colour("raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.end()


class _Rows(QWidget):
    """The rows, on a ground that nothing shines through."""

    def __init__(self, theme: Theme, matches: Matches) -> None:
        super().__init__(matches)
        self._theme, self._matches = theme, matches
        self._rows: tuple[Match, ...] = ()
        self._current = 0
        self._faces: Faces | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)

    def show_rows(self, rows: tuple[Match, ...], current: int, faces: Faces | None) -> None:
        """Show rows, one of them chosen."""
        self._rows, self._current, self._faces = rows, current, faces
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and rows."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.colour("raised"))
        for number, match in enumerate(self._rows):
            rect = QRectF(0, number * theme.px(ROW), self.width(), theme.px(ROW))
            self._paint_row(painter, rect, match, chosen=number == self._current)
        painter.end()

    def _paint_row(self, painter: QPainter, rect: QRectF, match: Match, *, chosen: bool) -> None:
        theme = self._theme
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("selected"))
            painter.drawRoundedRect(rect, 6, 6)
        mark = theme.px(28)
        place = QRectF(rect.left() + theme.px(8), rect.center().y() - mark / 2, mark, mark)
        if match.icon:
            size = theme.px(18)
            square = QRectF(place.center().x() - size / 2, place.center().y() - size / 2, size, size)
            icons.draw(painter, match.icon, square, theme.colour("text2"))
        else:
            face = None if self._faces is None or match.member is None else self._faces.small(match.member)
            paint_avatar(painter, place, match.title, theme, face)
        painter.setFont(theme.font("caption"))
        metrics = painter.fontMetrics()
        aside_width = metrics.horizontalAdvance(match.aside)
        painter.setPen(theme.colour("text2"))
        inner = rect.adjusted(theme.px(44), theme.px(4), -theme.px(10), -theme.px(4))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignRight, match.aside)
        width = round(inner.width() - aside_width - theme.px(12))
        half = QRectF(inner.left(), inner.center().y(), width, inner.height() / 2)
        detail = metrics.elidedText(match.detail, Qt.TextElideMode.ElideRight, width)
        if match.detail:
            painter.drawText(half, middle | Qt.AlignmentFlag.AlignLeft, detail)
        painter.setFont(theme.font("label"))
        painter.setPen(theme.colour("text"))
        upper = half.translated(0, -inner.height() / 2) if match.detail else inner
        title = painter.fontMetrics().elidedText(match.title, Qt.TextElideMode.ElideRight, width)
        painter.drawText(upper, middle | Qt.AlignmentFlag.AlignLeft, title)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose the row under the mouse."""
        self._choose_at(event.position().y())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Do the row under the mouse."""
        self._choose_at(event.position().y())
        self._matches.do()

    def _choose_at(self, y: float) -> None:
        number = int(y // self._theme.px(ROW))
        if 0 <= number < len(self._rows) and number != self._current:
            self._matches.choose(number)
