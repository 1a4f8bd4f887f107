"""Who could teach a class instead, each put in by one click."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.domain.schedule.editing import ClassEdit, Scope
from studio.services.schedule.rows import NotFree, SubstituteRow
from studio.ui.context import PageContext
from studio.ui.phrases import counted, tr
from studio.ui.widgets.basics import button, label
from studio.ui.widgets.flow import clear_layout

AGAINST = {
    NotFree.TEACHES: "Teaches {other} then",
    NotFree.AWAY: "Is away that day",
    NotFree.OUTSIDE_HOURS: "Outside their hours",
    NotFree.NOT_QUALIFIED: "Does not teach this kind",
}


class SubstituteList(QWidget):
    """Asks when it is first shown."""

    def __init__(self, context: PageContext, session_id: UUID) -> None:
        super().__init__()
        self._context, self._session_id = context, session_id
        self._rows = QVBoxLayout(self)
        # Under the name of the coach, beside its icon.
        self._rows.setContentsMargins(context.theme.size(17), 0, 0, 0)
        self._rows.setSpacing(0)
        self.hide()

    def open(self) -> None:
        """Show who is free."""
        session_id = self._session_id
        self._context.tasks.run_query(
            lambda studio: studio.schedule.coaches.substitutes(session_id), self._show, owner=self, key="substitutes"
        )

    def _show(self, rows: Sequence[SubstituteRow]) -> None:
        theme = self._context.theme
        clear_layout(self._rows)
        head = label(theme, tr("Who could teach it"), "caption", tone="muted")
        head.setContentsMargins(theme.size(9), 0, 0, 0)
        self._rows.addWidget(head)
        for row in rows:
            line = button(theme, row.name, "list", name=f"{row.name}, {self._words(row)}")
            line.clicked.connect(partial(self._put_in, row.coach_id))
            self._rows.addWidget(line)
            about = label(theme, self._words(row), "caption", tone="warn" if row.against else "muted", wrap=True)
            about.setContentsMargins(theme.size(9), 0, 0, theme.size(4))
            self._rows.addWidget(about)
        if not rows:
            self._rows.addWidget(label(theme, tr("There is no other coach."), "caption", tone="muted"))
        self.show()

    def _words(self, row: SubstituteRow) -> str:
        if row.against:
            return "; ".join(tr(AGAINST[one], other=row.busy_with) for one in row.against)
        parts = [tr("Free")]
        if row.known:
            parts.append(counted(row.known, "taught it once lately", "taught it {number} times lately"))
        if row.in_house:
            parts.append(tr("here that day"))
        parts.append(tr("{hours} h this week", hours=self._context.manner.number(row.week_minutes / 60, 1)))
        return " · ".join(parts)

    def _put_in(self, coach_id: UUID) -> None:
        session_id = self._session_id
        self._context.tasks.run_command(
            lambda studio, call: studio.schedule.edit(call, session_id, Scope.THIS, ClassEdit(coach_id=coach_id)),
            owner=self,
            failed=self._context.complain,
        )
