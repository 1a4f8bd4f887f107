"""Putting an exercise into a circuit: of a class that is coming up, or by itself."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from studio.services.circuits.rows import ClassRow, Overview, Target
from studio.services.exercises.rows import ExerciseRow
from studio.ui.context import PageContext
from studio.ui.phrases import tr
from studio.ui.widgets.menu import Menu

MOST = 8
"""Classes that stand in the menu; further ones are reached through their circuits."""


class CircuitMenu:
    """Offers classes that have a circuit, then circuits and templates; the exercise goes to the end of its block."""

    def __init__(self, context: PageContext, owner: QWidget) -> None:
        self._context, self._owner = context, owner

    def ask(self, row: ExerciseRow, at: QPoint) -> None:
        """Ask where the exercise is to go, in a menu at a place on the screen."""
        self._context.tasks.run_query(
            lambda studio: studio.circuits.overview(),
            lambda found: self._open(row, at, found),
            owner=self._owner,
            key="circuits",
        )

    def menu(self, row: ExerciseRow, found: Overview) -> QMenu:
        """The menu for one exercise."""
        menu = Menu(self._owner)
        classes = [one for one in found.classes if one.circuit_name][:MOST]
        for one in classes:
            menu.addAction(self._class_words(one), partial(self._add, row, Target(session_id=one.session_id)))
        if classes:
            menu.addSeparator()
        for title, circuits in ((tr("Circuits"), found.circuits), (tr("Templates"), found.templates)):
            if circuits:
                deeper = menu.add_menu(title)
                for circuit in circuits:
                    deeper.addAction(circuit.name, partial(self._add, row, Target(circuit_id=circuit.circuit_id)))
        if menu.isEmpty():
            menu.addAction(tr("There is no circuit yet")).setEnabled(False)
        return menu

    def _open(self, row: ExerciseRow, at: QPoint, found: Overview) -> None:
        menu = self.menu(row, found)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _class_words(self, one: ClassRow) -> str:
        manner, day = self._context.manner, one.starts.date()
        when = tr("Today") if day == self._context.today() else manner.weekday(day)
        return tr("{day} {time} {name}", day=when, time=manner.time(one.starts), name=one.name)

    def _add(self, row: ExerciseRow, target: Target) -> None:
        key = row.id
        self._context.tasks.run_command(
            lambda studio, call: studio.circuits.add_exercise(call, target, key), owner=self._owner
        )
