"""Membership cards, ten to a page."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MembershipCard:
    """One member's card: `code` is what the QR holds, `since` the year they joined."""

    code: str
    name: str
    since: str


@dataclass(frozen=True, slots=True)
class MembershipCards:
    """Cards of one studio, ten to a page; `used` (0 to 9) places of the first page are taken already."""

    studio: str
    cards: tuple[MembershipCard, ...]
    used: int = 0


ON_PAGE = 10
"""Cards of one page."""
