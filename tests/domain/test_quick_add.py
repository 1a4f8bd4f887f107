"""A class from one line: what is read, what is offered as choices, what is left unread."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from uuid import UUID

import pytest

from studio.domain.schedule.quick_add import read_line
from studio.domain.schedule.quick_reading import Known, Named, Reading, Title
from studio.domain.schedule.quick_words import Word, vocabulary

NOW = datetime(2026, 4, 14, 17, 52)  # a Tuesday
STRENGTH, HIIT, MOBILITY = Named(UUID(int=1), "Strength"), Named(UUID(int=2), "HIIT"), Named(UUID(int=3), "Mobility")
ANA, ANDRE, INES = (
    Named(UUID(int=4), "Ana Silva"),
    Named(UUID(int=5), "Andre Roux"),
    Named(UUID(int=6), "Inés Carvalho"),
)
MAIN, STUDIO = Named(UUID(int=7), "Main floor", "Main"), Named(UUID(int=8), "Studio 2", "St 2")
HILL = Title("Hill HIIT", HIIT.id, ANDRE.id, STUDIO.id, 45, 12, (time(8, 30), time(18, 45)))
LUNCH = Title("Lunch HIIT", HIIT.id, ANA.id, MAIN.id, 45, 14, (time(12, 15),))
SLOW = Title("Slow strength", MOBILITY.id)
KNOWN = Known((STRENGTH, HIIT, MOBILITY), (ANA, ANDRE, INES), (MAIN, STUDIO), (HILL, LUNCH))


def read(line: str) -> Reading:
    return read_line(line, KNOWN, NOW)


def test_the_whole_line_is_read() -> None:
    found = read("strength tue 6pm 60m 16 coach ana room main weekly until 30 june")
    assert (found.kind, found.coach, found.room) == (STRENGTH, ANA, MAIN)
    # Tuesday's six o'clock is eight minutes away: it is today.
    assert (found.starts, found.minutes, found.places) == (datetime(2026, 4, 14, 18, 0), 60, 16)
    assert (found.rule_text, found.until) == ("FREQ=WEEKLY;BYDAY=TU", date(2026, 6, 30))
    assert (found.choices, found.unread) == ((), ())


def test_words_may_come_in_any_order() -> None:
    assert read("main 16 weekly ana until 30 june 60m strength 6pm tue") == read(
        "strength tue 6pm 60m 16 coach ana room main weekly until 30 june"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("6pm", time(18)),
        ("6:30pm", time(18, 30)),
        ("6.30 pm", time(18, 30)),
        ("12am", time(0)),
        ("12pm", time(12)),
        ("noon", time(12)),
        ("18:00", time(18)),
        ("18.15", time(18, 15)),
        ("1830", time(18, 30)),
        ("18h", time(18)),
        ("18h30", time(18, 30)),
        ("at 18", time(18)),
        ("06:30", time(6, 30)),
    ],
)
def test_times_of_day(text: str, expected: time) -> None:
    found = read(f"strength wed {text}")
    assert (found.time, found.choices, found.unread) == (expected, (), ())


@pytest.mark.parametrize(
    ("text", "start", "minutes"),
    [
        ("18:00-19:15", time(18), 75),
        ("6-7pm", time(18), 60),
        ("11-1pm", time(11), 120),
        ("6:30-7:15am", time(6, 30), 45),
        ("18:00–18:45", time(18), 45),
    ],
)
def test_a_span_gives_start_and_length(text: str, start: time, minutes: int) -> None:
    found = read(f"strength wed {text}")
    assert (found.time, found.minutes) == (start, minutes)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("60m", 60), ("90min", 90), ("75'", 75), ("1h", 60), ("1h30", 90), ("45 minutes", 45), ("2 hours", 120)],
)
def test_lengths(text: str, minutes: int) -> None:
    assert read(f"strength wed 6pm {text}").minutes == minutes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("today", date(2026, 4, 14)),
        ("tomorrow", date(2026, 4, 15)),
        ("thu", date(2026, 4, 16)),
        ("thursday", date(2026, 4, 16)),
        ("next thu", date(2026, 4, 23)),
        ("mon", date(2026, 4, 20)),
        ("16 apr", date(2026, 4, 16)),
        ("apr 16", date(2026, 4, 16)),
        ("16th april", date(2026, 4, 16)),
        ("16.4.", date(2026, 4, 16)),
        ("3/5", date(2026, 5, 3)),
        ("5/13", date(2026, 5, 13)),  # no thirteenth month
        ("13 apr", date(2027, 4, 13)),  # yesterday has been
        ("2026-05-01", date(2026, 5, 1)),
        ("1.5.27", date(2027, 5, 1)),
        ("29 feb", date(2028, 2, 29)),
    ],
)
def test_days(text: str, expected: date) -> None:
    found = read(f"strength {text} 7pm")
    assert (found.day, found.unread) == (expected, ())


def test_a_time_that_has_been_today_is_next_week() -> None:
    assert read("strength tue 5pm").day == date(2026, 4, 21)
    assert read("strength tue 6pm").day == date(2026, 4, 14)


def test_a_month_goes_first_where_people_write_it_so() -> None:
    american = vocabulary(day_first=False)
    assert read_line("strength 5/3 7pm", KNOWN, NOW, american).day == date(2026, 5, 3)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("tue weekly", "FREQ=WEEKLY;BYDAY=TU"),
        ("every tue", "FREQ=WEEKLY;BYDAY=TU"),
        ("every tue and thu", "FREQ=WEEKLY;BYDAY=TU,TH"),
        ("mon wed fri", "FREQ=WEEKLY;BYDAY=MO,WE,FR"),
        ("every weekday", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
        ("tue every 2 weeks", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
        ("tue every other week", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
        ("fortnightly tue", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
        ("daily", "FREQ=DAILY"),
        ("16 apr monthly", "FREQ=MONTHLY;BYMONTHDAY=16"),
        ("tue monthly", "FREQ=MONTHLY;BYDAY=2TU"),
        ("tue 8x", "FREQ=WEEKLY;BYDAY=TU;COUNT=8"),
        ("tue for 8 classes", "FREQ=WEEKLY;BYDAY=TU;COUNT=8"),
        ("tue", ""),
    ],
)
def test_repeating(text: str, rule: str) -> None:
    assert read(f"strength 6pm {text}").rule_text == rule


def test_until_a_month_may_be_its_end_or_the_end_of_the_one_before() -> None:
    found = read("strength tue 6pm weekly until june")
    (choice,) = found.choices
    assert found.until == date(2026, 6, 30)
    assert [option.meaning for option in choice.options] == [date(2026, 6, 30), date(2026, 5, 31)]
    assert choice.options[1].line == "strength tue 6pm weekly until 2026-05-31"
    assert read(choice.options[1].line).until == date(2026, 5, 31)


def test_a_name_that_fits_two_is_offered_as_a_choice() -> None:
    found = read("strength wed 6pm an")
    (choice,) = found.choices
    assert found.coach == ANA
    assert [option.meaning for option in choice.options] == ["Ana Silva", "Andre Roux"]
    other = read(choice.options[1].line)
    assert (other.coach, other.choices) == (ANDRE, ())


def test_a_number_alone_may_be_an_hour_or_places() -> None:
    (choice,) = read("strength wed 6").choices
    assert [option.meaning for option in choice.options] == [time(18), time(6), 6]
    assert read(choice.options[2].line).places == 6
    assert read("strength wed 6pm 6").places == 6


def test_an_hour_after_at_may_be_in_the_morning() -> None:
    found = read("strength wed at 6")
    assert found.time == time(18)
    assert [option.line for option in found.choices[0].options] == ["strength wed at 18:00", "strength wed at 06:00"]
    assert read("strength wed at 9").time == time(9)


def test_the_name_of_a_class_there_has_been_is_known() -> None:
    assert read("hill thu 6pm").title == HILL
    assert read("lunch hiit thu 12:15").title == LUNCH
    both = read("hiit thu 6pm 14")
    assert (both.title, both.kind_id, both.places) == (HILL, HIIT.id, 14)
    assert [option.meaning for option in both.choices[0].options] == ["Hill HIIT", "Lunch HIIT"]
    assert read("hiit thu 12:30").title == LUNCH  # the one that is usually at that time


def test_the_name_of_a_kind_is_rather_a_class_of_that_kind() -> None:
    run = Title("Run Strength", STRENGTH.id)
    known = Known(KNOWN.kinds, titles=(SLOW, run))
    found = read_line("strength thu 6pm", known, NOW)
    assert (found.title, found.choices) == (run, ())
    assert read_line("slow strength thu 6pm", known, NOW).title == SLOW


def test_names_are_found_without_accents_and_by_their_numbers() -> None:
    found = read("strength wed 6pm ines studio 2")
    assert (found.coach, found.room, found.places, found.unread) == (INES, STUDIO, None, ())


def test_what_nothing_is_made_of_is_told_as_typed() -> None:
    found = read("strength wed 6pm Zumba")
    assert found.unread == ("Zumba",)
    assert found.starts == datetime(2026, 4, 15, 18)


def test_an_empty_line_is_an_empty_reading() -> None:
    assert read("   ") == Reading()


def test_another_language_is_understood_beside_english() -> None:
    days = [("montag", "mo"), ("dienstag", "di"), ("mittwoch", "mi"), ("donnerstag", "do"), ("freitag", "fr"),
            ("samstag", "sa"), ("sonntag", "so")]  # fmt: skip
    months = [("januar",), ("februar",), ("märz",), ("april",), ("mai",), ("juni",), ("juli",), ("august",),
              ("september",), ("oktober",), ("november",), ("dezember",)]  # fmt: skip
    german = vocabulary(days, months, {Word.WEEKLY: "wöchentlich", Word.UNTIL: "bis", Word.COACH: "mit"})
    found = read_line("strength do 18h mit ana wöchentlich bis 3 juni", KNOWN, NOW, german)
    assert (found.starts, found.coach, found.rule_text) == (datetime(2026, 4, 16, 18), ANA, "FREQ=WEEKLY;BYDAY=TH")
    assert (found.until, found.unread) == (date(2026, 6, 3), ())


@pytest.mark.parametrize(
    "line", ["99:99", "25pm", "until", "coach", "every", "for", "0", "-", "1h60", "31.2.", "at", "x" * 500]
)
def test_odd_words_do_no_harm(line: str) -> None:
    assert (read(line).kind, read(line).starts) == (None, None)
    found = read(f"strength {line} tue 6pm {line}")
    assert (found.kind, found.starts, found.minutes) == (STRENGTH, datetime(2026, 4, 14, 18), None)


@pytest.mark.parametrize(
    ("line", "unread"),
    [
        ("strength 30 feb 6pm", ("30", "feb")),
        ("strength 31/4 6pm", ("31/4",)),
        ("strength 30 february 2027 6pm", ("30", "february", "2027")),
        ("strength tue 25:00", ("25:00",)),
        ("strength tue 6pm 7pm", ("7pm",)),
        ("strength tue 6pm 0 places", ("0", "places")),
        ("strength tue 6pm 1000 places", ("1000", "places")),
        ("strength tue 6pm 99999999999999999999 minutes", ("99999999999999999999", "minutes")),
        ("strength tue 6pm weekly for 1000000 weeks", ("for", "1000000", "weeks")),
        ("strength tue 6pm weekly until june 2025", ("june", "2025")),
        ("strength tue 6pm weekly until 2020-01-01", ("2020-01-01",)),
        ("strength tue 6pm to", ("to",)),
    ],
)
def test_what_cannot_be_is_told_and_never_read_as_something_else(line: str, unread: tuple[str, ...]) -> None:
    found = read(line)
    assert (found.unread, found.coach, found.places, found.minutes, found.until) == (unread, None, None, None, None)


@pytest.mark.parametrize(
    ("text", "start", "minutes"),
    [
        ("18:00 to 19:15", time(18), 75),
        ("from 18:00 to 19:15", time(18), 75),
        ("18:00 – 19:15", time(18), 75),
        ("6 to 7pm", time(18), 60),
        ("630pm", time(18, 30), None),
        ("6pm 1.5h", time(18), 90),
        ("6pm for 90", time(18), 90),
        ("18 h", time(18), None),
        ("18 o'clock", time(18), None),
    ],
)
def test_times_and_lengths_in_several_words(text: str, start: time, minutes: int | None) -> None:
    found = read(f"strength wed {text}")
    assert (found.time, found.minutes, found.unread, found.coach) == (start, minutes, (), None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5 may 2027", date(2027, 5, 5)),
        ("may 5, 2027", date(2027, 5, 5)),
        ("05-05-2027", date(2027, 5, 5)),
        ("in 3 days", date(2026, 4, 17)),
        ("in 2 weeks", date(2026, 4, 28)),
        ("tue next week", date(2026, 4, 21)),
        ("next week", date(2026, 4, 21)),
    ],
)
def test_days_in_several_words(text: str, expected: date) -> None:
    found = read(f"strength {text} 7pm")
    assert (found.starts, found.unread) == (datetime.combine(expected, time(19)), ())


@pytest.mark.parametrize(
    ("text", "days"),
    [("tue/thu", "TU,TH"), ("mon-fri", "MO,TU,WE,TH,FR"), ("sat to mon", "MO,SA,SU"), ("mon & wed", "MO,WE")],
)
def test_weekdays_in_a_row(text: str, days: str) -> None:
    found = read(f"strength 6pm {text}")
    assert (found.rule_text, found.unread) == (f"FREQ=WEEKLY;BYDAY={days}", ())


def test_an_end_with_its_year_is_meant_as_it_is_said() -> None:
    assert read("strength 6pm tue weekly until 30 june 2027").until == date(2027, 6, 30)
    found = read("strength 6pm tue weekly until june 2027")
    assert [option.meaning for option in found.choices[0].options] == [date(2027, 6, 30), date(2027, 5, 31)]
    assert found.time == time(18)
    assert read("strength 1 june 6pm weekly until 2026-05-01").until == date(2026, 5, 1)


def test_an_hour_of_the_second_half_of_the_day_needs_no_more_words() -> None:
    found = read("strength wed 18")
    assert found.time == time(18)
    assert [option.meaning for option in found.choices[0].options] == [time(18), 18]


def test_next_thursday_may_be_the_coming_one() -> None:
    found = read("strength next thu 6pm")
    assert found.day == date(2026, 4, 23)
    assert [option.meaning for option in found.choices[0].options] == [date(2026, 4, 23), date(2026, 4, 16)]
    assert read(found.choices[0].options[1].line).day == date(2026, 4, 16)
    assert read("strength next tue 6pm").choices == ()  # this week's is today


def test_two_coaches_of_one_first_name_are_offered_though_one_is_called_by_it() -> None:
    tom, other = Named(UUID(int=20), "Tom Okafor", "Tom"), Named(UUID(int=21), "Tom Baker", "Tom B")
    known = replace(KNOWN, coaches=(other, tom))
    found = read_line("strength wed 6pm tom", known, NOW)
    assert found.coach == tom
    assert [option.meaning for option in found.choices[0].options] == ["Tom Okafor", "Tom Baker"]
    assert read_line(found.choices[0].options[1].line, known, NOW).coach == other


def test_two_coaches_of_the_very_same_name_are_told_apart_by_their_short_ones() -> None:
    old, young = Named(UUID(int=20), "Tom Baker", "Tom"), Named(UUID(int=21), "Tom Baker", "Tommy")
    known = replace(KNOWN, coaches=(old, young))
    found = read_line("strength wed 6pm tom baker", known, NOW)
    assert [option.meaning for option in found.choices[0].options] == ["Tom", "Tommy"]
    assert read_line(found.choices[0].options[1].line, known, NOW).coach == young


def test_small_words_are_no_beginnings_of_names() -> None:
    known = replace(KNOWN, coaches=(Named(UUID(int=20), "Ford Onslow", "Ford"), INES))
    for line in ("strength wed 6pm for", "strength wed 6pm in", "strength wed on 6pm"):
        assert read_line(line, known, NOW).coach is None
