"""Passes that last longer for a closure, and no longer so when it is opened again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from studio.domain.ids import new_id
from studio.domain.members.records import Pass
from studio.domain.schedule.closed_days import overlap, own_days
from studio.domain.schedule.records import Closure, PassExtension
from studio.services.ports import Store, Work
from studio.services.schedule.queries import HeldUntil
from studio.services.schedule.rows import PassHit


def pass_hits(
    where: Store | Work, closure: Closure, running: Iterable[HeldUntil], known: Iterable[Closure]
) -> tuple[PassHit, ...]:
    """The passes a closure would make last longer, among those that run; `known` are the closures there are."""
    given = _given(where, closure, known)
    hits = []
    for one in running:
        held, days = one.held, own_days(closure, given[one.held.id])
        assert held.ends_on is not None  # noqa: S101 -- the read asks for passes with an end
        if days:
            longer = held.ends_on + timedelta(days=days)
            hits.append(PassHit(held.id, held.member_id, one.name, held.name, held.ends_on, longer))
    return tuple(hits)


def lengthen(work: Work, closure: Closure, running: Sequence[HeldUntil], known: Iterable[Closure]) -> int:
    """Let passes last as many days longer as the closure takes from them; answers how many do."""
    given = _given(work, closure, known)
    held = work.lock(Pass, (one.held.id for one in running))
    days = {one.id: own_days(closure, given[one.id]) for one in held}
    _move_ends(work, held, days)
    # A pass to which other closures gave all these days is told too: they may be opened again before this one.
    work.add(*(PassExtension(new_id(), closure.id, pass_id, number) for pass_id, number in days.items()))
    return sum(number > 0 for number in days.values())


def shorten(work: Work, closure: Closure, left: Closure | None, known: Iterable[Closure]) -> int:
    """Take back the days that are open after all (`left` is what stays closed, if anything); answers how many passes
    lose some.
    """
    given = _given(work, closure, known)
    extended = work.select(PassExtension, closure_id=closure.id)
    stay = {one.pass_id: 0 if left is None else own_days(left, given[one.pass_id]) for one in extended}
    lost = {one.pass_id: own_days(closure, given[one.pass_id]) - stay[one.pass_id] for one in extended}
    _move_ends(work, work.lock(Pass, lost), {pass_id: -number for pass_id, number in lost.items()})
    heirs = _heirs(work, closure, known)
    for one in extended:
        # What this closure had given for days that another one closes too is that one's from now on.
        rest = one.days - stay[one.pass_id] - lost[one.pass_id]
        if rest:
            heir = heirs[one.pass_id]
            work.change(heir, replace(heir, days=heir.days + rest))
    if left is None:
        work.remove(*extended)
    else:
        work.change_all((one, replace(one, days=stay[one.pass_id])) for one in extended)
    return sum(number > 0 for number in lost.values())


def _given(where: Store | Work, closure: Closure, known: Iterable[Closure]) -> Mapping[UUID, list[Closure]]:
    """By pass, the other closures that share days with one and made it last longer."""
    near = {one.id: one for one in known}
    found: dict[UUID, list[Closure]] = defaultdict(list)
    for one in _beside(where, closure, near.values()):
        found[one.pass_id].append(near[one.closure_id])
    return found


def _heirs(work: Work, closure: Closure, known: Iterable[Closure]) -> Mapping[UUID, PassExtension]:
    return {one.pass_id: one for one in _beside(work, closure, known)}


def _beside(where: Store | Work, closure: Closure, known: Iterable[Closure]) -> Sequence[PassExtension]:
    ids = {one.id for one in known if one.id != closure.id and overlap(one, closure)}
    return where.select(PassExtension, closure_id=ids) if ids else ()


def _move_ends(work: Work, held: Iterable[Pass], days: Mapping[UUID, int]) -> None:
    work.change_all(
        (one, replace(one, ends_on=one.ends_on + timedelta(days=days[one.id]))) for one in held if one.ends_on
    )
