"""Exercises found, as an item model."""

from __future__ import annotations

from studio.services.exercises.rows import ExerciseRow
from studio.ui.exercises.words import row_words
from studio.ui.widgets.rows import RowsModel


class ExerciseListModel(RowsModel[ExerciseRow]):
    """The exercises of the library that are listed."""

    def place_of(self, exercise_id: str) -> int | None:
        """Where an exercise is listed."""
        return next((place for place, row in enumerate(self.rows) if row.id == exercise_id), None)

    def words(self, row: ExerciseRow) -> str:
        """Its name."""
        return row.exercise.name

    def spoken(self, row: ExerciseRow) -> str:
        """All that its row shows."""
        return row_words(row)
