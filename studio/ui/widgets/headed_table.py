"""What models of tables with a heading over each column share."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
MIDDLE = Qt.AlignmentFlag.AlignVCenter


class HeadedTable(QAbstractTableModel):
    """Rows of texts under `heads`, their words; those columns that `rightward` names hold numbers."""

    def __init__(self, heads: Sequence[str], parent: QObject, rightward: range = range(0)) -> None:
        super().__init__(parent)
        self._heads = tuple(heads)
        self._rightward = rightward

    def length(self) -> int:
        """How many rows there are."""
        raise NotImplementedError

    def rowCount(self, parent: Index | None = None) -> int:
        """All rows; none under one of them."""
        return 0 if parent is not None and parent.isValid() else self.length()

    def columnCount(self, parent: Index | None = None) -> int:
        """As many as there are heads."""
        return 0 if parent is not None and parent.isValid() else len(self._heads)

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        """How a column stands under its head."""
        return MIDDLE | (Qt.AlignmentFlag.AlignRight if column in self._rightward else Qt.AlignmentFlag.AlignLeft)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What the columns are."""
        if orientation is Qt.Orientation.Vertical or not 0 <= section < len(self._heads):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return self.alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None
