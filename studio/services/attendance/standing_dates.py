"""What becomes of each date of regular places, read for many of them at once."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from functools import cache, partial
from uuid import UUID

from studio.domain.attendance.records import StandingBooking
from studio.domain.attendance.rules import AttendanceRules, check_waitlist_open
from studio.domain.attendance.standing import DateFacts, StandingFate, covers, fates
from studio.domain.clock import wall_time
from studio.domain.errors import RuleError
from studio.domain.schedule.records import Series, Session
from studio.services.attendance.places import attendance_rules
from studio.services.attendance.queries import AttendanceQueries, RegularFacts
from studio.services.ports import Store, Work

Judged = tuple[Session, StandingFate, str]
"""A date, what becomes of it and, where somebody else said it, why."""


class StandingDates:
    """Judges the dates of regular places: those to come, or all of one."""

    def __init__(self, store: Store, reads: AttendanceQueries) -> None:
        self._store = store
        self._reads = reads

    def all_of(self, standing: StandingBooking) -> list[Judged]:
        """Every date, those that are over too."""
        facts = self._reads.regular_facts([standing], self._store.now(), past=True)
        return self._judge(standing, facts, partial(attendance_rules, self._store))

    def coming(self, standings: Collection[StandingBooking]) -> list[list[Judged]]:
        """The dates to come of each."""
        facts = self._reads.regular_facts(standings, self._store.now())
        rules = cache(partial(attendance_rules, self._store))
        return [self._judge(one, facts, rules) for one in standings]

    def coming_in(self, work: Work, standing: StandingBooking) -> list[Judged]:
        """The dates to come of one, as a command finds them."""
        facts = self._reads.regular_facts([standing], work.at, work=work)
        return self._judge(standing, facts, partial(attendance_rules, work), work)

    def _judge(
        self,
        standing: StandingBooking,
        facts: RegularFacts,
        rules_for: Callable[[UUID | None], AttendanceRules],
        work: Work | None = None,
    ) -> list[Judged]:
        """What becomes of the dates that the facts are about."""
        rows = [one for one in facts.sessions.get(standing.series_id, ()) if covers(standing, one)]
        rules = rules_for(rows[0].kind_id if rows else None)
        who, held = standing.member_id, facts.held.get(standing.member_id, ())
        dates = [
            DateFacts(
                one,
                facts.places.get((one.id, who)),
                facts.waits.get((one.id, who)),
                one.capacity - facts.taken.get(one.id, 0) - facts.waiting.get(one.id, 0),
                _open(facts.waiting.get(one.id, 0), rules),
                _other(one, held),
            )
            for one in rows
        ]
        return fates(dates, standing, self._reads.pass_offers(work, who), rules.debt, self._store.now())

    def going_on(self, standings: Iterable[StandingBooking]) -> list[StandingBooking]:
        """Those that are not over."""
        now = self._store.now()
        today = {one.id: wall_time(now, one.zone).date() for one in self._store.select(Series)}
        return [one for one in standings if one.last_day is None or one.last_day >= today[one.series_id]]


def counted(found: Iterable[Judged], skipped: Collection[StandingFate]) -> dict[str, int]:
    """How many dates are booked, are waited for, and are neither for a reason that counts."""
    judged = [fate for _, fate, _ in found]
    return {
        "number": judged.count(StandingFate.FREE),
        "waiting": judged.count(StandingFate.FULL),
        "skipped": sum(fate in skipped for fate in judged),
    }


def _open(waiting: int, rules: AttendanceRules) -> bool:
    try:
        check_waitlist_open(waiting, rules)
    except RuleError:
        return False
    return True


def _other(dated: Session, held: Iterable[Session]) -> str:
    """The class somebody has a place in that runs at the same time, ""."""
    return next(
        (
            one.name
            for one in held
            if one.id != dated.id and one.starts_at < dated.ends_at and dated.starts_at < one.ends_at
        ),
        "",
    )
