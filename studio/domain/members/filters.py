"""A list of one's own: conditions over what is stored of a member, all of which must hold. Kept as JSON text."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from studio.domain.errors import RuleError
from studio.domain.members.facts import Facts, visits_between, week_start
from studio.domain.members.names import fold
from studio.domain.members.passes import main_pass

WEEKS = 8
"""Weeks that "classes in 8 weeks" and the weekday look at, this one included."""


class Fact(StrEnum):
    """Something stored that a condition asks about."""

    CLASSES = "classes"
    WEEKDAY = "weekday"
    LAST_HERE = "last_here"
    JOINED = "joined"
    LEVEL = "level"
    TARGET = "target"
    TAG = "tag"
    GOAL = "goal"
    PASS = "pass"  # noqa: S105 -- what members buy
    PASS_LEFT = "pass_left"  # noqa: S105 -- as above
    RACE = "race"
    RACE_DAYS = "race_days"
    BIRTH_MONTH = "birth_month"
    NO_EMAIL = "no_email"
    NO_PHONE = "no_phone"
    NO_WAIVER = "no_waiver"


class Op(StrEnum):
    """How a fact is compared."""

    LEAST = "least"
    MOST = "most"
    HAS = "has"
    IS = "is"


OPS: dict[Fact, tuple[Op, ...]] = {
    Fact.CLASSES: (Op.LEAST, Op.MOST),
    Fact.WEEKDAY: (Op.IS,),
    Fact.LAST_HERE: (Op.MOST, Op.LEAST),
    Fact.JOINED: (Op.MOST, Op.LEAST),
    Fact.LEVEL: (Op.LEAST, Op.MOST),
    Fact.TARGET: (Op.LEAST, Op.MOST),
    Fact.TAG: (Op.HAS,),
    Fact.GOAL: (Op.HAS,),
    Fact.PASS: (Op.HAS,),
    Fact.PASS_LEFT: (Op.MOST, Op.LEAST),
    Fact.RACE: (Op.HAS,),
    Fact.RACE_DAYS: (Op.MOST, Op.LEAST),
    Fact.BIRTH_MONTH: (Op.IS,),
    Fact.NO_EMAIL: (Op.IS,),
    Fact.NO_PHONE: (Op.IS,),
    Fact.NO_WAIVER: (Op.IS,),
}
"""How each fact may be compared, the usual way first."""
PLAIN = frozenset({Fact.NO_EMAIL, Fact.NO_PHONE, Fact.NO_WAIVER})
"""Facts that need no value."""
_RANGES = {Fact.WEEKDAY: range(7), Fact.BIRTH_MONTH: range(1, 13), Fact.LEVEL: range(1, 5), Fact.TARGET: range(8)}
_TEXTS = frozenset({Fact.TAG, Fact.GOAL, Fact.PASS, Fact.RACE})


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition. Numbers count classes, days or levels; weekday 0 is Monday."""

    fact: Fact
    op: Op
    value: str = ""


def checked(conditions: Iterable[Condition]) -> tuple[Condition, ...]:
    """The conditions, tidied. Raises `RuleError` "no_conditions", "condition_wrong" (with `fact`)."""
    found = tuple(Condition(one.fact, one.op, " ".join(one.value.split())) for one in conditions)
    if not found:
        raise RuleError("no_conditions")
    for one in found:
        fits = one.op in OPS[one.fact] and (one.fact in PLAIN or _is_value(one))
        if not fits:
            raise RuleError("condition_wrong", fact=str(one.fact))
    return found


def _is_value(one: Condition) -> bool:
    if one.fact in _TEXTS:
        return bool(one.value)
    if not one.value.isdecimal() or len(one.value) > 5:
        return False
    return one.fact not in _RANGES or int(one.value) in _RANGES[one.fact]


def to_text(conditions: Iterable[Condition]) -> str:
    """Conditions as they are kept."""
    return json.dumps([[one.fact, one.op, one.value] for one in conditions], ensure_ascii=False)


def from_text(text: str) -> tuple[Condition, ...]:
    """Conditions that were kept. Raises `RuleError` "list_unreadable"."""
    try:
        return checked(Condition(Fact(fact), Op(op), str(value)) for fact, op, value in json.loads(text))
    except (ValueError, TypeError, RuleError):
        raise RuleError("list_unreadable") from None


def fits(conditions: Iterable[Condition], facts: Facts, now: datetime) -> bool:
    """Whether all conditions hold for somebody at a wall time."""
    return all(_TESTS[one.fact](one, facts, now) for one in conditions)


def _number(one: Condition, value: int | None) -> bool:
    if value is None:
        return False
    return value >= int(one.value) if one.op is Op.LEAST else value <= int(one.value)


def _text(one: Condition, texts: Iterable[str]) -> bool:
    wanted = fold(one.value)
    return any(wanted in fold(text) for text in texts)


def _since(now: datetime) -> datetime:
    return week_start(now) - timedelta(weeks=WEEKS - 1)


def _days(day: date | None, now: datetime) -> int | None:
    return None if day is None else (now.date() - day).days


def _last_here(one: Condition, facts: Facts, now: datetime) -> bool:
    day = None if facts.last_here is None else facts.last_here.date()
    if day is None:
        return one.op is Op.LEAST  # who never came was not here for any number of days
    return _number(one, _days(day, now))


def _weekday(one: Condition, facts: Facts, now: datetime) -> bool:
    """Came on that weekday in at least half of the weeks."""
    days = {visit.date() for visit in facts.visits if visit >= _since(now) and visit.weekday() == int(one.value)}
    return len(days) * 2 >= WEEKS


def _pass(one: Condition, facts: Facts, now: datetime) -> bool:
    held = main_pass(facts.passes, now.date())
    return held is not None and _text(one, (held.name,))


def _pass_left(one: Condition, facts: Facts, now: datetime) -> bool:
    held = main_pass(facts.passes, now.date())
    return held is not None and _number(one, held.left)


def _race_days(one: Condition, facts: Facts, now: datetime) -> bool:
    coming = [(day - now.date()).days for day, _ in facts.races if day >= now.date()]
    return _number(one, min(coming, default=None))


_TESTS: dict[Fact, Callable[[Condition, Facts, datetime], bool]] = {
    Fact.CLASSES: lambda one, facts, now: _number(
        one, visits_between(facts.visits, _since(now), now + timedelta(days=1))
    ),
    Fact.WEEKDAY: _weekday,
    Fact.LAST_HERE: _last_here,
    Fact.JOINED: lambda one, facts, now: _number(one, _days(facts.person.joined_on, now)),
    Fact.LEVEL: lambda one, facts, _now: _number(one, facts.person.level),
    Fact.TARGET: lambda one, facts, _now: _number(one, facts.person.weekly_target),
    Fact.TAG: lambda one, facts, _now: _text(one, facts.person.tags),
    Fact.GOAL: lambda one, facts, _now: _text(one, (facts.person.goal,)),
    Fact.PASS: _pass,
    Fact.PASS_LEFT: _pass_left,
    Fact.RACE: lambda one, facts, now: _text(one, (name for day, name in facts.races if day >= now.date())),
    Fact.RACE_DAYS: _race_days,
    Fact.BIRTH_MONTH: lambda one, facts, _now: (
        facts.person.birth_date is not None and facts.person.birth_date.month == int(one.value)
    ),
    Fact.NO_EMAIL: lambda _one, facts, _now: not facts.person.has_email,
    Fact.NO_PHONE: lambda _one, facts, _now: not facts.person.has_phone,
    Fact.NO_WAIVER: lambda _one, facts, now: facts.waiver is None or facts.waiver < now.date(),
}
