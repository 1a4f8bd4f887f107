"""The smart lists with how many members each has."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QVBoxLayout, QWidget

from studio.services.members.rows import Smart
from studio.ui import icons
from studio.ui.context import PageContext
from studio.ui.members.words import SMART
from studio.ui.phrases import tr
from studio.ui.theme import set_role
from studio.ui.widgets.basics import follow, label

WIDTH = 196


class ListsPane(QFrame):
    """`chosen` tells which list to show."""

    chosen = Signal(object)  # Smart

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._numbers = {smart: label(context.theme, "", tone="muted") for smart in Smart}
        self.buttons: dict[Smart, QPushButton] = {}
        set_role(self, surface="window")
        follow(context.theme, self, lambda: self.setFixedWidth(context.theme.size(WIDTH)))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 16, 12, 16)
        column.setSpacing(0)
        title = label(context.theme, tr("Smart lists"), "caption", tone="muted")
        title.setContentsMargins(8, 0, 8, 6)
        column.addWidget(title)
        group = QButtonGroup(self)
        for smart in Smart:
            made = self._button(smart)
            group.addButton(made)
            column.addWidget(made)
        column.addStretch(1)
        self.choose(Smart.ALL)

    def _button(self, smart: Smart) -> QPushButton:
        theme, (name, icon) = self._context.theme, SMART[smart]
        made = QPushButton(f" {tr(name)}")
        made.setCheckable(True)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        set_role(made, kind="list")
        number = self._numbers[smart]
        number.setParent(made)
        number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        number.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

        def dress() -> None:
            colour = "accent" if made.isChecked() else "text2"
            made.setIcon(icons.icon(icon, theme.colour(colour), theme.size(18)))
            made.setIconSize(QSize(theme.size(18), theme.size(18)))
            made.setFixedHeight(theme.size(32))

        follow(theme, made, dress)
        made.toggled.connect(lambda _on: dress())
        made.clicked.connect(lambda: self.chosen.emit(smart))
        self.buttons[smart] = made
        return made

    def choose(self, smart: Smart) -> None:
        """Show a list as the one that holds, without telling."""
        self.buttons[smart].setChecked(True)

    def show_counts(self, counts: Mapping[Smart, int]) -> None:
        """Show how many members each list has."""
        for smart, number in counts.items():
            words = self._context.manner.number(number)
            self._numbers[smart].setText(words)
            self.buttons[smart].setAccessibleName(f"{tr(SMART[smart][0])}, {words}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the numbers at the right."""
        super().resizeEvent(event)
        width = self._context.theme.size(WIDTH - 24)
        for smart in Smart:
            self._numbers[smart].setGeometry(width - 72, 0, 64, self._context.theme.size(32))
