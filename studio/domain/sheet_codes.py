"""The code in a sheet's QR, the digest that tells a changed sheet, and names as they stand on paper."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from typing import Literal
from uuid import UUID

from studio.domain.sheets.page import SheetStamp

SheetLetter = Literal["C", "ST", "R", "M", "P", "RC", "T", "N", "L", "MC", "G"]
"""Coach card, station card, roster, a member's personal card, progress sheet, receipt, timetable, closure notice, call
list, membership card, results grid."""

_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Base 32 without letters that are taken for others (Crockford)."""
_CHARACTERS = 8


def sheet_code(letter: SheetLetter, subject: UUID, part: str = "") -> str:
    """The code of a sheet about a class or member, e.g. "ST-7Q4K-2PXV-D": always the same one for the same subject.

    Eight characters are 40 bits: among 20,000 classes the chance that any two share a code is below 0.02 %.
    """
    number = int.from_bytes(hashlib.sha256(subject.bytes).digest()[:5])
    body = "".join(_CROCKFORD[number >> 5 * place & 31] for place in reversed(range(_CHARACTERS)))
    return "-".join(filter(None, (letter, body[:4], body[4:], part)))


def sheet_digest(sheet: object) -> str:
    """SHA-256 of everything that a sheet says, without its stamp, its pictures and on which paper."""
    return hashlib.sha256(repr(_content(sheet)).encode()).hexdigest()


def _content(value: object) -> object:
    if is_dataclass(value) and not isinstance(value, type):
        told = (field.name for field in fields(value) if field.name not in {"figure", "paper"})
        parts = ((name, getattr(value, name)) for name in told)
        return [(name, _content(part)) for name, part in parts if not isinstance(part, SheetStamp)]
    if isinstance(value, tuple):
        return [_content(part) for part in value]
    return value


def names_on_paper(names: Mapping[UUID, str]) -> dict[UUID, str]:
    """First name and initials for paper that lies about; where two would be the same, both stand in full."""
    short = {one: _with_initial(name) for one, name in names.items()}
    twice = _repeated(short.values())
    return {one: names[one] if name in twice else name for one, name in short.items()}


def _with_initial(name: str) -> str:
    """José Ángel Fernández is José Ángel F., Katharina von Hohenberg is Katharina v. H."""
    words = name.split()
    first = max(1, len(words) - 1)
    while first > 1 and words[first - 1].islower():
        first -= 1
    return " ".join((*words[:first], *(f"{word[0]}." for word in words[first:])))


def _repeated(names: Iterable[str]) -> set[str]:
    seen: set[str] = set()
    return {name for name in names if name in seen or seen.add(name)}  # type: ignore[func-returns-value]
