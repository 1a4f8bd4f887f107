"""Edits of classes that repeat: this one, this and the following, or all that are still to come.

A series' record says what classes to be made will be like, each class's row what it is itself. An edit changes the rows
in its scope and, unless it is for one class alone, the record. What was decided for one class alone stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

from studio.domain.errors import RuleError
from studio.domain.schedule.records import Series, Session, SessionState
from studio.domain.schedule.recurrence import Rule, moved_rule, moved_slot, read_rule, slots
from studio.domain.schedule.wall_clock import Placed, ends_at, place
from studio.domain.values import Wall, wall_texts

LONGEST = 24 * 60
"""Minutes of the longest class."""
LOOK_BEYOND = 62
"""Days within which any rule says its next class, times its interval."""


class Scope(StrEnum):
    """Which classes of a series: this one; it and those after it; all. Classes that have begun are never among them
    but for `THIS`.
    """

    THIS = "this"
    FOLLOWING = "following"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class ClassEdit:
    """What shall be other; None leaves a field as it is. For a series `starts` moves every class by the same days, on
    to the same time of day.
    """

    starts: Wall | None = None
    minutes: int | None = None
    coach_id: UUID | None = None
    room_id: UUID | None = None
    capacity: int | None = None
    kind_id: UUID | None = None
    name: str | None = None
    circuit_version_id: UUID | None = None
    notes: str | None = None

    @property
    def given(self) -> dict[str, Any]:
        """The fields that shall be other, but for the start."""
        named = {field.name: getattr(self, field.name) for field in fields(self) if field.name != "starts"}
        return {name: value for name, value in named.items() if value is not None}


@dataclass(frozen=True, slots=True)
class SessionEdit:
    """One class before and after; `kept` names what the edit leaves because it was decided for that class alone."""

    before: Session
    after: Session
    placed: Placed
    kept: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EditPlan:
    """What an edit does: the classes in the order in which their rows can be written, and the series."""

    classes: tuple[SessionEdit, ...]
    series_before: Series | None = None
    series_after: Series | None = None


def check_edit(edit: ClassEdit) -> None:
    """Raise `RuleError` ("minutes_wrong", "capacity_wrong", "class_name_missing") for values no class can have."""
    if edit.minutes is not None and not 1 <= edit.minutes <= LONGEST:
        raise RuleError("minutes_wrong", most=LONGEST)
    if edit.capacity is not None and edit.capacity < 1:
        raise RuleError("capacity_wrong")
    if edit.name is not None and not edit.name.strip():
        raise RuleError("class_name_missing")


def in_scope(chosen: Session, scope: Scope, of_series: Iterable[Session], now: datetime) -> list[Session]:
    """The classes that an edit of `chosen` is about, by slot; of a class without series, itself."""
    if scope is Scope.THIS or chosen.series_id is None or chosen.slot is None:
        return [chosen]
    since = chosen.slot if scope is Scope.FOLLOWING else None
    coming = [one for one in of_series if one.slot is not None and one.starts_at > now]
    wanted = [one for one in coming if since is None or since <= (one.slot or since)]
    return sorted(wanted, key=lambda one: one.slot or one.starts)


def plan_edit(
    chosen: Session, scope: Scope, edit: ClassEdit, series: Series | None, of_series: Sequence[Session], now: datetime
) -> EditPlan:
    """What an edit does to which classes. `of_series` are all classes of the series (none needed for `THIS`).

    Raises `RuleError` as `check_edit`, and "class_begun" when the time of a class that has begun shall be other,
    "series_cannot_follow" when no rule could say the new times, "slot_taken" when two classes would be the same one.
    """
    check_edit(edit)
    if series is None or chosen.slot is None or scope is Scope.THIS:
        return EditPlan((_edit_alone(chosen, edit, now),))
    rows = in_scope(chosen, scope, of_series, now)
    if not rows:
        raise RuleError("class_begun", name=chosen.name)
    if edit.starts is None or edit.starts == chosen.starts:
        after = replace(series, **edit.given)
        return EditPlan(tuple(_edit_row(row, row.slot, edit, chosen) for row in rows), series, after)
    return _move_series(chosen, edit, series, rows, of_series)


def _edit_alone(row: Session, edit: ClassEdit, now: datetime) -> SessionEdit:
    changes = {name: value for name, value in edit.given.items() if value != getattr(row, name)}
    starts = row.starts if edit.starts is None else edit.starts
    if row.starts_at <= now and (starts != row.starts or "minutes" in changes):
        raise RuleError("class_begun", name=row.name)
    placed = place(starts, row.zone)
    after = _timed(replace(row, **changes), placed)
    decided = set(row.decided) | set(changes) | ({"starts"} if placed.wall != row.starts else set())
    if "coach_id" in changes:
        planned = row.planned_coach_id or row.coach_id
        back = planned == after.coach_id
        after = replace(after, planned_coach_id=None if back else planned)
        decided -= {"coach_id"} if back else set()
    return SessionEdit(row, replace(after, decided=tuple(sorted(decided)) if row.series_id else ()), placed)


def _edit_row(row: Session, slot: Wall | None, edit: ClassEdit, chosen: Session) -> SessionEdit:
    """One class of a series, at its `slot`; for the chosen one the edit goes over what was decided before."""
    given = edit.given
    own = row.id == chosen.id
    kept = tuple(name for name in row.decided if name in given and not own)
    changes = {name: value for name, value in given.items() if name not in kept}
    decided = tuple(name for name in row.decided if name not in changes)
    after = replace(row, slot=slot, decided=decided, **changes)
    if "coach_id" in kept:
        after = replace(after, planned_coach_id=given["coach_id"])
    elif "coach_id" in changes:
        after = replace(after, planned_coach_id=None)
    starts = row.starts
    if own and edit.starts is not None:
        starts = edit.starts
        after = replace(after, decided=tuple(name for name in decided if name != "starts" or starts != slot))
    elif slot != row.slot and slot is not None and "starts" in row.decided:
        kept += ("starts",)
    elif slot != row.slot and slot is not None:
        starts = slot
    placed = place(starts, row.zone)
    return SessionEdit(row, _timed(after, placed), placed, kept)


def _timed(row: Session, placed: Placed) -> Session:
    return replace(row, starts=placed.wall, starts_at=placed.instant, ends_at=ends_at(placed.instant, row.minutes))


def _move_series(
    chosen: Session, edit: ClassEdit, series: Series, rows: list[Session], of_series: Sequence[Session]
) -> EditPlan:
    assert edit.starts is not None  # noqa: S101 -- asked by the caller
    assert chosen.slot is not None  # noqa: S101 -- as above
    days = edit.starts.date() - chosen.starts.date()
    old, new = chosen.slot, datetime.combine(chosen.slot.date() + days, edit.starts.time())
    rule = read_rule(series.rule, series.first_start, series.zone).rule
    extra = {datetime.fromisoformat(text) for text in series.extra}
    if days and old in extra:
        raise RuleError("series_cannot_follow")

    def target(slot: Wall) -> Wall:
        return datetime.combine(slot.date(), new.time()) if slot in extra else moved_slot(rule, slot, old, new)

    targets = {row.id: target(row.slot) for row in rows if row.slot is not None}
    aside = _made_way(targets, of_series)
    edits = [_edit_row(row, targets[row.id], edit, chosen) for row in rows if row.id not in aside]
    # A row may only go where none stands any more: later ones first when all move on.
    edits.sort(key=lambda one: one.before.slot or one.before.starts, reverse=new > old)
    edits = [_apart(row) for row in of_series if row.id in aside] + edits
    since = rows[0].slot or rows[0].starts
    moved_extra = {target(one) if one >= since else one for one in extra}
    after = replace(series, **edit.given, extra=wall_texts(moved_extra))
    regular = _regular(series, rule, since, max(row.slot or row.starts for row in rows))
    if not regular:
        # Over: its next class, if it went on, is what a later rule goes by.
        following = _regular(replace(series, last_day=None), rule, since, since)[0]
        return EditPlan(tuple(edits), series, replace(after, first_start=datetime.combine(following, new.time())))
    after = replace(after, rule=moved_rule(rule, old, new).text())
    moved = {target(one) for one in regular}
    until = max(moved) if series.last_day is not None else max(regular) + min(days, timedelta(0))
    first, last = _clean_run(
        read_rule(after.rule, min(moved), series.zone).rule, moved, until, open_end=after.last_day is None
    )
    left = {one for one in moved - set(targets.values()) if one < first or (after.last_day is not None and one > last)}
    last_day = None if after.last_day is None else last.date()
    return EditPlan(
        tuple(edits), series, replace(after, first_start=first, last_day=last_day, extra=wall_texts(moved_extra | left))
    )


def _made_way(targets: dict[UUID, Wall], of_series: Sequence[Session]) -> set[UUID]:
    """The classes dropped with their series at whose place another shall be, which are of no series then: what nobody
    decided alone stands in no other's way. `targets` says where the classes in scope shall be.

    Raises `RuleError` "slot_taken" when two that stay would be the same one.
    """
    found, taken = set(), set[Wall | None]()
    for row in sorted(of_series, key=lambda row: (_dropped(row), row.id in targets, row.slot or row.starts)):
        slot = targets.get(row.id, row.slot)
        if slot not in taken:
            taken |= {slot} - {None}
        elif _dropped(row):
            found.add(row.id)
        else:
            raise RuleError("slot_taken")
    return found


def _apart(row: Session) -> SessionEdit:
    return SessionEdit(row, replace(row, series_id=None, slot=None, decided=()), place(row.starts, row.zone))


def _dropped(row: Session) -> bool:
    """Whether a class was cancelled with its series, not alone."""
    return row.state is SessionState.CANCELLED and "state" not in row.decided


def _regular(series: Series, rule: Rule, since: Wall, until: Wall) -> list[Wall]:
    """The rule's own times from `since` on: to its end, or so far beyond `until` that there is another one."""
    end = series.last_day or until.date() + timedelta(days=LOOK_BEYOND * rule.interval)
    return [slot for slot in slots(rule, series.first_start, (), since.date(), end) if slot >= since]


def _clean_run(rule: Rule, targets: set[Wall], until: Wall, *, open_end: bool) -> tuple[Wall, Wall]:
    """The first and last of the longest run in which a moved rule says only what was moved there.

    When one of several weekdays moves, the rule says days near both ends that nobody planned. Without an end it is the
    run that goes on.
    """
    runs: list[list[Wall]] = [[]]
    for one in rule.starts(min(targets), until):
        if one in targets:
            runs[-1].append(one)
        elif runs[-1]:
            runs.append([])
    found = [run for run in runs if run] or [sorted(targets)]
    best = found[-1] if open_end else max(found, key=len)
    return best[0], best[-1]


def cancelled(row: Session, reason: str, *, alone: bool) -> Session:
    """The class cancelled; `alone` when it was decided for it and not for its series."""
    return replace(row, state=SessionState.CANCELLED, reason=reason, decided=_decided(row, state=alone))


def brought_back(row: Session, *, alone: bool) -> Session:
    """The class as one that takes place; brought back `alone` it is decided that it does, though its series ended."""
    state = alone and "state" not in row.decided
    return replace(row, state=SessionState.SCHEDULED, reason="", decided=_decided(row, state=state))


def _decided(row: Session, *, state: bool) -> tuple[str, ...]:
    others = set(row.decided) - {"state"}
    return tuple(sorted(others | {"state"} if state and row.series_id else others))
