"""Asks for a new exercise: its name and what kind it is; everything else begins like the plainest of its pattern."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtWidgets import QComboBox, QWidget

from studio.services.changes import Outcome
from studio.services.exercises.rows import ExerciseRow
from studio.ui.context import PageContext
from studio.ui.exercises.field_words import choice_words
from studio.ui.members.asking import Ask, Asking
from studio.ui.phrases import tr


class AddExercise(Asking):
    """`added` is told what was made."""

    def __init__(
        self, context: PageContext, rows: Sequence[ExerciseRow], added: Callable[[Outcome], None], parent: QWidget
    ) -> None:
        asked = {
            "name": Ask(tr("Name")),
            "block": Ask(tr("Block"), "choice", "strength", choices=tuple(choice_words("block", rows).items())),
            "pattern": Ask(tr("Pattern"), "choice"),
        }
        note = tr("Dose, muscles and limits begin like the plainest of its pattern. You can change all of it next.")
        super().__init__(context, tr("Add an exercise"), asked, tr("Add"), parent, note=note)
        self._rows, self._added = rows, added
        self.block, self.pattern = (cast("QComboBox", self.fields[field]) for field in ("block", "pattern"))
        self.block.currentIndexChanged.connect(self._offer_patterns)
        self._offer_patterns()

    def _offer_patterns(self) -> None:
        own = [row for row in self._rows if row.exercise.block == self.text("block")]
        self.pattern.clear()
        for value, name in choice_words("pattern", own).items():
            self.pattern.addItem(name, value)

    def finish(self) -> None:
        """Add the exercise."""
        name, block, pattern = (self.text(field) for field in ("name", "block", "pattern"))
        self.run(lambda studio, call: studio.exercises.add(call, name, block, pattern), self._added)
