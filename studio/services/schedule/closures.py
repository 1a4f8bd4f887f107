"""Closures: public holidays to choose from, what closing would hit, closing, and opening again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from studio.domain.clock import Clock, wall_time
from studio.domain.errors import RuleError
from studio.domain.ids import new_id
from studio.domain.members.records import Pass
from studio.domain.schedule.clashes import closure_on
from studio.domain.schedule.editing import Scope
from studio.domain.schedule.records import Closure, PassExtension, Session, Site
from studio.services.changes import Call, Outcome
from studio.services.ports import Store, Work
from studio.services.schedule.call_list import call_list
from studio.services.schedule.cancelling import TOUCHED, Cancelling
from studio.services.schedule.planning import may_plan
from studio.services.schedule.queries import HeldUntil, ScheduleQueries
from studio.services.schedule.rows import (
    AffectedPerson,
    ClosurePreview,
    HolidayRow,
    NewClosure,
    PassHit,
    takes_place,
)
from studio.services.studio import first_site

LONGEST = 366
"""Days of the longest closure."""


class Closures:
    """Closes days of this desk's site. One undo takes a closure back at once, `reopen` at any later time."""

    def __init__(self, store: Store, reads: ScheduleQueries, clock: Clock, cancelling: Cancelling) -> None:
        self._store = store
        self._reads = reads
        self._clock = clock
        self._cancelling = cancelling

    def holidays(self, first_day: date, last_day: date) -> tuple[HolidayRow, ...]:
        """The public holidays of the site's country and region on these days, to choose closures from. Empty for a
        country that is not known.
        """
        from holidays import country_holidays, list_supported_countries

        site = first_site(self._store)
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
        _check(new)
        site = first_site(self._store)
        going = self._hit(new, site, self._reads.sessions(new.first_day, new.last_day))
        days = _days(new)
        hits = () if new.room_id else tuple(_hit(one, days) for one in self._running(new))
        return ClosurePreview(self._cancelling.preview_of(Scope.THIS, going), hits, days)

    def close(self, call: Call, new: NewClosure, *, extend_passes: bool) -> Outcome:
        """Close days: their classes are cancelled with their people, and passes last as much longer if wished (not for
        a room alone).

        Label "closed", details title, closure, number, bookings, waiting, passes. Raises `RuleError` "title_missing",
        "days_wrong".
        """
        may_plan(call)
        _check(new)

        def do(work: Work) -> Outcome:
            site = first_site(self._store)
            closure = Closure(
                new_id(), site.id, new.first_day, new.last_day, new.title.strip(), new.note.strip(), new.room_id
            )
            work.add(closure)
            found = self._hit(new, site, self._reads.sessions(new.first_day, new.last_day, work))
            going = [one for one in work.lock(Session, (one.id for one in found)) if takes_place(one)]
            bookings, waiting = self._cancelling.take_off(work, going, closure.title, alone=True, closure_id=closure.id)
            longer = self._running(new, work) if extend_passes and new.room_id is None else ()
            for one in longer:
                _lengthen(work, one.held, _days(new))
                work.add(PassExtension(new_id(), closure.id, one.held.id, _days(new)))
            counts = {"number": len(going), "bookings": bookings, "waiting": waiting, "passes": len(longer)}
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
            passes = _shorten(work, closure_id, kept_days)
            if kept_days:
                work.change(closure, replace(closure, last_day=closure.first_day + timedelta(days=kept_days - 1)))
            _let_go(work, rows, coming, others, keeps=bool(kept_days))
            if not kept_days:
                work.remove(closure)
            counts = {"number": len(coming), "bookings": bookings, "waiting": waiting, "passes": passes}
            details = {"title": closure.title, "left_out": ", ".join(left_out)}
            return Outcome(None, TOUCHED, "reopened", details | {name: str(count) for name, count in counts.items()})

        return self._store.run(call, do)

    def call_list(self, closure_id: UUID) -> tuple[AffectedPerson, ...]:
        """Whom a closure cost a place or a turn, by class: whom to call. `NotFoundError` when it was opened again."""
        self._store.get(Closure, closure_id)
        return call_list(self._reads, closure_id)

    def _hit(self, new: NewClosure, site: Site, rows: Sequence[Session]) -> list[Session]:
        now = self._clock.now()
        return [
            one
            for one in rows
            if one.site_id == site.id
            and new.room_id in {None, one.room_id}
            and takes_place(one)
            and one.starts_at > now
        ]

    def _running(self, new: NewClosure, work: Work | None = None) -> Sequence[HeldUntil]:
        return self._reads.passes_running(new.first_day, new.last_day, work)


def _check(new: NewClosure) -> None:
    if not new.title.strip():
        raise RuleError("title_missing")
    if not 0 <= (new.last_day - new.first_day).days < LONGEST:
        raise RuleError("days_wrong", most=LONGEST)


def _days(new: NewClosure) -> int:
    return (new.last_day - new.first_day).days + 1


def _hit(one: HeldUntil, days: int) -> PassHit:
    held = one.held
    assert held.ends_on is not None  # noqa: S101 -- the read asks for passes with an end
    return PassHit(held.id, held.member_id, one.name, held.name, held.ends_on, held.ends_on + timedelta(days=days))


def _lengthen(work: Work, held: Pass, days: int) -> None:
    if held.ends_on is not None:
        work.change(held, replace(held, ends_on=held.ends_on + timedelta(days=days)))


def _shorten(work: Work, closure_id: UUID, kept_days: int) -> int:
    """Take back the days of an extension that are open after all; answers how many passes lost some."""
    given = work.select(PassExtension, closure_id=closure_id)
    for one in given:
        _lengthen(work, work.get(Pass, one.pass_id), kept_days - one.days)
        if kept_days:
            work.change(one, replace(one, days=kept_days))
        else:
            work.remove(one)
    return len(given)


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
