"""Toasts: what was just done, bottom left, for eight seconds, with Undo."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from studio.ui import icons
from studio.ui.phrases import tr
from studio.ui.theme import Theme, set_role

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent

SHOWN_MS = 8_000
_STEP_MS = 50
ROOMY = 1400


class Toast(QWidget):
    """One message over the window's lower left corner; it stays while the mouse is on it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ground = parent
        self._undo: Callable[[], None] | None = None
        self._left = 0
        self._since = QElapsedTimer()
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._button = QPushButton(tr("Undo"))
        set_role(self._button, kind="toast")
        self._button.clicked.connect(self._take_back)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.size(40), 0, theme.size(6), 0)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._tick)
        self.setFixedHeight(theme.size(48))
        self.setAccessibleName(tr("Last action"))
        self.hide()
        theme.changed.connect(self._dress)
        self._dress()

    def say(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Show a message, with Undo when it can be taken back. A newer one takes the place of an older one."""
        self._undo = undo
        self._text.setText(text)
        self._text.setToolTip(text)
        self._button.setVisible(undo is not None)
        self._left = SHOWN_MS
        self._since.start()
        self._timer.start()
        self.show()
        self.raise_()

    def place(self, left: int) -> None:
        """Stand in the lower left corner of what it lies on, `left` pixels of which are the rail's."""
        theme, ground = self._theme, self._ground
        # Not over the roster: the column of classes is narrower in a narrow window.
        usual = theme.size(280 if ground.width() >= theme.size(ROOMY) else 240)
        width = min(self.width_for(usual), theme.size(560))
        top = ground.height() - self.height() - theme.size(16)
        self.setGeometry(left + theme.size(17), top, width, self.height())

    def width_for(self, usual: int) -> int:
        """The width it needs: the usual one, and more only when two lines there do not hold the text."""
        beside = self._theme.size(52) + (0 if self._undo is None else self._button.sizeHint().width())
        # A line may break a whole word too early.
        line = self._text.fontMetrics().horizontalAdvance(self._text.text()) / 2 + self._theme.size(40)
        return max(usual, beside + round(line))

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def _dress(self) -> None:
        palette = self._text.palette()
        palette.setColor(self._text.foregroundRole(), self._theme.colour("toast_text"))
        self._text.setPalette(palette)
        self._text.setFont(self._theme.font())
        self._button.setFont(self._theme.font("label"))
        self.update()

    def _tick(self) -> None:
        self._left -= self._since.restart()
        if self._left <= 0:
            self._close()
        else:
            self.update()

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        self._close()
        if undo is not None:
            undo()

    def _close(self) -> None:
        self._timer.stop()
        self.hide()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while somebody reads it."""
        self._timer.stop()

    def leaveEvent(self, event: object) -> None:
        """Go on with the time that was left."""
        if self.isVisible():
            self._since.restart()
            self._timer.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, tick and the line of time left."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("toast"))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        size = self._theme.size(16)
        place = QRectF(self._theme.px(14), (self.height() - size) / 2, size, size)
        icons.draw(painter, "check", place, self._theme.colour("toast_link"))
        painter.fillRect(
            QRectF(4, self.height() - 2, (self.width() - 8) * self._left / SHOWN_MS, 2),
            self._theme.colour("toast_link"),
        )
        painter.end()
