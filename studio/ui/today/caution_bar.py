"""What to mind about a class for somebody who was just let in or given a place; it never holds anybody up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from studio.ui.phrases import tr
from studio.ui.widgets.basics import button, label

if TYPE_CHECKING:
    from studio.ui.context import PageContext


class CautionBar(QWidget):
    """A name and what to mind, until it is closed or the next one comes."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._theme = context.theme
        self._words = label(context.theme, "", wrap=True)
        self.shut = button(context.theme, "", "icon", icon="x", name=tr("Close"))
        self.shut.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        size = context.theme.size
        row.setContentsMargins(size(24), size(8), size(16), size(8))
        row.setSpacing(size(8))
        row.addWidget(self._words, 1)
        row.addWidget(self.shut, 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(tr("To mind"))
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, name: str, words: str) -> None:
        """Say what to mind about somebody."""
        self._words.setText(f"{name}: {words}")
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the line over it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("warn_bg"))
        painter.fillRect(0, 0, self.width(), 1, self._theme.colour("line"))
        painter.end()
