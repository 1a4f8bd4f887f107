"""Cancelling classes: why, which, and who has to be told, before it is done."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from studio.domain.long_work import GoOn
from studio.domain.schedule.editing import Scope
from studio.services.changes import Call, Outcome
from studio.services.schedule.rows import CancelPreview, ClassRow
from studio.services.studio import Studio
from studio.ui.context import PageContext
from studio.ui.phrases import counted, tr
from studio.ui.runners import Long
from studio.ui.schedule.popover import Popover
from studio.ui.schedule.scope_pane import ALONE, SCOPES, Preview, ScopePane
from studio.ui.widgets.basics import button, label, rule

REASONS = ("Coach ill", "Too few booked", "Room shut")


class CancelClass(Popover):
    """`settled` tells that it was carried out."""

    settled = Signal()

    def __init__(self, context: PageContext, parent: QWidget, row: ClassRow) -> None:
        super().__init__(context, parent, 360)
        theme, manner = context.theme, context.manner
        self._row = row
        self.add_head(tr("Cancel {name}", name=row.name), row.letter, row.tone)
        when = f"{manner.long_day(row.starts.date())}, {manner.span(row.starts, row.ends)}"
        self.column.addWidget(label(theme, when, "caption", tone="muted"))
        self.reason = QLineEdit()
        self.reason.setAccessibleName(tr("Reason"))
        self.reason.setPlaceholderText(tr("Reason, shown on the calendar"))
        self.reason.returnPressed.connect(self.confirm)
        self.column.addWidget(self.reason)
        usual = QHBoxLayout()
        usual.setSpacing(theme.size(4))
        for words in REASONS:
            one = button(theme, tr(words), "link")
            one.clicked.connect(partial(self.reason.setText, tr(words)))
            usual.addWidget(one)
        usual.addStretch(1)
        self.column.addLayout(usual)
        self.column.addWidget(rule())
        self.scopes = ScopePane(context, tr("What to cancel"), self._ask, SCOPES if row.series_id else ALONE)
        self.scopes.see.setText(tr("Whom to tell"))
        self.scopes.previewed.connect(self._show_preview)
        self.column.addWidget(self.scopes)
        self.go = button(theme, tr("Cancel class"), "danger")
        self.go.setEnabled(False)
        self.end_with(self.go, self.confirm, tr("Keep it"), left=self.scopes.see)
        self.scopes.ask_again()

    def _ask(self, studio: Studio, scope: Scope) -> CancelPreview:
        return studio.schedule.preview_cancel(self._row.id, scope)

    def _show_preview(self, preview: Preview | None) -> None:
        count = 0 if preview is None else len(preview.classes)
        self.go.setEnabled(bool(count))
        self.go.setText(
            tr("Cancel class") if count < 2 else counted(count, "Cancel {number} class", "Cancel {number} classes")
        )

    def confirm(self) -> None:
        """Cancel them."""
        if not self.go.isEnabled():
            return
        session_id, scope, reason = self._row.id, self.scopes.scope, self.reason.text().strip()

        def cancel(studio: Studio, call: Call, go_on: GoOn) -> Outcome:
            return studio.schedule.cancel(call, session_id, scope, reason, go_on)

        self.carry_out_long(Long.CANCELLING, cancel, self.settled.emit)
