"""Moving people up from waitlists. The class is locked first, so that hand and rule never give one place twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from studio.domain.attendance.records import WaitlistEntry, WaitState
from studio.domain.attendance.rules import AttendanceRules, first_waiting, promotes_by_itself
from studio.domain.clock import wall_time
from studio.domain.members.records import Member
from studio.domain.schedule.records import Session, SessionState
from studio.services.attendance.places import Places, attendance_rules
from studio.services.attendance.queries import AttendanceQueries
from studio.services.changes import Call, Changes, Outcome
from studio.services.ports import Store, Work

DAYS_AHEAD = 60
"""How far ahead free places are looked for."""


class Waitlist:
    """Gives free places to those who wait, by the studio's rules, each with the reason why."""

    def __init__(self, store: Store, reads: AttendanceQueries, places: Places) -> None:
        self._store = store
        self._reads = reads
        self._places = places

    def promote_due(self, call: Call) -> Outcome:
        """Give every free place that somebody waits for to them, as far as the rules let it happen by itself.

        Label "waitlist_moved", details number and names; nothing is written when nobody moves up.
        """

        def do(work: Work) -> Outcome:
            rules = attendance_rules(work)
            since, until = work.at + timedelta(minutes=rules.promote_until), work.at + timedelta(days=DAYS_AHEAD)
            names: list[str] = []
            for session_id in self._reads.with_free_places(work, since, until):
                dated = work.get(Session, session_id, lock=True)
                names += self.promote(work, dated, rules, "place_free")
            details = {"number": str(len(names)), "names": ", ".join(names)}
            return Outcome(None, Changes.ATTENDANCE | Changes.PASSES, "waitlist_moved", details)

        return self._store.run(call, do)

    def promote(self, work: Work, dated: Session, rules: AttendanceRules, reason: str) -> list[str]:
        """Fill the free places of a class (locked) from its waitlist; answers who moved up. Who has left the studio is
        passed over.
        """
        now = wall_time(work.at, dated.zone)
        if dated.state is SessionState.CANCELLED or not promotes_by_itself(dated.starts_at, work.at, now.time(), rules):
            return []
        names: list[str] = []
        queue = work.select(WaitlistEntry, session_id=dated.id)
        free = dated.capacity - self._reads.taken(work, dated.id)[0]
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
