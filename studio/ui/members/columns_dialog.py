"""Chooses the columns of the member list: which, and in which order."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from studio.domain.members.own_records import OwnField
from studio.services.members.rows import Column
from studio.ui.context import PageContext
from studio.ui.members.filter_words import columns_for, fact_words
from studio.ui.members.list_columns import Layout, ordered
from studio.ui.phrases import tr
from studio.ui.widgets.basics import button, label

COLUMN = Qt.ItemDataRole.UserRole
ROW = 28


class ChooseColumns(QDialog):
    """Those ticked are shown in the order of the list; `chosen` is told the layout."""

    def __init__(
        self,
        context: PageContext,
        known: Layout,
        own: Sequence[OwnField],
        chosen: Callable[[Layout], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._known, self._chosen = known, chosen
        theme = context.theme
        self.setWindowTitle(tr("Columns"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Columns: Space shows one, Alt+Up and Alt+Down move it"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setMinimumSize(theme.size(340), theme.size(420))
        self._fill_list(context, own)
        up = button(theme, "", "icon", icon="chevron-up", name=tr("Further left (Alt+Up)"))
        up.clicked.connect(lambda: self.move_by(-1))
        down = button(theme, "", "icon", icon="chevron-down", name=tr("Further right (Alt+Down)"))
        down.clicked.connect(lambda: self.move_by(1))
        for keys, step in (("Alt+Up", -1), ("Alt+Down", 1)):
            QShortcut(QKeySequence(keys), self, lambda step=step: self.move_by(step))
        usual = button(theme, tr("As usual"), "link")
        usual.clicked.connect(self._be_usual)
        leave = button(theme, tr("Cancel"))
        leave.clicked.connect(self.reject)
        self.go = button(theme, tr("Show"), "primary")
        self.go.setDefault(True)
        self.go.clicked.connect(self._finish)
        for part in (up, down, usual, leave):
            part.setAutoDefault(False)
        moves, foot = QVBoxLayout(), QHBoxLayout()
        for part in (up, down):
            moves.addWidget(part)
        moves.addStretch(1)
        middle = QHBoxLayout()
        middle.addWidget(self.list, 1)
        middle.addLayout(moves)
        foot.addWidget(usual)
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(self.go)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(*[theme.size(24)] * 4)
        column_.setSpacing(theme.size(14))
        column_.addWidget(label(theme, tr("Columns"), "section"))
        words = tr("Those ticked stand beside the names, from left to right as they stand here.")
        column_.addWidget(label(theme, words, tone="muted", wrap=True))
        column_.addLayout(middle)
        column_.addLayout(foot)

    def _fill_list(self, context: PageContext, own: Sequence[OwnField]) -> None:
        """Those that are shown first, then all others."""
        shown = [one.column for one in self._known.shown]
        others = [one for one in columns_for(context.tasks.person.role, own) if one not in shown]
        for column in (*shown, *others):
            item = QListWidgetItem(fact_words(column.fact, column.about, own))
            item.setData(COLUMN, column)
            item.setSizeHint(QSize(0, context.theme.size(ROW)))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if column in shown else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def move_by(self, step: int) -> None:
        """Move the current one up or down."""
        place = self.list.currentRow()
        to = place + step
        if place >= 0 and 0 <= to < self.list.count():
            self.list.insertItem(to, self.list.takeItem(place))
            self.list.setCurrentRow(to)

    def tick(self, column: Column, *, shown: bool = True) -> None:
        """Show a column, or show it no more."""
        for place in range(self.list.count()):
            item = self.list.item(place)
            if item.data(COLUMN) == column:
                item.setCheckState(Qt.CheckState.Checked if shown else Qt.CheckState.Unchecked)

    def _be_usual(self) -> None:
        self._chosen(Layout())
        self.accept()

    def _finish(self) -> None:
        items = [self.list.item(place) for place in range(self.list.count())]
        columns = [item.data(COLUMN) for item in items if item.checkState() is Qt.CheckState.Checked]
        self._chosen(ordered(columns, self._known))
        self.accept()
