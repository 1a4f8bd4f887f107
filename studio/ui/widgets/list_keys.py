"""A search field's keys for the list under it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit


class ListKeys(QObject):
    """From a field, Up and Down move in a list, Enter goes there, Esc empties the field."""

    def __init__(self, field: QLineEdit, view: QAbstractItemView) -> None:
        super().__init__(field)
        self._field, self._view = field, view
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the field's keys."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key, model = event.key(), self._view.model()
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and model.rowCount():
            step = 1 if key == Qt.Key.Key_Down else -1
            place = min(max(self._view.currentIndex().row() + step, 0), model.rowCount() - 1)
            self._view.setCurrentIndex(model.index(place, 0))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._view.setFocus(Qt.FocusReason.TabFocusReason)
        elif key == Qt.Key.Key_Escape and self._field.text():
            self._field.clear()
        else:
            return False
        return True
