"""What something would do: how much, to whom, what would be wrong, and everybody in a list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from studio.ui.context import PageContext
from studio.ui.phrases import error_words, tr
from studio.ui.schedule.popover import CAPTION, icon_line, say
from studio.ui.widgets.basics import button, label
from studio.ui.widgets.flow import clear_layout

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
        # Text, not a label a line: a season has thousands of bookings, and a call list is copied.
        self.list = QPlainTextEdit()
        self.list.setReadOnly(True)
        self.list.setTabChangesFocus(True)
        self.list.setAccessibleName(tr("Classes and people"))
        self.list.setFont(theme.font("caption"))
        self.list.document().setDocumentMargin(0)
        self.list.hide()
        self.see.toggled.connect(self.list.setVisible)
        for part in (self.summary, self.rest, self._wrong):
            column.addWidget(part)
            part.hide()
        column.addLayout(self._warnings)
        column.addWidget(self.list)

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
        self.list.setPlainText("\n".join(lines))
        rows = self.list.fontMetrics().lineSpacing() * len(lines)
        self.list.setFixedHeight(min(rows + self._theme.size(12), self._theme.size(LISTED_HEIGHT)))
        self.see.setVisible(bool(lines))
        if not lines:
            self.see.setChecked(False)
