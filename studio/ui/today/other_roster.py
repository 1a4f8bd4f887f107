"""The people of a class of another day: who is coming, who waits, marked and moved as on Today."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from studio.services.changes import Changes
from studio.ui.phrases import tr
from studio.ui.today.roster_pane import RosterPane
from studio.ui.widgets.basics import open_over
from studio.ui.widgets.paint import Paint

if TYPE_CHECKING:
    from studio.services.attendance.rows import ClassCard, Roster
    from studio.services.studio import Studio
    from studio.ui.context import PageContext

WIDTH, HEIGHT = 820, 680
_CONCERNS = Changes.SCHEDULE | Changes.MEMBERS | Changes.HEALTH | Changes.PASSES | Changes.ATTENDANCE


class OtherRoster(QDialog):
    """Stands beside the window's pages: what is done in it is taken back there."""

    def __init__(self, context: PageContext, session_id: UUID, day: date, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._session_id = context, session_id
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(context.manner.long_day(day))
        open_over(parent, self, context.theme.size(WIDTH), context.theme.size(HEIGHT))
        self.pane = RosterPane(replace(context, navigate=self._go), Paint(context.theme))
        self.pane.add_asked.connect(self._find_person)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pane)
        context.tasks.changed.connect(self._heed)
        self._load()

    def _load(self) -> None:
        session_id, role = self._session_id, self._context.tasks.person.role

        def ask(studio: Studio) -> tuple[Roster, tuple[ClassCard, ...]]:
            roster = studio.attendance.roster(session_id, role)
            return roster, studio.attendance.day(studio.site().id, roster.card.starts.date()).held

        self._context.tasks.run_query(
            ask, lambda answer: self.pane.show_roster(*answer), owner=self, failed=self._gone, key="other roster"
        )

    def _heed(self, changes: Changes) -> None:
        if changes & _CONCERNS:
            self._load()

    def _gone(self, error: Exception) -> None:
        self._context.complain(error)
        self.close()

    def _find_person(self) -> None:
        self._go("members")
        self._context.say(tr("Find the person, then Book: pick the class there."))

    def _go(self, page: str, /, **where: object) -> None:
        self.close()
        self._context.navigate(page, **where)
