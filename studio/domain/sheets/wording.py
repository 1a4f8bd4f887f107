"""The words that paper says: English phrases in the code, said in the language of whoever prints.

What puts sheets together and what draws them says each phrase through `say`; which language that is holds for one
printing (`speaking`), on the thread that does it, so that no sheet has two.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import date, time
from gettext import NullTranslations

from studio.domain import speech
from studio.domain.speech import Phrase

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SHORT_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_SHORT_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True)
class Wording:
    """A language on paper: `language` is a tag as "en-GB", `spoken` what is said for each English phrase.

    `month_first`: April 14 instead of 14 April. `half_day`: 6:30 pm instead of 18:30. `decimal`: the decimal sign.
    """

    language: str = "en"
    spoken: NullTranslations = speech.ENGLISH
    month_first: bool = False
    half_day: bool = False
    decimal: str = "."


ENGLISH = Wording()
_SPOKEN: ContextVar[Wording] = ContextVar("wording", default=ENGLISH)
_CHOSEN = [ENGLISH]


@contextmanager
def speaking(wording: Wording) -> Iterator[None]:
    """Say everything within in this language."""
    before = _SPOKEN.set(wording)
    try:
        yield
    finally:
        _SPOKEN.reset(before)


def say(phrase: Phrase, /, **values: object) -> str:
    """A phrase in the language of this printing, with `{names}` filled in; English where there is no translation."""
    return speech.said(_SPOKEN.get().spoken, phrase, values or None)


def counted(count: int, one: str, several: str, /, **values: object) -> str:
    """A phrase for a count, as "{number} set" and "{number} sets"; `number` may be given otherwise, as a word."""
    return speech.said_for(_SPOKEN.get().spoken, count, one, several, values)


def inside(text: str) -> str:
    """A translated text as it goes on within a sentence."""
    return speech.inside(_SPOKEN.get().spoken, text)


def weekday_named(weekday: int) -> str:
    """Tuesday of 1: Monday is 0."""
    return say(_DAYS[weekday % len(_DAYS)])


def weekday_name(day: date, *, short: bool = False) -> str:
    """Tuesday, or Tue."""
    return say((_SHORT_DAYS if short else _DAYS)[day.weekday()])


def month_name(day: date, *, short: bool = False) -> str:
    """November, or Nov."""
    return say((_SHORT_MONTHS if short else _MONTHS)[day.month - 1])


def day_month(day: date, *, short: bool = True) -> str:
    """24 Nov, or Nov 24."""
    pattern = say("{month} {day}") if _SPOKEN.get().month_first else say("{day} {month}")
    return pattern.format(day=day.day, month=month_name(day, short=short))


def days_of_month(first: date, last: date) -> str:
    """23–29 November, or November 23–29."""
    pattern = say("{month} {day}") if _SPOKEN.get().month_first else say("{day} {month}")
    between = pattern.partition("{day}")[2].partition(" ")[0] if not _SPOKEN.get().month_first else ""
    return pattern.format(day=f"{first.day}{between}–{last.day}", month=month_name(last))


def with_year(day_and_month: str, year: int) -> str:
    """24 Nov 2026, or Nov 24, 2026."""
    return f"{day_and_month}, {year}" if _SPOKEN.get().month_first else f"{day_and_month} {year}"


def with_weekday(weekday: str, rest: str) -> str:
    """Tue 24 Nov, or Tue, Nov 24."""
    return f"{weekday}, {rest}" if _SPOKEN.get().month_first else f"{weekday} {rest}"


def clock(value: time) -> str:
    """18:30, or 6:30 pm."""
    if not _SPOKEN.get().half_day:
        return bare_clock(value)
    half = say("{time} pm") if value.hour >= 12 else say("{time} am")
    return half.format(time=f"{value.hour % 12 or 12}:{value.minute:02d}")


def bare_clock(value: time) -> str:
    """18:30 for everybody: where am and pm find no room."""
    return f"{value.hour}:{value.minute:02d}"


def inner_clock(value: time) -> str:
    """18:30, or 6:30 within a class whose page says am or pm at its head."""
    hour = value.hour % 12 or 12 if _SPOKEN.get().half_day else value.hour
    return f"{hour}:{value.minute:02d}"


def number(value: float, decimals: int | None = None) -> str:
    """1.5, or 1,5; as many decimals as it takes when none are named."""
    text = f"{value:g}" if decimals is None else f"{value:.{decimals}f}"
    return text.replace(".", _SPOKEN.get().decimal)


def language() -> str:
    """The language of this printing, as a tag."""
    return _SPOKEN.get().language


def choose(wording: Wording) -> None:
    """Let everything printed from now on be in this language: the program has one at a time."""
    _CHOSEN[0] = wording


def chosen() -> Wording:
    """The language of the program's paper."""
    return _CHOSEN[0]
