"""Whom a closure cost a place or a turn."""

from __future__ import annotations

from uuid import UUID

from studio.domain.schedule.cancelling import return_with_class, wait_again
from studio.domain.schedule.records import Session
from studio.services.schedule.queries import HeldPlace, HeldWait, ScheduleQueries
from studio.services.schedule.rows import AffectedPerson


def call_list(reads: ScheduleQueries, closure_id: UUID) -> tuple[AffectedPerson, ...]:
    """Everybody whose place or turn it took and who may have it back, by class."""
    rows = {one.id: one for one in reads.closed_classes(closure_id)}
    people = []
    for place in reads.places(rows):
        booking = place.place.booking
        if return_with_class(booking) != booking:
            people.append(_to_call(booking.member_id, place, rows[booking.session_id], waiting=False))
    for wait in reads.waits(rows):
        entry = wait.entry
        if wait_again(entry) != entry:
            people.append(_to_call(entry.member_id, wait, rows[entry.session_id], waiting=True))
    return tuple(sorted(people, key=lambda one: (one.starts, one.session_id, one.waiting, one.name)))


def _to_call(member_id: UUID, held: HeldPlace | HeldWait, dated: Session, *, waiting: bool) -> AffectedPerson:
    return AffectedPerson(member_id, held.name, held.phone, dated.id, dated.name, dated.starts, waiting=waiting)
