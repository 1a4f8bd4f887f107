"""A coach's hours of one weekday as a line: "06:00 – 12:00, 16:00 – 21:00"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import time

from studio.domain.errors import RuleError
from studio.domain.schedule.premises import Hours
from studio.domain.schedule.quick_times import read_clock, read_span
from studio.ui.phrases import Manner

_MIDNIGHT = re.compile(r"(.+)[-–](?:24(?:[:.]00)?|0?0[:.]00|12am|midnight)")


def hours_text(hours: Iterable[Hours], manner: Manner) -> str:
    """The hours as they are written."""
    return ", ".join(f"{manner.time(starts)} – {manner.time(ends)}" for _weekday, starts, ends in hours)


def read_hours(weekday: int, text: str) -> list[Hours]:
    """What was typed, such as "6-12, 4-9pm"; nothing for an empty line. Raises `RuleError` "hours_unread"."""
    found: list[Hours] = []
    for part in text.replace(";", ",").split(","):
        bare = "".join(part.casefold().split())
        if not bare:
            continue
        late = _MIDNIGHT.fullmatch(bare)
        begins = read_clock(late[1]) if late is not None else None
        span = read_span(bare)
        if begins is not None:
            found.append((weekday, begins.time, time()))
        elif span is not None:
            starts = span[0].time
            hours, minutes = divmod(starts.hour * 60 + starts.minute + span[1], 60)
            found.append((weekday, starts, time(hours, minutes)))
        else:
            raise RuleError("hours_unread", text=part.strip(), weekday=weekday)
    return found
