"""The fields of the studio's own on a profile: each is saved when it is left, and says itself what is wrong with it."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from studio.domain.errors import RuleError, StudioError
from studio.domain.members.fact_values import Kind
from studio.domain.members.own_records import OwnField
from studio.services.access import Part, edits
from studio.services.members.own_fields import YES
from studio.services.members.rows import Profile
from studio.ui.context import PageContext
from studio.ui.members.asking import day_text, typed_day
from studio.ui.phrases import error_words, tr
from studio.ui.theme import set_role
from studio.ui.widgets.basics import label

WIDTH = 640


class OwnPart(QWidget):
    """The fields of the studio's own; nothing where there are none."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._profile: Profile | None = None
        self._shown: tuple[OwnField, ...] = ()
        self.cells: dict[str, QLineEdit | QComboBox] = {}
        self.errors: dict[str, QLabel] = {}
        self._form = QFormLayout()
        self._form.setVerticalSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(context.theme, tr("Our own fields"), "label"))
        column.addLayout(self._form)
        self.setMaximumWidth(context.theme.size(WIDTH))

    def show_profile(self, profile: Profile) -> None:
        """Show a member's values; a field that somebody is typing in is left alone."""
        other = self._profile is None or self._profile.id != profile.id
        self._profile = profile
        fields = tuple(field for field, _ in profile.own)
        if fields != self._shown:
            self._build(fields)
            other = True
        mine = edits(self._context.tasks.person.role, Part.OWN)
        for field, value in profile.own:
            self._fill(field, value, other=other)
            self.cells[field.name].setEnabled(mine)
        self.setVisible(bool(profile.own))

    def _build(self, fields: tuple[OwnField, ...]) -> None:
        while self._form.rowCount():
            self._form.removeRow(0)
        self._shown = fields
        self.cells, self.errors = {}, {}
        for field in fields:
            cell = self._choices(field) if field.kind in {Kind.CHOICE, Kind.FLAG} else self._line(field)
            cell.setAccessibleName(field.name)
            error = label(self._context.theme, "", "caption", tone="bad", wrap=True)
            error.hide()
            both = QWidget()
            column = QVBoxLayout(both)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(2)
            column.addWidget(cell)
            column.addWidget(error)
            self.cells[field.name], self.errors[field.name] = cell, error
            self._form.addRow(label(self._context.theme, field.name, tone="muted"), both)

    def _line(self, field: OwnField) -> QLineEdit:
        line = QLineEdit()
        line.editingFinished.connect(lambda: self._leave(field, line))
        return line

    def _choices(self, field: OwnField) -> QComboBox:
        box = QComboBox()
        box.addItem("", "")
        pairs = [(YES, tr("Yes"))] if field.kind == Kind.FLAG else [(one, one) for one in field.choices]
        for key, words in pairs:
            box.addItem(words, key)
        box.activated.connect(lambda _place: self._save(field, str(box.currentData())))
        return box

    def _fill(self, field: OwnField, value: str, *, other: bool) -> None:
        cell = self.cells[field.name]
        if isinstance(cell, QComboBox):
            if value and cell.findData(value) < 0:  # chosen when it was still offered
                cell.addItem(value, value)
            cell.setCurrentIndex(max(0, cell.findData(value)))
        elif other or not cell.isModified():
            cell.setText(self._text(field, value))
            self._say(field, "")

    def _text(self, field: OwnField, value: str) -> str:
        return day_text(self._context.manner, date.fromisoformat(value)) if value and field.kind == Kind.DAY else value

    def _leave(self, field: OwnField, line: QLineEdit) -> None:
        if not line.isModified():
            return
        typed = line.text()
        if field.kind == Kind.DAY:
            try:
                day = typed_day(self._context.manner, typed, field.name)
                typed = "" if day is None else day.isoformat()
            except RuleError as error:
                self._say(field, error_words(error))
                return
        self._save(field, typed)

    def _save(self, field: OwnField, typed: str) -> None:
        profile, cell = self._profile, self.cells[field.name]
        if profile is None:
            return

        def saved(_outcome: object) -> None:
            if isinstance(cell, QLineEdit):
                cell.setModified(False)
            self._say(field, "")

        def refused(error: Exception) -> None:
            self._say(field, error_words(error))
            if not isinstance(error, StudioError):
                self._context.complain(error)

        self._context.tasks.run_command(
            lambda studio, call: studio.members.own_fields.set_value(call, profile.id, field.id, typed),
            saved,
            owner=self,
            failed=refused,
        )

    def _say(self, field: OwnField, words: str) -> None:
        self.errors[field.name].setText(words)
        self.errors[field.name].setVisible(bool(words))
        set_role(self.cells[field.name], wrong=bool(words))
