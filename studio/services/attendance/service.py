"""Check-in, marks, places and the waitlist: one command each, and what the Today screen reads."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from studio.domain.attendance.records import TAKES_PLACE, BookingState, WaitlistEntry, WaitState
from studio.domain.attendance.rules import (
    cancelled_state,
    check_place_free,
    check_waitlist_open,
    pick_session,
)
from studio.domain.errors import NotAllowedError, RuleError
from studio.domain.ids import new_id
from studio.domain.members.records import Member
from studio.domain.schedule.records import Role, Session
from studio.services.attendance.board import circuit_glance, roster_of
from studio.services.attendance.places import STANDING, Places, attendance_rules, place_outcome
from studio.services.attendance.queries import AttendanceQueries
from studio.services.attendance.rows import DayView, Roster
from studio.services.attendance.standing import Standing
from studio.services.attendance.waitlist import Waitlist
from studio.services.changes import Call, Changes, Outcome
from studio.services.exercises.shelf import Shelf
from studio.services.ports import Store, Work

NO_SHOW_DAYS = 2
"""How far back the automatic marking of no-shows looks."""


class AttendanceService:
    """Places in classes. Whoever changes a place locks its class first, so that the last one is never given twice."""

    def __init__(self, store: Store, reads: AttendanceQueries, shelf: Shelf) -> None:
        self._store = store
        self._reads = reads
        self._shelf = shelf
        self._places = Places(reads)
        self._waitlist = Waitlist(store, reads, self._places)
        self.standing = Standing(store, reads, self._places)
        """Regular places."""

    def promote_due(self, call: Call) -> Outcome:
        """Give free places to those who wait, as far as the rules let it happen by itself; label "waitlist_moved"."""
        return self._waitlist.promote_due(call)

    def check_in_by_code(self, call: Call, code: str) -> Outcome:
        """Check a card's owner in to the class that the rules pick.

        Labels "member_here", and "again" (nothing written) for a repeated scan; details name, session, time. Raises
        `RuleError` "unknown_card", "archived", "not_booked" (with `session` and `member`: a walk-in is possible) and
        "no_class_now".
        """

        def do(work: Work) -> Outcome:
            rules = attendance_rules(work)
            since, until = work.at - timedelta(days=1), work.at + timedelta(minutes=rules.opens)
            found = self._reads.scanned(work, code, since, until)
            if found is None:
                raise RuleError("unknown_card", card=code)
            if found.archived:
                raise RuleError("archived", name=found.name)
            try:
                picked = pick_session(found.candidates, work.at, rules)
            except RuleError as error:
                error.details.update(name=found.name, member=str(found.member_id))
                raise
            return self._places.arrive(work, picked.session_id, found.member_id, found.name, rules)

        return self._store.run(call, do)

    def check_in(self, call: Call, session_id: UUID, member_id: UUID) -> Outcome:
        """Check somebody in to a class they are booked in; labels as `check_in_by_code`."""

        def do(work: Work) -> Outcome:
            return self._places.arrive(
                work, session_id, member_id, work.get(Member, member_id).name, attendance_rules(work)
            )

        return self._store.run(call, do)

    def mark(self, call: Call, session_id: UUID, member_id: UUID, state: BookingState) -> Outcome:
        """Set what became of a booking, forth or back; label "marked_" and the state, or "member_here".

        Raises `RuleError` "class_full" when bringing a cancelled one back needs a place that is gone.
        """

        def do(work: Work) -> Outcome:
            dated = work.get(Session, session_id, lock=True)
            name = work.get(Member, member_id).name
            place = self._places.place(work, session_id, member_id, name)
            return self._places.put(work, dated, place, state, name, attendance_rules(work))

        return self._store.run(call, do)

    def book(self, call: Call, session_id: UUID, member_id: UUID) -> Outcome:
        """Give somebody a place. Raises `RuleError` "class_full" (a waitlist is possible), "already_booked",
        "class_cancelled", "archived".
        """
        _needs(call, Role.DESK, Role.MANAGER)

        def do(work: Work) -> Outcome:
            dated, member = self._places.bookable(work, session_id, member_id)
            place = self._places.give(work, dated, member)
            self._places.leave_queue(work, session_id, member_id)
            return place_outcome("booked", dated, place.booking, member.name)

        return self._store.run(call, do)

    def walk_in(self, call: Call, session_id: UUID, member_id: UUID) -> Outcome:
        """Book somebody who stands at the desk, and check them in. Raises as `book`."""

        def do(work: Work) -> Outcome:
            dated, member = self._places.bookable(work, session_id, member_id)
            place = self._places.give(work, dated, member, walk_in=True)
            self._places.leave_queue(work, session_id, member_id)
            return self._places.put(work, dated, place, BookingState.HERE, member.name, attendance_rules(work))

        return self._store.run(call, do)

    def join_waitlist(self, call: Call, session_id: UUID, member_id: UUID) -> Outcome:
        """Put somebody on a class's waitlist. Raises `RuleError` "already_booked", "already_waiting", "waitlist_full"
        and as `book`.
        """
        _needs(call, Role.DESK, Role.MANAGER)

        def do(work: Work) -> Outcome:
            dated, member = self._places.bookable(work, session_id, member_id)
            place = self._reads.place(work, session_id, member_id)
            if place is not None and place.booking.state in TAKES_PLACE:
                raise RuleError("already_booked", name=member.name)
            queue = work.select(WaitlistEntry, session_id=session_id)
            known = next((one for one in queue if one.member_id == member_id), None)
            if known is None or known.state not in STANDING:
                check_waitlist_open(sum(one.state in STANDING for one in queue), attendance_rules(work))
            if known is None:
                work.add(WaitlistEntry(new_id(), session_id, member_id, work.at))
            elif known.state in STANDING:
                raise RuleError("already_waiting", name=member.name)
            else:
                work.change(known, replace(known, since=work.at, state=WaitState.WAITING, reason=""))
            return Outcome(None, Changes.ATTENDANCE, "waiting", {"name": member.name, "session": str(dated.id)})

        return self._store.run(call, do)

    def offer_place(self, call: Call, entry_id: UUID) -> Outcome:
        """Note that somebody who waits was offered a place. Raises `RuleError` "class_full", "not_waiting"."""
        _needs(call, Role.DESK, Role.MANAGER)

        def do(work: Work) -> Outcome:
            entry, dated, member = self._places.waiting(work, entry_id)
            check_place_free(self._reads.taken(work, dated.id)[0], dated.capacity)
            work.change(entry, replace(entry, state=WaitState.OFFERED))
            return Outcome(None, Changes.ATTENDANCE, "place_offered", {"name": member.name, "session": str(dated.id)})

        return self._store.run(call, do)

    def promote(self, call: Call, entry_id: UUID) -> Outcome:
        """Give somebody who waits a place. Raises `RuleError` "class_full", "not_waiting"."""
        _needs(call, Role.DESK, Role.MANAGER)

        def do(work: Work) -> Outcome:
            entry, dated, member = self._places.waiting(work, entry_id)
            place = self._places.give(work, dated, member)
            work.change(entry, replace(entry, state=WaitState.PROMOTED, reason="by_hand"))
            return place_outcome("promoted", dated, place.booking, member.name)

        return self._store.run(call, do)

    def cancel_booking(self, call: Call, session_id: UUID, member_id: UUID) -> Outcome:
        """Cancel a place: in good time or late, by the rules. Early enough, the first who waits moves up."""
        _needs(call, Role.DESK, Role.MANAGER)

        def do(work: Work) -> Outcome:
            rules = attendance_rules(work)
            dated = work.get(Session, session_id, lock=True)
            name = work.get(Member, member_id).name
            place = self._places.place(work, session_id, member_id, name)
            if place.booking.state is not BookingState.BOOKED:
                raise RuleError("not_expected", name=name)
            state = cancelled_state(dated.starts_at, work.at, rules)
            outcome = self._places.put(work, dated, place, state, name, rules)
            names = self._waitlist.promote(work, dated, rules, "place_freed")
            if not names:
                return outcome
            details = {**outcome.details, "promoted": ", ".join(names)}
            return replace(outcome, label="cancelled_and_promoted", details=details)

        return self._store.run(call, do)

    def mark_no_shows(self, call: Call) -> Outcome:
        """Mark who is still expected in classes that ended long enough ago; label "no_shows_marked"."""

        def do(work: Work) -> Outcome:
            rules = attendance_rules(work)
            until = work.at - timedelta(minutes=rules.no_show_after)
            missed = self._reads.overdue(work, until - timedelta(days=NO_SHOW_DAYS), until)
            for session_id in dict.fromkeys(session_id for session_id, _ in missed):
                dated = work.get(Session, session_id, lock=True)
                for member_id in [member_id for other, member_id in missed if other == session_id]:
                    place = self._places.place(work, session_id, member_id, "")
                    if place.booking.state is BookingState.BOOKED:
                        self._places.put(work, dated, place, BookingState.NO_SHOW, "", rules)
            return Outcome(None, Changes.ATTENDANCE | Changes.PASSES, "no_shows_marked", {"number": str(len(missed))})

        return self._store.run(call, do)

    def day(self, site_id: UUID, day: date) -> DayView:
        """The classes of a day at a site."""
        return DayView(day, *self._reads.day(site_id, day))

    def roster(self, session_id: UUID) -> Roster:
        """A class with its people, its waitlist and its circuit. Raises `NotFoundError`."""
        facts = self._reads.roster(session_id)
        printed = self._reads.printed(session_id)
        circuit = None
        if facts.session.circuit_version_id is not None:
            first = min((one.printed_at for one in printed if one.station), default=None)
            found = self._reads.circuit(facts.session.circuit_version_id, first)
            circuit = circuit_glance(found, printed, facts.session.zone, self._shelf.library)
        return roster_of(facts, circuit, printed, attendance_rules(self._store))


def _needs(call: Call, *roles: Role) -> None:
    if call.role not in roles:
        raise NotAllowedError("desk_only", role=str(call.role))
