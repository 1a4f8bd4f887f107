"""A small sheet of ten membership cards: at which place the first is printed, so that begun sheets are used up."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QVBoxLayout, QWidget

from studio.domain.sheets.membership_card import ON_PAGE
from studio.ui.phrases import tr
from studio.ui.theme import Theme, set_role
from studio.ui.widgets.basics import follow, label

_ACROSS = 2


class CardPlaces(QWidget):
    """The ten places as they lie on the sheet; `chosen` tells the first one to print, 1 to 10."""

    chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.size(8))
        column.setSpacing(theme.size(6))
        column.addWidget(label(theme, tr("First card at"), "label"))
        words = tr("On a sheet that was begun, choose the first place that is still free.")
        column.addWidget(label(theme, words, "caption", tone="muted", wrap=True))
        grid = QGridLayout()
        grid.setSpacing(theme.size(4))
        self.buttons: dict[int, QPushButton] = {}
        group = QButtonGroup(self)
        for place in range(1, ON_PAGE + 1):
            part = self._place(theme, place)
            group.addButton(part, place)
            grid.addWidget(part, (place - 1) // _ACROSS, (place - 1) % _ACROSS)
            self.buttons[place] = part
        group.idClicked.connect(self.chosen)
        column.addLayout(grid)
        self.choose(1)

    def choose(self, place: int) -> None:
        """Show a place as the one that holds, without telling."""
        self.buttons[place].setChecked(True)

    def _place(self, theme: Theme, place: int) -> QPushButton:
        part = QPushButton(str(place))
        part.setCheckable(True)
        part.setAccessibleName(tr("First card at place {place} of {count}", place=place, count=ON_PAGE))
        set_role(part, kind="day")
        follow(theme, part, lambda: part.setFont(theme.font("label")))
        return part
