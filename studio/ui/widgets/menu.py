"""Menus whose corners are round."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath, QRegion, QResizeEvent
from PySide6.QtWidgets import QMenu

RADIUS = 8
"""As in the style sheet, in pixels."""


class Menu(QMenu):
    """A menu. Its window is cut to the round frame painted in it: see-through corners would be black on desktops
    that do not blend windows.
    """

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the corners of the new size."""
        super().resizeEvent(event)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        self.setMask(QRegion(path.toFillPolygon().toPolygon()))

    def add_menu(self, title: str) -> Menu:
        """A menu within this one."""
        made = Menu(title, self)
        self.addMenu(made)
        return made
