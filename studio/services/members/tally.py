"""The facts of every member, kept in memory on the worker, so that lists are counted, sorted and filtered at once.

Read whole when first asked for, and then only for the members of whom something was written, by whichever desk.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any, TypeVar
from uuid import UUID

from studio.domain.clock import Clock, instant_of, wall_time
from studio.domain.members.facts import Facts, week_start
from studio.domain.members.passes import HeldPass
from studio.services.members.queries import MANY, MemberQueries

T = TypeVar("T")
VISITS = timedelta(weeks=53)
"""How far back visits are kept: the longest period that lists count visits in is a year."""
ENDED_LATELY = timedelta(days=28)


@dataclass(slots=True)
class _Derived:
    """What follows from facts, for those of whom something follows."""

    follow: Callable[[Facts], object]
    values: dict[UUID, Any]

    def take(self, facts: Mapping[UUID, Facts]) -> None:
        """Follow from facts that were read."""
        for one, each in facts.items():
            value = self.follow(each)
            if value is not None:
                self.values[one] = value


@dataclass(frozen=True, slots=True)
class FactsAhead:
    """Everybody's facts as of a journal entry and a day, with what follows from them."""

    number: int
    day: date
    facts: dict[UUID, Facts]
    derived: dict[Hashable, _Derived]


class Tally:
    """Facts by member, of archived ones only in `some`. Everything holds for one day, and is read anew on the next."""

    def __init__(self, reads: MemberQueries, clock: Clock) -> None:
        self._reads = reads
        self._clock = clock
        self._facts: dict[UUID, Facts] | None = None
        self._derived: dict[Hashable, _Derived] = {}
        self._number = 0
        self._read_on: date | None = None

    def read_ahead(self, zone: str, follow: Mapping[Hashable, Callable[[Facts], object]]) -> FactsAhead | None:
        """Everybody's facts when all would have to be read, and what follows from them, each under its key as `derived`
        is asked; else None. On any thread.
        """
        number, now = self._reads.journal_number(), wall_time(self._clock.now(), zone)
        if self._touched(number, now) is not None:
            return None
        facts = self._read(None, now, zone)
        derived = {key: _Derived(each, {}) for key, each in follow.items()}
        for one in derived.values():
            one.take(facts)
        return FactsAhead(number, now.date(), facts, derived)

    def take_ahead(self, ahead: FactsAhead) -> None:
        """Begin with what was read ahead, unless as much is known by now; who asks reads what was written since."""
        if self._read_on is None or (self._read_on, self._number) < (ahead.day, ahead.number):
            self._facts, self._derived = ahead.facts, ahead.derived
            self._number, self._read_on = ahead.number, ahead.day

    def derived(self, key: Hashable, follow: Callable[[Facts], T | None], zone: str) -> Mapping[UUID, T]:
        """What follows from each member's facts, without those from whose nothing (None) follows.

        Kept under `key`, and made again only for members of whom something was written.
        """
        facts = self.facts(zone)
        if key not in self._derived:
            self._derived[key] = _Derived(follow, {})
            self._derived[key].take(facts)
        return self._derived[key].values

    def some(self, ids: Collection[UUID], zone: str) -> Mapping[UUID, Facts]:
        """The facts of a few members, archived or not, without reading those of all."""
        now = wall_time(self._clock.now(), zone)
        found = self._read(ids, now, zone)
        rest = [one for one in ids if one not in found]
        return found | self._read(rest, now, zone, archived=True) if rest else found

    def facts(self, zone: str) -> Mapping[UUID, Facts]:
        """Everybody's facts as they are now."""
        number, now = self._reads.journal_number(), wall_time(self._clock.now(), zone)
        touched = self._touched(number, now)
        if self._facts is None or touched is None:
            self._facts = self._read(None, now, zone)
            self._read_on = now.date()
            self._derived.clear()
        elif touched:
            self._take(touched, self._read(touched, now, zone))
        self._number = number
        return self._facts

    def _touched(self, number: int, now: datetime) -> Collection[UUID] | None:
        """Of whom something was written since; None when all are to be read: at first, after very much was written, and
        on another day, since reviews and races of days to come are read by the day.
        """
        if self._facts is None or self._read_on != now.date():
            return None
        touched = self._reads.touched(self._number) if number != self._number else ()
        return None if len(touched) > MANY else touched

    def _take(self, touched: Collection[UUID], fresh: Mapping[UUID, Facts]) -> None:
        kept = [self._facts or {}, *(one.values for one in self._derived.values())]
        for values in kept:
            for member_id in touched:
                values.pop(member_id, None)
        if self._facts is not None:
            self._facts |= fresh
        for one in self._derived.values():
            one.take(fresh)

    def _read(
        self, ids: Collection[UUID] | None, now: datetime, zone: str, *, archived: bool = False
    ) -> dict[UUID, Facts]:
        since = instant_of(datetime.combine((week_start(now) - VISITS).date(), time()), zone)
        found = self._reads.facts(ids, since, now.date(), zone, archived=archived)
        held: dict[UUID, list[HeldPass]] = defaultdict(list)
        for member_id, one in self._reads.passes(ids, now.date() - ENDED_LATELY):
            held[member_id].append(one)
        return {one: replace(facts, passes=tuple(held[one])) if one in held else facts for one, facts in found.items()}
