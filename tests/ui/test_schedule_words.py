"""How often a class repeats, and what clashes, in plain words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from uuid import UUID

import pytest
from PySide6.QtCore import QLocale

from studio.domain.schedule.clashes import Clash, ClashKind
from studio.ui.phrases import Manner
from studio.ui.schedule.quick_line import spoken_words
from studio.ui.schedule.rule_words import CLASHES, clash_words, rule_words
from studio.ui.settings.hours_words import read_hours

FIRST = datetime(2026, 4, 14, 18)
LATER, EARLIER = UUID(int=1), UUID(int=2)
DOUBLE = Clash(
    ClashKind.ROOM,
    LATER,
    FIRST.date(),
    datetime(2026, 4, 14, 18, 30),
    "key",
    (("name", "Hill HIIT"), ("room", "Main floor"), ("other", "Run Strength"), ("other_starts", "2026-04-14T18:00")),
    EARLIER,
)


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("FREQ=WEEKLY;BYDAY=TU", "Every Tuesday"),
        ("FREQ=WEEKLY;BYDAY=TU,TH", "Every Tuesday and Thursday"),
        ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "Every weekday"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE,FR", "Every 2 weeks on Monday, Wednesday and Friday"),
        ("FREQ=DAILY", "Every day"),
        ("FREQ=DAILY;INTERVAL=3", "Every 3 days"),
        ("FREQ=MONTHLY;BYDAY=2TU", "Every month on the second Tuesday"),
        ("FREQ=MONTHLY;BYDAY=-1FR", "Every month on the last Friday"),
        ("FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=14", "Every 2 months on day 14"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "Every month on the last day"),
        ("FREQ=WEEKLY;BYDAY=TU;COUNT=8", "Every Tuesday, 8 times"),
        ("FREQ=YEARLY", "FREQ=YEARLY"),
    ],
)
def test_rules(rule: str, words: str, manner: Manner) -> None:
    assert rule_words(rule, FIRST, None, None, manner) == words


def test_a_rule_says_its_last_day(manner: Manner) -> None:
    words = rule_words("FREQ=WEEKLY;BYDAY=TU", FIRST, date(2026, 6, 30), None, manner)
    assert words == "Every Tuesday until 30 Jun 2026"


def test_a_clash_is_told_from_the_side_of_the_class_that_is_looked_at(manner: Manner) -> None:
    assert clash_words(DOUBLE, manner) == "Main floor has Run Strength at 18:00"
    assert clash_words(DOUBLE, manner, (LATER,)) == "Main floor has Run Strength at 18:00"
    assert clash_words(DOUBLE, manner, (EARLIER,)) == "Main floor has Hill HIIT at 18:30"


def test_kit_that_is_short_is_told_by_its_name(manner: Manner) -> None:
    short = replace(
        DOUBLE,
        kind=ClashKind.KIT,
        details=(*DOUBLE.details, ("kit", "suspension_trainer"), ("load", ""), ("needs", "8"), ("works", "6")),
    )
    assert clash_words(short, manner) == "When full, needs 8 suspension trainers with Run Strength at 18:00; 6 work"


def test_every_clash_has_its_words() -> None:
    assert set(CLASHES) == set(ClashKind)


def test_weekdays_and_months_are_read_in_the_readers_language() -> None:
    german = spoken_words(Manner(QLocale(QLocale.Language.German, QLocale.Country.Germany)))
    assert [german.weekday(text) for text in ("Donnerstag", "do", "thursday")] == [3, 3, 3]
    assert [german.month(text) for text in ("März", "mai", "may")] == [3, 5, 5]
    american = spoken_words(Manner(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)))
    assert (german.day_first, american.day_first) == (True, False)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("6-12, 4-9pm", [(1, time(6), time(12)), (1, time(16), time(21))]),
        ("18-24", [(1, time(18), time(0))]),
        ("6pm – 12am", [(1, time(18), time(0))]),
        ("16:30-00:00", [(1, time(16, 30), time(0))]),
    ],
)
def test_hours_of_a_coach_are_read_until_midnight(text: str, expected: list[tuple[int, time, time]]) -> None:
    assert read_hours(1, text) == expected
