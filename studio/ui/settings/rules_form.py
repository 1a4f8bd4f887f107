"""The studio's rules of check-in, cancelling, waitlists and the timetable. Each holds at once; managers change them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Literal

from PySide6.QtCore import QSignalBlocker, QTime
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QTimeEdit,
    QWidget,
)

from studio.domain.attendance.rules import AttendanceRules
from studio.domain.errors import StudioError
from studio.domain.roles import Role
from studio.domain.schedule.rules import ScheduleRules
from studio.services.changes import Call, Outcome
from studio.services.studio import Studio
from studio.ui.context import PageContext
from studio.ui.phrases import error_words, tr
from studio.ui.settings.form_area import FormArea
from studio.ui.widgets.basics import label
from studio.ui.widgets.still_box import StillNumber, StillTime

LABEL_WIDTH, NUMBER_WIDTH = 220, 120
_DAY, _TWO_WEEKS = 24 * 60, 14 * 24 * 60
Rules = tuple[AttendanceRules, ScheduleRules]


@dataclass(frozen=True, slots=True)
class Line:
    """One rule: the field of its record, what it is called, and what stands after its number."""

    field: str
    words: str
    after: str = ""
    kind: Literal["number", "check", "time"] = "number"
    least: int = 0
    most: int = _TWO_WEEKS
    zero: str = ""


SECTIONS: tuple[tuple[str, tuple[Line, ...]], ...] = (
    (
        "Booking",
        (
            Line("book_from", "Classes are booked from", "hours before the class", most=90 * 24, zero="any time"),
            Line("book_until", "Booked until", "minutes before the start", zero="the end"),
        ),
    ),
    (
        "Check-in",
        (
            Line("opens", "Opens", "minutes before the class", most=_DAY),
            Line("late_after", "Late after", "minutes from the start"),
            Line("no_show_after", "No-show after", "minutes from the end"),
            Line("first_visit_early", "First-timers are asked to come", "minutes early"),
        ),
    ),
    (
        "Cancelling",
        (
            Line("cancel_until", "Cancel in good time until", "minutes before the start"),
            Line("late_cancel_costs", "Cancelling late costs a class of the pass", kind="check"),
            Line("no_show_costs", "Not coming costs a class of the pass", kind="check"),
            Line("keep_late_fee", "It costs even if the studio then cancels the class", kind="check"),
            Line("debt", "A pass may go below zero by", "classes", most=99),
        ),
    ),
    (
        "Waitlist",
        (
            Line("promote_until", "Free places are given until", "minutes before the start"),
            Line("night_from", "Not by night, from", kind="time"),
            Line("night_until", "Not by night, until", "the same time twice: at any hour", kind="time"),
            Line("most_waiting", "At most wait", "people for a class", most=999, zero="any number"),
        ),
    ),
    ("Timetable", (Line("weeks_ahead", "Classes of series are made", "weeks ahead", least=1, most=104),)),
)


class RulesForm(QWidget):
    """One row a rule, under what it is about."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._rules: Rules = (AttendanceRules(), ScheduleRules())
        self.fields: dict[str, QWidget] = {}
        self.notes: dict[str, QLabel] = {}
        theme, area = context.theme, FormArea(context.theme)
        self.about = label(theme, "", tone="muted", wrap=True)
        area.column.addWidget(label(theme, tr("Rules"), "section"))
        area.column.addWidget(self.about)
        area.column.addLayout(self._lines())
        area.column.addStretch(1)
        area.fill(self)

    def _lines(self) -> QGridLayout:
        theme, grid = self._context.theme, QGridLayout()
        grid.setHorizontalSpacing(theme.size(12))
        grid.setVerticalSpacing(theme.size(8))
        grid.setColumnMinimumWidth(0, theme.size(LABEL_WIDTH))
        grid.setColumnStretch(1, 1)
        for title, lines in SECTIONS:
            head = label(theme, tr(title), "label")
            head.setContentsMargins(0, theme.size(12), 0, theme.size(4))
            grid.addWidget(head, grid.rowCount(), 0, 1, 2)
            for line in lines:
                self._add(grid, line)
        return grid

    def _add(self, grid: QGridLayout, line: Line) -> None:
        theme, place = self._context.theme, grid.rowCount()
        made = self.fields[line.field] = self._made(line)
        made.setAccessibleName(" ".join(filter(None, (tr(line.words), tr(line.after) if line.after else ""))))
        note = self.notes[line.field] = label(theme, "", "caption", tone="bad", wrap=True)
        note.hide()
        if line.kind == "check":
            grid.addWidget(made, place, 0, 1, 2)
        else:
            row = QHBoxLayout()
            row.setSpacing(theme.size(8))
            made.setFixedWidth(theme.size(NUMBER_WIDTH))
            row.addWidget(made)
            row.addWidget(label(theme, tr(line.after) if line.after else "", tone="muted", wrap=True), 1)
            grid.addWidget(label(theme, tr(line.words)), place, 0)
            grid.addLayout(row, place, 1)
        grid.addWidget(note, place + 1, 1)

    def _made(self, line: Line) -> QWidget:
        if line.kind == "check":
            check = QCheckBox(tr(line.words))
            check.clicked.connect(partial(self._keep, line.field))
            return check
        made: QSpinBox | QTimeEdit
        if line.kind == "time":
            made = StillTime()
            made.setDisplayFormat(self._context.manner.clock_pattern)
        else:
            made = StillNumber()
            made.setRange(line.least, line.most)
            made.setSpecialValueText(tr(line.zero) if line.zero else "")
        # The style sheet's padding does not reach the line inside.
        made.lineEdit().setTextMargins(self._context.theme.size(6), 0, 0, 0)
        made.editingFinished.connect(partial(self._keep, line.field))
        return made

    def load(self) -> None:
        """Show what holds now."""

        def ask(studio: Studio) -> Rules:
            return studio.schedule.rules.attendance(), studio.schedule.rules.schedule()

        self._context.tasks.run_query(ask, self._show, owner=self, key="rules")

    def _show(self, rules: Rules) -> None:
        manages = self._context.tasks.person.role is Role.MANAGER
        words = tr("What holds for every class. A change holds at once and can be taken back.")
        self.about.setText(words if manages else f"{words} {tr('Only a manager changes this.')}")
        for name, field in self.fields.items():
            field.setEnabled(manages)
            # A number that somebody is typing in is left alone.
            if self._value(name) == self._held(name) or not field.hasFocus():
                self._fill(field, _of(rules, name))
                self._say(name, "")
        self._rules = rules

    @staticmethod
    def _fill(field: QWidget, value: Any) -> None:
        with QSignalBlocker(field):
            if isinstance(field, QCheckBox):
                field.setChecked(bool(value))
            elif isinstance(field, QSpinBox):
                field.setValue(value)
            elif isinstance(field, QTimeEdit):
                field.setTime(QTime(value // 60, value % 60))

    def _held(self, name: str) -> int:
        return int(_of(self._rules, name))

    def _value(self, name: str) -> int:
        field = self.fields[name]
        if isinstance(field, QCheckBox):
            return int(field.isChecked())
        if isinstance(field, QTimeEdit):
            return field.time().hour() * 60 + field.time().minute()
        return field.value() if isinstance(field, QSpinBox) else 0

    def _keep(self, name: str, *_what: object) -> None:
        value = self._value(name)
        if value == self._held(name):
            return

        def do(studio: Studio, call: Call) -> Outcome:
            # Onto what holds by then: another rule may be on its way.
            rules = studio.schedule.rules
            if name in AttendanceRules.__dataclass_fields__:
                return rules.set_attendance(call, replace(rules.attendance(), **{name: value}))
            held = rules.schedule()
            return rules.set_schedule(call, replace(held, **{name: type(getattr(held, name))(value)}))

        def refused(error: Exception) -> None:
            self._say(name, error_words(error))
            if not isinstance(error, StudioError):
                self._context.complain(error)

        self._context.tasks.run_command(do, lambda _outcome: self._say(name, ""), owner=self, failed=refused)

    def _say(self, name: str, words: str) -> None:
        self.notes[name].setText(words)
        self.notes[name].setVisible(bool(words))


def _of(rules: Rules, name: str) -> Any:
    return getattr(rules[0] if name in AttendanceRules.__dataclass_fields__ else rules[1], name)
