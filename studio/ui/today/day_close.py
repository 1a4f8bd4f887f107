"""Closing the day: what is still unmarked, who did not come, and whom to call."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from studio.domain.attendance.records import BookingState
from studio.services.attendance.rows import Roster, RosterRow, WaitRow
from studio.ui.phrases import Manner, counted, tr
from studio.ui.theme import set_role
from studio.ui.widgets.basics import button, label, open_over, rule

if TYPE_CHECKING:
    from studio.ui.context import PageContext

WIDTH, HEIGHT = 560, 640


class DayClose(QDialog):
    """A report of one day's classes. It is read when it opens and changes nothing."""

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._calls: list[str] = []
        theme = context.theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Close the day"))
        open_over(parent, self, theme.size(WIDTH), theme.size(HEIGHT))
        self._body = QWidget()
        set_role(self._body, surface="surface")
        self._lines = QVBoxLayout(self._body)
        self._lines.setContentsMargins(0, 0, theme.size(12), 0)
        self._lines.setSpacing(theme.size(6))
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(self._body)
        self.copy = button(theme, tr("Copy the call list"), icon="copy")
        self.copy.clicked.connect(self._copy)
        self.copy.setEnabled(False)
        done = button(theme, tr("Close"), "primary")
        done.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(self.copy)
        foot.addStretch(1)
        foot.addWidget(done)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.size(24)] * 4)
        column.setSpacing(theme.size(16))
        column.addWidget(label(theme, context.manner.full_day(context.today()), "section"))
        column.addWidget(area, 1)
        column.addLayout(foot)
        self._load()

    def _load(self) -> None:
        day = self._context.today()
        self._context.tasks.run_query(
            lambda studio: [
                studio.attendance.roster(card.session_id) for card in studio.attendance.day(studio.site().id, day).held
            ],
            self.show_day,
            owner=self,
            failed=self._context.complain,
        )

    @property
    def calls(self) -> list[str]:
        """The call list, a line a person."""
        return list(self._calls)

    def show_day(self, rosters: Sequence[Roster]) -> None:
        """Show what is left to do of a day's classes."""
        now, manner = self._context.now(), self._context.manner
        over = [one for one in rosters if now >= one.card.ends]
        running = [one for one in rosters if one.card.starts <= now < one.card.ends]
        self._summary(rosters)
        unmarked = [(one, row) for one in over for row in one.rows if row.state is BookingState.BOOKED]
        self._section(
            tr("Unmarked, {number}", number=len(unmarked)), tr("Everybody is marked."), unmarked, to_roster=True
        )
        missed = [(one, row) for one in rosters for row in one.rows if row.state is BookingState.NO_SHOW]
        self._section(tr("Did not come, {number}", number=len(missed)), tr("Nobody."), missed)
        late = [(one, row) for one in running for row in one.rows if row.state is BookingState.BOOKED]
        coming = [(one, row) for one in rosters if one.card.starts > now for row in one.waiting]
        calls: list[tuple[Roster, RosterRow | WaitRow]] = [*missed, *late, *coming]
        self._section(tr("To call, {number}", number=len(calls)), tr("Nobody."), calls)
        self._calls = [call_words(one, row, manner) for one, row in calls]
        self.copy.setEnabled(bool(self._calls))
        self._lines.addStretch(1)

    def _summary(self, rosters: Sequence[Roster]) -> None:
        counts = {state: sum(one.count(state) for one in rosters) for state in BookingState}
        words = (
            counted(len(rosters), "{number} class", "{number} classes"),
            tr("{number} here", number=counts[BookingState.HERE]),
            counted(sum(row.walk_in for one in rosters for row in one.rows), "{number} walk-in", "{number} walk-ins"),
            tr("{number} cancelled late", number=counts[BookingState.LATE_CANCELLED]),
            tr("{number} did not come", number=counts[BookingState.NO_SHOW]),
        )
        self._lines.addWidget(label(self._context.theme, " · ".join(words), tone="muted", wrap=True))

    def _section(
        self, title: str, empty: str, people: Sequence[tuple[Roster, RosterRow | WaitRow]], *, to_roster: bool = False
    ) -> None:
        theme = self._context.theme
        self._lines.addSpacing(theme.size(8))
        self._lines.addWidget(label(theme, title, "label"))
        self._lines.addWidget(rule(hair=True))
        if not people:
            self._lines.addWidget(label(theme, empty, tone="muted"))
        for roster, row in people:
            line = QHBoxLayout()
            line.addWidget(label(theme, call_words(roster, row, self._context.manner), wrap=True), 1)
            if to_roster:
                shown = button(theme, tr("Mark"), "link", name=tr("Mark {name} in the roster", name=row.name))
                shown.clicked.connect(partial(self._show_class, roster.card.session_id))
                line.addWidget(shown)
            self._lines.addLayout(line)

    def _show_class(self, session_id: UUID, *_clicked: bool) -> None:
        """Go to the roster in which somebody is to be marked."""
        self.accept()
        self._context.navigate("today", session_id=session_id)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self._calls))
        self._context.say(tr("Copied {number} to call", number=len(self._calls)))


def call_words(roster: Roster, row: RosterRow | WaitRow, manner: Manner) -> str:
    """One person with their class, and the telephone number when one is kept."""
    why = tr("waits") if isinstance(row, WaitRow) else ""
    phone = row.phone or tr("no telephone kept")
    parts = (f"{manner.time(roster.card.starts)} {roster.card.name}", row.name, why, phone)
    return " · ".join(part for part in parts if part)
