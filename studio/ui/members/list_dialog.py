"""A list of one's own: its name, its conditions, and how many members fit them while they are written."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from studio.domain.errors import StudioError
from studio.domain.members.filters import OPS, PLAIN, Condition, Fact, Op
from studio.services.access import sees
from studio.services.changes import Outcome
from studio.services.members.lists import FACT_PARTS
from studio.services.members.rows import ListRow
from studio.ui.context import PageContext
from studio.ui.members.asking import Ask, Asking
from studio.ui.members.filter_words import FACTS
from studio.ui.members.filter_words import OPS as OP_WORDS
from studio.ui.phrases import tr
from studio.ui.widgets.basics import button, label

LIST_WIDTH = 560


@dataclass(slots=True)
class _Row:
    """The widgets of one condition."""

    whole: QWidget
    fact: QComboBox
    op: QComboBox
    value: QLineEdit
    choice: QComboBox


class EditList(Asking):
    """Saves a list, new or changed; `saved` is told its id."""

    def __init__(self, context: PageContext, known: ListRow | None, parent: QWidget) -> None:
        title = tr("New list") if known is None else tr("Change the list")
        asked = {"name": Ask(tr("Name"), value="" if known is None else known.name, hint=tr("Such as Tue regulars"))}
        super().__init__(context, title, asked, tr("Save"), parent, note=tr("Everybody is listed who fits it all."))
        theme = context.theme
        self.setMinimumWidth(theme.size(LIST_WIDTH))
        self._list_id = None if known is None else known.id
        self.rows: list[_Row] = []
        self._box = QVBoxLayout()
        self._box.setSpacing(theme.size(8))
        self.more = button(theme, tr("Add condition"), icon="plus")
        self.more.clicked.connect(lambda _on=False: self.add_condition())
        self.count = label(theme, "", tone="muted")
        foot = QHBoxLayout()
        foot.addWidget(self.more)
        foot.addStretch(1)
        foot.addWidget(self.count)
        place = self.column.indexOf(self.wrong)
        self.column.insertLayout(place, foot)
        self.column.insertLayout(place, self._box)
        for one in known.conditions if known is not None else (Condition(Fact.CLASSES, Op.LEAST, "8"),):
            self.add_condition(one)

    def add_condition(self, condition: Condition | None = None) -> None:
        """Add a line for a condition."""
        theme, role = self.context.theme, self.context.tasks.person.role
        row = _Row(QWidget(), QComboBox(), QComboBox(), QLineEdit(), QComboBox())
        for fact in Fact:
            if sees(role, FACT_PARTS[fact]):
                row.fact.addItem(tr(FACTS[fact]), str(fact))
        row.fact.setAccessibleName(tr("What"))
        row.op.setAccessibleName(tr("How"))
        row.value.setAccessibleName(tr("Value"))
        row.choice.setAccessibleName(tr("Value"))
        across = QHBoxLayout(row.whole)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.size(8))
        across.addWidget(row.fact, 3)
        across.addWidget(row.op, 2)
        across.addWidget(row.value, 3)
        across.addWidget(row.choice, 3)
        away = button(theme, "", "icon", icon="x", name=tr("Remove the condition"))
        away.clicked.connect(lambda: self._remove(row))
        across.addWidget(away)
        self._box.addWidget(row.whole)
        self.rows.append(row)
        if condition is not None:
            row.fact.setCurrentIndex(max(0, row.fact.findData(str(condition.fact))))
        self._show_fact(row)
        if condition is not None:
            row.op.setCurrentIndex(max(0, row.op.findData(str(condition.op))))
            row.value.setText(condition.value)
            row.choice.setCurrentIndex(max(0, row.choice.findData(condition.value)))
        row.fact.currentIndexChanged.connect(lambda _place: self._show_fact(row))
        for changed in (row.op.currentIndexChanged, row.choice.currentIndexChanged):
            changed.connect(lambda _place: self._count())
        row.value.textChanged.connect(lambda _text: self._count())
        self._count()

    def _remove(self, row: _Row) -> None:
        self.rows.remove(row)
        row.whole.hide()
        row.whole.deleteLater()
        self._count()

    def _show_fact(self, row: _Row) -> None:
        """Offer what fits the fact: ways to compare, and a line or choices for the value."""
        fact = Fact(row.fact.currentData())
        row.op.clear()
        for op in OPS[fact]:
            row.op.addItem(tr(OP_WORDS[op]), str(op))
        row.op.setVisible(len(OPS[fact]) > 1 or fact not in PLAIN)
        row.choice.clear()
        for key, name in self._choices(fact):
            row.choice.addItem(name, key)
        row.choice.setVisible(row.choice.count() > 0)
        row.value.setVisible(fact not in PLAIN and row.choice.count() == 0)
        self._count()

    def _choices(self, fact: Fact) -> list[tuple[str, str]]:
        locale = self.context.manner.locale
        if fact is Fact.WEEKDAY:
            return [(str(day), locale.standaloneDayName(day + 1)) for day in range(7)]
        if fact is Fact.BIRTH_MONTH:
            return [(str(month), locale.standaloneMonthName(month)) for month in range(1, 13)]
        return []

    def conditions(self) -> tuple[Condition, ...]:
        """What is written now."""
        return tuple(
            Condition(
                Fact(row.fact.currentData()),
                Op(row.op.currentData()),
                str(row.choice.currentData()) if row.choice.count() else row.value.text(),
            )
            for row in self.rows
            if row.op.currentData() is not None
        )

    def _count(self) -> None:
        conditions, role = self.conditions(), self.context.tasks.person.role

        def show(number: int) -> None:
            self.count.setText(tr("1 member") if number == 1 else tr("{number} members", number=number))

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
