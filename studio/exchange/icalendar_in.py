"""Calendars in: what a file of another program says of classes to come, and what of it can't be taken over and why.

Meant to run in a limited process (`limited.py`): a file may be hostile.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import partial
from itertools import islice
from typing import Any
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from studio.domain.errors import RuleError, StudioError
from studio.domain.schedule.recurrence import MOST_CLASSES, Repeats, read_rule
from studio.domain.values import Wall
from studio.exchange.found_text import to_text
from studio.services.schedule.calendar_files import FoundCalendar, FoundChange, FoundClass, LeftOut

MOST_EVENTS, MOST_DATED = 2_000, 5_000
"""Entries of a file, and dated classes that are made of it."""
LONGEST_TEXT = 200
_YEARS = range(1970, 2200)
Entry = Any
"""An `Event` (whose types say that any field may be of any type)."""


class _Unfit(Exception):
    """An entry that can't be taken over; its text is the reason's code."""


def read_task(question: bytes) -> bytes:
    """`read_calendar` for a process: the question is a line of JSON (zone, now, until) and the file, the answer is
    JSON.
    """
    head, _, data = question.partition(b"\n")
    zone, now, until = json.loads(head)
    return to_text(read_calendar(data, zone, datetime.fromisoformat(now), datetime.fromisoformat(until)))


def read_calendar(data: bytes, zone: str, now: Wall, until: Wall) -> FoundCalendar:
    """What a file says of the time from `now` to `until`. Raises `StudioError` (see `CalendarReader`)."""
    upper = data.upper()
    begun, ended = upper.count(b"BEGIN:VCALENDAR"), upper.count(b"END:VCALENDAR")
    if not begun or begun != ended:  # cut off: half of it would be taken for the whole
        raise StudioError("calendar_unreadable")
    calendars = Calendar.from_ical(data.decode("utf-8-sig", errors="replace"), multiple=True)
    parts = [part for calendar in calendars for part in calendar.subcomponents if part.name != "VTIMEZONE"]
    if len(parts) > MOST_EVENTS:
        raise StudioError("calendar_too_many")
    reading = _Reading(ZoneInfo(zone), zone, now, until)
    classes, left_out = reading.all_of(parts)
    if sum(one.number for one in classes) > MOST_DATED:
        raise StudioError("calendar_too_many")
    return FoundCalendar(tuple(classes), tuple(left_out))


@dataclass(frozen=True, slots=True)
class _Reading:
    """Reads entries into the studio's wall time."""

    zone: ZoneInfo
    zone_name: str
    now: Wall
    until: Wall

    def all_of(self, parts: Iterable[Any]) -> tuple[list[FoundClass], list[LeftOut]]:
        classes: list[FoundClass] = []
        left_out: list[LeftOut] = []
        by_uid: dict[str, list[Entry]] = {}
        for number, part in enumerate(parts):
            if isinstance(part, Event):
                by_uid.setdefault(_text(part, "UID") or f"entry {number}", []).append(part)
            else:
                left_out.append(LeftOut(_text(part, "SUMMARY") or str(part.name), "not_an_event"))
        for uid, events in by_uid.items():
            for one in self._entry(uid, events):
                if isinstance(one, FoundClass):
                    classes.append(one)
                else:
                    left_out.append(one)
        return classes, left_out

    def _entry(self, uid: str, events: list[Entry]) -> Iterator[FoundClass | LeftOut]:
        """The entries of one id: a class or series, and those in place of one of its classes."""
        mains = [event for event in events if "RECURRENCE-ID" not in event]
        instead = [event for event in events if "RECURRENCE-ID" in event]
        # The same entry in a newer form has a higher number.
        mains.sort(key=_sequence)
        for old in mains[:-1]:
            yield LeftOut(_name(old), "older_form", self._shown(old))
        if mains and "RRULE" in mains[-1]:
            yield from self._guarded(mains[-1], partial(self._series, uid, mains[-1], instead))
            return
        for event in mains[-1:]:
            yield from self._guarded(event, partial(self._single, uid, event))
        for event in instead:
            yield from self._guarded(event, partial(self._lone, uid, event))

    def _guarded(
        self, event: Entry, read: Callable[[], Iterator[FoundClass | LeftOut]]
    ) -> Iterator[FoundClass | LeftOut]:
        try:
            yield from list(read())
        except _Unfit as unfit:
            yield LeftOut(_name(event), str(unfit), self._shown(event))
        except RuleError as error:
            yield LeftOut(_name(event), error.code, self._shown(event))
        except (ValueError, TypeError, KeyError, AttributeError, OverflowError, IndexError):
            yield LeftOut(_name(event), "broken", None)

    def _shown(self, event: Entry) -> Wall | None:
        """When an entry that is left out starts, if it can be told."""
        try:
            value = event["DTSTART"].dt
            return self._wall(value) if isinstance(value, datetime) else datetime.combine(value, datetime.min.time())
        except (_Unfit, ValueError, TypeError, KeyError, AttributeError, OverflowError):
            return None

    def _single(self, uid: str, event: Entry) -> Iterator[FoundClass]:
        starts = self._start(event)
        if starts < self.now:
            raise _Unfit("past")
        yield self._found(uid, event, starts)

    def _lone(self, uid: str, event: Entry) -> Iterator[FoundClass]:
        """A class of a series that the file does not hold."""
        yield from self._single(f"{uid} {event['RECURRENCE-ID'].to_ical().decode()}", event)

    def _start(self, event: Entry) -> Wall:
        if _text(event, "STATUS").upper() == "CANCELLED":
            raise _Unfit("cancelled")
        if "DTSTART" not in event:
            raise _Unfit("no_start")
        _check_known(event["DTSTART"], event["DTSTART"].dt)
        return self._wall(event["DTSTART"].dt)

    def _wall(self, value: Any) -> Wall:
        """Any time as the studio's clocks show it; a time without a zone is meant as it stands (RFC 5545, 3.3.5)."""
        if not isinstance(value, date):  # a stretch of time
            raise _Unfit("broken")
        if not isinstance(value, datetime):
            raise _Unfit("all_day")
        if value.year not in _YEARS:
            raise _Unfit("broken")
        here = value if value.tzinfo is None else value.astimezone(self.zone)
        return here.replace(tzinfo=None, second=0, microsecond=0)

    def _found(self, uid: str, event: Entry, starts: Wall) -> FoundClass:
        kinds = event.categories if "CATEGORIES" in event else []
        return FoundClass(
            uid=uid[:LONGEST_TEXT],
            name=_name(event),
            starts=starts,
            minutes=_minutes(event),
            kinds=tuple(str(kind)[:LONGEST_TEXT] for kind in kinds[:10]),
            place=_text(event, "LOCATION"),
            people=_people(event),
        )

    def _series(self, uid: str, event: Entry, instead: list[Entry]) -> Iterator[FoundClass | LeftOut]:
        first = self._start(event)
        if isinstance(event["RRULE"], list) or "EXRULE" in event:
            raise _Unfit("several_rules")
        self._check_zone(event["DTSTART"].dt)
        repeats = read_rule(event["RRULE"].to_ical().decode(), first, self.zone_name)
        extra = {one for one in self._dates(event, "RDATE") if self.now <= one <= self.until}
        regular = list(self._times(repeats, first))
        if first not in regular and self.now <= first <= self.until:
            extra.add(first)  # the first start is a class even where the rule does not say it
        coming = [one for one in regular if one >= self.now]
        if not coming:
            # A rule may have no class at all, such as the first of the month that is a fifth Monday.
            raise _Unfit(
                "too_far" if first > self.until else "past" if regular or first < self.now else "rule_malformed"
            )
        last_day = _last_day(repeats, first)
        if last_day is not None and (last_day - coming[0].date()).days > MOST_CLASSES:
            raise _Unfit("series_too_long")
        there = {*coming, *extra}
        changes, cancelled, left_out = self._instead(instead, there)
        out = {one for one in self._dates(event, "EXDATE") if one in there}
        yield from left_out
        yield replace(
            self._found(uid, event, coming[0]),
            rule=repeats.rule.text(),
            last_day=last_day,
            extra=tuple(sorted(extra - set(coming))),
            number=len(there),
            cancelled=tuple(sorted(out | cancelled)),
            changes=tuple(changes),
        )

    def _times(self, repeats: Repeats, first: Wall) -> Iterator[Wall]:
        end = self.until if repeats.until is None else min(self.until, repeats.until)
        times = repeats.rule.starts(first, end)
        return times if repeats.count is None else islice(times, repeats.count)

    def _check_zone(self, start: datetime) -> None:
        """Leave out a series that keeps the hour of another zone when its hour here would not stay the same."""
        if start.tzinfo is None:
            return
        here = self._wall(start)
        for week in range(54):
            later = start + timedelta(weeks=week)
            if self._wall(later) != here + timedelta(weeks=week) or here.date() != start.date():
                raise _Unfit("other_zone")

    def _dates(self, event: Entry, name: str) -> set[Wall]:
        """The times of EXDATE or RDATE."""
        if name not in event:
            return set()
        values = event[name] if isinstance(event[name], list) else [event[name]]
        for value in values:
            _check_known(value, value.dts[0].dt)
        return {self._wall(one.dt) for value in values for one in value.dts}

    def _instead(self, events: list[Entry], there: set[Wall]) -> tuple[list[FoundChange], set[Wall], list[LeftOut]]:
        """Changes and cancellations of single classes, and what of them can't be taken over."""
        changes: list[FoundChange] = []
        cancelled: set[Wall] = set()
        left_out: list[LeftOut] = []
        for event in events:
            try:
                slot = self._slot(event, there)
                if _text(event, "STATUS").upper() == "CANCELLED":
                    cancelled.add(slot)
                else:
                    changes.append(self._change(event, slot))
            except _Unfit as unfit:
                left_out.append(LeftOut(_name(event), str(unfit), self._shown(event)))
            except (ValueError, TypeError, KeyError, AttributeError, OverflowError):
                left_out.append(LeftOut(_name(event), "broken"))
        return changes, cancelled, left_out

    def _slot(self, event: Entry, there: set[Wall]) -> Wall:
        _check_known(event["RECURRENCE-ID"], event["RECURRENCE-ID"].dt)
        slot = self._wall(event["RECURRENCE-ID"].dt)
        if "RANGE" in event["RECURRENCE-ID"].params:
            raise _Unfit("range")
        if slot not in there:
            raise _Unfit("past" if slot < self.now else "slot_unknown")
        return slot

    def _change(self, event: Entry, slot: Wall) -> FoundChange:
        starts = self._start(event)
        return FoundChange(slot, starts, _minutes(event), _name(event), _text(event, "LOCATION"), _people(event))


def _check_known(named: Any, value: Any) -> None:
    """Leave out a time of a zone that nobody knows: its hour here can't be told."""
    if "TZID" in named.params and getattr(value, "tzinfo", None) is None:
        raise _Unfit("zone_unknown")


def _last_day(repeats: Repeats, first: Wall) -> date | None:
    if repeats.until is not None:
        return repeats.until.date()
    if repeats.count is None:
        return None
    times = list(islice(repeats.rule.starts(first, first + timedelta(days=MOST_CLASSES)), repeats.count))
    if len(times) < repeats.count:
        raise _Unfit("series_too_long")
    return times[-1].date()


def _text(part: Any, name: str) -> str:
    value = part.get(name, "")
    value = value[0] if isinstance(value, list) and value else value
    return " ".join(str(value).split())[:LONGEST_TEXT]


def _name(event: Entry) -> str:
    return _text(event, "SUMMARY")


def _people(event: Entry) -> str:
    """All text that may name who teaches."""
    organizer = event.get("ORGANIZER")
    named = str(getattr(organizer, "params", {}).get("CN", ""))
    return " ".join(filter(None, (_text(event, "CONTACT"), named[:LONGEST_TEXT], _text(event, "DESCRIPTION"))))


def _sequence(event: Entry) -> int:
    try:
        return int(event.get("SEQUENCE", 0))
    except (TypeError, ValueError):
        return 0


def _minutes(event: Entry) -> int | None:
    if "DTEND" in event:
        length = event["DTEND"].dt - event["DTSTART"].dt
    elif "DURATION" in event:
        length = event["DURATION"].dt
    else:
        return None
    minutes: int = round(length.total_seconds() / 60)
    if not 1 <= minutes <= 24 * 60:
        raise _Unfit("length")
    return minutes
