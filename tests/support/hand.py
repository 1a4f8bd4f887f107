"""Keys as a keyboard or a scanner sends them, each with the time at which it was hit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

_ENDS = {"\n": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab}


class Hand:
    """Keys as they come from outside, each with the time at which it was hit: nobody has to wait for it."""

    def __init__(self, window: QWidget) -> None:
        self._handle = window.windowHandle()
        self._ms = 1_000

    def type(self, text: str, pause: int, places: Sequence[int] = ()) -> None:
        """Hit the keys of a text, each `pause` ms after the one before, whatever that was; `places` are those of the
        keys on the keyboard.
        """
        for number, key in enumerate(text):
            self._ms += pause
            code = _ENDS.get(key) or Qt.Key(ord(key.upper()))
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                place, said = places[number] if places else 0, "\r" if key == "\n" else key
                event = QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, place, 0, 0, said)
                event.setTimestamp(self._ms)
                QApplication.sendEvent(self._handle, event)

    def keep_down(self, key: str, times: int, pause: int) -> None:
        """Hold a key down, which the system then repeats."""
        self.type(key, 500)
        for _ in range(times):
            self._ms += pause
            code, unmodified = Qt.Key(ord(key.upper())), Qt.KeyboardModifier.NoModifier
            event = QKeyEvent(QEvent.Type.KeyPress, code, unmodified, key, autorep=True)
            event.setTimestamp(self._ms)
            QApplication.sendEvent(self._handle, event)

    def hold(self, key: Qt.Key, pause: int) -> None:
        """Press a key that says nothing by itself."""
        self._ms += pause
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        event.setTimestamp(self._ms)
        QApplication.sendEvent(self._handle, event)
