"""A push button that shows its key."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from studio.ui.letter_keys import letters_on
from studio.ui.theme import Theme, set_role
from studio.ui.widgets.basics import ButtonKind, button, key_cap


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
    set_role(made, keyed=True)
    return made


def show_key(keyed: QPushButton, *, shown: bool) -> None:
    """Show the key of such a button, or leave it out where there is little room; one without a key stays as it is."""
    cap = keyed.findChild(QLabel)
    if cap is not None and cap.isHidden() == shown:
        cap.setVisible(shown)
        set_role(keyed, keyed=shown)
        QCoreApplication.sendEvent(keyed, QEvent(QEvent.Type.StyleChange))  # else it stays as wide as it was
