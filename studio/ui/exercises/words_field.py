"""A field for a sentence or two: like a line, but it breaks where it is too long."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from studio.ui.theme import Theme
from studio.ui.widgets.basics import follow

_HEIGHT = 64


class WordsField(QPlainTextEdit):
    """`editingFinished` tells that it was left or Enter was pressed, as a line does; Tab leaves it."""

    editingFinished = Signal()  # noqa: N815 -- as a line's

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        follow(theme, self, lambda: self.setFixedHeight(theme.size(_HEIGHT)))

    def sizeHint(self) -> QSize:
        """As wide as it may be."""
        return QSize(120, self.height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving it finishes."""
        super().focusOutEvent(event)
        self.editingFinished.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter finishes."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.editingFinished.emit()
        else:
            super().keyPressEvent(event)
