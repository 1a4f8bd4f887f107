"""Chooses kinds of class, several of them or all."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from studio.domain.schedule.records import ClassKind
from studio.ui.phrases import tr
from studio.ui.settings.price_words import kinds_words
from studio.ui.theme import Theme, set_role
from studio.ui.widgets.basics import follow
from studio.ui.widgets.menu import Menu


class KindsButton(QPushButton):
    """Says what is chosen, like the boxes beside it; its menu has a tick a kind."""

    def __init__(self, theme: Theme, kinds: Sequence[ClassKind], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds = kinds
        self._menu = Menu(self)
        self.ticks: dict[str, QAction] = {}
        for one in kinds:
            tick = self._menu.addAction(one.name)
            tick.setCheckable(True)
            tick.toggled.connect(lambda _on: self._tell())
            self.ticks[one.id.hex] = tick
        self.setMenu(self._menu)
        set_role(self, kind="choice")
        follow(theme, self, lambda: self.setFont(theme.font()))
        self._tell()

    def choose(self, chosen: Collection[str]) -> None:
        """Tick these kinds, by their ids in hex; none are all."""
        for key, tick in self.ticks.items():
            tick.setChecked(key in chosen)

    def chosen(self) -> tuple[str, ...]:
        """The ids of the kinds that are ticked, in hex; none for all."""
        return tuple(key for key, tick in self.ticks.items() if tick.isChecked())

    def _tell(self) -> None:
        words = kinds_words(self.chosen(), self._kinds)
        self.setText(f"\N{EN SPACE}{words}")  # Qt leaves no room at the left of a button that has a menu
        self.setAccessibleName(tr("For: {kinds}", kinds=words))
