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
AHEAD = 100
"""Members read ahead at once: so few that a check-in hardly waits for them."""


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


@dataclass(slots=True)
class _Ahead:
    """Facts read ahead, as of a journal entry and a day, with what follows from them, and who is still to be read."""

    number: int
    day: date
    left: list[UUID]
    facts: dict[UUID, Facts]
    derived: dict[Hashable, _Derived]

    def take(self, facts: Mapping[UUID, Facts]) -> None:
        """Keep facts that were read, and what follows from them."""
        self.facts |= facts
        for one in self.derived.values():
            one.take(facts)


class Tally:
    """Facts by member; archived members have none. Everything holds for one day, and is read anew on the next."""

    def __init__(self, reads: MemberQueries, clock: Clock) -> None:
        self._reads = reads
        self._clock = clock
        self._facts: dict[UUID, Facts] | None = None
        self._derived: dict[Hashable, _Derived] = {}
        self._number = 0
        self._read_on: date | None = None
        self._ahead: _Ahead | None = None

    def look_ahead(
        self, zone: str, everybody: Callable[[], list[UUID]], follow: Mapping[Hashable, Callable[[Facts], object]]
    ) -> bool:
        """Read the facts of some more members before anybody asks, and derive what will be asked for: by its key, as
        `derived` is asked; True while there are more to be read.
        """
        if self._facts is not None:
            return False
        now = wall_time(self._clock.now(), zone)
        if self._ahead is None or self._ahead.day != now.date():
            number = self._reads.journal_number()
            derived = {key: _Derived(each, {}) for key, each in follow.items()}
            self._ahead = _Ahead(number, now.date(), everybody(), {}, derived)
            return True
        some, self._ahead.left = self._ahead.left[:AHEAD], self._ahead.left[AHEAD:]
        self._ahead.take(self._read(some, now, zone))
        if not self._ahead.left:
            self._take_ahead(now, zone)
        return self._facts is None

    def _take_ahead(self, now: datetime, zone: str) -> None:
        """Begin with what was read ahead, and read the rest; what was written since is read anew by who asks."""
        ahead, self._ahead = self._ahead, None
        if ahead is not None and ahead.day == now.date():
            if ahead.left:
                ahead.take(self._read(ahead.left, now, zone))
            self._facts, self._number, self._read_on = ahead.facts, ahead.number, ahead.day
            self._derived = ahead.derived

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
        """The facts of a few members, without reading those of all."""
        return self._read(ids, wall_time(self._clock.now(), zone), zone)

    def facts(self, zone: str) -> Mapping[UUID, Facts]:
        """Everybody's facts as they are now."""
        number, now = self._reads.journal_number(), wall_time(self._clock.now(), zone)
        if self._facts is None:
            self._take_ahead(now, zone)
        known = self._facts is not None and self._read_on == now.date()
        touched = self._reads.touched(self._number) if known and number != self._number else ()
        # Reviews and races of days to come are read by the day, so another day reads all anew; so does an import.
        if self._facts is None or not known or len(touched) > MANY:
            self._facts = self._read(None, now, zone)
            self._read_on = now.date()
            self._derived.clear()
        elif touched:
            self._take(touched, self._read(touched, now, zone))
        self._number = number
        return self._facts

    def _take(self, touched: Collection[UUID], fresh: Mapping[UUID, Facts]) -> None:
        kept = [self._facts or {}, *(one.values for one in self._derived.values())]
        for values in kept:
            for member_id in touched:
                values.pop(member_id, None)
        if self._facts is not None:
            self._facts |= fresh
        for one in self._derived.values():
            one.take(fresh)

    def _read(self, ids: Collection[UUID] | None, now: datetime, zone: str) -> dict[UUID, Facts]:
        since = instant_of(datetime.combine((week_start(now) - VISITS).date(), time()), zone)
        found = self._reads.facts(ids, since, now.date(), zone)
        held: dict[UUID, list[HeldPass]] = defaultdict(list)
        for member_id, one in self._reads.passes(ids, now.date() - ENDED_LATELY):
            held[member_id].append(one)
        return {one: replace(facts, passes=tuple(held[one])) if one in held else facts for one, facts in found.items()}
