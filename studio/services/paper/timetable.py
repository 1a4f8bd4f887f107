"""The timetable poster of one or more weeks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta

from studio.domain.sheets import wording
from studio.domain.sheets.page import SheetStamp
from studio.domain.sheets.timetable import PosterBlock, PosterKind, PosterPaper, PosterWeek, TimetablePoster
from studio.domain.sheets.wording import counted, say
from studio.services.paper import words
from studio.services.schedule.rows import ClassRow, ClosureRow


def timetable_poster(
    stamp: SheetStamp,
    paper: PosterPaper,
    mondays: Sequence[date],
    classes: Sequence[ClassRow],
    closures: Sequence[ClosureRow],
) -> TimetablePoster:
    """The poster of the weeks that begin on these days; cancelled classes are not on it."""
    running = [row for row in classes if not row.cancelled]
    weeks = tuple(_week(monday, running, closures) for monday in mondays)
    return TimetablePoster(stamp, paper, weeks, _kinds(running))


def _week(monday: date, classes: Iterable[ClassRow], closures: Iterable[ClosureRow]) -> PosterWeek:
    days = [monday + timedelta(days=number) for number in range(7)]
    blocks: list[PosterBlock] = []
    for number, day in enumerate(days):
        blocks += _blocks(number, [row for row in classes if row.starts.date() == day])
    closed = tuple(
        (number, closure.title)
        for number, day in enumerate(days)
        for closure in closures
        if closure.room_id is None and closure.first_day <= day <= closure.last_day
    )
    busy = {block.day for block in blocks}
    return PosterWeek(
        words.days_text(days[0], days[-1]),
        tuple((wording.weekday_name(day, short=True), str(day.day)) for day in days),
        tuple(blocks),
        tuple((day, title) for day, title in closed if day not in busy),
    )


def _blocks(day: int, rows: Sequence[ClassRow]) -> list[PosterBlock]:
    """A day's classes; those that overlap stand side by side, each in the first lane that is free."""
    made: list[PosterBlock] = []
    together: list[tuple[ClassRow, int]] = []
    ends: list[datetime] = []
    for row in sorted(rows, key=lambda row: (row.starts, row.ends, row.room)):
        if all(end <= row.starts for end in ends):
            made += [_block(day, one, lane, len(ends)) for one, lane in together]
            together, ends = [], []
        lane = next((lane for lane, end in enumerate(ends) if end <= row.starts), len(ends))
        ends[lane : lane + 1] = [row.ends]
        together.append((row, lane))
    return made + [_block(day, one, lane, len(ends)) for one, lane in together]


def _block(day: int, row: ClassRow, lane: int, lanes: int) -> PosterBlock:
    midnight = datetime.combine(row.starts.date(), time())
    minutes = _minutes(row)
    return PosterBlock(
        day,
        (row.starts - midnight) // timedelta(minutes=1),
        minutes,
        words.bare_clock(row.starts),
        f"{row.coach} {minutes}′",
        row.letter,
        row.tone,
        lane,
        lanes,
    )


def _minutes(row: ClassRow) -> int:
    return (row.ends - row.starts) // timedelta(minutes=1)


def _kinds(classes: Sequence[ClassRow]) -> tuple[PosterKind, ...]:
    """The kinds in use with how long their classes are, strength first as on the screen."""
    lengths: dict[tuple[str, str, str], set[int]] = {}
    for row in classes:
        lengths.setdefault((row.letter, row.tone, row.kind), set()).add(_minutes(row))
    ordered = sorted(lengths.items(), key=lambda item: ("SHMGPO".find(item[0][1]), item[0]))
    return tuple(PosterKind(*kind, _lengths_text(minutes)) for kind, minutes in ordered)


def _lengths_text(minutes: set[int]) -> str:
    shortest, longest = min(minutes), max(minutes)
    if shortest == longest:
        return counted(shortest, "{number} minute", "{number} minutes")
    return say("{shortest} to {longest} minutes", shortest=shortest, longest=longest)
