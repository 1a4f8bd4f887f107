"""A closure: when and why, whom to call about it, and opening again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from studio.domain.roles import Role
from studio.services.changes import Changes
from studio.services.schedule.rows import AffectedPerson, ClosureRow
from studio.ui.context import PageContext
from studio.ui.phrases import counted, tr
from studio.ui.schedule.closure_files import ClosureFiles
from studio.ui.schedule.popover import Popover
from studio.ui.schedule.preview_pane import PreviewPane
from studio.ui.schedule.preview_words import person_words
from studio.ui.widgets.basics import button, label

WIDTH = 560


class ClosureCard(Popover):
    """`settled` tells that it was opened again."""

    settled = Signal()

    def __init__(self, context: PageContext, parent: QWidget, row: ClosureRow) -> None:
        super().__init__(context, parent, WIDTH)
        theme, manner = context.theme, context.manner
        self._row = row
        self.add_head(row.title)
        days = manner.full_day(row.first_day)
        if row.last_day != row.first_day:
            days = f"{manner.long_day(row.first_day)} – {manner.full_day(row.last_day)}"
        self.column.addWidget(label(theme, " · ".join(part for part in (days, row.place) if part), wrap=True))
        if row.note:
            self.column.addWidget(label(theme, row.note, tone="muted", wrap=True))
        self.pane = PreviewPane(context)
        self.pane.see.setText(tr("Whom to tell"))
        self.pane.see.setChecked(True)
        self.column.addWidget(self.pane)
        self.go = button(theme, tr("Open again"))
        self.go.setToolTip(tr("Classes still to come take place again with the same people."))
        self.go.clicked.connect(self._open_again)
        self.files = ClosureFiles(context, self, row)
        self.give = give = button(theme, tr("Give out"), tip=tr("The call list, and the notice for the door"))
        give.setMenu(self.files.menu)
        self.foot.addWidget(self.pane.see)
        self.foot.addStretch(1)
        self.foot.addWidget(give)
        self.foot.addWidget(self.go)
        self.go.setVisible(context.tasks.person.role is not Role.COACH)
        context.tasks.changed.connect(self._look_again)
        self._ask()

    def _look_again(self, changes: Changes) -> None:
        if changes & Changes.SCHEDULE:
            self._ask()

    def _ask(self) -> None:
        closure_id = self._row.id
        self.context.tasks.run_query(
            lambda studio: studio.schedule.closures.call_list(closure_id), self._show, owner=self, failed=self._gone
        )

    def _gone(self, _error: Exception) -> None:
        """It was taken back or opened again meanwhile."""
        self.dismiss()

    def _show(self, people: Sequence[AffectedPerson]) -> None:
        waiting = sum(one.waiting for one in people)
        words = counted(len(people) - waiting, "{number} booking cancelled", "{number} bookings cancelled")
        if waiting:
            words += ", " + counted(waiting, "{number} wait ended", "{number} waits ended")
        lines = [person_words(one, self.context.manner) for one in people]
        self.files.take_people(people)
        self.pane.show_words(words if people else "", "" if people else tr("Nobody was booked."), (), lines)

    def _open_again(self) -> None:
        closure_id = self._row.id
        self.carry_out(
            lambda studio, call: studio.schedule.closures.reopen(call, closure_id), self.settled.emit, self.pane.refuse
        )
