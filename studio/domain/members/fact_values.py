"""Every stored fact about a member that lists filter, sort and show: what kind of value it has, and how it is read."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from studio.domain.members.facts import Facts, visits_between, week_start
from studio.domain.members.minors import age_on, is_minor
from studio.domain.members.names import fold
from studio.domain.members.passes import HeldPass, PassState, main_pass

WEEKS = 8
"""Weeks that "classes in 8 weeks" and the weekday look at, this one included."""
PERIODS = ("7", "30", "90", "180", "365")
"""Days back in which visits are counted."""
Value = float | date | bool | tuple[str, ...] | None
Read = Callable[[Facts], Any]


class Kind(StrEnum):
    """The kind of a fact's value: texts and choices are tuples of text, of which one is enough."""

    TEXT = "text"
    NUMBER = "number"
    DAY = "day"
    FLAG = "flag"
    CHOICE = "choice"


class Fact(StrEnum):
    """Something stored that a condition asks about and a column shows."""

    CLASSES = "classes"
    VISITS = "visits"
    WEEKDAY = "weekday"
    LAST_HERE = "last_here"
    LAST_DAY = "last_day"
    JOINED = "joined"
    JOINED_ON = "joined_on"
    LEVEL = "level"
    TARGET = "target"
    TAG = "tag"
    GOAL = "goal"
    PASS = "pass"  # noqa: S105 -- what members buy
    PASS_LEFT = "pass_left"  # noqa: S105 -- as above
    PASS_STATE = "pass_state"  # noqa: S105 -- as above
    PASS_ENDS = "pass_ends"  # noqa: S105 -- as above
    UNPAID = "unpaid"
    RACE = "race"
    RACE_DAYS = "race_days"
    RACE_ON = "race_on"
    RUN_DAY = "run_day"
    RUN_KM = "run_km"
    RUNNING_SINCE = "running_since"
    LIFTING_SINCE = "lifting_since"
    UNIT = "unit"
    BODY_MASS = "body_mass"
    CLEARED = "cleared"
    CODE = "code"
    LEGAL = "legal"
    PRONOUNS = "pronouns"
    EMAIL = "email"
    PHONE = "phone"
    ADDRESS = "address"
    NOTES = "notes"
    BORN = "born"
    AGE = "age"
    BIRTH_MONTH = "birth_month"
    MINOR = "minor"
    HOUSEHOLD = "household"
    CONTACTS = "contacts"
    PHOTO = "photo"
    WAIVER_UNTIL = "waiver_until"
    PAPER = "paper"
    CHECK_UNTIL = "check_until"
    CHECK_OUTCOME = "check_outcome"
    LIMITED = "limited"
    REVIEW_ON = "review_on"
    CONSENT = "consent"
    NO_EMAIL = "no_email"
    NO_PHONE = "no_phone"
    NO_WAIVER = "no_waiver"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Spec:
    """A fact: its kind, how it is read at a wall time, the numbers or choices there are, and ways to compare that are
    its own.
    """

    kind: Kind
    read: Callable[[Facts, datetime], Any]
    among: range | None = None
    choices: tuple[str, ...] = ()
    usual: tuple[str, ...] = ()
    shown: bool = True


def value_of(fact: Fact, about: str, now: datetime) -> Read:
    """What reads a fact of members at a wall time."""
    if fact is Fact.OWN:
        return _own(about)
    if fact is Fact.VISITS:
        since = now - timedelta(int(about))
        return lambda facts: visits_between(facts.visits, since, now + timedelta(days=1))
    read = SPECS[fact].read
    return lambda facts: read(facts, now)


def sort_key(value: Value) -> Any:
    """What values are sorted by; None for an empty one, which comes last."""
    if isinstance(value, tuple):
        return fold(" ".join(value)) or None
    if isinstance(value, bool):
        return 1 if value else None
    return value.toordinal() if isinstance(value, date) else value


def plain(value: Value) -> str | int | float | None:
    """A value in a table for other programs: days as ISO text, texts joined, yes as "yes"."""
    if isinstance(value, tuple):
        return ", ".join(value)
    if isinstance(value, bool):
        return "yes" if value else ""
    if isinstance(value, date):
        return "" if value == date.max else value.isoformat()
    return value


def own_kind(about: str) -> Kind:
    """The kind of a field of one's own, from "kind:id". Raises `ValueError`."""
    return Kind(about.partition(":")[0])


def own_id(about: str) -> str:
    """The id of a field of one's own."""
    return about.partition(":")[2]


_TURN: dict[Kind, Callable[[str], Value]] = {
    Kind.TEXT: lambda text: (text,) if text else (),
    Kind.CHOICE: lambda text: (text,) if text else (),
    Kind.NUMBER: lambda text: float(text) if text else None,
    Kind.DAY: lambda text: date.fromisoformat(text) if text else None,
    Kind.FLAG: lambda text: text == "yes",
}
"""How the text of a field of one's own becomes its value."""


def _own(about: str) -> Read:
    kind, wanted = own_kind(about), own_id(about)
    turn = _TURN[kind]
    return lambda facts: turn(dict(facts.own).get(wanted, ""))


def _main(facts: Facts, now: datetime) -> HeldPass | None:
    return main_pass(facts.passes, now.date())


def _state(facts: Facts, now: datetime) -> tuple[str, ...]:
    held = _main(facts, now)
    return (NO_PASS,) if held is None else (str(held.state(now.date())),)


def _left(facts: Facts, now: datetime) -> int | None:
    held = _main(facts, now)
    return None if held is None else held.left


def _ends(facts: Facts, now: datetime) -> date | None:
    held = _main(facts, now)
    return None if held is None else held.ends_on


def _name(facts: Facts, now: datetime) -> tuple[str, ...]:
    held = _main(facts, now)
    return () if held is None else (held.name,)


def _since(now: datetime) -> datetime:
    return week_start(now) - timedelta(weeks=WEEKS - 1)


def _weekdays(facts: Facts, now: datetime) -> tuple[str, ...]:
    """The weekdays on which somebody came in at least half of the weeks."""
    lately = facts.visits[bisect_left(facts.visits, _since(now)) :]
    if len(lately) * 2 < WEEKS:  # most people: no weekday can be one
        return ()
    counted = Counter(day.weekday() for day in {visit.date() for visit in lately})
    return tuple(str(one) for one in sorted(counted) if counted[one] * 2 >= WEEKS)


def _coming_races(facts: Facts, now: datetime) -> list[tuple[date, str]]:
    return [one for one in facts.races if one[0] >= now.date()]


def _next_race(facts: Facts, now: datetime) -> date | None:
    return min((day for day, _ in _coming_races(facts, now)), default=None)


def _days(day: date | None, now: datetime) -> int | None:
    return None if day is None else (now.date() - day).days


def _texts(*texts: str) -> tuple[str, ...]:
    return tuple(text for text in texts if text)


NO_PASS = "no_pass"  # noqa: S105 -- what members buy
_WEEKDAYS = tuple(str(day) for day in range(7))
_N, _T, _D, _F, _C = Kind.NUMBER, Kind.TEXT, Kind.DAY, Kind.FLAG, Kind.CHOICE
SPECS: dict[Fact, Spec] = {
    Fact.CLASSES: Spec(_N, lambda one, now: visits_between(one.visits, _since(now), now + timedelta(days=1))),
    Fact.VISITS: Spec(_N, lambda one, _now: len(one.visits)),
    Fact.WEEKDAY: Spec(_C, _weekdays, choices=_WEEKDAYS),
    Fact.LAST_HERE: Spec(
        _N,
        lambda one, now: _days(None if one.last_here is None else one.last_here.date(), now),
        usual=("most", "least"),
        shown=False,
    ),
    Fact.LAST_DAY: Spec(_D, lambda one, _now: None if one.last_here is None else one.last_here.date()),
    Fact.JOINED: Spec(_N, lambda one, now: _days(one.person.joined_on, now), usual=("most", "least"), shown=False),
    Fact.JOINED_ON: Spec(_D, lambda one, _now: one.person.joined_on),
    Fact.LEVEL: Spec(_N, lambda one, _now: one.person.level, range(1, 5)),
    Fact.TARGET: Spec(_N, lambda one, _now: one.person.weekly_target, range(8)),
    Fact.TAG: Spec(_T, lambda one, _now: one.person.tags),
    Fact.GOAL: Spec(_T, lambda one, _now: _texts(one.person.goal)),
    Fact.PASS: Spec(_T, _name),
    Fact.PASS_LEFT: Spec(_N, _left, usual=("most", "least", "some", "none")),
    Fact.PASS_STATE: Spec(_C, _state, choices=(*(str(one) for one in PassState), NO_PASS)),
    Fact.PASS_ENDS: Spec(_D, _ends),
    Fact.UNPAID: Spec(_N, lambda one, _now: one.owed / 100 if one.owed else None, usual=("least", "most")),
    Fact.RACE: Spec(_T, lambda one, now: tuple(name for _, name in _coming_races(one, now))),
    Fact.RACE_DAYS: Spec(
        _N,
        lambda one, now: None if (day := _next_race(one, now)) is None else (day - now.date()).days,
        usual=("most", "least", "none"),
    ),
    Fact.RACE_ON: Spec(_D, _next_race),
    Fact.RUN_DAY: Spec(_C, lambda one, _now: one.run_days, choices=_WEEKDAYS),
    Fact.RUN_KM: Spec(_N, lambda one, _now: None if one.run_m is None else round(one.run_m / 1000, 1)),
    Fact.RUNNING_SINCE: Spec(_N, lambda one, _now: one.person.running_since),
    Fact.LIFTING_SINCE: Spec(_N, lambda one, _now: one.person.lifting_since),
    Fact.UNIT: Spec(_C, lambda one, _now: (one.person.unit,), choices=("kg", "lb")),
    Fact.BODY_MASS: Spec(_N, lambda one, _now: one.person.body_mass),
    Fact.CLEARED: Spec(_F, lambda one, _now: one.person.cleared),
    Fact.CODE: Spec(_T, lambda one, _now: _texts(one.person.code)),
    Fact.LEGAL: Spec(_T, lambda one, _now: _texts(one.person.legal_name)),
    Fact.PRONOUNS: Spec(_T, lambda one, _now: _texts(one.person.pronouns)),
    Fact.EMAIL: Spec(_T, lambda one, _now: _texts(one.person.email)),
    Fact.PHONE: Spec(_T, lambda one, _now: _texts(one.person.phone, one.person.second_phone)),
    Fact.ADDRESS: Spec(_T, lambda one, _now: _texts(one.person.address)),
    Fact.NOTES: Spec(_T, lambda one, _now: _texts(one.person.notes)),
    Fact.BORN: Spec(_D, lambda one, _now: one.person.birth_date),
    Fact.AGE: Spec(
        _N, lambda one, now: None if one.person.birth_date is None else age_on(one.person.birth_date, now.date())
    ),
    Fact.BIRTH_MONTH: Spec(
        _C,
        lambda one, _now: () if one.person.birth_date is None else (str(one.person.birth_date.month),),
        choices=tuple(str(month) for month in range(1, 13)),
        shown=False,
    ),
    Fact.MINOR: Spec(_F, lambda one, now: is_minor(one.person.birth_date, now.date())),
    Fact.HOUSEHOLD: Spec(_F, lambda one, _now: one.person.household),
    Fact.CONTACTS: Spec(_N, lambda one, _now: one.contacts),
    Fact.PHOTO: Spec(_F, lambda one, _now: one.photo),
    Fact.WAIVER_UNTIL: Spec(_D, lambda one, _now: one.waiver),
    Fact.PAPER: Spec(
        _T, lambda one, now: tuple(kind for kind, until in one.papers if until is None or until >= now.date())
    ),
    Fact.CHECK_UNTIL: Spec(_D, lambda one, _now: one.check),
    Fact.CHECK_OUTCOME: Spec(_C, lambda one, _now: _texts(one.outcome), choices=("train", "changes", "hold")),
    Fact.LIMITED: Spec(_F, lambda one, _now: one.limited),
    Fact.REVIEW_ON: Spec(_D, lambda one, _now: one.review),
    Fact.CONSENT: Spec(_F, lambda one, _now: one.consent),
    Fact.NO_EMAIL: Spec(_F, lambda one, _now: not one.person.has_email, usual=("is",), shown=False),
    Fact.NO_PHONE: Spec(_F, lambda one, _now: not one.person.has_phone, usual=("is",), shown=False),
    Fact.NO_WAIVER: Spec(
        _F, lambda one, now: one.waiver is None or one.waiver < now.date(), usual=("is",), shown=False
    ),
    Fact.OWN: Spec(_T, lambda _one, _now: ()),
}
