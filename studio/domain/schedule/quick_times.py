"""Times, lengths and dates as people write them in one line."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, time, timedelta

from studio.domain.schedule.quick_words import Vocabulary, Word

_CLOCK = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?(?:h)?\s*(am|pm|a\.m\.|p\.m\.|a|p)?")
_FOUR = re.compile(r"([01]\d|2[0-3])([0-5]\d)")
_CLOSE = re.compile(r"(\d{1,2})(\d{2})((?:am|pm|a|p)?)")
_LENGTH = re.compile(r"(?:(\d{1,2})h)?(?:(\d{1,3})(?:m|min|mins|'|′))?")
_HOURS_AND = re.compile(r"([1-4])h([0-5]\d)")
_PART_HOURS = re.compile(r"([0-4])[.](25|5|75)h")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})([./])(\d{1,2})\2?(\d{4}|\d{2})?\.?")
_DASHED = re.compile(r"(\d{1,2})-(\d{1,2})-(\d{4})")
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th|\.)?")
LONGEST_HOURS = 4
"""More hours than these are a time of day ("18h"), fewer a length."""


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day; `sure` is false for one that may be in the morning or in the evening."""

    time: time
    sure: bool


def read_clock(text: str, half: Word | None = None) -> Clock | None:
    """18:30, 18.30, 18h30, 6pm, 6:30p, 630pm, 1830, or 6 with the half of the day that follows it; None for anything
    else.
    """
    close = _CLOSE.fullmatch(text)
    if close is not None and (close[3] or half):
        text = f"{close[1]}:{close[2]}{close[3]}"
    four = _FOUR.fullmatch(text)
    if four is not None:
        return Clock(time(int(four[1]), int(four[2])), sure=True)
    found = _CLOCK.fullmatch(text)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    letter = found[3][0] if found[3] else {Word.AM: "a", Word.PM: "p"}.get(half) if half else None
    if letter is not None:
        if not 1 <= hour <= 12 or minute > 59:
            return None
        return Clock(time(hour % 12 + (12 if letter == "p" else 0), minute), sure=True)
    if hour > 23 or minute > 59:
        return None
    hours_named = found[2] is not None or text.endswith("h")
    return Clock(time(hour, minute), sure=hours_named) if hours_named or hour <= 23 else None


def read_span(text: str, half: Word | None = None) -> tuple[Clock, int] | None:
    """18:00-19:15, 6-7pm: a start and minutes; None for anything else."""
    first, dash, second = text.replace("–", "-").partition("-")
    if not dash or not first or not second:
        return None
    end = read_clock(second, half)
    letter = half or (Word.PM if second.endswith(("p", "pm")) else Word.AM if second.endswith(("a", "am")) else None)
    start = read_clock(first)
    if start is not None and not start.sure:
        start = read_clock(first, letter) or start
    if start is None or end is None:
        return None
    minutes = (end.time.hour - start.time.hour) * 60 + end.time.minute - start.time.minute
    if minutes <= 0 and letter is Word.PM:
        # 11-1pm begins in the morning.
        start = Clock(start.time.replace(hour=(start.time.hour + 12) % 24), sure=True)
        minutes = (end.time.hour - start.time.hour) * 60 + end.time.minute - start.time.minute
    return (start, minutes) if minutes > 0 else None


def read_length(text: str) -> int | None:
    """60m, 90min, 1h, 1h30, 1h30m, 1.5h, 75': minutes; None for anything else."""
    part = _PART_HOURS.fullmatch(text)
    if part is not None:
        return int(part[1]) * 60 + {"25": 15, "5": 30, "75": 45}[part[2]]
    both = _HOURS_AND.fullmatch(text)
    if both is not None:
        return int(both[1]) * 60 + int(both[2])
    found = _LENGTH.fullmatch(text)
    if found is None or not text:
        return None
    hours, minutes = int(found[1] or 0), int(found[2] or 0)
    if found[2] is None and not 1 <= hours <= LONGEST_HOURS:
        return None
    return hours * 60 + minutes or None


def read_date(text: str, today: date, words: Vocabulary) -> date | None:
    """2026-04-14, 14.4., 14/4, 14/4/26, 14-04-2026: a day; without a year the next that comes. None for anything else;
    14.4 without its last point is a time.
    """
    dashed = _DASHED.fullmatch(text)
    if dashed is not None:
        text = f"{dashed[1]}/{dashed[2]}/{dashed[3]}"
    iso = _ISO.fullmatch(text)
    if iso is not None:
        return _day(int(iso[1]), int(iso[2]), int(iso[3]))
    found = _NUMBERS.fullmatch(text)
    if found is None:
        return None
    if found[2] == "." and not (found[4] or text.endswith(".")):
        return None  # half past six
    first, second = int(found[1]), int(found[3])
    # Points go with the day first everywhere; so does a number that can be no month.
    day_first = words.day_first or found[2] == "." or first > 12
    if second > 12 and found[2] == "/":
        day_first = False
    day, month = (first, second) if day_first else (second, first)
    if found[4]:
        year = int(found[4])
        return _day(year + 2000 if year < 100 else year, month, day)
    return coming(month, day, today)


def read_day_number(text: str) -> int | None:
    """14, 14th, 14.: the day of a month."""
    found = _ORDINAL.fullmatch(text)
    return int(found[1]) if found is not None and 1 <= int(found[1]) <= 31 else None


def coming(month: int, day: int, today: date) -> date | None:
    """The next such day, today included; None when no year of the next four has it."""
    found = (_day(today.year + later, month, day) for later in range(5))
    return next((one for one in found if one is not None and one >= today), None)


def month_end(month: int, today: date) -> date:
    """The last day of the next month of that number, this one included."""
    year = today.year + (month < today.month)
    return date(year, month, calendar.monthrange(year, month)[1])


def next_weekday(weekday: int, since: date) -> date:
    """The next such weekday, `since` included."""
    return since + timedelta(days=(weekday - since.weekday()) % 7)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
