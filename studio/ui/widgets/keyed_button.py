"""A push button that shows its key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy

from studio.ui.letter_keys import letters_on
from studio.ui.theme import Theme, set_role
from studio.ui.widgets.basics import ButtonKind, button, follow, key_cap


def keyed_button(theme: Theme, text: str, key: str, kind: ButtonKind = "plain", *, icon: str = "") -> QPushButton:
    """A button with the picture of its letter at the right, which is a shortcut of the page; where letters are off, a
    button like any other.
    """
    if not letters_on():
        return button(theme, text, kind, icon=icon)
    made = button(theme, text, kind, icon=icon, tip=f"{text} ({key})")
    cap = key_cap(theme, key)
    cap.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    set_role(cap, on=kind)
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, theme.size(6), 0)
    row.addStretch(1)
    row.addWidget(cap)

    def dress() -> None:
        # The text stands in the middle of what the cap leaves.
        words = made.fontMetrics().horizontalAdvance(made.text())
        image = theme.size(16) + theme.size(4) if icon else 0
        made.setFixedWidth(words + image + cap.sizeHint().width() + theme.size(32))

    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    set_role(made, keyed=True)
    follow(theme, made, dress)
    return made
