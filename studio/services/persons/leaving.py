"""Somebody leaves the studio, for now or for good: out of lists and search, with what they have booked ahead."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from studio.domain.attendance.records import StandingBooking
from studio.domain.clock import Clock, today, wall_time
from studio.domain.errors import RuleError
from studio.domain.members.records import Household, Member
from studio.domain.schedule.records import Session
from studio.services.access import Part, need_edit
from studio.services.attendance.places import Places, attendance_rules
from studio.services.attendance.queries import AttendanceQueries
from studio.services.changes import Call, Changes, Outcome
from studio.services.persons.queries import PersonQueries
from studio.services.persons.rows import Ahead
from studio.services.ports import Store, Work
from studio.services.studio import desk_site


class Leaving:
    """Archives members and brings them back."""

    def __init__(self, store: Store, reads: PersonQueries, attendance: AttendanceQueries, clock: Clock) -> None:
        self._store = store
        self._reads = reads
        self._places = Places(attendance)
        self._clock = clock

    def ahead(self, member_id: UUID) -> Ahead:
        """What somebody has booked ahead."""
        classes = [self._store.get(Session, one) for one in self._reads.coming(member_id, self._clock.now())]
        zone = desk_site(self._store).zone
        day = wall_time(self._clock.now(), zone).date()
        standing = [
            one
            for one in self._store.select(StandingBooking, member_id=member_id)
            if one.last_day is None or one.last_day >= day
        ]
        return Ahead(tuple((one.starts, one.name) for one in classes), len(standing))

    def archive(self, call: Call, member_id: UUID, *, give_up: bool) -> Outcome:
        """Take a member out of every list; with `give_up` their places ahead, turns and regular places are given back.

        Label "member_archived", or "member_left" with number, the places given back.
        """
        need_edit(call.role, Part.IDENTITY)

        def do(work: Work) -> Outcome:
            before = work.get(Member, member_id, lock=True)
            number = self.give_up(work, before) if give_up else 0
            work.change(before, replace(before, archived=True))
            details = {"name": before.name, "member": str(member_id), "number": str(number)}
            changes = Changes.MEMBERS | (Changes.ATTENDANCE | Changes.PASSES if number else Changes.NONE)
            return Outcome(None, changes, "member_left" if number else "member_archived", details)

        return self._store.run(call, do)

    def bring_back(self, call: Call, member_id: UUID) -> Outcome:
        """Put a member back into lists and search; label "member_back". Raises `RuleError` "erased"."""
        need_edit(call.role, Part.IDENTITY)

        def do(work: Work) -> Outcome:
            before = work.get(Member, member_id, lock=True)
            if before.erased_on is not None:
                raise RuleError("erased")
            work.change(before, replace(before, archived=False))
            return Outcome(None, Changes.MEMBERS, "member_back", {"name": before.name, "member": str(member_id)})

        return self._store.run(call, do)

    def give_up(self, work: Work, member: Member) -> int:
        """Give back every place and turn still to come, and end regular places; answers how many."""
        rules, number = attendance_rules(work), 0
        for dated in work.lock(Session, self._reads.coming(member.id, work.at, work)):
            number += self._places.give_up(work, dated, member, rules)
        yesterday = today(self._clock, desk_site(self._store).zone) - timedelta(days=1)
        for one in work.select(StandingBooking, member_id=member.id):
            if one.first_day > yesterday:
                work.remove(one)
            elif one.last_day is None or one.last_day > yesterday:
                work.change(one, replace(one, last_day=yesterday))
        return number


def leave_home(work: Work, household_id: UUID | None) -> None:
    """Take a household away once its last member has left it."""
    if household_id is not None and not work.select(Member, household_id=household_id):
        work.remove(work.get(Household, household_id))
