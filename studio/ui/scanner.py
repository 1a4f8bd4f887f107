"""Tells a card scanner from a person typing: a scanner types a whole code in a few milliseconds a key and ends with
Enter, with Tab, or with nothing; it may put a sign before and after the code.

The first key of a code could be anybody's, so it goes where the focus is; from the second fast one on they are held
back, and let go when nothing follows. A window that was busy gets the rest late, but told when it was hit: the row goes
on then. On a code, what the keys let through did to the field is taken back, and what somebody typed between the
figures of a card is typed after all.

A scanner strikes keys as if they had the letters of its own country. Where the computer's keyboard has other ones in
the row of figures, the places of the keys tell the figures.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication

from studio.domain.members.cards import is_card_code
from studio.ui.put_back import PutBack, keep, nothing

FASTEST_HAND_MS = 35
"""Between two keys of one code; people who type take longer."""
FASTEST_REPEAT_MS = 15
"""Between two strokes of a key that is held down. A scanner that types the same figure twice lifts it so shortly that
Qt takes it for held; but its next stroke comes sooner.
"""
LATE_END_MS = 150
"""So long after a code, an end is still the scanner's: some end with two, some late."""
_CODE = re.compile(r"(?:\][A-Za-z]\d)?[^\w\s]*(?=\D*\d)([^\W_]{6,})[^\w\s]*")
"""Letters and figures, among them a figure, between signs; before them may stand what kind of code was read
(ISO/IEC 15424: "]C0").
"""
_ENDS = frozenset("\r\n\t")
_MODIFIERS = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_AltGr, Qt.Key.Key_Alt, Qt.Key.Key_Control, Qt.Key.Key_CapsLock})
_ROW = "1234567890"
_FIRST_OF_ROW = {"windows": 2}
_EVDEV = 10
_MAC_ROW = dict(zip((18, 19, 20, 21, 23, 22, 26, 28, 25, 29), _ROW, strict=True))


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
        self._put_back: PutBack = nothing
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
        # When the key was hit, not when it gets here: after a busy moment a person's keys come all at once.
        at, pause = event.timestamp(), event.timestamp() - self._last
        fast, held = pause <= FASTEST_HAND_MS, event.isAutoRepeat() and pause >= FASTEST_REPEAT_MS
        self._last = at
        text = event.text()
        if text and text in _ENDS:
            return self._ends(at, fast=fast)
        if event.key() in _MODIFIERS:
            return False  # a scanner holds them for capital letters
        is_part = len(text) == 1 and text.isprintable() and not text.isspace() and not held
        if is_part and fast and self._keys:
            self._keys.append(_key(watched, event.clone()))
            self._timer.start()
            return True
        self._end_row()
        if is_part:
            self._keys, self._through, self._put_back = [_key(watched, event)], 1, keep(QApplication.focusWidget())
        return False

    def _ends(self, at: int, *, fast: bool) -> bool:
        if fast and (code := self._code):
            self._tell(code)
            return True
        if at - self._told <= LATE_END_MS:
            return True
        self._end_row()
        return False

    def _look(self) -> None:
        """Nothing followed yet: a card's code is one without its end too."""
        if is_card_code(code := self._code):
            self._tell(code)
        else:
            self._let_go()

    @property
    def _figures(self) -> str:
        return "".join(one.text for one in self._keys if _is_figure(one.text))

    @property
    def _code(self) -> str:
        """The code in the row; "" for none."""
        if is_card_code(card := self._figures):
            return card
        texts, places = "".join(one.text for one in self._keys), "".join(one.figure for one in self._keys)
        by_places = len(places) == len(texts) and not _is_figure(texts)
        found = _CODE.fullmatch(places if by_places else texts)
        return "" if found is None else found[1]

    def _tell(self, code: str) -> None:
        through, put_back = self._keys[: self._through], self._put_back
        typed = [one for one in self._keys if one.text.isalpha()] if code == self._figures else []
        if all(one in typed for one in through):
            put_back, typed = nothing, typed[len(through) :]
        self._keys, self._put_back, self._told = [], nothing, self._last
        self._timer.stop()
        put_back()
        self._send(typed)
        self.scanned.emit(code)

    def _end_row(self) -> None:
        self._let_go()
        self._keys = []

    def _let_go(self) -> None:
        """Hand over what was held back: it was typed by somebody quick."""
        held, self._through = self._keys[self._through :], len(self._keys)
        self._timer.stop()
        self._send(held)

    def _send(self, keys: Sequence[_Key]) -> None:
        self._letting_go = True
        for one in keys:
            if shiboken6.isValid(one.window):
                QApplication.sendEvent(one.window, one.event)
        self._letting_go = False


def _key(window: QObject, event: QKeyEvent) -> _Key:
    return _Key(window, event.clone(), event.text(), figure_of(event, QGuiApplication.platformName()))


def _is_figure(text: str) -> bool:
    return text.isascii() and text.isdecimal()


def figure_of(event: QKeyEvent, platform: str) -> str:
    """The figure that stands at a key's place in the row of figures, whatever the keyboard's letters; "" elsewhere."""
    if platform == "cocoa":
        return _MAC_ROW.get(event.nativeVirtualKey(), "")
    place = event.nativeScanCode() - _FIRST_OF_ROW.get(platform, _EVDEV)
    return _ROW[place] if 0 <= place < len(_ROW) else ""
