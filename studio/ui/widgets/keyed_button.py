"""A push button that shows its key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy

from studio.ui.theme import Theme, set_role
from studio.ui.widgets.basics import ButtonKind, button, follow, key_cap


def keyed_button(theme: Theme, text: str, key: str, kind: ButtonKind = "plain", *, icon: str = "") -> QPushButton:
    """A button with its key's picture at the right; the key itself is a shortcut of the page."""
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
