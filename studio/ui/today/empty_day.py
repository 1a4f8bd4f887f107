"""A day without classes: when the next one is, and adding one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from studio.ui.phrases import tr
from studio.ui.theme import set_role
from studio.ui.widgets.basics import button, label

if TYPE_CHECKING:
    from studio.services.attendance.rows import DayView
    from studio.ui.context import PageContext


class EmptyDay(QFrame):
    """Says `add_asked()`."""

    add_asked = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        set_role(self, surface="surface")
        self._words = label(context.theme, "", "section")
        add = button(context.theme, tr("Add class"), "primary", icon="plus")
        add.clicked.connect(self.add_asked)
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(1)
        column.addWidget(self._words, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(add, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def show_day(self, day: DayView) -> None:
        """Say when the next class is."""
        manner, words = self._context.manner, tr("No classes today.")
        if day.next_start is not None:
            at = f"{manner.weekday(day.next_start.date())} {manner.time(day.next_start)}"
            words = f"{words} {tr('Next: {time}', time=at)}"
        self._words.setText(words)
