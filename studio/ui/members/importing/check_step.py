"""Third step of importing: what would happen with every row, and deciding about those that look like somebody."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from studio.services.members.importing.deciding import Decisions
from studio.services.members.importing.rows import Check, CheckedRow, Decision, Fate, kind_of
from studio.ui.context import PageContext
from studio.ui.members.importing.beside import Beside
from studio.ui.members.importing.rows_model import RowsModel
from studio.ui.members.importing.words import FATES
from studio.ui.phrases import tr
from studio.ui.theme import set_role
from studio.ui.widgets.basics import Segments, label

_WIDTHS = (52, 150, 200, 150)


class CheckStep(QWidget):
    """The rows by what becomes of them; `changed` tells that something was decided."""

    changed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        theme = context.theme
        self.check: Check | None = None
        self.decisions = Decisions()
        self.filter = Segments(theme, [("" if fate is None else str(fate), tr(words)) for fate, words in FATES.items()])
        self.filter.chosen.connect(self.show_fate)
        self.says = label(theme, "", tone="muted", wrap=True)
        self.model = RowsModel(theme, self)
        self.view = self._table()
        self.beside = Beside(context)
        self.beside.decided.connect(self._decide)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(10))
        column.addWidget(self.says)
        column.addWidget(self.filter)
        both = QHBoxLayout()
        both.setSpacing(theme.size(16))
        both.addWidget(self.view, 1)
        both.addWidget(self.beside)
        column.addLayout(both, 1)

    def _table(self) -> QTableView:
        theme, view = self._context.theme, QTableView()
        view.setModel(self.model)
        view.setAccessibleName(tr("Rows of the file"))
        view.setShowGrid(False)
        set_role(view, report=True)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setTabKeyNavigation(False)
        view.setWordWrap(False)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.verticalHeader().setDefaultSectionSize(theme.size(28))
        head = view.horizontalHeader()
        head.setHighlightSections(False)
        for place, width in enumerate(_WIDTHS):
            view.setColumnWidth(place, theme.size(width))
        head.setStretchLastSection(True)
        view.selectionModel().currentRowChanged.connect(self._current)
        return view

    def show_check(self, check: Check, decisions: Decisions) -> None:
        """Show a dry run; those who look alike come first where there are any."""
        self.check, self.decisions = check, decisions
        number = self._context.manner.number
        for fate, words in FATES.items():
            count = len(check.fates) if fate is None else check.count(fate)
            self.filter.name("" if fate is None else str(fate), f"{tr(words)}  {number(count)}")
        self.says.setText(self._said(check))
        self.show_fate(str(Fate.DUPLICATE) if check.count(Fate.DUPLICATE) else "")

    def _said(self, check: Check) -> str:
        words = [tr("Nothing is written yet.")]
        if check.count(Fate.DUPLICATE):
            words.append(
                tr("Look over those that look like somebody: who is not surely the same is left out until you decide.")
            )
        if check.count(Fate.REFUSED):
            words.append(tr("Refused rows can be saved, mended and imported again."))
        return " ".join(words)

    def show_fate(self, fate: str) -> None:
        """Show the rows of one fate, or all."""
        if self.check is None:
            return
        self.filter.choose(fate)
        self.beside.show_nothing()
        self.model.show_check(self.check, self.decisions, Fate(fate) if fate else None)
        if self.model.rowCount():
            self.view.selectRow(0)
        self.changed.emit()

    def _current(self, current: QModelIndex, _before: QModelIndex) -> None:
        row = self.model.row_at(current.row())
        if row is None or self.check is None:
            self.beside.show_nothing()
        else:
            self.beside.show_row(self.check, row, self.decisions, self.alike(row))

    def alike(self, row: CheckedRow) -> int:
        """How many rows are decided together with this one."""
        if row.fate is not Fate.DUPLICATE or self.check is None:
            return 1
        return self.check.alike.get(kind_of(row), 1)

    def _decide(self, row: CheckedRow, decision: Decision, all_alike: bool) -> None:
        self.decisions.decide(row, decision, all_alike=all_alike)
        self.model.tell_decided()
        if self.check is not None:
            self.beside.show_row(self.check, row, self.decisions, self.alike(row))
        self.changed.emit()
