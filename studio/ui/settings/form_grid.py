"""The grid of a form of settings: what is set, how, and room."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout

from studio.ui.theme import Theme

LABELS_WIDTH = 120


def form_grid(theme: Theme) -> QGridLayout:
    """An empty one; its labels are in one line with those of the other forms."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.size(24))
    grid.setVerticalSpacing(theme.size(12))
    grid.setColumnMinimumWidth(0, theme.size(LABELS_WIDTH))
    grid.setColumnStretch(2, 1)
    return grid
