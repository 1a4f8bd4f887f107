"""Exercises found, as an item model."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from studio.services.exercises.rows import ExerciseRow
from studio.ui.exercises.words import row_words

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1


class ExerciseListModel(QAbstractListModel):
    """`ROW_ROLE` gives the `ExerciseRow`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ExerciseRow, ...] = ()

    def set_rows(self, rows: Sequence[ExerciseRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def place_of(self, exercise_id: str) -> int | None:
        """Where an exercise is listed."""
        return next((place for place, row in enumerate(self._rows) if row.id == exercise_id), None)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 -- Qt's signature
        """How many are listed."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name, the words for a screen reader or the row."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return row.exercise.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row_words(row)
        return row if role == ROW_ROLE else None
