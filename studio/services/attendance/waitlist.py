"""Waitlists: joining, being offered a place (which holds it), moving up by hand and by the studio's rules.

The class is locked first, so that hand and rule never give one place twice.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from studio.domain.attendance.records import STILL_WAITS, TAKES_PLACE, WaitlistEntry, WaitState
from studio.domain.attendance.rules import check_waitlist_open, first_waiting, promotes_by_itself
from studio.domain.clock import wall_time
from studio.domain.errors import RuleError
from studio.domain.ids import new_id
from studio.domain.members.records import Member
from studio.domain.schedule.records import Session, SessionState
from studio.services.attendance.places import Places, attendance_rules, needs_desk, place_outcome
from studio.services.changes import Call, Changes, Outcome

if TYPE_CHECKING:
    from studio.services.attendance.queries import AttendanceQueries
    from studio.services.ports import Store, Work

DAYS_AHEAD = 60
"""How far ahead free places are looked for."""


class Waitlist:
    """Commands about those who wait; by hand they are for the desk and managers."""

    def __init__(self, store: Store, reads: AttendanceQueries, places: Places) -> None:
        self._store = store
        self._reads = reads
        self._places = places

    def promote_due(self, call: Call) -> Outcome:
        """Give every free place that somebody waits for to them, as far as the rules let it happen by itself.

        Label "waitlist_moved", details number and names; nothing is written when nobody moves up.
        """

        def do(work: Work) -> Outcome:
            until = work.at + timedelta(days=DAYS_AHEAD)
            names: list[str] = []
            for session_id in self._reads.with_free_places(work, work.at, until):
                dated = work.get(Session, session_id, lock=True)
                names += self.promote(work, dated, "place_free")
            details = {"number": str(len(names)), "names": ", ".join(names)}
            return Outcome(None, Changes.ATTENDANCE | Changes.PASSES, "waitlist_moved", details)

        return self._store.run(call, do)

    def promote(self, work: Work, dated: Session, reason: str) -> list[str]:
        """Fill the free places of a class (locked) from its waitlist; answers who moved up. Who has left the studio is
        passed over.
        """
        now, rules = wall_time(work.at, dated.zone), attendance_rules(work, dated.kind_id)
        if dated.state is SessionState.CANCELLED or dated.roster_locked_at is not None:
            return []
        if not promotes_by_itself(dated.starts_at, work.at, now.time(), rules):
            return []
        names: list[str] = []
        queue = work.select(WaitlistEntry, session_id=dated.id)
        # A place that was offered is held for whom it was offered to, until they have answered.
        offered = sum(one.state is WaitState.OFFERED for one in queue)
        queue = [one for one in queue if one.state is WaitState.WAITING]
        free = dated.capacity - self._reads.taken(work, dated.id)[0] - offered
        while free > 0 and (following := first_waiting(queue)) is not None:
            queue = [one for one in queue if one.id != following.id]
            member = work.get(Member, following.member_id)
            if member.archived:
                work.change(following, replace(following, state=WaitState.LEFT, reason="archived"))
                continue
            self._places.give(work, dated, member)
            work.change(following, replace(following, state=WaitState.PROMOTED, reason=reason))
            names.append(member.name)
            free -= 1
        return names

    def join(self, call: Call, session_id: UUID, member_id: UUID, *, despite: str = "") -> Outcome:
        """Put somebody on a class's waitlist, outside the times of booking only with a reason (`despite`). Raises
        `RuleError` "already_booked", "already_waiting", "waitlist_full" and as `Places.to_book`.
        """
        needs_desk(call)

        def do(work: Work) -> Outcome:
            dated, member = self._places.to_book(work, session_id, member_id, despite)
            place = self._reads.place(work, session_id, member_id)
            if place is not None and place.booking.state in TAKES_PLACE:
                raise RuleError("already_booked", name=member.name)
            queue = work.select(WaitlistEntry, session_id=session_id)
            known = next((one for one in queue if one.member_id == member_id), None)
            if known is None or known.state not in STILL_WAITS:
                check_waitlist_open(
                    sum(one.state in STILL_WAITS for one in queue), attendance_rules(work, dated.kind_id)
                )
            if known is None:
                work.add(WaitlistEntry(new_id(), session_id, member_id, work.at))
            elif known.state in STILL_WAITS:
                raise RuleError("already_waiting", name=member.name)
            else:
                work.change(known, replace(known, since=work.at, state=WaitState.WAITING, reason=""))
            return Outcome(None, Changes.ATTENDANCE, "waiting", {"name": member.name, "session": str(dated.id)})

        return self._store.run(call, do, reason=despite.strip())

    def offer(self, call: Call, entry_id: UUID) -> Outcome:
        """Hold a free place for somebody who waits. Raises `RuleError` "class_full", "not_waiting", "roster_locked"."""
        needs_desk(call)

        def do(work: Work) -> Outcome:
            entry, dated, member = self._places.waiting(work, entry_id)
            if dated.roster_locked_at is not None:
                raise RuleError("roster_locked", name=dated.name)
            self._places.check_free(work, dated, member.id)
            work.change(entry, replace(entry, state=WaitState.OFFERED))
            return Outcome(None, Changes.ATTENDANCE, "place_offered", {"name": member.name, "session": str(dated.id)})

        return self._store.run(call, do)

    def withdraw(self, call: Call, entry_id: UUID) -> Outcome:
        """Hold the place no longer; they go on waiting where they stood. Raises `RuleError` "not_waiting"."""
        needs_desk(call)

        def do(work: Work) -> Outcome:
            entry, dated, member = self._places.waiting(work, entry_id)
            work.change(entry, replace(entry, state=WaitState.WAITING))
            return Outcome(None, Changes.ATTENDANCE, "offer_withdrawn", {"name": member.name, "session": str(dated.id)})

        return self._store.run(call, do)

    def give(self, call: Call, entry_id: UUID) -> Outcome:
        """Give somebody who waits a place. Raises `RuleError` "class_full", "not_waiting", "roster_locked"."""
        needs_desk(call)

        def do(work: Work) -> Outcome:
            entry, dated, member = self._places.waiting(work, entry_id)
            place = self._places.give(work, dated, member)
            work.change(entry, replace(entry, state=WaitState.PROMOTED, reason="by_hand"))
            return place_outcome("promoted", dated, place.booking, member.name)

        return self._store.run(call, do)
