"""Possible duplicates: pairs of profiles that may be one person, each to be compared or told apart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from studio.services.access import Part, edits
from studio.services.persons.rows import Twins
from studio.services.studio import Studio
from studio.ui.context import PageContext
from studio.ui.members.merging import MergeMembers
from studio.ui.members.person_words import SHARED
from studio.ui.members.sections import Action, Section, row
from studio.ui.phrases import tr
from studio.ui.theme import set_role
from studio.ui.widgets.basics import button, label, open_over

WIDTH, HEIGHT = 720, 560
PAUSE_MS = 150
SHOWN = 50
"""Pairs at a time: after some were settled, the next come up."""


class DuplicateWatch(QObject):
    """Looks for duplicates a moment at a time, between what people ask for; `found` tells the pairs when done. Where
    nobody waits for them there are pauses, so that a letter typed meanwhile is answered at once.
    """

    found = Signal(object)  # Sequence[Twins]

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._looking = self._again = False
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._step)

    def look(self, *, at_once: bool = False) -> None:
        """Bring the list up to what is stored; from now on without pauses when somebody waits for it."""
        if at_once:
            self._pause.setInterval(0)
        if not edits(self._context.tasks.person.role, Part.IDENTITY):
            return
        if self._looking:
            self._again = True
            return
        self._looking = True
        self._step()

    def _step(self) -> None:
        self._context.tasks.run_query(
            lambda studio: studio.persons.duplicates.step(), self._stepped, owner=self, failed=self._stop
        )

    def _stepped(self, done: bool) -> None:
        if not done:
            self._pause.start()
            return
        role = self._context.tasks.person.role

        def ask(studio: Studio) -> Sequence[Twins]:
            return studio.persons.duplicates.found(role) if edits(role, Part.IDENTITY) else ()

        def tell(pairs: Sequence[Twins]) -> None:
            self._looking = False
            self._pause.setInterval(PAUSE_MS)
            self.found.emit(pairs)
            if self._again:
                self._again = False
                self.look()

        self._context.tasks.run_query(ask, tell, owner=self, failed=self._stop)

    def _stop(self, error: Exception) -> None:
        self._looking = False
        self._context.complain(error)


class DuplicatesDialog(QDialog):
    """Lists the pairs, the likeliest first."""

    def __init__(
        self, context: PageContext, watch: DuplicateWatch, merged: Callable[[UUID], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Possible duplicates"))
        theme = context.theme
        open_over(parent, self, theme.size(WIDTH), theme.size(HEIGHT))
        self._context, self._merged = context, merged
        self.pairs: Sequence[Twins] = ()
        self.section = Section(theme, tr("Possible duplicates"))
        inner = QFrame()
        set_role(inner, surface="surface")
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(*[theme.size(20)] * 4)
        inside.addWidget(self.section)
        inside.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inner)
        leave = button(theme, tr("Close"))
        leave.clicked.connect(self.accept)
        foot = QHBoxLayout()
        words = tr("Members who share a name, or nearly one together with a phone, an e-mail or a birth date.")
        foot.addWidget(label(theme, words, "caption", tone="muted", wrap=True), 1)
        foot.addWidget(leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.size(16))
        column.addWidget(area, 1)
        foot.setContentsMargins(theme.size(20), theme.size(8), theme.size(20), 0)
        column.addLayout(foot)
        watch.found.connect(self.show_pairs)
        self.section.say(tr("Looking…"))
        watch.look(at_once=True)

    def show_pairs(self, pairs: Sequence[Twins]) -> None:
        """Show pairs."""
        self.pairs = pairs
        more = len(pairs) - SHOWN
        self.section.say(tr("and {number} more after these", number=more) if more > 0 else "")
        rows = [self._row(twins) for twins in pairs[:SHOWN]]
        self.section.show_rows(rows, tr("Nobody looks like somebody else."))

    def _row(self, twins: Twins) -> QWidget:
        shared = ", ".join(tr(SHARED[what]) for what in twins.shared)
        both = f"{twins.one_name} · {twins.other_name}"
        actions = (
            Action(tr("Compare"), lambda: self._compare(twins)),
            Action(tr("Two people"), lambda: self._apart(twins)),
        )
        words = tr("Same {what}", what=shared) if shared else tr("Similar name")
        return row(self._context.theme, both, words, actions=actions)

    def _compare(self, twins: Twins) -> None:
        MergeMembers(self._context, twins.one, twins.other, self._merged, self).open()

    def _apart(self, twins: Twins) -> None:
        self._context.tasks.run_command(
            lambda studio, call: studio.persons.merging.keep_apart(call, twins.one, twins.other), owner=self
        )
