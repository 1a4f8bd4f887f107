"""The one place that services take exercises from: those that came with the program, as the studio changed them and
added to them, with their figures, and the fitness tests beside them.

Everything is read when it is first needed (but for the library by modules that a start has no need of), and put
together anew after the studio's own exercises have changed.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from studio.domain.exercises.exercise import Exercise
from studio.domain.exercises.library import Library
from studio.domain.exercises.loading import load_library
from studio.domain.exercises.own import with_own
from studio.domain.exercises.records import OwnExercise

if TYPE_CHECKING:
    from studio.domain.progress.measurement import FitnessTest
    from studio.drawing.figure_set import Figure
    from studio.drawing.scene import Scene
    from studio.services.exercises.finding import SearchIndex
    from studio.services.exercises.rows import ExerciseRow

FIGURE = "figure"
"""The field of an own exercise that holds its figure, as JSON text in the form of the figure files."""


class Shelf:
    """Exercises, figures and fitness tests from the folder `resources`; `own` reads what the studio has of its own."""

    def __init__(self, folder: Path, own: Callable[[], Iterable[OwnExercise]] = tuple) -> None:
        self._folder = folder
        self._read_own = own
        self._scenes: dict[tuple[str, bool], Scene | None] = {}

    def renew(self) -> None:
        """Put the library together anew when it is next needed."""
        for name in ("own", "library", "figures", "rows", "index"):
            self.__dict__.pop(name, None)
        self._scenes.clear()

    @cached_property
    def shipped(self) -> Library:
        """The exercises as they came with the program."""
        return load_library(self._folder / "exercises")

    @cached_property
    def shipped_figures(self) -> Mapping[str, Figure]:
        """The figures that came with the program, by exercise."""
        from studio.drawing.figure_set import load_figures

        return load_figures(self._folder / "figures")

    @cached_property
    def tests(self) -> tuple[FitnessTest, ...]:
        """The fitness tests in their order."""
        from studio.domain.progress.measurement import load_tests

        return load_tests(self._folder / "exercises")

    @cached_property
    def own(self) -> Mapping[str, OwnExercise]:
        """The studio's own rows, by the key of their exercise."""
        return {row.key: row for row in self._read_own()}

    @cached_property
    def library(self) -> Library:
        """All exercises."""
        return with_own(self.shipped, self.own.values())

    @cached_property
    def figures(self) -> Mapping[str, Figure]:
        """The figures of all exercises that have one."""
        from studio.drawing.figure_spelling import read_drawn

        drawn = {key: dict(row.fields).get(FIGURE) for key, row in self.own.items()}
        own = {key: read_drawn(key, text) for key, text in drawn.items() if text}
        return {**self.shipped_figures, **{key: figure for key, figure in own.items() if figure is not None}}

    @cached_property
    def rows(self) -> tuple[ExerciseRow, ...]:
        """Every exercise as the library shows it: the files' order, then the studio's own as they were made."""
        from studio.services.exercises.listing import exercise_rows

        return exercise_rows(self.library, self.figures, self.own)

    @cached_property
    def index(self) -> SearchIndex:
        """The words of all exercises."""
        from studio.services.exercises.finding import SearchIndex

        return SearchIndex(self.rows)

    def figure_text(self, key: str) -> str:
        """The figure of an exercise as JSON text in the form of the files; empty when nobody has drawn one."""
        from studio.drawing.figure_spelling import spell_figure

        figure = self.figures.get(key)
        return "" if figure is None else json.dumps(spell_figure(figure))

    def picture(self, exercise: Exercise, *, with_arrows: bool = True) -> Scene | None:
        """The telling pose of an exercise, or None when nobody has drawn one. Drawn once: every card shows it."""
        wanted = exercise.id, with_arrows
        if wanted not in self._scenes:
            from studio.drawing.figure import figure_scene

            figure = self.figures.get(exercise.id)
            self._scenes[wanted] = None if figure is None else figure_scene(figure, with_arrows=with_arrows)
        return self._scenes[wanted]
