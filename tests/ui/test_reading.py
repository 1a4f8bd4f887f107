"""Dates, times, weights and distances as people in different places read them."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtCore import QLocale, QSettings

from studio.ui.phrases import Manner
from studio.ui.reading import REGIONS, chosen_manner, keep_choice, region_name, usual_manner

NOW = datetime(2026, 4, 14, 17, 52)


@pytest.fixture
def settings(own_settings: None) -> QSettings:
    """Empty settings."""
    return QSettings("Studio Desk tests", "reading")


@pytest.mark.parametrize(
    ("region", "clock", "day", "full", "short"),
    [
        ("en_GB", "17:52", "Tue 14 April", "Tuesday 14 April 2026", "14 Apr"),
        ("en_US", "5:52 pm", "Tue, April 14", "Tuesday, April 14, 2026", "Apr 14"),
        ("de_DE", "17:52", "Di. 14. April", "Dienstag 14. April 2026", "14. Apr."),
        ("es_ES", "17:52", "mar 14 de abril", "martes 14 de abril 2026", "14 abr"),
        ("fr_FR", "17:52", "mar. 14 avril", "mardi 14 avril 2026", "14 avr."),
    ],
)
def test_days_and_times(region: str, clock: str, day: str, full: str, short: str) -> None:
    manner = Manner(QLocale(region))
    assert manner.time(NOW).replace("\u202f", " ") == clock
    assert manner.long_day(NOW.date()) == day
    assert manner.full_day(NOW.date()) == full
    assert manner.day_month(NOW.date()) == short


@pytest.mark.parametrize(("region", "expected"), [("en_GB", 0), ("en_US", 6), ("fr_FR", 0), ("pt_PT", 6)])
def test_weeks_start_where_they_do(region: str, expected: int) -> None:
    assert usual_manner(QLocale(region)).week_starts == expected


def test_weights_and_distances_in_the_usual_units() -> None:
    british, american = usual_manner(QLocale("en_GB")), usual_manner(QLocale("en_US"))
    assert (british.weight(80), british.distance_text(10_000, 1)) == ("80 kg", "10.0 km")
    assert (american.weight(80), american.distance_text(10_000, 1)) == ("176 lb", "6.2 mi")


def test_numbers_have_the_readers_signs() -> None:
    assert Manner(QLocale("de_DE")).number(1234.5, 1) == "1.234,5"
    assert Manner(QLocale("en_GB")).number(1234.5, 1) == "1,234.5"


def test_what_is_chosen_goes_over_what_is_usual(settings: QSettings) -> None:
    keep_choice(settings, "region", "en_US")
    assert chosen_manner(settings) == Manner(QLocale("en_US"), mass="lb", distance="mi")
    keep_choice(settings, "clock", "24")
    keep_choice(settings, "first_weekday", "0")
    keep_choice(settings, "mass", "kg")
    manner = chosen_manner(settings)
    assert (manner.time(NOW), manner.week_starts, manner.weight(80)) == ("17:52", 0, "80 kg")
    assert manner.distance == "mi"


def test_settings_that_make_no_sense_are_as_if_nothing_was_chosen(settings: QSettings) -> None:
    keep_choice(settings, "region", "xx_YY")
    keep_choice(settings, "clock", "25")
    keep_choice(settings, "first_weekday", "monday")
    assert chosen_manner(settings) == usual_manner(QLocale.system())


def test_every_region_offered_is_one_that_dates_are_known_for() -> None:
    for region in REGIONS:
        assert QLocale(region).name() == region
        assert Manner(QLocale(region)).full_day(date(2026, 4, 14))
    assert region_name("en_GB") == "British English (United Kingdom)"
