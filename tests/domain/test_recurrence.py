"""Rules of series: what they say, how they are written, and where they go when a class is moved."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.domain.clock import wall_time
from studio.domain.errors import RuleError
from studio.domain.schedule.expansion import first_and_last, session_of, slots_of
from studio.domain.schedule.recurrence import MOST_CLASSES, Rule, moved_rule, moved_slot, read_rule
from studio.domain.schedule.wall_clock import ClockNote, place
from tests import builders

ZONE = "Europe/London"
FIRST = datetime(2026, 3, 3, 18)
ZONES = ("Europe/London", "America/New_York", "Europe/Berlin", "Africa/Cairo", "Australia/Lord_Howe")


def starts(text: str, first: datetime = FIRST, number: int = 6) -> list[str]:
    rule = read_rule(text, first, ZONE).rule
    found = rule.starts(first, first + timedelta(days=900))
    return [f"{one:%a %d %b %H:%M}" for _, one in zip(range(number), found, strict=False)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("FREQ=DAILY", ["Tue 03 Mar 18:00", "Wed 04 Mar 18:00", "Thu 05 Mar 18:00"]),
        ("FREQ=DAILY;INTERVAL=3", ["Tue 03 Mar 18:00", "Fri 06 Mar 18:00", "Mon 09 Mar 18:00"]),
        ("FREQ=WEEKLY", ["Tue 03 Mar 18:00", "Tue 10 Mar 18:00", "Tue 17 Mar 18:00"]),
        ("RRULE:FREQ=WEEKLY;BYDAY=TU,TH", ["Tue 03 Mar 18:00", "Thu 05 Mar 18:00", "Tue 10 Mar 18:00"]),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU", ["Tue 03 Mar 18:00", "Sun 08 Mar 18:00", "Tue 17 Mar 18:00"]),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU", ["Tue 03 Mar 18:00", "Sun 15 Mar 18:00", "Tue 17 Mar 18:00"]),
        ("FREQ=MONTHLY", ["Tue 03 Mar 18:00", "Fri 03 Apr 18:00", "Sun 03 May 18:00"]),
        ("FREQ=MONTHLY;BYMONTHDAY=31", ["Tue 31 Mar 18:00", "Sun 31 May 18:00", "Fri 31 Jul 18:00"]),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", ["Tue 31 Mar 18:00", "Thu 30 Apr 18:00", "Sun 31 May 18:00"]),
        ("FREQ=MONTHLY;BYDAY=1TU", ["Tue 03 Mar 18:00", "Tue 07 Apr 18:00", "Tue 05 May 18:00"]),
        ("FREQ=MONTHLY;BYDAY=-1FR", ["Fri 27 Mar 18:00", "Fri 24 Apr 18:00", "Fri 29 May 18:00"]),
        ("FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2", ["Tue 10 Mar 18:00", "Tue 14 Apr 18:00", "Tue 12 May 18:00"]),
        ("freq=weekly;byday=mo", ["Mon 09 Mar 18:00", "Mon 16 Mar 18:00", "Mon 23 Mar 18:00"]),
    ],
)
def test_what_a_rule_says(text: str, expected: list[str]) -> None:
    assert starts(text, number=3) == expected


@pytest.mark.parametrize(
    ("text", "spelt_out"),
    [
        ("FREQ=WEEKLY", "FREQ=WEEKLY;BYDAY=TU"),
        ("FREQ=MONTHLY", "FREQ=MONTHLY;BYMONTHDAY=3"),
        ("FREQ=DAILY;BYDAY=MO,FR", "FREQ=WEEKLY;BYDAY=MO,FR"),
        ("FREQ=MONTHLY;BYDAY=TU;BYSETPOS=-1", "FREQ=MONTHLY;BYDAY=-1TU"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU;WKST=SU", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU"),
        ("FREQ=WEEKLY;COUNT=5;BYDAY=TU", "FREQ=WEEKLY;BYDAY=TU"),
    ],
)
def test_a_rule_is_kept_in_one_spelling_without_its_end(text: str, spelt_out: str) -> None:
    rule = read_rule(text, FIRST, ZONE).rule
    assert rule.text() == spelt_out
    assert read_rule(spelt_out, FIRST, ZONE).rule == rule


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("FREQ=SECONDLY", "rule_frequency"),
        ("FREQ=YEARLY", "rule_frequency"),
        ("BYDAY=TU", "rule_frequency"),
        ("FREQ=WEEKLY;BYHOUR=6", "rule_unknown"),
        ("FREQ=WEEKLY;BYDAY=XX", "rule_malformed"),
        ("FREQ=WEEKLY;BYDAY=1TU", "rule_malformed"),
        ("FREQ=WEEKLY;INTERVAL=0", "rule_malformed"),
        ("FREQ=WEEKLY;COUNT=0", "rule_malformed"),
        ("FREQ=WEEKLY;UNTIL=tomorrow", "rule_malformed"),
        ("FREQ=MONTHLY;BYMONTHDAY=0", "rule_malformed"),
        ("FREQ=MONTHLY;BYMONTHDAY=32", "rule_malformed"),
    ],
)
def test_rules_that_are_refused(text: str, code: str) -> None:
    with pytest.raises(RuleError, match=code):
        read_rule(text, FIRST, ZONE)


@pytest.mark.parametrize(
    ("text", "last_day", "expected"),
    [
        ("FREQ=WEEKLY", None, (FIRST, None)),
        ("FREQ=WEEKLY;COUNT=4", None, (FIRST, date(2026, 3, 24))),
        ("FREQ=WEEKLY;COUNT=4", date(2026, 3, 12), (FIRST, date(2026, 3, 10))),
        ("FREQ=WEEKLY;UNTIL=20260331", None, (FIRST, date(2026, 3, 31))),
        ("FREQ=WEEKLY;UNTIL=20260331T170000Z", None, (FIRST, date(2026, 3, 31))),
        ("FREQ=WEEKLY;UNTIL=20260331T165900Z", None, (FIRST, date(2026, 3, 24))),
        ("FREQ=WEEKLY;UNTIL=20260331T175900", None, (FIRST, date(2026, 3, 24))),
        ("FREQ=WEEKLY;BYDAY=MO", date(2026, 3, 31), (datetime(2026, 3, 9, 18), date(2026, 3, 30))),
    ],
)
def test_the_first_class_and_the_last_day(
    text: str, last_day: date | None, expected: tuple[datetime, date | None]
) -> None:
    assert first_and_last(read_rule(text, FIRST, ZONE), FIRST, last_day) == expected


@pytest.mark.parametrize(
    ("text", "last_day", "code"),
    [
        ("FREQ=WEEKLY;BYDAY=MO", date(2026, 3, 8), "rule_empty"),
        ("FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31", date(2027, 2, 1), "rule_empty"),
        ("FREQ=WEEKLY", FIRST.date() + timedelta(days=MOST_CLASSES + 1), "series_too_long"),
    ],
)
def test_series_without_a_class_and_endless_ones(text: str, last_day: date, code: str) -> None:
    first = datetime(2026, 4, 1, 18) if "MONTHLY" in text else FIRST
    with pytest.raises(RuleError, match=code):
        first_and_last(read_rule(text, first, ZONE), first, last_day)


def test_extra_dates_stand_among_the_others_and_may_lie_beyond_the_last_day() -> None:
    series = builders.series(
        "2026-03-03T18:00",
        "FREQ=WEEKLY;BYDAY=TU",
        last_day=date(2026, 3, 17),
        extra=("2026-03-05T07:00", "2026-03-29T10:00"),
    )
    found = slots_of(series, date(2026, 3, 1), date(2026, 12, 31))
    assert [f"{one:%d.%m. %H:%M}" for one in found] == [
        "03.03. 18:00",
        "05.03. 07:00",
        "10.03. 18:00",
        "17.03. 18:00",
        "29.03. 10:00",
    ]


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("text", ["FREQ=WEEKLY", "FREQ=DAILY;INTERVAL=2", "FREQ=MONTHLY;BYDAY=2TU"])
def test_1800_does_not_drift_by_an_hour_after_the_clocks_change(zone: str, text: str) -> None:
    series = builders.series("2026-01-06T18:00", text, zone=zone)
    made = [
        session_of(series, slot, builders.next_id()) for slot in slots_of(series, date(2026, 1, 1), date(2035, 12, 31))
    ]
    assert len(made) > 100
    assert {one.starts.time().isoformat("minutes") for one in made} == {"18:00"}
    assert {wall_time(one.starts_at, zone) for one in made} == {one.starts for one in made}
    assert {one.ends_at - one.starts_at for one in made} == {timedelta(minutes=60)}
    offsets = {one.starts - one.starts_at.replace(tzinfo=None) for one in made}
    assert len(offsets) == 2


def test_a_time_that_clocks_skip_moves_on_and_is_told() -> None:
    placed = place(datetime(2026, 3, 29, 1, 30), ZONE)
    assert (placed.wall, placed.note) == (datetime(2026, 3, 29, 2, 30), ClockNote.SKIPPED)
    assert placed.instant == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)


def test_of_a_time_that_comes_twice_the_first_is_meant_and_told() -> None:
    placed = place(datetime(2026, 10, 25, 1, 30), ZONE)
    assert (placed.wall, placed.note) == (datetime(2026, 10, 25, 1, 30), ClockNote.TWICE)
    assert placed.instant == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert place(datetime(2026, 10, 25, 2, 0), ZONE).note is None


@pytest.mark.parametrize(
    ("rule", "old", "new", "expected"),
    [
        ("FREQ=WEEKLY;BYDAY=TU", "2026-03-03T18:00", "2026-03-03T18:30", "FREQ=WEEKLY;BYDAY=TU"),
        ("FREQ=WEEKLY;BYDAY=TU", "2026-03-03T18:00", "2026-03-04T18:00", "FREQ=WEEKLY;BYDAY=WE"),
        ("FREQ=WEEKLY;BYDAY=MO,WE,FR", "2026-03-04T18:00", "2026-03-05T18:00", "FREQ=WEEKLY;BYDAY=MO,TH,FR"),
        ("FREQ=DAILY;INTERVAL=2", "2026-03-03T18:00", "2026-03-04T18:00", "FREQ=DAILY;INTERVAL=2"),
        ("FREQ=MONTHLY;BYMONTHDAY=3", "2026-03-03T18:00", "2026-03-05T18:00", "FREQ=MONTHLY;BYMONTHDAY=5"),
        ("FREQ=MONTHLY;BYDAY=1TU", "2026-03-03T18:00", "2026-03-12T18:00", "FREQ=MONTHLY;BYDAY=2TH"),
        ("FREQ=MONTHLY;BYDAY=1TU", "2026-03-03T18:00", "2026-03-31T18:00", "FREQ=MONTHLY;BYDAY=-1TU"),
    ],
)
def test_a_rule_follows_the_class_that_is_moved(rule: str, old: str, new: str, expected: str) -> None:
    first, after = datetime.fromisoformat(old), datetime.fromisoformat(new)
    assert moved_rule(read_rule(rule, first, ZONE).rule, first, after).text() == expected


@pytest.mark.parametrize(
    ("rule", "new"),
    [
        ("FREQ=WEEKLY;BYDAY=TU,TH", "2026-03-05T18:00"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH", "2026-03-09T18:00"),
        ("FREQ=MONTHLY;BYMONTHDAY=3", "2026-04-01T18:00"),
        ("FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=2", "2026-03-04T18:00"),
    ],
)
def test_moves_that_no_rule_says_are_refused(rule: str, new: str) -> None:
    with pytest.raises(RuleError, match="series_cannot_follow"):
        moved_rule(read_rule(rule, FIRST, ZONE).rule, FIRST, datetime.fromisoformat(new))


def test_a_month_without_such_a_day_refuses_the_move() -> None:
    rule = read_rule("FREQ=MONTHLY;BYMONTHDAY=3", FIRST, ZONE).rule
    with pytest.raises(RuleError, match="series_cannot_follow"):
        moved_slot(rule, datetime(2026, 4, 3, 18), FIRST, datetime(2026, 3, 31, 18))


@st.composite
def rules(draw: st.DrawFn) -> Rule:
    text = draw(
        st.sampled_from(
            [
                "FREQ=DAILY",
                "FREQ=DAILY;INTERVAL=3",
                "FREQ=WEEKLY;BYDAY=TU",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
                "FREQ=WEEKLY;BYDAY=MO,TU,FR",
                "FREQ=MONTHLY;BYMONTHDAY=3",
                "FREQ=MONTHLY;BYDAY=1TU",
            ]
        )
    )
    return read_rule(text, FIRST, ZONE).rule


@given(rule=rules(), days=st.integers(-6, 6), minutes=st.integers(-600, 300))
def test_a_moved_rule_says_exactly_where_its_classes_went(rule: Rule, days: int, minutes: int) -> None:
    old = next(one for one in rule.starts(FIRST, datetime(2026, 12, 31)) if one.weekday() == 1)
    new = old + timedelta(days=days, minutes=minutes)
    until = datetime(2029, 6, 30, 23, 59)
    try:
        moved = moved_rule(rule, old, new)
        targets = [moved_slot(rule, one, old, new) for one in rule.starts(old, until)]
    except RuleError:
        return
    settled = sorted(targets)[2 * len(rule.weekdays) : -20]
    said = list(moved.starts(min(targets), until + timedelta(days=40)))
    assert settled
    assert [one for one in said if settled[0] <= one <= settled[-1]] == settled
