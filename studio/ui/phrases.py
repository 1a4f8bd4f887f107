"""Every word of the window: translation, and dates, times, weights and distances in the reader's way."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from gettext import NullTranslations
from importlib import import_module
from typing import Literal

from PySide6.QtCore import QDate, QLocale, QTime

from studio import words
from studio.domain import speech
from studio.domain.errors import StudioError
from studio.domain.speech import Phrase

LB_PER_KG = 1 / 0.45359237
MI_PER_KM = 1 / 1.609344
PAGES = ("today", "schedule", "members", "circuits", "exercises", "progress", "printing", "settings", "staff")
_ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


_SPOKEN = [speech.ENGLISH]


def speak(spoken: NullTranslations) -> None:
    """Say every phrase from now on in this language: the program has one at a time."""
    _SPOKEN[0] = spoken


def tr(text: Phrase, /, **values: object) -> str:
    """The text in the reader's language, with `{names}` filled in."""
    return speech.said(_SPOKEN[0], text, values or None)


def counted(count: int, one: str, several: str, /, **values: object) -> str:
    """The text for a count, as "{number} class" and "{number} classes"; `number` may be given as it is to be shown."""
    return speech.said_for(_SPOKEN[0], count, one, several, values)


def inside(text: str) -> str:
    """A translated text as it goes on within a sentence."""
    return speech.inside(_SPOKEN[0], text)


@dataclass(frozen=True, slots=True)
class Manner:
    """How this person reads dates, times and weights; by default as the system does."""

    locale: QLocale
    clock: Literal["system", "12", "24"] = "system"
    first_weekday: int | None = None
    mass: Literal["kg", "lb"] = "kg"
    distance: Literal["km", "mi"] = "km"
    paper: Literal["letter", "a4"] | None = None  # None: as usual in the studio's country

    @property
    def week_starts(self) -> int:
        """The first weekday, Monday 0."""
        if self.first_weekday is not None:
            return self.first_weekday
        return self.locale.firstDayOfWeek().value - 1

    @property
    def is_12_hour(self) -> bool:
        """True where clocks say am and pm."""
        if self.clock == "system":
            return "a" in self.locale.timeFormat(QLocale.FormatType.ShortFormat).lower()
        return self.clock == "12"

    def time(self, value: datetime | time) -> str:
        """17:52, or 5:52 pm."""
        if self.is_12_hour:
            return self.locale.toString(QTime(value.hour, value.minute), "h:mm ap")
        return f"{value.hour:02}:{value.minute:02}"

    def span(self, starts: datetime, ends: datetime) -> str:
        """18:00 – 19:00."""
        return f"{self.time(starts)} – {self.time(ends)}"

    def days(self, first: date, last: date, month: str, year: str = "") -> str:
        """13 – 19 April 2026 of two days of a month that is given as it is to be said; April 13 – 19, 2026."""
        if not self.day_first:
            return ", ".join(part for part in (f"{month} {first.day} – {last.day}", year) if part)
        dot = "." if self._dotted else ""
        return f"{first.day}{dot} – {last.day}{dot} {month} {year}".strip()

    @property
    def _dotted(self) -> bool:
        """Whether a day of the month has a dot: 14. April."""
        return "d." in self.locale.dateFormat(QLocale.FormatType.LongFormat)

    def _format(self, value: date, pattern: str) -> str:
        return self.locale.toString(QDate(value.year, value.month, value.day), pattern)

    @property
    def day_first(self) -> bool:
        """True where the day stands before the month."""
        pattern = self.locale.dateFormat(QLocale.FormatType.ShortFormat).lower()
        return pattern.find("d") < pattern.find("m") or pattern.startswith("y")

    def _pattern(self, weekday: str, month: str, year: str = "") -> str:
        """Weekday, day, month and year in the reader's order, with the dot or the "de" that some languages put."""
        if not self.day_first:
            return ", ".join(part for part in (weekday, f"{month} d", year) if part)
        long = self.locale.dateFormat(QLocale.FormatType.LongFormat)
        between = " 'de' " if "'de'" in long and month == "MMMM" else " "
        day_month = f"{'d.' if self._dotted else 'd'}{between}{month}"
        return f"{weekday} {day_month} {year}".strip()

    @property
    def date_pattern(self) -> str:
        """How a field of a day shows it: Tue 14 Apr 2026."""
        return self._pattern("ddd", "MMM", "yyyy")

    @property
    def clock_pattern(self) -> str:
        """How a field of a time shows it: 17:52, or 5:52 pm."""
        return "h:mm ap" if self.is_12_hour else "HH:mm"

    def weekday(self, value: date) -> str:
        """Tue."""
        return self._format(value, "ddd")

    def weekday_initial(self, weekday: int) -> str:
        """One or two letters for a weekday, Monday 0."""
        return self.locale.standaloneDayName(weekday + 1, QLocale.FormatType.NarrowFormat)

    def day_month(self, value: date) -> str:
        """14 Apr, or Apr 14."""
        return self._format(value, self._pattern("", "MMM"))

    def long_day(self, value: date) -> str:
        """Tue 14 April, or Tue, April 14."""
        return self._format(value, self._pattern("ddd", "MMMM"))

    def full_day(self, value: date) -> str:
        """Tuesday 14 April 2026."""
        return self._format(value, self._pattern("dddd", "MMMM", "yyyy"))

    def day_month_year(self, value: date) -> str:
        """14 Apr 2026."""
        return self._format(value, self._pattern("", "MMM", "yyyy"))

    def month_year(self, value: date) -> str:
        """April 2026."""
        return f"{self.locale.standaloneMonthName(value.month)} {value.year}"

    def month(self, value: date) -> str:
        """Apr."""
        return self.locale.standaloneMonthName(value.month, QLocale.FormatType.ShortFormat)

    def number(self, value: float, decimals: int = 0) -> str:
        """1,234.5 with the reader's separators."""
        return self.locale.toString(float(value), "f", decimals)

    def money(self, minor: int, currency: str) -> str:
        """£12.50 of 1250 pence, with the reader's separators; a currency without a sign here by its code. What was
        given back has a minus before it, as on a receipt, where some languages put brackets around it. Where the
        computer has no language (locale C), which puts the sign behind, it reads as in English.
        """
        sign = {"GBP": "£", "EUR": "€", "USD": "$"}.get(currency, currency)
        locale = self.locale if self.locale.language() is not QLocale.Language.C else _ENGLISH
        amount = locale.toCurrencyString(abs(minor) / 100, sign, 2)
        return f"\N{MINUS SIGN}{amount}" if minor < 0 else amount

    def weight(self, kg: float) -> str:
        """80 kg, or 176 lb."""
        return f"{self.number(self.in_mass(kg))} {self.mass}"

    def in_mass(self, kg: float) -> float:
        """The same in the unit that weights are read in."""
        return kg * LB_PER_KG if self.mass == "lb" else kg

    def distance_text(self, metres: float, decimals: int = 0) -> str:
        """12 km, or 7 mi."""
        km = metres / 1000
        value = km * MI_PER_KM if self.distance == "mi" else km
        return f"{self.number(value, decimals)} {self.distance}"


def error_words(error: Exception) -> str:
    """What a studio error says; the pages' own words first, then those shared with the command line."""
    if not isinstance(error, StudioError):
        return tr("Something went wrong. Nothing was changed.")
    template = _collected("ERRORS").get(error.code)
    if template is not None:
        return tr(template, **error.details)
    shared = words.ERRORS.get(error.code)
    if shared is not None:
        return tr(shared, **error.details)
    return tr("This can't be done: {reason}.", reason=error.code.replace("_", " "))


def label_words(label: str, details: dict[str, str]) -> str:
    """What a command did, in words: "Björn Lindqvist is here"; taken back ones say so."""
    undone = label.startswith("undo:")
    template = _collected("LABELS").get(label.removeprefix("undo:"))
    field = _collected("FIELDS").get(details.get("field", ""))
    told = _Told(details if field is None else details | {"field": speech.said(_SPOKEN[0], field, {})})
    text = (
        speech.said(_SPOKEN[0], template, told)
        if template
        else label.removeprefix("undo:").replace("_", " ").capitalize()
    )
    return tr("Taken back: {what}", what=text) if undone else text


class _Told(dict[str, str]):
    """Details of an entry; of somebody erased since, nothing is known any more."""

    def __missing__(self, key: str) -> str:
        return "…"


def labels_saying(text: str) -> frozenset[str]:
    """The labels of commands whose words have a text in them."""
    wanted = text.casefold()
    return frozenset(label for label, words in _collected("LABELS").items() if wanted in tr(words).casefold())


_COLLECTED: dict[str, dict[str, Phrase]] = {}


def _collected(which: str) -> dict[str, Phrase]:
    """The pages' own words, gathered once."""
    if which not in _COLLECTED:
        gathered: dict[str, Phrase] = {}
        for module in _word_modules():
            gathered |= getattr(module, which, {})
        _COLLECTED[which] = gathered
    return _COLLECTED[which]


def _word_modules() -> Iterable[object]:
    for page in PAGES:
        try:
            yield import_module(f"studio.ui.{page}.words")
        except ModuleNotFoundError:
            continue
