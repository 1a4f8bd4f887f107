"""What a line offers while somebody types: everything that has these letters in it, in a list below the line."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import cast

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QLineEdit

from studio.ui.theme import Theme, set_role
from studio.ui.widgets.basics import follow

_SHOWN = 10


class Suggestions(QCompleter):
    """Names offered below a line; `chosen` is told which one was taken, once the line holds it."""

    def __init__(self, theme: Theme, line: QLineEdit, chosen: Callable[[str], object]) -> None:
        super().__init__(line)
        self._names = QStringListModel(self)
        self.setModel(self._names)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setMaxVisibleItems(_SHOWN)
        popup = cast("QAbstractItemView", self.popup())
        set_role(popup, suggestions=True)
        follow(theme, popup, lambda: popup.setFont(theme.font()))
        # Later: Qt writes the name into the line after it has told.
        self.activated.connect(chosen, Qt.ConnectionType.QueuedConnection)
        line.setCompleter(self)

    def offer(self, names: Iterable[str]) -> None:
        """Offer these names."""
        self._names.setStringList(sorted(names))
