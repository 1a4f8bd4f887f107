"""Keys as a keyboard or a scanner sends them, each with the time at which it was hit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget


class Hand:
    """Keys as they come from outside, each with the time at which it was hit: nobody has to wait for it."""

    def __init__(self, window: QWidget) -> None:
        self._handle = window.windowHandle()
        self._ms = 1_000

    def type(self, text: str, pause: int) -> None:
        """Hit the keys of a text, each `pause` ms after the one before, whatever that was."""
        for key in text:
            self._ms += pause
            code = Qt.Key.Key_Return if key == "\n" else Qt.Key(ord(key.upper()))
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, "\r" if key == "\n" else key)
                event.setTimestamp(self._ms)
                QApplication.sendEvent(self._handle, event)
