"""Asked before a kiosk that anybody could leave: no manager has a PIN yet."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from studio.domain.roles import Role
from studio.ui.phrases import error_words, tr
from studio.ui.settings.staff_form import PinEditor
from studio.ui.widgets.basics import button, label
from studio.ui.widgets.still_box import StillBox

if TYPE_CHECKING:
    from studio.ui.context import PageContext

WIDTH = 480


class Unguarded(QDialog):
    """Asks for a manager's PIN in place; `begin` starts the kiosk once there is one, or all the same."""

    def __init__(self, context: PageContext, begin: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent)
        theme = context.theme
        self._context, self._begin = context, begin
        self.setWindowTitle(tr("No PIN yet"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(theme.size(WIDTH))
        self.set_pin = button(theme, tr("Set a PIN first"), "primary")
        self.set_pin.setDefault(True)
        self.set_pin.clicked.connect(self._ask)
        self.anyway = button(theme, tr("Start without a PIN"))
        self.anyway.setAutoDefault(False)
        self.anyway.clicked.connect(self._start)
        leave = button(theme, tr("Cancel"), "ghost")
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        words = tr(
            "Members check themselves in on a screen of their own, and “Staff” leads back to the desk. As long as no "
            "manager has a PIN, anybody who taps it sees the desk and everything in it."
        )
        row = QHBoxLayout()
        row.setSpacing(theme.size(8))
        row.addWidget(leave)
        row.addStretch(1)
        row.addWidget(self.anyway)
        row.addWidget(self.set_pin)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.size(24)] * 4)
        column.setSpacing(theme.size(14))
        column.addWidget(label(theme, tr("Anybody could leave this screen"), "section"))
        column.addWidget(label(theme, words, tone="muted", wrap=True))
        column.addWidget(self._asked())
        column.addSpacing(theme.size(8))
        column.addLayout(row)

    def event(self, event: QEvent) -> bool:
        """Grow with what is asked and said."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.adjustSize()
        return done

    def _asked(self) -> QWidget:
        """Whose PIN it becomes, and the PIN; hidden until it is asked for."""
        theme, sign_in = self._context.theme, self._context.tasks.signing_in
        self.manager = StillBox()
        self.manager.setAccessibleName(tr("Whose PIN"))
        for one in () if sign_in is None else sign_in.people:
            if one.role is Role.MANAGER:
                self.manager.addItem(one.name, one.id)
        self.editor = PinEditor(self._context, self._keep, inset=0)
        self.asked = QWidget()
        column = QVBoxLayout(self.asked)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(8))
        column.addWidget(label(theme, tr("A manager's PIN, which leaves the kiosk from now on:"), wrap=True))
        column.addWidget(self.manager)
        column.addWidget(self.editor)
        self.asked.hide()
        return self.asked

    def _ask(self) -> None:
        self.asked.show()
        self.set_pin.hide()
        self.set_pin.setDefault(False)
        self.editor.first.setFocus()

    def _keep(self, pin: str) -> None:
        manager_id: UUID = self.manager.currentData()
        self._context.tasks.run_command(
            lambda studio, call: studio.staff.set_first_pin(call, manager_id, pin),
            lambda _outcome: self._start(),
            owner=self,
            failed=lambda error: self.editor.say(error_words(error)),
        )

    def _start(self) -> None:
        self.accept()
        self._begin()
