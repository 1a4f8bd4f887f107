"""Two readers of calendar files that know nothing of ours: each tells at which instants there is what."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from typing import Any

import icalendar
import recurring_ical_events  # type: ignore[import-untyped]
from dateutil import rrule, tz

FAR = datetime(2036, 1, 1, tzinfo=UTC)
LONG_AGO = datetime(2016, 1, 1, tzinfo=UTC)
Told = tuple[datetime, datetime, str, str]
"""Begin and end in UTC, name, coach."""


def read_by_library(data: bytes) -> list[Told]:
    """What recurring-ical-events makes of a file, in order, without what is cancelled."""
    found: Any = recurring_ical_events.of(icalendar.Calendar.from_ical(data)).between(LONG_AGO, FAR)
    kept: list[Any] = [event for event in found if str(event.get("STATUS")) != "CANCELLED"]
    return sorted((_utc(event.start), _utc(event.end), str(event["SUMMARY"]), str(event["CONTACT"])) for event in kept)


def read_by_dateutil(data: bytes) -> list[Told]:
    """What dateutil makes of the rules, by the zones as the file itself tells them."""
    text = data.decode().replace("\r\n ", "").replace("\r\n", "\n")
    zones = tz.tzical(io.StringIO(text))
    events = [part.split("\nEND:VEVENT")[0] for part in text.split("BEGIN:VEVENT\n")[1:]]
    lines = [[_line(line) for line in event.split("\n")] for event in events]
    instead = {(_one(one, "UID"), _at(one, "RECURRENCE-ID", zones)[0]) for one in lines if _has(one, "RECURRENCE-ID")}
    told: list[Told] = []
    for one in lines:
        if _one(one, "STATUS") == "CANCELLED":
            continue
        (start,) = _at(one, "DTSTART", zones)
        starts = [start]
        if _has(one, "RRULE"):
            chosen = rrule.rruleset()
            rule: Any = rrule.rrulestr(_one(one, "RRULE"), dtstart=start)
            chosen.rrule(rule)
            for out in _at(one, "EXDATE", zones):
                chosen.exdate(out)
            starts = [at for at in chosen if (_one(one, "UID"), at) not in instead]
        length = icalendar.vDuration.from_ical(_one(one, "DURATION"))
        told += [
            (_utc(at), _utc(at) + length, _one(one, "SUMMARY").replace("\\", ""), _one(one, "CONTACT")) for at in starts
        ]
    return sorted(told)


def _utc(at: Any) -> datetime:
    made: datetime = at.astimezone(UTC)
    return made


def _line(line: str) -> tuple[str, dict[str, str], str]:
    head, _, value = line.partition(":")
    name, *parameters = head.split(";")
    return name, dict(parameter.split("=", 1) for parameter in parameters), value


def _has(event: list[tuple[str, dict[str, str], str]], name: str) -> bool:
    return any(one == name for one, _, _ in event)


def _one(event: list[tuple[str, dict[str, str], str]], name: str) -> str:
    return next(value for one, _, value in event if one == name)


def _at(event: list[tuple[str, dict[str, str], str]], name: str, zones: Any) -> list[datetime]:
    return [
        datetime.strptime(text, "%Y%m%dT%H%M%S").replace(tzinfo=zones.get(parameters["TZID"]))
        for one, parameters, value in event
        if one == name
        for text in value.split(",")
    ]
