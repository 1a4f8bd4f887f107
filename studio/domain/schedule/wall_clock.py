"""Wall times of classes as instants, and what the change of the clocks does to them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from studio.domain.clock import instant_of, wall_time
from studio.domain.values import Wall


class ClockNote(StrEnum):
    """What the change of the clocks does to a class."""

    SKIPPED = "skipped"
    """Its time does not exist that day: it starts as much later as the clocks go forward."""
    TWICE = "twice"
    """Its time comes twice that day: the first is meant."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A wall time on the line of time: what clocks show (`wall`) when it is `instant`, and what there is to tell."""

    wall: Wall
    instant: datetime
    note: ClockNote | None = None


def place(wall: Wall, zone: str) -> Placed:
    """When a class of that wall time starts (RFC 5545, 3.3.5: skipped times move on, of two the first counts)."""
    info = ZoneInfo(zone)
    first, second = (wall.replace(tzinfo=info, fold=fold).utcoffset() for fold in (0, 1))
    if first == second and first is not None:
        return Placed(wall, (wall - first).replace(tzinfo=UTC))
    # Near a change of the clocks: the two readings differ where a time is skipped and where it comes twice.
    instant = instant_of(wall, zone)
    shown = wall_time(instant, zone)
    return Placed(shown, instant, ClockNote.TWICE if shown == wall else ClockNote.SKIPPED)


def ends_at(starts_at: datetime, minutes: int) -> datetime:
    """The instant at which a class of that length ends."""
    return starts_at + timedelta(minutes=minutes)
