"""A list of one's own: its name, its conditions, and how many members fit them while they are written."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studio.domain.errors import StudioError
from studio.domain.members.filters import Condition
from studio.domain.members.own_records import OwnField
from studio.services.changes import Outcome
from studio.services.members.rows import ListRow
from studio.ui.context import PageContext
from studio.ui.members.asking import Ask, Asking
from studio.ui.members.condition_row import ConditionRow
from studio.ui.phrases import counted, tr
from studio.ui.widgets.basics import button, label

LIST_WIDTH = 680


class EditList(Asking):
    """Saves a list, new or changed; `saved` is told its id."""

    def __init__(self, context: PageContext, known: ListRow | None, own: Sequence[OwnField], parent: QWidget) -> None:
        title = tr("New list") if known is None else tr("Change the list")
        asked = {"name": Ask(tr("Name"), value="" if known is None else known.name, hint=tr("Such as Tue regulars"))}
        note = tr("“And” binds closer than “or”: everybody is listed who fits all conditions between two “or”.")
        super().__init__(context, title, asked, tr("Save"), parent, note=note)
        theme = context.theme
        self.setMinimumWidth(theme.size(LIST_WIDTH))
        self._own = own
        self._list_id = None if known is None else known.id
        self.rows: list[ConditionRow] = []
        self._box = QVBoxLayout()
        self._box.setSpacing(theme.size(8))
        self.more = button(theme, tr("Add condition"), icon="plus")
        self.more.setAutoDefault(False)
        self.more.clicked.connect(lambda _on=False: self.add_condition())
        self.count = label(theme, "", tone="muted")
        foot = QHBoxLayout()
        foot.addWidget(self.more)
        foot.addStretch(1)
        foot.addWidget(self.count)
        place = self.column.indexOf(self.wrong)
        self.column.insertLayout(place, foot)
        self.column.insertLayout(place, self._box)
        for one in known.conditions if known is not None else (None,):
            self.add_condition(one)

    def add_condition(self, condition: Condition | None = None) -> None:
        """Add a line for a condition."""
        row = ConditionRow(self.context, self._own, condition)
        row.first(is_first=not self.rows)
        row.changed.connect(self._count)
        row.removed.connect(lambda: self._remove(row))
        self._box.addWidget(row)
        self.rows.append(row)
        self._count()

    def _remove(self, row: ConditionRow) -> None:
        self.rows.remove(row)
        row.hide()
        row.deleteLater()
        for place, one in enumerate(self.rows):
            one.first(is_first=place == 0)
        self._count()

    def conditions(self) -> tuple[Condition, ...]:
        """What is written now."""
        return tuple(row.condition() for row in self.rows)

    def _count(self) -> None:
        conditions, role = self.conditions(), self.context.tasks.person.role

        def show(number: int) -> None:
            self.count.setText(counted(number, "{number} member", "{number} members"))

        def unclear(error: Exception) -> None:
            self.count.setText("")
            if not isinstance(error, StudioError):
                self.context.complain(error)

        self.context.tasks.run_query(
            lambda studio: studio.members.lists.count_of(role, conditions),
            show,
            owner=self,
            failed=unclear,
            key="count",
        )

    def finish(self) -> None:
        """Save it."""
        name, conditions, list_id = self.text("name"), self.conditions(), self._list_id
        self.run(lambda studio, call: studio.members.lists.save(call, name, conditions, list_id), self.saved)

    def saved(self, outcome: Outcome) -> None:
        """Tell the page which list it is."""
        self.setProperty("list", outcome.details["id"])

    @property
    def list_id(self) -> UUID | None:
        """The list that was saved."""
        found = self.property("list")
        return UUID(found) if found else None
