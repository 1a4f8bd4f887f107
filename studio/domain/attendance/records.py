"""Places in classes: bookings and what became of them, the waitlist, regular places."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID


class BookingState(StrEnum):
    """What became of a place. On screen: expected, here, late cancel, no-show (and cancelled in good time)."""

    BOOKED = "booked"
    HERE = "here"
    LATE_CANCELLED = "late_cancelled"
    NO_SHOW = "no_show"
    CANCELLED = "cancelled"


TAKES_PLACE = (BookingState.BOOKED, BookingState.HERE, BookingState.NO_SHOW)
"""The states in which a booking fills one of the class's places."""


class WaitState(StrEnum):
    """Where a waiting person stands."""

    WAITING = "waiting"
    OFFERED = "offered"
    PROMOTED = "promoted"
    LEFT = "left"


STILL_WAITS = (WaitState.WAITING, WaitState.OFFERED)
"""Where somebody stands who still wants a place."""


@dataclass(frozen=True, slots=True)
class Booking:
    """A member's place in a session, unique per pair. `code` is their number on the roster and on paper (1, 2, ...)."""

    id: UUID
    session_id: UUID
    member_id: UUID
    state: BookingState
    booked_at: datetime
    code: int = 0
    walk_in: bool = False
    late: bool = False
    arrived_at: datetime | None = None
    ended_at: datetime | None = None
    pass_id: UUID | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class WaitlistEntry:
    """Somebody waiting for a place; first come first served by `since`. `reason` says why it ended as it did."""

    id: UUID
    session_id: UUID
    member_id: UUID
    since: datetime
    state: WaitState = WaitState.WAITING
    reason: str = ""


@dataclass(frozen=True, slots=True)
class StandingBooking:
    """A member's regular place in a series for a range of days, both ends included, on some weekdays (Monday 0; none
    named: all). It rests from `paused_on` to `paused_until`, both included.
    """

    id: UUID
    series_id: UUID
    member_id: UUID
    first_day: date
    last_day: date | None = None
    weekdays: tuple[int, ...] = ()
    paused_on: date | None = None
    paused_until: date | None = None
