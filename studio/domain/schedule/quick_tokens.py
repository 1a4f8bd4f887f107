"""The words of a line that describes a class, where they stand in it, and what they do."""

from __future__ import annotations

import re
from dataclasses import dataclass

from studio.domain.schedule.quick_words import Vocabulary, Word

_TOKEN = re.compile(r"[^\s,;]+")
DASHES = frozenset("-–—")
_SIGNS = frozenset("-–—&+/|·.:!?")


@dataclass(frozen=True, slots=True)
class Token:
    """One word, and where it stands in the line."""

    text: str
    start: int
    end: int

    @property
    def is_sign(self) -> bool:
        """True for a dash or the like, which says nothing by itself."""
        return set(self.text) <= _SIGNS


class Line:
    """A line as words. Places count from 0; beyond the end there is nothing."""

    def __init__(self, line: str, words: Vocabulary) -> None:
        self.line = line
        self.words = words
        self.tokens = tuple(Token(one.group().casefold(), one.start(), one.end()) for one in _TOKEN.finditer(line))

    def text(self, at: int) -> str:
        """A word; empty beyond the end."""
        return self.tokens[at].text if 0 <= at < len(self.tokens) else ""

    def texts(self, at: int) -> list[str]:
        """The words from a place on."""
        return [token.text for token in self.tokens[at:]]

    def word(self, at: int) -> Word | None:
        """What a word does."""
        return self.words.word(self.text(at)) if self.text(at) else None

    def weekday(self, at: int) -> int | None:
        """The weekday that a word names, Monday 0."""
        return self.words.weekday(self.text(at)) if self.text(at) else None

    def month(self, at: int) -> int | None:
        """The month that a word names, January 1."""
        return self.words.month(self.text(at)) if self.text(at) else None

    def number(self, at: int) -> int | None:
        """The whole number that a word is."""
        text = self.text(at)
        return int(text) if text.isdecimal() and len(text) < 9 else None

    def links(self, at: int) -> bool:
        """True for what stands between two ends: "to", a dash."""
        return self.word(at) is Word.UNTIL or (bool(self.text(at)) and set(self.text(at)) <= DASHES)

    def quoted(self, start: int, end: int) -> str:
        """The words from `start` to before `end` as they were typed."""
        return self.line[self.tokens[start].start : self.tokens[end - 1].end]

    def said(self, start: int, end: int, with_text: str) -> str:
        """The line with other words for those from `start` to before `end`."""
        return self.line[: self.tokens[start].start] + with_text + self.line[self.tokens[end - 1].end :]
