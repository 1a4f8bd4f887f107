"""The room's door for calendars: what the schedule's sharing calls. The library is imported when it is needed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from studio.domain.errors import StudioError
from studio.domain.long_work import GoOn, to_the_end
from studio.domain.values import Wall
from studio.services.schedule.calendar_files import LARGEST, CalendarFile, FoundCalendar, TimetableWeek

if TYPE_CHECKING:
    from studio.exchange.limited import Limits


class Calendars:
    """Writes and reads calendars of other programs; reading them takes no more than `limits` (None: the usual ones)."""

    def __init__(self, limits: Limits | None = None) -> None:
        self.limits = limits

    def calendar(self, calendar: CalendarFile) -> bytes:
        """The calendar as RFC 5545 text."""
        from studio.exchange.icalendar_out import write_calendar

        return write_calendar(calendar)

    def page(self, week: TimetableWeek) -> bytes:
        """The week as one HTML page that needs nothing else."""
        from studio.exchange.timetable_page import write_page

        return write_page(week)

    def read(self, data: bytes, zone: str, now: Wall, until: Wall, go_on: GoOn = to_the_end) -> FoundCalendar:
        """What a file says of the time from `now` to `until`; see `CalendarReader`."""
        from studio.exchange.found_text import from_text
        from studio.exchange.icalendar_in import read_task
        from studio.exchange.limited import Limits, run_limited

        if len(data) > LARGEST:
            raise StudioError("calendar_too_large")
        head = json.dumps([zone, now.isoformat(), until.isoformat()]).encode()
        return from_text(run_limited(read_task, head + b"\n" + data, self.limits or Limits(), go_on))
