"""Closing days: which, why, and who and what it hits, before it is done; public holidays are suggested."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial
from uuid import UUID

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from studio.services.changes import Call, Outcome
from studio.services.schedule.rows import ClosablePlace, ClosurePreview, ClosureRow, HolidayRow, NewClosure
from studio.services.studio import Studio
from studio.ui.context import PageContext
from studio.ui.phrases import counted, tr
from studio.ui.schedule.day_edit import day_edit
from studio.ui.schedule.popover import Popover
from studio.ui.schedule.preview_pane import PreviewPane
from studio.ui.schedule.preview_words import affected, consequences, listed
from studio.ui.widgets.basics import button, label, rule
from studio.ui.widgets.flow import clear_layout
from studio.ui.widgets.still_box import StillBox

WIDTH = 424
SUGGESTED, AHEAD = 4, timedelta(days=365)


class CloseDays(Popover):
    """`settled` tells which closure the days have now (`ClosureRow`)."""

    settled = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget, day: date) -> None:
        super().__init__(context, parent, WIDTH)
        theme = context.theme
        self.add_head(tr("Close days"))
        self.title, self.note = QLineEdit(), QLineEdit()
        self.first, self.last = day_edit(context, tr("First day"), day), day_edit(context, tr("Last day"), day)
        self._places: Sequence[ClosablePlace] = ()
        self.site, self.room = StillBox(), StillBox()
        self.passes = QCheckBox(tr("Passes last as many days longer"))
        self.passes.setChecked(True)
        self._holidays = QVBoxLayout()
        self._holidays.setSpacing(0)
        self.pane = PreviewPane(context)
        self.pane.see.setText(tr("Whom to tell"))
        self.column.addLayout(self._holidays)
        self.column.addLayout(self._fields())
        self.column.addWidget(self.passes)
        self.column.addWidget(rule())
        self.column.addWidget(self.pane)
        self.go = button(theme, tr("Close"), "primary")
        self.go.setEnabled(False)
        self.end_with(self.go, self.confirm, tr("Cancel"), left=self.pane.see)
        self.first.dateChanged.connect(self._first_changed)
        self.last.dateChanged.connect(self._ask)
        self.title.textEdited.connect(self._ask)
        self.site.currentIndexChanged.connect(self._site_changed)
        self.room.currentIndexChanged.connect(self._ask)
        self.passes.toggled.connect(self._ask)
        context.tasks.run_query(lambda studio: studio.schedule.closures.places(), self._offer, owner=self)

    def _fields(self) -> QGridLayout:
        theme = self.context.theme
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.size(8))
        grid.setVerticalSpacing(theme.size(2))
        fields: tuple[tuple[str, QWidget, int, int, int], ...] = (
            (tr("Why"), self.title, 0, 0, 2),
            (tr("First day"), self.first, 2, 0, 1),
            (tr("Last day"), self.last, 2, 1, 1),
            (tr("Where"), self.site, 4, 0, 2),
            (tr("What"), self.room, 6, 0, 1),
            (tr("Note"), self.note, 6, 1, 1),
        )
        for words, widget, row, column, span in fields:
            widget.setAccessibleName(words)
            widget.setFixedHeight(theme.size(32))
            above = label(theme, words, "caption", tone="muted")
            grid.addWidget(above, row, column, 1, span)
            grid.addWidget(widget, row + 1, column, 1, span)
            if widget is self.site:
                self._of_sites = (above, widget)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _offer(self, places: Sequence[ClosablePlace]) -> None:
        self._places = places
        for part in self._of_sites:
            part.setVisible(len(places) > 1)
        if len(places) > 1:
            self.passes.setText(tr("Passes of those who come here last longer"))
        for place in places:
            self.site.addItem(place.name, place.id)

    def _site_changed(self, number: int) -> None:
        place, several = self._places[number], len(self._places) > 1
        with QSignalBlocker(self.room):
            self.room.clear()
            self.room.addItem(tr("The whole site") if several else tr("The whole studio"), None)
            for room_id, name in place.rooms:
                self.room.addItem(tr("Only {room}", room=name), room_id)
        today = self.context.today()
        self.context.tasks.run_query(
            lambda studio: studio.schedule.closures.holidays(today, today + AHEAD, place.id),
            self._suggest,
            owner=self,
            key="holidays",
        )
        self._ask()

    def _suggest(self, holidays: Sequence[HolidayRow]) -> None:
        theme, manner = self.context.theme, self.context.manner
        clear_layout(self._holidays)
        coming = [one for one in holidays if not one.closed][:SUGGESTED]
        if coming:
            self._holidays.addWidget(label(theme, tr("Public holidays to come"), "caption", tone="muted"))
        for one in coming:
            parts = [manner.long_day(one.day), one.name]
            parts += [counted(one.classes, "{number} class", "{number} classes")] if one.classes else []
            line = button(theme, " · ".join(parts), "list")
            line.clicked.connect(partial(self._take, one))
            self._holidays.addWidget(line)

    def _take(self, holiday: HolidayRow) -> None:
        day = QDate(holiday.day.year, holiday.day.month, holiday.day.day)
        self.title.setText(holiday.name)
        self.first.setDate(day)
        self.last.setDate(day)
        self._ask()

    def _first_changed(self, day: QDate) -> None:
        if self.last.date() < day:
            self.last.setDate(day)
        self._ask()

    @property
    def value(self) -> NewClosure:
        """The closure as it stands there."""
        first, last = self.first.date(), self.last.date()
        return NewClosure(
            date(first.year(), first.month(), first.day()),
            date(last.year(), last.month(), last.day()),
            self.title.text(),
            self.note.text(),
            self.room.currentData(),
            self.site.currentData(),
        )

    def _ask(self) -> None:
        new = self.value
        self.go.setEnabled(False)
        self.passes.setEnabled(new.room_id is None)
        if not new.title.strip():
            self.pane.show_words("", tr("Say why, it is shown on the calendar."), (), ())
            return
        self.context.tasks.run_query(
            lambda studio: studio.schedule.closures.preview(new),
            self._show,
            owner=self,
            failed=self.pane.refuse,
            key="hits",
        )

    def _show(self, preview: ClosurePreview) -> None:
        cancelled = preview.cancelled
        rest = consequences(cancelled)
        if preview.passes and self.passes.isChecked():
            longer = counted(len(preview.passes), "{number} pass lasts longer.", "{number} passes last longer.")
            rest = f"{rest} {longer}".strip()
        summary = affected(cancelled) if cancelled.classes else tr("No class is held on these days")
        self.pane.show_words(summary, rest, (), listed(cancelled, self.context.manner))
        self.go.setEnabled(True)
        self.go.setText(counted(preview.days, "Close {number} day", "Close {number} days"))

    def confirm(self) -> None:
        """Close the days."""
        new, extend = self.value, self.passes.isChecked()
        place = self._places[self.site.currentIndex()]
        site = "" if place is self._places[0] else place.name
        room = "" if new.room_id is None else dict(place.rooms)[new.room_id]

        def do(studio: Studio, call: Call) -> Outcome:
            return studio.schedule.closures.close(call, new, extend_passes=extend)

        def tell(outcome: Outcome) -> None:
            days = (new.first_day, new.last_day)
            closure_id = UUID(outcome.details["closure"])
            self.settled.emit(
                ClosureRow(closure_id, new.title.strip(), new.note.strip(), *days, new.room_id, room, site)
            )

        self.context.tasks.run_command(do, tell, owner=self, failed=self.pane.refuse)
