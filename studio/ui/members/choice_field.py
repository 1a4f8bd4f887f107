"""A choice among a few words, asked and told like a line (`QLineEdit`): what it holds is a key."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from studio.ui.widgets.still_box import StillBox


class ChoiceField(StillBox):
    """The keys with their words, after an empty one; a choice made is an edit finished."""

    editingFinished = Signal()  # noqa: N815 -- as a line has it

    def __init__(self, pairs: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._modified = False
        self.addItem("", "")
        for key, words in pairs:
            self.addItem(words, key)
        self.activated.connect(self._chosen)

    def text(self) -> str:
        """The key that is chosen."""
        return str(self.currentData())

    def setText(self, key: str) -> None:
        """Choose a key; one that was chosen when it was still offered is offered again."""
        if key and self.findData(key) < 0:
            self.addItem(key, key)
        self.setCurrentIndex(max(0, self.findData(key)))
        self._modified = False

    def isModified(self) -> bool:
        """Whether somebody chose since."""
        return self._modified

    def setModified(self, modified: bool) -> None:
        """Say whether somebody chose since."""
        self._modified = modified

    def _chosen(self) -> None:
        self._modified = True
        self.editingFinished.emit()
