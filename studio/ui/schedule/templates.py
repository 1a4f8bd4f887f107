"""Weeks kept as templates, and a season planned from one: a weekly series for each of its classes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QLabel, QLineEdit, QWidget

from studio.domain.schedule.records import SeasonTemplate
from studio.services.changes import Call, Outcome
from studio.services.studio import Studio
from studio.ui.context import PageContext
from studio.ui.phrases import counted, error_words, tr
from studio.ui.schedule.popover import Popover
from studio.ui.widgets.basics import button, label, rule

SEASON = timedelta(weeks=12)


class Templates(Popover):
    """`settled` tells that a season was planned."""

    settled = Signal()

    def __init__(self, context: PageContext, parent: QWidget, week: date) -> None:
        super().__init__(context, parent, 392)
        theme, manner = context.theme, context.manner
        self._week = week
        self.add_head(tr("Season templates"))
        words = tr("Keep the week of {day} under a name", day=manner.long_day(week))
        self.name = QLineEdit()
        self.name.setAccessibleName(words)
        self.name.setPlaceholderText(tr("Name, such as “Spring”"))
        self.name.returnPressed.connect(self.keep)
        save = button(theme, tr("Keep"))
        save.clicked.connect(self.keep)
        self.column.addWidget(label(theme, words, "caption", tone="muted", wrap=True))
        self.column.addLayout(_row(theme.size(8), self.name, save))
        self.column.addWidget(rule())
        self.template = QComboBox()
        self.template.setAccessibleName(tr("Template"))
        self._remove = button(theme, "", "icon", icon="trash-2", name=tr("Forget this template"))
        self._remove.clicked.connect(self._forget)
        first = week + timedelta(days=7)
        self.first, self.last = self._day(first, tr("First day")), self._day(first + SEASON, tr("Last day"))
        self.column.addWidget(label(theme, tr("Plan a season from"), "caption", tone="muted"))
        self.column.addLayout(_row(theme.size(8), self.template, self._remove))
        self.column.addLayout(_row(theme.size(8), self.first, QLabel("–"), self.last))
        self._said = label(theme, "", "caption", tone="muted", wrap=True)
        self.column.addWidget(self._said)
        leave = button(theme, tr("Cancel"))
        leave.clicked.connect(self.dismiss)
        self.go = button(theme, tr("Plan season"), "primary")
        self.go.clicked.connect(self.plan)
        self.foot.addStretch(1)
        self.foot.addWidget(leave)
        self.foot.addWidget(self.go)
        self.template.currentIndexChanged.connect(self._tell)
        self._ask()

    def _day(self, day: date, name: str) -> QDateEdit:
        made = QDateEdit(QDate(day.year, day.month, day.day))
        made.setAccessibleName(name)
        made.setLocale(self.context.manner.locale)
        made.setDisplayFormat("ddd d MMM yyyy")
        made.setFixedHeight(self.context.theme.size(32))
        made.lineEdit().setTextMargins(self.context.theme.size(6), 0, 0, 0)
        return made

    def _ask(self) -> None:
        self.context.tasks.run_query(
            lambda studio: studio.schedule.seasons.templates(), self._show, owner=self, key="templates"
        )

    def _show(self, templates: Sequence[SeasonTemplate]) -> None:
        self.template.clear()
        for one in templates:
            self.template.addItem(
                counted(len(one.classes), "{name} · {number} class", "{name} · {number} classes", name=one.name), one.id
            )
        self._tell()

    def _tell(self) -> None:
        there = self.template.count() > 0
        self.go.setEnabled(there)
        self._remove.setEnabled(there)
        words = tr("Each of its classes becomes a weekly series between these days.")
        self._said.setText(words if there else tr("No template yet. Keep a week under a name first."))

    def keep(self) -> None:
        """Keep the week as a template."""
        name, week = self.name.text(), self._week
        self._do(lambda studio, call: studio.schedule.seasons.save_template(call, name, week), self._kept)

    def _kept(self) -> None:
        self.name.clear()
        self._ask()

    def _forget(self) -> None:
        template: UUID = self.template.currentData()
        self._do(lambda studio, call: studio.schedule.seasons.remove_template(call, template), self._ask)

    def plan(self) -> None:
        """Plan the season."""
        template: UUID = self.template.currentData()
        first, last = (date(day.year(), day.month(), day.day()) for day in (self.first.date(), self.last.date()))
        self._do(
            lambda studio, call: studio.schedule.seasons.plan_season(call, template, first, last), self.settled.emit
        )

    def _do(self, do: Callable[[Studio, Call], Outcome], then: Callable[[], object]) -> None:
        def done(_outcome: Outcome) -> None:
            then()

        self.context.tasks.run_command(do, done, owner=self, failed=self._refuse)

    def _refuse(self, error: Exception) -> None:
        self._said.setText(error_words(error))


def _row(gap: int, *parts: QWidget) -> QHBoxLayout:
    made = QHBoxLayout()
    made.setSpacing(gap)
    for number, part in enumerate(parts):
        made.addWidget(part, 1 if number == 0 or isinstance(part, QDateEdit) else 0)
    return made
