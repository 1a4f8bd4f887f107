"""The fonts of one document: which of them draws a letter, made when the first letter of theirs comes."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterable

from studio.printing.face import Face
from studio.printing.static_fonts import FAMILIES, HAN_FAMILIES, INTER, Family, Weight, characters_of, make_font
from studio.printing.tongues import Tongues

MISSING = "\u25a1"
"""Stands for a letter that no font has."""
JOINERS = "\u200c\u200d"


def follows(character: str) -> bool:
    """Whether it shapes the letter before it and is nothing by itself: joiners, and selectors of a letter's form."""
    return character in JOINERS or "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef"


def boxed(texts: Iterable[str]) -> tuple[str, ...]:
    """The texts in which a box stands for a letter, each once."""
    return tuple(dict.fromkeys(text for text in texts if any(map(_unknown, text))))


def _unknown(character: str) -> bool:
    if follows(character) or unicodedata.category(character) in {"Cc", "Cf", "Co", "Cs", "Zl", "Zp"}:
        return False
    return not any(ord(character) in characters_of(family) for family in (*FAMILIES, *HAN_FAMILIES))


class Fonts:
    """`texts` are what the document will say, so that a large font is made once with all its letters; one that comes
    unforetold gets a font of its own. `country` is the studio's (ISO 3166, two letters).
    """

    def __init__(self, texts: Collection[str] = (), country: str = "") -> None:
        self._letters = frozenset(map(ord, "".join(texts)))
        self._tongues = Tongues(texts, country)
        self._faces: dict[tuple[Family, Weight], list[Face]] = {}

    def order(self, text: str) -> tuple[Family, ...]:
        """The families in which letters of this text are looked for, one after the other."""
        return FAMILIES if text.isascii() else (*FAMILIES, *self._tongues.families(text))

    def find(self, character: str, weight: Weight, order: Iterable[Family], before: Face | None) -> tuple[Face, str]:
        """The face for a character, and what it draws: nothing for a mark on a letter that is a box itself.

        Spaces, signs and marks stay with the face `before` them where it has them, so that words of one script are
        one stretch for whoever reads the document.
        """
        stays = character == " " or not (character.isalnum() or character.isascii())
        if before is not None and (follows(character) or (stays and before.has(character))):
            return before, character
        if weight == "numbers":
            numbers = self._face(INTER, "numbers", character)
            if numbers.has(character):
                return numbers, character
            weight = "bold"
        for family in order:
            if ord(character) in characters_of(family):
                return self._face(family, weight, character), character
        bound = before is not None and unicodedata.category(character).startswith("M")
        return self._face(INTER, weight, MISSING), "" if bound else MISSING

    def _face(self, family: Family, weight: Weight, character: str) -> Face:
        faces = self._faces.setdefault((family, weight), [])
        known = next((face for face in faces if not family.large or face.has(character)), None)
        if known is None:
            title = f"{family.name}-{weight.capitalize()}{len(faces) or ''}"
            letters = self._letters | {ord(character)} if family.large else frozenset()
            known = Face(make_font(family, weight, letters), title)
            faces.append(known)
        return known
