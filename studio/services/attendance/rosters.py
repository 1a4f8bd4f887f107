"""A class's whole roster: locked for the coach, somebody moved to another class, no-shows marked and taken back."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from studio.domain.attendance.records import Booking, BookingState
from studio.domain.errors import RuleError
from studio.domain.ids import new_id
from studio.domain.members.records import Member
from studio.domain.paper import Setting
from studio.domain.schedule.records import ClassKind, Session
from studio.services.attendance.places import Places, attendance_rules, needs_desk, place_outcome
from studio.services.changes import Call, Changes, Outcome

if TYPE_CHECKING:
    from studio.services.attendance.queries import AttendanceQueries
    from studio.services.ports import Store, Work

NO_SHOW_DAYS = 2
"""How far back the automatic marking of no-shows looks."""
SWEPT = "no_shows_swept"
"""The setting that says up to which instant ended classes were marked by themselves, so that what was taken back stays
so.
"""


CHANGED, UNCHANGED = "changed", "unchanged"
"""What a booking's `reason` keeps of the answer."""


class Rosters:
    """Commands about a class's people together."""

    def __init__(self, store: Store, reads: AttendanceQueries, places: Places) -> None:
        self._store = store
        self._reads = reads
        self._places = places

    def lock(self, call: Call, session_id: UUID) -> Outcome:
        """Close the list for the coach: from now on places are not given or taken away, people are only marked."""
        return self._put_lock(call, session_id, locked=True)

    def unlock(self, call: Call, session_id: UUID) -> Outcome:
        """Open the list again."""
        return self._put_lock(call, session_id, locked=False)

    def _put_lock(self, call: Call, session_id: UUID, *, locked: bool) -> Outcome:
        needs_desk(call)

        def do(work: Work) -> Outcome:
            dated = work.get(Session, session_id, lock=True)
            if (dated.roster_locked_at is not None) is not locked:
                work.change(dated, replace(dated, roster_locked_at=work.at if locked else None))
            label = "roster_locked" if locked else "roster_unlocked"
            return Outcome(None, Changes.ATTENDANCE, label, {"name": dated.name, "session": str(dated.id)})

        return self._store.run(call, do)

    def move(self, call: Call, session_id: UUID, member_id: UUID, to_id: UUID) -> Outcome:
        """Give somebody who is expected a place in another class instead; it costs nothing here, whatever the hour.

        Raises `RuleError` "not_booked", "not_expected", "roster_locked", and as `Places.give` for the other class.
        """
        needs_desk(call)

        def do(work: Work) -> Outcome:
            found = {one.id: one for one in work.lock(Session, (session_id, to_id))}
            here = found.get(session_id) or work.get(Session, session_id)
            other, member = self._places.bookable(work, to_id, member_id)
            if here.roster_locked_at is not None:
                raise RuleError("roster_locked", name=here.name)
            place = self._places.place(work, session_id, member_id, member.name)
            if place.booking.state is not BookingState.BOOKED:
                raise RuleError("not_expected", name=member.name)
            work.change(
                place.booking, replace(place.booking, state=BookingState.CANCELLED, ended_at=work.at, reason="moved")
            )
            given = self._places.give(work, other, member)
            self._places.leave_queue(work, to_id, member_id)
            outcome = place_outcome("moved", other, given.booking, member.name)
            starts = f"{other.starts:%H:%M}"
            return replace(outcome, details={**outcome.details, "to": other.name, "starts": starts})

        return self._store.run(call, do)

    def mark_no_shows(self, call: Call) -> Outcome:
        """Mark who is still expected in classes that ended long enough ago; label "no_shows_marked", "" for none.

        Each class is marked once: whoever is expected again by hand stays so.
        """
        swept: dict[int, datetime] = {}

        def do(work: Work) -> Outcome:
            number, graces = 0, _graces(work)
            for grace, kinds in graces.items():
                last = work.at - timedelta(minutes=grace)
                missed = self._overdue(work, grace, last, kinds)
                for session_id in dict.fromkeys(session_id for session_id, _ in missed):
                    members = [member_id for other, member_id in missed if other == session_id]
                    self._mark_all(work, session_id, members, BookingState.BOOKED, BookingState.NO_SHOW)
                number += len(missed)
            if number:
                swept.update({grace: work.at - timedelta(minutes=grace) for grace in graces})
            label, details = ("no_shows_marked", {"number": str(number)}) if number else ("", {})
            return Outcome(None, Changes.ATTENDANCE | Changes.PASSES, label, details)

        outcome = self._store.run(call, do)
        if swept:
            # An entry of its own, so that taking the marks back does not bring them on again.
            self._store.run(replace(call, command_id=new_id()), lambda work: _keep_swept(work, swept))
        return outcome

    def _overdue(self, work: Work, grace: int, last: datetime, kinds: frozenset[UUID]) -> Sequence[tuple[UUID, UUID]]:
        """Who is still expected in classes of these kinds that ended up to `last` and were not marked yet."""
        known = _swept(work)
        newest = known.get(grace, max(known.values(), default=datetime.min.replace(tzinfo=last.tzinfo)))
        since = max(last - timedelta(days=NO_SHOW_DAYS), newest)
        found = self._reads.overdue(work, since, last) if since < last else ()
        return [pair for pair in found if work.get(Session, pair[0]).kind_id in kinds]

    def take_back_no_shows(self, call: Call, session_id: UUID) -> Outcome:
        """Expect everybody again whom a class counts as not come, with the credits that cost them."""

        def do(work: Work) -> Outcome:
            members = [one.member_id for one in work.select(Booking, session_id=session_id, state=BookingState.NO_SHOW)]
            self._mark_all(work, session_id, members, BookingState.NO_SHOW, BookingState.BOOKED)
            details = {"number": str(len(members)), "session": str(session_id)}
            return Outcome(None, Changes.ATTENDANCE | Changes.PASSES, "no_shows_taken_back", details)

        return self._store.run(call, do)

    def mark_rest(self, call: Call, session_id: UUID) -> Outcome:
        """Mark everybody still expected as not come. Raises `RuleError` "not_begun" (name) before the class begins."""

        def do(work: Work) -> Outcome:
            dated = work.get(Session, session_id)
            if work.at < dated.starts_at:
                raise RuleError("not_begun", name=dated.name)
            members = [one.member_id for one in work.select(Booking, session_id=session_id, state=BookingState.BOOKED)]
            self._mark_all(work, session_id, members, BookingState.BOOKED, BookingState.NO_SHOW)
            details = {"number": str(len(members)), "session": str(session_id)}
            return Outcome(None, Changes.ATTENDANCE | Changes.PASSES, "no_shows_marked", details)

        return self._store.run(call, do)

    def _mark_all(
        self, work: Work, session_id: UUID, members: list[UUID], before: BookingState, after: BookingState
    ) -> None:
        rules = attendance_rules(work)
        dated = work.get(Session, session_id, lock=True)
        for member_id in members:
            place = self._places.place(work, session_id, member_id, "")
            if place.booking.state is before:
                self._places.put(work, dated, place, after, "", rules)

    def answer_change(self, call: Call, session_id: UUID, member_id: UUID, *, changed: bool) -> Outcome:
        """Keep what somebody answered to "any change?": that something is new, never what; the coach asks further."""

        def do(work: Work) -> Outcome:
            work.get(Session, session_id, lock=True)
            name = work.get(Member, member_id).name
            booking = self._places.place(work, session_id, member_id, name).booking
            work.change(booking, replace(booking, reason=CHANGED if changed else UNCHANGED))
            label = "change_told" if changed else "no_change_told"
            return Outcome(None, Changes.ATTENDANCE, label, {"name": name, "session": str(session_id)})

        return self._store.run(call, do)


def _graces(work: Work) -> dict[int, frozenset[UUID]]:
    """The kinds of class by the minutes after whose end who is still expected did not come."""
    found: dict[int, set[UUID]] = {}
    for kind in work.select(ClassKind):
        found.setdefault(attendance_rules(work, kind.id).no_show_after, set()).add(kind.id)
    return {grace: frozenset(kinds) for grace, kinds in found.items()}


def _swept(work: Work) -> dict[int, datetime]:
    """Per grace time, up to which end of a class nobody has to be marked any more. One of all kinds stands under 0."""
    for one in work.select(Setting, key=SWEPT):
        found = json.loads(one.value)
        found = found if isinstance(found, dict) else {"0": found}
        return {int(grace): datetime.fromisoformat(until) for grace, until in found.items()}
    return {}


def _keep_swept(work: Work, swept: Mapping[int, datetime]) -> Outcome:
    value = json.dumps({str(grace): until.isoformat() for grace, until in {**_swept(work), **swept}.items()})
    known = work.select(Setting, key=SWEPT)
    if known:
        work.change(known[0], replace(known[0], value=value))
    else:
        work.add(Setting(new_id(), SWEPT, value))
    return Outcome(None, Changes.NONE, "no_shows_swept")
