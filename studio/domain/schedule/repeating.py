"""Another rule for a series that is there: other weekdays, another end, extra dates.

Classes at times that the new rule says stay what they are, with their people and what was decided for them alone. Those
it says no more are cancelled with the series, so they come back when a later rule says them again; those cancelled
alone, or by a closure, stay cancelled.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from uuid import UUID

from studio.domain.clock import wall_time
from studio.domain.errors import RuleError
from studio.domain.schedule.editing import Scope
from studio.domain.schedule.expansion import first_and_last, slots_of
from studio.domain.schedule.records import Series, Session, SessionState
from studio.domain.schedule.recurrence import Rule, read_rule, slots
from studio.domain.values import Wall, wall_texts


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
    and the slots of those to be made; those (before, after) that go by another slot from now on, written first.
    """

    before: Series
    after: Series
    stays: tuple[Session, ...]
    stay_cancelled: tuple[Session, ...]
    dropped: tuple[Session, ...]
    returning: tuple[Session, ...]
    added: tuple[Wall, ...]
    other_slots: tuple[tuple[Session, Session], ...]


def goes_on_from(chosen: Session, scope: Scope, rows: Sequence[Session], now: datetime) -> Wall:
    """The wall time from which a new rule counts, of a series with these classes: the day of the chosen one, or of the
    first when all are meant; when that has begun, today as long as a class is still to come today, else now.
    """
    here = wall_time(now, chosen.zone)
    slots_there = [row.slot for row in rows if row.slot is not None]
    wanted = chosen.slot if scope is Scope.FOLLOWING else min(slots_there, default=None)
    if wanted is not None and wanted.date() > here.date():
        return datetime.combine(wanted.date(), time())
    coming = any(row.slot is not None and row.slot.date() == here.date() and row.starts_at > now for row in rows)
    return datetime.combine(here.date(), time()) if coming else here


def repeat_from(series: Series, new: NewRepeat, since: Wall) -> Series:
    """The series as it goes on from `since`; with a last day before the next class of the same rule, it has ended.

    Raises `RuleError` as `read_rule` and `first_and_last`.
    """
    coming = new.extra if new.extra is not None else _kept_extra(series, new.last_day)
    extra = {datetime.fromisoformat(text) for text in series.extra}
    extra = {one for one in extra if one < since} | {one for one in coming if one >= since}
    after = replace(series, extra=wall_texts(extra), ended=False)
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
    beside = _beside(repeats.rule, first, last_day, extra)
    return replace(after, rule=repeats.rule.text(), first_start=first, last_day=last_day, extra=beside)


def plan_repeat(
    before: Series, after: Series, since: Wall, rows: Sequence[Session], until: date, now: datetime
) -> RepeatPlan:
    """What becomes of the classes of a series (`rows`, all of them) with the series as it goes on from `since`; it is
    made up to the day `until`.
    """
    last = max((row.slot.date() for row in rows if row.slot is not None), default=until)
    coming = [row for row in rows if row.slot is not None and row.slot >= since and row.starts_at > now]
    said = {one for one in slots_of(after, since.date(), max(until, last)) if one >= since}
    said -= {row.slot for row in rows} - {row.slot for row in coming}
    coming.sort(key=lambda row: row.slot or row.starts)
    slot_of = _paired(coming, said)
    held = [row for row in coming if row.state is SessionState.SCHEDULED]
    gone = [row for row in coming if row.state is SessionState.CANCELLED and row.id in slot_of]
    dropped = [row for row in held if row.id not in slot_of and not _decided(row)]
    there = {row.slot for row in rows} | set(slot_of.values())
    return RepeatPlan(
        before,
        after,
        stays=tuple(row for row in held if row not in dropped),
        stay_cancelled=tuple(row for row in gone if _decided(row)),
        dropped=tuple(dropped),
        returning=tuple(row for row in gone if not _decided(row)),
        added=tuple(sorted(one for one in said - there if one.date() <= until)),
        other_slots=tuple(
            (row, _at_slot(row, slot_of[row.id])) for row in coming if slot_of.get(row.id, row.slot) != row.slot
        ),
    )


def _paired(rows: Sequence[Session], said: set[Wall]) -> dict[UUID, Wall]:
    """Which of the times said is whose: its own, else the one on its day, as classes from before the series was moved
    to another time of day are the same classes.
    """
    found = {row.id: row.slot for row in rows if row.slot in said and row.slot is not None}
    free = {one.date(): one for one in sorted(said - set(found.values()))}
    for row in sorted(rows, key=lambda row: row.state is SessionState.CANCELLED):
        if row.id not in found and row.slot is not None and row.slot.date() in free:
            found[row.id] = free.pop(row.slot.date())
    return found


def _at_slot(row: Session, slot: Wall) -> Session:
    """A class as the one of another slot of its day; it is held when it was."""
    decided = set(row.decided) | ({"starts"} if row.starts != slot else set())
    return replace(row, slot=slot, decided=tuple(sorted(decided)))


def _decided(row: Session) -> bool:
    """Whether it was decided for a class alone that it takes place, or that it does not."""
    return "state" in row.decided


def _beside(rule: Rule, first: Wall, last_day: date | None, extra: set[Wall]) -> tuple[str, ...]:
    """The extra times that the rule does not say anyway: those it says move with it."""
    end = max((one.date() for one in extra), default=first.date())
    return wall_texts(extra - set(slots(rule, first, (), first.date(), min(end, last_day or end))))


def _kept_extra(series: Series, last_day: date | None) -> Iterable[Wall]:
    found = [datetime.fromisoformat(text) for text in series.extra]
    return [one for one in found if last_day is None or one.date() <= last_day]


def _anchor(series: Series, since: Wall) -> Wall:
    """The class from which every second week, say, is counted: the first that the rule says now, so that it stays."""
    rule = read_rule(series.rule, series.first_start, series.zone).rule
    end = since.date() + timedelta(days=62 * rule.interval)
    coming = slots(rule, series.first_start, (), since.date(), end)
    return next((one for one in coming if one >= since), max(since, series.first_start))
