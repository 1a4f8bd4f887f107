"""The form of a room, kind or person: its fields, what is wrong beside them, and what needs it before archiving."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from studio.domain.errors import RuleError, StudioError
from studio.domain.schedule.premises import Thing
from studio.services.changes import Call, Outcome
from studio.services.schedule.premises import Inventory
from studio.services.schedule.rows import Usage
from studio.services.studio import Studio
from studio.ui.context import PageContext
from studio.ui.phrases import error_words, tr
from studio.ui.settings.things_words import usage_words, wrong_words
from studio.ui.settings.trades import Field, Trade, choices, known_words
from studio.ui.theme import set_role
from studio.ui.widgets.basics import button, label, rule
from studio.ui.widgets.still_box import StillNumber

LABEL_WIDTH, FIELD_WIDTH = 124, 360


class Choice(QComboBox):
    """One of some values. The values stay here: as item data, ids and enumerations would come back as others."""

    def __init__(self) -> None:
        super().__init__()
        self.values: tuple[object, ...] = ()

    def offer(self, offered: list[tuple[object, str]], swatches: Sequence[QColor], size: int) -> None:
        """Offer these, with a swatch of colour each where there are some."""
        self.values = tuple(value for value, _words in offered)
        self.clear()
        for number, (_value, words) in enumerate(offered):
            if swatches:
                picture = QPixmap(QSize(size, size))
                picture.fill(swatches[number])
                icon = QIcon(picture)
                icon.addPixmap(picture, QIcon.Mode.Disabled)  # a colour is no other for who may not change it
                self.addItem(icon, words)
            else:
                self.addItem(words)


class ThingForm(QWidget):
    """`edited` tells that something was typed, `saved` that it is stored, `dropped` that what was typed is let go."""

    edited = Signal()
    saved = Signal()
    dropped = Signal()

    def __init__(self, context: PageContext, trade: Trade) -> None:
        super().__init__()
        self.context, self._trade = context, trade
        self.thing: Thing | None = None
        self.known = False
        self._manages = False
        self.fields: dict[str, QWidget] = {}
        self.notes: dict[str, QLabel] = {}
        theme = context.theme
        self.title = label(theme, "", "section", wrap=True)
        self.usage = label(theme, "", tone="muted", wrap=True)
        self.wrong = label(theme, "", tone="bad", wrap=True)
        self.save = button(theme, tr("Save"), "primary", tip=tr("Save (Ctrl+S)"))
        self.drop = button(theme, tr("Discard changes"), "ghost")
        self.archive = button(theme, tr("Archive"))
        self.restore = button(theme, tr("Put back into use"))
        self.save.clicked.connect(self.keep)
        self.drop.clicked.connect(self.dropped)
        self.archive.clicked.connect(partial(self._put, lambda studio, *what: studio.schedule.premises.archive(*what)))
        self.restore.clicked.connect(partial(self._put, lambda studio, *what: studio.schedule.premises.restore(*what)))
        self._lay_out()

    def _lay_out(self) -> None:
        theme, grid = self.context.theme, QGridLayout()
        grid.setHorizontalSpacing(theme.size(12))
        grid.setVerticalSpacing(theme.size(2))
        grid.setColumnMinimumWidth(0, theme.size(LABEL_WIDTH))
        # As wide as they are read well, and narrower where the window is.
        grid.setColumnStretch(1, 1000)
        grid.setColumnStretch(2, 1)
        for number, field in enumerate(self._trade.fields):
            made = self.fields[field.name] = self._made(field)
            made.setAccessibleName(tr(field.words))
            made.setMaximumWidth(theme.size(FIELD_WIDTH if field.kind != "number" else 120))
            note = self.notes[field.name] = label(theme, tr(field.hint) if field.hint else "", "caption", wrap=True)
            note.setMaximumWidth(theme.size(FIELD_WIDTH))
            name = label(theme, "" if field.kind == "check" else tr(field.words), tone="muted")
            name.setBuddy(made)
            grid.addWidget(name, 3 * number, 0)
            grid.addWidget(made, 3 * number, 1)
            grid.addWidget(note, 3 * number + 1, 1)
            grid.setRowMinimumHeight(3 * number + 2, theme.size(6))
            self._note(field, "")
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(theme.size(8))
        for part in (self.save, self.drop):
            self.buttons.addWidget(part)
        self.buttons.addStretch(1)
        end = QHBoxLayout()
        end.addWidget(self.archive)
        end.addWidget(self.restore)
        end.addStretch(1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.size(12))
        self.column.addWidget(self.title)
        self.column.addLayout(grid)
        self.column.addWidget(self.wrong)
        self.column.addLayout(self.buttons)
        self.extras = QVBoxLayout()
        self.extras.setSpacing(theme.size(12))
        self.column.addLayout(self.extras)
        self.line = rule(hair=True)
        self.column.addWidget(self.line)
        self.column.addWidget(self.usage)
        self.column.addLayout(end)
        self.column.addStretch(1)

    def _made(self, field: Field) -> QWidget:
        if field.kind == "number":
            spin = StillNumber()
            spin.setRange(field.least, field.most)
            spin.setSuffix(tr(field.suffix) if field.suffix else "")
            # The style sheet's padding does not reach the line inside.
            spin.lineEdit().setTextMargins(self.context.theme.size(6), 0, 0, 0)
            spin.valueChanged.connect(self._typed)
            return spin
        if field.kind == "choice":
            choice = Choice()
            choice.activated.connect(self._typed)
            return choice
        if field.kind == "check":
            check = QCheckBox(tr(field.words))
            check.clicked.connect(self._typed)
            return check
        line = QLineEdit()
        line.setMaxLength(field.most or 200)
        if words := known_words(field.name):
            completer = QCompleter(words, line)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.activated.connect(self._typed)
            line.setCompleter(completer)
        line.textEdited.connect(self._typed)
        line.returnPressed.connect(self.keep)
        return line

    def show_thing(self, thing: Thing, typed: Thing, inventory: Inventory, *, known: bool, manages: bool) -> None:
        """Show a thing as it is stored, with what was `typed` since in its fields."""
        fresh = self.thing is None or self.thing.id != thing.id
        self.thing, self.known, self._manages = thing, known, manages
        self.title.setText(thing.name or tr(self._trade.add))
        for field in self._trade.fields:
            widget = self.fields[field.name]
            with QSignalBlocker(widget):
                self._fill(field, widget, getattr(typed, field.name), inventory)
            widget.setEnabled(manages and not thing.archived)
            if fresh:
                self._note(field, "")
        if fresh:
            self._say("")
        self.archive.setVisible(manages and known and not thing.archived)
        self.archive.setEnabled(False)
        self.restore.setVisible(manages and thing.archived)
        self.line.setVisible(known)
        self.usage.setVisible(known)
        self._show_buttons()
        if known:
            self.context.tasks.run_query(
                lambda studio: studio.schedule.premises.usage(thing), self._show_usage, owner=self, key="usage"
            )

    def _fill(self, field: Field, widget: QWidget, value: Any, inventory: Inventory) -> None:
        if isinstance(widget, QLineEdit):
            if widget.text() != value:
                widget.setText(value)
        elif isinstance(widget, QSpinBox):
            widget.setValue(value)
        elif isinstance(widget, QCheckBox):
            widget.setChecked(value)
        elif isinstance(widget, Choice):
            theme, offered = self.context.theme, choices(field, inventory)
            none = QColor(Qt.GlobalColor.transparent)
            tones = offered if field.name == "tone" else []
            swatches = [theme.kind(str(tone))[0] if tone else none for tone, _ in tones]
            widget.offer(offered, swatches, theme.size(14))
            widget.setCurrentIndex(widget.values.index(value) if value in widget.values else -1)

    def value(self) -> Thing:
        """The thing as it stands in the fields."""
        assert self.thing is not None  # noqa: S101 -- asked only while something is shown
        found: dict[str, Any] = {}
        for name, widget in self.fields.items():
            if isinstance(widget, QLineEdit):
                found[name] = widget.text()
            elif isinstance(widget, QSpinBox):
                found[name] = widget.value()
            elif isinstance(widget, QCheckBox):
                found[name] = widget.isChecked()
            elif isinstance(widget, Choice) and widget.currentIndex() >= 0:
                found[name] = widget.values[widget.currentIndex()]
        return replace(self.thing, **found)

    @property
    def is_edited(self) -> bool:
        """Whether something stands there that is not stored."""
        return self.thing is not None and (not self.known or self.value() != self.thing)

    def _typed(self, *_what: object) -> None:
        self._show_buttons()
        self.edited.emit()

    def _show_buttons(self) -> None:
        shown = self._manages and self.thing is not None and not self.thing.archived
        self.save.setVisible(shown)
        self.save.setEnabled(self.is_edited)
        self.drop.setVisible(shown and self.is_edited)
        self.drop.setText(tr("Discard changes") if self.known else tr("Don't add"))

    def keep(self) -> None:
        """Store what stands there."""
        if not self._manages or not self.is_edited:
            return
        value = self.value()
        self._run(lambda studio, call: studio.schedule.premises.save(call, value), self._stored)

    def _stored(self, _outcome: Outcome) -> None:
        for field in self._trade.fields:
            self._note(field, "")
        self.saved.emit()

    def _put(self, do: Callable[[Studio, Call, Thing], Outcome]) -> None:
        thing = self.thing
        if thing is not None:
            self._run(lambda studio, call: do(studio, call, thing))

    def _run(self, do: Callable[[Studio, Call], Outcome], done: Callable[[Outcome], None] | None = None) -> None:
        self._say("")
        self.context.tasks.run_command(do, done, owner=self, failed=self.refuse)

    def refuse(self, error: Exception) -> None:
        """Say what is wrong beside its field; what was typed stays."""
        name, words = wrong_words(error) if isinstance(error, RuleError) else ("", "")
        for field in self._trade.fields:
            self._note(field, words if field.name == name else "")
        if name in self.fields:
            self.fields[name].setFocus()
        else:
            self._say(error_words(error))
            if not isinstance(error, StudioError):
                self.context.complain(error)

    def _say(self, words: str) -> None:
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))

    def _note(self, field: Field, wrong: str) -> None:
        note = self.notes[field.name]
        note.setText(wrong or (tr(field.hint) if field.hint else ""))
        set_role(note, tone="bad" if wrong else "muted")
        note.setVisible(bool(note.text()))
        set_role(self.fields[field.name], wrong=bool(wrong))

    def _show_usage(self, usage: Usage) -> None:
        if self.thing is None:
            return
        needed = bool(usage.classes or usage.series or usage.rooms)
        self.usage.setText(usage_words(self.thing, usage, self.context.manner))
        self.archive.setEnabled(not needed)
