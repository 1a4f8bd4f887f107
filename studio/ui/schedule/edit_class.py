"""A class's details changed: for it alone, for it and the following, or for all, with what that does beforehand."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from studio.domain.schedule.editing import ClassEdit, Scope
from studio.services.schedule.quick_rows import PlanChoices
from studio.services.schedule.rows import ClassDetail, EditPreview, NewSession
from studio.services.studio import Studio
from studio.ui.context import PageContext
from studio.ui.phrases import tr
from studio.ui.schedule.fields import ClassFields
from studio.ui.schedule.popover import Popover
from studio.ui.schedule.scope_pane import ALONE, SCOPES, Preview, ScopePane
from studio.ui.widgets.basics import button, rule

WIDTH = 424


class EditClass(Popover):
    """`settled` tells that it was carried out."""

    settled = Signal()

    def __init__(self, context: PageContext, parent: QWidget, choices: PlanChoices, detail: ClassDetail) -> None:
        super().__init__(context, parent, WIDTH)
        theme, row = context.theme, detail.row
        self._row = row
        self._before = NewSession(
            row.kind_id,
            row.room_id,
            row.coach_id,
            row.starts,
            round((row.ends - row.starts) / timedelta(minutes=1)),
            row.capacity,
            row.name,
            detail.notes,
        )
        self.add_head(tr("Edit {name}", name=row.name), row.letter, row.tone)
        self.fields = ClassFields(context, choices)
        self.fields.show_value(self._before)
        self.scopes = ScopePane(context, tr("Apply this to"), self._ask, SCOPES if row.series_id else ALONE)
        self.go = button(theme, tr("Change"), "primary")
        self.go.setEnabled(False)
        self.end_with(self.go, self.confirm, tr("Cancel"), left=self.scopes.see)
        for part in (self.fields, rule(), self.scopes):
            self.column.addWidget(part)
        self.scopes.previewed.connect(self._show_preview)
        self.fields.changed.connect(self._changed)

    @property
    def edit(self) -> ClassEdit:
        """What is other now."""
        return self.fields.edit_from(self._before)

    def _changed(self) -> None:
        self.go.setEnabled(False)
        self.scopes.ask_again()

    def _ask(self, studio: Studio, scope: Scope) -> EditPreview:
        return studio.schedule.preview_edit(self._row.id, scope, self.edit)

    def _show_preview(self, preview: Preview | None) -> None:
        count = 0 if preview is None else len(preview.classes)
        self.go.setEnabled(bool(count))
        self.go.setText(tr("Change") if count < 2 else tr("Change {count}", count=count))

    def confirm(self) -> None:
        """Carry it out."""
        session_id, scope, edit = self._row.id, self.scopes.scope, self.edit
        self.carry_out(lambda studio, call: studio.schedule.edit(call, session_id, scope, edit), self.settled.emit)
