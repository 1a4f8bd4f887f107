"""Which backups are kept: all of the last day by the hour, then one a day, a week and a month."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta

HOURS = timedelta(hours=24)
DAYS = timedelta(days=14)
WEEKS = timedelta(weeks=8)


def kept(made: Iterable[datetime], now: datetime) -> set[datetime]:
    """The backups worth keeping: the newest of each hour for a day, of each day for two weeks, of each week for
    eight weeks,
    then of each month for ever. The newest of all is always kept.
    """
    newest: dict[tuple[object, ...], datetime] = {}
    for moment in made:
        period = _period(moment, now - moment)
        newest[period] = max(moment, newest.get(period, moment))
    return set(newest.values())


def gone_by(made: Iterable[datetime], now: datetime) -> dict[datetime, date | None]:
    """The day by which each backup has gone by itself, if the studio goes on making one a day; None for those that stay
    as the newest of a month that is over.
    """
    newest: dict[tuple[int, int], datetime] = {}
    known = list(made)
    for moment in known:
        month = (moment.year, moment.month)
        newest[month] = max(moment, newest.get(month, moment))
    stays = {moment for month, moment in newest.items() if month != (now.year, now.month)}
    return {moment: None if moment in stays else (moment + WEEKS).date() for moment in known}


def _period(moment: datetime, age: timedelta) -> tuple[object, ...]:
    if age < HOURS:
        return ("hour", moment.date(), moment.hour)
    if age < DAYS:
        return ("day", moment.date())
    if age < WEEKS:
        return ("week", *moment.isocalendar()[:2])
    return ("month", moment.year, moment.month)
