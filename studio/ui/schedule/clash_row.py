"""One clash in words, and letting it stand with a reason."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from studio.domain.schedule.clashes import Clash
from studio.ui.context import PageContext
from studio.ui.phrases import error_words, tr
from studio.ui.schedule.popover import CAPTION, icon_line, inline_link
from studio.ui.schedule.rule_words import clash_words
from studio.ui.widgets.basics import button, label


class ClashRow(QWidget):
    """A clash of one class (`of`), or in a list, where it says which; then `shown` tells the class to go to."""

    shown = Signal(object)

    def __init__(self, context: PageContext, clash: Clash, *, of: UUID | None = None) -> None:
        super().__init__()
        theme, manner = context.theme, context.manner
        self._context, self._clash = context, clash
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(2))
        indent = 0
        if of is None:
            name = dict(clash.details).get("name", "")
            when = f"{manner.long_day(clash.day)} {manner.time(clash.starts)} · {name}"
            go_there = button(theme, when, "list")
            go_there.clicked.connect(lambda: self.shown.emit(clash.session_id))
            column.addWidget(go_there)
            indent = theme.size(9)
        tone = "text2" if clash.kept else "warn"
        words = label(
            theme,
            clash_words(clash, manner, () if of is None else (of,)),
            "caption",
            tone="muted" if clash.kept else "warn",
            wrap=True,
        )
        line = icon_line(theme, "check" if clash.kept else "triangle-alert", [words], tone, height=CAPTION)
        self._keep = inline_link(theme, tr("Let it stand"))
        self._keep.clicked.connect(self._ask)
        self._keep.setVisible(not clash.kept)
        line.addWidget(self._keep, 0, Qt.AlignmentFlag.AlignTop)
        line.setContentsMargins(indent, 0, 0, 0)
        column.addLayout(line)
        if clash.kept:
            column.addWidget(label(theme, tr("Stands: {reason}", reason=clash.kept), "caption", wrap=True))
        self._asking = QWidget()
        row = QHBoxLayout(self._asking)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.size(8))
        self.reason = QLineEdit()
        self.reason.setAccessibleName(tr("Why it may stand"))
        self.reason.setPlaceholderText(tr("Why it may stand"))
        self.reason.returnPressed.connect(self._finish)
        save = button(theme, tr("Keep"), "primary")
        save.clicked.connect(self._finish)
        row.addWidget(self.reason, 1)
        row.addWidget(save)
        self._wrong = label(theme, "", "caption", tone="bad", wrap=True)
        column.addWidget(self._asking)
        column.addWidget(self._wrong)
        self._asking.hide()
        self._wrong.hide()

    def _ask(self) -> None:
        self._keep.hide()
        self._asking.show()
        self.reason.setFocus()

    def _finish(self) -> None:
        clash, reason = self._clash, self.reason.text()
        self._context.tasks.run_command(
            lambda studio, call: studio.schedule.keep_clash(call, clash, reason), owner=self, failed=self._refuse
        )

    def _refuse(self, error: Exception) -> None:
        self._wrong.setText(error_words(error))
        self._wrong.show()
