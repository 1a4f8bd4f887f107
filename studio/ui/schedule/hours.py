"""What each coach taught in a month, to look at and to save as a table."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from studio.services.schedule.hours import CoachHours, month_days
from studio.ui.context import PageContext
from studio.ui.phrases import error_words, tr
from studio.ui.schedule.hours_model import HoursModel
from studio.ui.schedule.saving import ask_path, write_with
from studio.ui.theme import set_role
from studio.ui.widgets.basics import button, label, open_over

WIDTH, HEIGHT = 760, 620


class HoursReport(QDialog):
    """A month at a time; Page Up and Page Down turn it."""

    def __init__(self, context: PageContext, day: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Hours of coaches"))
        theme = self._theme = context.theme
        open_over(parent, self, theme.size(WIDTH), theme.size(HEIGHT))
        self._context = context
        self.month = day.replace(day=1)
        self.title = label(theme, "", "section")
        self.says = label(theme, "", tone="muted", wrap=True)
        self.model = HoursModel(theme, context.manner, self)
        self.hours: Sequence[CoachHours] = ()
        self.save_as = button(theme, tr("Save as a table …"))
        self.save_as.clicked.connect(self._ask_file)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.size(24)] * 4)
        column.setSpacing(theme.size(10))
        column.addLayout(self._head())
        column.addWidget(self.says)
        column.addWidget(self._table(), 1)
        column.addLayout(self._foot())
        self._ask()

    def _head(self) -> QHBoxLayout:
        theme, row = self._theme, QHBoxLayout()
        row.setSpacing(theme.size(4))
        self.before = button(theme, "", "icon", icon="chevron-left", name=tr("Month before"))
        self.after = button(theme, "", "icon", icon="chevron-right", name=tr("Month after"))
        for turn, key in ((self.before, Qt.Key.Key_PageUp), (self.after, Qt.Key.Key_PageDown)):
            turn.setAutoDefault(False)
            turn.setShortcut(QKeySequence(key))
            turn.setToolTip(f"{turn.accessibleName()}  {QKeySequence(key).toString()}")
        self.before.clicked.connect(lambda: self._turn(self.month - timedelta(days=1)))
        self.after.clicked.connect(lambda: self._turn(self.month + timedelta(days=31)))
        row.addWidget(self.title, 1)
        row.addWidget(self.before)
        row.addWidget(self.after)
        return row

    def _table(self) -> QTableView:
        view = QTableView()
        view.setModel(self.model)
        view.setAccessibleName(tr("Hours of coaches"))
        view.setShowGrid(False)
        set_role(view, report=True)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(self._theme.size(28))
        head = view.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        return view

    def _foot(self) -> QHBoxLayout:
        leave = button(self._theme, tr("Close"), "primary")
        leave.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(self.save_as)
        row.addStretch(1)
        row.addWidget(leave)
        return row

    def _turn(self, day: date) -> None:
        self.month = day.replace(day=1)
        self._ask()

    def _ask(self) -> None:
        first, last = month_days(self.month)
        self.title.setText(self._context.manner.month_year(first))
        self.save_as.setEnabled(False)
        self._context.tasks.run_query(
            lambda studio: studio.schedule.coaches.hours(first, last),
            self._show,
            owner=self,
            failed=lambda error: self.says.setText(error_words(error)),
            key="hours",
        )

    def _show(self, hours: Sequence[CoachHours]) -> None:
        self.hours = hours
        self.model.show_hours(hours)
        self.save_as.setEnabled(bool(hours))
        words = tr("Classes that take place, by who teaches them.")
        if not hours:
            words = tr("No class is planned in this month.")
        elif month_days(self.month)[1] >= self._context.today():
            words = tr("{words} Those still to come are counted in.", words=words)
        self.says.setText(words)

    def _ask_file(self) -> None:
        name = tr("Hours {month}", month=f"{self.month:%Y-%m}")
        path = ask_path(self, name, ".csv", tr("Tables (*.csv *.xlsx)"))
        if path is not None:
            self.save(path)

    def save(self, path: Path) -> None:
        """Write the month as CSV, or as XLSX where the file is called so."""
        hours, kind = self.hours, "xlsx" if path.suffix.lower() == ".xlsx" else "csv"
        write_with(self._context, self, path, lambda studio: studio.exports.write_hours(hours, kind, path))
