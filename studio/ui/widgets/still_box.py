"""Fields that the wheel passes over: scrolling past them scrolls what they stand in and never changes them."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QSpinBox, QTimeEdit, QWidget

WORD = 10
"""Letters."""


class _Still:
    def __init__(self, *beginning: Any) -> None:
        super().__init__(*beginning)
        cast("QWidget", self).setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # nor do the keys go there

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what it stands in."""
        event.ignore()


class StillBox(_Still, QComboBox):
    """A choice."""

    def narrow(self) -> None:
        """Ask for no more room than a word needs; what is chosen is cut where it is longer."""
        self.setMinimumContentsLength(WORD)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)


class StillNumber(_Still, QSpinBox):
    """A number."""


class StillDay(_Still, QDateEdit):
    """A day."""


class StillTime(_Still, QTimeEdit):
    """A time of day."""
