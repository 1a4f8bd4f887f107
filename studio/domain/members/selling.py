"""What is done with passes: sold, stopped and let run on, extended. Days include both ends."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from studio.domain.errors import RuleError
from studio.domain.members.records import Pass, PassType

ALL = 100
"""Percent."""


def last_day(kind: PassType, starts_on: date) -> date | None:
    """The last day of a pass that starts on a day; None for one without end."""
    return None if kind.days is None else starts_on + timedelta(days=kind.days - 1)


def discounted(price_minor: int, percent: int) -> int:
    """What is left of a price after a discount; half a minor unit is the buyer's."""
    return (price_minor * (ALL - percent) * 2 + ALL - 1) // (ALL * 2)


def frozen(held: Pass, first: date, until: date | None, *, hold: bool) -> Pass:
    """The pass, stopped from `first` on. With a last day its end moves at once, else when it runs on.

    Raises `RuleError` "already_frozen", "pass_over", "day_order".
    """
    if held.frozen_on is not None and (held.frozen_until is None or held.frozen_until >= first):
        raise RuleError("already_frozen")
    if held.ends_on is not None and held.ends_on < first:
        raise RuleError("pass_over")
    if first < held.starts_on or (until is not None and until < first):
        raise RuleError("day_order", field="first" if first < held.starts_on else "until")
    moved = held if until is None else _longer(held, (until - first).days + 1)
    return replace(moved, frozen_on=first, frozen_until=until, hold=hold)


def running_on(held: Pass, day: date) -> Pass:
    """The pass, running on from `day`: longer by exactly the days it stood still. Raises `RuleError` "not_frozen"."""
    if held.frozen_on is None or (held.frozen_until is not None and held.frozen_until < day):
        raise RuleError("not_frozen")
    stood = max(0, (day - held.frozen_on).days)
    given = 0 if held.frozen_until is None else (held.frozen_until - held.frozen_on).days + 1
    return replace(_longer(held, stood - given), frozen_on=None, frozen_until=None, hold=False)


def extended(held: Pass, until: date) -> Pass:
    """The pass with a later end. Raises `RuleError` "no_end", "day_order"."""
    if held.ends_on is None:
        raise RuleError("no_end")
    if until <= held.ends_on:
        raise RuleError("day_order", field="until")
    return replace(held, ends_on=until)


def _longer(held: Pass, days: int) -> Pass:
    return held if held.ends_on is None else replace(held, ends_on=held.ends_on + timedelta(days=days))
