"""Two profiles of one person become one: everything hangs on the kept one afterwards, and one undo parts them again."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from studio.domain.attendance.records import (
    STILL_WAITS,
    TAKES_PLACE,
    Booking,
    BookingState,
    StandingBooking,
    WaitlistEntry,
    WaitState,
)
from studio.domain.clock import Clock, today
from studio.domain.errors import RuleError
from studio.domain.ids import new_id
from studio.domain.long_work import GoOn, to_the_end
from studio.domain.members.merging import FIELDS, Pick, better_first, consents_after, joined, merged, suggested
from studio.domain.members.names import fold
from studio.domain.members.records import (
    Consent,
    EmergencyContact,
    Household,
    KeptApart,
    Member,
    MergedMember,
    PassEntry,
    ReplacedCard,
    RunWeek,
)
from studio.domain.roles import Role
from studio.domain.schedule.records import Session
from studio.services.access import Part, fields_edited, need_edit
from studio.services.attendance.places import attendance_rules, settle
from studio.services.attendance.queries import AttendanceQueries, PlaceFacts
from studio.services.changes import Call, Changes, Outcome
from studio.services.members.health import end_health
from studio.services.persons.leaving import leave_home
from studio.services.persons.queries import PersonQueries
from studio.services.persons.rows import Comparison, FieldPair
from studio.services.ports import Store, Work
from studio.services.studio import desk_site

TOUCHED = Changes.MEMBERS | Changes.HEALTH | Changes.PASSES | Changes.ATTENDANCE | Changes.PROGRESS | Changes.CIRCUITS


class Merging:
    """Compares and merges profiles. What a role does not change itself moves with the rest, unseen."""

    def __init__(self, store: Store, reads: PersonQueries, attendance: AttendanceQueries, clock: Clock) -> None:
        self._store = store
        self._reads = reads
        self._attendance = attendance
        self._clock = clock

    def compare(self, role: Role, kept_id: UUID, other_id: UUID) -> Comparison:
        """Both profiles side by side. Raises `NotAllowedError`, `NotFoundError`."""
        need_edit(role, Part.IDENTITY)
        kept, other = self._store.get(Member, kept_id), self._store.get(Member, other_id)
        differing = [field for field in FIELDS if getattr(kept, field) != getattr(other, field)]
        mine = fields_edited(role)
        pairs = tuple(
            FieldPair(
                field,
                self._words(field, getattr(kept, field)),
                self._words(field, getattr(other, field)),
                suggested(field, getattr(kept, field), getattr(other, field)),
            )
            for field in differing
            if field in mine
        )
        held = {one.session_id for one in self._store.select(Booking, member_id=kept_id)}
        shared = sum(one.session_id in held for one in self._store.select(Booking, member_id=other_id))
        weights = self._reads.weights([kept_id, other_id])
        return Comparison(weights[kept_id], weights[other_id], pairs, len(differing) - len(pairs), shared)

    def _words(self, field: str, value: Any) -> object:
        """A value as it can be shown: of a household or a guardian the name."""
        if value is None or field not in {"household_id", "guardian_id"}:
            return value
        if field == "household_id":
            return self._store.get(Household, value).name
        return self._store.get(Member, value).name

    def merge(
        self, call: Call, kept_id: UUID, other_id: UUID, picks: Mapping[str, Pick], go_on: GoOn = to_the_end
    ) -> Outcome:
        """Make one profile of two; `picks` say whose value a field keeps, the others keep what is suggested. On any
        thread, as `Store.run_beside`.

        Label "members_merged", details name, other, member (the kept id), number (classes that both had a place in).
        Raises `RuleError` "same_member", "erased".
        """
        need_edit(call.role, Part.IDENTITY)
        if kept_id == other_id:
            raise RuleError("same_member")
        edited = fields_edited(call.role)
        picks = {field: pick for field, pick in picks.items() if field in edited}
        day = today(self._clock, desk_site(self._store).zone)

        def do(work: Work) -> Outcome:
            people = {one.id: one for one in work.lock(Member, (kept_id, other_id))}
            kept, other = people.get(kept_id), people.get(other_id)
            if kept is None or other is None:
                raise RuleError("merged_already")
            if kept.erased_on or other.erased_on:
                raise RuleError("erased")
            one = merged(kept, other, picks)
            number = self._join_places(work, kept_id, other_id)
            for join in (_join_waits, _join_standing, _join_contacts, _join_weeks, _join_kept_apart):
                join(work, kept_id, other_id)
            for kind, once in self._reads.kinds().items():
                if kind is not KeptApart:
                    _move(work, kind, once, kept_id, other_id)
            _join_consents(work, kept_id, lambda: end_health(work, kept_id, day))
            for child in work.select(Member, guardian_id=other_id):
                if child.id != kept_id:
                    work.change(child, replace(child, guardian_id=kept_id))
            work.change(kept, one)
            work.remove(other)
            for home in dict.fromkeys((kept.household_id, other.household_id)):
                leave_home(work, home)
            work.add(ReplacedCard(new_id(), kept_id, other.code, work.at, opens=True))
            work.add(MergedMember(new_id(), kept_id, other_id, work.at))
            details = {"name": one.name, "other": other.name, "member": str(kept_id), "number": str(number)}
            return Outcome(None, TOUCHED, "members_merged", details)

        return self._store.run_beside(call, do, go_on)

    def keep_apart(self, call: Call, one_id: UUID, other_id: UUID) -> Outcome:
        """Note that two who look alike are two people; label "kept_apart", details name and other."""
        need_edit(call.role, Part.IDENTITY)

        def do(work: Work) -> Outcome:
            one, other = (work.get(Member, member_id) for member_id in sorted((one_id, other_id)))
            if not work.select(KeptApart, member_id=one.id, other_id=other.id):
                work.add(KeptApart(new_id(), one.id, other.id))
            return Outcome(None, Changes.MEMBERS, "kept_apart", {"name": one.name, "other": other.name})

        return self._store.run(call, do)

    def _join_places(self, work: Work, kept_id: UUID, other_id: UUID) -> int:
        """Keep the better of two places in one class and give back what the other cost; answers how many classes."""
        mine = {one.session_id for one in work.select(Booking, member_id=kept_id)}
        shared = [one.session_id for one in work.select(Booking, member_id=other_id) if one.session_id in mine]
        coming = {one for each in (kept_id, other_id) for one in self._reads.coming(each, work.at, work)}
        work.lock(Session, {*shared, *coming})
        rules = attendance_rules(work)
        for session_id in shared:
            places = [self._attendance.place(work, session_id, member_id) for member_id in (kept_id, other_id)]
            found = {place.booking.id: place for place in places if place is not None}
            best, lost = better_first(*(place.booking for place in found.values()))
            paid = found[lost.id]
            # Who stands there without a pass stands on the other's, if that has paid or will have to.
            owed = paid.used > 0 or best.state is BookingState.BOOKED
            free = best.pass_id is None and lost.pass_id is not None and owed
            after = replace(best, member_id=kept_id, pass_id=lost.pass_id if free else best.pass_id)
            for entry in work.select(PassEntry, booking_id=lost.id):
                work.change(entry, replace(entry, booking_id=best.id, member_id=kept_id))
            work.remove(lost)
            work.change(best, after)
            if free:
                settle(work, PlaceFacts(after, paid.counted, paid.used), after, rules)
            elif paid.used and lost.pass_id is not None:
                back = (lost.pass_id, work.at, paid.used, "given_back", best.id, kept_id)
                work.add(PassEntry(new_id(), *back))
        return len(shared)


def _move(work: Work, kind: type[Any], once: Sequence[str] | None, kept_id: UUID, other_id: UUID) -> None:
    """Hang records on the kept profile; where only one of a kind may be there, the kept profile's own stays."""
    rows = work.select(kind, member_id=other_id)
    if not rows:
        return
    if once is not None:
        taken = {tuple(getattr(row, field) for field in once) for row in work.select(kind, member_id=kept_id)}
        double = [row for row in rows if tuple(getattr(row, field) for field in once) in taken]
        work.remove(*double)
        gone = {row.id for row in double}
        rows = [row for row in rows if row.id not in gone]
    work.change_all((row, replace(row, member_id=kept_id)) for row in rows)


def _join_waits(work: Work, kept_id: UUID, other_id: UUID) -> None:
    """Of two turns in one queue the earlier counts; who has a place waits no more."""
    mine = {one.session_id: one for one in work.select(WaitlistEntry, member_id=kept_id)}
    for theirs in work.select(WaitlistEntry, member_id=other_id):
        own = mine.get(theirs.session_id)
        if own is not None:
            first, second = sorted((own, theirs), key=lambda one: (one.state not in STILL_WAITS, one.since, one.id))
            work.remove(second)
            work.change(first, replace(first, member_id=kept_id))
    held = {
        one.session_id
        for member_id in (kept_id, other_id)
        for one in work.select(Booking, member_id=member_id)
        if one.state in TAKES_PLACE
    }
    for member_id in (kept_id, other_id):
        for wait in work.select(WaitlistEntry, member_id=member_id):
            if wait.state in STILL_WAITS and wait.session_id in held:
                work.change(wait, replace(wait, state=WaitState.LEFT, reason="booked"))


def _join_standing(work: Work, kept_id: UUID, other_id: UUID) -> None:
    """Regular places in one series whose days overlap are one."""
    for theirs in work.select(StandingBooking, member_id=other_id):
        for mine in work.select(StandingBooking, member_id=kept_id, series_id=theirs.series_id):
            both = joined(mine, theirs)
            if both is not None:
                work.remove(theirs)
                work.change(mine, both)
                break


def _join_contacts(work: Work, kept_id: UUID, other_id: UUID) -> None:
    """Somebody who is to be called for both stands there once."""
    known = {(fold(one.name), one.phone) for one in work.select(EmergencyContact, member_id=kept_id)}
    for theirs in work.select(EmergencyContact, member_id=other_id):
        if (fold(theirs.name), theirs.phone) in known:
            work.remove(theirs)


def _join_weeks(work: Work, kept_id: UUID, other_id: UUID) -> None:
    """Of one running week written down twice, the fuller one stays."""
    mine = {one.week: one for one in work.select(RunWeek, member_id=kept_id)}
    for theirs in work.select(RunWeek, member_id=other_id):
        own = mine.get(theirs.week)
        if own is not None and theirs.distance_m > own.distance_m:
            work.remove(own)
            work.change(theirs, replace(theirs, member_id=kept_id))


def _join_kept_apart(work: Work, kept_id: UUID, other_id: UUID) -> None:
    """Who was told from the other profile is told from the kept one; the two themselves no more."""
    rows = [*work.select(KeptApart, member_id=other_id), *work.select(KeptApart, other_id=other_id)]
    for row in rows:
        them = row.other_id if row.member_id == other_id else row.member_id
        low, high = sorted((them, kept_id))
        known = them == kept_id or work.select(KeptApart, member_id=low, other_id=high)
        if known:
            work.remove(row)
        else:
            work.change(row, replace(row, member_id=low, other_id=high))


def _join_consents(work: Work, kept_id: UUID, end: Callable[[], None]) -> None:
    steps = consents_after(work.select(Consent, member_id=kept_id))
    for before, after in steps:
        if after is None:
            work.remove(before)
        else:
            work.change(before, after)
    if any(after is not None for _, after in steps):
        end()
