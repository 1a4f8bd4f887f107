"""The room's door for calendars: what the schedule's sharing calls. The library is imported when it is needed."""

from __future__ import annotations

from studio.services.schedule.calendar_files import CalendarFile, TimetableWeek


class Calendars:
    """Writes and reads calendars of other programs."""

    def calendar(self, calendar: CalendarFile) -> bytes:
        """The calendar as RFC 5545 text."""
        from studio.exchange.icalendar_out import write_calendar

        return write_calendar(calendar)

    def page(self, week: TimetableWeek) -> bytes:
        """The week as one HTML page that needs nothing else."""
        from studio.exchange.timetable_page import write_page

        return write_page(week)
