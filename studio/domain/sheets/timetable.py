"""The timetable poster, a page for each week."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from studio.domain.sheets.page import SheetStamp

PosterPaper = Literal["letter", "a4", "tabloid", "a3"]


@dataclass(frozen=True, slots=True)
class PosterBlock:
    """A class: on day `day` of its week (0 is the first), from minute `starts` of the day for `minutes`.

    `who` is coach and length ("Maya 60′"). Classes at the same time share their day's column in `lanes`, this one the
    `lane`-th from 0.
    """

    day: int
    starts: int
    minutes: int
    time: str
    who: str
    letter: str
    tone: str
    lane: int = 0
    lanes: int = 1


@dataclass(frozen=True, slots=True)
class PosterWeek:
    """One week: `days` are names and numbers ("Mon", "23"), `closed` the days on which nothing is and why."""

    dates: str
    days: tuple[tuple[str, str], ...]
    blocks: tuple[PosterBlock, ...]
    closed: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class PosterKind:
    """A kind of class in the legend."""

    letter: str
    tone: str
    name: str
    detail: str


@dataclass(frozen=True, slots=True)
class TimetablePoster:
    """A page for each week, on any of four papers. It hangs in public: no names of members, no counts."""

    stamp: SheetStamp
    paper: PosterPaper
    weeks: tuple[PosterWeek, ...]
    kinds: tuple[PosterKind, ...]
