"""Dialogs of the members page: a few fields and one button; what is wrong is said under the fields."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from PySide6.QtCore import QDate, QEvent, QLocale, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from studio.domain.errors import RuleError, StudioError
from studio.services.changes import Call, Outcome
from studio.services.studio import Studio
from studio.ui import tab_order
from studio.ui.context import PageContext
from studio.ui.phrases import Manner, error_words, tr
from studio.ui.theme import set_role
from studio.ui.widgets.basics import button, label, open_over
from studio.ui.widgets.scrolled import Scrolled
from studio.ui.widgets.still_box import StillBox

WIDTH = 440
WORDS_HEIGHT = 72


@dataclass(frozen=True, slots=True)
class Ask:
    """One field: a line, a day, one of some choices (key and name), several lines of words, or a tick ("yes" or "")."""

    name: str
    kind: Literal["line", "day", "choice", "words", "check"] = "line"
    value: str = ""
    day: date | None = None
    choices: tuple[tuple[str, str], ...] = ()
    hint: str = ""


def day_text(manner: Manner, day: date | None) -> str:
    """A day as it is typed here: 14/04/2026, or 4/14/2026."""
    return "" if day is None else manner.locale.toString(QDate(day.year, day.month, day.day), _pattern(manner))


def typed_day(manner: Manner, text: str, field: str) -> date | None:
    """The day that was typed, None for nothing; also as ISO. Raises `RuleError` "day_wrong"."""
    text = text.strip()
    if not text:
        return None
    found = manner.locale.toDate(text, _pattern(manner))
    if not found.isValid():
        found = QDate.fromString(text, Qt.DateFormat.ISODate)
    if not found.isValid():
        raise RuleError("day_wrong", field=field)
    return date(found.year(), found.month(), found.day())


def typed_minor(manner: Manner, text: str, field: str) -> int:
    """The money that was typed, in minor units. Raises `RuleError` "amount_missing"."""
    typed = text.strip().replace("−", "-")
    value, fine = manner.locale.toDouble(typed)
    if not fine:
        try:
            value = float(typed.replace(",", "."))
        except ValueError:
            raise RuleError("amount_missing", field=field) from None
    if not math.isfinite(value):
        raise RuleError("amount_missing", field=field)
    return round(value * 100)


def _pattern(manner: Manner) -> str:
    pattern = manner.locale.dateFormat(QLocale.FormatType.ShortFormat)
    return pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy")


class Asking(QDialog):
    """Fields to fill in and one button; nothing typed is lost when it is refused."""

    def __init__(
        self, context: PageContext, title: str, asked: Mapping[str, Ask], do: str, parent: QWidget, *, note: str = ""
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        theme = context.theme
        self.setMinimumWidth(theme.size(WIDTH))
        self.context = context
        self.fields: dict[str, QWidget] = {}
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(theme.size(16))
        self.form.setVerticalSpacing(theme.size(10))
        for field, one in asked.items():
            self.add_field(field, one)
        self.wrong = label(theme, "", tone="bad", wrap=True)
        self.wrong.hide()
        self.go = button(theme, do, "primary")
        self.go.setDefault(True)
        self.go.clicked.connect(self._try)
        leave = button(theme, tr("Cancel"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        self.row = QHBoxLayout()
        self.row.addStretch(1)
        self.row.addWidget(leave)
        self.row.addWidget(self.go)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(*[theme.size(24)] * 4)
        self.column.setSpacing(theme.size(14))
        self.column.addWidget(label(theme, title, "section"))
        if note:
            self.column.addWidget(label(theme, note, tone="muted", wrap=True))
        asked_for = QWidget()
        asked_for.setLayout(self.form)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(Scrolled(asked_for))
        self.column.addWidget(self.wrong)
        self.column.addLayout(self.row)

    def showEvent(self, event: QShowEvent) -> None:
        """Open as high as what is asked needs."""
        self._grow()
        super().showEvent(event)

    def event(self, event: QEvent) -> bool:
        """Grow with what comes to be asked, or said."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._grow()
        return done

    def _grow(self) -> None:
        wraps, under = self.column.hasHeightForWidth(), self.parentWidget()
        needed = self.column.totalHeightForWidth(self.width()) if wraps else self.column.totalSizeHint().height()
        if needed > self.height() and under is not None:
            open_over(under, self, self.width(), needed)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes as the dialog is read, whatever was added to it last."""
        return tab_order.step(self, 1 if forward else -1)

    def add_field(self, field: str, asked: Ask) -> QWidget:
        """Add a field under those that are there."""
        made = _made(asked, self.context)
        made.setAccessibleName(asked.name)
        self.fields[field] = made
        words = "" if asked.kind == "check" else asked.name
        self.form.addRow(label(self.context.theme, words, tone="muted"), made)
        return made

    def text(self, field: str) -> str:
        """What stands in a field; of choices the key."""
        found = self.fields[field]
        if isinstance(found, QComboBox):
            return str(found.currentData())
        if isinstance(found, QPlainTextEdit):
            return found.toPlainText()
        if isinstance(found, QCheckBox):
            return "yes" if found.isChecked() else ""
        return found.text() if isinstance(found, QLineEdit) else ""

    def fill(self, field: str, text: str) -> None:
        """Write into a line."""
        found = self.fields[field]
        if isinstance(found, QLineEdit):
            found.setText(text)

    def day(self, field: str) -> date | None:
        """The day in a field. Raises `RuleError` "day_wrong"."""
        return typed_day(self.context.manner, self.text(field), field)

    def needed_day(self, field: str) -> date:
        """The day in a field that may not be empty. Raises `RuleError` "day_wrong"."""
        found = self.day(field)
        if found is None:
            raise RuleError("day_wrong", field=field)
        return found

    def number(self, field: str, error: str) -> int | None:
        """The whole number in a field, None for nothing. Raises `RuleError` with the code `error`."""
        typed = self.text(field).strip()
        if not typed:
            return None
        value, fine = self.context.manner.locale.toInt(typed)
        if not fine:
            raise RuleError(error, field=field)
        return int(value)

    def finish(self) -> None:
        """Do what the dialog is for; a `RuleError` is said and nothing is lost."""
        raise NotImplementedError

    def run(self, do: Callable[[Studio, Call], Outcome], done: Callable[[Outcome], None] | None = None) -> None:
        """Carry out a command and close; stay open when it is refused."""

        def finished(outcome: Outcome) -> None:
            if done is not None:
                done(outcome)
            self.accept()

        self.context.tasks.run_command(do, finished, owner=self, failed=self.refuse)

    def refuse(self, error: Exception) -> None:
        """Say what is wrong and keep what was typed."""
        field = error.details.get("field") if isinstance(error, StudioError) else None
        for name, edit in self.fields.items():
            set_role(edit, wrong=name == field)
        if isinstance(field, str) and field in self.fields:
            self.fields[field].setFocus()
        self.wrong.setText(error_words(error))
        self.wrong.show()

    def allow(self) -> None:
        """Take back what was said to be wrong."""
        for edit in self.fields.values():
            set_role(edit, wrong=False)
        self.wrong.hide()

    def _try(self) -> None:
        try:
            self.finish()
        except RuleError as error:
            self.refuse(error)


def _made(asked: Ask, context: PageContext) -> QWidget:
    if asked.kind == "choice":
        box = StillBox()
        for key, name in asked.choices:
            box.addItem(name, key)
        box.setCurrentIndex(max(0, box.findData(asked.value)))
        return box
    if asked.kind == "check":
        check = QCheckBox(asked.name)
        check.setChecked(bool(asked.value))
        return check
    if asked.kind == "words":
        words = QPlainTextEdit(asked.value)
        words.setTabChangesFocus(True)
        words.setPlaceholderText(asked.hint)
        words.setFixedHeight(context.theme.size(WORDS_HEIGHT))
        return words
    line = QLineEdit(day_text(context.manner, asked.day) if asked.kind == "day" else asked.value)
    line.setPlaceholderText(asked.hint)
    return line
