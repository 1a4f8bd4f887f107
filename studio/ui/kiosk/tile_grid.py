"""Tiles in as many columns as leave each the room for a name; they scroll where there are many."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from studio.ui.theme import Theme, set_role

NARROWEST, GAP, MOST = 270, 12, 5


class TileGrid(QScrollArea):
    """Shows tiles from left to right and downwards."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._tiles: Sequence[QWidget] = ()
        self.columns = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.viewport().setAutoFillBackground(False)

    def show_tiles(self, tiles: Sequence[QWidget]) -> None:
        """Show other tiles."""
        inner = QWidget()
        set_role(inner, surface="window")
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(self._theme.size(GAP))
        self._tiles, self.columns = tiles, 0
        self._place(grid)
        self.setWidget(inner)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the tiles for the new width."""
        super().resizeEvent(event)
        inner = self.widget()
        grid = None if inner is None else inner.layout()
        if isinstance(grid, QGridLayout):
            self._place(grid)

    def _place(self, grid: QGridLayout) -> None:
        narrowest, gap = self._theme.size(NARROWEST), self._theme.size(GAP)
        columns = max(1, min(MOST, (self.viewport().width() + gap) // (narrowest + gap)))
        if columns == self.columns:
            return
        for place in range(max(columns, self.columns)):
            grid.setColumnStretch(place, int(place < columns))
        grid.setRowStretch(grid.rowCount() - 1, 0)
        for number, tile in enumerate(self._tiles):
            grid.addWidget(tile, number // columns, number % columns)
        grid.setRowStretch(len(self._tiles) // columns + 1, 1)
        self.columns = columns
