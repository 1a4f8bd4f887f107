"""The fields that the studio keeps of its members besides the usual ones: named, typed, ordered as they were added."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from studio.domain.members.fact_values import Kind
from studio.domain.members.own_records import OwnField
from studio.domain.roles import Role
from studio.ui.context import PageContext
from studio.ui.members.asking import Ask, Asking
from studio.ui.members.sections import Action, Section, row
from studio.ui.phrases import tr
from studio.ui.settings.form_area import FormArea
from studio.ui.widgets.basics import label

KINDS: dict[Kind, str] = {
    Kind.TEXT: "Text",
    Kind.NUMBER: "Number",
    Kind.DAY: "Date",
    Kind.FLAG: "Yes or no",
    Kind.CHOICE: "One of some choices",
}


class EditField(Asking):
    """Defines a field, or names one anew; its kind stays."""

    def __init__(self, context: PageContext, known: OwnField | None, parent: QWidget) -> None:
        kinds = tuple((str(kind), tr(words)) for kind, words in KINDS.items())
        shown = kinds if known is None else tuple(one for one in kinds if one[0] == known.kind)
        asked = {
            "name": Ask(tr("Name"), value="" if known is None else known.name, hint=tr("Such as shoe size")),
            "kind": Ask(tr("Kind"), "choice", choices=shown),
            "choices": Ask(tr("Choices"), value=", ".join(known.choices) if known else "", hint=tr("S, M, L")),
        }
        title = tr("Add a field") if known is None else tr("Change the field")
        note = tr("Nothing of health: that has its own place, which fewer people see.")
        super().__init__(context, title, asked, tr("Save"), parent, note=note)
        self._known = known
        box = self.fields["kind"]
        assert isinstance(box, QComboBox)  # noqa: S101 -- asked for as choices
        box.currentIndexChanged.connect(lambda _place: self._show_kind())
        self._show_kind()

    def _show_kind(self) -> None:
        self.form.setRowVisible(self.fields["choices"], self.text("kind") == Kind.CHOICE)

    def finish(self) -> None:
        """Save it."""
        name, kind, choices = self.text("name"), Kind(self.text("kind")), self.text("choices").split(",")
        field_id = None if self._known is None else self._known.id
        self.run(lambda studio, call: studio.members.own_fields.save_field(call, name, kind, choices, field_id))


class OwnFieldsPane(QWidget):
    """The fields, a row each."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        theme, area = context.theme, FormArea(context.theme)
        about = tr("They stand on the profile under Details, and in columns, filters and exports of members.")
        self.fields = Section(theme, tr("Fields"))
        self._add = self.fields.add_button(tr("Add a field"), lambda: EditField(context, None, self).open())
        area.column.addWidget(label(theme, tr("Fields of members"), "section"))
        area.column.addWidget(label(theme, about, tone="muted", wrap=True))
        area.column.addSpacing(theme.size(8))
        area.column.addWidget(self.fields)
        area.column.addStretch(1)
        area.fill(self)

    def load(self) -> None:
        """Ask for the fields again."""
        self._context.tasks.run_query(
            lambda studio: studio.members.own_fields.fields(), self._show, owner=self, key="fields"
        )

    def _show(self, found: Sequence[OwnField]) -> None:
        manager = self._context.tasks.person.role is Role.MANAGER
        self._add.setVisible(manager)
        self.fields.show_rows([self._row(one, manager=manager) for one in found], tr("No field of your own yet."))

    def _row(self, one: OwnField, *, manager: bool) -> QWidget:
        actions = []
        if manager:
            actions.append(Action(tr("Change"), lambda: EditField(self._context, one, self).open()))
            actions.append(Action(tr("Archive"), lambda: self._archive(one)))
        words = tr(KINDS[Kind(one.kind)])
        return row(self._context.theme, one.name, ", ".join(one.choices), (), actions, under=words)

    def _archive(self, one: OwnField) -> None:
        self._context.tasks.run_command(
            lambda studio, call: studio.members.own_fields.archive_field(call, one.id), owner=self
        )
