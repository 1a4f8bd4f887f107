"""Classes on their way to other calendars, and what calendar files need of the room that writes and reads them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from studio.domain.values import Wall

LARGEST = 5 * 2**20
"""Bytes of a calendar file that is read."""


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One class, or with a `rule` the classes of a series.

    `starts` is wall time in `zone`. A series' rule has no end of its own: `last` is its last start. `left_out` are the
    rule's starts at which nothing takes place, `others` the classes that are not as the rule says, each with the start
    that the rule gave it as its `slot`.
    """

    uid: str
    name: str
    kind: str
    coach: str
    place: str
    starts: Wall
    minutes: int
    zone: str
    cancelled: bool = False
    rule: str = ""
    last: Wall | None = None
    left_out: tuple[Wall, ...] = ()
    others: tuple[CalendarEvent, ...] = ()
    slot: Wall | None = None


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """A calendar: its name, what stands in it, when it was made, and a number that grows with every change."""

    name: str
    zone: str
    events: tuple[CalendarEvent, ...]
    made_at: datetime
    number: int


@dataclass(frozen=True, slots=True)
class TimetableClass:
    """A class on the week's page, as texts. `ends` is the clock text of its end."""

    name: str
    letter: str
    kind: str
    starts: Wall
    ends: str
    coach: str
    room: str
    cancelled: bool


@dataclass(frozen=True, slots=True)
class TimetableWeek:
    """A week for the public: no names of members, no counts, no reasons."""

    studio: str
    address: str
    title: str
    made: str
    days: tuple[date, ...]
    classes: tuple[TimetableClass, ...]
    closed: tuple[tuple[date, str], ...]


class CalendarWriter(Protocol):
    """Writes calendars for other programs."""

    def calendar(self, calendar: CalendarFile) -> bytes:
        """The calendar as RFC 5545 text."""

    def page(self, week: TimetableWeek) -> bytes:
        """The week as one HTML page that needs nothing else."""


@dataclass(frozen=True, slots=True)
class FoundChange:
    """A class of a series found in a file that is not as its rule says; None as the rule says."""

    slot: Wall
    starts: Wall
    minutes: int | None
    name: str
    place: str
    people: str


@dataclass(frozen=True, slots=True)
class FoundClass:
    """A class found in a file, or with a `rule` (that has no end but `last_day`) the classes of a series to come.

    Times are wall times of the studio. `minutes` None: the file does not say. `kinds` are the file's own categories,
    `people` all text that may name who teaches. `starts` is the first that is still to come, `number` how many are
    made of it; of these `cancelled` are left out in the file and `changes` are otherwise; `extra` are further starts.
    """

    uid: str
    name: str
    starts: Wall
    minutes: int | None
    kinds: tuple[str, ...]
    place: str
    people: str
    number: int = 1
    rule: str = ""
    last_day: date | None = None
    extra: tuple[Wall, ...] = ()
    cancelled: tuple[Wall, ...] = ()
    changes: tuple[FoundChange, ...] = ()


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something in a file that is not taken over, and why, as a code."""

    name: str
    reason: str
    starts: Wall | None = None


@dataclass(frozen=True, slots=True)
class FoundCalendar:
    """What was found in a calendar file."""

    classes: tuple[FoundClass, ...]
    left_out: tuple[LeftOut, ...]


class CalendarReader(Protocol):
    """Reads calendars of other programs, in a process of its own that may take little time and memory."""

    def read(
        self, data: bytes, zone: str, now: Wall, until: Wall, go_on: Callable[[float], bool] = ...
    ) -> FoundCalendar:
        """What a file says of the time from `now` to `until` (the day up to which series are made), in `zone`.

        Raises `StudioError` "calendar_too_large", "calendar_unreadable", "calendar_too_slow", "calendar_too_many"
        within five seconds, and "given_up" as soon as `go_on` says False.
        """


class CalendarFiles(CalendarWriter, CalendarReader, Protocol):
    """Both ways."""
