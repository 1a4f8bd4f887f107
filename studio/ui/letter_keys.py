"""Keys that are a single letter, figure or sign. Who dictates, or touches keys unawares, turns them off for a computer
(WCAG 2.1.4); buttons and menus do all that they do.
"""

from __future__ import annotations

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QWidget

SETTING = "letter_keys"
_TYPED = range(Qt.Key.Key_Exclam, Qt.Key.Key_Escape)
"""Keys that type something. Space is not among them: it presses what has the focus."""


def letters_on() -> bool:
    """Whether single letters do something."""
    return QSettings().value(SETTING, defaultValue=True, type=bool) is True


def is_letter(key: str) -> bool:
    """True for the name of a key that types something: "N" or "/", not "Del", "Ctrl+N" or "↵"."""
    return len(key) == 1 and key.isascii()


def settle_letters(page: QWidget) -> None:
    """Turn off the keys of a page that are a single letter, where they are off."""
    if not letters_on():
        for shortcut in page.findChildren(QShortcut):
            if is_letter(shortcut.key().toString()):
                shortcut.setEnabled(False)


def key_of(event: QKeyEvent) -> Qt.Key:
    """The key that was pressed; an unknown one for a single letter where they are off."""
    return Qt.Key.Key_unknown if event.key() in _TYPED and not letters_on() else Qt.Key(event.key())


def with_letter(words: str, letter: str) -> str:
    """What a button does, with its letter where letters do something: "Edit (E)"."""
    return f"{words} ({letter})" if letters_on() else words
