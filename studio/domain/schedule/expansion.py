"""The dated classes of a series."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from uuid import UUID

from studio.domain.errors import RuleError
from studio.domain.schedule.records import Closure, Series, Session, SessionState
from studio.domain.schedule.recurrence import MOST_CLASSES, Repeats, in_step, read_rule, slots
from studio.domain.schedule.wall_clock import ends_at, place
from studio.domain.values import Wall


def slots_of(series: Series, since: date, until: date) -> list[Wall]:
    """The wall times of a series' classes on the days from `since` to `until`, in order. An extra time may lie beyond
    the rule's last day, unless the series has ended.
    """
    last = min(series.last_day or until, until)
    if series.ended:
        until = last
    rule = read_rule(series.rule, series.first_start, series.zone).rule
    extra = [datetime.fromisoformat(text) for text in series.extra]
    regular = slots(rule, series.first_start, (), since, last)
    return sorted({*regular, *(one for one in extra if since <= one.date() <= until)})


def session_of(series: Series, slot: Wall, row_id: UUID, closure: Closure | None = None) -> Session:
    """The class of a series at a slot; on a closed day it is made as cancelled, so that it can come back with it."""
    placed = place(slot, series.zone)
    closed = closure is not None
    return Session(
        id=row_id,
        kind_id=series.kind_id,
        site_id=series.site_id,
        room_id=series.room_id,
        coach_id=series.coach_id,
        name=series.name,
        starts=placed.wall,
        zone=series.zone,
        starts_at=placed.instant,
        ends_at=ends_at(placed.instant, series.minutes),
        minutes=series.minutes,
        capacity=series.capacity,
        series_id=series.id,
        slot=slot,
        notes=series.notes,
        circuit_version_id=series.circuit_version_id,
        state=SessionState.CANCELLED if closed else SessionState.SCHEDULED,
        reason=closure.title if closure is not None else "",
        decided=("state",) if closed else (),
        closure_id=closure.id if closure is not None else None,
    )


def first_and_last(
    repeats: Repeats, start: Wall, last_day: date | None, counted_from: Wall | None = None
) -> tuple[Wall, date | None]:
    """The first class of a rule on or after `start`, and its last day (None: no end). Every second week, say, is
    counted from the week of `counted_from` (None: of `start`).

    Raises `RuleError` "rule_empty" when it says no class at all, "series_too_long" past ten years of every day.
    """
    ends = [day for day in (last_day, None if repeats.until is None else repeats.until.date()) if day is not None]
    bound = min(ends, default=start.date() + timedelta(days=MOST_CLASSES))
    end = datetime.combine(bound, start.time())
    if repeats.until is not None:
        end = min(end, repeats.until)
    if (bound - start.date()).days > MOST_CLASSES:
        raise RuleError("series_too_long", most=MOST_CLASSES // 366)
    found: list[Wall] = []
    for one in repeats.rule.starts(in_step(repeats.rule, counted_from or start, start), end):
        if one < start:
            continue
        found.append(one)
        if repeats.count is None and not ends:
            break
        if len(found) == repeats.count:
            break
    if not found:
        raise RuleError("rule_empty")
    return found[0], (found[-1].date() if ends or repeats.count is not None else None)
