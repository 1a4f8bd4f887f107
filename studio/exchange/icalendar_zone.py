"""Time zones as calendar files tell them (RFC 5545, 3.6.5)."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard


def zone_component(zone: str, first: date, last: date) -> Timezone:
    """A zone with what holds at the first day and every change of the clocks up to the last.

    Each onset is the time that clocks show just before they change, as the standard wants it (`Timezone.from_tzid` of
    icalendar 7.3 tells the time after it, an hour late in spring).
    """
    info = ZoneInfo(zone)
    component = Timezone()
    component.add("tzid", zone)
    start = datetime.combine(first, time(), info)
    component.add_component(_observance(start, start.utcoffset() or timedelta()))
    day = first
    while day <= last:
        before, after = datetime.combine(day, time(), info), datetime.combine(day + timedelta(days=1), time(), info)
        if before.utcoffset() != after.utcoffset():
            component.add_component(_observance(_change(before, after), before.utcoffset() or timedelta()))
        day += timedelta(days=1)
    return component


def _change(before: datetime, after: datetime) -> datetime:
    """The first moment of the new offset between two moments, to the second."""
    low, high = int(before.timestamp()), int(after.timestamp())
    while high - low > 1:
        middle = (low + high) // 2
        if datetime.fromtimestamp(middle, before.tzinfo).utcoffset() == before.utcoffset():
            low = middle
        else:
            high = middle
    return datetime.fromtimestamp(high, before.tzinfo)


def _observance(onset: datetime, offset_before: timedelta) -> TimezoneDaylight | TimezoneStandard:
    made = TimezoneDaylight() if onset.dst() else TimezoneStandard()
    shown = onset.replace(tzinfo=None) - (onset.utcoffset() or timedelta()) + offset_before
    made.add("dtstart", shown)
    made.add("tzoffsetfrom", offset_before)
    made.add("tzoffsetto", onset.utcoffset())
    made.add("tzname", onset.tzname())
    return made
