"""Coaches: who could stand in for one, and the hours each has taught."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from uuid import UUID

from studio.domain.clock import Clock
from studio.domain.schedule.clashes import House, is_away, is_free, may_teach
from studio.domain.schedule.records import ClassKind, Session, Staff
from studio.services.ports import Store
from studio.services.schedule.hours import CoachHours, KindHours
from studio.services.schedule.house import read_house
from studio.services.schedule.queries import ScheduleQueries
from studio.services.schedule.rows import NotFree, SubstituteRow, takes_place

KNOWN_DAYS = 56
"""Days back in which classes of a kind count as knowing it."""


class Coaches:
    """Reads about coaches. A substitute is given by an edit of the class; the planned coach stays on record."""

    def __init__(self, store: Store, reads: ScheduleQueries, clock: Clock) -> None:
        self._store = store
        self._reads = reads
        self._clock = clock

    def substitutes(self, session_id: UUID) -> tuple[SubstituteRow, ...]:
        """Everybody else who teaches, the best choice first; who can't is last, with what stands against them.

        Of those who can: who taught this kind most often lately, then who is in the house that day, then who has least
        to teach that week.
        """
        dated = self._store.get(Session, session_id)
        day = dated.starts.date()
        monday = day - timedelta(days=day.weekday())
        week = [
            one
            for one in self._reads.sessions(monday - timedelta(days=1), monday + timedelta(days=7))
            if one.id != dated.id
        ]
        house = read_house(self._store, self._reads, self._clock, monday)
        lately = self._reads.sessions(day - timedelta(days=KNOWN_DAYS), day)
        known = Counter(one.coach_id for one in lately if takes_place(one) and one.kind_id == dated.kind_id)
        rows = [
            _row(coach, dated, [one for one in week if one.coach_id == coach.id and takes_place(one)], house, known)
            for coach in self._store.select(Staff)
            if coach.teaches and not coach.archived and coach.id != dated.coach_id
        ]
        return tuple(
            sorted(rows, key=lambda row: (len(row.against), -row.known, not row.in_house, row.week_minutes, row.name))
        )

    def hours(self, first_day: date, last_day: date) -> tuple[CoachHours, ...]:
        """What each coach taught, or will, on these days, both included: classes that take place, by name."""
        classes = self._reads.sessions(first_day, last_day)
        names = {coach.id: coach.name for coach in self._store.select(Staff)}
        kinds = {kind.id: kind.name for kind in self._store.select(ClassKind)}
        concerned = {one.coach_id for one in classes} | {
            one.planned_coach_id for one in classes if one.planned_coach_id is not None
        }
        rows = [CoachHours(coach_id, names[coach_id], _by_kind(coach_id, kinds, classes)) for coach_id in concerned]
        return tuple(sorted(rows, key=lambda row: (row.name, row.coach_id)))


def _row(coach: Staff, dated: Session, own: Sequence[Session], house: House, known: Counter[UUID]) -> SubstituteRow:
    day = dated.starts.date()
    busy = next((one for one in own if one.starts_at < dated.ends_at and dated.starts_at < one.ends_at), None)
    against = []
    if busy is not None:
        against.append(NotFree.TEACHES)
    if is_away(coach.id, day, house):
        against.append(NotFree.AWAY)
    elif not is_free(coach.id, dated.starts, dated.minutes, house):
        against.append(NotFree.OUTSIDE_HOURS)
    if not may_teach(coach.id, dated.kind_id, house):
        against.append(NotFree.NOT_QUALIFIED)
    monday = day - timedelta(days=day.weekday())
    week = [one for one in own if monday <= one.starts.date() < monday + timedelta(days=7)]
    return SubstituteRow(
        coach.id,
        coach.name,
        tuple(against),
        busy_with="" if busy is None else busy.name,
        known=known[coach.id],
        in_house=any(one.starts.date() == day for one in own),
        week_minutes=sum(one.minutes for one in week),
    )


def _by_kind(coach_id: UUID, kinds: Mapping[UUID, str], classes: Sequence[Session]) -> tuple[KindHours, ...]:
    concerning = [one for one in classes if coach_id in {one.coach_id, one.planned_coach_id}]
    found = sorted({one.kind_id for one in concerning}, key=lambda kind_id: (kinds[kind_id], kind_id))
    return tuple(
        _hours(coach_id, kinds[kind_id], [one for one in concerning if one.kind_id == kind_id]) for kind_id in found
    )


def _hours(coach_id: UUID, kind: str, classes: Sequence[Session]) -> KindHours:
    own = [one for one in classes if one.coach_id == coach_id]
    held = [one for one in own if takes_place(one)]
    stood_in = [one for one in held if one.planned_coach_id is not None]
    given = [one for one in classes if one.planned_coach_id == coach_id and takes_place(one)]
    return KindHours(
        kind,
        classes=len(held),
        minutes=sum(one.minutes for one in held),
        stood_in=len(stood_in),
        stood_in_minutes=sum(one.minutes for one in stood_in),
        given_away=len(given),
        cancelled=len(own) - len(held),
    )
