"""What is said over a calendar without a class: that there is none, or that the filters hide them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from studio.ui.context import PageContext
from studio.ui.phrases import counted, tr
from studio.ui.schedule.bar import Span
from studio.ui.theme import set_role
from studio.ui.widgets.basics import button, label

NONE = {
    "day": "No classes on this day",
    "week": "No classes in this week",
    "month": "No classes in this month",
    "agenda": "No classes in these four weeks",
}


class EmptyNote(QFrame):
    """Stands in the upper middle of its parent; `show_all_asked` tells that the filters are to hide nothing."""

    show_all_asked = Signal()

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(parent)
        theme = context.theme
        set_role(self, popover=True)
        self.words = label(theme, "", tone="muted")
        self.show_all = button(theme, tr("Show all"), "link")
        self.show_all.clicked.connect(self.show_all_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.size(16), theme.size(8), theme.size(16), theme.size(8))
        row.setSpacing(theme.size(12))
        row.addWidget(self.words)
        row.addWidget(self.show_all)
        self._over = parent
        self.hide()

    def tell(self, span: Span, hidden: int) -> None:
        """Say that there is no class, or how many of them the filters hide."""
        words = counted(hidden, "The filters hide {number} class", "The filters hide {number} classes")
        self.words.setText(words if hidden else tr(NONE[span]))
        self.show_all.setVisible(bool(hidden))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not hidden)
        self.show()
        self.place()

    def place(self) -> None:
        """Go to the upper middle, under the headings."""
        self.adjustSize()
        self.move((self._over.width() - self.width()) // 2, self._over.height() // 4)
        self.raise_()
