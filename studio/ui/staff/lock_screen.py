"""The locked desk: who is there, and their PIN. It shows staff and the time, and nothing about any member."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from studio.services.changes import Call
from studio.services.staff.rows import SignIn, StaffRow
from studio.ui import icons
from studio.ui.context import PageContext
from studio.ui.cover import CoverScreen
from studio.ui.phrases import error_words, tr
from studio.ui.staff.pin_pad import PinPad
from studio.ui.staff.words import ROLES
from studio.ui.tasks import Person
from studio.ui.theme import set_role
from studio.ui.today.flash import Flash
from studio.ui.widgets.basics import Avatar, button, follow, label, rule

ROW, MOST_SHOWN = 56, 7


class LockScreen(CoverScreen):
    """Says `signed_in(Person)`. `first` is whose turn it most likely is."""

    signed_in = Signal(object)

    def __init__(self, context: PageContext, sign_in: SignIn, first: UUID | None) -> None:
        super().__init__()
        self._context = context
        self._asked = sign_in.asked
        self._people = {one.id: one for one in sign_in.people}
        self._buttons: dict[UUID, QPushButton] = {}
        self._chosen: UUID | None = None
        set_role(self, surface="window")
        self.setAccessibleName(tr("The desk is locked"))
        self.pad = PinPad(context.theme, self)
        self.pad.hide()
        self.pad.entered.connect(self._try)
        self.pad.left.connect(self._back)
        self._lay_out()
        self._flash = Flash(context, self)
        self._tick()
        timer = QTimer(self)
        timer.timeout.connect(self._tick)
        timer.start(5_000)
        if first in self._people:
            self._choose(first)
            if not self._asked:
                self._buttons[first].setFocus()
            self.setFocusProxy(self.pad.field if self._asked else self._buttons[first])

    def give_up_after(self, milliseconds: int, back: Callable[[], None]) -> None:
        """Go back to where this was asked from when nobody signs in, or with Esc."""
        QTimer.singleShot(milliseconds, self, back)
        QShortcut(QKeySequence("Esc"), self, back)

    def scanned(self, code: str) -> None:
        """Let nobody in whom nobody sees come; whose card it is stays untold."""
        self._flash.say("refused")
        self._locked.setText(tr("This desk is locked: the card was not taken. Sign in, then scan it again."))

    def _lay_out(self) -> None:
        theme = self._context.theme
        card = QFrame()
        set_role(card, card=True)
        both = QHBoxLayout(card)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        both.addWidget(self._people_side())
        if self._asked:
            both.addWidget(rule(upright=True))
            both.addWidget(self._pin_side())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*[theme.size(32)] * 4)
        outer.addStretch(1)
        outer.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(1)
        foot = QHBoxLayout()
        self._time = label(theme, "", "label")
        foot.addWidget(self._image())
        self._locked = label(theme, tr("This desk is locked. Nothing is lost."), tone="muted")
        foot.addWidget(self._locked)
        foot.addStretch(1)
        foot.addWidget(self._time)
        outer.addLayout(foot)

    def _image(self) -> QLabel:
        theme, made = self._context.theme, QLabel()
        size = theme.size(16)
        follow(theme, made, lambda: made.setPixmap(icons.pixmap("lock", theme.colour("text2"), size)))
        return made

    def _people_side(self) -> QWidget:
        theme, side, inner = self._context.theme, QWidget(), QWidget()
        side.setFixedWidth(theme.size(360))
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.size(4))
        for one in self._people.values():
            rows.addWidget(self._row(one))
        rows.addStretch(1)
        set_role(inner, surface="surface")
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(inner)
        area.setMinimumHeight(theme.size(min(len(self._people), MOST_SHOWN) * (ROW + 4)))
        column = QVBoxLayout(side)
        column.setContentsMargins(*[theme.size(24)] * 4)
        column.setSpacing(theme.size(16))
        column.addWidget(label(theme, tr("Who is at the desk?"), "section"))
        column.addWidget(area, 1)
        return side

    def _row(self, one: StaffRow) -> QPushButton:
        theme = self._context.theme
        made = button(theme, "", "list", name=f"{one.name}, {tr(ROLES[one.role])}")
        made.setToolTip("")
        made.setCheckable(True)
        set_role(made, tall=True)
        avatar = Avatar(theme, theme.size(40))
        avatar.show_name(one.name)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(label(theme, one.name, "label"))
        names.addWidget(label(theme, tr(ROLES[one.role]), "caption", tone="muted"))
        names.addStretch(1)
        row = QHBoxLayout(made)
        row.setContentsMargins(theme.size(8), 0, theme.size(8), 0)
        row.setSpacing(theme.size(12))
        row.addWidget(avatar)
        row.addLayout(names, 1)
        for part in made.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        made.clicked.connect(partial(self._pick, one.id))
        self._buttons[one.id] = made
        return made

    def _pin_side(self) -> QWidget:
        theme, side = self._context.theme, QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(theme.size(32), theme.size(24), theme.size(32), theme.size(24))
        column.setSpacing(theme.size(16))
        self._name = label(theme, tr("Pick your name"), "section")
        self._forgotten = label(theme, tr("Forgotten? A manager sets a new PIN in Settings."), "caption", tone="muted")
        column.addWidget(self._name)
        column.addWidget(self.pad)
        self.pad.show()
        column.addStretch(1)
        column.addWidget(self._forgotten)
        return side

    def _tick(self) -> None:
        now, manner = self._context.now(), self._context.manner
        self._time.setText(f"{manner.long_day(now.date())}  {manner.time(now)}")

    def _pick(self, staff_id: UUID) -> None:
        self._choose(staff_id)
        if not self._asked:
            self._try("")

    def _choose(self, staff_id: UUID) -> None:
        self._chosen = staff_id
        for key, made in self._buttons.items():
            made.setChecked(key == staff_id)
        if self._asked:
            self._name.setText(self._people[staff_id].name)
            self.pad.begin()
            if not self._people[staff_id].has_pin:
                self.pad.say(tr("No PIN yet. A manager sets one in Settings."))

    def _back(self) -> None:
        if self._chosen is not None:
            self._buttons[self._chosen].setFocus()

    def _try(self, pin: str) -> None:
        staff_id = self._chosen
        if staff_id is None:
            return
        call = Call(None, self._people[staff_id].role, self._context.tasks.desk)
        self.pad.setEnabled(False)
        self._context.tasks.run_query(
            lambda studio: studio.staff.sign_in(call, staff_id, pin), self._let_in, owner=self, failed=self._refuse
        )

    def _let_in(self, one: StaffRow) -> None:
        self.pad.setEnabled(True)
        self.signed_in.emit(Person(one.id, one.name, one.role))

    def _refuse(self, error: Exception) -> None:
        self.pad.setEnabled(True)
        self.pad.begin()
        self.pad.say(error_words(error))
