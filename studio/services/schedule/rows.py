"""Rows of the schedule's screens."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

from studio.domain.schedule.records import Session, SessionState

if TYPE_CHECKING:
    from studio.domain.schedule.clashes import Clash
    from studio.domain.schedule.editing import Scope
    from studio.domain.schedule.wall_clock import ClockNote
    from studio.domain.values import Wall


@dataclass(frozen=True, slots=True)
class ClassRow:
    """One class on the calendar. `starts`/`ends` are wall times of its site; `booked` places taken, `waiting` in
    line.
    """

    id: UUID
    series_id: UUID | None
    name: str
    letter: str
    tone: str
    kind_id: UUID
    coach_id: UUID
    coach: str
    coach_full: str
    room_id: UUID
    room: str
    room_full: str
    starts: datetime
    ends: datetime
    capacity: int
    booked: int
    waiting: int
    cancelled: bool
    reason: str
    decided: tuple[str, ...]
    kind: str

    @property
    def short_name(self) -> str:
        """The word of the name that says the kind ("Strength" of "Run Strength"), or its first word."""
        words = self.name.split()
        kind = self.kind.casefold()
        return next((word for word in words if word.casefold() in kind), words[0] if words else self.kind)


@dataclass(frozen=True, slots=True)
class ClosureRow:
    """Days closed, both included; `room_id` None is the whole site. `site` names one that is not this desk's."""

    id: UUID
    title: str
    note: str
    first_day: date
    last_day: date
    room_id: UUID | None
    room: str = ""
    site: str = ""

    @property
    def place(self) -> str:
        """What is closed: empty for the whole of this desk's site."""
        return ", ".join(part for part in (self.site, self.room) if part)


@dataclass(frozen=True, slots=True)
class FilterRow:
    """Something the calendar can be narrowed to: a coach, a room or a kind, with its classes in view.

    `away` is true for a coach who has time off on every day in view; `short` is the name where there is little room.
    """

    id: UUID
    name: str
    letter: str
    tone: str
    classes: int
    away: bool = False
    short: str = ""


@dataclass(frozen=True, slots=True)
class Absence:
    """When a coach is not to be had on a day: minutes `first` to `last` of it; `day_off` for the whole day off."""

    coach_id: UUID
    day: date
    first: int
    last: int
    day_off: bool = False


@dataclass(frozen=True, slots=True)
class Calendar:
    """Everything the calendar shows for a range of days, both included."""

    first_day: date
    last_day: date
    classes: tuple[ClassRow, ...]
    closures: tuple[ClosureRow, ...]
    coming_closures: tuple[ClosureRow, ...]
    coaches: tuple[FilterRow, ...]
    rooms: tuple[FilterRow, ...]
    kinds: tuple[FilterRow, ...]
    absences: tuple[Absence, ...] = ()
    untouched: bool = False
    """True as long as the studio has no class at all."""

    @property
    def days(self) -> int:
        """How many days these are."""
        return (self.last_day - self.first_day).days + 1

    @property
    def running(self) -> tuple[ClassRow, ...]:
        """The classes that take place."""
        return tuple(row for row in self.classes if not row.cancelled)

    @property
    def places(self) -> tuple[int, int]:
        """Places taken and places there are, over the classes that take place."""
        return sum(row.booked for row in self.running), sum(row.capacity for row in self.running)


@dataclass(frozen=True, slots=True)
class ClassDetail:
    """The inspector of one class: its row, its place in its series, and the circuit it is taught from."""

    row: ClassRow
    rule: str
    series_until: date | None
    circuit: str
    stations: int
    notes: str


@dataclass(frozen=True, slots=True)
class NewSession:
    """A class to be added. What is None comes from its kind, an empty name too."""

    kind_id: UUID
    room_id: UUID
    coach_id: UUID
    starts: Wall
    minutes: int | None = None
    capacity: int | None = None
    name: str = ""
    notes: str = ""
    circuit_version_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class NewSeries:
    """A class that repeats, to be added: `first` is like the first class; `rule` as RFC 5545 writes it, with COUNT or
    UNTIL if it has an end, or `last_day`; `extra` are further starts.
    """

    first: NewSession
    rule: str
    last_day: date | None = None
    extra: tuple[Wall, ...] = ()


@dataclass(frozen=True, slots=True)
class ClassChange:
    """One class before and after an edit. `kept` names fields that stay because they were decided for it alone;
    `note` says what the change of the clocks does to its new time.
    """

    before: Session
    after: Session
    booked: int
    waiting: int
    kept: tuple[str, ...] = ()
    note: ClockNote | None = None

    @property
    def overbooked(self) -> int:
        """How many more people are booked than the class will take."""
        return max(0, self.booked - self.after.capacity) if self.after.capacity < self.before.capacity else 0


@dataclass(frozen=True, slots=True)
class PersonClash:
    """Somebody booked in a class that would run at the same time as another one they are booked in."""

    member_id: UUID
    name: str
    session_id: UUID
    other_id: UUID
    other_name: str
    other_starts: Wall


@dataclass(frozen=True, slots=True)
class PersonIn:
    """Somebody with a place in a class, or `waiting` for one."""

    session_id: UUID
    name: str
    phone: str
    waiting: bool


@dataclass(frozen=True, slots=True)
class EditPreview:
    """What an edit would do. `classes` change and take place, by time, with those who are `held` in them; `cancelled`
    are those that change with them but stay cancelled; `untouched` lie in the scope and stay as decided for them alone.
    `conflicts` are new ones only, as are those of `people`.
    """

    scope: Scope
    classes: tuple[ClassChange, ...]
    cancelled: tuple[ClassChange, ...]
    untouched: tuple[ClassChange, ...]
    conflicts: tuple[Clash, ...]
    people: tuple[PersonClash, ...]
    held: tuple[PersonIn, ...] = ()

    @property
    def bookings(self) -> int:
        """Places held in the classes that change."""
        return sum(one.booked for one in self.classes)

    @property
    def waiting(self) -> int:
        """People waiting for a place in them."""
        return sum(one.waiting for one in self.classes)

    @property
    def clock_notes(self) -> tuple[ClassChange, ...]:
        """The classes whose new time is skipped, or comes twice, that day."""
        return tuple(one for one in self.classes if one.note is not None)


@dataclass(frozen=True, slots=True)
class AffectedPerson:
    """Somebody who loses a place or their place in the line: the call list. `returned`: a credit comes back; to who
    `had_left` late too, with no place to lose.
    """

    member_id: UUID
    name: str
    phone: str
    session_id: UUID
    class_name: str
    starts: Wall
    waiting: bool
    returned: bool = False
    had_left: bool = False


@dataclass(frozen=True, slots=True)
class CancelPreview:
    """What a cancellation would do; the classes by time."""

    scope: Scope
    classes: tuple[ClassChange, ...]
    people: tuple[AffectedPerson, ...]

    @property
    def bookings(self) -> int:
        """Places that would be cancelled."""
        return sum(not (one.waiting or one.had_left) for one in self.people)

    @property
    def waiting(self) -> int:
        """People who would wait no longer."""
        return sum(one.waiting for one in self.people)

    @property
    def credits_back(self) -> int:
        """Credits that would come back."""
        return sum(one.returned for one in self.people)


@dataclass(frozen=True, slots=True)
class NewClosure:
    """Days to be closed, both included: one room, or a whole site (None: this desk's)."""

    first_day: date
    last_day: date
    title: str
    note: str = ""
    room_id: UUID | None = None
    site_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class ClosablePlace:
    """A site that can be closed, with the ids and names of its rooms."""

    id: UUID
    name: str
    rooms: tuple[tuple[UUID, str], ...]


@dataclass(frozen=True, slots=True)
class PassHit:
    """A pass that a closure shortens, with its end before and after it would be extended."""

    pass_id: UUID
    member_id: UUID
    name: str
    pass_name: str
    ends_on: date
    extended_to: date


@dataclass(frozen=True, slots=True)
class ClosurePreview:
    """What a closure would do: classes and people as in a cancellation, and the passes that run meanwhile."""

    cancelled: CancelPreview
    passes: tuple[PassHit, ...]
    days: int


@dataclass(frozen=True, slots=True)
class HolidayRow:
    """A public holiday; `closed` when the site is closed that day already, `classes` how many are planned on it."""

    day: date
    name: str
    closed: bool
    classes: int


class NotFree(StrEnum):
    """What stands against a substitute."""

    TEACHES = "teaches"
    AWAY = "away"
    OUTSIDE_HOURS = "outside_hours"
    NOT_QUALIFIED = "not_qualified"


@dataclass(frozen=True, slots=True)
class SubstituteRow:
    """A coach who could stand in, or why not: `busy_with` names the class they teach then, `known` how many classes of
    the kind they taught in the last eight weeks; minutes are those of that week.
    """

    coach_id: UUID
    name: str
    against: tuple[NotFree, ...]
    busy_with: str
    known: int
    in_house: bool
    week_minutes: int


@dataclass(frozen=True, slots=True)
class Usage:
    """Where a site, room, kind or coach is used: names of series that go on, classes to come, places held in them, the
    first of them, and of a site its rooms.
    """

    series: tuple[str, ...]
    classes: int
    places: int
    first: Wall | None
    rooms: tuple[str, ...] = ()


class CopyFate(StrEnum):
    """What becomes of a class when its week is taken over into another one."""

    MADE = "made"
    THERE = "there"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class CopyRow:
    """One class of a week to be taken over, with its new time; `title` of the closure it would fall on."""

    name: str
    starts: Wall
    fate: CopyFate
    title: str = ""


def takes_place(one: Session) -> bool:
    """Whether a class is not cancelled."""
    return one.state is SessionState.SCHEDULED
