"""Files made to do harm, read by the limited process: each ends in a reason or leaves out what can't be taken over.

Those that may take more time or memory than the process has end in one of several reasons, by how fast the machine is.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

import pytest

from studio.domain.clock import FixedClock
from studio.domain.errors import StudioError
from studio.exchange.calendars import Calendars
from studio.exchange.limited import MEMORY, SECONDS, Limits
from studio.services.schedule.calendar_files import LARGEST
from studio.services.schedule.sharing import Sharing
from studio.storage.schedule import ScheduleReads
from studio.storage.store import Store
from studio.words import ERRORS, LEFT_OUT
from tests.exchange.calendar_texts import calendar, event
from tests.services.timetable import Timetable

NOW, UNTIL = datetime(2026, 4, 14, 17, 52), datetime(2026, 10, 13, 23, 59)
PATIENT = Limits(seconds=120)
"""A slow machine answers with the same reason as a fast one."""
ONE = {"1 class"}


def minutes(number: int) -> str:
    """So many times, a minute apart."""
    first = datetime(2026, 5, 1)
    return ",".join(f"{first + timedelta(minutes=n):%Y%m%dT%H%M%S}" for n in range(number))


def zone(name: str, *parts: str) -> str:
    """A zone of the file's own."""
    return "\n".join(["BEGIN:VTIMEZONE", f"TZID:{name}", *parts, "END:VTIMEZONE"])


def standard(rule: str = "", start: str = "DTSTART:19700101T000000", ahead: str = "+0100") -> str:
    """What a zone keeps to."""
    lines = ["BEGIN:STANDARD", start, *filter(None, [rule]), "TZOFFSETFROM:+0000", f"TZOFFSETTO:{ahead}"]
    return "\n".join([*lines, "END:STANDARD"])


def at(name: str) -> str:
    """A class in a zone of the file's own."""
    return event(f"DTSTART;TZID={name}:20260421T180000", starts="")


def nested(what: str, depth: int) -> bytes:
    """A part in a part in a part."""
    return f"BEGIN:{what}\r\n".encode() * depth + f"END:{what}\r\n".encode() * depth


ENDLESS = "RRULE:FREQ=SECONDLY"
CASES: dict[str, tuple[bytes, set[str]]] = {
    "empty": (b"", {"calendar_unreadable"}),
    "a picture": (b"\x89PNG\r\n\x1a\n" + b"\0" * 2000, {"calendar_unreadable"}),
    "cut off": (calendar(event())[:90], {"calendar_unreadable"}),
    "never closed": (b"BEGIN:VCALENDAR\r\n" + b"BEGIN:VEVENT\r\n" * 50_000, {"calendar_unreadable"}),
    "calendars in calendars": (nested("VCALENDAR", 30_000), {"not_an_event", "calendar_unreadable"}),
    "events in events": (
        calendar(nested("VEVENT", 30_000).decode()),
        {"not_an_event", "no_start", "calendar_unreadable"},
    ),
    "another coding": (calendar(event()).decode().encode("utf-16"), {"calendar_unreadable"}),
    "letters that are none": (calendar(event()).replace(b"Run", b"\xed\xa0\x80\xff\xfe"), ONE),
    "NUL bytes": (calendar(event(name="a\0b", uid="\0")), ONE),
    "NUL bytes in a rule": (calendar(event("RRULE:FREQ=WEEKLY\0")), {"rule_frequency", "rule_malformed"}),
    "a tail of NUL bytes": (calendar(event()) + b"\0" * 1_000_000, {"calendar_unreadable"}),
    "50 MB": (calendar("X-PAD:" + "x" * 50_000_000), {"calendar_too_large"}),
    "too large by a byte": (b"x" * (LARGEST + 1), {"calendar_too_large"}),
    "a line of 4 MB": (calendar(event(name="x" * 4_000_000)), ONE),
    "a million and a half folds": (calendar(event("DESCRIPTION:x" + "\n " * 1_500_000)), ONE),
    "nothing but colons": (
        b"BEGIN:VCALENDAR\r\n" + b":" * 4_000_000 + b"\r\nEND:VCALENDAR\r\n",
        {"calendar_unreadable"},
    ),
    "nothing but quotes": (calendar(event('ATTENDEE;CN="' + '"' * 1_000_000 + ":x")), ONE),
    "nothing but backslashes": (calendar(event("DESCRIPTION:" + "\\" * 3_000_001)), ONE),
    "200,000 fields": (calendar(event(*(f"X-A{n}:1" for n in range(200_000)))), ONE),
    "200,000 parameters": (calendar(event("ATTENDEE" + "".join(f";X{n}=1" for n in range(200_000)) + ":x")), ONE),
    "half a million categories": (calendar(event("CATEGORIES:" + ",".join(["abc"] * 500_000))), ONE),
    "too many entries": (calendar(*(event(uid=str(n)) for n in range(2_001))), {"calendar_too_many"}),
    "too many classes": (
        calendar(*(event("RRULE:FREQ=DAILY", uid=str(n)) for n in range(40))),
        {"calendar_too_many"},
    ),
    "every second": (calendar(event(ENDLESS)), {"rule_frequency"}),
    "every second of every hour": (
        calendar(event("RRULE:FREQ=DAILY;BYSECOND=" + ",".join(map(str, range(60))) + ";BYMINUTE=0")),
        {"rule_unknown"},
    ),
    "a rule of 200,000 days": (calendar(event("RRULE:FREQ=WEEKLY;BYDAY=" + ",".join(["MO"] * 200_000))), ONE),
    "a number of 5,000 digits": (
        calendar(event("RRULE:FREQ=DAILY;COUNT=" + "9" * 5_000)),
        {"rule_malformed", "rule_frequency"},
    ),
    "until the end of time": (calendar(event("RRULE:FREQ=DAILY;UNTIL=99991231T235959Z")), {"series_too_long"}),
    "since the year 1": (calendar(event("RRULE:FREQ=DAILY", starts="00010101T000000")), {"broken"}),
    "120,000 further dates": (calendar(event("RRULE:FREQ=WEEKLY", "RDATE:" + minutes(120_000))), {"calendar_too_many"}),
    "50,000 stretches of time": (
        calendar(event("RRULE:FREQ=WEEKLY", "RDATE;VALUE=PERIOD:" + ",".join(["20260501T100000/P9999D"] * 50_000))),
        {"broken"},
    ),
    "200,000 dates left out": (calendar(event("RRULE:FREQ=WEEKLY", "EXDATE:" + minutes(200_000))), ONE),
    "1,999 changes of one class": (
        calendar(event("RRULE:FREQ=DAILY"), *[event("RECURRENCE-ID;TZID=Europe/London:20260428T180000")] * 1_999),
        ONE,
    ),
    "a start of the wrong type": (calendar(event("DTSTART;VALUE=URI:http://x", starts="")), {"broken"}),
    "a length of the wrong type": (calendar(event("DURATION;VALUE=TEXT:never")), {"broken"}),
    "two starts": (calendar(event("DTSTART:20260422T180000")), {"broken"}),
    "numbers that are none": (calendar(event("GEO:1e999;nan", "PRIORITY:" + "9" * 30, "SEQUENCE:nope")), ONE),
    "a zone nobody knows": (calendar(at("Mars/Olympus")), {"zone_unknown"}),
    "a file for a zone": (calendar(at("../../../../etc/passwd")), {"zone_unknown"}),
    "a zone without anything": (calendar(zone("Hollow"), at("Hollow")), {"calendar_unreadable"}),
    "a zone in itself": (calendar(zone("Ring", zone("Ring")), at("Ring")), {"calendar_unreadable"}),
    "two zones of each other": (
        calendar(
            zone("A", standard(start="DTSTART;TZID=B:19700101T000000")),
            zone("B", standard(start="DTSTART;TZID=A:19700101T000000")),
            at("A"),
        ),
        {"calendar_unreadable"},
    ),
    "four days ahead": (calendar(zone("Far", standard(ahead="+9999")), at("Far")), {"calendar_unreadable"}),
    "a zone that changes every second": (
        calendar(
            zone("Endless", standard(ENDLESS)),
            event("RRULE:FREQ=WEEKLY", starts="").replace(
                "END:VEVENT", "DTSTART;TZID=Endless:20260421T180000\nEND:VEVENT"
            ),
        ),
        {"other_zone", "calendar_unreadable"},
    ),
    "20,000 zones": (calendar(*(zone(f"Z{n}", standard("RRULE:FREQ=YEARLY")) for n in range(20_000))), {"nothing"}),
    "a zone of 3,000 rules": (calendar(zone("M", *[standard("RRULE:FREQ=DAILY")] * 3_000), at("M")), ONE),
}
TOO_MUCH = {
    "20,000 zones",
    "200,000 fields",
    "200,000 parameters",
    "a rule of 200,000 days",
    "a zone of 3,000 rules",
    "half a million categories",
}
"""What a slow machine does not get through in the time a file may take."""


def told(data: bytes, limits: Limits) -> set[str]:
    """Why the file, or what of it, is not taken over; else how much is."""
    try:
        found = Calendars(limits).read(data, "Europe/London", NOW, UNTIL)
    except StudioError as error:
        return {error.code}
    reasons = {left.reason for left in found.left_out}
    assert reasons <= set(LEFT_OUT)
    return reasons or {"1 class" if len(found.classes) == 1 else "nothing"}


@pytest.mark.parametrize("name", [name for name in CASES if name not in TOO_MUCH])
def test_hostile_files_end_in_a_clear_reason(name: str) -> None:
    data, allowed = CASES[name]
    assert told(data, PATIENT) <= allowed


@pytest.mark.parametrize("name", sorted(TOO_MUCH))
def test_files_that_take_all_there_is_are_ended(name: str) -> None:
    data, allowed = CASES[name]
    assert told(data, Limits()) <= allowed | {"calendar_too_slow", "calendar_unreadable"}


def test_every_reason_is_said_in_words() -> None:
    reasons = set().union(*(allowed for _, allowed in CASES.values())) - ONE - {"nothing"}
    assert reasons <= {*ERRORS, *LEFT_OUT}


def test_a_file_has_less_than_five_seconds_and_half_a_gigabyte() -> None:
    assert (SECONDS, MEMORY, Limits()) == (4.0, 512 * 2**20, Limits("calendar", 4.0, 512 * 2**20))


def test_hostile_files_change_nothing(store: Store, clock: FixedClock) -> None:
    table = Timetable(store, clock)
    sharing = Sharing(store, ScheduleReads(store.connect), clock, Calendars())
    table.add_series()
    before, number = table.picture(), store.last_number()
    for data, _ in quick():
        with pytest.raises(StudioError):
            sharing.read_file(data)
    assert (table.picture(), store.last_number()) == (before, number)


def quick() -> Iterable[tuple[bytes, set[str]]]:
    """Some that are refused soon."""
    return (CASES[name] for name in ("a picture", "never closed", "50 MB", "too many entries"))
