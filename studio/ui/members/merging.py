"""Two profiles side by side: who stays, and whose value each field keeps."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from studio.domain.clock import wall_time
from studio.domain.long_work import GoOn
from studio.domain.members.merging import BOTH_FIELDS, Pick
from studio.services.changes import Call, Outcome
from studio.services.persons.rows import Comparison, FieldPair, Weight
from studio.services.studio import Studio
from studio.ui.context import PageContext
from studio.ui.members.person_words import FIELDS, value_words
from studio.ui.phrases import error_words, tr
from studio.ui.runners import Long, Place
from studio.ui.theme import set_role
from studio.ui.widgets.basics import button, label, open_over, rule
from studio.ui.widgets.flow import clear_layout

WIDTH, HEIGHT = 760, 620
_TOP = Qt.AlignmentFlag.AlignTop


class MergeMembers(QDialog):
    """The left profile stays, the right one goes into it; `merged` is told the id of the one that stays."""

    def __init__(
        self, context: PageContext, kept: UUID, other: UUID, merged: Callable[[UUID], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Make one profile of two"))
        theme = context.theme
        open_over(parent, self, theme.size(WIDTH), theme.size(HEIGHT))
        self._context, self._kept, self._other, self._merged = context, kept, other, merged
        self._parent = parent
        self.choices: dict[tuple[str, Pick], QRadioButton] = {}
        self._groups: list[QButtonGroup] = []
        self._table = QFrame()
        set_role(self._table, surface="surface")
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(*[theme.size(16)] * 4)
        self._grid.setHorizontalSpacing(theme.size(16))
        self._grid.setVerticalSpacing(theme.size(6))
        self._grid.setColumnMinimumWidth(0, theme.size(120))
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(self._table)
        self.says = label(theme, "", tone="muted", wrap=True)
        self.wrong = label(theme, "", tone="bad", wrap=True)
        self.wrong.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.size(24)] * 4)
        column.setSpacing(theme.size(12))
        column.addWidget(label(theme, tr("Make one profile of two"), "section"))
        column.addWidget(self.says)
        column.addWidget(area, 1)
        column.addWidget(self.wrong)
        column.addLayout(self._foot())
        self._ask()

    def _foot(self) -> QHBoxLayout:
        theme, row = self._context.theme, QHBoxLayout()
        self.swap = button(theme, tr("Keep the other one"), icon="arrow-left-right")
        self.swap.setAutoDefault(False)
        self.swap.clicked.connect(self._turn)
        leave = button(theme, tr("Cancel"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        self.go = button(theme, tr("Merge"), "primary")
        self.go.setDefault(True)
        self.go.setEnabled(False)
        self.go.clicked.connect(self.finish)
        row.addWidget(self.swap)
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(self.go)
        return row

    def _turn(self) -> None:
        self._kept, self._other = self._other, self._kept
        self._ask()

    def _ask(self) -> None:
        self.go.setEnabled(False)
        role, kept, other = self._context.tasks.person.role, self._kept, self._other
        self._context.tasks.run_query(
            lambda studio: studio.persons.merging.compare(role, kept, other),
            self._show,
            owner=self,
            failed=self._refuse,
            key="compare",
            at=Place.READER,
        )

    def _show(self, both: Comparison) -> None:
        self.setUpdatesEnabled(False)
        clear_layout(self._grid)
        self.choices.clear()
        self._groups.clear()
        for column, (words, weight) in enumerate(((tr("Stays"), both.kept), (tr("Goes into it"), both.other)), 1):
            self._grid.addWidget(self._head(words, weight), 0, column, alignment=_TOP)
        self._grid.addWidget(rule(), 1, 0, 1, 3)
        line = 2
        for pair in both.pairs:
            line = self._add_field(line, pair)
        if not both.pairs:
            same = label(self._context.theme, tr("Both say the same about the person."), tone="muted")
            self._grid.addWidget(same, line, 1, 1, 2)
        self._grid.setRowStretch(line + 1, 1)
        self.says.setText(self._sentence(both))
        self.go.setEnabled(True)
        self.setUpdatesEnabled(True)

    def _sentence(self, both: Comparison) -> str:
        parts = [tr("Bookings, passes, payments, results, health and cards all hang on the profile that stays.")]
        if both.shared_classes:
            words = "Both have a place in {number} classes: the better one counts, the other gives its credit back."
            parts.append(tr(words, number=both.shared_classes))
        if both.unseen:
            parts.append(
                tr("Fields that your role does not change are kept without loss: {number}.").format(number=both.unseen)
            )
        return " ".join([*parts, tr("Undo parts them again.")])

    def _head(self, words: str, weight: Weight) -> QWidget:
        theme, manner, made = self._context.theme, self._context.manner, QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, theme.size(6))
        column.setSpacing(theme.size(2))
        column.addWidget(label(theme, words, "caption", tone="muted"))
        column.addWidget(label(theme, weight.name, "lead", wrap=True))
        zone = self._context.clock.zone
        last = (
            tr("never here")
            if weight.last_here is None
            else manner.day_month_year(wall_time(weight.last_here, zone).date())
        )
        facts = (
            tr("Card {code}, since {day}", code=weight.code, day=manner.day_month_year(weight.joined_on)),
            tr("Last here: {day}", day=last),
            tr("Bookings {bookings} · classes left {left}", bookings=weight.bookings, left=weight.left),
            tr("Payments {payments} · results {results}", payments=weight.payments, results=weight.results),
        )
        for fact in facts:
            column.addWidget(label(theme, fact, "caption", tone="muted", wrap=True))
        return made

    def _add_field(self, line: int, pair: FieldPair) -> int:
        """One field: both values to choose from, and both together where that makes sense; answers the next line."""
        theme, name = self._context.theme, tr(FIELDS.get(pair.field, pair.field.replace("_", " ").capitalize()))
        head = label(theme, name, tone="muted", wrap=True)
        head.setContentsMargins(0, theme.size(6), 0, 0)
        self._grid.addWidget(head, line, 0, alignment=_TOP)
        group = QButtonGroup(self)
        self._groups.append(group)
        for column, pick, value in ((1, Pick.KEPT, pair.kept), (2, Pick.OTHER, pair.other)):
            words = value_words(pair.field, value, self._context.manner)
            self._grid.addWidget(self._choice(group, pair, pick, name, words), line, column, alignment=_TOP)
        if pair.field in BOTH_FIELDS:
            line += 1
            self._grid.addWidget(self._choice(group, pair, Pick.BOTH, name, tr("Both")), line, 1, 1, 2, alignment=_TOP)
        self._grid.addWidget(rule(hair=True), line + 1, 0, 1, 3)
        return line + 2

    def _choice(self, group: QButtonGroup, pair: FieldPair, pick: Pick, name: str, words: str) -> QWidget:
        theme, cell, choice = self._context.theme, QWidget(), QRadioButton()
        choice.setAccessibleName(f"{name}: {words or tr('nothing')}")
        choice.setChecked(pick is pair.pick)
        group.addButton(choice)
        self.choices[pair.field, pick] = choice
        row = QHBoxLayout(cell)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(choice, 0, _TOP)
        said = label(theme, words or tr("nothing"), tone="text" if words else "muted", wrap=True)
        said.setContentsMargins(0, theme.size(6), 0, theme.size(4))
        said.setBuddy(choice)
        row.addWidget(said, 1)
        return cell

    def picks(self) -> dict[str, Pick]:
        """What was chosen, by field."""
        return {field: pick for (field, pick), choice in self.choices.items() if choice.isChecked()}

    def finish(self) -> None:
        """Merge them; the window is free meanwhile."""
        tasks, kept, other, picks, merged = self._context.tasks, self._kept, self._other, self.picks(), self._merged

        def merge(studio: Studio, call: Call, go_on: GoOn) -> Outcome:
            return studio.persons.merging.merge(call, kept, other, picks, go_on)

        tasks.run_long_command(Long.MERGING, merge, lambda _outcome: merged(kept), owner=self._parent)
        self.accept()

    def _refuse(self, error: Exception) -> None:
        self.wrong.setText(error_words(error))
        self.wrong.show()
