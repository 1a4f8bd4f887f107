"""The files that sheets are made with: exercises, figures, fitness tests. Each is read when it is first needed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from studio.domain.exercises import Exercise, Library
from studio.domain.exercises.loading import load_library
from studio.domain.progress.measurement import FitnessTest, load_tests
from studio.drawing.figure import figure_scene
from studio.drawing.figure_set import Figures, figure_for, load_figures
from studio.drawing.scene import Scene


@dataclass(frozen=True)
class Reference:
    """What comes with the program, from the folder `resources`."""

    folder: Path

    @cached_property
    def library(self) -> Library:
        """The exercises."""
        return load_library(self.folder / "exercises")

    @cached_property
    def tests(self) -> tuple[FitnessTest, ...]:
        """The fitness tests in their order."""
        return load_tests(self.folder / "exercises")

    @cached_property
    def figures(self) -> Figures:
        """The figures of the exercises, by exercise."""
        return load_figures(self.folder / "figures")

    def picture(self, exercise: Exercise) -> Scene | None:
        """The figure of an exercise or of a near relative, or None."""
        figure = figure_for(self.library, self.figures, exercise)
        return None if figure is None else figure_scene(figure)
