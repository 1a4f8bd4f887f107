"""Cells that a spreadsheet must not run: the guard against formulas in exported text (CWE-1236)."""

from __future__ import annotations

import unicodedata

_STARTERS = frozenset("=+-@\t\r\n")


def safe_text(text: str) -> str:
    """The text, with an apostrophe before it when a spreadsheet could take it for a formula.

    Looks past leading white space and at full-width forms, which spreadsheets fold. A number below zero stays as
    it is; one with a plus is a telephone number, which would lose it.
    """
    start = text[0] if text[:1] in _STARTERS else unicodedata.normalize("NFKC", text.lstrip()[:1])
    if start not in _STARTERS or _is_number(text):
        return text
    return f"'{text}"


def unguarded(text: str) -> str:
    """What `safe_text` made of a text, turned back: another program's guard, or this one's."""
    return text[1:] if text[:1] == "'" and safe_text(text[1:]) == text else text


def _is_number(text: str) -> bool:
    digits = text.removeprefix("-").replace(".", "", 1)
    return digits.isascii() and digits.isdigit()
