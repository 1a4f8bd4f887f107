"""What the program's windows say: to the eye, to a screen reader, and to what is pasted elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QTabBar, QWidget

_SAID = (
    "windowTitle", "text", "title", "plainText", "placeholderText", "toolTip", "statusTip", "whatsThis",
    "accessibleName", "accessibleDescription",
)  # fmt: skip
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.EditRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
    Qt.ItemDataRole.UserRole,
)


def said_by(widgets: Iterator[QWidget] | list[QWidget]) -> set[str]:
    """Every text of widgets: what they show or would show, their titles, hints and names for screen readers, and all
    that the models of their lists hold.
    """
    found = {QApplication.clipboard().text()}
    for widget in widgets:
        found |= {str(widget.property(name) or "") for name in _SAID}
        found |= {text for action in widget.actions() for text in _of_action(action)}
        if isinstance(widget, QTabBar):
            found |= {widget.tabText(place) for place in range(widget.count())}
        if isinstance(widget, QAbstractItemView | QComboBox) and (model := widget.model()) is not None:
            found |= set(_held(model, QModelIndex()))
    return found - {""}


def _of_action(action: QAction) -> tuple[str, ...]:
    return action.text(), action.toolTip(), action.statusTip()


def _held(model: QAbstractItemModel, above: QModelIndex) -> Iterator[str]:
    for row in range(model.rowCount(above)):
        for column in count():
            index = model.index(row, column, above)
            if not index.isValid():
                break
            yield from (str(value) for role in _ROLES if (value := index.data(role)) is not None)
            if column == 0:
                yield from _held(model, index)
