"""How a new class repeats: chosen in plain words, and said back in one sentence."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from studio.domain.schedule.recurrence import Every, Rule
from studio.ui.context import PageContext
from studio.ui.phrases import counted, tr
from studio.ui.schedule.rule_words import rule_words
from studio.ui.theme import set_role
from studio.ui.widgets.basics import label
from studio.ui.widgets.still_box import StillBox, StillDay, StillNumber

ONCE, DAYS, WEEKS, NTH, DATE, AS_IT_IS = "once", "days", "weeks", "nth", "date", "kept"
NO_END, UNTIL, COUNT = "never", "until", "count"
USUAL_WEEKS = 12


class RepeatForm(QWidget):
    """`changed` tells that it repeats otherwise."""

    changed = Signal()

    def __init__(self, context: PageContext, *, once: bool = True) -> None:
        super().__init__()
        theme = context.theme
        self._context = context
        self._starts = context.now()
        self._shown: Rule | None = None
        self.often = StillBox()
        self.often.setAccessibleName(tr("Repeats"))
        for key, words in (
            (ONCE, tr("Does not repeat")),
            (DAYS, tr("By days")),
            (WEEKS, tr("By weeks")),
            (NTH, tr("By months, on the weekday")),
            (DATE, tr("By months, on the date")),
        ):
            if once or key != ONCE:
                self.often.addItem(words, key)
        self.interval = _number(1, 12, tr("every "), tr("Every so many"))
        self.ends = StillBox()
        self.ends.setAccessibleName(tr("Ends"))
        for key, words in ((NO_END, tr("No end")), (UNTIL, tr("Until")), (COUNT, tr("Number of classes"))):
            self.ends.addItem(words, key)
        self.until = StillDay()
        self.until.setAccessibleName(tr("Last day"))
        self.until.setLocale(context.manner.locale)
        self.until.setDisplayFormat(context.manner.date_pattern)
        self.count = _number(1, 500, "", tr("Number of classes"))
        self.count.setValue(USUAL_WEEKS)
        for edit in (self.interval, self.until, self.count):
            edit.lineEdit().setTextMargins(theme.size(6), 0, 0, 0)
        self.days = [self._day_button(day) for day in self._weekdays()]
        self._echo = label(theme, "", "caption", tone="muted", wrap=True)
        self._lay_out()
        for combo in (self.often, self.ends):
            combo.currentIndexChanged.connect(self._tell)
        for spin in (self.interval, self.count):
            spin.valueChanged.connect(self._tell)
        self.until.dateChanged.connect(self._tell)
        self._show_parts()

    def _weekdays(self) -> list[int]:
        return [(self._context.manner.week_starts + number) % 7 for number in range(7)]

    def _day_button(self, weekday: int) -> QPushButton:
        locale = self._context.manner.locale
        made = QPushButton(self._context.manner.weekday_initial(weekday))
        made.setAccessibleName(locale.standaloneDayName(weekday + 1))
        made.setToolTip(locale.standaloneDayName(weekday + 1))
        made.setCheckable(True)
        made.setProperty("weekday", weekday)
        made.setFixedWidth(self._context.theme.size(32))
        set_role(made, kind="day")
        made.clicked.connect(self._tell)
        return made

    def _lay_out(self) -> None:
        theme = self._context.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(6))
        first, last = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(theme.size(8))
        last.setSpacing(theme.size(8))
        for part in (self.often, self.interval, self.ends, self.until, self.count):
            part.setFixedHeight(theme.size(32))
        first.addWidget(self.often, 2)
        first.addWidget(self.interval, 1)
        last.addWidget(self.ends, 1)
        last.addWidget(self.until, 1)
        last.addWidget(self.count, 1)
        self._week = QWidget()
        week = QHBoxLayout(self._week)
        week.setContentsMargins(0, 0, 0, 0)
        week.setSpacing(theme.size(4))
        for day in self.days:
            week.addWidget(day)
        week.addStretch(1)
        column.addWidget(label(theme, tr("Repeats"), "caption", tone="muted"))
        column.addLayout(first)
        column.addWidget(self._week)
        column.addLayout(last)
        column.addWidget(self._echo)

    def begin_at(self, starts: datetime) -> None:
        """Follow the first class: its weekday is always one of them."""
        if starts == self._starts:
            return
        only = self._chosen_days() == [self._starts.weekday()] or not self._chosen_days()
        self._starts = starts
        for day in self.days:
            if only:
                day.setChecked(day.property("weekday") == starts.weekday())
            elif day.property("weekday") == starts.weekday():
                day.setChecked(True)
        if self.until_day < starts.date():
            self._set_until(starts.date() + timedelta(weeks=USUAL_WEEKS))
        self._show_parts()

    def show_rule(self, rule: Rule | None, until: date | None, count: int | None) -> None:
        """Show a rule that was read from a line, without telling."""
        with QSignalBlocker(self):
            self._shown = rule
            kind = ONCE
            if rule is not None:
                monthly = NTH if rule.weekdays else DATE
                kind = {Every.DAY: DAYS, Every.WEEK: WEEKS}.get(rule.every, monthly)
                self.interval.setValue(rule.interval)
                wanted = {weekday for _, weekday in rule.weekdays} or {self._starts.weekday()}
                for day in self.days:
                    day.setChecked(day.property("weekday") in wanted)
            self.often.setCurrentIndex(self.often.findData(kind))
            self.ends.setCurrentIndex(self.ends.findData(UNTIL if until else COUNT if count else NO_END))
            if self.rule != rule:
                # More than this form can say: it stays as it is, as long as nobody chooses otherwise.
                self.often.addItem(tr("As it is"), AS_IT_IS)
                self.often.setCurrentIndex(self.often.count() - 1)
            if until is not None:
                self._set_until(until)
            if count is not None:
                self.count.setValue(count)
        self._show_parts()

    def end_on(self, day: date) -> None:
        """Let a day be the last one."""
        with QSignalBlocker(self):
            self.ends.setCurrentIndex(self.ends.findData(UNTIL))
            self._set_until(day)
        self._tell()

    @property
    def rule(self) -> Rule | None:
        """The rule chosen; None for a class that does not repeat."""
        kind, interval = self.often.currentData(), self.interval.value()
        if kind == DAYS:
            return Rule(Every.DAY, interval)
        if kind == WEEKS:
            days = self._chosen_days() or [self._starts.weekday()]
            week_starts = 0 if self._shown is None else self._shown.week_starts
            return Rule(Every.WEEK, interval, weekdays=tuple((0, day) for day in days), week_starts=week_starts)
        if kind == DATE:
            return Rule(Every.MONTH, interval, month_days=(self._starts.day,))
        if kind == NTH:
            nth = (self._starts.day - 1) // 7 + 1
            return Rule(Every.MONTH, interval, weekdays=((-1 if nth == 5 else nth, self._starts.weekday()),))
        return self._shown if kind == AS_IT_IS else None

    @property
    def rule_text(self) -> str:
        """The rule as it is stored, with its number of classes; empty without one."""
        rule = self.rule
        if rule is None:
            return ""
        return rule.text() + (f";COUNT={self.count.value()}" if self.ends.currentData() == COUNT else "")

    @property
    def last_day(self) -> date | None:
        """The last day, when there is one."""
        return self.until_day if self.rule is not None and self.ends.currentData() == UNTIL else None

    @property
    def until_day(self) -> date:
        """The day in its field."""
        day = self.until.date()
        return date(day.year(), day.month(), day.day())

    def _set_until(self, day: date) -> None:
        self.until.setDate(QDate(day.year, day.month, day.day))

    def _chosen_days(self) -> list[int]:
        return sorted(day.property("weekday") for day in self.days if day.isChecked())

    def _tell(self) -> None:
        self._show_parts()
        self.changed.emit()

    def _show_parts(self) -> None:
        repeats = self.often.currentData() != ONCE
        self.interval.setVisible(repeats and self.often.currentData() != AS_IT_IS)
        self.ends.setVisible(repeats)
        self._week.setVisible(self.often.currentData() == WEEKS)
        self.until.setVisible(repeats and self.ends.currentData() == UNTIL)
        self.count.setVisible(repeats and self.ends.currentData() == COUNT)
        number = self.interval.value()
        units = {
            DAYS: (tr("every day"), counted(number, "day", "days")),
            WEEKS: (tr("every week"), counted(number, "week", "weeks")),
        }
        one, many = units.get(self.often.currentData(), (tr("every month"), counted(number, "month", "months")))
        self.interval.setSpecialValueText(one)
        self.interval.setSuffix(f" {many}")
        words = rule_words(self.rule_text, self._starts, self.last_day, None, self._context.manner) if repeats else ""
        self._echo.setText(words)
        self._echo.setVisible(bool(words))


def _number(low: int, high: int, prefix: str, name: str) -> QSpinBox:
    made = StillNumber()
    made.setRange(low, high)
    made.setPrefix(prefix)
    made.setAccessibleName(name)
    return made
