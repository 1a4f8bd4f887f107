"""Tabs in one row; those that find no room there are in a menu at its end."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTabBar, QWidget

from studio.ui.phrases import tr
from studio.ui.theme import Theme
from studio.ui.widgets.basics import button, follow
from studio.ui.widgets.menu import Menu


class TabRow(QTabBar):
    """A row of tabs; `offer` says which there are, and which of those are in sight depends on the room."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._withheld: set[int] = set()
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.more = button(theme, "", "icon", icon="ellipsis", name=tr("More tabs"))
        self.more.setParent(self)
        self.more.hide()
        self.more.clicked.connect(self._open_menu)
        follow(theme, self, lambda: self.setFont(theme.font()))
        self.currentChanged.connect(self._fit)

    def offer(self, place: int, *, offered: bool) -> None:
        """Let there be a tab, or not."""
        self._withheld -= {place}
        if not offered:
            self._withheld.add(place)
            self.setTabVisible(place, False)
        self._fit()

    def offers(self, place: int) -> bool:
        """Whether there is a tab, in sight or in the menu."""
        return place not in self._withheld

    def minimumSizeHint(self) -> QSize:
        """What has no room goes into the menu."""
        return QSize(self.more.sizeHint().width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        widths = {place: self.tabSizeHint(place).width() for place in range(self.count()) if self.offers(place)}
        size = self.more.sizeHint()
        crowded = sum(widths.values()) > self.width()
        left = self.width() - (size.width() if crowded else 0)
        # The open one comes first: hiding it would open another.
        for place in sorted(widths, key=lambda place: place != self.currentIndex()):
            left = left - widths[place] if place == self.currentIndex() or widths[place] <= left else -1
            shown = left >= 0 or place == self.currentIndex()
            if shown != self.isTabVisible(place):  # told what it knows, Qt forgets that others have to be placed
                self.setTabVisible(place, shown)
        used = sum(width for place, width in widths.items() if self.isTabVisible(place))
        self.more.setGeometry(used, (self.height() - size.height()) // 2, size.width(), size.height())
        self.more.setVisible(crowded)

    def _open_menu(self) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for place in range(self.count()):
            if self.offers(place) and not self.isTabVisible(place):
                menu.addAction(self.tabText(place), partial(self.setCurrentIndex, place))
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))
