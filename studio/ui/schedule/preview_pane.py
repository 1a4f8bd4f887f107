"""What something would do: how much, to whom, what would be wrong, and everybody in a list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from studio.ui.context import PageContext
from studio.ui.phrases import error_words, tr
from studio.ui.schedule.popover import CAPTION, clear_layout, icon_line, say
from studio.ui.theme import set_role
from studio.ui.widgets.basics import button, label

LISTED_HEIGHT = 168


class PreviewPane(QWidget):
    """Words of a preview; `see` is the button that opens the list, for the foot of a card."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        theme = self._theme = context.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(6))
        self.summary = label(theme, "", "label", wrap=True)
        self.rest = label(theme, "", "caption", tone="muted", wrap=True)
        self._wrong = label(theme, "", "caption", tone="bad", wrap=True)
        self._warnings = QVBoxLayout()
        self._warnings.setSpacing(theme.size(4))
        self.see = button(theme, tr("See who"), "link")
        self.see.setCheckable(True)
        self.see.hide()
        self._list = QScrollArea()
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setWidgetResizable(True)
        self._list.hide()
        self.see.toggled.connect(self._list.setVisible)
        for part in (self.summary, self.rest, self._wrong):
            column.addWidget(part)
            part.hide()
        column.addLayout(self._warnings)
        column.addWidget(self._list)

    def show_words(self, summary: str, rest: str, warnings: Sequence[str], lines: Sequence[str]) -> None:
        """Show a preview: in short, more of it, what would be wrong, and its list."""
        say(self._wrong, "")
        say(self.summary, summary)
        say(self.rest, rest)
        clear_layout(self._warnings)
        for words in warnings:
            part = label(self._theme, words, "caption", tone="warn", wrap=True)
            self._warnings.addLayout(icon_line(self._theme, "triangle-alert", [part], "warn", height=CAPTION))
        self._fill_list(lines)

    def refuse(self, error: Exception) -> None:
        """Show why there is none."""
        self.show_words("", "", (), ())
        say(self._wrong, error_words(error))

    def _fill_list(self, lines: Sequence[str]) -> None:
        theme = self._theme
        body = QWidget()
        set_role(body, surface="raised")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, theme.size(8), 0)
        column.setSpacing(theme.size(4))
        for line in lines:
            column.addWidget(label(theme, line, "caption", wrap=True))
        column.addStretch(1)
        self._list.setWidget(body)
        self._list.setFixedHeight(min(body.sizeHint().height() + 4, theme.size(LISTED_HEIGHT)))
        self.see.setVisible(bool(lines))
        if not lines:
            self.see.setChecked(False)
