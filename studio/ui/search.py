"""What the top bar's box and the palette find: people, classes, exercises, and what can be done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from studio.domain.members.names import fold
from studio.ui.box import MOST_ROWS, Match
from studio.ui.members.words import card_words
from studio.ui.palette import Command, Palette, score
from studio.ui.phrases import tr
from studio.ui.window_commands import commands_of

if TYPE_CHECKING:
    from studio.services.circuits.rows import CircuitRow
    from studio.services.members.rows import BoxMatch
    from studio.services.schedule.rows import ClassRow
    from studio.ui.main_window import MainWindow
    from studio.ui.schedule.finder import ClassFinder

Take = Callable[[Sequence[Command]], None]
MOST_COMMANDS, MOST_CIRCUITS = 3, 4
GOOD = 50
"""Of 100: from here a command is worth one of the box's few lines."""


class Search(QObject):
    """Asks the worker for what fits the typed text; each answer names what choosing it does."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._box = window.top_bar.box
        self._box.matches.use_faces(window.context.faces)
        self._box.commands = self._fitting
        self._tasks = window.tasks

    @cached_property
    def palette(self) -> Palette:
        """The palette, made when it is first opened."""
        palette = Palette(self._window.theme, self._window)
        adding, classes = self.classes.adding, self.classes.classes
        for provider in (adding, self._commands, self._people, classes, self._circuits, self._exercises):
            palette.add_provider(provider)
        return palette

    @cached_property
    def classes(self) -> ClassFinder:
        """Finds and adds classes, made when somebody first looks for something."""
        from studio.ui.schedule.finder import ClassFinder

        return ClassFinder(self._window.context, self)

    def open_palette(self) -> None:
        """Show the palette."""
        self.palette.open()

    def typed(self, text: str) -> None:
        """Show under the box what fits the text, unless the page in front shows matches of its own."""
        if self._window.pages.front.box_typed(text):
            return
        if not text.strip():
            self._box.matches.show_rows(())
            return
        classes = self.classes
        self._tasks.run_query(
            lambda studio: (studio.members.box_matches(text), classes.find(studio, text)),
            lambda found: self._show_matches(text, *found),
            owner=self,
            key="box",
        )

    def _show_matches(self, text: str, found: Sequence[BoxMatch], classes: Sequence[ClassRow]) -> None:
        if self._box.field.text() == text:
            self._box.matches.show_rows(self._matches(text, found, classes))

    def _matches(self, text: str, found: Sequence[BoxMatch], classes: Sequence[ClassRow]) -> list[Match]:
        open_member = partial(self._window.go, "members")
        people = [
            Match(row.name, card_words(row), "", "", partial(open_member, member=row.id), row.id) for row in found
        ]
        fitting = self._fitting(text)
        room = MOST_ROWS - min(len(people), 4)
        held = self.classes.matches(classes)[: max(2, room - len(fitting))]
        return people[: MOST_ROWS - len(held)] + held + fitting

    def _fitting(self, text: str) -> list[Match]:
        """The few commands that a text means."""
        fitting = [command for points, command in self._scored(text) if points >= GOOD][:MOST_COMMANDS]
        return [Match(one.title, one.detail, one.keys, one.icon, one.do) for one in fitting]

    def _scored(self, text: str) -> list[tuple[int, Command]]:
        """The window's commands with their points, the best first; what they are called counts more than what else
        they are found by.
        """
        commands = commands_of(self._window, self._window.theme)
        scored = [(max(score(text, one.title), _also(text, one)), one) for one in commands]
        return sorted(scored, key=lambda pair: -pair[0])

    def _commands(self, text: str, take: Take) -> None:
        take([command for points, command in self._scored(text) if points])

    def _people(self, text: str, take: Take) -> None:
        if not text.strip():
            take(())
            return
        go = self._window.go
        self._tasks.run_query(
            lambda studio: studio.members.box_matches(text),
            lambda found: take(
                [
                    Command(tr("Members"), row.name, row.code, "", "user", partial(go, "members", member=row.id))
                    for row in found
                ]
            ),
            owner=self,
            key="palette",
        )

    def _circuits(self, text: str, take: Take) -> None:
        if not text.strip():
            take(())
            return
        go = self._window.go

        def show(found: Sequence[CircuitRow]) -> None:
            fitting = sorted(((score(text, one.name), one) for one in found), key=lambda pair: -pair[0])
            good = [one for points, one in fitting[:MOST_CIRCUITS] if points >= GOOD]
            opening = [partial(go, "circuits", circuit_id=one.circuit_id) for one in good]
            section, rows = tr("Circuits"), zip(good, opening, strict=True)
            take([Command(section, one.name, "", "", "layout-grid", do) for one, do in rows])

        self._tasks.run_query(lambda studio: studio.circuits.all(), show, owner=self, key="palette circuits")

    def _exercises(self, text: str, take: Take) -> None:
        if not text.strip():
            take(())
            return
        go = self._window.go
        self._tasks.run_query(
            lambda studio: studio.exercises.named(text),
            lambda found: take(
                [
                    Command(tr("Exercises"), name, "", "", "barbell", partial(go, "exercises", exercise=key))
                    for key, name in found
                ]
            ),
            owner=self,
            key="palette exercises",
        )


def _also(text: str, command: Command) -> int:
    """The points of a command whose other words begin with what was typed; letters in order mean nothing there."""
    words = f" {fold(command.title)} {fold(command.also)}"
    return GOOD - 1 if all(f" {word}" in words for word in fold(text).split()) else 0
