"""What the schedule's commands are called, and a class in one sentence."""

from __future__ import annotations

from studio.services.schedule.rows import ClassRow
from studio.ui.phrases import Manner, tr
from studio.ui.schedule.command_words import ERRORS, LABELS

__all__ = ["ERRORS", "LABELS", "class_words"]


def class_words(row: ClassRow, manner: Manner, *, clash: bool = False) -> str:
    """A class in one sentence, for those who listen to the screen; `clash` when something is wrong with it."""
    when = f"{manner.full_day(row.starts.date())} {manner.span(row.starts, row.ends)}"
    parts = [row.name, when, row.coach_full, row.room_full]
    if row.cancelled:
        parts.append(tr("cancelled: {reason}", reason=row.reason) if row.reason else tr("cancelled"))
        return ", ".join(parts)
    parts.append(tr("{booked} of {capacity} booked", booked=row.booked, capacity=row.capacity))
    parts.append(tr("{waiting} waiting", waiting=row.waiting))
    if clash:
        parts.append(tr("clashes"))
    return ", ".join(parts)
