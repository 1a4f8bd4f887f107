"""Settings: the backups that are there, and one by hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studio.domain.clock import wall_time
from studio.services.safety.rows import Backup, SafetyStatus
from studio.ui.context import PageContext
from studio.ui.phrases import tr
from studio.ui.widgets.basics import button, label
from studio.ui.widgets.flow import clear_layout

BACKUPS_SHOWN = 8


class SafetyForm(QWidget):
    """When backups are made, the newest of them, and the button that makes one now."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._asked = False
        theme = context.theme
        self._words = label(theme, "", tone="muted", wrap=True)
        self.back_up = button(theme, tr("Back up now"), "primary", icon="hard-drive-download")
        self.back_up.clicked.connect(self._back_up)
        if context.keeper is not None:
            context.keeper.progressed.connect(self._show_share)
            context.keeper.done.connect(self._backed_up)
            context.keeper.failed.connect(self._rest)
        row = QHBoxLayout()
        row.addWidget(self.back_up)
        row.addStretch(1)
        self._backups = QVBoxLayout()
        self._backups.setSpacing(theme.size(4))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(12))
        column.addWidget(self._words)
        column.addLayout(row)
        column.addLayout(self._backups)

    def load(self) -> None:
        """Show the backups that are there now."""
        self._context.tasks.run_query(lambda studio: studio.safety.backups(), self._show, owner=self)

    def _show(self, backups: Sequence[Backup]) -> None:
        theme, manner = self._context.theme, self._context.manner
        clear_layout(self._backups)
        if not backups:
            self._words.setText(tr("No backup yet. One is made at every start and every 30 minutes of work."))
            return
        self._words.setText(
            tr(
                "Backups are made at every start and every 30 minutes of work, checked, and kept by hour, day "
                "and month."
            )
        )
        for backup in backups[:BACKUPS_SHOWN]:
            made = wall_time(backup.made_at, self._context.clock.zone)
            words = f"{manner.long_day(made.date())}  {manner.time(made)}   {manner.number(backup.size / 1e6, 1)} MB"
            self._backups.addWidget(label(theme, words, tone="muted"))

    def _back_up(self) -> None:
        keeper = self._context.keeper
        if keeper is None:
            return
        if keeper.is_busy:
            keeper.cancel()
        else:
            keeper.back_up(even_unchanged=True)
            self._asked = True

    def _show_share(self, share: float) -> None:
        percent = self._context.manner.number(int(share * 100))
        self._name(tr("Backing up: {percent} %. Cancel", percent=percent))

    def _backed_up(self, status: SafetyStatus) -> None:
        if self._asked and not status.changed_since:
            self._context.say(tr("Backed up and checked"))
        self._rest()
        self.load()

    def _rest(self) -> None:
        self._asked = False
        self._name(tr("Back up now"))

    def _name(self, words: str) -> None:
        self.back_up.setText(f"\N{EN SPACE}{words}")  # as `button` parts an icon from its words
        self.back_up.setAccessibleName(words)
