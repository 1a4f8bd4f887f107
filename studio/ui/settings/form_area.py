"""Where a form of the settings stands: it scrolls, and is as wide as lines are read well."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from studio.ui.theme import Theme, set_role

WIDTH = 640


class FormArea(QScrollArea):
    """Put the parts of the form into `column`, from its top."""

    def __init__(self, theme: Theme, *, width: int | None = WIDTH, top: int = 20, edge: int = 32) -> None:
        super().__init__()
        self.inner = inner = QWidget()
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(*(theme.size(one) for one in (edge, top, edge, edge)))
        self.column.setSpacing(theme.size(12))
        set_role(inner, surface="surface")
        if width is not None:
            inner.setMaximumWidth(theme.size(width + 2 * edge))
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def fill(self, page: QWidget) -> None:
        """Be all that a page shows."""
        outer = QVBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self)
