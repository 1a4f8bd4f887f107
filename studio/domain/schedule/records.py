"""What the studio has and when it teaches: sites, rooms, staff, class kinds, series, sessions, closures."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from uuid import UUID

from studio.domain.roles import Role
from studio.domain.values import Wall, minutes_of


class SessionState(StrEnum):
    """Whether a dated class takes place."""

    SCHEDULED = "scheduled"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Site:
    """A place with its own IANA time zone; `region` is the subdivision that its public holidays follow."""

    id: UUID
    name: str
    zone: str
    country: str
    region: str = ""
    address: str = ""
    archived: bool = False


@dataclass(frozen=True, slots=True)
class Room:
    """A room; `space_units` are stations of 2 x 2 m that fit, the rest count what the floor offers; `position` is its
    place among the rooms.
    """

    id: UUID
    site_id: UUID
    name: str
    short_name: str
    space_units: int
    lanes: int = 0
    wall_bays: int = 0
    anchors: int = 0
    archived: bool = False
    position: int = 0


@dataclass(frozen=True, slots=True)
class Staff:
    """Somebody who works here; `teaches` puts them on the schedule, where `tone` is their colour (one of those of the
    kinds; empty: none was chosen). `pin_hash` is empty until a PIN is set.
    """

    id: UUID
    name: str
    short_name: str
    role: Role
    teaches: bool
    position: int = 0
    pin_hash: str = ""
    archived: bool = False
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Availability:
    """A coach's usual hours: weekday 0 is Monday, wall time of the site, an end at 00:00 being midnight."""

    id: UUID
    staff_id: UUID
    weekday: int
    starts: time
    ends: time

    @property
    def minutes(self) -> tuple[int, int]:
        """From and until, in minutes of the day (1440: midnight)."""
        return minutes_of(self.starts, self.ends)


@dataclass(frozen=True, slots=True)
class TimeOff:
    """Days a coach is away, both ends included."""

    id: UUID
    staff_id: UUID
    first_day: date
    last_day: date
    note: str = ""


@dataclass(frozen=True, slots=True)
class ClassKind:
    """A kind of class: `letter` carries the meaning on paper, `tone` is one of the six kind colours S H M G P O. One
    that `loads_legs` counts as a strength class beside runs and races (H21 to H23).
    """

    id: UUID
    name: str
    letter: str
    tone: str
    minutes: int
    capacity: int
    position: int = 0
    archived: bool = False
    loads_legs: bool = False


@dataclass(frozen=True, slots=True)
class Qualification:
    """A coach may teach a kind."""

    id: UUID
    staff_id: UUID
    kind_id: UUID


@dataclass(frozen=True, slots=True)
class Series:
    """A class that repeats: an RFC 5545 rule over the wall time of the zone; sessions are made from it as rows.

    `rule` holds FREQ, INTERVAL, BYDAY, BYMONTHDAY, BYSETPOS and WKST as `recurrence.Rule` writes them: never COUNT or
    UNTIL, whose end is `last_day`. `first_start` is the first class of the rule as it now stands: earlier ones, from
    before the series was moved, are rows only. `extra` are further wall starts as ISO text to the minute (RDATE).
    The other fields are what classes still to be made will be like; each class's row says what it is itself.
    `ended` is true once the rest of it was cancelled.
    """

    id: UUID
    kind_id: UUID
    site_id: UUID
    room_id: UUID
    coach_id: UUID
    name: str
    first_start: Wall
    zone: str
    minutes: int
    rule: str
    capacity: int
    last_day: date | None = None
    notes: str = ""
    ended: bool = False
    extra: tuple[str, ...] = ()
    circuit_version_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Session:
    """One dated class. `starts` is its wall time in `zone`, `starts_at`/`ends_at` the same as instants.

    `slot` is the wall time the series gave it (its identity in the series, whatever was decided since; a time that
    clocks skip is kept as it is, `starts` is then the time they show); `decided` names the fields that were decided
    for this class alone ("state" for cancelled) and survive later edits of the series. `planned_coach_id` is whom a
    substitute stands in for, `closure_id` the closure for which the class is cancelled.
    """

    id: UUID
    kind_id: UUID
    site_id: UUID
    room_id: UUID
    coach_id: UUID
    name: str
    starts: Wall
    zone: str
    starts_at: datetime
    ends_at: datetime
    minutes: int
    capacity: int
    series_id: UUID | None = None
    slot: Wall | None = None
    planned_coach_id: UUID | None = None
    state: SessionState = SessionState.SCHEDULED
    reason: str = ""
    notes: str = ""
    decided: tuple[str, ...] = ()
    circuit_version_id: UUID | None = None
    roster_locked_at: datetime | None = None
    closure_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Closure:
    """Days on which a site, or one of its rooms, is closed, both ends included."""

    id: UUID
    site_id: UUID
    first_day: date
    last_day: date
    title: str
    note: str = ""
    room_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class KeptClash:
    """A clash that somebody looked at and let stand; `key` says which (it changes with what clashes)."""

    id: UUID
    session_id: UUID
    key: str
    reason: str


@dataclass(frozen=True, slots=True)
class PassExtension:
    """Days by which a pass lasts longer because of a closure; taken back when it is opened again."""

    id: UUID
    closure_id: UUID
    pass_id: UUID
    days: int


@dataclass(frozen=True, slots=True)
class SeasonTemplate:
    """A week kept as a template; each class as text: weekday (Monday 0), time, kind, room, coach (ids in hex), minutes,
    places, name, notes.
    """

    id: UUID
    name: str
    classes: tuple[tuple[str, ...], ...]
