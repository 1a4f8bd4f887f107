"""A class that was moved or stretched on the calendar: for which classes it is meant, what it does, and doing it."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from studio.domain.schedule.clashes import ClashKind
from studio.domain.schedule.editing import ClassEdit, Scope
from studio.services.schedule.rows import ClassDetail, ClassRow, EditPreview
from studio.services.studio import Studio
from studio.ui.context import PageContext
from studio.ui.phrases import tr
from studio.ui.schedule.dragging import Drop
from studio.ui.schedule.inspector import circuit_words, often_words
from studio.ui.schedule.popover import Popover, icon_line, say
from studio.ui.schedule.scope_pane import ALONE, SCOPES, Preview, ScopePane
from studio.ui.theme import set_role
from studio.ui.widgets.basics import button, label, rule

_OF_COACH = {ClashKind.COACH, ClashKind.TIME_OFF, ClashKind.UNAVAILABLE, ClashKind.UNQUALIFIED}
_OF_ROOM = {ClashKind.ROOM, ClashKind.OVER_ROOM}


def edit_of(drop: Drop) -> ClassEdit:
    """What a drop changes of its class."""
    row, column = drop.row, drop.column
    assert row is not None  # noqa: S101 -- a drop of nothing is a new class
    minutes = round((row.ends - row.starts).total_seconds() / 60)
    return ClassEdit(
        starts=drop.starts if drop.starts != row.starts else None,
        minutes=drop.minutes if drop.minutes != minutes else None,
        coach_id=column.coach_id if column.coach_id not in {None, row.coach_id} else None,
        room_id=column.room_id if column.room_id not in {None, row.room_id} else None,
    )


class Proposal(Popover):
    """`settled` tells that it was carried out or put back."""

    settled = Signal()

    def __init__(self, context: PageContext, parent: QWidget, drop: Drop) -> None:
        super().__init__(context, parent)
        assert drop.row is not None  # noqa: S101 -- as in `edit_of`
        self.drop = drop
        self.edit = edit_of(drop)
        row = self._row = drop.row
        theme = context.theme
        self._about = self.add_head(row.name, row.letter, row.tone)
        before, after = self._times(row)
        old = label(theme, before, tone="muted")
        font = old.font()
        font.setStrikeOut(True)
        old.setFont(font)
        self.column.addLayout(icon_line(theme, "clock", [old, label(theme, f"→  {after}", "label")]))
        self._coach_free, self._room_free = label(theme, "", "caption"), label(theme, "", "caption")
        coach = drop.column.title if self.edit.coach_id is not None else row.coach_full
        room = drop.column.title if self.edit.room_id is not None else row.room_full
        for icon, words, free in (("user", coach, self._coach_free), ("map-pin", room, self._room_free)):
            line = icon_line(theme, icon, [label(theme, words)])
            line.addWidget(free)
            self.column.addLayout(line)
        self._circuit = label(theme, "", wrap=True)
        self.column.addLayout(icon_line(theme, "layout-grid", [self._circuit]))
        self.column.addWidget(rule())
        words = tr("Apply the new time to") if self.edit.starts or self.edit.minutes else tr("Apply this to")
        self.scopes = ScopePane(context, words, self._ask, SCOPES if row.series_id else ALONE)
        self.scopes.previewed.connect(self._show_preview)
        self.column.addWidget(self.scopes)
        self._add_buttons()
        self.scopes.ask_again()
        context.tasks.run_query(
            lambda studio: studio.schedule.detail(row.id),
            self._show_detail,
            owner=self,
        )

    def _show_detail(self, detail: ClassDetail) -> None:
        say(self._about, often_words(detail, self.context))
        self._circuit.setText(circuit_words(detail))

    def _times(self, row: ClassRow) -> tuple[str, str]:
        manner, drop = self.context.manner, self.drop
        ends = drop.starts + timedelta(minutes=drop.minutes)
        if drop.starts.date() != row.starts.date():
            before = f"{manner.weekday(row.starts.date())} {manner.time(row.starts)}"
            return before, f"{manner.weekday(drop.starts.date())} {manner.span(drop.starts, ends)}"
        if drop.starts == row.starts and self.edit.minutes is not None:
            return manner.span(row.starts, row.ends), manner.span(drop.starts, ends)
        return manner.time(row.starts), manner.span(drop.starts, ends)

    def _add_buttons(self) -> None:
        theme = self.context.theme
        self.go = button(theme, tr("Move"), "primary")
        self.go.setEnabled(False)
        self.end_with(self.go, self.confirm, tr("Put back"), left=self.scopes.see)

    def _ask(self, studio: Studio, scope: Scope) -> EditPreview:
        return studio.schedule.preview_edit(self._row.id, scope, self.edit)

    def _show_preview(self, preview: Preview | None) -> None:
        self.go.setEnabled(preview is not None and bool(preview.classes))
        count = 0 if preview is None else len(preview.classes)
        verb = tr("Move") if self.edit.starts is not None else tr("Change")
        self.go.setText(verb if count < 2 else f"{verb} {count}")
        if not isinstance(preview, EditPreview):
            return
        kinds = {clash.kind for clash in preview.conflicts}
        for free, concerned in ((self._coach_free, _OF_COACH), (self._room_free, _OF_ROOM)):
            clash = bool(kinds & concerned)
            free.setText(tr("Clash") if clash else tr("Free"))
            set_role(free, tone="warn" if clash else "ok")

    def confirm(self) -> None:
        """Carry it out, when its preview is there."""
        if not self.go.isEnabled() or self.scopes.preview is None:
            return
        session_id: UUID = self._row.id
        scope, edit = self.scopes.scope, self.edit
        self.carry_out(lambda studio, call: studio.schedule.edit(call, session_id, scope, edit), self.settled.emit)
