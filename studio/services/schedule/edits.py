"""Edits of one class, of it and the following, or of all: what they would do, and doing it."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from studio.domain.clock import Clock
from studio.domain.errors import RuleError
from studio.domain.schedule.editing import ClassEdit, Scope, SessionEdit, in_scope, plan_edit
from studio.domain.schedule.records import ClassKind, Room, Series, Session, Staff
from studio.services.changes import Call, Changes, Outcome
from studio.services.ports import Store, Work
from studio.services.schedule.house import Clashes
from studio.services.schedule.making import Making
from studio.services.schedule.planning import may_plan
from studio.services.schedule.queries import ScheduleQueries
from studio.services.schedule.rows import ClassChange, EditPreview, takes_place


class Edits:
    """Changes classes in a scope. Bookings stand on the class, so they go where it goes."""

    def __init__(self, store: Store, reads: ScheduleQueries, clock: Clock, making: Making, clashes: Clashes) -> None:
        self._store = store
        self._reads = reads
        self._clock = clock
        self._making = making
        self._clashes = clashes

    def preview(self, session_id: UUID, scope: Scope, edit: ClassEdit) -> EditPreview:
        """What an edit would do; writes nothing. Raises as `plan_edit`, and `NotFoundError`."""
        chosen = self._store.get(Session, session_id)
        series, rows = None, [chosen]
        if scope is not Scope.THIS and chosen.series_id is not None:
            series = self._store.get(Series, chosen.series_id)
            rows = self._store.select(Session, series_id=series.id)
        _check_targets(self._store, edit, chosen)
        plan = plan_edit(chosen, scope, edit, series, rows, self._clock.now())
        counts = self._reads.counts([one.before.id for one in plan.classes])
        changes = sorted((_change(one, *counts[one.before.id]) for one in plan.classes), key=_start)
        moved = [one.after for one in plan.classes if _moves(one) and takes_place(one.after)]
        classes = tuple(one for one in changes if one.before != one.after and takes_place(one.after))
        return EditPreview(
            scope,
            classes=classes,
            cancelled=tuple(one for one in changes if one.before != one.after and not takes_place(one.after)),
            untouched=tuple(one for one in changes if one.before == one.after and one.kept),
            conflicts=self._clashes.arising((one.before, one.after) for one in plan.classes),
            people=tuple(self._reads.people_clashing(moved)),
            held=tuple(self._reads.people_in([one.after.id for one in classes])),
        )

    def edit(self, call: Call, session_id: UUID, scope: Scope, edit: ClassEdit) -> Outcome:
        """Carry an edit out. Labels "class_changed" and "classes_changed", details name, session and number.

        Raises as `preview`. Without entry when everything is so already.
        """
        may_plan(call)

        def do(work: Work) -> Outcome:
            chosen = work.get(Session, session_id)
            series, rows = locked(work, chosen, scope)
            chosen = next(row for row in rows if row.id == session_id)
            _check_targets(work, edit, chosen)
            plan = plan_edit(chosen, scope, edit, series, rows, work.at)
            work.change_all((one.before, one.after) for one in plan.classes)
            if plan.series_before is not None and plan.series_after is not None:
                work.change(plan.series_before, plan.series_after)
                self._making.make_ahead(work, plan.series_after)
            number = sum(one.before != one.after and takes_place(one.after) for one in plan.classes)
            label = "class_changed" if len(plan.classes) == 1 else "classes_changed"
            details = {"name": chosen.name, "session": str(session_id), "number": str(number)}
            return Outcome(None, Changes.SCHEDULE | Changes.ATTENDANCE, label, details)

        return self._store.run(call, do)


def locked(work: Work, chosen: Session, scope: Scope) -> tuple[Series | None, list[Session]]:
    """The series of a class and all its classes, those in the scope kept from other desks; for one class only it."""
    if scope is Scope.THIS or chosen.series_id is None:
        return None, [work.get(Session, chosen.id, lock=True)]
    series = work.get(Series, chosen.series_id, lock=True)
    rows = work.select(Session, series_id=series.id)
    held = {row.id: row for row in work.lock(Session, (row.id for row in in_scope(chosen, scope, rows, work.at)))}
    return series, [held.get(row.id, row) for row in rows]


def _check_targets(where: Store | Work, edit: ClassEdit, chosen: Session) -> None:
    """Raise `NotFoundError`, or `RuleError` "archived_used", "other_site" for what a class can't be given."""
    coach = None if edit.coach_id is None else where.get(Staff, edit.coach_id)
    room = None if edit.room_id is None else where.get(Room, edit.room_id)
    kind = None if edit.kind_id is None else where.get(ClassKind, edit.kind_id)
    for thing in (coach, room, kind):
        if thing is not None and thing.archived:
            raise RuleError("archived_used", name=thing.name)
    if room is not None and room.site_id != chosen.site_id:
        raise RuleError("other_site", name=room.name)


def _change(one: SessionEdit, booked: int, waiting: int) -> ClassChange:
    note = one.placed.note if _moves(one) else None
    return ClassChange(one.before, one.after, booked, waiting, one.kept, note)


def _moves(one: SessionEdit) -> bool:
    return (one.before.starts_at, one.before.ends_at) != (one.after.starts_at, one.after.ends_at)


def _start(change: ClassChange) -> tuple[datetime, UUID]:
    return change.after.starts_at, change.after.id
