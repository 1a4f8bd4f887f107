"""Check-in, marks, places and the waitlist: one command each, and what the Today screen reads."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from studio.domain.attendance.records import BookingState
from studio.domain.attendance.rules import (
    Candidate,
    cancelled_state,
    pick_session,
)
from studio.domain.errors import RuleError
from studio.domain.members.records import Member, ReplacedCard
from studio.domain.roles import Role
from studio.domain.schedule.records import Session
from studio.services.access import Part, sees
from studio.services.attendance.board import circuit_glance, needs_in, roster_of
from studio.services.attendance.places import Places, attendance_rules, needs_desk, place_outcome
from studio.services.attendance.rosters import Rosters
from studio.services.attendance.rows import DayView, Roster, WayIn
from studio.services.attendance.standing import Standing
from studio.services.attendance.waitlist import Waitlist

if TYPE_CHECKING:
    from studio.services.attendance.queries import AttendanceQueries
    from studio.services.changes import Call, Outcome
    from studio.services.exercises.shelf import Shelf
    from studio.services.ports import Store, Work

LONGEST_CODE = 64
"""No card's code is longer: whatever else comes from a scanner is not looked for."""


class AttendanceService:
    """Places in classes. Whoever changes a place locks its class first, so that the last one is never given twice."""

    def __init__(self, store: Store, reads: AttendanceQueries, shelf: Shelf) -> None:
        self._store = store
        self._reads = reads
        self._shelf = shelf
        self._places = Places(reads)
        self.waitlist = Waitlist(store, reads, self._places)
        self.rosters = Rosters(store, reads, self._places)
        self.standing = Standing(store, reads, self._places)
        """Regular places."""

    def promote_due(self, call: Call) -> Outcome:
        """Give free places to those who wait, as far as the rules let it happen by itself; label "waitlist_moved"."""
        return self.waitlist.promote_due(call)

    def check_in_by_code(self, call: Call, code: str) -> Outcome:
        """Check a card's owner in to the class that the rules pick.

        Labels "member_here", and "again" (nothing written) for a repeated scan; details name, session, time. Raises
        `RuleError` "unknown_card", "card_replaced" (a lost one of `name`), "archived", "not_booked" (with `session` and
        `member`: a walk-in is possible) and "no_class_now".
        """
        if len(code) > LONGEST_CODE or not code.isprintable():
            raise RuleError("unknown_card", card=code[:LONGEST_CODE])

        def do(work: Work) -> Outcome:
            rules = attendance_rules(work)
            since, until = work.at - timedelta(days=1), work.at + timedelta(minutes=rules.opens)
            found = self._reads.scanned(work, code, since, until)
            if found is None:
                found = self._reads.scanned(work, _code_now(work, code), since, until)
            if found is None:
                raise RuleError("unknown_card", card=code)
            if found.archived:
                raise RuleError("archived", name=found.name)
            try:
                picked = pick_session(found.candidates, work.at, rules)
            except RuleError as error:
                error.details.update(name=found.name, member=str(found.member_id))
                raise
            return self._places.arrive(work, picked.session_id, found.member_id, found.name)

        return self._store.run(call, do)

    def check_in(self, call: Call, session_id: UUID, member_id: UUID) -> Outcome:
        """Check somebody in to a class they are booked in; labels as `check_in_by_code`."""

        def do(work: Work) -> Outcome:
            return self._places.arrive(work, session_id, member_id, work.get(Member, member_id).name)

        return self._store.run(call, do)

    def mark(self, call: Call, session_id: UUID, member_id: UUID, state: BookingState) -> Outcome:
        """Set what became of a booking, forth or back; label "marked_" and the state, or "member_here".

        Raises `RuleError` "class_full" when bringing a cancelled one back needs a place that is gone.
        """

        def do(work: Work) -> Outcome:
            dated = work.get(Session, session_id, lock=True)
            name = work.get(Member, member_id).name
            place = self._places.place(work, session_id, member_id, name)
            return self._places.put(work, dated, place, state, name, attendance_rules(work, dated.kind_id))

        return self._store.run(call, do)

    def book(self, call: Call, session_id: UUID, member_id: UUID, *, despite: str = "") -> Outcome:
        """Give somebody a place, outside the times for it only with a reason (`despite`). Raises `RuleError`
        "class_full" (a waitlist is possible), "already_booked", and as `Places.to_book`.
        """
        needs_desk(call)

        def do(work: Work) -> Outcome:
            dated, member = self._places.to_book(work, session_id, member_id, despite)
            place = self._places.give(work, dated, member)
            self._places.leave_queue(work, session_id, member_id)
            return place_outcome("booked", dated, place.booking, member.name)

        return self._store.run(call, do, reason=despite.strip())

    def walk_in(self, call: Call, session_id: UUID, member_id: UUID) -> Outcome:
        """Book somebody who stands at the desk, and check them in. Raises as `book`, at any time."""

        def do(work: Work) -> Outcome:
            dated, member = self._places.bookable(work, session_id, member_id)
            place = self._places.give(work, dated, member, walk_in=True)
            self._places.leave_queue(work, session_id, member_id)
            rules = attendance_rules(work, dated.kind_id)
            return self._places.put(work, dated, place, BookingState.HERE, member.name, rules)

        return self._store.run(call, do)

    def cancel_booking(self, call: Call, session_id: UUID, member_id: UUID) -> Outcome:
        """Cancel a place: in good time or late, as the rules have it. Early enough, the first who waits moves up.

        Label "marked_cancelled" or "marked_late_cancelled", with "_and_promoted" (details promoted: names) when
        somebody moved up. Raises `RuleError` "not_booked", "not_expected".
        """

        def do(work: Work) -> Outcome:
            dated = work.get(Session, session_id, lock=True)
            rules = attendance_rules(work, dated.kind_id)
            name = work.get(Member, member_id).name
            place = self._places.place(work, session_id, member_id, name)
            if place.booking.state is not BookingState.BOOKED:
                raise RuleError("not_expected", name=name)
            state = cancelled_state(dated.starts_at, work.at, rules)
            outcome = self._places.put(work, dated, place, state, name, rules)
            names = self.waitlist.promote(work, dated, "place_freed")
            if not names:
                return outcome
            details = {**outcome.details, "promoted": ", ".join(names)}
            return replace(outcome, label=f"{outcome.label}_and_promoted", details=details)

        return self._store.run(call, do)

    def ways_in(self, member_ids: Sequence[UUID], now: datetime) -> dict[UUID, WayIn]:
        """For those of the members who have a place in a class that takes check-ins now: the one the rules pick."""
        rules = attendance_rules(self._store)
        since, until = now - timedelta(days=1), now + timedelta(minutes=rules.opens)
        held: dict[UUID, list[Candidate]] = {}
        sessions = {}
        for member_id, dated, state in self._reads.places_of(member_ids, since, until) if member_ids else ():
            sessions[dated.id] = dated
            held.setdefault(member_id, []).append(Candidate(dated.id, dated.starts_at, dated.ends_at, state))
        found = {}
        for member_id, candidates in held.items():
            with suppress(RuleError):
                one = pick_session(candidates, now, rules)
                dated = sessions[one.session_id]
                found[member_id] = WayIn(dated.id, dated.name, dated.starts, one.state is BookingState.HERE)
        return found

    def day(self, site_id: UUID, day: date) -> DayView:
        """The classes of a day at a site."""
        return DayView(day, *self._reads.day(site_id, day))

    def roster(self, session_id: UUID, role: Role = Role.COACH) -> Roster:
        """A class with its people, its waitlist and its circuit; that something is unpaid is told to who sees payments.
        Raises `NotFoundError`.
        """
        facts = self._reads.roster(session_id)
        printed = self._reads.printed(session_id)
        circuit, exercises = None, []
        if facts.session.circuit_version_id is not None:
            first = min((one.printed_at for one in printed if one.station), default=None)
            found = self._reads.circuit(facts.session.circuit_version_id, first)
            exercises = [one.exercise for one in found.versions[-1][1]] if found.versions else []
            circuit = circuit_glance(found, printed, facts.session.zone, self._shelf.library)
        needs = needs_in(exercises, self._shelf.library)
        rules = attendance_rules(self._store, facts.session.kind_id)
        return roster_of(facts, circuit, printed, rules, needs, money=sees(role, Part.PAYMENTS))


def _code_now(work: Work, code: str) -> str:
    """The code of somebody whose card it was in a profile merged into theirs; any other code as it is. Raises
    `RuleError` "card_replaced" for a lost card.
    """
    for card in work.select(ReplacedCard, code=code):
        owner = work.get(Member, card.member_id)
        if not card.opens:
            raise RuleError("card_replaced", card=code, name=owner.name)
        return owner.code
    return code
