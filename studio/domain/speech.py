"""Phrases in the reader's language: what a catalogue makes of one, also of one with a number."""

from __future__ import annotations

from collections.abc import Mapping
from gettext import NullTranslations
from typing import NamedTuple

ENGLISH = NullTranslations()
"""What the phrases are written in: it says each as it is."""


class Many(NamedTuple):
    """A phrase with a number in it: as English says it for one, and for `several`.

    A catalogue has as many forms as its language. `by` names the value that is counted.
    """

    one: str
    several: str
    by: str = "number"


Phrase = str | Many
_LARGE_NOUNS = frozenset({"de", "lb"})


def said(spoken: NullTranslations, phrase: Phrase, values: Mapping[str, object] | None = None) -> str:
    """A phrase in a language, with `{names}` filled in where there are values."""
    if isinstance(phrase, Many):
        text = spoken.ngettext(phrase.one, phrase.several, _whole((values or {}).get(phrase.by)))
    else:
        text = spoken.gettext(phrase) if phrase else ""  # a catalogue's words for nothing tell who wrote it
    return text if values is None else text.format_map(values)


def said_for(spoken: NullTranslations, count: int, one: str, several: str, values: Mapping[str, object]) -> str:
    """A phrase in the form that a language has for a count; `{number}` is the count where nothing else is given."""
    return said(spoken, Many(one, several, "count"), {"number": count, **values, "count": count})


def inside(spoken: NullTranslations, text: str) -> str:
    """A phrase as it goes on within a sentence: its first letter small, but in languages whose nouns keep a large one;
    abbreviations stay.
    """
    if spoken.info().get("language", "").partition("_")[0] in _LARGE_NOUNS or text[1:2].isupper():
        return text
    return text[:1].lower() + text[1:]


def _whole(value: object) -> int:
    """A count that may come as text from the journal; none where it was erased since."""
    return int(value) if isinstance(value, int) or (isinstance(value, str) and value.isdecimal()) else 0
