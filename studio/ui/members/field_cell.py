"""One thing of a member that is edited in place: saved when it is left; what is wrong with it, and what another desk
made of it meanwhile, stands under it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from studio.domain.errors import ConflictError, RuleError, StudioError
from studio.services.changes import Call, Outcome
from studio.services.studio import Studio
from studio.ui.context import PageContext
from studio.ui.members.asking import day_text, typed_day
from studio.ui.members.choice_field import ChoiceField
from studio.ui.members.field_clash import FieldClash
from studio.ui.members.notes_field import NotesField
from studio.ui.phrases import error_words
from studio.ui.theme import set_role
from studio.ui.widgets.basics import label

Editor = QLineEdit | NotesField | ChoiceField
Write = Callable[[Studio, Call, UUID, str, str], Outcome]
"""Stores of a member what was typed, over what was seen before."""


class FieldCell(QWidget):
    """An editor with its words; a `day` is stored as ISO text and typed in the reader's way."""

    def __init__(self, context: PageContext, edit: Editor, name: str, write: Write, *, day: bool = False) -> None:
        super().__init__()
        self._context = context
        self._write = write
        self._day = day
        self._member: UUID | None = None
        self._seen = self._theirs = ""
        self.edit = edit
        edit.setAccessibleName(name)
        edit.editingFinished.connect(self._save)
        self.error = label(context.theme, "", "caption", tone="bad", wrap=True)
        self.error.hide()
        self.clash = FieldClash(context, self._keep_mine, self._take_theirs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for part in (edit, self.error, self.clash):
            column.addWidget(part)

    def show_stored(self, member_id: UUID, stored: str) -> None:
        """Show what is stored of a member, unless somebody is typing about the same one."""
        if member_id != self._member or not self.edit.isModified():
            self._member = member_id
            self._put(stored)

    def start(self) -> None:
        """Take the keyboard; what is typed replaces what stands there."""
        self.edit.setFocus()
        if not isinstance(self.edit, ChoiceField):
            self.edit.selectAll()

    def _put(self, stored: str) -> None:
        """Show what is stored; whoever types from now on has seen it."""
        self._seen = stored
        self.edit.setText(self._shown(stored))
        self._say("")
        self.clash.hide()

    def _shown(self, stored: str) -> str:
        return day_text(self._context.manner, date.fromisoformat(stored)) if self._day and stored else stored

    def _typed(self) -> str:
        text = self.edit.text()
        if not self._day:
            return text
        try:
            day = typed_day(self._context.manner, text, "")
        except RuleError:
            return text.strip()  # the service says what is wrong with it
        return "" if day is None else day.isoformat()

    def _save(self) -> None:
        member_id, seen = self._member, self._seen
        if member_id is None or not self.edit.isModified() or self.edit.text() == self._shown(seen):
            return
        typed = self._typed()

        def saved(_outcome: Outcome) -> None:
            self.edit.setModified(False)
            self._seen = typed
            self._say("")
            self.clash.hide()

        self._context.tasks.run_command(
            lambda studio, call: self._write(studio, call, member_id, typed, seen),
            saved,
            owner=self,
            failed=self._refused,
        )

    def _refused(self, error: Exception) -> None:
        if isinstance(error, ConflictError) and error.code == "field_changed":
            self._tell(error.details)
            return
        self._say(error_words(error))
        if not isinstance(error, StudioError):
            self._context.complain(error)

    def _tell(self, told: Mapping[str, object]) -> None:
        """Another desk changed it meanwhile: both values side by side, and nothing that was typed is lost."""
        self._theirs = str(told["theirs"])
        self._say("")
        set_role(self.edit, wrong=True)
        self.clash.tell(told, self._words(self._shown(self._theirs)), self._words(self.edit.text()))

    def _words(self, text: str) -> str:
        """What the editor shows for a text: a choice has words for its keys."""
        place = self.edit.findData(text) if isinstance(self.edit, ChoiceField) else -1
        return self.edit.itemText(place) if isinstance(self.edit, ChoiceField) and place >= 0 else text

    def _keep_mine(self) -> None:
        self._seen = self._theirs
        self.edit.setModified(True)
        self._save()

    def _take_theirs(self) -> None:
        self._put(self._theirs)

    def _say(self, words: str) -> None:
        self.error.setText(words)
        self.error.setVisible(bool(words))
        set_role(self.edit, wrong=bool(words))
