"""A field for as many lines as it takes, shown whole: notes, an address."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from studio.ui.exercises.words_field import WordsField
from studio.ui.theme import Theme

LEAST, MOST = 2, 40
"""Lines that are shown; a longer text scrolls."""
PADDING, BORDER = 4, 2
"""Around the words, as the style sheet has it (the border of a field in focus)."""


class NotesField(WordsField):
    """Enter begins a line, Ctrl+Enter or leaving it finishes; asked and told like a line (`QLineEdit`)."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self._fit()

    def text(self) -> str:
        """What stands in it."""
        return self.toPlainText()

    def setText(self, text: str) -> None:
        """Show a text; the cursor stays where it is in one that stands there already."""
        if text != self.text():
            self.setPlainText(text)
        self.setModified(False)

    def isModified(self) -> bool:
        """Whether somebody typed since."""
        return self.document().isModified()

    def setModified(self, modified: bool) -> None:
        """Say whether somebody typed since."""
        self.document().setModified(modified)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break elsewhere in another width."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter finishes; Enter alone begins a line."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.insertPlainText("\n")
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        # The document counts its height in lines, broken ones as several.
        lines = min(max(LEAST, round(self.document().size().height())), MOST)
        inside = lines * self.fontMetrics().lineSpacing() + 2 * round(self.document().documentMargin())
        height = inside + 2 * (self._theme.size(PADDING) + BORDER)
        if self.height() != height:
            self.setFixedHeight(height)
