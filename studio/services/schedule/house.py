"""What classes are held against (rooms, coaches, hours, closures), and the clashes of a range of days."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from studio.domain.clock import Clock
from studio.domain.errors import RuleError
from studio.domain.ids import new_id
from studio.domain.schedule.clashes import Clash, House, find_clashes, house_of, kit_clashes, overlapping
from studio.domain.schedule.records import (
    Availability,
    ClassKind,
    KeptClash,
    Qualification,
    Room,
    Session,
    Staff,
    TimeOff,
)
from studio.services.changes import Call, Changes, Outcome
from studio.services.ports import Store, Work
from studio.services.schedule.planning import may_plan
from studio.services.schedule.queries import KitNeeds, ScheduleQueries
from studio.services.schedule.rows import takes_place
from studio.services.studio import desk_site


def read_house(store: Store, reads: ScheduleQueries, clock: Clock, since: date) -> House:
    """What classes from a day on are held against."""
    return house_of(
        store.select(Room),
        store.select(Staff),
        store.select(ClassKind),
        store.select(Availability),
        store.select(TimeOff),
        store.select(Qualification),
        reads.closures_from(since),
        clock.now(),
    )


class Clashes:
    """What clashes, and what somebody lets stand."""

    def __init__(self, store: Store, reads: ScheduleQueries, clock: Clock, kit: KitNeeds | None) -> None:
        self._store = store
        self._reads = reads
        self._clock = clock
        self._kit = kit

    def between(self, first_day: date, last_day: date) -> tuple[Clash, ...]:
        """Everything that clashes on these days, both included, by time; those let stand carry the reason. Of classes
        at other sites only what concerns one of this desk's.
        """
        # A class of the evening before may run past midnight.
        classes = self._reads.sessions(first_day - timedelta(days=1), last_day)
        house = read_house(self._store, self._reads, self._clock, first_day - timedelta(days=1))
        found = [*find_clashes(classes, house), *self._kit_clashes(classes)]
        own = desk_site(self._store).id
        here = {one.id for one in classes if one.site_id == own}
        inside = [clash for clash in found if first_day <= clash.day <= last_day and clash.concerns(here)]
        return self._kept(sorted(inside, key=lambda clash: (clash.starts, clash.kind, clash.key)), classes)

    def arising(self, changes: Iterable[tuple[Session | None, Session | None]]) -> tuple[Clash, ...]:
        """The clashes that are not there yet, when classes become others (before, after), are made (None before) or go
        (None after).
        """
        pairs = [pair for pair in changes if pair[0] != pair[1]]
        if not pairs:
            return ()
        gone = {before.id for before, _ in pairs if before is not None}
        coming = {after.id: after for _, after in pairs if after is not None}
        days = [one.starts.date() for pair in pairs for one in pair if one is not None]
        now = self._reads.sessions(min(days) - timedelta(days=1), max(days) + timedelta(days=1))
        then = [*(one for one in now if one.id not in gone), *coming.values()]
        house = read_house(self._store, self._reads, self._clock, min(days))
        concerned = gone | set(coming)
        known = {clash.key for clash in (*find_clashes(now, house), *self._kit_clashes(now, concerned))}
        found = (*find_clashes(then, house), *self._kit_clashes(then, concerned))
        fresh = [clash for clash in found if clash.key not in known and clash.concerns(concerned)]
        return tuple(sorted(fresh, key=lambda clash: (clash.starts, clash.kind, clash.key)))

    def _kit_clashes(self, classes: Iterable[Session], of: Collection[UUID] | None = None) -> list[Clash]:
        """Kit that classes at one site and time share and that does not suffice; those `of` these classes, or all."""
        if self._kit is None:
            return []
        held = [one for one in classes if takes_place(one) and one.circuit_version_id is not None]
        held.sort(key=lambda one: (one.starts_at, one.id))
        pairs = [
            (first, second)
            for first, second in overlapping(held)
            if first.site_id == second.site_id and (of is None or first.id in of or second.id in of)
        ]
        sharing = {one.id: one for pair in pairs for one in pair}
        return list(kit_clashes(pairs, self._kit.needs(sharing.values())))

    def _kept(self, found: list[Clash], classes: Iterable[Session]) -> tuple[Clash, ...]:
        reasons = {kept.key: kept.reason for kept in self._reads.kept_clashes([one.id for one in classes])}
        return tuple(replace(clash, kept=reasons.get(clash.key, "")) for clash in found)

    def keep(self, call: Call, clash: Clash, reason: str) -> Outcome:
        """Let a clash stand. Raises `RuleError` "clash_reason_missing". Label "clash_kept" (name, session)."""
        may_plan(call)
        if not reason.strip():
            raise RuleError("clash_reason_missing")

        def do(work: Work) -> Outcome:
            dated = work.get(Session, clash.session_id, lock=True)
            known = [one for one in work.select(KeptClash, session_id=dated.id) if one.key == clash.key]
            for one in known:
                work.change(one, replace(one, reason=reason.strip()))
            if not known:
                work.add(KeptClash(new_id(), dated.id, clash.key, reason.strip()))
            return Outcome(None, Changes.SCHEDULE, "clash_kept", {"name": dated.name, "session": str(dated.id)})

        return self._store.run(call, do, reason=reason.strip())
