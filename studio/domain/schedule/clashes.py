"""What is wrong with when, where and by whom classes are held. A clash warns; somebody may keep it, with a reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from itertools import groupby
from uuid import UUID

from studio.domain.schedule.records import (
    Availability,
    ClassKind,
    Closure,
    Qualification,
    Room,
    Session,
    SessionState,
    Staff,
    TimeOff,
)
from studio.domain.values import DAY_MINUTES, Wall


class ClashKind(StrEnum):
    """What clashes."""

    ROOM = "room"
    COACH = "coach"
    UNAVAILABLE = "unavailable"
    TIME_OFF = "time_off"
    UNQUALIFIED = "unqualified"
    CLOSED = "closed"
    OVER_ROOM = "over_room"
    KIT = "kit"


@dataclass(frozen=True, slots=True)
class Clash:
    """One thing wrong with a class. `other_id` is the class it clashes with, if any; `details` fill in the words.

    `key` stays the same as long as the same things clash; `kept` is the reason for which somebody lets it stand, "".
    """

    kind: ClashKind
    session_id: UUID
    day: date
    starts: Wall
    key: str
    details: tuple[tuple[str, str], ...]
    other_id: UUID | None = None
    kept: str = ""

    def concerns(self, session_ids: Iterable[UUID]) -> bool:
        """Whether any of these classes has part in it."""
        return not {self.session_id, self.other_id}.isdisjoint(session_ids)


@dataclass(frozen=True, slots=True)
class House:
    """What classes are held against. A coach of whom no hours (no kinds) are known may teach at any (any); a closure
    says nothing about classes that had begun by `now`, if that is known.
    """

    rooms: Mapping[UUID, Room]
    coaches: Mapping[UUID, Staff]
    kinds: Mapping[UUID, ClassKind]
    hours: Mapping[UUID, Sequence[Availability]] = field(default_factory=dict)
    time_off: Mapping[UUID, Sequence[TimeOff]] = field(default_factory=dict)
    taught: Mapping[UUID, frozenset[UUID]] = field(default_factory=dict)
    closures: Sequence[Closure] = ()
    now: datetime | None = None


def house_of(
    rooms: Iterable[Room],
    coaches: Iterable[Staff],
    kinds: Iterable[ClassKind],
    hours: Iterable[Availability],
    time_off: Iterable[TimeOff],
    taught: Iterable[Qualification],
    closures: Iterable[Closure],
    now: datetime,
) -> House:
    """Put together what the studio's records say."""
    by_hours: dict[UUID, list[Availability]] = {}
    for one in hours:
        by_hours.setdefault(one.staff_id, []).append(one)
    by_off: dict[UUID, list[TimeOff]] = {}
    for off in time_off:
        by_off.setdefault(off.staff_id, []).append(off)
    by_kind: dict[UUID, set[UUID]] = {}
    for qualification in taught:
        by_kind.setdefault(qualification.staff_id, set()).add(qualification.kind_id)
    return House(
        {room.id: room for room in rooms},
        {coach.id: coach for coach in coaches},
        {kind.id: kind for kind in kinds},
        by_hours,
        by_off,
        {coach: frozenset(found) for coach, found in by_kind.items()},
        tuple(closures),
        now,
    )


def find_clashes(classes: Iterable[Session], house: House) -> list[Clash]:
    """Everything wrong with the classes that take place, by time; a double booking is told once."""
    held = sorted(
        (one for one in classes if one.state is SessionState.SCHEDULED), key=lambda one: (one.starts_at, one.id)
    )
    found = [clash for one in held for clash in _own(one, house)]
    found += _doubles(held, house)
    return sorted(found, key=lambda clash: (clash.starts, clash.kind, clash.key))


def is_free(coach_id: UUID, starts: Wall, minutes: int, house: House) -> bool:
    """Whether a time lies in a coach's usual hours."""
    hours = house.hours.get(coach_id)
    if not hours:
        return True
    reached = starts.hour * 60 + starts.minute
    ends = reached + minutes
    for begin, end in sorted(one.minutes for one in hours if one.weekday == starts.weekday()):
        if begin <= reached < end:
            reached = end
    return reached >= ends


def gaps(spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The minutes of a day that no span covers."""
    reached = 0
    for begin, end in sorted(spans):
        if begin > reached:
            yield reached, begin
        reached = max(reached, end)
    if reached < DAY_MINUTES:
        yield reached, DAY_MINUTES


def is_away(coach_id: UUID, day: date, house: House) -> bool:
    """Whether a coach has the day off."""
    return any(off.first_day <= day <= off.last_day for off in house.time_off.get(coach_id, ()))


def may_teach(coach_id: UUID, kind_id: UUID, house: House) -> bool:
    """Whether a coach teaches a kind."""
    taught = house.taught.get(coach_id)
    return taught is None or kind_id in taught


def closure_on(one: Session, closures: Iterable[Closure]) -> Closure | None:
    """The closure that a class falls under, the first to begin."""
    return closure_over(one.site_id, one.room_id, one.starts.date(), closures)


def closure_over(site_id: UUID, room_id: UUID, day: date, closures: Iterable[Closure]) -> Closure | None:
    """The closure of a room of a site on a day, the first to begin."""
    fit = [
        closure
        for closure in closures
        if closure.site_id == site_id
        and closure.first_day <= day <= closure.last_day
        and closure.room_id in {None, room_id}
    ]
    return min(fit, key=lambda closure: (closure.first_day, closure.id), default=None)


def _own(one: Session, house: House) -> Iterator[Clash]:
    day = one.starts.date()
    coach = house.coaches[one.coach_id].name
    if is_away(one.coach_id, day, house):
        yield _clash(ClashKind.TIME_OFF, one, str(one.coach_id), {"coach": coach})
    elif not is_free(one.coach_id, one.starts, one.minutes, house):
        yield _clash(ClashKind.UNAVAILABLE, one, f"{one.coach_id} {one.minutes}", {"coach": coach})
    if not may_teach(one.coach_id, one.kind_id, house):
        kind = house.kinds[one.kind_id].name
        yield _clash(ClashKind.UNQUALIFIED, one, f"{one.coach_id} {one.kind_id}", {"coach": coach, "kind": kind})
    closure = closure_on(one, house.closures)
    if closure is not None and (house.now is None or one.starts_at > house.now):
        yield _clash(ClashKind.CLOSED, one, str(closure.id), {"title": closure.title})
    room = house.rooms[one.room_id]
    if one.capacity > room.space_units:
        places = {"room": room.name, "places": str(one.capacity), "most": str(room.space_units)}
        yield _clash(ClashKind.OVER_ROOM, one, f"{room.id} {one.capacity}", places)


def _doubles(held: Sequence[Session], house: House) -> Iterator[Clash]:
    for kind, name, names in (
        (ClashKind.ROOM, "room_id", {room.id: room.name for room in house.rooms.values()}),
        (ClashKind.COACH, "coach_id", {coach.id: coach.name for coach in house.coaches.values()}),
    ):
        ordered = sorted(held, key=lambda one: (getattr(one, name), one.starts_at, one.id))
        for shared, together in groupby(ordered, key=lambda one: getattr(one, name)):
            for first, second in overlapping(list(together)):
                what = {str(kind): names[shared], "other": first.name, "other_starts": _iso(first.starts)}
                key = f"{shared} {first.id} {_iso(first.starts)} {first.minutes}"
                yield _clash(kind, second, key, what, first.id)


@dataclass(frozen=True, slots=True)
class KitNeed:
    """What a class takes of one sort of kit at its busiest: `count` of the `works` pieces that work."""

    kit: str
    load: str
    count: int
    works: int


def kit_clashes(pairs: Iterable[tuple[Session, Session]], needs: Mapping[UUID, Sequence[KitNeed]]) -> Iterator[Clash]:
    """Classes at the same time that together take more of one sort of kit than there is."""
    for first, second in pairs:
        other = {(need.kit, need.load): need for need in needs.get(first.id, ())}
        for need in needs.get(second.id, ()):
            rival = other.get((need.kit, need.load))
            if rival is None or rival.count + need.count <= need.works:
                continue
            what = {
                "kit": need.kit,
                "load": need.load,
                "needs": str(rival.count + need.count),
                "works": str(need.works),
                "other": first.name,
                "other_starts": _iso(first.starts),
            }
            key = f"{need.kit} {need.load} {first.id} {_iso(first.starts)} {rival.count + need.count}"
            yield _clash(ClashKind.KIT, second, key, what, first.id)


def overlapping(ordered: Sequence[Session]) -> Iterator[tuple[Session, Session]]:
    """The pairs of classes that run at the same time; `ordered` by start."""
    running: list[Session] = []
    for one in ordered:
        running = [earlier for earlier in running if earlier.ends_at > one.starts_at]
        yield from ((earlier, one) for earlier in running)
        running.append(one)


def _clash(kind: ClashKind, one: Session, what: str, details: dict[str, str], other_id: UUID | None = None) -> Clash:
    key = f"{kind} {one.id} {_iso(one.starts)} {what}"
    words = {"name": one.name, **details}
    return Clash(kind, one.id, one.starts.date(), one.starts, key, tuple(words.items()), other_id)


def _iso(wall: Wall) -> str:
    return wall.isoformat(timespec="minutes")
