"""The line that a class is written in, with what was understood of it said back as it is typed."""

from __future__ import annotations

from datetime import date, time, timedelta
from functools import partial

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from studio.domain.schedule.quick_reading import Choice, Field, Option
from studio.domain.schedule.quick_words import Vocabulary, Word, vocabulary
from studio.services.schedule.quick_rows import PlanChoices, QuickClass
from studio.ui.context import PageContext
from studio.ui.phrases import Manner, counted, tr
from studio.ui.schedule.rule_words import rule_words
from studio.ui.theme import set_role
from studio.ui.widgets.basics import button, label
from studio.ui.widgets.flow import clear_layout

WORDS = {
    Word.TODAY: "today",
    Word.TOMORROW: "tomorrow",
    Word.NEXT: "next",
    Word.COACH: "coach with",
    Word.ROOM: "room in",
    Word.AT: "at from",
    Word.PLACES: "places",
    Word.OCLOCK: "o'clock",
    Word.EVERY: "every",
    Word.DAILY: "daily",
    Word.WEEKLY: "weekly",
    Word.FORTNIGHTLY: "fortnightly",
    Word.MONTHLY: "monthly",
    Word.UNTIL: "until",
    Word.FOR: "for",
    Word.TIMES: "times",
    Word.AND: "and",
}
"""Each translated as words parted by spaces, all of which are understood."""


def spoken_words(manner: Manner) -> Vocabulary:
    """The words of the reader's language."""
    locale, forms = manner.locale, (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    weekdays = [[locale.dayName(day, form) for form in forms] for day in range(1, 8)]
    months = [
        [name(month, form) for form in forms for name in (locale.monthName, locale.standaloneMonthName)]
        for month in range(1, 13)
    ]
    short = locale.dateFormat(QLocale.FormatType.ShortFormat).lower()
    words = {word: tr(text) for word, text in WORDS.items()}
    return vocabulary(weekdays, months, words, day_first=short.find("d") < short.find("m"))


def echo_words(found: QuickClass, choices: PlanChoices, manner: Manner) -> str:
    """What a line says, in one sentence; what is still missing when it is no class yet."""
    reading, new = found.reading, found.new
    if new is None:
        missing = []
        if reading.kind_id is None:
            missing.append(tr("a kind"))
        if reading.time is None:
            missing.append(tr("a time"))
        if reading.day is None and (reading.time is not None or reading.kind_id is None):
            missing.append(tr("a day"))
        return tr("Still to say: {what}", what=", ".join(missing)) if missing else ""
    when = manner.span(new.starts, new.starts + timedelta(minutes=new.minutes or 0))
    coach = next(one.name for one in choices.coaches if one.id == new.coach_id)
    room = next(one.name for one in choices.rooms if one.id == new.room_id)
    return counted(
        new.capacity or 0,
        "{name} {day}, {when}, {coach}, {room}, {number} place",
        "{name} {day}, {when}, {coach}, {room}, {number} places",
        name=new.name,
        day=day_words(found, manner),
        when=when,
        coach=coach,
        room=room,
    )


def day_words(found: QuickClass, manner: Manner) -> str:
    """On Thursday 16 April 2026; or every Thursday until 30 June, from the first one."""
    reading, new = found.reading, found.new
    if new is None:
        return ""
    if reading.rule is None:
        return tr("on {day}", day=manner.full_day(new.starts.date()))
    often = rule_words(reading.rule_text, new.starts, reading.until, None, manner)
    return tr("{often}, from {day}", often=often[:1].lower() + often[1:], day=manner.long_day(new.starts.date()))


def option_words(field: Field, option: Option, manner: Manner) -> str:
    """One meaning of ambiguous words."""
    meaning = option.meaning
    if isinstance(meaning, time):
        return manner.time(meaning)
    if isinstance(meaning, date):
        return manner.long_day(meaning) if field is Field.DAY else tr("until {day}", day=manner.day_month(meaning))
    return counted(meaning, "{number} place", "{number} places") if isinstance(meaning, int) else meaning


class QuickLine(QWidget):
    """`read` tells a `QuickClass` after each letter; `entered` that Enter was pressed on a line that is empty or wholly
    understood: whatever else was typed is not to become some other class.
    """

    read = Signal(object)
    entered = Signal()

    def __init__(self, context: PageContext, choices: PlanChoices) -> None:
        super().__init__()
        theme = context.theme
        self._context, self._choices = context, choices
        self._words = spoken_words(context.manner)
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("strength tue 6pm 60m 16 coach ana weekly until june"))
        self.line.setAccessibleName(tr("The class in one line"))
        self.line.textChanged.connect(self._ask)
        self.line.returnPressed.connect(self._enter)
        self._found: QuickClass | None = None
        self._enter_waits = False
        self._echo = label(theme, "", "caption", tone="muted", wrap=True)
        self._doubts = label(theme, "", "caption", tone="warn", wrap=True)
        self._options = QVBoxLayout()
        self._options.setSpacing(theme.size(4))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(4))
        column.addWidget(self.line)
        for part in (self._echo, self._doubts):
            column.addWidget(part)
            part.hide()
        column.addLayout(self._options)

    def _ask(self, text: str) -> None:
        self._found, self._enter_waits = None, False
        choices, words = self._choices, self._words
        self._context.tasks.run_query(
            lambda studio: studio.schedule.quick.read(text, choices, words), self._take, owner=self, key="line"
        )

    def _enter(self) -> None:
        """Enter a line as it was read, as soon as it is."""
        found = self._found
        if not self.line.text().strip():
            self.entered.emit()
        elif found is None:
            self._enter_waits = True
        elif found.new is None or found.reading.unread:
            set_role(self.line, wrong=True)
        else:
            self.entered.emit()

    def _take(self, found: QuickClass) -> None:
        manner = self._context.manner
        self._found = found
        empty = not self.line.text().strip()
        echo = "" if empty else echo_words(found, self._choices, manner)
        self._echo.setText(echo)
        self._echo.setVisible(bool(echo))
        doubt = self._doubt(found)
        self._doubts.setText(doubt)
        self._doubts.setVisible(bool(doubt))
        set_role(self.line, wrong=False)
        clear_layout(self._options)
        for choice in found.reading.choices:
            self._options.addLayout(self._choice_row(choice))
        self.read.emit(found)
        if self._enter_waits:
            self._enter()

    def _doubt(self, found: QuickClass) -> str:
        """What of a line was not understood, or can hardly be meant."""
        if found.reading.unread:
            words = ", ".join(f"“{word}”" for word in found.reading.unread)
            return tr("Not understood: {words}", words=words)
        if found.new is not None and found.new.starts <= self._context.now():
            return tr("That time is over already")
        return ""

    def _choice_row(self, choice: Choice) -> QHBoxLayout:
        theme = self._context.theme
        row = QHBoxLayout()
        row.setSpacing(theme.size(4))
        row.addWidget(label(theme, tr("“{words}”:", words=choice.words), "caption", tone="muted"))
        for number, option in enumerate(choice.options[:4]):
            words = option_words(choice.field, option, self._context.manner)
            one = button(theme, words, "plain" if number else "ok", name=tr("Read it as {what}", what=words))
            one.clicked.connect(partial(self.line.setText, option.line))
            row.addWidget(one)
        row.addStretch(1)
        return row
