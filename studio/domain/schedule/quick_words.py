"""The words that a line describing a class may use, in the language of who types it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from studio.domain.members.names import fold


class Word(Enum):
    """What a word of the line does."""

    TODAY = auto()
    TOMORROW = auto()
    NEXT = auto()
    COACH = auto()
    ROOM = auto()
    AT = auto()
    ON = auto()
    PLACES = auto()
    MINUTES = auto()
    HOURS = auto()
    OCLOCK = auto()
    NOON = auto()
    AM = auto()
    PM = auto()
    EVERY = auto()
    OTHER = auto()
    DAYS = auto()
    WEEKS = auto()
    MONTHS = auto()
    WEEKDAYS = auto()
    DAILY = auto()
    WEEKLY = auto()
    FORTNIGHTLY = auto()
    MONTHLY = auto()
    UNTIL = auto()
    FOR = auto()
    TIMES = auto()
    AND = auto()


ENGLISH_WORDS: Mapping[Word, str] = {
    Word.TODAY: "today",
    Word.TOMORROW: "tomorrow",
    Word.NEXT: "next",
    Word.COACH: "coach with",
    Word.ROOM: "room in",
    Word.AT: "at from",
    Word.ON: "on",
    Word.PLACES: "place places people spots",
    Word.MINUTES: "m min mins minute minutes",
    Word.HOURS: "h hr hour hours",
    Word.OCLOCK: "o'clock oclock",
    Word.NOON: "noon midday",
    Word.AM: "am a.m.",
    Word.PM: "pm p.m.",
    Word.EVERY: "every each",
    Word.OTHER: "other second",
    Word.DAYS: "day days",
    Word.WEEKS: "week weeks",
    Word.MONTHS: "month months",
    Word.WEEKDAYS: "weekday weekdays workdays",
    Word.DAILY: "daily",
    Word.WEEKLY: "weekly",
    Word.FORTNIGHTLY: "fortnightly biweekly",
    Word.MONTHLY: "monthly",
    Word.UNTIL: "until till to",
    Word.FOR: "for",
    Word.TIMES: "x times classes",
    Word.AND: "and",
}
ENGLISH_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
ENGLISH_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words as `fold` gives them. `weekdays` from Monday and `months` from January hold every form of a name;
    `day_first` says that 3/4 is in April.
    """

    weekdays: tuple[tuple[str, ...], ...]
    months: tuple[tuple[str, ...], ...]
    words: Mapping[str, Word]
    day_first: bool = True

    def word(self, text: str) -> Word | None:
        """What a word does."""
        return self.words.get(fold(text)) if text != "&" else Word.AND

    def weekday(self, text: str) -> int | None:
        """The weekday that a word means, Monday 0: a name, or the beginning of just one of at least two letters."""
        return _one_of(fold(text), self.weekdays, 2)

    def month(self, text: str) -> int | None:
        """The month that a word means, January 1; three letters at least."""
        found = _one_of(fold(text), self.months, 3)
        return None if found is None else found + 1


def _one_of(text: str, names: Iterable[tuple[str, ...]], least: int) -> int | None:
    numbered = list(enumerate(names))
    exact = [number for number, forms in numbered if text in forms]
    if exact:
        return exact[0]
    begun = {number for number, forms in numbered if any(form.startswith(text) for form in forms)}
    return begun.pop() if len(begun) == 1 and len(text) >= least and text.isalpha() else None


def vocabulary(
    weekdays: Iterable[Iterable[str]] = (),
    months: Iterable[Iterable[str]] = (),
    words: Mapping[Word, str] | None = None,
    *,
    day_first: bool = True,
) -> Vocabulary:
    """The words of a language beside the English ones, which are always understood; its own go first.

    `weekdays` and `months` are the forms of each name; `words` the words, parted by spaces, for each meaning.
    """
    meanings = {fold(text): word for word, texts in ENGLISH_WORDS.items() for text in texts.split()}
    meanings |= {fold(text): word for word, texts in (words or {}).items() for text in texts.split()}
    return Vocabulary(_forms(weekdays, ENGLISH_WEEKDAYS), _forms(months, ENGLISH_MONTHS), meanings, day_first)


def _forms(own: Iterable[Iterable[str]], english: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    mine = [tuple(fold(form) for form in forms if form) for forms in own]
    return tuple((*(mine[number] if mine else ()), name) for number, name in enumerate(english))


ENGLISH = vocabulary()
