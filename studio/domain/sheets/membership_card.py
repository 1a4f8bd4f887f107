"""Membership cards, ten to a page."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MembershipCard:
    """One member's card: `code` is what is scanned, `since` the year they joined."""

    code: str
    name: str
    since: str


@dataclass(frozen=True, slots=True)
class MembershipCards:
    """Cards of one studio, ten to a page; `used` (0 to 9) places of the first page are taken already. `bars` asks for
    what scanners of one line read (Code 128) in place of the QR code.
    """

    studio: str
    cards: tuple[MembershipCard, ...]
    used: int = 0
    bars: bool = False


ON_PAGE = 10
"""Cards of one page."""
