"""Another rule for a series that is there: other weekdays, another end, extra dates.

Classes at times that the new rule says stay what they are, with their people and what was decided for them alone. Those
it says no more are cancelled with the series, so they come back when a later rule says them again; those cancelled
alone, or by a closure, stay cancelled.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from studio.domain.clock import wall_time
from studio.domain.errors import RuleError
from studio.domain.schedule.editing import Scope
from studio.domain.schedule.expansion import first_and_last, slots_of
from studio.domain.schedule.records import Series, Session, SessionState
from studio.domain.schedule.recurrence import read_rule, slots
from studio.domain.values import Wall


@dataclass(frozen=True, slots=True)
class NewRepeat:
    """How a series shall go on: `rule` as RFC 5545 writes it, with COUNT or UNTIL if it has an end, or `last_day`.
    `extra` are further starts; None keeps those there are, up to the last day.
    """

    rule: str
    last_day: date | None = None
    extra: tuple[Wall, ...] | None = None


@dataclass(frozen=True, slots=True)
class RepeatPlan:
    """What a new rule does: classes that stay, that stay cancelled as decided for them alone, are dropped, come back,
    and the slots of those to be made.
    """

    before: Series
    after: Series
    stays: tuple[Session, ...]
    stay_cancelled: tuple[Session, ...]
    dropped: tuple[Session, ...]
    returning: tuple[Session, ...]
    added: tuple[Wall, ...]


def goes_on_from(chosen: Session, scope: Scope, now: datetime) -> Wall:
    """The wall time from which a new rule counts: the chosen class, or now when it has begun or all are meant."""
    here = wall_time(now, chosen.zone)
    return here if scope is Scope.ALL or chosen.slot is None else max(here, chosen.slot)


def repeat_from(series: Series, new: NewRepeat, since: Wall) -> Series:
    """The series as it goes on from `since`; with a last day before the next class of the same rule, it has ended.

    Raises `RuleError` as `read_rule` and `first_and_last`.
    """
    coming = new.extra if new.extra is not None else _kept_extra(series, new.last_day)
    extra = {datetime.fromisoformat(text) for text in series.extra}
    extra = {one for one in extra if one < since} | {one for one in coming if one >= since}
    after = replace(series, extra=tuple(sorted(one.isoformat(timespec="minutes") for one in extra)), ended=False)
    anchor = _anchor(series, since)
    repeats = read_rule(new.rule, anchor, series.zone)
    start = datetime.combine(since.date(), series.first_start.time())
    start = start if start >= since else start + timedelta(days=1)
    try:
        first, last_day = first_and_last(repeats, start, new.last_day, anchor)
    except RuleError as error:
        if new.last_day is None or error.code != "rule_empty" or repeats.rule.text() != series.rule:
            raise
        # The same rule, and its end is before its next class: nothing more of it.
        return replace(after, last_day=new.last_day, ended=not any(one >= since for one in extra))
    return replace(after, rule=repeats.rule.text(), first_start=first, last_day=last_day)


def plan_repeat(
    before: Series, after: Series, since: Wall, rows: Sequence[Session], until: date, now: datetime
) -> RepeatPlan:
    """What becomes of the classes of a series (`rows`, all of them) with the series as it goes on from `since`; it is
    made up to the day `until`.
    """
    last = max((row.slot.date() for row in rows if row.slot is not None), default=until)
    said = {one for one in slots_of(after, since.date(), max(until, last)) if one >= since}
    coming = [row for row in rows if row.slot is not None and row.slot >= since and row.starts_at > now]
    coming.sort(key=lambda row: row.slot or row.starts)
    there = {row.slot for row in rows}
    held = [row for row in coming if row.state is SessionState.SCHEDULED]
    gone = [row for row in coming if row.state is SessionState.CANCELLED and row.slot in said]
    dropped = [row for row in held if row.slot not in said and not _decided(row)]
    return RepeatPlan(
        before,
        after,
        stays=tuple(row for row in held if row not in dropped),
        stay_cancelled=tuple(row for row in gone if _decided(row)),
        dropped=tuple(dropped),
        returning=tuple(row for row in gone if not _decided(row)),
        added=tuple(sorted(one for one in said - there if one.date() <= until)),
    )


def _decided(row: Session) -> bool:
    """Whether it was decided for a class alone that it takes place, or that it does not."""
    return "state" in row.decided


def _kept_extra(series: Series, last_day: date | None) -> Iterable[Wall]:
    found = [datetime.fromisoformat(text) for text in series.extra]
    return [one for one in found if last_day is None or one.date() <= last_day]


def _anchor(series: Series, since: Wall) -> Wall:
    """The class from which every second week, say, is counted: the first that the rule says now, so that it stays."""
    rule = read_rule(series.rule, series.first_start, series.zone).rule
    end = since.date() + timedelta(days=62 * rule.interval)
    coming = slots(rule, series.first_start, (), since.date(), end)
    return next((one for one in coming if one >= since), max(since, series.first_start))
