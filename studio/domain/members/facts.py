"""What the studio knows of a member at a glance: what lists count, sort and filter by."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from studio.domain.members.passes import ENDING_DAYS, LOW_CREDITS, HeldPass, stands_still

SLIPPING_FROM = 4
"""Visits in the eight weeks before the last three that make a regular."""
SOON_DAYS = 30
"""How far ahead "expiring" looks, and how long somebody is new."""
BIRTHDAY_DAYS = 7
TARGET_WEEKS = 4
"""Full weeks over which a weekly target is judged."""


@dataclass(frozen=True, slots=True)
class Person:
    """The member's own row, as far as lists look at it."""

    joined_on: date
    birth_date: date | None = None
    level: int = 1
    weekly_target: int = 2
    tags: tuple[str, ...] = ()
    goal: str = ""
    has_email: bool = False
    has_phone: bool = False
    code: str = ""
    legal_name: str = ""
    pronouns: str = ""
    email: str = ""
    phone: str = ""
    second_phone: str = ""
    address: str = ""
    notes: str = ""
    running_since: int | None = None
    lifting_since: int | None = None
    unit: str = "kg"
    body_mass: float | None = None
    cleared: bool = False
    household: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """One member. `visits` are those of the last months as wall times, oldest first; `waiver` and `check` the last days
    covered (`date.max`: no end), `review` the day on which a limit that holds is to be looked at again. `papers` are
    kinds of documents with their last days, `outcome` that of the newest check, `limited` whether a limit holds today;
    `run_days` the weekdays (0 Monday) on which they run, `run_m` metres a week over the last four; `own` the values of
    the studio's own fields by id; `owed` what is unpaid of their passes, in minor units.
    """

    person: Person
    last_here: datetime | None = None
    visits: tuple[datetime, ...] = ()
    passes: tuple[HeldPass, ...] = ()
    waiver: date | None = None
    check: date | None = None
    review: date | None = None
    races: tuple[tuple[date, str], ...] = ()
    outcome: str = ""
    limited: bool = False
    consent: bool = False
    papers: tuple[tuple[str, date | None], ...] = ()
    contacts: int = 0
    photo: bool = False
    run_days: tuple[str, ...] = ()
    run_m: int | None = None
    own: tuple[tuple[str, str], ...] = ()
    owed: int = 0


class Smart(StrEnum):
    """A list that keeps itself."""

    ALL = "all"
    THIS_WEEK = "this_week"
    SLIPPING = "slipping"
    PASS_ENDING = "pass_ending"  # noqa: S105 -- what members buy
    UNPAID = "unpaid"
    WAIVER = "waiver"
    FIRST_MONTH = "first_month"
    BIRTHDAY = "birthday"
    BELOW_TARGET = "below_target"
    CHECK = "check"
    REVIEW = "review"
    ARCHIVED = "archived"


def is_listed(smart: Smart, facts: Facts, now: datetime) -> bool:
    """Whether somebody is on a smart list at a wall time."""
    return _RULES[smart](facts, now)


def visits_between(visits: Sequence[datetime], since: datetime, until: datetime) -> int:
    """How many visits (oldest first) lie between two wall times, the second not included."""
    return bisect_left(visits, until) - bisect_left(visits, since)


def week_start(now: datetime) -> datetime:
    """When this week began."""
    monday = now.date() - timedelta(days=now.weekday())
    return datetime(monday.year, monday.month, monday.day)


def _this_week(facts: Facts, now: datetime) -> bool:
    return facts.last_here is not None and facts.last_here >= week_start(now)


def _slipping(facts: Facts, now: datetime) -> bool:
    lately = now - timedelta(weeks=3)
    if facts.last_here is None or facts.last_here >= lately:
        return False
    return visits_between(facts.visits, lately - timedelta(weeks=8), lately) >= SLIPPING_FROM


def _pass_ending(facts: Facts, now: datetime) -> bool:
    """Holds a pass for today, and none that goes on for more than a week with more than a few classes."""
    day = now.date()
    held = [
        one
        for one in facts.passes
        if (one.ends_on is None or one.ends_on >= day) and not stands_still(one.frozen_on, one.frozen_until, day)
    ]
    if not held or min(one.starts_on for one in held) > day:
        return False
    return not any(
        (one.ends_on is None or one.ends_on > day + timedelta(ENDING_DAYS))
        and (one.left is None or one.left > LOW_CREDITS)
        for one in held
    )


def _soon(until: date | None, now: datetime) -> bool:
    day = now.date()
    return until is not None and day <= until <= day + timedelta(SOON_DAYS)


def _birthday(facts: Facts, now: datetime) -> bool:
    born = facts.person.birth_date
    if born is None:
        return False
    coming = (now.date() + timedelta(ahead) for ahead in range(BIRTHDAY_DAYS))
    return any(
        (one.month, one.day) == (born.month, born.day)
        # Who was born on 29 February has a birthday on 1 March in other years.
        or ((born.month, born.day) == (2, 29) and (one.month, one.day) == (3, 1) and one.year % 4 != 0)
        for one in coming
    )


def _below_target(facts: Facts, now: datetime) -> bool:
    """Came in the last weeks, and less often than their target."""
    week = week_start(now)
    since = week - timedelta(weeks=TARGET_WEEKS)
    came = visits_between(facts.visits, since, week)
    known = facts.person.joined_on <= since.date()
    return known and 0 < came < facts.person.weekly_target * TARGET_WEEKS


_RULES: dict[Smart, Callable[[Facts, datetime], bool]] = {
    Smart.ALL: lambda _facts, _now: True,
    Smart.THIS_WEEK: _this_week,
    Smart.SLIPPING: _slipping,
    Smart.PASS_ENDING: _pass_ending,
    Smart.UNPAID: lambda facts, _now: facts.owed > 0,
    Smart.WAIVER: lambda facts, now: _soon(facts.waiver, now),
    Smart.FIRST_MONTH: lambda facts, now: facts.person.joined_on > now.date() - timedelta(SOON_DAYS),
    Smart.BIRTHDAY: _birthday,
    Smart.BELOW_TARGET: _below_target,
    Smart.CHECK: lambda facts, now: _soon(facts.check, now),
    Smart.REVIEW: lambda facts, now: facts.review is not None and facts.review <= now.date(),
    Smart.ARCHIVED: lambda _facts, _now: False,  # of archived people nothing is kept in memory
}
