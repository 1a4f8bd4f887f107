"""Which people of a class are listed."""

from __future__ import annotations

from enum import Enum

from studio.domain.attendance.records import BookingState


class Shown(Enum):
    """A filter of the roster, by the state that it lists (None: everybody)."""

    ALL = None
    EXPECTED = BookingState.BOOKED
    HERE = BookingState.HERE
    LATE_CANCELLED = BookingState.LATE_CANCELLED
    NO_SHOW = BookingState.NO_SHOW
