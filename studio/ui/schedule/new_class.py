"""A new class: written in one line or filled in field by field, once or repeating."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studio.domain.schedule.clashes import Clash
from studio.services.changes import Call, Outcome
from studio.services.schedule.quick import DRAFT
from studio.services.schedule.quick_rows import PlanChoices, QuickClass
from studio.services.schedule.rows import NewSeries, NewSession
from studio.services.studio import Studio
from studio.ui.context import PageContext
from studio.ui.phrases import error_words, tr
from studio.ui.schedule.fields import ClassFields
from studio.ui.schedule.popover import CAPTION, Popover, icon_line, say
from studio.ui.schedule.quick_line import QuickLine
from studio.ui.schedule.repeat_form import RepeatForm
from studio.ui.schedule.rule_words import clash_words
from studio.ui.widgets.basics import button, label, rule
from studio.ui.widgets.flow import clear_layout

WIDTH = 424


class NewClass(Popover):
    """`drafted` tells the class as it stands (a `NewSession`), `settled` that it was added."""

    drafted = Signal(object)
    settled = Signal()

    def __init__(self, context: PageContext, parent: QWidget, choices: PlanChoices, draft: NewSession) -> None:
        super().__init__(context, parent, WIDTH)
        theme = context.theme
        self.add_head(tr("New class"))
        self.line = QuickLine(context, choices)
        self.fields = ClassFields(context, choices)
        self.repeat = RepeatForm(context)
        self._clashes = QVBoxLayout()
        self._clashes.setSpacing(theme.size(4))
        self._wrong = label(theme, "", "caption", tone="bad", wrap=True)
        self._wrong.hide()
        for part in (self.line, rule(), self.fields, self.repeat):
            self.column.addWidget(part)
        self.column.addLayout(self._clashes)
        self.column.addWidget(self._wrong)
        self.go = button(theme, tr("Add class"), "primary")
        self.end_with(self.go, self.add, tr("Cancel"))
        self.fields.show_value(draft)
        self.repeat.begin_at(draft.starts)
        self.line.read.connect(self._take_line)
        self.line.entered.connect(self.add)
        self.fields.changed.connect(self._changed)
        self._changed()

    def _take_line(self, found: QuickClass) -> None:
        if found.new is None:
            return
        self.repeat.begin_at(found.new.starts)
        self.repeat.show_rule(found.reading.rule, found.reading.until, found.reading.count)
        self.fields.show_value(found.new)

    def _changed(self) -> None:
        new = self.fields.value()
        say(self._wrong, "")
        self.repeat.begin_at(new.starts)
        self.drafted.emit(new)
        self.context.tasks.run_query(
            lambda studio: studio.schedule.quick.check(new), self._show_clashes, owner=self, key="check"
        )

    def _show_clashes(self, found: tuple[tuple[Clash, ...], datetime | None]) -> None:
        theme, manner = self.context.theme, self.context.manner
        clashes, free = found
        clear_layout(self._clashes)
        warnings = [clash_words(clash, manner, (DRAFT,)) for clash in clashes]
        if self.fields.starts <= self.context.now() and not self.line.line.text().strip():
            warnings.insert(0, tr("That time is over already"))
        for words in warnings:
            part = label(theme, words, "caption", tone="warn", wrap=True)
            self._clashes.addLayout(icon_line(theme, "triangle-alert", [part], "warn", height=CAPTION))
        if free is not None:
            other = button(theme, tr("Nothing clashes at {time}", time=manner.time(free)), "link")
            other.clicked.connect(lambda: self._take_time(free))
            row = QHBoxLayout()
            row.addWidget(other)
            row.addStretch(1)
            self._clashes.addLayout(row)

    def _take_time(self, starts: datetime) -> None:
        self.fields.begins.setTime(QTime(starts.hour, starts.minute))

    def add(self) -> None:
        """Add the class, or the series."""
        new, text, last = self.fields.value(), self.repeat.rule_text, self.repeat.last_day

        def do(studio: Studio, call: Call) -> Outcome:
            if text:
                return studio.schedule.add_series(call, NewSeries(new, text, last))
            return studio.schedule.add_session(call, new)

        self.carry_out(do, self.settled.emit, lambda error: say(self._wrong, error_words(error)))
