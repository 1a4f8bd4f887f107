"""Calendars out, as RFC 5545 text that other programs read back to the same instants."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, vRecur

from studio.domain.clock import instant_of
from studio.domain.values import Wall
from studio.exchange.icalendar_zone import zone_component
from studio.services.schedule.calendar_files import CalendarEvent, CalendarFile


def write_calendar(calendar: CalendarFile) -> bytes:
    """The file: its zones, then the events."""
    made = Calendar()
    made.add("prodid", "-//Studio Desk//Studio Desk//EN")
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    made.add("method", "PUBLISH")
    made.add("name", calendar.name)
    made.add("x-wr-calname", calendar.name)
    made.add("x-wr-timezone", calendar.zone)
    for zone in sorted({event.zone for event in calendar.events}):
        starts = [at for event in calendar.events if event.zone == zone for at in _span(event)]
        made.add_component(zone_component(zone, min(starts).date() - timedelta(days=1), max(starts).date()))
    for event in calendar.events:
        made.add_component(_component(event, calendar))
        for other in event.others:
            made.add_component(_component(other, calendar))
    data: bytes = made.to_ical()
    return data


def _span(event: CalendarEvent) -> tuple[Wall, ...]:
    ends = (event.starts, event.last or event.starts, *(other.starts for other in event.others))
    return tuple(at + timedelta(minutes=event.minutes) for at in ends) + ends


def _component(event: CalendarEvent, calendar: CalendarFile) -> Event:
    zone = ZoneInfo(event.zone)
    made = Event()
    made.add("uid", event.uid)
    made.add("dtstamp", calendar.made_at)
    made.add("sequence", calendar.number)
    made.add("dtstart", event.starts.replace(tzinfo=zone))
    # A length, not an end: it holds for every class of a series, and over a change of the clocks.
    made.add("duration", timedelta(minutes=event.minutes))
    if event.slot is not None:
        made.add("recurrence-id", event.slot.replace(tzinfo=zone))
    if event.rule:
        made.add("rrule", _rule(event))
    if event.left_out:
        made.add("exdate", [slot.replace(tzinfo=zone) for slot in event.left_out])
    made.add("summary", event.name)
    made.add("description", f"{event.kind}, {event.coach}")
    made.add("location", event.place)
    made.add("categories", [event.kind])
    made.add("contact", event.coach)
    made.add("status", "CANCELLED" if event.cancelled else "CONFIRMED")
    return made


def _rule(event: CalendarEvent) -> vRecur:
    """The rule with its end, which is told in UTC where starts have a zone (RFC 5545, 3.3.10)."""
    rule: vRecur = vRecur.from_ical(event.rule)
    rule["UNTIL"] = instant_of(event.last or event.starts, event.zone)
    return rule
