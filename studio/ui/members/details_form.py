"""A member's own data, edited in place: each field is saved when it is left, and says itself what is wrong with it."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from studio.services.access import fields_edited
from studio.services.changes import Call, Outcome
from studio.services.members.fields import stored_text
from studio.services.members.rows import Profile
from studio.services.studio import Studio
from studio.ui.context import PageContext
from studio.ui.members.field_cell import FieldCell
from studio.ui.members.notes_field import NotesField
from studio.ui.members.words import FIELDS
from studio.ui.phrases import tr
from studio.ui.widgets.basics import button, label

DAYS = frozenset({"birth_date", "joined_on"})
LONG = frozenset({"address", "notes"})
FORM_WIDTH = 480


class DetailsForm(QWidget):
    """`done` tells that editing is over."""

    done = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.cells = {field: self._cell(field) for field in FIELDS}
        self._form = QFormLayout()
        self._form.setVerticalSpacing(8)
        for field, cell in self.cells.items():
            self._form.addRow(label(context.theme, tr(FIELDS[field]), tone="muted"), cell)
        finish = button(context.theme, tr("Done"), "primary")
        finish.clicked.connect(self.done)
        row = QHBoxLayout()
        row.addWidget(finish)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._form)
        column.addLayout(row)
        self.setMaximumWidth(context.theme.size(FORM_WIDTH + 160))

    def _cell(self, field: str) -> FieldCell:
        edit = NotesField(self._context.theme) if field in LONG else QLineEdit()

        def write(studio: Studio, call: Call, member_id: UUID, typed: str, seen: str) -> Outcome:
            return studio.members.edit(call, member_id, field, typed, seen)

        return FieldCell(self._context, edit, tr(FIELDS[field]), write, day=field in DAYS)

    def show_profile(self, profile: Profile) -> None:
        """Show a member's data; a field that somebody is typing in is left alone."""
        mine = fields_edited(self._context.tasks.person.role)
        for field, cell in self.cells.items():
            self._form.setRowVisible(cell, field in mine)
            cell.show_stored(profile.id, stored_text(getattr(profile, field)))

    def start(self) -> None:
        """Begin with the first field."""
        first = next((cell for cell in self.cells.values() if cell.isVisibleTo(self)), None)
        if first is not None:
            first.start()
