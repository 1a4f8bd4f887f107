"""The sections of the settings, at the left."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout

from studio.ui.context import PageContext
from studio.ui.members.lists_pane import ListButton
from studio.ui.phrases import tr
from studio.ui.settings.sections import DESK, GENERAL, STUDIO, Place
from studio.ui.theme import set_role
from studio.ui.widgets.basics import follow, label

WIDTH = 212


class SectionsPane(QFrame):
    """`chosen` tells the name of the section to show."""

    chosen = Signal(str)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.held = DESK
        self.buttons: dict[str, ListButton] = {}
        set_role(self, surface="window")
        follow(context.theme, self, lambda: self.setFixedWidth(context.theme.size(WIDTH)))
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 16, 12, 16)
        column.setSpacing(0)
        column.addWidget(self._button(GENERAL))
        column.addSpacing(16)
        title = label(context.theme, tr("The studio"), "caption", tone="muted")
        title.setContentsMargins(8, 0, 8, 6)
        column.addWidget(title)
        for place in STUDIO:
            column.addWidget(self._button(place))
        column.addStretch(1)
        self.choose(DESK)

    def _button(self, place: Place) -> ListButton:
        made = ListButton(self._context, tr(place.words), place.icon)
        made.clicked.connect(lambda: self.chosen.emit(place.name))
        self._group.addButton(made)
        self.buttons[place.name] = made
        return made

    def choose(self, name: str) -> None:
        """Show a section as the one that holds, without telling."""
        self.held = name
        self.buttons[name].setChecked(True)
