"""A week taken over into another one: which classes would be made, and which are there or fall on closed days."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from studio.services.schedule.rows import CopyFate, CopyRow
from studio.ui.context import PageContext
from studio.ui.phrases import Manner, counted, tr
from studio.ui.schedule.day_edit import day_edit
from studio.ui.schedule.popover import Popover
from studio.ui.schedule.preview_pane import PreviewPane
from studio.ui.widgets.basics import button, label, rule


class CopyWeek(Popover):
    """`settled` tells that it was copied."""

    settled = Signal()

    def __init__(self, context: PageContext, parent: QWidget, source: date) -> None:
        super().__init__(context, parent)
        theme, manner = context.theme, context.manner
        self._source = source
        self.add_head(tr("Copy a week"))
        words = tr("The classes of the week of {day}, without people, into the week of", day=manner.long_day(source))
        self.column.addWidget(label(theme, words, "caption", tone="muted", wrap=True))
        following = source + timedelta(days=7)
        self.target = day_edit(context, tr("Into the week of"), following)
        self.target.dateChanged.connect(self._ask)
        self.pane = PreviewPane(context)
        self.pane.see.setText(tr("See which"))
        for part in (self.target, rule(), self.pane):
            self.column.addWidget(part)
        self.go = button(theme, tr("Copy"), "primary")
        self.go.setEnabled(False)
        self.end_with(self.go, self.confirm, tr("Cancel"), left=self.pane.see)
        self._ask()

    @property
    def _target(self) -> date:
        day = self.target.date()
        return date(day.year(), day.month(), day.day())

    def _ask(self) -> None:
        source, target = self._source, self._target
        self.go.setEnabled(False)
        self.context.tasks.run_query(
            lambda studio: studio.schedule.seasons.preview_copy(source, target),
            self._show,
            owner=self,
            failed=self.pane.refuse,
            key="copy",
        )

    def _show(self, rows: Sequence[CopyRow]) -> None:
        counts = Counter(row.fate for row in rows)
        made = counts[CopyFate.MADE]
        rest = []
        if counts[CopyFate.THERE]:
            rest.append(counted(counts[CopyFate.THERE], "{number} is there already.", "{number} are there already."))
        if counts[CopyFate.CLOSED]:
            closed = counts[CopyFate.CLOSED]
            rest.append(counted(closed, "{number} falls on a closed day.", "{number} fall on closed days."))
        summary = counted(made, "{number} class would be added", "{number} classes would be added")
        self.pane.show_words(summary, " ".join(rest), (), copy_lines(rows, self.context.manner))
        self.go.setEnabled(bool(made))
        self.go.setText(tr("Copy") if made < 2 else tr("Copy {count}", count=made))

    def confirm(self) -> None:
        """Copy it."""
        source, target = self._source, self._target
        self.carry_out(
            lambda studio, call: studio.schedule.seasons.copy_week(call, source, target),
            self.settled.emit,
            self.pane.refuse,
        )


def copy_lines(rows: Sequence[CopyRow], manner: Manner) -> list[str]:
    """Each class and what becomes of it: Tue 21 April 18:00 · Run Strength · new."""
    fates = {CopyFate.MADE: tr("new"), CopyFate.THERE: tr("there already"), CopyFate.CLOSED: tr("closed")}
    return [
        f"{manner.long_day(row.starts.date())} {manner.time(row.starts)} · {row.name} · {row.title or fates[row.fate]}"
        for row in rows
    ]
