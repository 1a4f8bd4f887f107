"""How a series repeats, changed from a class on: other weekdays, another end, further dates, or no more of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from studio.domain.schedule.editing import Scope
from studio.domain.schedule.recurrence import read_rule
from studio.domain.schedule.repeating import NewRepeat
from studio.services.schedule.repeating import RepeatPreview, Repetition
from studio.services.schedule.rows import ClassRow
from studio.services.studio import Studio
from studio.ui.context import PageContext
from studio.ui.phrases import tr
from studio.ui.schedule.further_dates import FurtherDates
from studio.ui.schedule.popover import Popover
from studio.ui.schedule.repeat_form import RepeatForm
from studio.ui.schedule.scope_pane import FROM_HERE, Preview, ScopePane
from studio.ui.widgets.basics import button, label, rule

WIDTH = 424


class ChangeRepeat(Popover):
    """`settled` tells that it was carried out."""

    settled = Signal()

    def __init__(self, context: PageContext, parent: QWidget, row: ClassRow, repetition: Repetition) -> None:
        super().__init__(context, parent, WIDTH)
        theme = context.theme
        self._row = row
        self._why = label(theme, tr("Reason for classes that go, shown on the calendar"), "caption", tone="muted")
        self.add_head(tr("Repeat {name}", name=row.name), row.letter, row.tone)
        self.form = RepeatForm(context, once=False)
        self.form.begin_at(repetition.starts)
        found = read_rule(repetition.rule, repetition.starts, "UTC").rule
        self.form.show_rule(found, repetition.last_day, None)
        self.further = FurtherDates(context, repetition.starts, repetition.extra)
        self.reason = QLineEdit(tr("Timetable changed"))
        self.reason.setAccessibleName(tr("Reason"))
        self.scopes = ScopePane(context, tr("Repeat like this"), self._ask, FROM_HERE)
        self.scopes.see.setText(tr("See all"))
        self.go = button(theme, tr("Change"), "primary")
        self.go.setEnabled(False)
        self.column.addWidget(self.form)
        self.column.addWidget(self.further)
        self.column.addLayout(self._shortcut())
        for part in (rule(), self.scopes, self._why, self.reason):
            self.column.addWidget(part)
        self.end_with(self.go, self.confirm, tr("Cancel"), left=self.scopes.see)
        self.form.changed.connect(self._changed)
        self.further.changed.connect(self._changed)
        self.scopes.previewed.connect(self._show_preview)
        self._before = self.new
        self._changed()

    @property
    def new(self) -> NewRepeat:
        """How it shall repeat."""
        return NewRepeat(self.form.rule_text, self.form.last_day, self.further.dates)

    def _shortcut(self) -> QHBoxLayout:
        self.end_here = button(self.context.theme, tr("No more after this class"), "link")
        self.end_here.clicked.connect(lambda: self.form.end_on(self._row.starts.date()))
        line = QHBoxLayout()
        line.addWidget(self.end_here)
        line.addStretch(1)
        return line

    def _changed(self) -> None:
        self.go.setEnabled(False)
        self.scopes.ask_again()

    def _ask(self, studio: Studio, scope: Scope) -> Preview:
        return studio.schedule.repeating.preview(self._row.id, scope, self.new)

    def _show_preview(self, preview: Preview | None) -> None:
        self.go.setEnabled(preview is not None and self.new != self._before)
        going = isinstance(preview, RepeatPreview) and bool(preview.gone.classes)
        self._why.setVisible(going)
        self.reason.setVisible(going)

    def confirm(self) -> None:
        """Carry it out, when what it does is shown."""
        if not self.go.isEnabled():
            return
        session_id, scope, new, reason = self._row.id, self.scopes.scope, self.new, self.reason.text()
        self.carry_out(
            lambda studio, call: studio.schedule.repeating.change(call, session_id, scope, new, reason),
            self.settled.emit,
        )
