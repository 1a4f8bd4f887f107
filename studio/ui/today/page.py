"""Today: the day's classes, the roster of the chosen one, check-in by typing, scanning, mouse and keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QWidget

from studio.domain.attendance.records import BookingState
from studio.domain.errors import RuleError
from studio.services.changes import EVERYTHING, Call, Changes, Outcome
from studio.ui.context import Page, PageContext
from studio.ui.phrases import tr
from studio.ui.today.check_in_box import CheckInBox
from studio.ui.today.choosing import Wish, beside_of, nearest
from studio.ui.today.circuit_panel import CircuitPanel
from studio.ui.today.empty_day import EmptyDay
from studio.ui.today.flash import Flash
from studio.ui.today.roster_pane import SOON_MS, RosterPane
from studio.ui.today.timeline import Timeline
from studio.ui.today.waiting import Waiting, circuit_outline, roster_outline
from studio.ui.widgets.basics import rule
from studio.ui.widgets.paint import Paint

if TYPE_CHECKING:
    from studio.services.attendance.rows import DayView, Roster
    from studio.services.studio import Studio
    from studio.ui.box import Box
    from studio.ui.today.day_close import DayClose

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
TICK_MS = 5_000
PEOPLE, FEWEST = 492, 400
"""The width that a class's people need, in design pixels: beside their circuit, and beside another class."""


@dataclass(frozen=True, slots=True)
class _Shown:
    """What was read: the day, and the roster of the chosen class, with another one beside it at change-over."""

    day: DayView
    rosters: tuple[Roster, ...]


class TodayPage(Page):
    """The day at the front desk."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._day: DayView | None = None
        self._beside_wish = Wish.BY_ITSELF
        self._chosen: UUID | None = None
        self._fits = self._fits_two = True
        self._minute = context.now().replace(second=0, microsecond=0)
        paint = Paint(context.theme)
        self.timeline = Timeline(context, paint)
        self.pane, self.beside = RosterPane(context, paint), RosterPane(context, paint)
        self.panel = CircuitPanel(context, paint)
        self.empty = EmptyDay(context)
        self._check_in_box = CheckInBox(context, self, self._check_in, self._add_member, self._mind)
        self.setFocusProxy(self.pane)
        self.flash = Flash(context, self)
        self._lay_out()
        self._waiting = [
            Waiting(paint, self._middle, "surface", roster_outline),
            Waiting(paint, self.panel, "window", circuit_outline),
        ]
        self._connect()
        self._load()

    def _lay_out(self) -> None:
        middle, self._between = QWidget(), rule(upright=True)
        both = QHBoxLayout(middle)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        for part in (self.pane, self._between, self.beside):
            both.addWidget(part, 0 if part is self._between else 1)
        self._between.hide()
        self.beside.hide()
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
        for pane in (self.pane, self.beside):
            pane.add_asked.connect(self._add_person)
            pane.more_asked.connect(self._add_to_menu)
            pane.signed.connect(self.flash.say)
        self.panel.opened.connect(self._open_circuit)
        self.panel.pack_asked.connect(self._print_pack)
        self.panel.changed_asked.connect(self._print_changed)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._load)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out: the side columns give way first in a narrow window, and where the people would have no
        room the circuit is left out, which the class's menu leads to as well.
        """
        super().resizeEvent(event)
        scale = self._context.theme.px(1)
        width = self.width() / scale
        spare = width - 1364
        timeline, panel = max(240, min(360, 312 + spare / 6)), max(308, min(400, 320 + spare / 6))
        self.timeline.setFixedWidth(round(timeline * scale))
        self.panel.setFixedWidth(round(panel * scale))
        self._fits = width - timeline - panel >= PEOPLE
        self._fits_two = width - timeline >= 2 * FEWEST
        self._place_sides()

    def _place_sides(self) -> None:
        """The circuit stands beside one class's people where they leave it room; it is there until the day is known.
        The day itself gives way where two classes would be too narrow to read.
        """
        one = self._day is None or (self._chosen is not None and len(self.panes) == 1)
        self.panel.setVisible(self._fits and one)
        self.timeline.setVisible(self._fits_two or len(self.panes) == 1)

    def take_box(self, box: Box) -> None:
        """Get hold of the top bar's box, in which people are found here."""
        self._box = box

    def activate(self, **where: object) -> None:
        """Come to the front, at a class when `session_id` names one of the day."""
        session_id = where.get("session_id")
        if isinstance(session_id, UUID):
            self.choose(session_id)

    def refresh(self, changes: Changes) -> None:
        """Show again what was touched."""
        if changes == EVERYTHING:  # the studio was opened, or somebody else is here: there is nothing to wait for
            self._load()
        elif changes & CONCERNS:
            # Several changes are read once.
            self._soon.start()

    def _load(self) -> None:
        if not self._context.tasks.is_open:
            return  # it is asked for when it is known what time it is there and who is here
        now, chosen, wish = self._context.now(), self._chosen, self._beside_wish
        role = self._context.tasks.person.role
        day = now.date()

        def ask(studio: Studio) -> _Shown:
            shown = studio.attendance.day(studio.site().id, day)
            known = chosen is not None and chosen in {one.session_id for one in shown.classes}
            first = chosen if known else nearest(shown, now)
            second = None if first is None else beside_of(shown, first, now, wish)
            rosters = [studio.attendance.roster(one, role) for one in (first, second) if one is not None]
            return _Shown(shown, tuple(rosters))

        self._context.tasks.run_query(ask, self._show, owner=self, key="day")

    def _show(self, answer: _Shown) -> None:
        self._day = day = answer.day
        while self._waiting:
            self._waiting.pop().deleteLater()
        roster = answer.rosters[0] if answer.rosters else None
        self._chosen = None if roster is None else roster.card.session_id
        self.timeline.choose(self._chosen)
        self.timeline.show_day(day)
        self.panel.show_day(day)
        self.empty.show_day(day)
        self._middle.setCurrentIndex(1 if roster is None else 0)
        both = len(answer.rosters) > 1
        self.beside.setVisible(both)
        self._between.setVisible(both)
        self._place_sides()
        for pane, shown in zip((self.pane, self.beside), answer.rosters, strict=False):
            pane.show_roster(shown, day.held)
        if roster is not None:
            self.panel.show_roster(roster)
            # Somebody was typing here before there was anybody to be found.
            if self.isVisible() and self._box.field.text() and not self._box.matches.rows:
                self.box_typed(self._box.field.text())

    @property
    def panes(self) -> tuple[RosterPane, ...]:
        """The rosters that are shown."""
        return (self.pane, self.beside) if self.beside.isVisibleTo(self) else (self.pane,)

    def choose(self, session_id: UUID) -> None:
        """Show the roster of a class of the day."""
        self._chosen = session_id
        self.timeline.choose(session_id)
        self._load()

    def put_beside(self, *, shown: bool) -> None:
        """Show the next class beside the chosen one, or only this one; until told otherwise, change-over decides."""
        self._beside_wish = Wish.BOTH if shown else Wish.ONE
        self._load()

    def close_day(self) -> DayClose:
        """Show what is left to do of the day."""
        from studio.ui.today.day_close import DayClose

        report = DayClose(self._context, self)
        report.open()
        return report

    def _add_to_menu(self, menu: QMenu) -> None:
        both = len(self.panes) > 1
        words = tr("Show one class") if both else tr("Show the next class beside this one")
        menu.addAction(tr("Members check themselves in")).triggered.connect(lambda: self._context.navigate("kiosk"))
        menu.addAction(tr("Close the day, call list")).triggered.connect(self.close_day)
        if not self.panel.isVisibleTo(self):
            menu.addAction(tr("Open the circuit")).triggered.connect(self._open_circuit)
            menu.addAction(tr("Print the pack")).triggered.connect(self._print_pack)
        menu.addAction(words).triggered.connect(lambda: self.put_beside(shown=not both))

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
            for pane in self.panes:
                pane.show_time()
            self._load()

    def box_typed(self, text: str) -> bool:
        """Show whom the text means, before Enter checks them in."""
        if self._chosen is None or not text.strip():
            return False
        rosters = [pane.roster for pane in self.panes if pane.roster is not None]
        self._check_in_box.show_matches(self._box, text, rosters)
        return True

    def box_entered(self, text: str) -> bool:
        """Nobody fits: what was typed may be the number of a card; a name stays, to be typed on."""
        if not any(letter.isdigit() for letter in text):
            self._context.say(tr("Nobody fits “{text}”. Nothing was changed.", text=text))
            return True
        self._box.clear()
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
        session = outcome.details.get("session")
        pane = next((one for one in self.panes if session == str(one.session_id)), None)
        if pane is None:
            self.flash.say("look" if outcome.label == "again" else "ok")
            return
        member_id = UUID(outcome.details["member"])
        pane.show_stored(member_id, BookingState.HERE, outcome)
        pane.view.make_current(member_id)

    def _scan_refused(self, error: Exception) -> None:
        self.flash.say("refused")
        self._context.complain(error)
        asked = error.details if isinstance(error, RuleError) and error.code == "not_booked" else {}
        if self.isVisible() and asked.get("session") == str(self._chosen):
            # Enter adds them, without typing the name that the card has told already.
            self._box.field.setText(str(asked["name"]))
            self.box_typed(self._box.field.text())

    def _check_in(self, session_id: UUID, member_id: UUID) -> None:
        pane = next((one for one in self.panes if one.session_id == session_id), None)
        if pane is not None:
            pane.check_in(member_id)
            return
        self._context.tasks.run_command(
            lambda studio, call: studio.attendance.check_in(call, session_id, member_id),
            self._checked_in,
            owner=self,
            failed=self._context.complain,
        )

    def _mind(self, session_id: UUID, member_id: UUID, name: str) -> None:
        for pane in self.panes:
            if pane.session_id == session_id:
                pane.mind(member_id, name)

    def _add_member(self, name: str) -> None:
        """Make a member of whom nobody knows anything but the name, and bring them into the class."""
        roster = self.pane.roster
        if roster is None:
            return
        session_id, near = roster.card.session_id, roster.opens <= self._context.now() < roster.card.ends

        def join(outcome: Outcome) -> None:
            from studio.ui.members.book_anyway import run_booking

            member_id = UUID(outcome.details["member"])

            def book(studio: Studio, call: Call, why: str) -> Outcome:
                if near:
                    return studio.attendance.walk_in(call, session_id, member_id)
                return studio.attendance.book(call, session_id, member_id, despite=why)

            run_booking(self._context, book, lambda _outcome: None, self)

        self._context.tasks.run_command(
            lambda studio, call: studio.members.add(call, name), join, owner=self, failed=self._context.complain
        )

    def _add_person(self) -> None:
        self._box.take_focus()

    def _open_circuit(self) -> None:
        if (roster := self.pane.roster) is not None and roster.circuit is not None:
            self._context.navigate("circuits", circuit_id=roster.circuit.circuit_id, session_id=self._chosen)

    def _print_pack(self) -> None:
        self._context.navigate("printing", session_id=self._chosen)

    def _print_changed(self) -> None:
        if (roster := self.pane.roster) is not None and roster.circuit is not None:
            letters = tuple(one.letter for one in roster.circuit.changed)
            self._context.navigate("printing", session_id=self._chosen, sheets=("stations",), stations=letters)

    def _go_to_next_day(self) -> None:
        if self._day is not None and self._day.next_start is not None:
            self._context.navigate("schedule", day=self._day.next_start.date())
