"""The steps that the attendance commands share, inside one command. The class is locked before any of them."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from studio.domain.attendance.passes import pick_pass
from studio.domain.attendance.records import STILL_WAITS, TAKES_PLACE, Booking, BookingState, WaitlistEntry, WaitState
from studio.domain.attendance.rules import (
    AttendanceRules,
    check_booking_open,
    check_place_free,
    credit_step,
    mark_booking,
    rules_of_kind,
    takes_new_place,
)
from studio.domain.attendance.standing import GIVEN_BACK
from studio.domain.clock import wall_time
from studio.domain.errors import NotAllowedError, RuleError
from studio.domain.ids import new_id
from studio.domain.members.price_list import rules_on
from studio.domain.members.records import Member, Pass, PassEntry, PassKind, PassType
from studio.domain.paper import Setting
from studio.domain.roles import Role
from studio.domain.schedule.records import Session, SessionState
from studio.services.attendance.queries import AttendanceQueries, PlaceFacts
from studio.services.changes import Call, Changes, Outcome

if TYPE_CHECKING:
    from studio.services.ports import Store, Work

SETTING = "attendance"
"""The setting that holds `AttendanceRules` as JSON; a field left out has its default."""
KIND_SETTING = "attendance_kinds"
"""The setting that holds, per id of a kind, the rules that it has of its own, as JSON."""


def attendance_rules(where: Store | Work, kind_id: UUID | None = None) -> AttendanceRules:
    """The rules for check-in and waitlists: what was set for the kind of class, else for the studio, else the
    defaults.
    """
    fields: dict[str, int] = {}
    for setting in where.select(Setting, key=SETTING):
        fields = json.loads(setting.value)
    studio = AttendanceRules(**fields)
    return studio if kind_id is None else rules_of_kind(studio, kind_rules(where).get(kind_id.hex, {}))


def kind_rules(where: Store | Work) -> dict[str, dict[str, int]]:
    """What kinds of class have of their own: per id, in hex, the rules and their values."""
    found: dict[str, dict[str, int]] = {}
    for setting in where.select(Setting, key=KIND_SETTING):
        found = json.loads(setting.value)
    return found


def needs_desk(call: Call) -> None:
    """Raise `NotAllowedError` ("desk_only") for coaches: places are given and taken by the desk and managers."""
    if call.role not in {Role.DESK, Role.MANAGER}:
        raise NotAllowedError("desk_only", role=str(call.role))


def place_outcome(label: str, dated: Session, booking: Booking, name: str) -> Outcome:
    """An outcome that names person, session and time (the arrival, else when it was done), in wall time."""
    at = booking.arrived_at or booking.ended_at or booking.booked_at
    time = f"{wall_time(at, dated.zone):%H:%M}"
    details = {"name": name, "session": str(dated.id), "member": str(booking.member_id), "time": time}
    return Outcome(None, Changes.ATTENDANCE | Changes.PASSES, label, details)


class Places:
    """Giving, taking and marking places."""

    def __init__(self, reads: AttendanceQueries) -> None:
        self._reads = reads

    def arrive(self, work: Work, session_id: UUID, member_id: UUID, name: str) -> Outcome:
        """Mark a booked person here; "again" with the first time when they are, and nothing is written."""
        dated = work.get(Session, session_id, lock=True)
        place = self.place(work, session_id, member_id, name)
        if place.booking.state is BookingState.HERE:
            return place_outcome("again", dated, place.booking, name)
        if place.booking.state not in TAKES_PLACE:
            raise RuleError("not_booked", name=name, session=str(session_id), member=str(member_id))
        return self.put(work, dated, place, BookingState.HERE, name, attendance_rules(work, dated.kind_id))

    def put(
        self,
        work: Work,
        dated: Session,
        place: PlaceFacts,
        state: BookingState,
        name: str,
        rules: AttendanceRules,
        *,
        reason: str = "",
    ) -> Outcome:
        """Write a booking in another state and what that means for its pass."""
        if takes_new_place(place.booking.state, state):
            self.check_free(work, dated, place.booking.member_id)
        before = place.booking
        after = mark_booking(before, state, dated.starts_at, dated.ends_at, work.at, rules)
        after = replace(after, reason=reason) if reason else after
        if takes_new_place(before.state, state) and place.used == 0:
            # Giving the place up freed a class on the pass, which may be used by now.
            place = self._stand(work, dated, place, rules)
            after = replace(after, pass_id=place.booking.pass_id)
        work.change(before, after)
        settle(work, place, after, rules)
        label = "member_here" if state is BookingState.HERE else f"marked_{state}"
        return place_outcome(label, dated, after, name)

    def place(self, work: Work, session_id: UUID, member_id: UUID, name: str) -> PlaceFacts:
        """A member's booking in a class; `RuleError` "not_booked" when there is none."""
        found = self._reads.place(work, session_id, member_id)
        if found is None:
            raise RuleError("not_booked", name=name, session=str(session_id), member=str(member_id))
        return found

    def give(self, work: Work, dated: Session, member: Member, *, walk_in: bool = False) -> PlaceFacts:
        """Book a free place on the pass that fits.

        Raises `RuleError` "class_full", "already_booked", "roster_locked".
        """
        if dated.roster_locked_at is not None:
            raise RuleError("roster_locked", name=dated.name)
        known = self._reads.place(work, dated.id, member.id)
        if known is not None and known.booking.state in TAKES_PLACE:
            raise RuleError("already_booked", name=member.name)
        last_code = self.check_free(work, dated, member.id)
        rules = attendance_rules(work)
        fresh = Booking(
            id=new_id() if known is None else known.booking.id,
            session_id=dated.id,
            member_id=member.id,
            state=BookingState.BOOKED,
            booked_at=work.at,
            code=last_code + 1 if known is None else known.booking.code,
            walk_in=walk_in,
        )
        if known is not None:
            settle(work, known, replace(fresh, pass_id=known.booking.pass_id), rules)
        place = self._stand(work, dated, PlaceFacts(fresh, counted=False, used=0), rules)
        if known is None:
            work.add(place.booking)
        else:
            work.change(known.booking, place.booking)
        return place

    def _stand(self, work: Work, dated: Session, place: PlaceFacts, rules: AttendanceRules) -> PlaceFacts:
        """The place on the pass that fits now; nothing is written. Its holders are locked: two desks never spend the
        same class.
        """
        self._lock_holders(work, place.booking.member_id)
        offers = self._reads.pass_offers(work, place.booking.member_id)
        picked = pick_pass(offers, dated.starts.date(), rules.debt, dated.kind_id)
        if picked is None:
            return PlaceFacts(replace(place.booking, pass_id=None), counted=False, used=0)
        counted = picked.offer.kind is not PassKind.UNLIMITED
        return PlaceFacts(replace(place.booking, pass_id=picked.offer.pass_id), counted, 0)

    def _lock_holders(self, work: Work, member_id: UUID) -> None:
        """Keep a member's passes, and those that the household shares, from other desks."""
        household = work.get(Member, member_id).household_id
        together = [] if household is None else work.select(Member, household_id=household)
        work.lock(Member, {member_id, *(one.id for one in together)})

    def check_free(self, work: Work, dated: Session, member_id: UUID) -> int:
        """Raise `RuleError` "class_full" unless a place is free that is not held for somebody else it was offered to.
        Answers the highest number on the roster.
        """
        taken, last_code = self._reads.taken(work, dated.id)
        offered = {one.member_id for one in work.select(WaitlistEntry, session_id=dated.id, state=WaitState.OFFERED)}
        check_place_free(taken + len(offered - {member_id}), dated.capacity)
        return last_code

    def bookable(self, work: Work, session_id: UUID, member_id: UUID) -> tuple[Session, Member]:
        """The class, locked, and the member. Raises `RuleError` "class_cancelled", "archived"."""
        dated = work.get(Session, session_id, lock=True)
        member = work.get(Member, member_id)
        if dated.state is SessionState.CANCELLED:
            raise RuleError("class_cancelled", name=dated.name)
        if member.archived:
            raise RuleError("archived", name=member.name)
        return dated, member

    def to_book(self, work: Work, session_id: UUID, member_id: UUID, despite: str) -> tuple[Session, Member]:
        """As `bookable`, at a time at which the class may be booked; `despite` is why it is, if it may not. Raises
        `RuleError` "booking_not_open", "booking_closed".
        """
        dated, member = self.bookable(work, session_id, member_id)
        if not despite.strip():
            check_booking_open(dated.starts_at, work.at, dated.zone, attendance_rules(work, dated.kind_id))
        return dated, member

    def waiting(self, work: Work, entry_id: UUID) -> tuple[WaitlistEntry, Session, Member]:
        """Somebody who waits, with the class, locked. Raises `RuleError` "not_waiting" and as `bookable`."""
        entry = work.get(WaitlistEntry, entry_id)
        dated, member = self.bookable(work, entry.session_id, entry.member_id)
        entry = work.get(WaitlistEntry, entry_id)
        if entry.state not in STILL_WAITS:
            raise RuleError("not_waiting", name=member.name)
        return entry, dated, member

    def give_up(self, work: Work, dated: Session, member: Member, rules: AttendanceRules) -> bool:
        """Give back a place that somebody is expected at, or a turn, in good time; answers whether there was one."""
        found = self._reads.place(work, dated.id, member.id)
        held = found is not None and found.booking.state is BookingState.BOOKED
        if found is not None and held:
            self.put(work, dated, found, BookingState.CANCELLED, member.name, rules, reason=GIVEN_BACK)
        for entry in work.select(WaitlistEntry, session_id=dated.id, member_id=member.id):
            if entry.state in STILL_WAITS:
                work.change(entry, replace(entry, state=WaitState.LEFT, reason=GIVEN_BACK))
                held = True
        return held

    def leave_queue(self, work: Work, session_id: UUID, member_id: UUID) -> None:
        """Take somebody who was given a place off the waitlist."""
        for entry in work.select(WaitlistEntry, session_id=session_id, member_id=member_id):
            if entry.state in STILL_WAITS:
                work.change(entry, replace(entry, state=WaitState.PROMOTED, reason="booked"))


def settle(work: Work, place: PlaceFacts, after: Booking, rules: AttendanceRules) -> None:
    """Use a credit of the booking's pass or give it back, as its state, the terms of the pass and the
    studio's rules ask.
    """
    if after.state in {BookingState.LATE_CANCELLED, BookingState.NO_SHOW} and after.pass_id is not None:
        rules = rules_on(work.get(PassType, work.get(Pass, after.pass_id).type_id), rules)
    step = credit_step(after.state, place.used, rules)
    if step and place.counted and after.pass_id is not None:
        reason = str(after.state) if step < 0 else "given_back"
        work.add(PassEntry(new_id(), after.pass_id, work.at, step, reason, after.id, after.member_id))
