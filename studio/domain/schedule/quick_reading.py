"""What a line that describes a class was read as, and what could be named in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from uuid import UUID

from studio.domain.schedule.recurrence import Rule
from studio.domain.values import Wall


class Field(StrEnum):
    """What a part of the line is about."""

    KIND = "kind"
    COACH = "coach"
    ROOM = "room"
    TIME = "time"
    DAY = "day"
    UNTIL = "until"
    PLACES = "places"


@dataclass(frozen=True, slots=True)
class Named:
    """A coach, a room or a kind of class; `kind_id` is set for the name of classes there have been of a kind."""

    id: UUID
    name: str
    short: str = ""


@dataclass(frozen=True, slots=True)
class Title:
    """A name that classes have, their kind, and how they usually are; `times` are when they begin."""

    name: str
    kind_id: UUID
    coach_id: UUID | None = None
    room_id: UUID | None = None
    minutes: int | None = None
    capacity: int | None = None
    times: tuple[time, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """What can be named, the likeliest first."""

    kinds: Sequence[Named] = ()
    coaches: Sequence[Named] = ()
    rooms: Sequence[Named] = ()
    titles: Sequence[Title] = ()


@dataclass(frozen=True, slots=True)
class Option:
    """One meaning of ambiguous words, and the whole line with words that have only that meaning."""

    meaning: str | time | date | int
    line: str


@dataclass(frozen=True, slots=True)
class Choice:
    """Words that may mean several things; the first option is how they were read."""

    field: Field
    words: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a line says. `starts` is None until it names a time; `rule` and the ends are those of a class that repeats.

    `unread` are words that nothing was made of.
    """

    title: Title | None = None
    kind: Named | None = None
    coach: Named | None = None
    room: Named | None = None
    day: date | None = None
    time: time | None = None
    minutes: int | None = None
    places: int | None = None
    rule: Rule | None = None
    until: date | None = None
    count: int | None = None
    choices: tuple[Choice, ...] = ()
    unread: tuple[str, ...] = ()

    @property
    def starts(self) -> Wall | None:
        """When the (first) class begins."""
        return None if self.day is None or self.time is None else datetime.combine(self.day, self.time)

    @property
    def kind_id(self) -> UUID | None:
        """The kind of class, by its own name or by that of classes like it."""
        if self.kind is not None:
            return self.kind.id
        return None if self.title is None else self.title.kind_id

    @property
    def rule_text(self) -> str:
        """The rule as RFC 5545 writes it, with its number of classes; empty for a single class."""
        if self.rule is None:
            return ""
        return self.rule.text() + (f";COUNT={self.count}" if self.count else "")
