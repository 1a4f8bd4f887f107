"""A message over a page: what happened, what was kept, what to do. It stays until it is closed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from studio.ui import icons
from studio.ui.phrases import tr
from studio.ui.theme import Theme
from studio.ui.widgets.basics import button, label


class MessageBar(QWidget):
    """One line or two in warning colours across the page's top."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = QLabel()
        self._text = label(theme, "", wrap=True)
        close = button(theme, "", "icon", icon="x", name=tr("Close message"))
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.size(16), theme.size(8), theme.size(8), theme.size(8))
        row.setSpacing(theme.size(10))
        self._icon.setFixedHeight(close.sizeHint().height())  # in line with the first line of text
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(tr("Message"))
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def say(self, text: str) -> None:
        """Show a message in place of the one before."""
        self._text.setText(text)
        self.show()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def _dress(self) -> None:
        colour = self._theme.colour("warn")
        self._icon.setPixmap(icons.pixmap("triangle-alert", colour, self._theme.size(20)))
        palette = self._text.palette()
        palette.setColor(self._text.foregroundRole(), colour)
        self._text.setPalette(palette)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("warn_bg"))
        painter.end()
