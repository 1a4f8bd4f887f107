"""A row and whom it is like, side by side, field by field, and what is to happen with it."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from studio.domain.members.importing.fields import BOTH, MERGED
from studio.domain.members.records import Member
from studio.services.members.importing.deciding import Decisions
from studio.services.members.importing.rows import Action, Check, CheckedRow, Decision, Fate, Keep
from studio.ui.context import PageContext
from studio.ui.members.importing.words import (
    ACTIONS,
    FATES,
    KEEPS,
    MEMBER_FIELDS,
    column_name,
    problem_words,
    who_words,
)
from studio.ui.phrases import inside, tr
from studio.ui.theme import set_role
from studio.ui.widgets.basics import Segments, label, rule
from studio.ui.widgets.still_box import StillBox
from studio.words import LOOKS_LIKE

WIDTH = 380


class Beside(QFrame):
    """Shows one row; `decided` carries the row, the decision, and whether it holds for all that are like it."""

    decided = Signal(object, object, bool)  # CheckedRow, Decision

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        theme = context.theme
        set_role(self, card=True)
        self.setFixedWidth(theme.size(WIDTH))
        self._row: CheckedRow | None = None
        self.keeps: dict[str, QComboBox] = {}
        self.title = label(theme, "", "label", wrap=True)
        self.says = label(theme, "", tone="muted", wrap=True)
        self.choices = Segments(theme, [(str(one), tr(words)) for one, words in ACTIONS.items()])
        self.choices.chosen.connect(self._act)
        self.all_alike = QCheckBox()
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.size(16)] * 4)
        column.setSpacing(theme.size(10))
        for one in (self.title, self.says, self.choices, self.all_alike):
            column.addWidget(one)
        column.addWidget(self._area, 1)
        self.show_nothing()

    def show_nothing(self) -> None:
        """No row is chosen."""
        self._row = None
        self.title.setText(tr("Choose a row"))
        self.says.setText(tr("What it says, and what happens with it, is shown here."))
        self._show_choice(on=False)
        self._fill(QWidget())

    def show_row(self, check: Check, row: CheckedRow, decisions: Decisions, alike: int) -> None:
        """Show a row; `alike` is how many are decided with it."""
        self._row = row
        decision = decisions.of(row)
        self.title.setText(row.values.get("name") or tr("Row {number}", number=row.number))
        self.says.setText(self._said(check, row))
        self._show_choice(on=row.fate is Fate.DUPLICATE)
        self.choices.choose(str(decision.action))
        self.all_alike.setText(tr("For all {count} like this", count=self._context.manner.number(alike)))
        self.all_alike.setVisible(row.fate is Fate.DUPLICATE and alike > 1)
        ours = self._ours(check, row)
        self._fill(self._problems(check, row) if row.fate is Fate.REFUSED else self._fields(row, ours, decision))

    def _said(self, check: Check, row: CheckedRow) -> str:
        if row.likeness is not None:
            words = tr(
                "Row {number} has {what} as {who}.",
                number=row.number,
                what=tr(LOOKS_LIKE[row.likeness]),
                who=who_words(check, row),
            )
            return words if row.sure else tr("{words} It may be somebody else.", words=words)
        return tr("Row {number}: {fate}", number=row.number, fate=inside(tr(FATES[row.fate])))

    def _show_choice(self, *, on: bool) -> None:
        self.choices.setVisible(on)
        self.all_alike.setVisible(on)

    @staticmethod
    def _ours(check: Check, row: CheckedRow) -> Member | dict[str, object] | None:
        if row.like is not None:
            return check.members[row.like]
        return None if row.like_row is None else dict(check.row(row.like_row).values)

    def _fill(self, inner: QWidget) -> None:
        set_role(inner, surface="surface")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._area.setWidget(inner)

    def _problems(self, check: Check, row: CheckedRow) -> QWidget:
        theme, inner = self._context.theme, QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, theme.size(8), 0)
        cells = check.source(row.place)
        for one in row.problems:
            value = cells[one.column] if one.column >= 0 else ""
            column.addWidget(label(theme, column_name(check.table, one.column), "caption", tone="muted"))
            column.addWidget(label(theme, problem_words(one, value), tone="bad", wrap=True))
        column.addWidget(label(theme, tr("The row stays in the file of those left out."), tone="muted", wrap=True))
        column.addStretch(1)
        return inner

    def _fields(self, row: CheckedRow, ours: Member | dict[str, object] | None, decision: Decision) -> QWidget:
        theme, inner = self._context.theme, QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, theme.size(8), 0)
        grid.setHorizontalSpacing(theme.size(12))
        grid.setVerticalSpacing(theme.size(4))
        self.keeps = {}
        if ours is not None:
            here = tr("Here") if isinstance(ours, Member) else tr("In the earlier row")
            grid.addWidget(label(theme, here, "caption", tone="muted"), 0, 0)
        grid.addWidget(
            label(theme, tr("In the file") if isinstance(ours, Member) else tr("In this row"), "caption", tone="muted"),
            0,
            0 if ours is None else 1,
        )
        line = 1
        for field in (*MERGED, "household", "contact_name"):
            mine, theirs = self._shown(ours, field), self._text(field, row.values.get(field))
            if mine or theirs:
                line = self._add_field(grid, line, field, (mine, theirs) if ours is not None else (theirs,))
                if row.fate is Fate.DUPLICATE and field in row.differs:
                    grid.addWidget(self._choice(field, decision), line, 0, 1, 2)
                    line += 1
        grid.setRowStretch(line, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return inner

    def _add_field(self, grid: QGridLayout, line: int, field: str, values: tuple[str, ...]) -> int:
        theme = self._context.theme
        grid.addWidget(rule(hair=True), line, 0, 1, 2)
        grid.addWidget(label(theme, tr(MEMBER_FIELDS[field]), "caption", tone="muted"), line + 1, 0, 1, 2)
        for place, value in enumerate(values):
            same = len(values) == 2 and values[0] == values[1]
            # An address has no place to break at: it ends in dots rather than pushing the panel out of sight.
            shown = label(theme, value or "–", tone="muted" if same else "text", wrap=" " in value)
            shown.setMinimumWidth(1)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(shown, line + 2, place, 1, 2 if len(values) == 1 else 1)
        return line + 3

    def _choice(self, field: str, decision: Decision) -> QComboBox:
        box = StillBox()
        box.setAccessibleName(tr("{field}: which to keep", field=tr(MEMBER_FIELDS[field])))
        for keep, words in KEEPS.items():
            if keep is not Keep.BOTH or field in BOTH:
                box.addItem(tr(words), keep)
        box.setCurrentIndex(max(0, box.findData(decision.keep.get(field, Keep.OURS))))
        box.setEnabled(decision.action is Action.MERGE)
        box.activated.connect(partial(self._act, str(Action.MERGE)))
        self.keeps[field] = box
        return box

    def _act(self, action: str, _place: int = 0) -> None:
        if self._row is not None:
            keep = {field: Keep(box.currentData()) for field, box in self.keeps.items()}
            self.decided.emit(self._row, Decision(Action(action), keep), self.all_alike.isChecked())

    def _shown(self, ours: Member | dict[str, object] | None, field: str) -> str:
        if ours is None:
            return ""
        return self._text(field, ours.get(field) if isinstance(ours, dict) else getattr(ours, field, None))

    def _text(self, field: str, value: object) -> str:
        """A value as it is read here."""
        if isinstance(value, list | tuple):
            return ", ".join(map(str, value))
        if value and field in {"birth_date", "joined_on"}:
            return self._context.manner.day_month_year(date.fromisoformat(str(value)))
        return "" if value is None else str(value)
