"""Rules by which classes repeat (RFC 5545, 3.3.10), over wall times: 18:00 stays 18:00 when the clocks change."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Literal

from studio.domain.clock import wall_time
from studio.domain.errors import RuleError
from studio.domain.values import Wall

if TYPE_CHECKING:
    from dateutil.rrule import rrule

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
MOST_CLASSES = 3_660
"""No series is longer: ten years of every day."""
_DAY = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)")
_PARTS = {"FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "BYSETPOS", "WKST", "COUNT", "UNTIL"}


class Every(StrEnum):
    """How often."""

    DAY = "DAILY"
    WEEK = "WEEKLY"
    MONTH = "MONTHLY"


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule without its end. `weekdays` pair which of the month (0: every) with the weekday, Monday 0;
    `month_days` count from the month's end when negative, as `positions` do among the days found.
    """

    every: Every
    interval: int = 1
    weekdays: tuple[tuple[int, int], ...] = ()
    month_days: tuple[int, ...] = ()
    positions: tuple[int, ...] = ()
    week_starts: int = 0

    def text(self) -> str:
        """The rule as RFC 5545 writes it."""
        parts = [f"FREQ={self.every}"]
        if self.interval > 1:
            parts.append(f"INTERVAL={self.interval}")
        if self.weekdays:
            parts.append("BYDAY=" + ",".join(f"{nth or ''}{WEEKDAYS[day]}" for nth, day in self.weekdays))
        for name, numbers in (("BYMONTHDAY", self.month_days), ("BYSETPOS", self.positions)):
            if numbers:
                parts.append(f"{name}={','.join(map(str, numbers))}")
        if self.week_starts:
            parts.append(f"WKST={WEEKDAYS[self.week_starts]}")
        return ";".join(parts)

    def starts(self, first: Wall, until: Wall) -> Iterator[Wall]:
        """Every wall time of the rule from `first` to `until`, both included."""
        yield from self._expander(first, until)

    def _expander(self, first: Wall, until: Wall) -> rrule:
        from dateutil import rrule as made

        frequencies: dict[Every, Literal[1, 2, 3]] = {
            Every.DAY: made.DAILY,
            Every.WEEK: made.WEEKLY,
            Every.MONTH: made.MONTHLY,
        }
        weekdays = (made.MO, made.TU, made.WE, made.TH, made.FR, made.SA, made.SU)
        days = [weekdays[day](nth) if nth else weekdays[day] for nth, day in self.weekdays]
        return made.rrule(
            frequencies[self.every],
            dtstart=first,
            interval=self.interval,
            wkst=self.week_starts,
            until=until,
            byweekday=days or None,
            bymonthday=self.month_days or None,
            bysetpos=self.positions or None,
        )


@dataclass(frozen=True, slots=True)
class Repeats:
    """A rule that was read, with the end it was given: so many classes, or up to a moment (wall time, included)."""

    rule: Rule
    count: int | None = None
    until: Wall | None = None


def read_rule(text: str, first: Wall, zone: str) -> Repeats:
    """Read a rule for classes from `first` on; what it leaves out (weekday, day of the month) is that of `first`.

    Raises `RuleError` "rule_frequency" for anything but days, weeks and months, "rule_unknown" for a part that is not
    known here, "rule_malformed" for one that can't be read.
    """
    parts: dict[str, str] = {}
    for part in text.strip().removeprefix("RRULE:").split(";"):
        name, _, value = part.partition("=")
        parts[name.strip().upper()] = value.strip().upper()
    unknown = sorted(set(parts) - _PARTS)
    if unknown:
        raise RuleError("rule_unknown", part=unknown[0])
    if parts.get("FREQ") not in list(Every):
        raise RuleError("rule_frequency", part=parts.get("FREQ", ""))
    try:
        return _read(parts, first, zone)
    except (ValueError, KeyError) as error:
        raise RuleError("rule_malformed", rule=text) from error


def _read(parts: dict[str, str], first: Wall, zone: str) -> Repeats:
    rule = Rule(
        Every(parts["FREQ"]),
        interval=_within(int(parts.get("INTERVAL", "1")), 1, 99),
        weekdays=tuple(_weekday(text) for text in parts["BYDAY"].split(",")) if "BYDAY" in parts else (),
        month_days=_numbers(parts, "BYMONTHDAY", 31),
        positions=_numbers(parts, "BYSETPOS", 31),
        week_starts=WEEKDAYS.index(parts.get("WKST", "MO")),
    )
    count = _within(int(parts["COUNT"]), 1, MOST_CLASSES) if "COUNT" in parts else None
    until = _until(parts["UNTIL"], zone) if "UNTIL" in parts else None
    return Repeats(_spelt_out(rule, first), count, until)


def _spelt_out(rule: Rule, first: Wall) -> Rule:
    """The same rule with nothing left to `first`, in the one spelling that edits work on."""
    if rule.every is not Every.MONTH and (rule.month_days or any(nth for nth, _ in rule.weekdays)):
        raise ValueError(rule)
    if rule.every is Every.DAY and rule.weekdays and rule.interval == 1:
        rule = replace(rule, every=Every.WEEK)
    if rule.every is Every.WEEK:
        return replace(rule, weekdays=tuple(sorted(set(rule.weekdays))) or ((0, first.weekday()),))
    if rule.every is Every.MONTH and not rule.weekdays:
        return replace(rule, month_days=rule.month_days or (first.day,))
    if rule.every is Every.MONTH and len(rule.weekdays) == len(rule.positions) == 1 and not rule.weekdays[0][0]:
        return replace(rule, weekdays=((rule.positions[0], rule.weekdays[0][1]),), positions=())
    return rule


def _within(number: int, low: int, high: int) -> int:
    if not low <= number <= high:
        raise ValueError(number)
    return number


def _weekday(text: str) -> tuple[int, int]:
    found = _DAY.fullmatch(text.strip())
    if found is None:
        raise ValueError(text)
    return _within(int(found[1] or 0), -5, 5), WEEKDAYS.index(found[2])


def _numbers(parts: dict[str, str], name: str, most: int) -> tuple[int, ...]:
    if name not in parts:
        return ()
    numbers = tuple(_within(int(text), -most, most) for text in parts[name].split(","))
    if 0 in numbers:
        raise ValueError(name)
    return numbers


def _until(text: str, zone: str) -> Wall:
    if "T" not in text:
        return datetime.combine(datetime.strptime(text, "%Y%m%d").date(), time(23, 59))
    if text.endswith("Z"):
        return wall_time(datetime.strptime(f"{text[:-1]}+0000", "%Y%m%dT%H%M%S%z"), zone)
    return datetime.strptime(text, "%Y%m%dT%H%M%S")


def slots(rule: Rule, first: Wall, extra: Iterable[Wall], since: date, until: date) -> list[Wall]:
    """The wall times of a series on the days from `since` to `until`, in order, its extra ones among them."""
    begin = in_step(rule, first, max(first, datetime.combine(since, time())))
    end = datetime.combine(until, time(23, 59))
    found = {start for start in rule.starts(begin, end) if start >= first and start.date() >= since}
    return sorted(found | {start for start in extra if since <= start.date() <= until})


def in_step(rule: Rule, first: Wall, since: Wall) -> Wall:
    """A start from which a rule, as it was read, counts as from `first`, before what it says from `since` on; so that
    nobody walks there year by year.
    """
    if rule.every is Every.MONTH:
        months = (since.year - first.year) * 12 + since.month - first.month
        month = first.year * 12 + first.month - 1 + months // rule.interval * rule.interval
        return first.replace(year=month // 12, month=month % 12 + 1, day=1)
    stride = timedelta(days=(1 if rule.every is Every.DAY else 7) * rule.interval)
    return first + (since - first) // stride * stride


def moved_rule(rule: Rule, old: Wall, new: Wall) -> Rule:
    """The rule whose class at `old` is at `new`. Of several weekdays only that of `old` is another.

    Raises `RuleError` "series_cannot_follow" where no rule says that.
    """
    if old.date() == new.date() or (rule.every is Every.DAY and not rule.weekdays):
        return rule
    if rule.positions or rule.every is Every.DAY:
        raise RuleError("series_cannot_follow")
    if rule.every is Every.WEEK:
        return _moved_weeks(rule, old, new)
    if (old.year, old.month) != (new.year, new.month):
        raise RuleError("series_cannot_follow")
    if rule.month_days:
        if old.day not in rule.month_days or new.day in rule.month_days or rule.weekdays:
            raise RuleError("series_cannot_follow")
        days = (day for day in rule.month_days if day != old.day)
        return replace(rule, month_days=tuple(sorted((*days, new.day))))
    own, target = _own_weekday(rule, old), _nth_weekday(new)
    if own is None or target in rule.weekdays:
        raise RuleError("series_cannot_follow")
    return replace(rule, weekdays=tuple(target if one == own else one for one in rule.weekdays))


def _moved_weeks(rule: Rule, old: Wall, new: Wall) -> Rule:
    if len(rule.weekdays) == 1:
        ((_, weekday),) = rule.weekdays
        return replace(rule, weekdays=((0, (weekday + (new.date() - old.date()).days) % 7),))
    others = tuple(day for _, day in rule.weekdays if day != old.weekday())
    turns = _week(old, rule.week_starts) != _week(new, rule.week_starts)
    strange = len(others) == len(rule.weekdays)
    if strange or new.weekday() in others or (turns and rule.interval > 1):
        raise RuleError("series_cannot_follow")
    return replace(rule, weekdays=tuple(sorted((0, day) for day in (*others, new.weekday()))))


def moved_slot(rule: Rule, slot: Wall, old: Wall, new: Wall) -> Wall:
    """Where a class at `slot` goes when the one at `old` goes to `new`; `rule` is the one before.

    The time of day is the new one for all. Raises `RuleError` "series_cannot_follow" when its month has no such day.
    """
    same = datetime.combine(slot.date(), new.time())
    if old.date() == new.date():
        return same
    if rule.every is Every.DAY:
        return same + (new.date() - old.date())
    if rule.every is Every.WEEK:
        goes = len(rule.weekdays) == 1 or slot.weekday() == old.weekday()
        return same + (new.date() - old.date()) if goes else same
    if rule.month_days:
        return _in_month(slot, new.day, new) if slot.day == old.day else same
    if _own_weekday(rule, slot) != _own_weekday(rule, old):
        return same
    nth, weekday = _nth_weekday(new)
    days = [day for day in _month(slot) if day.weekday() == weekday]
    if nth > len(days):
        raise RuleError("series_cannot_follow")
    return datetime.combine(days[nth - 1 if nth > 0 else nth], new.time())


def _in_month(slot: Wall, day: int, new: Wall) -> Wall:
    if day > calendar.monthrange(slot.year, slot.month)[1]:
        raise RuleError("series_cannot_follow")
    return datetime.combine(slot.date().replace(day=day), new.time())


def _week(wall: Wall, week_starts: int) -> date:
    return wall.date() - timedelta(days=(wall.weekday() - week_starts) % 7)


def _month(wall: Wall) -> list[date]:
    return [wall.date().replace(day=day + 1) for day in range(calendar.monthrange(wall.year, wall.month)[1])]


def _nth_weekday(wall: Wall) -> tuple[int, int]:
    """Which weekday of its month a day is: the fifth is the last, as not every month has one."""
    nth = (wall.day - 1) // 7 + 1
    return (-1 if nth == 5 else nth), wall.weekday()


def _own_weekday(rule: Rule, wall: Wall) -> tuple[int, int] | None:
    """The weekday of a monthly rule that a day comes from."""
    from_end = -((calendar.monthrange(wall.year, wall.month)[1] - wall.day) // 7 + 1)
    places = {(wall.day - 1) // 7 + 1, from_end}
    return next(((nth, day) for nth, day in rule.weekdays if day == wall.weekday() and nth in places), None)
