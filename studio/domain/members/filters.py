"""A list of one's own: conditions over what is stored of a member, joined by "and" and "or". Kept as JSON text."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Any

from studio.domain.errors import RuleError
from studio.domain.members.fact_values import PERIODS, SPECS, Fact, Kind, own_kind, value_of
from studio.domain.members.facts import Facts
from studio.domain.members.names import fold

LONGEST_VALUE = 200
MOST_CONDITIONS = 20


class Op(StrEnum):
    """How a fact is compared. `PAST` and `COMING` count days back and ahead; `NONE` and `SOME` need no value."""

    LEAST = "least"
    MOST = "most"
    HAS = "has"
    LACKS = "lacks"
    IS = "is"
    NOT = "not"
    BEFORE = "before"
    AFTER = "after"
    PAST = "past"
    COMING = "coming"
    SOME = "some"
    NONE = "none"


_OPS: dict[Kind, tuple[Op, ...]] = {
    Kind.TEXT: (Op.HAS, Op.LACKS, Op.IS, Op.SOME, Op.NONE),
    Kind.NUMBER: (Op.LEAST, Op.MOST, Op.SOME, Op.NONE),
    Kind.DAY: (Op.COMING, Op.PAST, Op.BEFORE, Op.AFTER, Op.SOME, Op.NONE),
    Kind.FLAG: (Op.IS, Op.NOT),
    Kind.CHOICE: (Op.IS, Op.NOT),
}
_EVERYBODY = frozenset({Fact.CLASSES, Fact.VISITS, Fact.LEVEL, Fact.TARGET, Fact.CONTACTS})
"""Numbers that everybody has."""
OPS: dict[Fact, tuple[Op, ...]] = {
    fact: (Op.LEAST, Op.MOST) if fact in _EVERYBODY else tuple(map(Op, spec.usual)) or _OPS[spec.kind]
    for fact, spec in SPECS.items()
}
"""How each fact may be compared, the usual way first; those of `OWN` depend on its kind."""
_BARE = frozenset({Op.SOME, Op.NONE})


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition. Numbers count classes, days or levels; days are ISO text, weekday 0 is Monday. `about` says of
    which period or which field of the studio's own it is. `otherwise` begins another choice: those before it, or this
    one with those that follow.
    """

    fact: Fact
    op: Op
    value: str = ""
    about: str = ""
    otherwise: bool = False


def kind_of(fact: Fact, about: str = "") -> Kind:
    """What kind of value a fact has. Raises `ValueError` for a field of one's own that can't be read."""
    return own_kind(about) if fact is Fact.OWN else SPECS[fact].kind


def ops_of(fact: Fact, about: str = "") -> tuple[Op, ...]:
    """How a fact may be compared."""
    return _OPS[own_kind(about)] if fact is Fact.OWN else OPS[fact]


def needs_value(fact: Fact, op: Op, about: str = "") -> bool:
    """Whether a condition says nothing without a value."""
    return op not in _BARE and kind_of(fact, about) is not Kind.FLAG


def checked(conditions: Iterable[Condition]) -> tuple[Condition, ...]:
    """The conditions, tidied. Raises `RuleError` "no_conditions", "too_many_conditions", "condition_wrong" (with
    `fact`).
    """
    found = tuple(replace(one, value=" ".join(one.value.split())) for one in conditions)
    if not found:
        raise RuleError("no_conditions")
    if len(found) > MOST_CONDITIONS:
        raise RuleError("too_many_conditions", most=MOST_CONDITIONS)
    for one in found:
        if not _makes_sense(one):
            raise RuleError("condition_wrong", fact=str(one.fact))
    return found


def _makes_sense(one: Condition) -> bool:
    try:
        kind = kind_of(one.fact, one.about)
    except ValueError:
        return False
    if one.op not in ops_of(one.fact, one.about):
        return False
    if one.fact is Fact.VISITS and one.about not in PERIODS:
        return False
    return not needs_value(one.fact, one.op, one.about) or _is_value(one, kind)


def _is_value(one: Condition, kind: Kind) -> bool:
    if kind is Kind.DAY and one.op in {Op.BEFORE, Op.AFTER}:
        return _day(one.value) is not None
    if kind in {Kind.NUMBER, Kind.DAY}:
        return _is_number(one)
    if kind is Kind.CHOICE and one.fact is not Fact.OWN:
        return one.value in SPECS[one.fact].choices
    return 0 < len(one.value) <= LONGEST_VALUE


def _is_number(one: Condition) -> bool:
    whole = one.value.removeprefix("-") if one.fact is Fact.OWN else one.value
    digits = whole.replace(".", "", 1) if one.fact in {Fact.OWN, Fact.RUN_KM, Fact.BODY_MASS, Fact.UNPAID} else whole
    if not digits.isdecimal() or len(digits) > 9:
        return False
    among = None if one.fact is Fact.OWN else SPECS[one.fact].among
    return among is None or int(one.value) in among


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def to_text(conditions: Iterable[Condition]) -> str:
    """Conditions as they are kept."""
    return json.dumps([_plain(one) for one in conditions], ensure_ascii=False)


def _plain(one: Condition) -> list[Any]:
    bare: list[Any] = [one.fact, one.op, one.value]
    return [*bare, one.about, one.otherwise] if one.about or one.otherwise else bare


def from_text(text: str) -> tuple[Condition, ...]:
    """Conditions that were kept. Raises `RuleError` "list_unreadable"."""
    try:
        return checked(
            Condition(Fact(fact), Op(op), str(value), *_rest(rest)) for fact, op, value, *rest in json.loads(text)
        )
    except (ValueError, TypeError, RuleError):
        raise RuleError("list_unreadable") from None


def _rest(rest: Sequence[Any]) -> tuple[str, bool]:
    return (str(rest[0]), bool(rest[1])) if rest else ("", False)


def choices_of(conditions: Iterable[Condition]) -> Iterator[list[Condition]]:
    """The conditions in groups: somebody fits who fits all of one group."""
    group: list[Condition] = []
    for one in conditions:
        if one.otherwise and group:
            yield group
            group = []
        group.append(one)
    if group:
        yield group


def fitting(conditions: Iterable[Condition], now: datetime) -> Callable[[Facts], bool]:
    """Whether somebody fits one of the groups of conditions at a wall time, as a test made once for many members: words
    are folded and days are read only here.
    """
    groups = [[_test(one, now) for one in group] for group in choices_of(conditions)]
    if len(groups) == 1:
        only = groups[0]
        return lambda facts: all(test(facts) for test in only)
    return lambda facts: any(all(test(facts) for test in group) for group in groups)


def _test(one: Condition, now: datetime) -> Callable[[Facts], bool]:
    holds = _COMPARE[kind_of(one.fact, one.about)](one, now.date())
    read = value_of(one.fact, one.about, now)
    return lambda facts: holds(read(facts))


@lru_cache(maxsize=50_000)
def _folded(text: str) -> str:
    """Texts are folded once: tags, goals and races are the same ones over and over."""
    return fold(text)


def _compare_texts(one: Condition, _day: date) -> Callable[[Any], bool]:
    wanted = _folded(one.value)
    tests: dict[Op, Callable[[Any], bool]] = {
        Op.HAS: lambda texts: any(wanted in _folded(text) for text in texts),
        Op.LACKS: lambda texts: not any(wanted in _folded(text) for text in texts),
        Op.IS: lambda texts: any(wanted == _folded(text) for text in texts),
        Op.SOME: any,
        Op.NONE: lambda texts: not any(texts),
    }
    return tests[one.op]


def _compare_numbers(one: Condition, _day: date) -> Callable[[Any], bool]:
    wanted = float(one.value) if one.value else 0.0
    if one.op is Op.LEAST and one.fact is Fact.LAST_HERE:
        # Who never came was not here for any number of days.
        return lambda number: number is None or number >= wanted
    tests: dict[Op, Callable[[Any], bool]] = {
        Op.LEAST: lambda number: number is not None and number >= wanted,
        Op.MOST: lambda number: number is not None and number <= wanted,
        Op.SOME: lambda number: number is not None,
        Op.NONE: lambda number: number is None,
    }
    return tests[one.op]


def _compare_days(one: Condition, day: date) -> Callable[[Any], bool]:
    counted = one.op in {Op.PAST, Op.COMING}
    step = timedelta(int(one.value)) if counted else timedelta()
    given = (_day(one.value) or day) if not counted else day
    tests: dict[Op, Callable[[Any], bool]] = {
        Op.BEFORE: lambda on: on is not None and on < given,
        Op.AFTER: lambda on: on is not None and on > given,
        Op.PAST: lambda on: on is not None and day - step <= on <= day,
        Op.COMING: lambda on: on is not None and day <= on <= day + step,
        Op.SOME: lambda on: on is not None,
        Op.NONE: lambda on: on is None,
    }
    return tests[one.op]


def _compare_flags(one: Condition, _day: date) -> Callable[[Any], bool]:
    return bool if one.op is Op.IS else lambda flag: not flag


def _compare_choices(one: Condition, _day: date) -> Callable[[Any], bool]:
    wanted = one.value
    return (lambda held: wanted in held) if one.op is Op.IS else (lambda held: wanted not in held)


_COMPARE: dict[Kind, Callable[[Condition, date], Callable[[Any], bool]]] = {
    Kind.TEXT: _compare_texts,
    Kind.NUMBER: _compare_numbers,
    Kind.DAY: _compare_days,
    Kind.FLAG: _compare_flags,
    Kind.CHOICE: _compare_choices,
}
