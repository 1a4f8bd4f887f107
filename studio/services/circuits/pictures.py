"""The picture of each exercise, drawn once."""

from __future__ import annotations

from collections.abc import Mapping

from studio.domain.exercises import Exercise, Library
from studio.drawing.figure import figure_scene
from studio.drawing.figure_set import Figure, figure_for
from studio.drawing.scene import Scene


class Shelf:
    """The library with its figures; scenes are kept, since every card of every circuit shows one."""

    def __init__(self, library: Library, figures: Mapping[str, Figure]) -> None:
        self.library = library
        self._figures = dict(figures)
        self._scenes: dict[str, Scene | None] = {}

    def scene(self, exercise: Exercise) -> Scene | None:
        """The telling pose without arrows, of the exercise or of its nearest neighbour; None when there is none."""
        if exercise.id not in self._scenes:
            figure = figure_for(self.library, self._figures, exercise)
            self._scenes[exercise.id] = None if figure is None else figure_scene(figure, with_arrows=False)
        return self._scenes[exercise.id]
