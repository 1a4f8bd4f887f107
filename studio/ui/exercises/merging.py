"""Merging two exercises, side by side: which one stays, and what it takes over from the other."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from studio.services.changes import Outcome
from studio.services.exercises.rows import ExerciseRow, Uses
from studio.ui.context import PageContext
from studio.ui.exercises.merge_words import PARTS, differ, part_words
from studio.ui.phrases import error_words, tr
from studio.ui.theme import set_role
from studio.ui.widgets.basics import button, label, open_over
from studio.ui.widgets.flow import clear_layout
from studio.ui.widgets.suggestions import Suggestions

WIDTH, HEIGHT = 720, 560


class MergeDialog(QDialog):
    """The left one goes, the right one stays."""

    def __init__(
        self, context: PageContext, away: ExerciseRow, library: Mapping[str, ExerciseRow], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Merge {name}", name=away.exercise.name))
        open_over(parent, self, context.theme.size(WIDTH), context.theme.size(HEIGHT))
        self._context, self._away, self._library = context, away, library
        self.kept: ExerciseRow | None = None
        self.choices: dict[str, QRadioButton] = {}
        theme = context.theme
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Which exercise stays? Type its name"))
        self.field.setAccessibleName(tr("The exercise that stays"))
        names = (row.exercise.name for row in library.values() if row.id != away.id and not row.hidden)
        Suggestions(theme, self.field, self.choose).offer(names)
        self.field.returnPressed.connect(lambda: self.choose(self.field.text()))
        self.table = QWidget()
        self._grid = QGridLayout(self.table)
        area = QScrollArea()
        area.setAccessibleName(tr("The two exercises beside each other"))
        area.setWidgetResizable(True)
        area.setWidget(self.table)
        set_role(self.table, surface="surface")
        self.says = label(theme, "", tone="muted", wrap=True)
        self.wrong = label(theme, "", "caption", tone="bad", wrap=True)
        self.wrong.hide()
        self.go = button(theme, tr("Merge"), "primary")
        self.go.setEnabled(False)
        self.go.clicked.connect(self.finish)
        leave = button(theme, tr("Cancel"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.says, 1)
        foot.addWidget(leave)
        foot.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.size(24)] * 4)
        column.setSpacing(10)
        column.addWidget(label(theme, tr("Merge {name}", name=away.exercise.name), "section"))
        column.addWidget(self.field)
        column.addWidget(area, 1)
        column.addWidget(self.wrong)
        column.addLayout(foot)
        key = away.id
        context.tasks.run_query(lambda studio: studio.exercises.uses(key), self._tell, owner=self)

    def choose(self, name: str) -> None:
        """Choose the exercise that stays, and show both."""
        wanted = name.strip().casefold()
        self.kept = next(
            (one for one in self._library.values() if one.exercise.name.casefold() == wanted and one is not self._away),
            None,
        )
        self.go.setEnabled(self.kept is not None)
        self._show()

    def taken(self) -> tuple[str, ...]:
        """The parts that are taken over from the one that goes."""
        return tuple(part for part, choice in self.choices.items() if choice.isChecked())

    def _show(self) -> None:
        clear_layout(self._grid)
        self.choices.clear()
        if self.kept is None:
            return
        theme = self._context.theme
        heads = (
            tr("Goes: {name}", name=self._away.exercise.name),
            tr("Stays: {name}", name=self.kept.exercise.name),
        )
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        for column, words in enumerate(heads, start=1):
            self._grid.addWidget(label(theme, words, "label", wrap=True), 0, column)
        line = 1
        for part, title in PARTS.items():
            if not differ(part, self._away, self.kept):
                continue
            gone, stays = part_words(part, self._away), part_words(part, self.kept)
            self._add_line(line, part, tr(title), gone, stays)
            line += 1
        if line == 1:
            self._grid.addWidget(label(theme, tr("Both say the same."), tone="muted"), 1, 1)
        self._grid.setRowStretch(line + 1, 1)

    def _add_line(self, line: int, part: str, title: str, gone: str, stays: str) -> None:
        group = QButtonGroup(self.table)
        top = Qt.AlignmentFlag.AlignTop
        head = label(self._context.theme, title, tone="muted")
        head.setContentsMargins(0, self._context.theme.size(6), self._context.theme.size(8), 0)
        self._grid.addWidget(head, line, 0, top)
        for column, words in ((1, gone), (2, stays)):
            choice = QRadioButton()
            choice.setAccessibleName(tr("{part}: {words}", part=title, words=words or tr("nothing")))
            choice.setChecked(column == 2)
            group.addButton(choice)
            cell = QWidget()
            row = QHBoxLayout(cell)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(choice, 0, top)
            said = label(self._context.theme, words or tr("nothing"), wrap=True)
            said.setContentsMargins(0, self._context.theme.size(6), 0, self._context.theme.size(4))
            said.setBuddy(choice)
            row.addWidget(said, 1)
            self._grid.addWidget(cell, line, column, top)
            if column == 1:
                self.choices[part] = choice

    def _tell(self, uses: Uses) -> None:
        words = tr(
            "{circuits} circuits and {results} results will read as the one that stays. Undo brings it back.",
            circuits=uses.circuits,
            results=uses.results,
        )
        self.says.setText(words)

    def finish(self) -> None:
        """Merge them."""
        if self.kept is None:
            return
        away, kept, taken = self._away.id, self.kept.id, self.taken()

        def done(_outcome: Outcome) -> None:
            self.accept()

        def refused(error: Exception) -> None:
            self.wrong.setText(error_words(error))
            self.wrong.show()

        self._context.tasks.run_command(
            lambda studio, call: studio.exercises.merge(call, away, kept, taken), done, owner=self, failed=refused
        )
