"""Booking the dates of regular places: of one inside a command, and of all that have any to be booked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from uuid import UUID

from studio.domain.attendance.records import STILL_WAITS, StandingBooking, WaitlistEntry
from studio.domain.attendance.standing import UNBOOKED, StandingFate
from studio.domain.ids import new_id
from studio.domain.long_work import GoOn
from studio.domain.members.records import Member
from studio.domain.schedule.records import Session
from studio.services.attendance.places import Places
from studio.services.attendance.standing_dates import Judged, StandingDates, counted
from studio.services.changes import Call, Changes, Outcome
from studio.services.ports import Store, Work

TOUCHED = Changes.ATTENDANCE | Changes.PASSES | Changes.MEMBERS
OPEN = frozenset({StandingFate.FREE, StandingFate.FULL})
AT_ONCE = 200
"""Regular places looked at at once."""
HANDFUL = 20
"""Regular places filled in one transaction: other desks wait for it."""


class StandingFill:
    """Books what can be booked; a date that is full is waited for."""

    def __init__(self, store: Store, dates: StandingDates, places: Places) -> None:
        self._store = store
        self._dates = dates
        self._places = places

    def fill(self, call: Call, go_on: GoOn) -> Outcome:
        """See `Standing.fill`."""
        due, told = self._due(lambda share: go_on(share / 2))
        done: list[Outcome] = []
        for start in range(0, len(due), HANDFUL):
            if not go_on((1 + start / len(due)) / 2):
                break
            some = due[start : start + HANDFUL]
            done.append(self._store.run(replace(call, command_id=new_id()), partial(self._fill_some, some)))
        for outcome in done:
            told.update({name: int(count) for name, count in outcome.details.items()})
        details = {name: str(told[name]) for name in ("number", "waiting", "skipped")}
        changes = TOUCHED if any(one.entry for one in done) else Changes.NONE
        return Outcome(done[0].entry if len(done) == 1 else None, changes, "standing_filled", details)

    def _due(self, go_on: GoOn) -> tuple[list[StandingBooking], Counter[str]]:
        """The regular places with a date that can be booked or waited for, and how many dates of the others can't."""
        due: list[StandingBooking] = []
        told: Counter[str] = Counter()
        known = self._dates.going_on(self._store.select(StandingBooking))
        gone = {one.id for one in self._store.select(Member, id={one.member_id for one in known}, archived=True)}
        for start in range(0, len(known), AT_ONCE):
            if not go_on(start / len(known)):
                return [], told
            some = [one for one in known[start : start + AT_ONCE] if one.member_id not in gone]
            for one, found in zip(some, self._dates.coming(some), strict=True):
                if any(fate in OPEN for _, fate, _ in found):
                    due.append(one)
                else:
                    told.update(counted(found, UNBOOKED))
        return due, told

    def _fill_some(self, standings: Sequence[StandingBooking], work: Work) -> Outcome:
        told: Counter[str] = Counter()
        for known in standings:
            one, member = work.find(StandingBooking, known.id), work.get(Member, known.member_id)
            if one is not None and not member.archived:
                told.update(counted(self.fill_one(work, one, member), UNBOOKED))
        return Outcome(None, TOUCHED, "standing_filled", {name: str(count) for name, count in told.items()})

    def fill_one(self, work: Work, standing: StandingBooking, member: Member) -> list[Judged]:
        """Book every date to come that can be, or wait for it; answers all of them as they were judged."""
        found = self._dates.coming_in(work, standing)
        due = {dated.id for dated, fate, _ in found if fate in OPEN}
        if not due:
            return found
        rows = {one.id: one for one in work.lock(Session, due)}
        # Another desk may have taken a place until the classes were locked.
        found = [one for one in self._dates.coming_in(work, standing) if one[1] not in OPEN or one[0].id in rows]
        for dated, fate, _ in found:
            if fate is StandingFate.FREE:
                self._places.give(work, rows[dated.id], member)
            elif fate is StandingFate.FULL:
                _wait(work, dated.id, member.id)
        return found


def _wait(work: Work, session_id: UUID, member_id: UUID) -> None:
    """Put somebody at the end of a class's line, once."""
    for known in work.select(WaitlistEntry, session_id=session_id, member_id=member_id):
        if known.state not in STILL_WAITS:
            fresh = WaitlistEntry(known.id, session_id, member_id, work.at)
            work.change(known, fresh)
        return
    work.add(WaitlistEntry(new_id(), session_id, member_id, work.at))
