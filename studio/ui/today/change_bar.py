"""Asks "any change?" under the roster when somebody comes who should be asked; it never holds anybody up."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from studio.ui.phrases import tr
from studio.ui.widgets.basics import button, label

if TYPE_CHECKING:
    from studio.ui.context import PageContext


class ChangeBar(QWidget):
    """Says `answered(member_id, changed)`; what has changed is not asked here: the coach does, in private."""

    answered = Signal(object, bool)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._theme = context.theme
        self._who: UUID | None = None
        self._words = label(context.theme, "", "label", wrap=True)
        self.no = button(context.theme, tr("No change"))
        self.yes = button(context.theme, tr("Yes, tell the coach"))
        later = button(context.theme, "", "icon", icon="x", name=tr("Ask later"))
        self.no.clicked.connect(lambda: self._say(changed=False))
        self.yes.clicked.connect(lambda: self._say(changed=True))
        later.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        size = context.theme.size
        row.setContentsMargins(size(24), size(8), size(16), size(8))
        row.setSpacing(size(8))
        row.addWidget(self._words, 1)
        for part in (self.no, self.yes, later):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(tr("Any change?"))
        self.hide()

    @property
    def words(self) -> str:
        """What it asks."""
        return self._words.text()

    def ask(self, member_id: UUID, name: str) -> None:
        """Ask about somebody."""
        self._who = member_id
        self._words.setText(tr("Any change since last time, {name}?", name=name))
        self.show()

    def _say(self, *, changed: bool) -> None:
        who, self._who = self._who, None
        self.hide()
        if who is not None:
            self.answered.emit(who, changed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the line over it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("selected"))
        painter.fillRect(0, 0, self.width(), 1, self._theme.colour("line"))
        painter.end()
