"""Dialogs about a person: a new member, and why somebody needs to know what is kept back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from studio.services.changes import Call, Outcome
from studio.services.studio import Studio
from studio.ui.context import PageContext
from studio.ui.members.asking import Ask, Asking
from studio.ui.members.words import FIELDS
from studio.ui.phrases import tr


class AddMember(Asking):
    """Adds a member; `added` is told the outcome."""

    def __init__(self, context: PageContext, added: Callable[[Outcome], None], parent: QWidget) -> None:
        asked = {field: Ask(tr(FIELDS[field])) for field in ("name", "phone", "email")}
        super().__init__(context, tr("Add a member"), asked, tr("Add"), parent)
        self._added = added

    def finish(self) -> None:
        """Add the member."""
        name, phone, email = (self.text(field) for field in ("name", "phone", "email"))
        self.run(lambda studio, call: studio.members.add(call, name, phone, email), self._added)


class Reveal(Asking):
    """Asks why somebody needs to know what is kept back; the reason is kept with who asked and when."""

    def __init__(
        self,
        context: PageContext,
        ask: Callable[[Studio, Call, str], Any],
        told: Callable[[Any], None],
        parent: QWidget,
    ) -> None:
        asked = {"reason": Ask(tr("Why do you need to know?"))}
        note = tr("Your reason is kept, with your name and the time.")
        super().__init__(context, tr("Reveal the reason"), asked, tr("Reveal"), parent, note=note)
        self._ask, self._told = ask, told

    def finish(self) -> None:
        """Reveal it."""
        reason, ask, tasks = self.text("reason"), self._ask, self.context.tasks
        call = Call(tasks.person.id, tasks.person.role, tasks.desk)

        def done(answer: object) -> None:
            self._told(answer)
            self.accept()

        # A look cannot be taken back, so it is no command that Undo would offer.
        tasks.run_query(lambda studio: ask(studio, call, reason), done, owner=self, failed=self.refuse)
