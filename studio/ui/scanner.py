"""Tells a card scanner from a person typing: a scanner types a whole code in a few milliseconds a key and ends with
Enter, or with nothing.

The first key of a code could be anybody's, so it goes where the focus is; from the second fast one on they are held
back, and let go when nothing follows. A window that was busy gets the rest late, but told when it was hit: the row goes
on then. On a code, what the keys let through did to the field is taken back.

A scanner strikes keys as if they had the letters of its own country. Where the computer's keyboard has other ones in
the row of figures, the places of the keys tell the figures.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QTextCursor, QWindow
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

from studio.domain.members.cards import is_card_code

FASTEST_HAND_MS = 35
"""Between two keys of one code; people who type take longer."""
LATE_END_MS = 150
"""So long after a card's code that came without an end, an end is still the scanner's."""
SHORTEST_CODE = 6
_ENDS = frozenset("\r\n\t")
_MODIFIERS = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_AltGr, Qt.Key.Key_Alt, Qt.Key.Key_Control, Qt.Key.Key_CapsLock})
_ROW = "1234567890"
_FIRST_OF_ROW = {"windows": 2}
_EVDEV = 10
_MAC_ROW = dict(zip((18, 19, 20, 21, 23, 22, 26, 28, 25, 29), _ROW, strict=True))
PutBack = Callable[[], None]


@dataclass(frozen=True, slots=True)
class _Key:
    """A key that was hit: where, what it says here, and the figure that stands at its place elsewhere."""

    window: QObject
    event: QKeyEvent
    text: str
    figure: str


class Scanner(QObject):
    """Watches the keys of whichever window of the program has them: to see every event of the program would slow all of
    it down. `scanned` tells the code. Nothing of it stays where the focus is.
    """

    scanned = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watched: QWindow | None = None
        self._keys: list[_Key] = []
        """Of one quick row; the first `_through` of them went where the focus is."""
        self._through = 0
        self._last = 0  # ms, by the system's clock of keys
        self._told = -LATE_END_MS
        self._put_back: PutBack = _nothing
        self._letting_go = False
        self._timer = QTimer(self, singleShot=True, interval=FASTEST_HAND_MS)
        self._timer.timeout.connect(self._look)

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
        key = _Key(watched, event, event.text(), figure_of(event, QGuiApplication.platformName()))
        # When the key was hit, not when it gets here: after a busy moment a person's keys come all at once.
        at, fast = event.timestamp(), event.timestamp() - self._last <= FASTEST_HAND_MS
        self._last = at
        if key.text and key.text in _ENDS:
            return self._ends(at, fast=fast)
        if event.key() in _MODIFIERS:
            return False  # a scanner holds them for capital letters
        is_part = len(key.text) == 1 and (key.text.isalnum() or bool(key.figure))
        if fast and self._keys and is_part:
            self._keys.append(_Key(watched, event.clone(), key.text, key.figure))
            self._timer.start()
            return True
        self._end_row()
        if is_part:
            self._keys, self._through, self._put_back = [key], 1, _keep(QApplication.focusWidget())
        return False

    def _ends(self, at: int, *, fast: bool) -> bool:
        if fast and len(self._keys) >= SHORTEST_CODE:
            self._tell()
            return True
        if at - self._told <= LATE_END_MS:
            return True
        self._end_row()
        return False

    def _look(self) -> None:
        """Nothing followed yet: a card's code is one without its end too."""
        if is_card_code(self._code):
            self._told = self._last
            self._tell()
        else:
            self._let_go()

    @property
    def _code(self) -> str:
        texts, figures = "".join(one.text for one in self._keys), "".join(one.figure for one in self._keys)
        return figures if len(figures) == len(self._keys) and not texts.isdecimal() else texts

    def _tell(self) -> None:
        code = self._code
        self._keys = []
        self._timer.stop()
        self._put_back()
        self._put_back = _nothing
        self.scanned.emit(code)

    def _end_row(self) -> None:
        self._let_go()
        self._keys = []

    def _let_go(self) -> None:
        """Hand over what was held back: it was typed by somebody quick."""
        held, self._through = self._keys[self._through :], len(self._keys)
        self._timer.stop()
        self._letting_go = True
        for one in held:
            if shiboken6.isValid(one.window):
                QApplication.sendEvent(one.window, one.event)
        self._letting_go = False


def figure_of(event: QKeyEvent, platform: str) -> str:
    """The figure that stands at a key's place in the row of figures, whatever the keyboard's letters; "" elsewhere."""
    if platform == "cocoa":
        return _MAC_ROW.get(event.nativeVirtualKey(), "")
    place = event.nativeScanCode() - _FIRST_OF_ROW.get(platform, _EVDEV)
    return _ROW[place] if 0 <= place < len(_ROW) else ""


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
