"""Small types that several nouns share."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, time
from typing import Annotated

Wall = Annotated[datetime, "wall"]
"""A naive local date and time as a clock on the wall of the site shows it (an aware `datetime` is an instant)."""

DAY_MINUTES = 24 * 60


def minutes_of(starts: time, ends: time) -> tuple[int, int]:
    """From and until in minutes of the day; what ends at 00:00 lasts until midnight (1440)."""
    return starts.hour * 60 + starts.minute, ends.hour * 60 + ends.minute or DAY_MINUTES


def wall_texts(walls: Iterable[Wall]) -> tuple[str, ...]:
    """Wall times as text to the minute, the earliest first."""
    return tuple(sorted(wall.isoformat(timespec="minutes") for wall in walls))
