"""A regular place's days: from when to when, on which weekdays, and for how long it rests."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QDateEdit, QGridLayout, QHBoxLayout, QPushButton, QWidget

from studio.domain.attendance.records import StandingBooking
from studio.ui.context import PageContext
from studio.ui.phrases import tr
from studio.ui.schedule.day_edit import day_edit
from studio.ui.theme import set_role
from studio.ui.widgets.basics import label

USUAL, REST = timedelta(weeks=12), timedelta(days=13)


class RegularForm(QWidget):
    """`changed` tells that something is other."""

    changed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        theme = context.theme
        self._context = context
        self.first = self._day_edit(tr("From"))
        self.ends = QCheckBox(tr("Until"))
        self.last = self._day_edit(tr("Last day"))
        self.pauses = QCheckBox(tr("Rests from"))
        self.pause = self._day_edit(tr("Rests from"))
        self.until = self._day_edit(tr("Rests until"))
        self.days = [self._day_button(day) for day in range(7)]
        self._of_week = QWidget()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.size(12))
        grid.setVerticalSpacing(theme.size(8))
        grid.addWidget(label(theme, tr("From"), tone="muted"), 0, 0)
        for column, part in enumerate((self.first, self.ends, self.last), start=1):
            grid.addWidget(part, 0, column)
        self._on = label(theme, tr("On"), tone="muted")
        grid.addWidget(self._on, 1, 0)
        week = QHBoxLayout(self._of_week)
        week.setContentsMargins(0, 0, 0, 0)
        week.setSpacing(theme.size(4))
        for day in self.days:
            week.addWidget(day)
        week.addStretch(1)
        grid.addWidget(self._of_week, 1, 1, 1, 4)
        grid.addWidget(self.pauses, 2, 0)
        grid.addWidget(self.pause, 2, 1)
        grid.addWidget(label(theme, tr("until"), tone="muted"), 2, 2)
        grid.addWidget(self.until, 2, 3)
        grid.setColumnStretch(4, 1)
        for box in (self.ends, self.pauses):
            box.toggled.connect(self._tell)
        for edit in (self.first, self.last, self.pause, self.until):
            edit.dateChanged.connect(self._tell)

    def show_value(self, one: StandingBooking, weekdays: tuple[int, ...]) -> None:
        """Show a regular place in a series of these weekdays (none: there is nothing to choose)."""
        with QSignalBlocker(self):
            later = max(one.first_day, self._context.today())
            _put(self.first, one.first_day)
            self.ends.setChecked(one.last_day is not None)
            _put(self.last, one.last_day or later + USUAL)
            self.pauses.setChecked(one.paused_on is not None)
            _put(self.pause, one.paused_on or later)
            _put(self.until, one.paused_until or later + REST)
            for weekday, day in enumerate(self.days):
                day.setVisible(weekday in weekdays)
                day.setChecked(weekday in weekdays and (not one.weekdays or weekday in one.weekdays))
        self._show_parts()

    def value(self, one: StandingBooking) -> StandingBooking:
        """The same regular place with what is filled in."""
        shown = [day for day in range(7) if not self.days[day].isHidden()]
        chosen = tuple(day for day in shown if self.days[day].isChecked())
        rests = self.pauses.isChecked()
        return replace(
            one,
            first_day=_day(self.first),
            last_day=_day(self.last) if self.ends.isChecked() else None,
            weekdays=() if len(chosen) == len(shown) else chosen,
            paused_on=_day(self.pause) if rests else None,
            paused_until=_day(self.until) if rests else None,
        )

    def end_on(self, day: date) -> None:
        """Let a day be the last."""
        with QSignalBlocker(self):
            self.ends.setChecked(True)
            _put(self.last, day)
        self._tell()

    def _day_edit(self, name: str) -> QDateEdit:
        made = day_edit(self._context, name)
        made.setMinimumWidth(self._context.theme.size(156))
        return made

    def _day_button(self, weekday: int) -> QPushButton:
        name = self._context.manner.locale.standaloneDayName(weekday + 1)
        made = QPushButton(name)
        made.setCheckable(True)
        set_role(made, kind="day")
        made.clicked.connect(self._tell)
        return made

    def _tell(self) -> None:
        self._show_parts()
        self.changed.emit()

    def _show_parts(self) -> None:
        self.last.setEnabled(self.ends.isChecked())
        for edit in (self.pause, self.until):
            edit.setEnabled(self.pauses.isChecked())
        several = any(not day.isHidden() for day in self.days)
        self._of_week.setVisible(several)
        self._on.setVisible(several)


def _put(edit: QDateEdit, day: date) -> None:
    edit.setDate(QDate(day.year, day.month, day.day))


def _day(edit: QDateEdit) -> date:
    day = edit.date()
    return date(day.year(), day.month(), day.day())
