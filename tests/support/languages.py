"""Languages that nobody speaks, to see that every phrase can be said in another."""

from __future__ import annotations

import re
from functools import cache
from gettext import NullTranslations
from threading import Lock

import gathering

_ALONE = Lock()


def gathered() -> frozenset[str]:
    """Every phrase that translators are given, in each form. Threads that ask first do so in turn: Python's parser
    fails when another thread begins in its midst.
    """
    with _ALONE:
        return _gathered()


@cache
def _gathered() -> frozenset[str]:
    return frozenset(form for forms in gathering.gather() for form in forms)


class Gathered(NullTranslations):
    """English that says nothing but what translators are given."""

    def gettext(self, message: str) -> str:
        """The phrase; AssertionError when it was not gathered."""
        assert message in gathered() or not any(map(str.isalpha, message)), f"translators never see {message!r}"
        return message

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """The form of English; AssertionError when it was not gathered."""
        return self.gettext(msgid1 if n == 1 else msgid2)


class Strange(Gathered):
    """Says every phrase in letters that are not Latin: what stays Latin on the screen or on paper was never translated.

    Letters of patterns, for files as "*.csv", stay.
    """

    def gettext(self, message: str) -> str:
        """The phrase in Cyrillic letters; values keep their names."""
        said = super().gettext(message)
        return _LATIN.sub(lambda found: found[0] if found[0][0] in "{*" else found[0].translate(_CYRILLIC), said)


_LATIN = re.compile(r"\{[a-z_]*\}|\*\.[a-z]+|[A-Za-z]+")
_CYRILLIC = {
    ord(latin): cyrillic
    for latins, cyrillics in (
        ("abcdefghijklmnopqrstuvwxyz", "абцдефгхийклмнопярстувщжыз"),
        ("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "АБЦДЕФГХИЙКЛМНОПЯРСТУВЩЖЫЗ"),
    )
    for latin, cyrillic in zip(latins, cyrillics, strict=True)
}


def latin_words(text: str) -> list[str]:
    """The words of a text that have two Latin letters or more, all small; codes of sheets are no words."""
    return [word.casefold() for word in re.findall(r"[A-Za-zÀ-ž]{2,}", text) if not word.isupper()]
