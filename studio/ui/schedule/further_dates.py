"""Dates on which a series is held beside its rule: added one by one, each with a way to take it out."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studio.domain.values import Wall
from studio.ui.context import PageContext
from studio.ui.phrases import tr
from studio.ui.schedule.day_edit import day_edit
from studio.ui.widgets.basics import button, label
from studio.ui.widgets.flow import clear_layout

IN_A_LINE = 3


class FurtherDates(QWidget):
    """`changed` tells that there are others."""

    changed = Signal()

    def __init__(self, context: PageContext, starts: Wall, dates: tuple[Wall, ...]) -> None:
        super().__init__()
        theme = context.theme
        self._context, self._starts = context, starts
        self._dates = set(dates)
        self.day = day_edit(context, tr("Further date"), starts.date())
        self.add = button(theme, tr("Add date"), icon="plus")
        self.add.clicked.connect(self._add)
        self._chips = QVBoxLayout()
        self._chips.setSpacing(theme.size(4))
        line = QHBoxLayout()
        line.setSpacing(theme.size(8))
        line.addWidget(self.day, 1)
        line.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(6))
        column.addWidget(label(theme, tr("And on further dates"), "caption", tone="muted"))
        column.addLayout(line)
        column.addLayout(self._chips)
        self._show()

    @property
    def dates(self) -> tuple[Wall, ...]:
        """The further starts, in order."""
        return tuple(sorted(self._dates))

    def _add(self) -> None:
        day = self.day.date()
        self._dates.add(datetime.combine(date(day.year(), day.month(), day.day()), self._starts.time()))
        self._show()
        self.changed.emit()

    def _drop(self, one: Wall) -> None:
        self._dates.discard(one)
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        theme, manner = self._context.theme, self._context.manner
        clear_layout(self._chips)
        for number, one in enumerate(self.dates):
            if number % IN_A_LINE == 0:
                line = QHBoxLayout()
                line.setSpacing(theme.size(4))
                self._chips.addLayout(line)
                line.addStretch(1)
            words = manner.day_month_year(one.date())
            chip = button(theme, words, icon="x", name=tr("Take out {day}", day=words))
            chip.clicked.connect(partial(self._drop, one))
            line.insertWidget(line.count() - 1, chip)
