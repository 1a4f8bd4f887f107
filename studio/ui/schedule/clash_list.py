"""Every clash of the days in view; those let stand come last, with their reasons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.domain.schedule.clashes import Clash
from studio.ui.context import PageContext
from studio.ui.phrases import tr
from studio.ui.schedule.clash_row import ClashRow
from studio.ui.schedule.popover import Popover
from studio.ui.widgets.basics import label, rule
from studio.ui.widgets.flow import clear_layout

MOST = 50
"""Clashes listed: more are not dealt with one by one."""


class ClashList(Popover):
    """`shown` tells the class to go to."""

    shown = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(context, parent, 400)
        self.add_head(tr("Clashes"))
        note = tr("Nothing is stopped by a clash. Change the class, or say why it may stand.")
        self.column.addWidget(label(context.theme, note, "caption", tone="muted", wrap=True))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(context.theme.size(8))
        self.column.addLayout(self._rows)

    def show_clashes(self, clashes: Sequence[Clash]) -> None:
        """List them."""
        clear_layout(self._rows)
        ordered = sorted(clashes, key=lambda clash: (bool(clash.kept), clash.starts))
        for number, clash in enumerate(ordered[:MOST]):
            if number:
                self._rows.addWidget(rule(hair=True))
            row = ClashRow(self.context, clash)
            row.shown.connect(self.shown)
            self._rows.addWidget(row)
        if len(ordered) > MOST:
            words = tr("and {count} more: look at fewer days", count=len(ordered) - MOST)
            self._rows.addWidget(label(self.context.theme, words, "caption", tone="muted"))
        if not clashes:
            self._rows.addWidget(label(self.context.theme, tr("Nothing clashes on these days."), tone="muted"))
