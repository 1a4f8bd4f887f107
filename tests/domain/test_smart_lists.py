"""Who is on a list that keeps itself, on the first and the last day of each rule."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from studio.domain.ids import new_id
from studio.domain.members.facts import Facts, Person, Smart, is_listed
from studio.domain.members.passes import HeldPass
from studio.domain.members.records import PassKind

NOW = datetime(2026, 4, 14, 17, 52)
"""A Tuesday."""
TODAY = NOW.date()
NOBODY = Facts(Person(date(2025, 1, 1)))
LATELY = NOW - timedelta(weeks=3)
PACK = HeldPass(new_id(), "Pack of 10", PassKind.CREDITS, 5, date(2026, 1, 1), date(2026, 12, 31))
MINUTE = timedelta(minutes=1)


def day(ahead: int) -> date:
    return TODAY + timedelta(days=ahead)


def held(**fields: object) -> Facts:
    return replace(NOBODY, passes=(replace(PACK, **fields),))  # type: ignore[arg-type]


def came(*visits: datetime) -> Facts:
    return replace(NOBODY, last_here=max(visits), visits=tuple(sorted(visits)))


def regular(last: datetime, times: int) -> Facts:
    """Somebody who came so often in a row, and not since."""
    return came(*(last - timedelta(days=number) for number in range(times)))


def born(month: int, of: int) -> Facts:
    return replace(NOBODY, person=replace(NOBODY.person, birth_date=date(1988, month, of)))


def trained(times: int, joined: date = date(2026, 3, 16), target: int = 2) -> Facts:
    """Somebody who came so often in the four full weeks before this one."""
    person = replace(NOBODY.person, joined_on=joined, weekly_target=target)
    first = datetime(2026, 3, 16)
    return replace(came(*(first + timedelta(days=3 * number) for number in range(max(times, 1)))), person=person)


@pytest.mark.parametrize(
    ("smart", "facts", "listed"),
    [
        (Smart.THIS_WEEK, came(datetime(2026, 4, 13)), True),
        (Smart.THIS_WEEK, came(datetime(2026, 4, 13) - MINUTE), False),
        (Smart.SLIPPING, regular(LATELY - MINUTE, 4), True),
        (Smart.SLIPPING, regular(LATELY - MINUTE, 3), False),
        (Smart.SLIPPING, regular(LATELY, 5), False),
        (Smart.SLIPPING, came(*(LATELY - timedelta(weeks=week) for week in (1, 2, 3, 8))), True),
        (Smart.SLIPPING, came(*(LATELY - timedelta(weeks=week) - MINUTE for week in (1, 2, 3, 8))), False),
        (Smart.PASS_ENDING, held(ends_on=day(7)), True),
        (Smart.PASS_ENDING, held(ends_on=day(8)), False),
        (Smart.PASS_ENDING, held(ends_on=day(0)), True),
        (Smart.PASS_ENDING, held(ends_on=day(-1)), False),
        (Smart.PASS_ENDING, held(left=2), True),
        (Smart.PASS_ENDING, held(left=3), False),
        (Smart.PASS_ENDING, held(left=None, ends_on=None), False),
        (Smart.PASS_ENDING, held(left=2, starts_on=day(0)), True),
        (Smart.PASS_ENDING, held(left=2, starts_on=day(1)), False),
        (Smart.PASS_ENDING, held(left=2, frozen_on=day(0)), False),
        (Smart.UNPAID, replace(NOBODY, owed=1), True),
        (Smart.UNPAID, NOBODY, False),
        (Smart.WAIVER, replace(NOBODY, waiver=day(0)), True),
        (Smart.WAIVER, replace(NOBODY, waiver=day(-1)), False),
        (Smart.WAIVER, replace(NOBODY, waiver=day(30)), True),
        (Smart.WAIVER, replace(NOBODY, waiver=day(31)), False),
        (Smart.CHECK, replace(NOBODY, check=day(30)), True),
        (Smart.CHECK, replace(NOBODY, check=day(31)), False),
        (Smart.FIRST_MONTH, replace(NOBODY, person=Person(day(-29))), True),
        (Smart.FIRST_MONTH, replace(NOBODY, person=Person(day(-30))), False),
        (Smart.BIRTHDAY, born(4, 14), True),
        (Smart.BIRTHDAY, born(4, 20), True),
        (Smart.BIRTHDAY, born(4, 21), False),
        (Smart.BIRTHDAY, born(4, 13), False),
        (Smart.BIRTHDAY, NOBODY, False),
        (Smart.BELOW_TARGET, trained(7), True),
        (Smart.BELOW_TARGET, trained(8), False),
        (Smart.BELOW_TARGET, trained(7, joined=date(2026, 3, 17)), False),
        (Smart.BELOW_TARGET, came(NOW), False),
        (Smart.REVIEW, replace(NOBODY, review=day(0)), True),
        (Smart.REVIEW, replace(NOBODY, review=day(1)), False),
    ],
)
def test_who_is_on_a_list_that_keeps_itself(smart: Smart, facts: Facts, listed: bool) -> None:
    assert is_listed(smart, facts, NOW) is listed


@pytest.mark.parametrize(
    ("now", "listed"),
    [
        (datetime(2026, 2, 23), True),
        (datetime(2026, 3, 1), True),
        (datetime(2026, 3, 2), False),
        (datetime(2028, 2, 23), True),
        (datetime(2028, 3, 1), False),
    ],
)
def test_who_was_born_on_the_29th_of_february_has_a_birthday_every_year(now: datetime, listed: bool) -> None:
    assert is_listed(Smart.BIRTHDAY, born(2, 29), now) is listed
