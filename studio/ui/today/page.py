"""Today: the day's classes, the roster of the chosen one, check-in by typing, scanning, mouse and keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout

from studio.domain.attendance.records import TAKES_PLACE, BookingState
from studio.domain.errors import RuleError
from studio.services.attendance.rows import DayView, Roster
from studio.services.changes import Call, Changes, Outcome
from studio.services.studio import Studio
from studio.ui.box import Box
from studio.ui.context import Page, PageContext
from studio.ui.theme import set_role
from studio.ui.today.check_in_box import CheckInBox
from studio.ui.today.circuit_panel import CircuitPanel
from studio.ui.today.class_header import ClassHeader, ColumnHeads
from studio.ui.today.empty_day import EmptyDay
from studio.ui.today.paint import Paint
from studio.ui.today.roster_model import RosterModel
from studio.ui.today.roster_view import RosterView
from studio.ui.today.shown import Shown
from studio.ui.today.timeline import Timeline
from studio.ui.today.waitlist import Waitlist
from studio.ui.widgets.basics import rule

CONCERNS = (
    Changes.SCHEDULE
    | Changes.MEMBERS
    | Changes.HEALTH
    | Changes.PASSES
    | Changes.ATTENDANCE
    | Changes.CIRCUITS
    | Changes.PAPER
    | Changes.SETTINGS
)
TICK_MS, SOON_MS = 5_000, 20


class TodayPage(Page):
    """The day at the front desk."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._day: DayView | None = None
        self._roster: Roster | None = None
        self._chosen: UUID | None = None
        self._minute = context.now().replace(second=0, microsecond=0)
        paint = Paint(context.theme)
        self.model = RosterModel(context.manner, self)
        self.timeline = Timeline(context, paint)
        self.header = ClassHeader(context, paint)
        self.heads = ColumnHeads(paint)
        self.view = RosterView(self.model, paint, context.manner)
        self.waitlist = Waitlist(context)
        self.panel = CircuitPanel(context, paint)
        self.empty = EmptyDay(context)
        self._check_in_box = CheckInBox(context, self, self._check_in)
        self.setFocusProxy(self.view)
        self._lay_out()
        self._connect()
        self._load()

    def _lay_out(self) -> None:
        middle = QFrame()
        set_role(middle, surface="surface")
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.header, self.heads):
            column.addWidget(part)
        column.addWidget(self.view, 1)
        column.addWidget(self.waitlist)
        self._middle = QStackedWidget()
        self._middle.addWidget(middle)
        self._middle.addWidget(self.empty)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.timeline)
        row.addWidget(rule(upright=True))
        row.addWidget(self._middle, 1)
        row.addWidget(rule(upright=True))
        row.addWidget(self.panel)

    def _connect(self) -> None:
        navigate = self._context.navigate
        self.timeline.chosen.connect(self.choose)
        self.timeline.day_asked.connect(self._go_to_next_day)
        self.empty.add_asked.connect(lambda: navigate("schedule", add=self._context.today()))
        self.header.filtered.connect(self._filter)
        self.header.add_asked.connect(self._add_person)
        self.view.marked.connect(self.mark)
        self.view.add_asked.connect(self._add_person)
        self.view.opened.connect(lambda member_id: navigate("members", member_id=member_id))
        self.waitlist.offered.connect(self._offer)
        self.waitlist.promoted.connect(self._promote)
        self.panel.opened.connect(self._open_circuit)
        self.panel.pack_asked.connect(lambda: navigate("printing", session_id=self._chosen))
        self.panel.changed_asked.connect(self._print_changed)
        self._context.theme.changed.connect(self.view.viewport().update)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._load)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out: the side columns give way first in a narrow window."""
        super().resizeEvent(event)
        scale = self._context.theme.px(1)
        width = self.width() / scale
        spare = width - 1364
        self.timeline.setFixedWidth(round(max(244, min(360, 312 + spare / 6)) * scale))
        self.panel.setFixedWidth(round(max(296, min(400, 320 + spare / 6)) * scale))

    def activate(self, **where: object) -> None:
        """Come to the front, at a class when `session_id` names one of the day."""
        session_id = where.get("session_id")
        if isinstance(session_id, UUID):
            self.choose(session_id)

    def refresh(self, changes: Changes) -> None:
        """Show again what was touched."""
        if changes & CONCERNS:
            # A mark is painted before the worker reads the class anew; several changes are read once.
            self._soon.start()

    def mark(self, member_id: UUID, state: BookingState) -> None:
        """Mark somebody of the shown class: pending at once, stored, then shown as stored."""
        session_id = self._chosen
        row = self.model.row_of(member_id)
        if session_id is None or row is None or row.state is state:
            return
        self._store(session_id, member_id, state)

    def _store(self, session_id: UUID, member_id: UUID, state: BookingState) -> None:
        self.model.set_pending(member_id, state)
        row = self.model.row_of(member_id)
        arrives = state is BookingState.HERE and row is not None and row.state in TAKES_PLACE
        self._context.tasks.run_command(
            lambda studio, call: (
                studio.attendance.check_in(call, session_id, member_id)
                if arrives
                else studio.attendance.mark(call, session_id, member_id, state)
            ),
            lambda _outcome: self.model.show_stored(member_id, state, self._context.now()),
            owner=self,
            failed=lambda error: self._refused(member_id, error),
        )

    def _refused(self, member_id: UUID, error: Exception) -> None:
        self.model.set_pending(member_id, None)
        self._context.complain(error)

    def _load(self) -> None:
        now, chosen = self._context.now(), self._chosen
        day = now.date()

        def ask(studio: Studio) -> tuple[DayView, Roster | None]:
            shown = studio.attendance.day(studio.site().id, day)
            known = chosen is not None and chosen in {one.session_id for one in shown.classes}
            wanted = chosen if known else nearest(shown, now)
            return shown, None if wanted is None else studio.attendance.roster(wanted)

        self._context.tasks.run_query(ask, self._show, owner=self, key="day")

    def _show(self, answer: tuple[DayView, Roster | None]) -> None:
        self._day, self._roster = answer
        day, roster = answer
        self._chosen = None if roster is None else roster.card.session_id
        self.timeline.choose(self._chosen)
        self.timeline.show_day(day)
        self.panel.show_day(day)
        self.empty.show_day(day)
        self._middle.setCurrentIndex(1 if roster is None else 0)
        self.panel.setVisible(roster is not None)
        if roster is None:
            return
        self.header.show_class(roster)
        current = self.view.current_member()
        self.model.set_rows(roster.rows)
        if current is not None and self.view.current_member() != current:
            self.view.make_current(current)
        self.waitlist.show_roster(roster)
        self.panel.show_roster(roster)

    def choose(self, session_id: UUID) -> None:
        """Show the roster of a class of the day."""
        if session_id != self._chosen:
            self._filter(Shown.ALL)
            self.header.choose(Shown.ALL)
        self._chosen = session_id
        self.timeline.choose(session_id)
        self._load()

    def _filter(self, shown: Shown) -> None:
        current = self.view.current_member()
        self.model.show_only(shown)
        if current is not None:
            self.view.make_current(current)

    def _tick(self) -> None:
        minute = self._context.now().replace(second=0, microsecond=0)
        if minute == self._minute:
            return
        another_day = minute.date() != self._minute.date()
        self._minute = minute
        if another_day:
            self._chosen = None
            self._load()
        elif self._day is not None:
            self.timeline.show_day(self._day)
            if self._roster is not None:
                self.header.show_time(self._roster.card)

    def box_typed(self, text: str) -> bool:
        """Show whom the text means, before Enter checks them in."""
        box = self._box()
        if box is None or self._roster is None or not text.strip():
            return False
        self._check_in_box.show_matches(box, text, self._roster.card, self.model.rows())
        return True

    def box_entered(self, text: str) -> bool:
        """Nobody fits: what was typed may be the number of a card."""
        box = self._box()
        if box is not None:
            box.clear()
        return self.scanned(text)

    def scanned(self, code: str) -> bool:
        """Check a card's owner in to the class that the rules pick."""
        self._context.tasks.run_command(
            lambda studio, call: studio.attendance.check_in_by_code(call, code),
            self._checked_in,
            owner=self,
            failed=self._scan_refused,
        )
        return True

    def _checked_in(self, outcome: Outcome) -> None:
        if outcome.details.get("session") == str(self._chosen):
            member_id = UUID(outcome.details["member"])
            self.model.show_stored(member_id, BookingState.HERE, self._context.now())
            self.view.make_current(member_id)

    def _scan_refused(self, error: Exception) -> None:
        QApplication.beep()
        self._context.complain(error)
        box = self._box()
        asked = error.details if isinstance(error, RuleError) and error.code == "not_booked" else {}
        if box is not None and asked.get("session") == str(self._chosen):
            # Enter adds them, without typing the name that the card has told already.
            box.field.setText(str(asked["name"]))
            self.box_typed(box.field.text())

    def _check_in(self, member_id: UUID) -> None:
        session_id = self._chosen
        if session_id is None:
            return
        self.view.make_current(member_id)
        self._store(session_id, member_id, BookingState.HERE)

    def _add_person(self) -> None:
        box = self._box()
        if box is not None:
            box.take_focus()

    def _box(self) -> Box | None:
        return self.window().findChild(Box)

    def _offer(self, entry_id: UUID) -> None:
        self._command(lambda studio, call: studio.attendance.offer_place(call, entry_id))

    def _promote(self, entry_id: UUID) -> None:
        self._command(lambda studio, call: studio.attendance.promote(call, entry_id))

    def _command(self, do: Callable[[Studio, Call], Outcome]) -> None:
        self._context.tasks.run_command(do, owner=self, failed=self._context.complain)

    def _open_circuit(self) -> None:
        if self._roster is not None and self._roster.circuit is not None:
            self._context.navigate("circuits", circuit_id=self._roster.circuit.circuit_id, session_id=self._chosen)

    def _print_changed(self) -> None:
        if self._roster is not None and self._roster.circuit is not None:
            letters = tuple(one.letter for one in self._roster.circuit.changed)
            self._context.navigate("printing", session_id=self._chosen, sheets=("stations",), stations=letters)

    def _go_to_next_day(self) -> None:
        if self._day is not None and self._day.next_start is not None:
            self._context.navigate("schedule", day=self._day.next_start.date())


def nearest(day: DayView, now: datetime) -> UUID | None:
    """The class to show first: of those not over the one whose start is nearest, else the last of the day."""
    coming = [card for card in day.held if now < card.ends]
    if coming:
        return min(coming, key=lambda card: (abs(card.starts - now), card.starts)).session_id
    return day.held[-1].session_id if day.held else None
