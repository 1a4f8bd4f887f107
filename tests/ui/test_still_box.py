"""Fields that the mouse wheel passes over."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox
from pytestqt.qtbot import QtBot

import studio.ui
from studio.ui.widgets.still_box import StillBox, StillDay, StillNumber, StillTime

UI = Path(studio.ui.__file__).parent


@pytest.mark.parametrize("kind", [StillBox, StillNumber, StillDay, StillTime])
def test_scrolling_past_a_field_changes_nothing(kind: Callable[[], QComboBox | QAbstractSpinBox], qtbot: QtBot) -> None:
    field = kind()
    if isinstance(field, QComboBox):
        field.addItems(["S", "M", "L"])
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    told = field.currentText if isinstance(field, QComboBox) else field.text
    before, at = told(), QPointF(field.rect().center())
    wheel = QWheelEvent(
        at, field.mapToGlobal(at), QPoint(), QPoint(0, -240), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip

    QApplication.sendEvent(field, wheel)

    assert told() == before
    assert not wheel.isAccepted()  # what it stands in scrolls
    assert field.focusPolicy() is Qt.FocusPolicy.StrongFocus


def test_no_field_of_the_window_takes_the_wheel() -> None:
    """A bare one of Qt's would."""
    taking = re.compile(r"\bQ(ComboBox|SpinBox|DoubleSpinBox|DateEdit|TimeEdit|DateTimeEdit)\(")
    found = [path.name for path in UI.rglob("*.py") if taking.search(path.read_text(encoding="utf-8"))]
    assert found == []
