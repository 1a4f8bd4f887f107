"""The inspector: one class in a popover beside its block."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from studio.domain.schedule.clashes import Clash
from studio.services.history import About
from studio.services.schedule.rows import ClassDetail, ClassRow
from studio.ui.context import PageContext
from studio.ui.letter_keys import with_letter
from studio.ui.members.history_tab import HistoryDialog
from studio.ui.phrases import counted, tr
from studio.ui.schedule.clash_row import ClashRow
from studio.ui.schedule.popover import Popover, icon_line, inline_link, say
from studio.ui.schedule.regular_places import Of, RegularPlaces
from studio.ui.schedule.rule_words import rule_words
from studio.ui.schedule.substitute_list import SubstituteList
from studio.ui.today.other_roster import OtherRoster
from studio.ui.widgets.basics import button, label, rule


class Inspector(Popover):
    """What one class is, and the ways from here: its roster, its circuit, its paper; editing, cancelling, bringing it
    back.
    """

    edit_asked = Signal(object)
    cancel_asked = Signal(object)
    repeat_asked = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._detail: ClassDetail | None = None
        self.may_plan = True
        """False for who may only look."""

    @property
    def detail(self) -> ClassDetail | None:
        """The class that is shown."""
        return self._detail

    def show_detail(self, detail: ClassDetail, clashes: Sequence[Clash], beside: QRect) -> None:
        """Show a class beside its block, with what clashes with it."""
        self._detail = detail
        self.empty()
        self._fill(detail)
        for clash in clashes:
            row = ClashRow(self.context, clash, of=detail.row.id)
            self.column.addWidget(row)
        self.column.addWidget(rule())
        if self.may_plan:
            self.column.addLayout(self._changes(detail))
        self._add_ways(detail)
        self.open_beside(beside)

    def dismiss(self) -> None:
        """Close it."""
        self._detail = None
        super().dismiss()

    def _fill(self, detail: ClassDetail) -> None:
        theme, manner, row = self.context.theme, self.context.manner, detail.row
        say(self.add_head(row.name, row.letter, row.tone), often_words(detail, self.context))
        if row.cancelled:
            words = tr("Cancelled: {reason}", reason=row.reason) if row.reason else tr("Cancelled")
            self.column.addWidget(label(theme, words, tone="bad", wrap=True))
        self._line("clock", f"{manner.long_day(row.starts.date())}, {manner.span(row.starts, row.ends)}")
        self.substitutes = SubstituteList(self.context, row.id)
        coach = self._line("user", row.coach_full)
        if self.may_plan and not row.cancelled:
            self._link(coach, tr("Substitute"), tr("Another coach for this class"), self.substitutes.open)
        self.column.addWidget(self.substitutes)
        self._line("map-pin", row.room_full)
        booked = self._line("users", booked_words(row))
        if self.may_plan and row.series_id is not None:
            tip = tr("Who has a place in every class")
            self._link(booked, tr("Regular places"), tip, lambda: self._open_regular(row))
        circuit = self._line("layout-grid", circuit_words(detail))
        to_circuit = self._link(circuit, tr("Open"), "", lambda: self.context.navigate("circuits", session_id=row.id))
        to_circuit.setAccessibleName(tr("Circuit"))
        if detail.notes:
            self._line("sticky-note", detail.notes)

    def _line(self, icon: str, words: str) -> QHBoxLayout:
        line = icon_line(self.context.theme, icon, [label(self.context.theme, words, wrap=True)])
        self.column.addLayout(line)
        return line

    def _link(self, line: QHBoxLayout, words: str, tip: str, do: Callable[[], object]) -> QPushButton:
        """A way on from what a line is about, at its end."""
        made = inline_link(self.context.theme, words, tip)
        made.clicked.connect(do)
        line.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
        return made

    def _changes(self, detail: ClassDetail) -> QHBoxLayout:
        row, line = detail.row, QHBoxLayout()
        line.setSpacing(self.context.theme.size(12))
        if row.cancelled:
            self._link(line, tr("Bring back"), "", self._bring_back)
        else:
            self._link(line, tr("Edit"), with_letter(tr("Edit"), "E"), lambda: self.edit_asked.emit(row.id))
        if row.series_id is not None:
            tip = tr("Other weekdays, another end, further dates")
            self._link(line, tr("Repeat"), tip, lambda: self.repeat_asked.emit(row.id))
        if not row.cancelled:
            tip = tr("Cancel class (Del)")
            self._link(line, tr("Cancel class"), tip, lambda: self.cancel_asked.emit(row.id))
        line.addStretch(1)
        return line

    def _open_regular(self, row: ClassRow) -> None:
        title = tr("Regular places in {name}", name=row.name)
        RegularPlaces(self.context, Of(title, series_id=row.series_id), self.window()).open()

    def _bring_back(self) -> None:
        if self._detail is None:
            return
        session_id = self._detail.row.id
        self.context.tasks.run_command(
            lambda studio, call: studio.schedule.bring_back(call, session_id),
            owner=self,
            failed=self.context.complain,
        )

    def _add_ways(self, detail: ClassDetail) -> None:
        context, row = self.context, detail.row
        to_print = button(context.theme, tr("Print"), icon="printer")
        to_print.clicked.connect(lambda: context.navigate("printing", session_id=row.id))
        roster = button(context.theme, tr("Roster"), "primary")
        roster.clicked.connect(lambda: self._show_people(row))
        history = button(context.theme, tr("History"), icon="history")
        history.clicked.connect(self._show_history)
        self.foot.addWidget(history)
        self.foot.addStretch(1)
        self.foot.addWidget(to_print)
        self.foot.addWidget(roster)

    def _show_people(self, row: ClassRow) -> None:
        """Today shows the people of its own day's classes; those of other days stand beside the calendar."""
        day = row.starts.date()
        if day == self.context.today():
            self.context.navigate("today", session_id=row.id)
        else:
            OtherRoster(self.context, row.id, day, self.window()).show()

    def _show_history(self) -> None:
        if self._detail is not None:
            row = self._detail.row
            title = tr("History of {name}", name=f"{row.name}, {self.context.manner.long_day(row.starts.date())}")
            HistoryDialog(self.context, title, About(session_id=row.id), self.window()).open()


def often_words(detail: ClassDetail, context: PageContext) -> str:
    """How often a class is: Every Friday until 3 Jul 2026; empty for a single one."""
    if not detail.rule:
        return ""
    return rule_words(detail.rule, detail.row.starts, detail.series_until, None, context.manner)


def booked_words(row: ClassRow) -> str:
    """How full a class is: 16 of 16 booked · 3 waiting."""
    booked = tr("{booked} of {capacity} booked", booked=row.booked, capacity=row.capacity)
    return f"{booked} · {tr('{count} waiting', count=row.waiting)}" if row.waiting else booked


def circuit_words(detail: ClassDetail) -> str:
    """What a class is taught from: Block 2 · 8 stations."""
    if not detail.circuit:
        return tr("No circuit yet")
    return counted(detail.stations, "{name} · {number} station", "{name} · {number} stations", name=detail.circuit)
