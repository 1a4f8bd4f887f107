"""What can be done with an exercise: its badges, Edit, and a menu with the rest."""

from __future__ import annotations

from enum import StrEnum
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from studio.services.exercises.rows import ExerciseRow, Origin
from studio.ui.exercises.words import origin_name
from studio.ui.letter_keys import with_letter
from studio.ui.phrases import tr
from studio.ui.theme import Theme
from studio.ui.widgets.basics import button, chip
from studio.ui.widgets.menu import Menu


class Do(StrEnum):
    """Something to do with an exercise."""

    USE = "use"
    EDIT = "edit"
    DUPLICATE = "duplicate"
    DRAW = "draw"
    MERGE = "merge"
    HIDE = "hide"
    RESET = "reset"


KEYS = {Do.USE: "A", Do.EDIT: "E", Do.DUPLICATE: "Ctrl+D", Do.DRAW: "Ctrl+G", Do.MERGE: "M", Do.HIDE: "H"}


class ExerciseActions(QWidget):
    """`asked` tells what is to be done with the exercise shown."""

    asked = Signal(object)  # Do

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: ExerciseRow | None = None
        self._may_edit = False
        self.own = chip(theme, origin_name(Origin.OWN), "info", tip=tr("Made by this studio"))
        self.changed = chip(
            theme, origin_name(Origin.CHANGED), "warn", tip=tr("Came with the program and was changed here")
        )
        self.hidden = chip(theme, tr("Hidden"), tip=tr("Offered nowhere; circuits that have it keep it"))
        self.edit = button(theme, tr("Edit"), icon="pencil", tip=with_letter(tr("Edit"), "E"))
        self.edit.clicked.connect(lambda: self.asked.emit(Do.EDIT))
        self.use = button(
            theme, tr("Add to circuit"), "primary", icon="plus", tip=tr("Add to the circuit of a class (A)")
        )
        self.use.clicked.connect(lambda: self.asked.emit(Do.USE))
        self.more = button(theme, "", "icon", icon="ellipsis", name=tr("More to do with this exercise"))
        self.more.clicked.connect(self._open_menu)
        self._words = {part: part.text() for part in (self.edit, self.use)}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self.own, self.changed, self.hidden, self.edit, self.use, self.more):
            row.addWidget(part)

    def show_row(self, row: ExerciseRow, *, may_edit: bool) -> None:
        """Show what an exercise is and, to those who may, what can be done."""
        self._row, self._may_edit = row, may_edit
        self.own.setVisible(row.origin is Origin.OWN)
        self.changed.setVisible(row.origin is Origin.CHANGED)
        self.hidden.setVisible(row.hidden)
        self.edit.setVisible(may_edit)
        self.use.setVisible(may_edit)
        self.more.setVisible(may_edit)

    def fit(self, room: int) -> None:
        """Show words on the buttons where they leave so many pixels to the name, else only their icons."""
        for part, words in self._words.items():
            part.setText(words)
        if self.sizeHint().width() > room:
            for part in self._words:
                part.setText("")

    def offered(self) -> dict[Do, str]:
        """What can be done with this exercise, in words."""
        row = self._row
        if row is None or not self._may_edit:
            return {}
        found = {
            Do.USE: tr("Add to circuit…"),
            Do.EDIT: tr("Edit"),
            Do.DUPLICATE: tr("Duplicate"),
            Do.DRAW: tr("Draw figure…"),
            Do.MERGE: tr("Merge into another…"),
            Do.HIDE: tr("Show again") if row.hidden else tr("Hide"),
            Do.RESET: tr("Reset to how it came"),
        }
        if row.origin is not Origin.OWN:
            del found[Do.MERGE]
        if row.origin is not Origin.CHANGED:
            del found[Do.RESET]
        return found

    def menu(self) -> QMenu:
        """The menu, made for this exercise."""
        menu = Menu(self)
        for what, words in self.offered().items():
            keys = f"\t{KEYS[what]}" if what in KEYS else ""
            menu.addAction(words + keys, partial(self.asked.emit, what))
        return menu

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
