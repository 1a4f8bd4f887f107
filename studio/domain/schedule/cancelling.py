"""What a cancelled class does to its people, such that bringing it back gives each the same place again."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from studio.domain.attendance.records import STILL_WAITS, Booking, BookingState, WaitlistEntry, WaitState

_MARK = "class_cancelled:"
"""The reason of a booking or an entry that went with its class; the state it had follows."""


def leave_with_class(booking: Booking, at: datetime, *, keep_late_fee: bool) -> Booking:
    """The booking when its class is cancelled; who had cancelled stays so, who did late gets the fee back as agreed."""
    stays = booking.state is BookingState.CANCELLED or (booking.state is BookingState.LATE_CANCELLED and keep_late_fee)
    if stays:
        return booking
    reason = f"{_MARK}{booking.state}"
    return replace(booking, state=BookingState.CANCELLED, reason=reason, ended_at=at, arrived_at=None, late=False)


def return_with_class(booking: Booking) -> Booking:
    """The booking when its class is brought back. Who had arrived is expected again."""
    if not went_with_class(booking):
        return booking
    before = BookingState(booking.reason.removeprefix(_MARK))
    state = BookingState.BOOKED if before is BookingState.HERE else before
    ended_at = booking.ended_at if state is BookingState.LATE_CANCELLED else None
    return replace(booking, state=state, reason="", ended_at=ended_at)


def went_with_class(booking: Booking) -> bool:
    """Whether a booking was cancelled with its class."""
    return booking.reason.startswith(_MARK)


def stop_waiting(entry: WaitlistEntry) -> WaitlistEntry:
    """The entry when its class is cancelled."""
    if entry.state not in STILL_WAITS:
        return entry
    return replace(entry, state=WaitState.LEFT, reason=f"{_MARK}{entry.state}")


def wait_again(entry: WaitlistEntry) -> WaitlistEntry:
    """The entry when its class is brought back: at its old place in the line."""
    if not entry.reason.startswith(_MARK):
        return entry
    return replace(entry, state=WaitState(entry.reason.removeprefix(_MARK)), reason="")
