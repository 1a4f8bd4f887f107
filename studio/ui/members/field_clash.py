"""Beside a field that another desk changed while somebody typed: both values, who and when, and the choice."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studio.domain.clock import wall_time
from studio.ui.context import PageContext
from studio.ui.phrases import tr
from studio.ui.widgets.basics import button, label


class FieldClash(QWidget):
    """Hidden until there is something to choose."""

    def __init__(self, context: PageContext, keep_mine: Callable[[], None], take_theirs: Callable[[], None]) -> None:
        super().__init__()
        self._context = context
        self.says = label(context.theme, "", "caption", tone="warn", wrap=True)
        self.mine = button(context.theme, tr("Keep mine"))
        self.theirs = button(context.theme, tr("Take theirs"))
        self.mine.clicked.connect(keep_mine)
        self.theirs.clicked.connect(take_theirs)
        row = QHBoxLayout()
        row.setSpacing(context.theme.size(8))
        row.addWidget(self.mine)
        row.addWidget(self.theirs)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(context.theme.size(4))
        column.addWidget(self.says)
        column.addLayout(row)
        self.hide()

    def tell(self, told: Mapping[str, object], theirs: str, mine: str) -> None:
        """Show both values, with who wrote the other one where and when."""
        who = " · ".join(str(told[key]) for key in ("who", "desk") if told.get(key)) or tr("Somebody")
        at = told.get("at")
        when = ""
        if isinstance(at, datetime):
            wall = wall_time(at, self._context.clock.zone)
            when = f"{self._context.manner.day_month(wall.date())} {self._context.manner.time(wall)}"
        self.says.setText(
            tr(
                "{who} changed this meanwhile ({when}) to “{theirs}”. You typed “{mine}”, which is not saved yet.",
                who=who,
                when=when,
                theirs=theirs or tr("nothing"),
                mine=mine or tr("nothing"),
            )
        )
        self.show()
