"""A field that holds several of a list of things: chips that can be taken away, and a line that finds more."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from studio.ui.phrases import tr
from studio.ui.theme import Theme, set_role
from studio.ui.widgets.basics import follow
from studio.ui.widgets.flow import FlowLayout, clear_layout
from studio.ui.widgets.suggestions import Suggestions


class ChipsField(QWidget):
    """`changed` tells that something was added or taken away. Enter adds, Backspace in the empty line takes the last
    chip away; each chip is a button that takes itself away.
    """

    changed = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._names: Mapping[str, str] = {}
        self._keys: list[str] = []
        self.chips: list[QPushButton] = []
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.line.installEventFilter(self)
        self._suggestions = Suggestions(theme, self.line, self._chosen)
        self._flow = FlowLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._flow)
        column.addWidget(self.line)
        self.setFocusProxy(self.line)

    def offer(self, names: Mapping[str, str]) -> None:
        """What can be chosen: words by key."""
        self._names = names
        self._suggestions.offer(names.values())
        self.line.setPlaceholderText(tr("Add one of {count}", count=len(names)))

    def show_keys(self, keys: Iterable[str]) -> None:
        """Show what is chosen, without telling."""
        self._keys = list(keys)
        clear_layout(self._flow)
        self.chips = [self._chip(key) for key in self._keys]
        for chip in self.chips:
            self._flow.addWidget(chip)
        self.updateGeometry()

    def keys(self) -> tuple[str, ...]:
        """What is chosen."""
        return tuple(self._keys)

    def add(self, words: str) -> bool:
        """Choose what is called so; False when nothing is, or when it is chosen already."""
        wanted = words.strip().casefold()
        key = next((one for one, name in self._names.items() if name.casefold() == wanted), None)
        if key is None or key in self._keys:
            return False
        self.show_keys([*self._keys, key])
        self.line.clear()
        self.changed.emit()
        return True

    def take(self, key: str) -> None:
        """Take one away."""
        self.show_keys(one for one in self._keys if one != key)
        self.line.setFocus()
        self.changed.emit()

    def _chip(self, key: str) -> QPushButton:
        name = self._names.get(key, key)
        made = QPushButton(f"{name}  ×")
        made.setAccessibleName(tr("Take {name} away", name=name))
        made.setToolTip(made.accessibleName())
        made.setAutoDefault(False)
        set_role(made, kind="chip")
        follow(self._theme, made, lambda: made.setFont(self._theme.font("caption")))
        made.clicked.connect(lambda: self.take(key))
        return made

    def _chosen(self, words: str) -> None:
        self.add(words)
        self.line.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter adds what is typed or the only thing that fits; Backspace in the empty line takes the last away."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            text = self.line.text().strip().casefold()
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and text:
                fitting = [name for name in self._names.values() if text in name.casefold()]
                self.add(fitting[0] if len(fitting) == 1 else text)
                return True
            if event.key() == Qt.Key.Key_Backspace and not self.line.text() and self._keys:
                self.take(self._keys[-1])
                return True
        return super().eventFilter(watched, event)
