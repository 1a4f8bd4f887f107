"""Cancelling classes and bringing them back with the same people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from studio.domain.attendance.records import TAKES_PLACE
from studio.domain.clock import Clock
from studio.domain.errors import RuleError
from studio.domain.long_work import GoOn, to_the_end
from studio.domain.members.records import Member
from studio.domain.schedule.cancelling import (
    leave_with_class,
    return_with_class,
    stop_waiting,
    wait_again,
)
from studio.domain.schedule.editing import Scope, brought_back, cancelled, in_scope
from studio.domain.schedule.records import Session
from studio.services.attendance.places import attendance_rules, settle
from studio.services.changes import Call, Changes, Outcome
from studio.services.ports import Store, Work
from studio.services.schedule.edits import locked
from studio.services.schedule.planning import may_plan, schedule_rules
from studio.services.schedule.queries import HeldPlace, HeldWait, ScheduleQueries
from studio.services.schedule.rows import AffectedPerson, CancelPreview, ClassChange, takes_place

TOUCHED = Changes.SCHEDULE | Changes.ATTENDANCE | Changes.PASSES


class Cancelling:
    """Takes classes off the timetable and puts them back. The classes are locked, so nobody books meanwhile."""

    def __init__(self, store: Store, reads: ScheduleQueries, clock: Clock) -> None:
        self._store = store
        self._reads = reads
        self._clock = clock

    def preview(self, session_id: UUID, scope: Scope) -> CancelPreview:
        """What a cancellation would do; writes nothing."""
        chosen = self._store.get(Session, session_id)
        rows = [chosen]
        if scope is not Scope.THIS and chosen.series_id is not None:
            rows = self._store.select(Session, series_id=chosen.series_id)
        going = [one for one in in_scope(chosen, scope, rows, self._clock.now()) if takes_place(one)]
        return self.preview_of(scope, going)

    def preview_of(self, scope: Scope, going: Sequence[Session]) -> CancelPreview:
        """What cancelling these classes would do."""
        ids = [one.id for one in going]
        counts = self._reads.counts(ids)
        classes = {one.id: one for one in going}
        keep = schedule_rules(self._store).keep_late_fee
        people = [_loses_place(held, classes, keep_late_fee=keep) for held in self._reads.places(ids)]
        people += [_loses_turn(held, classes) for held in self._reads.waits(ids)]
        changes = [ClassChange(one, cancelled(one, "", alone=True), *counts[one.id]) for one in going]
        found = sorted(
            (one for one in people if one is not None), key=lambda one: (one.starts, one.session_id, one.waiting)
        )
        return CancelPreview(scope, tuple(sorted(changes, key=lambda one: one.before.starts_at)), tuple(found))

    def cancel(self, call: Call, session_id: UUID, scope: Scope, reason: str, go_on: GoOn = to_the_end) -> Outcome:
        """Cancel classes with their bookings and waitlists; credits come back. On any thread, as `Store.run_beside`.

        Labels "class_cancelled" and "classes_cancelled", details name, session, number, bookings, waiting. Raises
        `RuleError` "already_cancelled", "class_over", "class_begun" (nothing of the scope is still to come).
        """
        may_plan(call)

        def do(work: Work) -> Outcome:
            chosen = work.get(Session, session_id)
            series, rows = locked(work, chosen, scope)
            going = in_scope(next(row for row in rows if row.id == session_id), scope, rows, work.at)
            _check(chosen, scope, going, work)
            bookings, waiting = self.take_off(work, going, reason.strip(), alone=series is None)
            if series is not None:
                first = min(one.slot or one.starts for one in going)
                work.change(series, replace(series, ended=True, last_day=first.date() - timedelta(days=1)))
            label = "class_cancelled" if scope is Scope.THIS else "classes_cancelled"
            number = sum(takes_place(one) for one in going)
            details = {
                "name": chosen.name,
                "session": str(session_id),
                "number": str(number),
                "bookings": str(bookings),
                "waiting": str(waiting),
            }
            return Outcome(None, TOUCHED, label, details)

        return self._store.run_beside(call, do, go_on, reason=reason.strip())

    def take_off(
        self, work: Work, going: Sequence[Session], reason: str, *, alone: bool, closure_id: UUID | None = None
    ) -> tuple[int, int]:
        """Cancel these classes (locked) with their people; answers how many lost a place and a turn."""
        held = [one for one in going if takes_place(one)]
        work.change_all((one, replace(cancelled(one, reason, alone=alone), closure_id=closure_id)) for one in held)
        ids = [one.id for one in held]
        keep = schedule_rules(work).keep_late_fee
        rules = attendance_rules(work)
        leaving = [
            (place.place, leave_with_class(place.place.booking, work.at, keep_late_fee=keep))
            for place in self._reads.places(ids, work)
        ]
        work.change_all((place.booking, after) for place, after in leaving)
        for place, after in leaving:
            settle(work, place, after, rules)
        waits = [(wait.entry, stop_waiting(wait.entry)) for wait in self._reads.waits(ids, work)]
        work.change_all(waits)
        bookings = sum(place.booking != after and place.booking.state in TAKES_PLACE for place, after in leaving)
        waiting = sum(before != after for before, after in waits)
        return bookings, waiting

    def bring_back(self, call: Call, session_id: UUID) -> Outcome:
        """Let a cancelled class take place, with the people who went with it; archived ones are left out.

        Label "class_back", details name, session, bookings, waiting, left_out (names). Raises `RuleError`
        "not_cancelled".
        """
        may_plan(call)

        def do(work: Work) -> Outcome:
            dated = work.get(Session, session_id, lock=True)
            if takes_place(dated):
                raise RuleError("not_cancelled", name=dated.name)
            bookings, waiting, left_out = self.put_back(work, [dated], alone=True)
            details = {
                "name": dated.name,
                "session": str(session_id),
                "bookings": str(bookings),
                "waiting": str(waiting),
                "left_out": ", ".join(left_out),
            }
            return Outcome(None, TOUCHED, "class_back", details)

        return self._store.run(call, do)

    def put_back(self, work: Work, coming: Sequence[Session], *, alone: bool) -> tuple[int, int, list[str]]:
        """Bring these classes (locked) back with their people, `alone` or with their series; answers places, turns and
        names left out.
        """
        work.change_all((one, replace(brought_back(one, alone=alone), closure_id=None)) for one in coming)
        ids = [one.id for one in coming]
        rules = attendance_rules(work)
        places = [(place, return_with_class(place.place.booking)) for place in self._reads.places(ids, work)]
        places = [(place, after) for place, after in places if place.place.booking != after]
        gone = {one.id for one in work.select(Member, id={after.member_id for _, after in places}, archived=True)}
        back = [(place.place, after) for place, after in places if after.member_id not in gone]
        work.change_all((place.booking, after) for place, after in back)
        for place, after in back:
            settle(work, place, after, rules)
        waits = [(wait.entry, wait_again(wait.entry)) for wait in self._reads.waits(ids, work)]
        work.change_all(waits)
        waiting = sum(before != after for before, after in waits)
        bookings = sum(after.state in TAKES_PLACE for _place, after in back)
        return bookings, waiting, [place.name for place, after in places if after.member_id in gone]


def _check(chosen: Session, scope: Scope, going: Sequence[Session], work: Work) -> None:
    if scope is Scope.THIS and chosen.ends_at <= work.at:
        raise RuleError("class_over", name=chosen.name)
    if not going:
        raise RuleError("class_begun", name=chosen.name)
    if not any(takes_place(one) for one in going):
        raise RuleError("already_cancelled", name=chosen.name)


def _loses_place(held: HeldPlace, classes: dict[UUID, Session], *, keep_late_fee: bool) -> AffectedPerson | None:
    booking = held.place.booking
    after = leave_with_class(booking, booking.booked_at, keep_late_fee=keep_late_fee)
    if after == booking:
        return None
    returned = held.place.counted and held.place.used > 0
    dated = classes[booking.session_id]
    return AffectedPerson(
        booking.member_id,
        held.name,
        held.phone,
        dated.id,
        dated.name,
        dated.starts,
        waiting=False,
        returned=returned,
        had_left=booking.state not in TAKES_PLACE,
    )


def _loses_turn(held: HeldWait, classes: dict[UUID, Session]) -> AffectedPerson | None:
    if stop_waiting(held.entry) == held.entry:
        return None
    entry, dated = held.entry, classes[held.entry.session_id]
    return AffectedPerson(entry.member_id, held.name, held.phone, dated.id, dated.name, dated.starts, waiting=True)
