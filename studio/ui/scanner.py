"""Tells a card scanner from a person typing: a scanner types a whole code in a few milliseconds a key and ends with
Enter.

The first key of a code could be anybody's, so it goes where the focus is; from the second fast one on they are held
back, and let go again when no code comes of them. On a code, what the first key did to the field is taken back.
"""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor, QWindow
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

FASTEST_HAND_MS = 35
"""Between two keys of one code; people who type take longer."""
SHORTEST_CODE = 6
_ENDS = frozenset("\r\n\t")
PutBack = Callable[[], None]


class Scanner(QObject):
    """Watches the keys of whichever window of the program has them: to see every event of the program would slow all of
    it down. `scanned` tells the code. Nothing of it stays where the focus is.
    """

    scanned = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watched: QWindow | None = None
        self._code = ""
        self._last = 0  # ms, by the system's clock of keys
        self._held: list[tuple[QObject, QKeyEvent]] = []
        self._put_back: PutBack = _nothing
        self._letting_go = False
        self._timer = QTimer(self, singleShot=True, interval=FASTEST_HAND_MS)
        self._timer.timeout.connect(self._let_go)

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
        if self._letting_go:
            return False
        text = event.text()
        # When the key was hit, not when it gets here: after a busy moment a person's keys come all at once.
        fast = event.timestamp() - self._last <= FASTEST_HAND_MS
        self._last = event.timestamp()
        if text in _ENDS and text and fast and len(self._code) >= SHORTEST_CODE:
            self._tell()
            return True
        if fast and self._code and len(text) == 1 and text.isalnum():
            self._code += text
            self._held.append((watched, event.clone()))
            self._timer.start()
            return True
        self._let_go()
        if len(text) == 1 and text.isalnum():
            self._code, self._put_back = text, _keep(QApplication.focusWidget())
        elif text:
            self._code = ""
        return False

    def _tell(self) -> None:
        code, self._code = self._code, ""
        self._held.clear()
        self._timer.stop()
        self._put_back()
        self._put_back = _nothing
        self.scanned.emit(code)

    def _let_go(self) -> None:
        """Hand over what was held back: it was typed by somebody quick."""
        held, self._held = self._held, []
        self._timer.stop()
        self._letting_go = True
        for window, event in held:
            if shiboken6.isValid(window):
                QApplication.sendEvent(window, event)
        self._letting_go = False


def _keep(widget: QWidget | None) -> PutBack:
    """What puts a widget back into the state in which it is now, after one key."""
    if isinstance(widget, QAbstractSpinBox):
        return _keep_line(widget.lineEdit())
    if isinstance(widget, QComboBox):
        line, at = widget.lineEdit(), widget.currentIndex()
        return _if_there(widget, lambda: widget.setCurrentIndex(at)) if line is None else _keep_line(line)
    if isinstance(widget, QLineEdit):
        return _keep_line(widget)
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        return _keep_words(widget)
    return _keep_row(widget) if isinstance(widget, QAbstractItemView) else _nothing


def _keep_line(line: QLineEdit) -> PutBack:
    text, caret, start, length = line.text(), line.cursorPosition(), line.selectionStart(), line.selectionLength()

    def put_back() -> None:
        line.setText(text)
        line.setCursorPosition(caret)
        if start >= 0:
            line.setSelection(start, length)

    return _if_there(line, put_back)


def _keep_words(area: QPlainTextEdit | QTextEdit) -> PutBack:
    before, cursor = area.toPlainText(), area.textCursor()
    anchor, caret = cursor.anchor(), cursor.position()

    def put_back() -> None:
        whole = area.textCursor()
        whole.select(QTextCursor.SelectionType.Document)
        whole.insertText(before)
        whole.setPosition(anchor)
        whole.setPosition(caret, QTextCursor.MoveMode.KeepAnchor)
        area.setTextCursor(whole)

    return _if_there(area, put_back)


def _keep_row(view: QAbstractItemView) -> PutBack:
    at = view.currentIndex()

    def put_back() -> None:
        focused = QApplication.focusWidget()
        # The key may have opened a field in the row.
        if focused is not None and focused is not view and view.isAncestorOf(focused):
            escape = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(focused, escape)
        if at.isValid() and at.model() is view.model():
            view.setCurrentIndex(at)

    return _if_there(view, put_back)


def _if_there(widget: QWidget, put_back: PutBack) -> PutBack:
    return lambda: put_back() if shiboken6.isValid(widget) else None


def _nothing() -> None:
    pass
