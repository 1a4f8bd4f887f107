"""The smart lists and the saved ones, with how many members each has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from studio.domain.members.fact_values import Fact
from studio.domain.members.facts import Smart
from studio.domain.members.filters import Condition
from studio.services.members.lists import Choice
from studio.services.members.rows import ListRow
from studio.ui import icons
from studio.ui.context import PageContext
from studio.ui.members.words import SMART
from studio.ui.phrases import tr
from studio.ui.theme import set_role
from studio.ui.widgets.basics import follow, label
from studio.ui.widgets.flow import clear_layout
from studio.ui.widgets.menu import Menu

WIDTH = 196


class ListButton(QPushButton):
    """One list: its icon, its name, and at the right how many members it has."""

    def __init__(self, context: PageContext, name: str, icon: str) -> None:
        super().__init__(f" {name}")
        self._context, self._name = context, name
        theme = context.theme
        self._number: QLabel = label(theme, "", tone="muted")
        self._number.setParent(self)
        self._number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._number.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setCheckable(True)
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        set_role(self, kind="list")
        self._icon = icon
        follow(theme, self, self._dress)
        self.toggled.connect(self._dress)

    def _dress(self) -> None:
        theme, held = self._context.theme, self.isChecked()
        self.setFont(theme.font("label" if held else "body"))
        self.setIcon(icons.icon(self._icon, theme.colour("accent" if held else "text2"), theme.size(18)))
        self.setIconSize(QSize(theme.size(18), theme.size(18)))
        self.setFixedHeight(theme.size(32))

    def showEvent(self, event: QShowEvent) -> None:
        """What was bold before the style came to it is so again."""
        super().showEvent(event)
        self._dress()

    def show_count(self, number: int) -> None:
        """Show how many members the list has."""
        words = self._context.manner.number(number)
        self._number.setText(words)
        self.setAccessibleName(f"{self._name}, {words}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the number at the right."""
        super().resizeEvent(event)
        theme = self._context.theme
        self._number.setGeometry(self.width() - theme.size(72), 0, theme.size(64), self.height())


class ListsPane(QFrame):
    """`chosen` tells which list to show, `new_asked` that one is to be made, `duplicates_asked` that the
    possible duplicates are to be shown; `change_asked` and `remove_asked` carry a
    saved list.
    """

    chosen = Signal(object)  # Choice
    new_asked = Signal()
    duplicates_asked = Signal()
    change_asked = Signal(object)  # ListRow
    remove_asked = Signal(object)  # ListRow

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.buttons: dict[Choice, ListButton] = {}
        self._saved: tuple[ListRow, ...] = ()
        self._held: Choice = Smart.ALL
        set_role(self, surface="window")
        follow(context.theme, self, lambda: self.setFixedWidth(context.theme.size(WIDTH)))
        inner = QFrame()
        set_role(inner, surface="window")
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 16, 12, 16)
        column.setSpacing(0)
        self._group = QButtonGroup(self)
        column.addWidget(self._title(tr("Smart lists")))
        for smart, (name, icon) in SMART.items():
            column.addWidget(self._button(smart, tr(name), icon))
        self.buttons[Smart.ARCHIVED].hide()
        self.duplicates = ListButton(context, tr("Duplicates"), "copy")
        self.duplicates.setCheckable(False)
        self.duplicates.clicked.connect(self.duplicates_asked)
        self.duplicates.hide()
        column.addWidget(self.duplicates)
        column.addSpacing(16)
        column.addWidget(self._title(tr("My lists")))
        self._mine = QVBoxLayout()
        self._mine.setSpacing(0)
        column.addLayout(self._mine)
        self.new = ListButton(context, tr("New list"), "plus")
        self.new.setCheckable(False)
        self.new.clicked.connect(self.new_asked)
        column.addWidget(self.new)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self.choose(Smart.ALL)

    def _title(self, words: str) -> QLabel:
        title = label(self._context.theme, words, "caption", tone="muted")
        title.setContentsMargins(8, 0, 8, 6)
        return title

    def _button(self, choice: Choice, name: str, icon: str) -> ListButton:
        made = ListButton(self._context, name, icon)
        made.clicked.connect(lambda: self._choose(choice))
        self._group.addButton(made)
        self.buttons[choice] = made
        return made

    def _choose(self, choice: Choice) -> None:
        self._held = choice
        self.chosen.emit(choice)

    def choose(self, choice: Choice) -> None:
        """Show a list as the one that holds, without telling."""
        self._held = choice
        if choice in self.buttons:
            self.buttons[choice].setChecked(True)

    def show_counts(self, counts: Mapping[Smart, int]) -> None:
        """Show how many members each list has; lists that the role does not see go, and that of nobody archived."""
        for smart in Smart:
            self.buttons[smart].setVisible(smart in counts)
            if smart in counts:
                self.buttons[smart].show_count(counts[smart])
        gone = self.buttons[Smart.ARCHIVED]
        gone.setVisible(gone.isChecked() or counts.get(Smart.ARCHIVED, 0) > 0)

    def show_duplicates(self, number: int) -> None:
        """Show how many pairs may be one person; without any the button goes."""
        self.duplicates.setVisible(number > 0)
        self.duplicates.show_count(number)

    def show_saved(self, rows: Sequence[ListRow]) -> None:
        """Show the saved lists; buttons stay while the lists are the same."""
        if [(one.id, one.name) for one in rows] != [(one.id, one.name) for one in self._saved]:
            clear_layout(self._mine)
            for known in self._saved:
                self.buttons.pop(known.id, None)
            for one in rows:
                self._mine.addWidget(self._mine_button(one))
        self._saved = tuple(rows)
        for one in rows:
            self.buttons[one.id].show_count(one.count)
        if self._held not in self.buttons:
            self.choose(Smart.ALL)
            self.chosen.emit(Smart.ALL)
        self.choose(self._held)

    def _mine_button(self, one: ListRow) -> ListButton:
        made = self._button(one.id, one.name, _icon(one.conditions))
        made.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        made.customContextMenuRequested.connect(lambda at: self.open_menu(one.id, at))
        return made

    def open_menu(self, list_id: UUID, at: QPoint) -> None:
        """Offer to change or remove a saved list."""
        one = next((each for each in self._saved if each.id == list_id), None)
        if one is None:
            return
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Change…"), lambda: self.change_asked.emit(one))
        menu.addAction(tr("Remove"), lambda: self.remove_asked.emit(one))
        menu.popup(self.buttons[list_id].mapToGlobal(at))

    @property
    def held(self) -> ListRow | None:
        """The saved list that is shown, if it is one."""
        return next((one for one in self._saved if one.id == self._held), None)


def _icon(conditions: Sequence[Condition]) -> str:
    return "flag" if any(one.fact in {Fact.RACE, Fact.RACE_DAYS} for one in conditions) else "list-filter"
