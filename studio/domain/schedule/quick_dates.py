"""Days in a line: dates in every usual spelling, weekdays one by one or in a row, and days counted from today."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from studio.domain.schedule.quick_times import coming, month_end, next_weekday, read_date, read_day_number
from studio.domain.schedule.quick_tokens import Line
from studio.domain.schedule.quick_words import Word

MOST_WEEKS = 520
"""Weeks from today on that a line can speak of."""
YEARS_ON = 2


@dataclass(frozen=True, slots=True)
class DatedWords:
    """Words that say a date: how many they are, and the day; None where there is no such day ("30 feb"). `with_year`
    for a day whose year is said; `other` is what else it may be.
    """

    taken: int
    day: date | None
    with_year: bool = False
    other: date | None = None


def date_at(line: Line, at: int, today: date) -> DatedWords | None:
    """The date that the words from a place on say: 2026-04-14, 14.4., 14 april, april 14 2027; None for other words."""
    written = read_date(line.text(at), today, line.words)
    if written is not None:
        return DatedWords(1, written, with_year=len(re.findall(r"\d+", line.text(at))) > 2)
    number, month = read_day_number(line.text(at)), line.month(at + 1)
    if number is None or month is None:
        month, number = line.month(at), read_day_number(line.text(at + 1))
    if number is None or month is None:
        return None
    year = _year(line, at + 2, today)
    if year is None:
        return DatedWords(2, coming(month, number, today))
    try:
        return DatedWords(3, date(year, month, number), with_year=True)
    except ValueError:
        return DatedWords(3, None)


def end_at(line: Line, at: int, today: date) -> DatedWords | None:
    """The last day that the words from a place on say: a date, a weekday, or a month, which may be its end or (`other`)
    that of the month before.
    """
    dated = date_at(line, at, today)
    if dated is not None:
        return dated
    month, weekday = line.month(at), line.weekday(at)
    if month is None:
        return None if weekday is None else DatedWords(1, next_weekday(weekday, today))
    year = _year(line, at + 1, today)
    last = month_end(month, today if year is None else date(year, 1, 1))
    before = last.replace(day=1) - timedelta(days=1)
    return DatedWords(1 if year is None else 2, last, with_year=year is not None, other=before)


def _year(line: Line, at: int, today: date) -> int | None:
    """The year that stands after a date or a month: one near today's, others are a time of day (2030)."""
    number = line.number(at)
    return number if number is not None and today.year - 1 <= number <= today.year + YEARS_ON else None


def counted_day(line: Line, at: int, today: date) -> tuple[date, int] | None:
    """`in 3 days`, `in 2 weeks`: the day and how many words it takes."""
    number, unit = line.number(at + 1), line.word(at + 2)
    if line.word(at) is not Word.ROOM or number is None or unit not in {Word.DAYS, Word.WEEKS}:
        return None
    days = number * (7 if unit is Word.WEEKS else 1)
    return (today + timedelta(days=days), 3) if days <= 7 * MOST_WEEKS else None


def weekdays_at(line: Line, at: int) -> tuple[list[int], int]:
    """The weekdays that the words from a place on name, and how many words they are: `tue`, `tue/thu`, `mon-fri`,
    `mon to fri`.
    """
    first, last = line.weekday(at), line.weekday(at + 2)
    if first is not None and last is not None and line.links(at + 1):
        return _row(first, last), 3
    if first is not None:
        return [first], 1
    text = line.text(at).replace("–", "-")
    begins, dash, ends = text.partition("-")
    first, last = line.words.weekday(begins), line.words.weekday(ends)
    if dash and first is not None and last is not None:
        return _row(first, last), 1
    parts = [line.words.weekday(part) for part in text.replace("&", "/").replace("+", "/").split("/")]
    found = [part for part in parts if part is not None]
    return (found, 1) if len(found) == len(parts) > 1 else ([], 0)


def _row(first: int, last: int) -> list[int]:
    """Every weekday from the first to the last one, over the week's end where need be."""
    return [(first + step) % 7 for step in range((last - first) % 7 + 1)]
