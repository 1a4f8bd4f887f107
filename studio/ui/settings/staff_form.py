"""Settings: who signs in with which PIN, and when the desk locks by itself. For managers; others see what holds."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from studio.domain.roles import Role
from studio.domain.staff.signing_in import LOCK_AFTER
from studio.services.changes import Call, Outcome
from studio.services.staff.rows import SignIn, StaffRow
from studio.services.studio import Studio
from studio.ui.context import PageContext
from studio.ui.phrases import error_words, tr
from studio.ui.settings.form_grid import form_grid
from studio.ui.staff.pin_pad import PinField
from studio.ui.staff.words import ERRORS, ROLES, seconds_words
from studio.ui.widgets.basics import Avatar, Segments, button, label, rule
from studio.ui.widgets.flow import clear_layout


class StaffForm(QWidget):
    """One row a person: whether they have a PIN, and the fields for a new one under the row that asks."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        theme = context.theme
        self._words = label(theme, "", tone="muted", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.lock_after = Segments(theme, [(str(number), seconds_words(number)) for number in LOCK_AFTER])
        self.lock_after.setAccessibleName(tr("Lock after"))
        self.lock_after.chosen.connect(self._choose_lock_after)
        after = form_grid(theme)
        after.addWidget(label(theme, tr("Lock after")), 0, 0)
        after.addWidget(self.lock_after, 0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(12))
        column.addWidget(self._words)
        column.addLayout(self._rows)
        column.addLayout(after)
        self._editor: PinEditor | None = None
        self._places: dict[UUID, QWidget] = {}

    def load(self) -> None:
        """Show what holds now."""
        self._context.tasks.run_query(lambda studio: studio.staff.signing_in(), self._show, owner=self, key="staff")

    @property
    def words(self) -> str:
        """What it says about signing in."""
        return self._words.text()

    def _show(self, sign_in: SignIn) -> None:
        manages = self._context.tasks.person.role is Role.MANAGER
        self._words.setText(_explained(sign_in, manages=manages))
        clear_layout(self._rows)
        self._editor = None
        for one in sign_in.people:
            self._places[one.id] = self._row(one, manages=manages)
            self._rows.addWidget(self._places[one.id])
        self.lock_after.choose(str(sign_in.lock_after))
        self.lock_after.setEnabled(manages)

    def _row(self, one: StaffRow, *, manages: bool) -> QWidget:
        theme, made = self._context.theme, QWidget()
        line = QHBoxLayout()
        line.setContentsMargins(0, theme.size(6), 0, theme.size(6))
        line.setSpacing(theme.size(12))
        avatar = Avatar(theme, theme.size(32))
        avatar.show_name(one.name)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(label(theme, one.name, "label"))
        state = tr("has a PIN") if one.has_pin else tr("no PIN")
        names.addWidget(label(theme, f"{tr(ROLES[one.role])} · {state}", "caption", tone="muted"))
        line.addWidget(avatar)
        line.addLayout(names, 1)
        if manages:
            for widget in self._buttons(one):
                line.addWidget(widget)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(rule(hair=True))
        return made

    def _buttons(self, one: StaffRow) -> list[QPushButton]:
        theme = self._context.theme
        text = tr("Change PIN") if one.has_pin else tr("Set PIN")
        change = button(theme, text, name=tr("{what} of {name}", what=text, name=one.name))
        change.clicked.connect(partial(self.edit, one))
        if not one.has_pin:
            return [change]
        remove = button(theme, tr("Remove"), "ghost", name=tr("Remove the PIN of {name}", name=one.name))
        remove.clicked.connect(lambda: self._run(lambda studio, call: studio.staff.remove_pin(call, one.id)))
        return [remove, change]

    def edit(self, one: StaffRow) -> None:
        """Ask for somebody's new PIN, twice, under their row."""
        if self._editor is not None:
            self._editor.deleteLater()
        self._editor = PinEditor(self._context, partial(self._keep, one))
        self._rows.insertWidget(self._rows.indexOf(self._places[one.id]) + 1, self._editor)
        self._editor.first.setFocus()

    def _keep(self, one: StaffRow, pin: str) -> None:
        self._run(lambda studio, call: studio.staff.set_pin(call, one.id, pin))

    def _choose_lock_after(self, seconds: str) -> None:
        self._run(lambda studio, call: studio.staff.set_lock_after(call, int(seconds)))

    def _run(self, do: Callable[[Studio, Call], Outcome]) -> None:
        self._context.tasks.run_command(do, lambda _outcome: self.load(), owner=self, failed=self._refused)

    def _refused(self, error: Exception) -> None:
        if self._editor is not None:
            self._editor.say(error_words(error))
        else:
            self._context.complain(error)


class PinEditor(QWidget):
    """A new PIN, typed twice; `keep` gets it when both are the same."""

    def __init__(self, context: PageContext, keep: Callable[[str], None], inset: int = 44) -> None:
        super().__init__()
        theme = context.theme
        self._keep = keep
        self.first, self.again = PinField(theme, tr("New PIN")), PinField(theme, tr("The same PIN again"))
        self.first.setPlaceholderText(tr("4 to 8 digits"))
        self.again.setPlaceholderText(tr("Once more"))
        self._words = label(theme, "", "caption", tone="bad", wrap=True)
        self._words.hide()
        keep_button = button(theme, tr("Save PIN"), "primary")
        keep_button.setAutoDefault(False)  # Enter in the first field leads to the second
        keep_button.clicked.connect(self._enter)
        self.first.returnPressed.connect(self.again.setFocus)
        self.again.returnPressed.connect(self._enter)
        line = QHBoxLayout()
        line.setSpacing(theme.size(8))
        for field in (self.first, self.again):
            field.setFixedWidth(theme.size(160))
            line.addWidget(field)
        line.addWidget(keep_button)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.size(inset), theme.size(8), 0, theme.size(8))
        column.setSpacing(theme.size(4))
        column.addLayout(line)
        column.addWidget(self._words)

    def _enter(self) -> None:
        if self.first.text() != self.again.text():
            self.say(tr(ERRORS["pin_differs"]))
            return
        self._keep(self.first.text())

    def say(self, text: str) -> None:
        """Say beside the fields what was wrong; both are emptied."""
        self._words.setText(text)
        self._words.show()
        self.first.clear()
        self.again.clear()
        self.first.setFocus()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()


def _explained(sign_in: SignIn, *, manages: bool) -> str:
    if sign_in.asked:
        words = tr("Everybody signs in with their PIN. The desk locks by itself, and with Ctrl+L.")
    elif any(one.has_pin for one in sign_in.people):
        words = tr("Nobody is asked for a PIN until a manager has one, who can let the others in again.")
    else:
        words = tr("Nobody is asked for a PIN. Set one for a manager first, then for everybody else.")
    return words if manages else f"{words} {tr('Only a manager changes PINs.')}"
