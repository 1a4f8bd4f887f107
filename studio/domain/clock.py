"""The program's clock: the one place that asks the system for the time."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo


class Clock(Protocol):
    """What tells the time: aware instants in UTC, and whether somebody set it by hand."""

    @property
    def is_set(self) -> bool:
        """True when the clock was set (`--now`), so that the window can say so."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""


@dataclass(slots=True)
class DeskClock:
    """The computer's clock, or one that ran on from `set_to` (a wall time in `zone`) when the program was started.

    The zone is the site's: it is put in when the studio has been opened, so the clock can be shown before that.
    """

    set_to: datetime | None = None
    zone: str = "UTC"
    _started: datetime = field(default_factory=lambda: datetime.now(UTC))

    @property
    def is_set(self) -> bool:
        """True when the clock was set by hand."""
        return self.set_to is not None

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        present = datetime.now(UTC)
        if self.set_to is None:
            return present
        return instant_of(self.set_to, self.zone) + (present - self._started)


@dataclass(slots=True)
class FixedClock:
    """A clock that stands still until it is moved by hand."""

    instant: datetime
    is_set: bool = field(default=True)

    def now(self) -> datetime:
        """The instant it stands at."""
        return self.instant

    def advance(self, step: timedelta) -> None:
        """Move on by `step`."""
        self.instant += step


def wall_time(instant: datetime, zone: str) -> datetime:
    """The naive local time that a clock on the wall in `zone` shows at `instant`."""
    return instant.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def instant_of(wall: datetime, zone: str) -> datetime:
    """The UTC instant of the naive local time `wall` in `zone`.

    A time that happens twice (clocks go back) means the first; one that never happens (clocks go forward) is moved
    on by
    the width of the gap, as clocks on the wall are (RFC 5545, 3.3.5).
    """
    return wall.replace(tzinfo=ZoneInfo(zone), fold=0).astimezone(UTC)


def today(clock: Clock, zone: str) -> date:
    """The calendar day that it now is in `zone`."""
    return wall_time(clock.now(), zone).date()
