"""Sites, rooms, kinds of class and coaches: adding, changing, and archiving what nothing coming needs any more."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from studio.domain.clock import Clock, wall_time
from studio.domain.errors import NotAllowedError, RuleError
from studio.domain.ids import new_id
from studio.domain.roles import Role
from studio.domain.schedule.premises import Hours, Placed, Thing, check_hours, check_thing, in_order
from studio.domain.schedule.records import Availability, ClassKind, Qualification, Room, Series, Site, Staff, TimeOff
from studio.services.changes import Call, Changes, Outcome
from studio.services.schedule.rows import Usage

if TYPE_CHECKING:
    from studio.services.ports import Store, Work
    from studio.services.schedule.queries import ScheduleQueries

_FIELDS: dict[type[Any], str] = {Site: "site_id", Room: "room_id", ClassKind: "kind_id", Staff: "coach_id"}
TOUCHED = Changes.SCHEDULE | Changes.SETTINGS
MANAGERS_ONLY = frozenset(
    {"thing_added", "thing_changed", "thing_archived", "thing_restored", "thing_moved", "hours_set", "kinds_set"}
    | {"time_off_added", "time_off_removed", "rules_set"}
)
"""Labels of journal entries that nobody but a manager takes back."""


@dataclass(frozen=True, slots=True)
class Inventory:
    """Everything the timetable stands on, archived things too, in the studio's order; people without their PINs."""

    sites: tuple[Site, ...] = ()
    rooms: tuple[Room, ...] = ()
    kinds: tuple[ClassKind, ...] = ()
    people: tuple[Staff, ...] = ()
    hours: tuple[Availability, ...] = ()
    taught: tuple[Qualification, ...] = ()
    days_off: tuple[TimeOff, ...] = ()


class Premises:
    """What the timetable stands on. Managers change it; one undo takes each change back."""

    def __init__(self, store: Store, reads: ScheduleQueries, clock: Clock) -> None:
        self._store = store
        self._reads = reads
        self._clock = clock

    def inventory(self) -> Inventory:
        """All of it, as the settings show it."""
        read = self._store.select
        return Inventory(
            tuple(sorted(read(Site), key=lambda one: one.name)),
            tuple(in_order(read(Room))),
            tuple(in_order(read(ClassKind))),
            tuple(replace(one, pin_hash="") for one in in_order(read(Staff))),
            tuple(sorted(read(Availability), key=lambda one: (one.weekday, one.starts))),
            tuple(read(Qualification)),
            tuple(sorted(read(TimeOff), key=lambda one: one.first_day)),
        )

    def save(self, call: Call, thing: Thing) -> Outcome:
        """Add a site, room, kind or person, last in its list, or change the one with that id; labels "thing_added",
        "thing_changed".

        Classes that are there keep their own length and places; a PIN is never touched here, nor the place in the list.
        Raises `RuleError` as `check_thing`, and "last_manager".
        """
        _manages(call)

        def do(work: Work) -> Outcome:
            kind: type[Any] = type(thing)
            check_thing(thing, _beside(work, thing))
            known = work.find(kind, thing.id)
            after = replace(thing, name=thing.name.strip())
            if isinstance(after, Staff):
                after = replace(after, pin_hash="" if known is None else known.pin_hash)
            if not isinstance(after, Site):
                last = max((one.position for one in work.select(kind)), default=-1)
                after = replace(after, position=last + 1 if known is None else known.position)
            if known is None:
                work.add(after)
            else:
                _keep_a_manager(work, known, after)
                work.change(known, replace(after, archived=known.archived))
            label = "thing_added" if known is None else "thing_changed"
            return Outcome(None, TOUCHED, label, {"name": after.name, "id": str(after.id)})

        return self._store.run(call, do)

    def reorder(self, call: Call, thing: Placed, before: UUID | None) -> Outcome:
        """Put a room, kind or person before another of its list, or last of those in use; label "thing_moved", "" when
        it stands there already.
        """
        _manages(call)

        def do(work: Work) -> Outcome:
            kind: type[Any] = type(thing)
            moved = work.get(kind, thing.id)
            listed = in_order(work.select(kind))
            others = [one for one in listed if one.id != moved.id]
            last = sum(not one.archived for one in others)
            place = next((number for number, one in enumerate(others) if one.id == before), last)
            others.insert(min(place, last), moved)
            if others == listed:
                return Outcome(None, Changes.NONE, "")
            for number, one in enumerate(others):
                if one.position != number:
                    work.change(one, replace(one, position=number))
            return Outcome(None, TOUCHED, "thing_moved", {"name": moved.name})

        return self._store.run(call, do)

    def usage(self, thing: Thing) -> Usage:
        """Where a thing is used: series that go on, classes to come and the people booked in them."""
        return self._usage(thing, None)

    def archive(self, call: Call, thing: Thing) -> Outcome:
        """Take a thing out of use; it stays on what was. Raises `RuleError` "premises_still_used" (details: classes,
        series) as long as anything to come needs it, "last_one" for the last site, and "last_manager".
        """
        _manages(call)

        def do(work: Work) -> Outcome:
            kind: type[Any] = type(thing)
            known = work.get(kind, thing.id, lock=True)
            used = self._usage(thing, work)
            if used.classes or used.series or used.rooms:
                raise RuleError("premises_still_used", name=known.name, classes=used.classes, series=len(used.series))
            if kind is Site and sum(not one.archived for one in work.select(Site)) == 1:
                raise RuleError("last_one", name=known.name)
            _keep_a_manager(work, known, None)
            work.change(known, replace(known, archived=True))
            return Outcome(None, TOUCHED, "thing_archived", {"name": known.name})

        return self._store.run(call, do)

    def restore(self, call: Call, thing: Thing) -> Outcome:
        """Put an archived thing back into use. Raises `RuleError` "name_taken"."""
        _manages(call)

        def do(work: Work) -> Outcome:
            kind: type[Any] = type(thing)
            known = work.get(kind, thing.id)
            after = replace(known, archived=False)
            check_thing(after, _beside(work, after))
            work.change(known, after)
            return Outcome(None, TOUCHED, "thing_restored", {"name": known.name})

        return self._store.run(call, do)

    def set_hours(self, call: Call, coach_id: UUID, hours: Collection[Hours]) -> Outcome:
        """Set a coach's usual hours, wall time; none: any time. Raises `RuleError` "hours_wrong"."""
        _manages(call)
        check_hours(hours)

        def do(work: Work) -> Outcome:
            coach = work.get(Staff, coach_id)
            known = {(one.weekday, one.starts, one.ends): one for one in work.select(Availability, staff_id=coach_id)}
            work.remove(*(one for key, one in known.items() if key not in set(hours)))
            work.add(*(Availability(new_id(), coach_id, *one) for one in sorted(set(hours) - set(known))))
            return Outcome(None, TOUCHED, "hours_set", {"name": coach.name})

        return self._store.run(call, do)

    def set_kinds(self, call: Call, coach_id: UUID, kind_ids: Collection[UUID]) -> Outcome:
        """Set which kinds a coach teaches; none: any."""
        _manages(call)

        def do(work: Work) -> Outcome:
            coach = work.get(Staff, coach_id)
            known = {one.kind_id: one for one in work.select(Qualification, staff_id=coach_id)}
            work.remove(*(one for kind_id, one in known.items() if kind_id not in set(kind_ids)))
            for kind_id in sorted(set(kind_ids) - set(known)):
                work.add(Qualification(new_id(), coach_id, work.get(ClassKind, kind_id).id))
            return Outcome(None, TOUCHED, "kinds_set", {"name": coach.name})

        return self._store.run(call, do)

    def add_time_off(self, call: Call, coach_id: UUID, first_day: date, last_day: date, note: str = "") -> Outcome:
        """Note days a coach is away; label "time_off_added", details name, number (of their classes on these
        days, which now need a substitute). Raises `RuleError` "days_wrong".
        """
        _manages(call)
        if last_day < first_day:
            raise RuleError("days_wrong", most=366)

        def do(work: Work) -> Outcome:
            coach = work.get(Staff, coach_id)
            work.add(TimeOff(new_id(), coach_id, first_day, last_day, note.strip()))
            hit = [one for one in self._reads.sessions(first_day, last_day, work) if one.coach_id == coach_id]
            return Outcome(None, TOUCHED, "time_off_added", {"name": coach.name, "number": str(len(hit))})

        return self._store.run(call, do)

    def remove_time_off(self, call: Call, time_off_id: UUID) -> Outcome:
        """Take days off back; label "time_off_removed"."""
        _manages(call)

        def do(work: Work) -> Outcome:
            found = work.get(TimeOff, time_off_id)
            work.remove(found)
            return Outcome(None, TOUCHED, "time_off_removed", {"name": work.get(Staff, found.staff_id).name})

        return self._store.run(call, do)

    def _usage(self, thing: Thing, work: Work | None) -> Usage:
        where: Store | Work = self._store if work is None else work
        field = _FIELDS[type(thing)]
        classes, places, first = self._reads.used(field, thing.id, self._clock.now(), work)
        sites = {site.id: site for site in where.select(Site)}
        going = [
            one
            for one in where.select(Series, **{field: thing.id})
            if not one.ended
            and (one.last_day is None or one.last_day >= wall_time(self._clock.now(), sites[one.site_id].zone).date())
        ]
        rooms = where.select(Room, site_id=thing.id) if isinstance(thing, Site) else []
        return Usage(
            tuple(sorted(one.name for one in going)),
            classes,
            places,
            first,
            tuple(sorted(room.name for room in rooms if not room.archived)),
        )


def _beside(work: Work, thing: Thing) -> list[Thing]:
    """What must not be called the same: things of that kind, of rooms those at the site."""
    kind: type[Any] = type(thing)
    return work.select(kind, site_id=thing.site_id) if isinstance(thing, Room) else work.select(kind)


def _manages(call: Call) -> None:
    if call.role is not Role.MANAGER:
        raise NotAllowedError("managers_only", role=str(call.role))


def _keep_a_manager(work: Work, known: Thing, after: Thing | None) -> None:
    """Without a manager nobody could change anything of this again."""
    if not isinstance(known, Staff) or known.role is not Role.MANAGER or known.archived:
        return
    if isinstance(after, Staff) and after.role is Role.MANAGER:
        return
    if sum(one.role is Role.MANAGER and not one.archived for one in work.select(Staff)) == 1:
        raise RuleError("last_manager", name=known.name)
