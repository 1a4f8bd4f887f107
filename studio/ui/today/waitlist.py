"""Who waits for a place, and the buttons that give it to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from studio.domain.attendance.records import WaitState
from studio.ui.phrases import tr
from studio.ui.theme import set_role
from studio.ui.today.words import waiting_words
from studio.ui.widgets.basics import Avatar, button, give_way, label, rule

if TYPE_CHECKING:
    from studio.services.attendance.rows import Roster, WaitRow
    from studio.ui.context import PageContext

ROW_HEIGHT, HEAD_HEIGHT, ROWS_SHOWN = 56, 40, 2


class Waitlist(QFrame):
    """Says `offered(entry_id)`, `promoted(entry_id)`, `withdrawn(entry_id)` and `message_asked(row, where)`.

    Hidden while nobody waits.
    """

    offered = Signal(object)
    promoted = Signal(object)
    withdrawn = Signal(object)
    message_asked = Signal(object, object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._shown: tuple[object, ...] = ()
        self._plans = True
        set_role(self, surface="surface")
        self.setAccessibleName(tr("Waitlist"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(rule())
        column.addLayout(self._head())
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        column.addWidget(self._area, 1)
        self.hide()

    def _head(self) -> QHBoxLayout:
        theme = self._context.theme
        self._number = label(theme, tone="muted")
        self._note = label(theme, "", "caption", tone="muted")
        give_way(theme, self._note)
        row = QHBoxLayout()
        row.setContentsMargins(24, 10, 24, 10)
        row.setSpacing(8)
        row.addWidget(label(theme, tr("Waitlist"), "label"))
        row.addWidget(self._number)
        row.addStretch(1)
        row.addWidget(self._note)
        return row

    def show_roster(self, roster: Roster, *, plans: bool) -> None:
        """Show who waits for a place in the class; it can be given only by who `plans` its places."""
        now, until = self._context.now(), roster.promotes_until
        by_hand = tr("Automatic moves stopped at {time}. Offer places by hand.", time=self._context.manner.time(until))
        by_itself = tr("Free places go to the first by themselves until {time}.", time=self._context.manner.time(until))
        over = now >= roster.card.ends
        self._note.setText(tr("The class is over.") if over else by_hand if now >= until else by_itself)
        self._number.setText(str(len(roster.waiting)))
        hindrance = tr("The class is over") if over else "" if roster.card.free > 0 else tr("No place is free")
        self._plans = plans
        if not plans:
            hindrance = tr("Places are given at the front desk")
        shown = (roster.waiting, hindrance)
        if shown != self._shown:
            self._shown = shown
            self._fill(roster, hindrance)
        self.setVisible(bool(roster.waiting))

    def _fill(self, roster: Roster, hindrance: str) -> None:
        scale = self._context.theme.px(1)
        inner = QWidget()
        set_role(inner, surface="surface")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for number, row in enumerate(roster.waiting, start=1):
            column.addWidget(rule(hair=True))
            column.addWidget(self._row(number, row, hindrance))
        column.addStretch(1)
        self._area.setWidget(inner)
        rows = min(len(roster.waiting), ROWS_SHOWN)
        self.setFixedHeight(round((HEAD_HEIGHT + rows * ROW_HEIGHT) * scale))

    def _row(self, number: int, row: WaitRow, hindrance: str) -> QWidget:
        theme, made = self._context.theme, QWidget()
        made.setFixedHeight(round((ROW_HEIGHT - 1) * theme.px(1)))
        line = QHBoxLayout(made)
        line.setContentsMargins(24, 0, 24, 0)
        line.setSpacing(12)
        place = label(theme, str(number), tone="muted")
        place.setFixedWidth(theme.size(8))
        avatar = Avatar(theme, theme.size(40))
        avatar.show_name(row.name, self._context.faces.small(row.member_id))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        words = waiting_words(row, self._context.today(), self._context.manner)
        for text in (label(theme, row.name, "label"), label(theme, words, "caption", tone="muted")):
            # Where two classes stand side by side the buttons keep their room.
            text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            names.addWidget(text)
        names.addStretch(1)
        line.addWidget(place)
        line.addWidget(avatar)
        line.addLayout(names, 1)
        offered = row.state is WaitState.OFFERED
        give = button(theme, tr("Book place") if offered else tr("Offer place"), name=self._name(row, offered=offered))
        give.setEnabled(self._plans and (offered or not hindrance))
        if not give.isEnabled():
            give.setToolTip(hindrance)
        set_role(give, lit=number == 1 and give.isEnabled())
        signal = self.promoted if offered else self.offered
        give.clicked.connect(lambda: signal.emit(row.entry_id))
        for part in (*self._beside(row, offered=offered), give):
            line.addWidget(part)
        return made

    def _beside(self, row: WaitRow, *, offered: bool) -> list[QPushButton]:
        theme = self._context.theme
        message = button(theme, tr("Message"), "ghost", name=tr("Message {name}", name=row.name))
        message.clicked.connect(lambda: self.message_asked.emit(row, message.mapToGlobal(message.rect().bottomLeft())))
        if not offered:
            return [message]
        withdraw = button(theme, tr("Withdraw"), "ghost", name=tr("Withdraw the offer to {name}", name=row.name))
        withdraw.setEnabled(self._plans)
        withdraw.clicked.connect(lambda: self.withdrawn.emit(row.entry_id))
        return [message, withdraw]

    @staticmethod
    def _name(row: WaitRow, *, offered: bool) -> str:
        if offered:
            return tr("Book the place for {name}", name=row.name)
        return tr("Offer the place to {name}", name=row.name)
