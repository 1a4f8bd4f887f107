"""The inspector: one class in a popover beside its block."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from studio.domain.schedule.clashes import Clash
from studio.services.history import About
from studio.services.schedule.rows import ClassDetail, ClassRow
from studio.ui.context import PageContext
from studio.ui.letter_keys import with_letter
from studio.ui.members.history_tab import HistoryDialog
from studio.ui.phrases import counted, tr
from studio.ui.schedule.clash_row import ClashRow
from studio.ui.schedule.popover import Popover, icon_line
from studio.ui.schedule.regular_places import Of, RegularPlaces
from studio.ui.schedule.rule_words import rule_words
from studio.ui.schedule.substitute_list import SubstituteList
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
            if detail.row.series_id is not None:
                self.column.addLayout(self._of_series(detail))
            self.column.addWidget(self.substitutes)
        self._add_ways(detail)
        self.open_beside(beside)

    def dismiss(self) -> None:
        """Close it."""
        self._detail = None
        super().dismiss()

    def _fill(self, detail: ClassDetail) -> None:
        theme, manner, row = self.context.theme, self.context.manner, detail.row
        self.add_head(row.name, row.letter, row.tone)
        self.column.addWidget(label(theme, about(detail, self.context), "caption", tone="muted", wrap=True))
        if row.cancelled:
            words = tr("Cancelled: {reason}", reason=row.reason) if row.reason else tr("Cancelled")
            self.column.addWidget(label(theme, words, tone="bad", wrap=True))
        when = f"{manner.long_day(row.starts.date())}, {manner.span(row.starts, row.ends)}"
        for icon, words in (("clock", when), ("user", row.coach_full), ("map-pin", row.room_full)):
            self.column.addLayout(icon_line(theme, icon, [label(theme, words, wrap=True)]))
        circuit = icon_line(theme, "layout-grid", [label(theme, self._circuit_words(detail), wrap=True)])
        to_circuit = button(theme, tr("Open"), "link", name=tr("Circuit"))
        to_circuit.clicked.connect(lambda: self.context.navigate("circuits", session_id=row.id))
        circuit.addWidget(to_circuit)
        self.column.addLayout(circuit)
        if detail.notes:
            self.column.addLayout(icon_line(theme, "sticky-note", [label(theme, detail.notes, wrap=True)]))

    def _circuit_words(self, detail: ClassDetail) -> str:
        if not detail.circuit:
            return tr("No circuit yet")
        return counted(detail.stations, "{name} · {number} station", "{name} · {number} stations", name=detail.circuit)

    def _changes(self, detail: ClassDetail) -> QHBoxLayout:
        theme, row = self.context.theme, detail.row
        self.substitutes = SubstituteList(self.context, row.id)
        line = QHBoxLayout()
        line.setSpacing(theme.size(4))
        if row.cancelled:
            back = button(theme, tr("Bring back"), "link")
            back.clicked.connect(self._bring_back)
            line.addWidget(back)
        else:
            edit = button(theme, tr("Edit"), "link", tip=with_letter(tr("Edit"), "E"))
            edit.clicked.connect(lambda: self.edit_asked.emit(row.id))
            cancel = button(theme, tr("Cancel class"), "link", tip=tr("Cancel class (Del)"))
            cancel.clicked.connect(lambda: self.cancel_asked.emit(row.id))
            other = button(theme, tr("Substitute"), "link", tip=tr("Another coach for this class"))
            other.clicked.connect(self.substitutes.open)
            for part in (edit, other, cancel):
                line.addWidget(part)
        line.addStretch(1)
        return line

    def _of_series(self, detail: ClassDetail) -> QHBoxLayout:
        row = detail.row
        repeat = button(self.context.theme, tr("Repeat"), "link", tip=tr("Other weekdays, another end, further dates"))
        repeat.clicked.connect(lambda: self.repeat_asked.emit(row.id))
        regular = button(self.context.theme, tr("Regular places"), "link", tip=tr("Who has a place in every class"))
        regular.clicked.connect(lambda: self._open_regular(row))
        line = QHBoxLayout()
        line.setSpacing(self.context.theme.size(4))
        line.addWidget(repeat)
        line.addWidget(regular)
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
        roster.clicked.connect(lambda: context.navigate("today", session_id=row.id, day=row.starts.date()))
        history = button(context.theme, tr("History"), icon="history")
        history.clicked.connect(self._show_history)
        self.foot.addWidget(history)
        self.foot.addStretch(1)
        self.foot.addWidget(to_print)
        self.foot.addWidget(roster)

    def _show_history(self) -> None:
        if self._detail is not None:
            row = self._detail.row
            title = tr("History of {name}", name=f"{row.name}, {self.context.manner.long_day(row.starts.date())}")
            HistoryDialog(self.context, title, About(session_id=row.id), self.window()).open()


def about(detail: ClassDetail, context: PageContext) -> str:
    """How often a class is and how full: Every Friday until 3 Jul 2026 · 13 of 16 booked."""
    row, parts = detail.row, []
    if detail.rule:
        parts.append(rule_words(detail.rule, row.starts, detail.series_until, None, context.manner))
    parts.append(tr("{booked} of {capacity} booked", booked=row.booked, capacity=row.capacity))
    if row.waiting:
        parts.append(tr("{count} waiting", count=row.waiting))
    return " · ".join(parts)
