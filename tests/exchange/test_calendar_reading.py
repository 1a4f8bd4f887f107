"""Files of other programs: what is understood, what is left out and why; broken ones never get further than that."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.domain.errors import StudioError
from studio.exchange.calendars import Calendars
from studio.exchange.found_text import from_text, to_text
from studio.exchange.icalendar_in import read_calendar
from studio.services.schedule.calendar_files import FoundCalendar, FoundClass
from tests.exchange.calendar_texts import calendar, event

NOW, UNTIL = datetime(2026, 4, 14, 17, 52), datetime(2026, 10, 13, 23, 59)


def read(*parts: str) -> FoundCalendar:
    return read_calendar(calendar(*parts), "Europe/London", NOW, UNTIL)


def one(*parts: str) -> FoundClass:
    found = read(*parts)
    assert found.left_out == ()
    (only,) = found.classes
    return only


def why_not(*parts: str) -> str:
    found = read(*parts)
    assert found.classes == ()
    (left,) = found.left_out
    return left.reason


def test_a_single_class_with_all_it_says() -> None:
    end = "DTEND;TZID=Europe/London:20260421T191500"
    found = one(event(end, "LOCATION:Studio 2", "CATEGORIES:HIIT,Evening", "CONTACT:Sora"))
    assert (found.starts, found.minutes, found.number) == (datetime(2026, 4, 21, 18), 75, 1)
    assert (found.name, found.place, found.kinds, found.people) == (
        "Run Strength",
        "Studio 2",
        ("HIIT", "Evening"),
        "Sora",
    )


@pytest.mark.parametrize(
    ("start", "wall"),
    [
        ("DTSTART:20260421T170000Z", datetime(2026, 4, 21, 18)),
        ("DTSTART:20260421T180000", datetime(2026, 4, 21, 18)),
        ("DTSTART;TZID=America/New_York:20260421T180000", datetime(2026, 4, 21, 23)),
        ("DTSTART;TZID=GMT Standard Time:20260421T180000", datetime(2026, 4, 21, 18)),
    ],
)
def test_any_way_to_tell_a_time_is_told_in_the_studios(start: str, wall: datetime) -> None:
    assert one(event(start, starts="")).starts == wall


def test_a_series_begins_with_its_next_class_in_step_with_its_rule() -> None:
    found = one(event("RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", starts="20240102T180000"))
    assert (found.starts, found.rule, found.last_day) == (
        datetime(2026, 4, 21, 18),
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
        None,
    )
    assert found.number == 13


@pytest.mark.parametrize(
    ("end", "last_day"),
    [
        ("COUNT=3", date(2026, 5, 5)),
        ("UNTIL=20260505T170000Z", date(2026, 5, 5)),
        ("UNTIL=20260504", date(2026, 5, 4)),
    ],
)
def test_the_end_of_a_series(end: str, last_day: date) -> None:
    assert one(event(f"RRULE:FREQ=WEEKLY;{end}")).last_day == last_day


def test_what_is_otherwise_in_a_series() -> None:
    moved = event(
        "RECURRENCE-ID;TZID=Europe/London:20260505T180000", "DURATION:PT75M", name="Long", starts="20260506T190000"
    )
    gone = event("RECURRENCE-ID;TZID=Europe/London:20260512T180000", "STATUS:CANCELLED")
    found = one(event("RRULE:FREQ=WEEKLY", "EXDATE;TZID=Europe/London:20260428T180000"), moved, gone)
    assert found.cancelled == (datetime(2026, 4, 28, 18), datetime(2026, 5, 12, 18))
    (change,) = found.changes
    assert (change.slot, change.starts, change.minutes, change.name) == (
        datetime(2026, 5, 5, 18),
        datetime(2026, 5, 6, 19),
        75,
        "Long",
    )


def test_further_dates_and_a_start_that_the_rule_does_not_say() -> None:
    found = one(event("RRULE:FREQ=WEEKLY;BYDAY=WE", "RDATE;TZID=Europe/London:20260425T100000"))
    assert found.extra == (datetime(2026, 4, 21, 18), datetime(2026, 4, 25, 10))
    assert found.starts == datetime(2026, 4, 22, 18)


def test_an_entry_told_twice_counts_in_its_newer_form() -> None:
    found = read(event("SEQUENCE:2", name="New"), event("SEQUENCE:1", name="Old"))
    assert ([each.name for each in found.classes], [(left.name, left.reason) for left in found.left_out]) == (
        ["New"],
        [("Old", "older_form")],
    )


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        (event(starts="20260413T180000"), "past"),
        (event("RRULE:FREQ=WEEKLY;COUNT=2", starts="20260101T180000"), "past"),
        (event("RRULE:FREQ=WEEKLY", starts="20270105T180000"), "too_far"),
        (event("DTSTART;VALUE=DATE:20260421", starts=""), "all_day"),
        (event(starts=""), "no_start"),
        (event("STATUS:CANCELLED"), "cancelled"),
        (event("DTEND;TZID=Europe/London:20260421T170000"), "length"),
        (event("DURATION:P2D"), "length"),
        (event("RRULE:FREQ=YEARLY"), "rule_frequency"),
        (event("RRULE:FREQ=SECONDLY"), "rule_frequency"),
        (event("RRULE:FREQ=WEEKLY;BYHOUR=6,7,8"), "rule_unknown"),
        (event("RRULE:FREQ=WEEKLY;INTERVAL=0"), "rule_malformed"),
        (event("RRULE:FREQ=WEEKLY", "RRULE:FREQ=DAILY"), "several_rules"),
        (event("RRULE:FREQ=WEEKLY;UNTIL=20990101"), "series_too_long"),
        (event("RRULE:FREQ=WEEKLY", "DTSTART;TZID=America/New_York:20260421T180000", starts=""), "other_zone"),
        (event("RRULE:FREQ=WEEKLY", "DTSTART:20260421T180000Z", starts=""), "other_zone"),
        (event("RRULE:FREQ=WEEKLY;BYMONTHDAY=31"), "rule_malformed"),
        (event("RRULE:FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1"), "rule_malformed"),
        (event("DTSTART;TZID=Mars/Olympus:20260421T180000", starts=""), "zone_unknown"),
        (event("RRULE:FREQ=WEEKLY", "EXDATE;TZID=Mars/Olympus:20260428T180000"), "zone_unknown"),
        (event("DTSTART;VALUE=PERIOD:20260421T180000/PT1H", starts=""), "broken"),
        ("BEGIN:VTODO\nUID:x\nSUMMARY:Buy chalk\nEND:VTODO", "not_an_event"),
        (event(starts="hello"), "broken"),
        (event(starts="99990421T180000"), "broken"),
        (event("DURATION:hello"), "broken"),
    ],
)
def test_what_is_left_out_has_a_reason(entry: str, reason: str) -> None:
    assert why_not(entry) == reason


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("RECURRENCE-ID;TZID=Europe/London:20260422T180000", "slot_unknown"),
        ("RECURRENCE-ID;TZID=Mars/Olympus:20260428T180000", "zone_unknown"),
        ("RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/London:20260428T180000", "range"),
    ],
)
def test_a_change_that_cant_be_taken_over_leaves_its_series(line: str, reason: str) -> None:
    found = read(event("RRULE:FREQ=WEEKLY"), event(line))
    assert (len(found.classes), [left.reason for left in found.left_out]) == (1, [reason])


def test_one_broken_entry_leaves_the_others() -> None:
    found = read(event(uid="a", starts="hello"), event(uid="b"), event("RRULE:gibberish", uid="c"))
    assert [each.uid for each in found.classes] == ["b"]
    assert [left.reason for left in found.left_out] == ["broken", "rule_unknown"]


def test_reading_is_given_up_at_once_when_nobody_waits_for_it() -> None:
    with pytest.raises(StudioError, match="given_up"):
        Calendars().read(calendar(event("RRULE:FREQ=WEEKLY")), "Europe/London", NOW, UNTIL, lambda _share: False)


def test_the_process_tells_the_same_as_reading_here() -> None:
    data = calendar(event("RRULE:FREQ=WEEKLY", "EXDATE;TZID=Europe/London:20260428T180000"), event(uid="x", starts=""))
    assert Calendars().read(data, "Europe/London", NOW, UNTIL) == read_calendar(data, "Europe/London", NOW, UNTIL)


WHOLE = calendar(
    event("RRULE:FREQ=WEEKLY;BYDAY=TU,TH", "EXDATE;TZID=Europe/London:20260428T180000", "DURATION:PT1H"),
    event("RECURRENCE-ID;TZID=Europe/London:20260505T180000", starts="20260506T190000"),
    event("DTEND:20260501T100000Z", "DTSTART:20260501T090000Z", uid="b", starts="", name="Ελένη"),
)
TOKENS = st.sampled_from(
    [
        *(
            b"\r\n",
            b";",
            b":",
            b"=",
            b",",
            b"\r\n ",
            b"\xff",
            b"\0",
            b"BEGIN:VEVENT\r\n",
            b"END:VEVENT\r\n",
            b"DTSTART",
        ),
        *(b"RRULE:FREQ=MINUTELY", b"BYDAY=", b"TZID=", b"PT", b"P1W", b"-9999999", b"99999999999999999999"),
        b"20260230T250000",
    ]
)


@given(st.lists(st.tuples(st.integers(0, len(WHOLE)), st.integers(0, 30), TOKENS), min_size=1, max_size=6))
def test_whatever_is_broken_in_a_file_is_told_or_left_out(cuts: list[tuple[int, int, bytes]]) -> None:
    data = WHOLE
    for at, length, put in cuts:
        data = data[:at] + put + data[at + length :]
    try:
        found = read_calendar(data, "Europe/London", NOW, UNTIL)
    except (StudioError, ValueError):
        return  # the file as a whole is no calendar
    assert from_text(to_text(found)) == found
    assert all(each.starts >= NOW for each in found.classes)
