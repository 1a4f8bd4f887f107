"""Small dialogs of the members page: a new member, and why a cause is to be revealed."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from studio.domain.errors import StudioError
from studio.services.changes import Call, Outcome
from studio.ui.context import PageContext
from studio.ui.members.words import FIELDS
from studio.ui.phrases import error_words, tr
from studio.ui.theme import set_role
from studio.ui.widgets.basics import button, label

WIDTH = 400


class Asking(QDialog):
    """A few lines to fill in and one button; what is wrong is said under the lines, and nothing typed is lost."""

    def __init__(self, context: PageContext, title: str, names: dict[str, str], do: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(context.theme.size(WIDTH))
        self.context = context
        self.fields: dict[str, QLineEdit] = {}
        form = QFormLayout()
        for field, name in names.items():
            edit = QLineEdit()
            edit.setAccessibleName(name)
            self.fields[field] = edit
            form.addRow(label(context.theme, name, tone="muted"), edit)
        self.wrong = label(context.theme, "", "caption", tone="bad", wrap=True)
        self.wrong.hide()
        self.go = button(context.theme, do, "primary")
        self.go.setDefault(True)
        self.go.clicked.connect(self.finish)
        leave = button(context.theme, tr("Cancel"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(self.go)
        column = QVBoxLayout(self)
        column.addWidget(label(context.theme, title, "section"))
        column.addLayout(form)
        column.addWidget(self.wrong)
        column.addLayout(row)

    def text(self, field: str) -> str:
        """What stands in a line."""
        return self.fields[field].text()

    def finish(self) -> None:
        """Do what the dialog is for."""
        raise NotImplementedError

    def refuse(self, error: Exception) -> None:
        """Say what is wrong and keep what was typed."""
        field = error.details.get("field") if isinstance(error, StudioError) else None
        for name, edit in self.fields.items():
            set_role(edit, wrong=name == field)
        if isinstance(field, str) and field in self.fields:
            self.fields[field].setFocus()
        self.wrong.setText(error_words(error))
        self.wrong.show()


class AddMember(Asking):
    """Adds a member; `added` is told the outcome."""

    def __init__(self, context: PageContext, added: Callable[[Outcome], None], parent: QWidget) -> None:
        names = {field: tr(FIELDS[field]) for field in ("name", "phone", "email")}
        super().__init__(context, tr("Add a member"), names, tr("Add"), parent)
        self._added = added

    def finish(self) -> None:
        """Add the member."""
        name, phone, email = (self.text(field) for field in ("name", "phone", "email"))

        def done(outcome: Outcome) -> None:
            self._added(outcome)
            self.accept()

        self.context.tasks.run_command(
            lambda studio, call: studio.members.add(call, name, phone, email), done, owner=self, failed=self.refuse
        )


class Reveal(Asking):
    """Asks why somebody needs to know the cause of a limit; the reason is kept with who asked and when."""

    def __init__(self, context: PageContext, flag_id: UUID, told: Callable[[str], None], parent: QWidget) -> None:
        title = tr("Reveal the reason")
        super().__init__(context, title, {"reason": tr("Why do you need to know?")}, tr("Reveal"), parent)
        self._flag_id, self._told = flag_id, told

    def finish(self) -> None:
        """Reveal the cause."""
        reason, flag_id, tasks = self.text("reason"), self._flag_id, self.context.tasks
        call = Call(tasks.person.id, tasks.person.role, tasks.desk)

        def done(words: str) -> None:
            self._told(words)
            self.accept()

        # A look cannot be taken back, so it is no command that Undo would offer.
        tasks.run_query(
            lambda studio: studio.members.reveal(call, flag_id, reason), done, owner=self, failed=self.refuse
        )
