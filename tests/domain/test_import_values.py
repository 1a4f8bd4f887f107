"""Days, names, pronouns and tags as other programs write them."""

from __future__ import annotations

from datetime import date

import pytest

from studio.domain.members.importing.dates import day_order, parse_day
from studio.domain.members.importing.fields import DateOrder, Field, NameOrder, Reading
from studio.domain.members.importing.people import pronouns, split_order, tags

TODAY = date(2026, 4, 14)
DMY, MDY, YMD, OPEN = DateOrder.DMY, DateOrder.MDY, DateOrder.YMD, DateOrder.OPEN


@pytest.mark.parametrize(
    ("values", "order"),
    [
        (["03/04/2026", "31/01/1980"], DMY),
        (["03/04/2026", "01/31/1980"], MDY),
        (["03/04/2026", "05/06/1980"], OPEN),
        (["31/01/1980", "01/31/1980"], OPEN),
        (["1980-01-31", "1981-02-03"], YMD),
        (["31 January 1980", "3 mars 1981"], YMD),
        (["31.1.80", "3.2.1981"], DMY),
        (["31/01/1980 00:00", "03/04/2026 12:30 PM"], DMY),
        (["runner", "walker"], None),
        ([], None),
    ],
)
def test_the_order_of_days_is_that_of_the_whole_column(values: list[str], order: DateOrder | None) -> None:
    assert day_order(values) is order


@pytest.mark.parametrize(
    ("text", "order", "day"),
    [
        ("03/04/2026", DMY, date(2026, 4, 3)),
        ("03/04/2026", MDY, date(2026, 3, 4)),
        ("03/04/2026", OPEN, None),
        ("3.4.85", DMY, date(1985, 4, 3)),
        ("3.4.26", DMY, date(2026, 4, 3)),
        ("3.4.27", DMY, date(1927, 4, 3)),
        ("1980-01-31", DMY, date(1980, 1, 31)),
        ("1980-01-31T00:00:00Z", YMD, date(1980, 1, 31)),
        ("19800131", YMD, date(1980, 1, 31)),
        ("31 January 1980", YMD, date(1980, 1, 31)),
        ("Jan 31, 1980", YMD, date(1980, 1, 31)),
        ("31. März 1980", YMD, date(1980, 3, 31)),
        ("31 de enero de 1980", YMD, date(1980, 1, 31)),
        ("31 août 1980", YMD, date(1980, 8, 31)),
        ("31/02/1980", DMY, None),
        ("soon", DMY, None),
    ],
)
def test_days_are_read(text: str, order: DateOrder, day: date | None) -> None:
    assert parse_day(text, order, TODAY) == day


@pytest.mark.parametrize(
    ("text", "order", "name"),
    [
        ("Kofi Mensah", NameOrder.GIVEN_FIRST, "Kofi Mensah"),
        ("Mensah Kofi", NameOrder.FAMILY_FIRST, "Kofi Mensah"),
        ("Mensah,  Kofi", NameOrder.GIVEN_FIRST, "Kofi Mensah"),
        ("van der Berg Anna Maria", NameOrder.FAMILY_FIRST, "Anna Maria van der Berg"),
        ("Teresa", NameOrder.FAMILY_FIRST, "Teresa"),
    ],
)
def test_full_names_are_put_in_order(text: str, order: NameOrder, name: str) -> None:
    assert split_order(text, order) == name


@pytest.mark.parametrize(
    ("text", "meant"),
    [("She", "she/her"), ("they/them", "they/them"), ("sie", "sie/ihr"), ("", ""), ("F", None), ("weiblich", None)],
)
def test_pronouns_are_never_concluded_from_a_sex(text: str, meant: str | None) -> None:
    assert pronouns(text) == meant


def test_tags_are_split_and_each_comes_once() -> None:
    assert tags("Runner; new,runner | early  bird") == ("Runner", "new", "early bird")


@pytest.mark.parametrize(
    ("fields", "orders", "trouble"),
    [
        ((Field.NAME, Field.EMAIL), (OPEN, OPEN), None),
        ((Field.EMAIL, Field.PHONE), (OPEN, OPEN), ("no_name", -1)),
        ((Field.NAME, Field.NAME), (OPEN, OPEN), ("twice", 1)),
        ((Field.NAME, Field.TAGS, Field.TAGS), (OPEN, OPEN, OPEN), None),
        ((Field.NAME, Field.BIRTH), (OPEN, OPEN), ("order_open", 1)),
        ((Field.NAME, Field.BIRTH), (OPEN, DMY), None),
    ],
)
def test_a_reading_says_what_is_missing(
    fields: tuple[Field, ...], orders: tuple[DateOrder, ...], trouble: tuple[str, int] | None
) -> None:
    assert Reading(fields, orders).trouble() == trouble
