"""A member's own data, edited in place: each field is saved when it is left, and says itself what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from studio.domain.errors import ConflictError, RuleError, StudioError
from studio.services.access import fields_edited
from studio.services.members.fields import stored_text
from studio.services.members.rows import Profile
from studio.ui.context import PageContext
from studio.ui.members.asking import day_text, typed_day
from studio.ui.members.field_clash import FieldClash
from studio.ui.members.notes_field import NotesField
from studio.ui.members.words import FIELDS
from studio.ui.phrases import error_words, tr
from studio.ui.theme import set_role
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
        self._profile: Profile | None = None
        self.fields: dict[str, QLineEdit | NotesField] = {}
        self.errors: dict[str, QLabel] = {}
        self.clashes: dict[str, FieldClash] = {}
        self._rows: dict[str, QWidget] = {}
        self._seen: dict[str, str] = {}
        self._theirs: dict[str, str] = {}
        self._form = QFormLayout()
        self._form.setVerticalSpacing(8)
        for field in FIELDS:
            self._add_field(field)
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

    def _add_field(self, field: str) -> None:
        edit = NotesField(self._context.theme) if field in LONG else QLineEdit()
        edit.setAccessibleName(tr(FIELDS[field]))
        edit.editingFinished.connect(lambda: self._save(field))
        error = label(self._context.theme, "", "caption", tone="bad", wrap=True)
        error.hide()
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(edit)
        column.addWidget(error)
        clash = FieldClash(self._context, lambda: self._keep_mine(field), lambda: self._take_theirs(field))
        column.addWidget(clash)
        self.clashes[field] = clash
        self.fields[field], self.errors[field], self._rows[field] = edit, error, cell
        self._form.addRow(label(self._context.theme, tr(FIELDS[field]), tone="muted"), cell)

    def show_profile(self, profile: Profile) -> None:
        """Show a member's data; a field that somebody is typing in is left alone."""
        fresh = self._profile is None or self._profile.id != profile.id
        self._profile = profile
        mine = fields_edited(self._context.tasks.person.role)
        for field, edit in self.fields.items():
            self._form.setRowVisible(self._rows[field], field in mine)
            if fresh or not edit.isModified():
                self._put(field, stored_text(getattr(profile, field)))

    def start(self) -> None:
        """Begin with the first field."""
        first = next((edit for edit in self.fields.values() if edit.isVisibleTo(self)), None)
        if first is not None:
            first.setFocus()
            first.selectAll()

    def _put(self, field: str, stored: str) -> None:
        """Show what a field holds; whoever types from now on has seen it."""
        self._seen[field] = stored
        self.fields[field].setText(self._shown(field, stored))
        self._say(field, "")
        self.clashes[field].hide()

    def _shown(self, field: str, stored: str) -> str:
        """A stored text as it is typed here: days in the reader's way."""
        return day_text(self._context.manner, date.fromisoformat(stored)) if field in DAYS and stored else stored

    def _typed(self, field: str) -> str:
        text = self.fields[field].text()
        if field not in DAYS:
            return text
        try:
            day = typed_day(self._context.manner, text, field)
        except RuleError:
            return text.strip()  # the service says what is wrong with it
        return "" if day is None else day.isoformat()

    def _save(self, field: str) -> None:
        profile, edit = self._profile, self.fields[field]
        seen = self._seen.get(field, "")
        if profile is None or not edit.isModified() or edit.text() == self._shown(field, seen):
            return
        typed, member_id = self._typed(field), profile.id

        def saved(_outcome: object) -> None:
            edit.setModified(False)
            self._seen[field] = typed
            self._say(field, "")
            self.clashes[field].hide()

        def refused(error: Exception) -> None:
            if isinstance(error, ConflictError) and error.code == "field_changed":
                self._clash(field, error.details)
                return
            self._say(field, error_words(error))
            if not isinstance(error, StudioError):
                self._context.complain(error)

        self._context.tasks.run_command(
            lambda studio, call: studio.members.edit(call, member_id, field, typed, seen),
            saved,
            owner=self,
            failed=refused,
        )

    def _clash(self, field: str, told: Mapping[str, object]) -> None:
        """Another desk changed the field meanwhile: both values side by side, and nothing that was typed is lost."""
        self._theirs[field] = str(told["theirs"])
        self._say(field, "")
        set_role(self.fields[field], wrong=True)
        self.clashes[field].tell(told, self._shown(field, self._theirs[field]), self.fields[field].text())

    def _keep_mine(self, field: str) -> None:
        self._seen[field] = self._theirs[field]
        self.fields[field].setModified(True)
        self._save(field)

    def _take_theirs(self, field: str) -> None:
        self.fields[field].setModified(False)
        self._put(field, self._theirs[field])

    def _say(self, field: str, words: str) -> None:
        self.errors[field].setText(words)
        self.errors[field].setVisible(bool(words))
        set_role(self.fields[field], wrong=bool(words))
