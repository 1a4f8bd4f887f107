"""Classes on their way to other calendars, and what calendar files need of the room that writes and reads them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from studio.domain.values import Wall


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
