"""The exercise library: what a screen reads of it, all exercises at once, since they are in memory."""

from __future__ import annotations

from studio.services.exercises.rows import ExerciseRow
from studio.services.exercises.shelf import Shelf


class ExerciseService:
    """Looking things up in the library."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    def all(self) -> tuple[ExerciseRow, ...]:
        """Every exercise, the hidden ones too: the files' order, then the studio's own."""
        return self._shelf.rows

    def renew(self) -> None:
        """Read the studio's own exercises again when next asked: somebody has changed them."""
        self._shelf.renew()
