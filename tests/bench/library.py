"""Measures of the exercise library at 2,000 exercises: searching, ticking a filter, scrolling, taking up a change."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from studio.domain.exercises.records import OWN, OwnExercise
from studio.domain.exercises.spelling import spell_exercise
from studio.domain.members.names import fold
from studio.resources import resources_folder
from studio.services.exercises.finding import SearchIndex, narrow
from studio.services.exercises.rows import ExerciseRow, Facet
from studio.services.exercises.shelf import FIGURE, Shelf
from studio.ui.exercises.list_pane import ListPane
from studio.ui.exercises.pictures import Pictures
from studio.ui.theme import Theme
from studio.ui.widgets.paint import Paint
from tests.bench.screens import Empty
from tests.bench.timing import MS, Figure, median_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

MANY = 2_000
TYPED = ("g", "go", "gob", "goblet", "gobelt", "soleus", "tibialis post", "kb split", "lóaded", "copnhagen", "zzzz")
SIZE, STEP, FRAMES = (548, 760), 97, 60


def measures(application: QApplication) -> list[Figure]:
    """The library with own exercises up to 2,000, all with figures."""
    shelf = Shelf(resources_folder())
    own = _own(shelf)
    many = Shelf(resources_folder(), lambda: own)
    made = median_of([partial(_renew, many)] * 3)
    rows, index = many.rows, many.index
    assert len(rows) == MANY
    return [
        Figure("library taken up anew", made, None, MS, f"{MANY:,} exercises, on the worker"),
        *_searches(rows, index),
        _scroll(application, rows),
    ]


def _own(shelf: Shelf) -> list[OwnExercise]:
    shipped = list(shelf.shipped)
    made = []
    for number in range(MANY - len(shipped)):
        like = shipped[number % len(shipped)]
        fields = spell_exercise(like) | {"name": f"{like.name} {number}", FIGURE: shelf.figure_text(like.id)}
        made.append(OwnExercise(UUID(int=number + 1), f"own_{number}", OWN, tuple(fields.items())))
    return made


def _renew(shelf: Shelf) -> None:
    shelf.renew()
    shelf.index.find("")


def _searches(rows: tuple[ExerciseRow, ...], index: SearchIndex) -> list[Figure]:
    texts = [fold(f"{row.exercise.name} {row.kit_words}") for row in rows]
    index.find("gobelt")
    times = {text: median_of([partial(_search, index, text)] * 5) for text in TYPED}
    slowest = max(TYPED, key=lambda text: times[text])
    scan = median_of([partial(_scan, texts, slowest)] * 5)
    chosen = {Facet.BLOCK: frozenset({"strength"}), Facet.IMPACT: frozenset({"0"})}
    tick = median_of([partial(narrow, rows, chosen)] * 5)
    return [
        Figure("library keystroke, slowest", times[slowest], scan, MS, f"“{slowest}”, counts of all filters too"),
        Figure("library filter ticked", tick, scan, MS, "counts of all filters too"),
    ]


def _search(index: SearchIndex, text: str) -> None:
    narrow(index.find(text), {})


def _scan(texts: list[str], wanted: str) -> list[str]:
    return [text for text in texts if wanted in text]


def _scroll(application: QApplication, rows: tuple[ExerciseRow, ...]) -> Figure:
    """One frame of scrolling through rows never seen before: each figure is drawn when it comes into sight."""
    theme = Theme(application, "light", 14)
    pane, empty = ListPane(theme, Paint(theme), Pictures(theme)), Empty()
    for widget in (pane, empty):
        widget.resize(*SIZE)
    pane.show_rows([replace(row) for row in rows], len(rows))
    pane.show()
    pane.view.grab()
    bar = pane.view.verticalScrollBar()

    def move(frame: int) -> None:
        bar.setValue((frame + 1) * STEP)
        pane.view.viewport().grab()

    measured = median_of(partial(move, frame) for frame in range(FRAMES))
    return Figure("library scrolled, a frame", measured, median_of([empty.grab] * FRAMES), MS, "figures drawn as seen")
