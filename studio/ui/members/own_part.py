"""The fields of the studio's own on a profile."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QFormLayout, QLineEdit, QVBoxLayout, QWidget

from studio.domain.members.fact_values import Kind
from studio.domain.members.own_records import OwnField
from studio.services.access import Part, edits
from studio.services.changes import Call, Outcome
from studio.services.members.own_fields import YES
from studio.services.members.rows import Profile
from studio.services.studio import Studio
from studio.ui.context import PageContext
from studio.ui.members.choice_field import ChoiceField
from studio.ui.members.field_cell import Editor, FieldCell
from studio.ui.phrases import tr
from studio.ui.widgets.basics import label

WIDTH = 640


class OwnPart(QWidget):
    """The fields of the studio's own; nothing where there are none."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._shown: tuple[OwnField, ...] = ()
        self.cells: dict[str, FieldCell] = {}
        self._form = QFormLayout()
        self._form.setVerticalSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(context.theme, tr("Our own fields"), "label"))
        column.addLayout(self._form)
        self.setMaximumWidth(context.theme.size(WIDTH))

    def show_profile(self, profile: Profile) -> None:
        """Show a member's values; a field that somebody is typing in is left alone."""
        fields = tuple(field for field, _ in profile.own)
        if fields != self._shown:
            self._build(fields)
        mine = edits(self._context.tasks.person.role, Part.OWN)
        for field, value in profile.own:
            self.cells[field.name].show_stored(profile.id, value)
            self.cells[field.name].edit.setEnabled(mine)
        self.setVisible(bool(profile.own))

    def _build(self, fields: tuple[OwnField, ...]) -> None:
        while self._form.rowCount():
            self._form.removeRow(0)
        self._shown = fields
        self.cells = {field.name: self._cell(field) for field in fields}
        for name, cell in self.cells.items():
            self._form.addRow(label(self._context.theme, name, tone="muted"), cell)

    def _cell(self, field: OwnField) -> FieldCell:
        edit: Editor = QLineEdit()
        if field.kind in {Kind.CHOICE, Kind.FLAG}:
            edit = ChoiceField([(YES, tr("Yes"))] if field.kind == Kind.FLAG else [(one, one) for one in field.choices])

        def write(studio: Studio, call: Call, member_id: UUID, typed: str, seen: str) -> Outcome:
            return studio.members.own_fields.set_value(call, member_id, field.id, typed, seen)

        return FieldCell(self._context, edit, field.name, write, day=field.kind == Kind.DAY)
