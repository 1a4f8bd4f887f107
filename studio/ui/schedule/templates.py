"""Weeks kept as templates, and a season planned from one: a weekly series for each of its classes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QLabel, QLineEdit, QWidget

from studio.domain.schedule.records import SeasonTemplate
from studio.services.changes import Call, Outcome
from studio.services.schedule.rows import CopyFate, CopyRow
from studio.services.studio import Studio
from studio.ui.context import PageContext
from studio.ui.phrases import counted, tr
from studio.ui.schedule.copy_week import copy_lines
from studio.ui.schedule.day_edit import day_edit
from studio.ui.schedule.popover import Popover
from studio.ui.schedule.preview_pane import PreviewPane
from studio.ui.widgets.basics import button, label, rule
from studio.ui.widgets.still_box import StillBox

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
        self.template = StillBox()
        self.template.setAccessibleName(tr("Template"))
        self._remove = button(theme, "", "icon", icon="trash-2", name=tr("Forget this template"))
        self._remove.clicked.connect(self._forget)
        first = week + timedelta(days=7)
        self.first, self.last = (
            day_edit(context, tr("First day"), first),
            day_edit(context, tr("Last day"), first + SEASON - timedelta(days=1)),
        )
        self.column.addWidget(label(theme, tr("Plan a season from"), "caption", tone="muted"))
        self.column.addLayout(_row(theme.size(8), self.template, self._remove))
        self.column.addLayout(_row(theme.size(8), self.first, QLabel("–"), self.last))
        self.pane = PreviewPane(context)
        self.pane.see.setText(tr("See which"))
        self.column.addWidget(self.pane)
        self.go = button(theme, tr("Plan season"), "primary")
        self.end_with(self.go, self.plan, tr("Cancel"), left=self.pane.see)
        self.template.currentIndexChanged.connect(self._preview)
        for day in (self.first, self.last):
            day.dateChanged.connect(self._preview)
        self._ask()

    def _ask(self) -> None:
        self.context.tasks.run_query(
            lambda studio: studio.schedule.seasons.templates(), self._show, owner=self, key="templates"
        )

    def _show(self, templates: Sequence[SeasonTemplate]) -> None:
        with QSignalBlocker(self.template):
            self.template.clear()
            for one in templates:
                words = counted(len(one.classes), "{name} · {number} class", "{name} · {number} classes", name=one.name)
                self.template.addItem(words, one.id)
        self._preview()

    @property
    def _days(self) -> tuple[date, date]:
        first, last = (date(day.year(), day.month(), day.day()) for day in (self.first.date(), self.last.date()))
        return first, last

    def _preview(self) -> None:
        """Ask what planning would add; until then nothing can be planned."""
        template, days = self.template.currentData(), self._days
        self.go.setEnabled(False)
        self._remove.setEnabled(template is not None)
        if template is None:
            self.pane.show_words("", tr("No template yet. Keep a week under a name first."), (), ())
            return
        self.context.tasks.run_query(
            lambda studio: studio.schedule.seasons.preview_season(template, *days),
            self._tell,
            owner=self,
            failed=self.pane.refuse,
            key="season",
        )

    def _tell(self, rows: Sequence[CopyRow]) -> None:
        counts = Counter(row.fate for row in rows)
        open_days = len(rows) - counts[CopyFate.CLOSED]
        rest = [tr("Each class of the template becomes a weekly series.")]
        if counts[CopyFate.CLOSED]:
            closed = counts[CopyFate.CLOSED]
            rest.append(counted(closed, "{number} falls on a closed day.", "{number} fall on closed days."))
        twice = counted(
            counts[CopyFate.THERE],
            "{number} time there is a class in the room already: there would be two.",
            "{number} times there is a class in the room already: there would be two.",
        )
        summary = counted(open_days, "{number} class would be added", "{number} classes would be added")
        lines = copy_lines(rows, self.context.manner)
        self.pane.show_words(summary, " ".join(rest), [twice] if counts[CopyFate.THERE] else (), lines)
        self.go.setEnabled(bool(open_days))

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
        days = self._days
        self._do(lambda studio, call: studio.schedule.seasons.plan_season(call, template, *days), self.settled.emit)

    def _do(self, do: Callable[[Studio, Call], Outcome], then: Callable[[], object]) -> None:
        self.carry_out(do, then, self.pane.refuse)


def _row(gap: int, *parts: QWidget) -> QHBoxLayout:
    made = QHBoxLayout()
    made.setSpacing(gap)
    for number, part in enumerate(parts):
        made.addWidget(part, 1 if number == 0 or isinstance(part, QDateEdit) else 0)
    return made
