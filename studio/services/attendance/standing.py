"""Regular places: a member's place in every class of a series, for a range of days. No date is skipped in silence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from studio.domain.attendance.records import TAKES_PLACE, Booking, StandingBooking, WaitlistEntry
from studio.domain.attendance.rules import check_waitlist_open
from studio.domain.errors import NotAllowedError, RuleError
from studio.domain.ids import new_id
from studio.domain.members.records import Member
from studio.domain.schedule.records import Role, Series, Session, SessionState
from studio.services.attendance.places import STANDING, Places, attendance_rules
from studio.services.attendance.rows import StandingDate, StandingFate
from studio.services.changes import Call, Changes, Outcome

if TYPE_CHECKING:
    from studio.services.attendance.queries import AttendanceQueries
    from studio.services.ports import Store, Work

TOUCHED = Changes.ATTENDANCE | Changes.PASSES | Changes.MEMBERS


class Standing:
    """Gives and ends regular places. Dates made later are filled by `fill`; a date that is full is waited for."""

    def __init__(self, store: Store, reads: AttendanceQueries, places: Places) -> None:
        self._store = store
        self._reads = reads
        self._places = places

    def preview(
        self, series_id: UUID, member_id: UUID, first_day: date, last_day: date | None
    ) -> tuple[StandingDate, ...]:
        """Every date of the range with what would become of it; writes nothing."""
        rows = self._store.select(Session, series_id=series_id)
        return self._dates(rows, member_id, first_day, last_day)

    def dates(self, standing_id: UUID) -> tuple[StandingDate, ...]:
        """Every date of a regular place with how it stands now: held, waited for, or why not."""
        found = self._store.get(StandingBooking, standing_id)
        rows = self._store.select(Session, series_id=found.series_id)
        return self._dates(rows, found.member_id, found.first_day, found.last_day)

    def add(self, call: Call, series_id: UUID, member_id: UUID, first_day: date, last_day: date | None) -> Outcome:
        """Give a regular place and book its dates.

        Label "standing_added", details name, class, standing, number (booked), waiting, skipped. Raises `RuleError`
        "days_wrong", "standing_already" (another range overlaps), "archived".
        """
        _may(call)
        if last_day is not None and last_day < first_day:
            raise RuleError("days_wrong", most=366)

        def do(work: Work) -> Outcome:
            series, member = work.get(Series, series_id), work.get(Member, member_id)
            if member.archived:
                raise RuleError("archived", name=member.name)
            for other in work.select(StandingBooking, series_id=series_id, member_id=member_id):
                if other.first_day <= (last_day or date.max) and first_day <= (other.last_day or date.max):
                    raise RuleError("standing_already", name=member.name)
            made = StandingBooking(new_id(), series_id, member_id, first_day, last_day)
            work.add(made)
            number, waiting, skipped = self._fill(work, made, member)
            details = {"name": member.name, "class": series.name, "standing": str(made.id)}
            counts = {"number": number, "waiting": waiting, "skipped": skipped}
            return Outcome(
                None, TOUCHED, "standing_added", details | {key: str(value) for key, value in counts.items()}
            )

        return self._store.run(call, do)

    def end(self, call: Call, standing_id: UUID, last_day: date) -> Outcome:
        """End a regular place after a day; its later places and turns are given back.

        Label "standing_ended", details name, number.
        """
        _may(call)

        def do(work: Work) -> Outcome:
            found = work.get(StandingBooking, standing_id, lock=True)
            member = work.get(Member, found.member_id)
            rules = attendance_rules(work)
            number = 0
            later = [one for one in self._range(work, found) if one.starts.date() > last_day]
            for dated in work.lock(Session, (one.id for one in later)):
                number += self._places.give_up(work, dated, member, rules)
            if last_day < found.first_day:
                work.remove(found)
            else:
                work.change(found, replace(found, last_day=last_day))
            return Outcome(None, TOUCHED, "standing_ended", {"name": member.name, "number": str(number)})

        return self._store.run(call, do)

    def fill(self, call: Call) -> Outcome:
        """Book the dates of regular places that were made or opened since; label "standing_filled", details number,
        waiting. A date that the member cancelled is not booked again.
        """

        def do(work: Work) -> Outcome:
            number = waiting = 0
            for found in work.select(StandingBooking):
                member = work.get(Member, found.member_id)
                if member.archived or (found.last_day is not None and found.last_day < work.at.date()):
                    continue
                booked, waits, _ = self._fill(work, found, member)
                number, waiting = number + booked, waiting + waits
            return Outcome(None, TOUCHED, "standing_filled", {"number": str(number), "waiting": str(waiting)})

        return self._store.run(call, do)

    def _fill(self, work: Work, standing: StandingBooking, member: Member) -> tuple[int, int, int]:
        """Book every date that is still to come; answers how many were booked, are waited for, were skipped."""
        rules = attendance_rules(work)
        known = {one.session_id for one in work.select(Booking, member_id=member.id)}
        known |= {one.session_id for one in work.select(WaitlistEntry, member_id=member.id)}
        booked = waits = skipped = 0
        coming = self._range(work, standing)
        for dated in work.lock(Session, (one.id for one in coming if one.id not in known)):
            if dated.state is SessionState.CANCELLED:
                skipped += 1
            elif self._reads.taken(work, dated.id)[0] < dated.capacity:
                self._places.give(work, dated, member)
                booked += 1
            else:
                queue = work.select(WaitlistEntry, session_id=dated.id)
                try:
                    check_waitlist_open(sum(one.state in STANDING for one in queue), rules)
                except RuleError:
                    skipped += 1
                    continue
                work.add(WaitlistEntry(new_id(), dated.id, member.id, work.at))
                waits += 1
        return booked, waits, skipped + sum(one.id in known for one in coming)

    @staticmethod
    def _range(work: Work, standing: StandingBooking) -> list[Session]:
        last = standing.last_day or date.max
        rows = work.select(Session, series_id=standing.series_id)
        return [one for one in rows if standing.first_day <= one.starts.date() <= last and one.starts_at > work.at]

    def _dates(
        self, rows: Sequence[Session], member_id: UUID, first_day: date, last_day: date | None
    ) -> tuple[StandingDate, ...]:
        last = last_day or date.max
        inside = sorted((one for one in rows if first_day <= one.starts.date() <= last), key=lambda one: one.starts_at)
        places = {one.session_id: one for one in self._store.select(Booking, member_id=member_id)}
        waits = {one.session_id: one for one in self._store.select(WaitlistEntry, member_id=member_id)}
        free = self._reads.free_places([one.id for one in inside])
        return tuple(
            StandingDate(
                one.id, one.starts, _fate(one, places.get(one.id), waits.get(one.id), free[one.id]), one.reason
            )
            for one in inside
        )


def _fate(dated: Session, place: Booking | None, wait: WaitlistEntry | None, free: int) -> StandingFate:
    if dated.state is SessionState.CANCELLED:
        return StandingFate.CLOSED if dated.closure_id is not None else StandingFate.CANCELLED
    if place is not None:
        return StandingFate.HELD if place.state in TAKES_PLACE else StandingFate.GIVEN_UP
    if wait is not None and wait.state in STANDING:
        return StandingFate.WAITING
    return StandingFate.FREE if free > 0 else StandingFate.FULL


def _may(call: Call) -> None:
    if call.role not in {Role.DESK, Role.MANAGER}:
        raise NotAllowedError("desk_only", role=str(call.role))
