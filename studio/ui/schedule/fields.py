"""The fields of a class: kind, name, day, time, length, coach, room, places, notes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QDate, QSignalBlocker, QTime, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from studio.domain.schedule.editing import LONGEST, ClassEdit
from studio.domain.values import Wall
from studio.services.schedule.quick_rows import PlanChoices
from studio.services.schedule.rows import NewSession
from studio.ui.context import PageContext
from studio.ui.phrases import counted, tr
from studio.ui.widgets.basics import label
from studio.ui.widgets.still_box import StillBox, StillDay, StillNumber, StillTime

MOST_PLACES = 999
COLUMNS = 12


class ClassFields(QWidget):
    """`changed` tells that any field has another value."""

    changed = Signal()

    def __init__(self, context: PageContext, choices: PlanChoices) -> None:
        super().__init__()
        self._context = context
        self._choices = choices
        self.kind = _combo(tr("Kind"), ((kind.id, kind.name) for kind in choices.kinds))
        self.name = QLineEdit()
        self.day = StillDay()
        self.begins = StillTime()
        self.minutes = _spin(1, LONGEST, tr(" min"))
        self.coach = _combo(tr("Coach"), ((one.id, one.name) for one in choices.coaches))
        self.room = _combo(tr("Room"), ((room.id, room.name) for room in choices.rooms))
        self.places = _spin(1, MOST_PLACES, "")
        self.places.valueChanged.connect(self._name_places)
        self._name_places(self.places.value())
        self.notes = QLineEdit()
        self.day.setDisplayFormat(context.manner.date_pattern)
        self.day.setLocale(context.manner.locale)
        self.begins.setDisplayFormat(context.manner.clock_pattern)
        self.minutes.setSingleStep(15)
        for edit in (self.day, self.begins, self.minutes, self.places):
            # The style sheet's padding does not reach the line inside.
            edit.lineEdit().setTextMargins(context.theme.size(6), 0, 0, 0)
        self._lay_out()
        self._connect()

    def _name_places(self, number: int) -> None:
        self.places.setSuffix(f" {counted(number, 'place', 'places')}")

    def _lay_out(self) -> None:
        theme = self._context.theme
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.size(8))
        grid.setVerticalSpacing(theme.size(2))
        rows: tuple[tuple[tuple[str, QWidget, int], ...], ...] = (
            ((tr("Kind"), self.kind, 6), (tr("Name"), self.name, 6)),
            ((tr("Day"), self.day, 6), (tr("Starts"), self.begins, 3), (tr("Lasts"), self.minutes, 3)),
            ((tr("Coach"), self.coach, 6), (tr("Room"), self.room, 6)),
            ((tr("Places"), self.places, 4), (tr("Notes for the coach"), self.notes, 8)),
        )
        for number, parts in enumerate(rows):
            at = 0
            for words, widget, span in parts:
                widget.setAccessibleName(words)
                widget.setMinimumWidth(theme.size(64))
                widget.setFixedHeight(theme.size(32))
                name = label(theme, words, "caption", tone="muted")
                name.setBuddy(widget)
                grid.addWidget(name, 3 * number, at, 1, span)
                grid.addWidget(widget, 3 * number + 1, at, 1, span)
                at += span
            grid.setRowMinimumHeight(3 * number + 2, theme.size(4))
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1)

    def _connect(self) -> None:
        for combo in (self.kind, self.coach, self.room):
            combo.currentIndexChanged.connect(self.changed)
        self.kind.activated.connect(self._take_kind)
        for line in (self.name, self.notes):
            line.textEdited.connect(self.changed)
        self.day.dateChanged.connect(self.changed)
        self.begins.timeChanged.connect(self.changed)
        for spin in (self.minutes, self.places):
            spin.valueChanged.connect(self.changed)

    def _take_kind(self) -> None:
        """Another kind brings its own length, places and name."""
        kind = next(kind for kind in self._choices.kinds if kind.id == self.kind.currentData())
        usual = next((title for title in self._choices.titles if title.kind_id == kind.id), None)
        self.minutes.setValue((usual.minutes if usual else None) or kind.minutes)
        self.places.setValue((usual.capacity if usual else None) or kind.capacity)
        self.name.setText(usual.name if usual else kind.name)
        if usual is not None:
            _choose(self.coach, usual.coach_id)
            _choose(self.room, usual.room_id)
        self.changed.emit()

    @property
    def starts(self) -> Wall:
        """The wall time that stands there."""
        day, at = self.day.date(), self.begins.time()
        return datetime(day.year(), day.month(), day.day(), at.hour(), at.minute())

    def value(self) -> NewSession:
        """The class that stands there."""
        return NewSession(
            self.kind.currentData(),
            self.room.currentData(),
            self.coach.currentData(),
            self.starts,
            self.minutes.value(),
            self.places.value(),
            self.name.text(),
            self.notes.text(),
        )

    def edit_from(self, before: NewSession) -> ClassEdit:
        """What is other than before."""
        now = self.value()

        def other(name: str) -> object:
            value = getattr(now, name)
            return None if value == getattr(before, name) else value

        fields = {name: other(name) for name in ("minutes", "capacity", "kind_id", "name", "notes", "starts")}
        people = {name: other(name) for name in ("coach_id", "room_id")}
        return replace(ClassEdit(), **fields, **people)  # type: ignore[arg-type]

    def show_value(self, value: NewSession) -> None:
        """Show a class, and tell once."""
        with QSignalBlocker(self):
            _choose(self.kind, value.kind_id)
            _choose(self.coach, value.coach_id)
            _choose(self.room, value.room_id)
            self.name.setText(value.name)
            self.notes.setText(value.notes)
            self.day.setDate(QDate(value.starts.year, value.starts.month, value.starts.day))
            self.begins.setTime(QTime(value.starts.hour, value.starts.minute))
            if value.minutes is not None:
                self.minutes.setValue(value.minutes)
            if value.capacity is not None:
                self.places.setValue(value.capacity)
        self.changed.emit()


def _combo(name: str, choices: Iterable[tuple[UUID, str]]) -> QComboBox:
    made = StillBox()
    made.setAccessibleName(name)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(6)
    for key, words in choices:
        made.addItem(words, key)
    return made


def _choose(combo: QComboBox, key: UUID | None) -> None:
    # Not `findData`, which takes equal ids for different things.
    found = next((number for number in range(combo.count()) if combo.itemData(number) == key), None)
    if found is not None:
        combo.setCurrentIndex(found)


def _spin(low: int, high: int, suffix: str) -> QSpinBox:
    made = StillNumber()
    made.setRange(low, high)
    made.setSuffix(suffix)
    return made
