"""What a closure gives out: the call list as text, table or paper, and the notice for the door."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from studio.services.changes import Call
from studio.services.paper.rows import PrintOrder, SheetKind
from studio.services.schedule.rows import AffectedPerson, ClosureRow
from studio.ui.context import PageContext
from studio.ui.phrases import tr
from studio.ui.schedule.preview_words import person_words
from studio.ui.schedule.saving import ask_path, write_with
from studio.ui.widgets.menu import Menu


class ClosureFiles(QObject):
    """A menu, and what its lines do. Telephone numbers are in the text and the table, never on paper."""

    def __init__(self, context: PageContext, parent: QWidget, row: ClosureRow) -> None:
        super().__init__(parent)
        self._context, self._parent, self._row = context, parent, row
        self._people: Sequence[AffectedPerson] = ()
        self.menu = Menu(parent)
        self._of_people = [
            self.menu.addAction(words, do)
            for words, do in (
                (tr("Copy the call list"), self.copy),
                (tr("Call list as a table …"), self._ask_table),
                (tr("Print the call list"), lambda: self._print(SheetKind.CALLS)),
            )
        ]
        self.menu.addSeparator()
        self.menu.addAction(tr("Print the notice for the door"), lambda: self._print(SheetKind.NOTICE))
        self.take_people(())

    def take_people(self, people: Sequence[AffectedPerson]) -> None:
        """Know whom to call; with nobody there is no list."""
        self._people = people
        for action in self._of_people:
            action.setEnabled(bool(people))

    def copy(self) -> None:
        """Put the call list on the clipboard, a line for each person."""
        lines = [person_words(one, self._context.manner) for one in self._people]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self._context.say(tr("Copied {number} to call", number=len(lines)))

    def save_table(self, path: Path) -> None:
        """Write the call list as CSV, or as XLSX where the file is called so."""
        people, call = self._people, self._call()
        kind = "xlsx" if path.suffix.lower() == ".xlsx" else "csv"
        write_with(self._context, self, path, lambda studio: studio.exports.write_calls(call, people, kind, path))

    def _print(self, kind: SheetKind) -> None:
        order = PrintOrder(closure=self._row.id, sheets=(kind,))
        self._context.navigate("printing", order=order)

    def _call(self) -> Call:
        tasks = self._context.tasks
        return Call(tasks.person.id, tasks.person.role, tasks.desk)

    def _ask_table(self) -> None:
        path = self._ask(tr("Call list, {title}", title=self._row.title), ".csv", tr("Tables (*.csv *.xlsx)"))
        if path is not None:
            self.save_table(path)

    def _ask(self, name: str, ending: str, kinds: str) -> Path | None:
        return ask_path(self._parent, name, ending, kinds)
