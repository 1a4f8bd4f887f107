"""What stands where nothing is yet: what would be here, why it is not, and the one thing to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from studio.ui import icons
from studio.ui.theme import Theme
from studio.ui.widgets.basics import button, follow, label


class EmptyState(QWidget):
    """In the middle of its place; `asked` tells that the button was pressed. No button without words for it."""

    asked = Signal()

    def __init__(self, theme: Theme, icon: str, title: str = "", words: str = "", action: str = "") -> None:
        super().__init__()
        picture = QLabel()
        follow(theme, picture, lambda: picture.setPixmap(icons.pixmap(icon, theme.colour("disabled"), theme.size(32))))
        self._title, self._words = label(theme, "", "label", wrap=True), label(theme, "", tone="muted", wrap=True)
        self.action = button(theme, "", "plain")
        self.action.clicked.connect(self.asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.size(24)] * 4)
        column.setSpacing(theme.size(8))
        column.addStretch(2)
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for line in (self._title, self._words):
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(line)
        column.addSpacing(theme.size(8))
        column.addWidget(self.action, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.tell(title, words, action)

    def tell(self, title: str, words: str, action: str = "") -> None:
        """Say something else."""
        self._title.setText(title)
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self.action.setText(action)
        self.action.setAccessibleName(action)
        self.action.setVisible(bool(action))

    @property
    def words(self) -> str:
        """What it says."""
        return " ".join(filter(None, (self._title.text(), self._words.text())))
