"""The roster of one class with everything that is done on it; two of them stand side by side at change-over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout, QWidget

from studio.domain.attendance.flags import LOOK_UP, FlagKind
from studio.domain.attendance.records import TAKES_PLACE, BookingState
from studio.services.access import Part, edits
from studio.ui.phrases import counted, tr
from studio.ui.theme import set_role
from studio.ui.today.attendance_toggle import SEGMENTS
from studio.ui.today.caution_bar import CautionBar
from studio.ui.today.change_bar import ChangeBar
from studio.ui.today.class_header import ClassHeader, ColumnHeads
from studio.ui.today.roster_model import RosterModel
from studio.ui.today.roster_view import RosterView
from studio.ui.today.shown import Shown
from studio.ui.today.waitlist import Waitlist
from studio.ui.today.words import column_words
from studio.ui.widgets.menu import Menu

if TYPE_CHECKING:
    from studio.domain.roles import Role
    from studio.services.attendance.rows import ClassCard, Roster, RosterRow, WaitRow
    from studio.services.changes import Call, Outcome
    from studio.services.studio import Studio
    from studio.ui.context import PageContext
    from studio.ui.widgets.paint import Paint

SOON_MS = 20
"""A mark is painted before the worker reads anything for it."""


class RosterPane(QFrame):
    """Says `add_asked()`, `signed(sign)` with how a check-in went, and `more_asked(menu)` with a menu that others may
    add to before it opens.
    """

    add_asked = Signal()
    signed = Signal(str)
    more_asked = Signal(object)

    def __init__(self, context: PageContext, paint: Paint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._roster: Roster | None = None
        self._classes: tuple[ClassCard, ...] = ()
        set_role(self, surface="surface")
        self.model = RosterModel(context.manner, self)
        self.header = ClassHeader(context, paint)
        self.change_bar = ChangeBar(context)
        self.caution_bar = CautionBar(context)
        self.heads = ColumnHeads(paint)
        self.view = RosterView(self.model, paint, context.manner, context.faces)
        self.waitlist = Waitlist(context)
        self.setFocusProxy(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.heads)
        column.addWidget(self.view, 1)
        # Under the rows, which never move when somebody is checked in.
        for part in (self.change_bar, self.caution_bar, self.waitlist):
            column.addWidget(part)
        self._connect()

    def _connect(self) -> None:
        navigate = self._context.navigate
        self.header.filtered.connect(self.filter)
        self.header.add_asked.connect(self.add_asked)
        self.header.lock_asked.connect(self._lock)
        self.header.more_asked.connect(self._more)
        self.change_bar.answered.connect(self._answer_change)
        self.view.marked.connect(self.mark)
        self.view.add_asked.connect(self.add_asked)
        self.view.move_asked.connect(self._ask_where)
        self.view.opened.connect(lambda member_id: navigate("members", member=member_id))
        self.waitlist.offered.connect(self._on_entry("offer"))
        self.waitlist.withdrawn.connect(self._on_entry("withdraw"))
        self.waitlist.promoted.connect(self._on_entry("give"))
        self.waitlist.message_asked.connect(self._reach)
        self._context.theme.changed.connect(self.view.viewport().update)

    @property
    def roster(self) -> Roster | None:
        """What is shown."""
        return self._roster

    @property
    def session_id(self) -> UUID | None:
        """Whose roster is shown."""
        return None if self._roster is None else self._roster.card.session_id

    def show_roster(self, roster: Roster, classes: tuple[ClassCard, ...]) -> None:
        """Show a class as it is stored; `classes` are those of the day, to move people between."""
        if roster.card.session_id != self.session_id:
            self.filter(Shown.ALL)
            self.header.choose(Shown.ALL)
            self.change_bar.hide()
            self.caution_bar.hide()
        self._roster, self._classes = roster, classes
        self.header.show_class(roster, plans=self._plans)
        current, place = self.view.current_member(), self.view.currentIndex().row()
        self.model.set_rows(roster.rows)
        if current is not None and self.view.current_member() != current:
            self.view.make_current(current, place)
        self.waitlist.show_roster(roster, plans=self._plans)

    def show_time(self) -> None:
        """Say anew how far the class is."""
        if self._roster is not None:
            self.header.show_time(self._roster)

    def filter(self, shown: Shown) -> None:
        """List only people in one state."""
        current = self.view.current_member()
        self.model.show_only(shown)
        if current is not None:
            self.view.make_current(current)

    def mark(self, member_id: UUID, state: BookingState) -> None:
        """Mark somebody: pending at once, stored, then shown as stored."""
        session_id, row = self.session_id, self.model.row_of(member_id)
        if session_id is None or row is None or row.state is state:
            return
        self.model.set_pending(member_id, state)
        arrives = state is BookingState.HERE and row.state in TAKES_PLACE
        cancels = state is BookingState.LATE_CANCELLED and row.state is BookingState.BOOKED

        def put(studio: Studio, call: Call) -> Outcome:
            if arrives:
                return studio.attendance.check_in(call, session_id, member_id)
            if cancels:
                return studio.attendance.cancel_booking(call, session_id, member_id)
            return studio.attendance.mark(call, session_id, member_id, state)

        self._context.tasks.run_command(
            put,
            lambda outcome: self.show_stored(member_id, state, outcome),
            owner=self,
            failed=lambda error: self._refused(member_id, error),
        )

    def check_in(self, member_id: UUID) -> None:
        """Check somebody of the class in, again when they are here already (which says so)."""
        session_id = self.session_id
        if session_id is None:
            return
        self.view.make_current(member_id)
        self.model.set_pending(member_id, BookingState.HERE)
        self._context.tasks.run_command(
            lambda studio, call: studio.attendance.check_in(call, session_id, member_id),
            lambda outcome: self.show_stored(member_id, BookingState.HERE, outcome),
            owner=self,
            failed=lambda error: self._refused(member_id, error),
        )

    def show_stored(self, member_id: UUID, state: BookingState, outcome: Outcome) -> None:
        """Show a mark that is stored; who comes and has to be asked whether anything has changed is asked now."""
        row = self.model.row_of(member_id)
        flags = set() if row is None else {flag.kind for flag in row.flags}
        if state is not BookingState.LATE_CANCELLED:  # in time or late is read with the class
            self.model.show_stored(member_id, state, self._context.now())
        if state is not BookingState.HERE:
            return
        self.signed.emit("look" if outcome.label == "again" or flags & LOOK_UP else "ok")
        if row is not None and FlagKind.ANY_CHANGE in flags:
            self.change_bar.ask(member_id, row.name)
        self.mind(member_id, outcome.details["name"])

    def mind(self, member_id: UUID, name: str) -> None:
        """Say what speaks against this class for somebody who has a place in it, if anything does."""
        session_id, role = self.session_id, self._context.tasks.person.role

        def show(words: str) -> None:
            self.caution_bar.hide()
            if words:
                self.caution_bar.say(name, words)

        def ask(known: UUID) -> None:
            self._context.tasks.run_query(
                lambda studio: _cautions(studio, role, member_id, known), show, owner=self, key="mind"
            )

        if session_id is not None:
            QTimer.singleShot(SOON_MS, self, partial(ask, session_id))

    def _refused(self, member_id: UUID, error: Exception) -> None:
        self.model.set_pending(member_id, None)
        self.signed.emit("refused")
        self._context.complain(error)

    def run(self, do: Callable[[Studio, Call], Outcome]) -> None:
        """Carry out a command; what it changed comes back with the page."""
        self._context.tasks.run_command(do, owner=self, failed=self._context.complain)

    def _answer_change(self, member_id: UUID, changed: bool) -> None:
        session_id = self.session_id
        if session_id is not None:
            self.run(
                lambda studio, call: studio.attendance.rosters.answer_change(
                    call, session_id, member_id, changed=changed
                )
            )

    def _lock(self, *_checked: bool) -> None:
        roster = self._roster
        if roster is None:
            return
        session_id, locked = roster.card.session_id, roster.locked is not None
        self.run(
            lambda studio, call: (
                studio.attendance.rosters.unlock(call, session_id)
                if locked
                else studio.attendance.rosters.lock(call, session_id)
            )
        )

    def _on_entry(self, what: str) -> Callable[[UUID], None]:
        return lambda entry_id: self.run(lambda studio, call: getattr(studio.attendance.waitlist, what)(call, entry_id))

    @property
    def _plans(self) -> bool:
        """Whether who is here may give and take places, and not only say who came."""
        return edits(self._context.tasks.person.role, Part.BOOKINGS)

    def _menu(self) -> QMenu:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _ask_where(self, member_id: UUID, at: QPoint) -> None:
        """Offer the marks, and the day's other classes to move somebody to."""
        session_id, row = self.session_id, self.model.row_of(member_id)
        if session_id is None or row is None:
            return
        menu, manner, now = self._menu(), self._context.manner, self._context.now()
        for segment in SEGMENTS:
            action = menu.addAction(self._mark_words(row, segment.state))
            action.setCheckable(True)
            action.setChecked(row.state is segment.state)
            action.triggered.connect(partial(self._mark, member_id, segment.state))
        menu.addSeparator()
        for card in self._classes:
            if card.session_id == session_id or card.cancelled or card.ends <= now:
                continue
            full = "" if card.free else f" · {tr('full')}"
            words = tr("Move to {time} {name}", time=manner.time(card.starts), name=card.name)
            action = menu.addAction(f"{words} · {card.taken}/{card.capacity}{full}".replace("&", "&&"))
            action.setEnabled(self._plans and card.free > 0 and row.state is BookingState.BOOKED)
            action.triggered.connect(partial(self._move, session_id, member_id, card.session_id))
        menu.addSeparator()
        if row.flags:
            menu.addAction(tr("What the flags mean")).triggered.connect(self.view.explain)
        opened = menu.addAction(tr("Open the profile"))
        opened.triggered.connect(lambda: self._context.navigate("members", member=member_id))
        if row.phone:
            menu.addAction(tr("Copy {phone}", phone=row.phone)).triggered.connect(partial(self._copy, row.phone))
        menu.popup(at)

    def _mark_words(self, row: RosterRow, state: BookingState) -> str:
        """A mark, and what the rules make of a cancellation now."""
        if state is not BookingState.LATE_CANCELLED:
            return column_words(state)
        roster = self._roster
        in_time = roster is not None and self._context.now() <= roster.cancels_until
        return tr("Cancelled in time") if in_time and row.state is BookingState.BOOKED else tr("Cancelled late")

    def _mark(self, member_id: UUID, state: BookingState, *_checked: bool) -> None:
        self.mark(member_id, state)

    def _move(self, session_id: UUID, member_id: UUID, to_id: UUID, *_checked: bool) -> None:
        self.run(lambda studio, call: studio.attendance.rosters.move(call, session_id, member_id, to_id))

    def _reach(self, row: WaitRow, at: QPoint) -> None:
        """How somebody who waits is reached: by telephone or with a letter written in the mail program."""
        menu = self._menu()
        if row.phone:
            menu.addAction(tr("Copy {phone}", phone=row.phone)).triggered.connect(partial(self._copy, row.phone))
        if row.email:
            menu.addAction(tr("Write to {email}", email=row.email)).triggered.connect(partial(self._write, row.email))
        if not (row.phone or row.email):
            menu.addAction(tr("No telephone and no e-mail kept")).setEnabled(False)
        menu.popup(at)

    def _copy(self, phone: str, *_checked: bool) -> None:
        QGuiApplication.clipboard().setText(phone)
        self._context.say(tr("Copied {phone}", phone=phone))

    @staticmethod
    def _write(email: str, *_checked: bool) -> None:
        address = QUrl()
        address.setScheme("mailto")
        address.setPath(email)
        QDesktopServices.openUrl(address)

    def _more(self, at: QPoint) -> None:
        session_id = self.session_id
        if session_id is None or self._roster is None:
            return
        menu = self._menu()
        expected, missed = self._roster.count(BookingState.BOOKED), self._roster.count(BookingState.NO_SHOW)
        rest = menu.addAction(
            counted(expected, "Mark the {number} expected as no-show", "Mark the {number} expected as no-shows")
        )
        rest.setEnabled(expected > 0 and self._context.now() >= self._roster.card.starts)
        rest.triggered.connect(
            lambda: self.run(lambda studio, call: studio.attendance.rosters.mark_rest(call, session_id))
        )
        back = menu.addAction(
            counted(
                missed, "Take {number} no-show back, with its credit", "Take {number} no-shows back, with their credits"
            )
        )
        back.setEnabled(missed > 0)
        back.triggered.connect(
            lambda: self.run(lambda studio, call: studio.attendance.rosters.take_back_no_shows(call, session_id))
        )
        locking = tr("Lock roster") if self._roster.locked is None else tr("Unlock")
        lock = menu.addAction(locking)
        lock.setEnabled(self._plans)
        lock.triggered.connect(self._lock)
        menu.addSeparator()
        self.more_asked.emit(menu)
        menu.popup(at)


def _cautions(studio: Studio, role: Role, member_id: UUID, session_id: UUID) -> str:
    # Here: the first roster is shown without them.
    from studio.domain.members.spacing import Advice
    from studio.ui.members.running_words import caution_words

    spacing = studio.members.running.spacing(role, member_id, session_id)
    # That it is the third class of the week was to be thought of when it was booked.
    told = tuple(one for one in spacing.warnings if one.advice is not Advice.THIRD_THIS_WEEK)
    return caution_words(replace(spacing, warnings=told))
