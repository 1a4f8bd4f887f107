"""What the schedule's commands are called, and a class in one sentence."""

from __future__ import annotations

from studio.services.schedule.rows import ClassRow
from studio.ui.phrases import Manner, tr
from studio.ui.schedule.command_words import ERRORS, LABELS

__all__ = ["ERRORS", "LABELS", "class_words"]


def class_words(row: ClassRow, manner: Manner) -> str:
    """A class in one sentence, for those who listen to the screen."""
    when = f"{manner.full_day(row.starts.date())} {manner.span(row.starts, row.ends)}"
    if row.cancelled:
        return tr("{name}, {when}, cancelled", name=row.name, when=when)
    return tr(
        "{name}, {when}, {coach}, {room}, {booked} of {capacity} booked, {waiting} waiting",
        name=row.name,
        when=when,
        coach=row.coach_full,
        room=row.room_full,
        booked=row.booked,
        capacity=row.capacity,
        waiting=row.waiting,
    )
