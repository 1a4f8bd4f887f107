"""Which font draws the Han letters of a text: Chinese, Japanese and Korean write the same ones differently."""

from __future__ import annotations

import re
from collections.abc import Iterable

from studio.printing.static_fonts import HAN_FAMILIES, JAPANESE, KOREAN, SIMPLIFIED, TRADITIONAL, Family

_TELLING = (
    (re.compile("[\u3041-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9d]"), JAPANESE),  # kana
    (re.compile("[\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff]"), KOREAN),  # hangul
    (re.compile("[\u3100-\u312f\u31a0-\u31bf]"), TRADITIONAL),  # bopomofo
)
_COUNTRIES = {"JP": JAPANESE, "KR": KOREAN, "KP": KOREAN, "TW": TRADITIONAL, "HK": TRADITIONAL, "MO": TRADITIONAL}


def _told_by(text: str) -> Family | None:
    """The font that the other letters of a text tell."""
    return next((family for letters, family in _TELLING if letters.search(text)), None)


class Tongues:
    """Chooses by the other letters of a text, also for a word of it that stands alone on a line of its own; else as
    usual in the `country` (ISO 3166, two letters) of the studio; else simplified Chinese.
    """

    def __init__(self, texts: Iterable[str], country: str) -> None:
        self._usual = _COUNTRIES.get(country.upper(), SIMPLIFIED)
        self._words: dict[str, Family] = {}
        for text in texts:
            family = _told_by(text)
            if family is not None:
                for word in text.split():
                    self._words.setdefault(word, family)

    def families(self, text: str) -> tuple[Family, ...]:
        """All four, the one for this text first: a letter that it has not is looked for in the others."""
        told = _told_by(text)
        known = (self._words[word] for word in text.split() if word in self._words)
        first = told or next(known, self._usual)
        return (first, *(family for family in HAN_FAMILIES if family is not first))
