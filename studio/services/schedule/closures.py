"""Closures: public holidays to choose from, what closing would hit, closing, and opening again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import cast
from uuid import UUID

from studio.domain.clock import Clock, wall_time
from studio.domain.errors import RuleError
from studio.domain.ids import new_id
from studio.domain.schedule.clashes import closure_on
from studio.domain.schedule.editing import Scope
from studio.domain.schedule.premises import in_order
from studio.domain.schedule.records import Closure, Room, Session, Site
from studio.services.changes import Call, Outcome
from studio.services.ports import Store, Work
from studio.services.schedule.call_list import call_list
from studio.services.schedule.cancelling import TOUCHED, Cancelling
from studio.services.schedule.closure_passes import lengthen, pass_hits, shorten
from studio.services.schedule.planning import may_plan
from studio.services.schedule.queries import HeldUntil, ScheduleQueries
from studio.services.schedule.rows import (
    AffectedPerson,
    ClosablePlace,
    ClosurePreview,
    HolidayRow,
    NewClosure,
    takes_place,
)
from studio.services.studio import desk_site

LONGEST = 366
"""Days of the longest closure."""


class Closures:
    """Closes days of a site or of one room. One undo takes a closure back at once, `reopen` at any later time."""

    def __init__(self, store: Store, reads: ScheduleQueries, clock: Clock, cancelling: Cancelling) -> None:
        self._store = store
        self._reads = reads
        self._clock = clock
        self._cancelling = cancelling

    def places(self) -> tuple[ClosablePlace, ...]:
        """The sites that can be closed, this desk's first, each with its rooms."""
        own = desk_site(self._store)
        rooms = in_order([one for one in self._store.select(Room) if not one.archived])
        return tuple(
            ClosablePlace(site.id, site.name, tuple((one.id, one.name) for one in rooms if one.site_id == site.id))
            for site in sorted(self._sites(self._store), key=lambda site: site != own)
        )

    def holidays(self, first_day: date, last_day: date, site_id: UUID | None = None) -> tuple[HolidayRow, ...]:
        """The public holidays of a site's country and region on these days, to choose closures from; without a site,
        of this desk's. Empty for a country that is not known.
        """
        from holidays import country_holidays, list_supported_countries

        site = desk_site(self._store) if site_id is None else self._store.get(Site, site_id)
        regions = list_supported_countries().get(site.country)
        if regions is None:
            return ()
        region = site.region if site.region in regions else None
        years = range(first_day.year, last_day.year + 1)
        found = country_holidays(site.country, subdiv=region, years=years)
        closed = [one for one in self._reads.closures_from(first_day) if one.room_id is None and one.site_id == site.id]
        classes = Counter(
            one.starts.date() for one in self._reads.sessions(first_day, last_day) if one.site_id == site.id
        )
        return tuple(
            HolidayRow(day, name, any(one.first_day <= day <= one.last_day for one in closed), classes[day])
            for day, name in sorted(found.items())
            if first_day <= day <= last_day
        )

    def preview(self, new: NewClosure) -> ClosurePreview:
        """What a closure would do; writes nothing. Raises `RuleError` as `close`."""
        closure = self._closure_of(self._store, new)
        going = self._hit(closure, self._reads.sessions(new.first_day, new.last_day))
        known = self._reads.closures_from(new.first_day)
        hits = pass_hits(self._store, closure, self._running(self._store, closure), known)
        days = (new.last_day - new.first_day).days + 1
        return ClosurePreview(self._cancelling.preview_of(Scope.THIS, going), hits, days)

    def close(self, call: Call, new: NewClosure, *, extend_passes: bool) -> Outcome:
        """Close days: their classes are cancelled with their people, and passes last as much longer if wished (not for
        a room alone; with several sites, those of members who do not go to others only).

        Label "closed", details title, closure, number, bookings, waiting, passes. Raises `RuleError` "title_missing",
        "days_wrong".
        """
        may_plan(call)

        def do(work: Work) -> Outcome:
            closure = self._closure_of(work, new)
            work.add(closure)
            found = self._hit(closure, self._reads.sessions(new.first_day, new.last_day, work))
            going = [one for one in work.lock(Session, (one.id for one in found)) if takes_place(one)]
            bookings, waiting = self._cancelling.take_off(work, going, closure.title, alone=True, closure_id=closure.id)
            known = self._reads.closures_from(new.first_day, work)
            longer = lengthen(work, closure, self._running(work, closure), known) if extend_passes else 0
            counts = {"number": len(going), "bookings": bookings, "waiting": waiting, "passes": longer}
            details = {"title": closure.title, "closure": str(closure.id)}
            return Outcome(None, TOUCHED, "closed", details | {name: str(count) for name, count in counts.items()})

        return self._store.run(call, do, reason=new.note.strip())

    def reopen(self, call: Call, closure_id: UUID) -> Outcome:
        """Open again from now on: classes still to come take place with the people who went with them, and passes lose
        the days that are open after all. What the closure cancelled in the past stays cancelled.

        Label "reopened", details title, number, bookings, waiting, passes, left_out.
        """
        may_plan(call)

        def do(work: Work) -> Outcome:
            closure = work.get(Closure, closure_id, lock=True)
            site = work.get(Site, closure.site_id)
            today = wall_time(work.at, site.zone).date()
            kept_days = max(0, min((closure.last_day - closure.first_day).days + 1, (today - closure.first_day).days))
            rows = work.lock(Session, (one.id for one in self._reads.closed_classes(closure_id, work)))
            others = [one for one in self._reads.closures_from(today, work) if one.id != closure_id]
            coming = [one for one in rows if one.starts_at > work.at and closure_on(one, others) is None]
            bookings, waiting, left_out = self._cancelling.put_back(work, coming, alone=True)
            left = replace(closure, last_day=closure.first_day + timedelta(days=kept_days - 1)) if kept_days else None
            passes = shorten(work, closure, left, self._reads.closures_from(closure.first_day, work))
            _let_go(work, rows, coming, others, keeps=left is not None)
            if left is None:
                work.remove(closure)
            else:
                work.change(closure, left)
            counts = {"number": len(coming), "bookings": bookings, "waiting": waiting, "passes": passes}
            details = {"title": closure.title, "left_out": ", ".join(left_out)}
            return Outcome(None, TOUCHED, "reopened", details | {name: str(count) for name, count in counts.items()})

        return self._store.run(call, do)

    def call_list(self, closure_id: UUID) -> tuple[AffectedPerson, ...]:
        """Whom a closure cost a place or a turn, by class: whom to call. `NotFoundError` when it was opened again."""
        self._store.get(Closure, closure_id)
        return call_list(self._reads, closure_id)

    def _closure_of(self, where: Store | Work, new: NewClosure) -> Closure:
        """The closure as it would be stored: of a room's own site, else of the one named, else of this desk's."""
        title = new.title.strip()
        if not title:
            raise RuleError("title_missing")
        if not 0 <= (new.last_day - new.first_day).days < LONGEST:
            raise RuleError("days_wrong", most=LONGEST)
        site_id = new.site_id or desk_site(self._store).id
        if new.room_id is not None:
            site_id = where.get(Room, new.room_id).site_id
        return Closure(new_id(), site_id, new.first_day, new.last_day, title, new.note.strip(), new.room_id)

    def _hit(self, closure: Closure, rows: Sequence[Session]) -> list[Session]:
        now = self._clock.now()
        return [one for one in rows if closure_on(one, [closure]) and takes_place(one) and one.starts_at > now]

    def _running(self, where: Store | Work, closure: Closure) -> Sequence[HeldUntil]:
        """The passes that a closure takes days from: none when a room alone is closed."""
        if closure.room_id is not None:
            return ()
        only = closure.site_id if len(self._sites(where)) > 1 else None
        work = None if where is self._store else cast("Work", where)
        return self._reads.passes_running(closure.first_day, closure.last_day, only, work)

    @staticmethod
    def _sites(where: Store | Work) -> list[Site]:
        return [one for one in where.select(Site) if not one.archived]


def _let_go(
    work: Work, rows: Sequence[Session], coming: Sequence[Session], others: Sequence[Closure], *, keeps: bool
) -> None:
    """Classes that stay cancelled belong to another closure, to none, or to what is left of this one."""
    back = {one.id for one in coming}
    for one in rows:
        if one.id in back:
            continue
        other = closure_on(one, others)
        if other is not None:
            work.change(one, replace(one, closure_id=other.id, reason=other.title))
        elif not keeps:
            work.change(one, replace(one, closure_id=None))
