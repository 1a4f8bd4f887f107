"""Asked before a kiosk that anybody could leave: no manager has a PIN yet."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from studio.ui.phrases import tr
from studio.ui.widgets.basics import button, label

if TYPE_CHECKING:
    from studio.ui.context import PageContext

WIDTH = 480


class Unguarded(QDialog):
    """Offers to set a PIN first; `begin` starts the kiosk all the same."""

    def __init__(self, context: PageContext, begin: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent)
        theme = context.theme
        self.setWindowTitle(tr("No PIN yet"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(theme.size(WIDTH))
        self.set_pin = button(theme, tr("Set a PIN first"), "primary")
        self.set_pin.setDefault(True)
        self.anyway = button(theme, tr("Start without a PIN"))
        self.anyway.setAutoDefault(False)
        leave = button(theme, tr("Cancel"), "ghost")
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        self.set_pin.clicked.connect(self.accept)
        self.set_pin.clicked.connect(lambda: context.navigate("settings", section="desk"))
        self.anyway.clicked.connect(self.accept)
        self.anyway.clicked.connect(lambda _on=False: begin())
        words = tr(
            "Members check themselves in on a screen of their own, and “Staff” leads back to the desk. As long as no "
            "manager has a PIN, anybody who taps it sees the desk and everything in it."
        )
        row = QHBoxLayout()
        row.setSpacing(theme.size(8))
        row.addWidget(leave)
        row.addStretch(1)
        row.addWidget(self.anyway)
        row.addWidget(self.set_pin)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.size(24)] * 4)
        column.setSpacing(theme.size(14))
        column.addWidget(label(theme, tr("Anybody could leave this screen"), "section"))
        column.addWidget(label(theme, words, tone="muted", wrap=True))
        column.addSpacing(theme.size(8))
        column.addLayout(row)
