"""The first day and the rule of a class from what a line says of days and of repeating."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from studio.domain.schedule.quick_reading import Reading
from studio.domain.schedule.quick_times import next_weekday
from studio.domain.schedule.recurrence import Every, Rule
from studio.domain.values import Wall


@dataclass(slots=True)
class Repeat:
    """What was said of days and of repeating; weekdays count from Monday 0. `next_week` are the words that ask for the
    week after this one, `sure_end` says that the last day was given with its year.
    """

    weekdays: list[int] = field(default_factory=list)
    every: Every | None = None
    interval: int = 1
    next_week: range | None = None
    sure_end: bool = False


def settled(found: Reading, repeat: Repeat, now: Wall) -> Reading:
    """The reading with its day and rule."""
    weekdays = sorted(set(repeat.weekdays))
    every = repeat.every or (Every.WEEK if len(weekdays) > 1 or found.until or found.count else None)
    day = found.day or _first_day(found, weekdays, now, later=repeat.next_week is not None)
    if day is None:
        return found
    until = found.until
    if until is not None and until < day and not repeat.sure_end:
        last = 28 if until.month == 2 else until.day
        until = until.replace(year=until.year + 1, day=min(until.day, last))
    rule = None if every is None else _rule(every, repeat.interval, weekdays, day)
    return replace(found, day=day, rule=rule, until=until)


def _first_day(found: Reading, weekdays: list[int], now: Wall, *, later: bool) -> date | None:
    """The next day that fits: today only when the time has not been yet."""
    if not weekdays and (found.time is None or found.kind_id is None):
        return None
    over = found.time is not None and datetime.combine(now.date(), found.time) <= now
    since = now.date() + timedelta(days=1 if over else 0)
    if not weekdays:
        return in_next_week(now.weekday(), now.date()) if later else since
    if later:
        return min(in_next_week(weekday, now.date()) for weekday in weekdays)
    return min(next_weekday(weekday, since) for weekday in weekdays)


def in_next_week(weekday: int, today: date) -> date:
    """A weekday of the week after this one; weeks begin on Monday."""
    return today + timedelta(days=7 - today.weekday() + weekday)


def _rule(every: Every, interval: int, weekdays: list[int], day: date) -> Rule:
    if every is Every.WEEK:
        return Rule(every, interval, weekdays=tuple((0, weekday) for weekday in weekdays or [day.weekday()]))
    if every is Every.MONTH and weekdays:
        # The second Tuesday, the last Friday: not every month has a fifth.
        nth = (day.day - 1) // 7 + 1
        return Rule(every, interval, weekdays=((-1 if nth == 5 else nth, day.weekday()),))
    return Rule(every, interval, month_days=(day.day,) if every is Every.MONTH else ())
