"""Tells a card scanner from a person typing: a scanner types a whole code in a few milliseconds a key and ends with
Enter.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QWindow

FASTEST_HAND_MS = 35
"""Between two keys of one code; people who type take longer."""
SHORTEST_CODE = 6
_ENDS = frozenset("\r\n\t")


class Scanner(QObject):
    """Watches the keys of whichever window of the program has them: to see every event of the program would slow all of
    it down. Only the Enter of a scan is kept from the field that has the focus; `scanned` tells the code and whoever
    listens takes it out of that field.
    """

    scanned = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watched: QWindow | None = None
        self._code = ""
        self._last = 0  # ms, by the system's clock of keys

    def watch(self, window: QWindow | None) -> None:
        """Listen to the keys of this window, and no longer to those of the one before."""
        if self._watched is not None and shiboken6.isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = window
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Collect fast keys; on the end of a code, swallow it and tell."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        text = event.text()
        # When the key was hit, not when it gets here: after a busy moment a person's keys come all at once.
        fast = event.timestamp() - self._last <= FASTEST_HAND_MS
        self._last = event.timestamp()
        if text in _ENDS and text and fast and len(self._code) >= SHORTEST_CODE:
            code, self._code = self._code, ""
            self.scanned.emit(code)
            return True
        if len(text) == 1 and text.isalnum():
            self._code = self._code + text if fast else text
        elif text:
            self._code = ""
        return False
