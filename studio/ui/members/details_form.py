"""A member's own data, edited in place: each field is saved when it is left, and says itself what is wrong with it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from studio.domain.errors import RuleError, StudioError
from studio.services.access import fields_edited
from studio.services.members.rows import Profile
from studio.ui.context import PageContext
from studio.ui.members.asking import day_text, typed_day
from studio.ui.members.words import FIELDS
from studio.ui.phrases import error_words, tr
from studio.ui.theme import set_role
from studio.ui.widgets.basics import button, label

DAYS = frozenset({"birth_date", "joined_on"})
FORM_WIDTH = 480


class DetailsForm(QWidget):
    """`done` tells that editing is over."""

    done = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._profile: Profile | None = None
        self.fields: dict[str, QLineEdit] = {}
        self.errors: dict[str, QLabel] = {}
        self._rows: dict[str, QWidget] = {}
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
        edit = QLineEdit()
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
                edit.setText(self._text(field))
                self._say(field, "")

    def start(self) -> None:
        """Begin with the first field."""
        first = next((edit for edit in self.fields.values() if edit.isVisibleTo(self)), None)
        if first is not None:
            first.setFocus()
            first.selectAll()

    def _text(self, field: str) -> str:
        value = getattr(self._profile, field)
        if isinstance(value, date):
            return day_text(self._context.manner, value)
        return "" if value is None else str(value)

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
        if profile is None or not edit.isModified() or edit.text() == self._text(field):
            return
        typed, member_id = self._typed(field), profile.id

        def saved(_outcome: object) -> None:
            edit.setModified(False)
            self._say(field, "")

        def refused(error: Exception) -> None:
            self._say(field, error_words(error))
            if not isinstance(error, StudioError):
                self._context.complain(error)

        self._context.tasks.run_command(
            lambda studio, call: studio.members.edit(call, member_id, field, typed), saved, owner=self, failed=refused
        )

    def _say(self, field: str, words: str) -> None:
        self.errors[field].setText(words)
        self.errors[field].setVisible(bool(words))
        set_role(self.fields[field], wrong=bool(words))
