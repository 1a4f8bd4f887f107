"""Which classes of the day stand on the screen: the chosen one, and another beside it at change-over."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import Enum, auto
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from studio.services.attendance.rows import ClassCard, DayView

CHANGE_OVER = timedelta(minutes=15)


class Wish(Enum):
    """How many classes to show: change-over decides until somebody does."""

    BY_ITSELF = auto()
    BOTH = auto()
    ONE = auto()


def nearest(day: DayView, now: datetime) -> UUID | None:
    """The class to show first: of those not over the one whose start is nearest, else the last of the day."""
    coming = [card for card in day.held if now < card.ends]
    if coming:
        return min(coming, key=lambda card: (abs(card.starts - now), card.starts)).session_id
    return day.held[-1].session_id if day.held else None


def beside_of(day: DayView, chosen: UUID, now: datetime, wish: Wish) -> UUID | None:
    """The class to show beside the chosen one: the nearest other one, when it was wished for or both are at the desk.

    Both are at the desk when each begins or ends within a quarter of an hour (domain brief, section 8).
    """
    mine = next((card for card in day.held if card.session_id == chosen), None)
    if wish is Wish.ONE or mine is None:
        return None
    others = [card for card in day.held if card.session_id != chosen and now < card.ends]
    if wish is Wish.BY_ITSELF:
        others = [card for card in others if at_desk(card, now) and at_desk(mine, now)]
    found = min(others, key=lambda card: (abs(card.starts - mine.starts), card.starts), default=None)
    return None if found is None else found.session_id


def at_desk(card: ClassCard, now: datetime) -> bool:
    """Whether people of a class come or go now."""
    return abs(card.starts - now) <= CHANGE_OVER or abs(card.ends - now) <= CHANGE_OVER
