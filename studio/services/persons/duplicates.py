"""Members who may be one person: found in small steps on the worker, so that nothing waits for it, and kept up to date.

Only those are compared who share something: a phone, an e-mail address, a word of the name or how one begins.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import permutations
from time import perf_counter
from uuid import UUID

from studio.domain.members.records import KeptApart
from studio.domain.roles import Role
from studio.services.access import Part, need_edit
from studio.services.persons.queries import PersonQueries
from studio.services.persons.rows import Likeness, Twins
from studio.services.ports import Store

STEP_S = 0.008
"""Seconds of looking at a time: half a frame."""
HANDFUL = 100
"""Members read at a time."""
NEWS = 1_000
"""Written rows heard of at a time."""
_WHOLE = 2**62
ALIKE, NEARLY = 92.0, 80.0
"""From which likeness (0 to 100) names alone make two members one, and from which with something else shared."""
_BEGINNING = 4
_CROWD = 2_000
"""What more than this many share tells nobody apart."""
_WEIGHT = {"phone": 30, "email": 30, "birth_date": 20}
Pair = tuple[UUID, UUID]
Heard = tuple[int, int]
"""Up to where the journal was heard: an entry, and a place in it."""


class Duplicates:
    """The pairs of one database. `step` until it answers True; asked again later, only what changed is looked at."""

    def __init__(self, store: Store, reads: PersonQueries) -> None:
        self._store = store
        self._reads = reads
        self._heard: Heard | None = None
        self._last: UUID | None = None
        self._all_read = False
        self._known: dict[UUID, Likeness] = {}
        self._blocks: dict[str, set[UUID]] = {}
        self._unread: dict[UUID, None] = {}
        self._waiting: list[UUID] = []
        self._done: set[UUID] = set()
        self._found: dict[Pair, Twins] = {}

    def step(self) -> bool:
        """Look for a moment; True when everybody was looked at."""
        all_heard = self._hear()
        until = perf_counter() + STEP_S
        while perf_counter() < until:
            if not self._all_read:
                some = self._reads.likenesses_after(self._last, HANDFUL)
                self._take(some)
                self._last, self._all_read = (some[-1].id if some else None), len(some) < HANDFUL
            elif self._unread:
                few = [self._unread.popitem()[0] for _ in range(min(HANDFUL, len(self._unread)))]
                self._take(self._reads.likenesses(few))
            elif self._waiting:
                self._look(self._waiting.pop())
            else:
                return all_heard
        return False

    def found(self, role: Role) -> tuple[Twins, ...]:
        """The pairs found so far, the likeliest first, without those that were told apart by hand."""
        need_edit(role, Part.IDENTITY)
        apart = {(one.member_id, one.other_id) for one in self._store.select(KeptApart)}
        pairs = [twins for pair, twins in self._found.items() if pair not in apart]
        return tuple(sorted(pairs, key=lambda twins: (-twins.score, twins.one_name, twins.one)))

    def _hear(self) -> bool:
        """Note whose own row was written since, of an import some at a time; True when nothing more is to be heard."""
        number = self._store.last_number()
        if self._heard is None:
            self._heard = (number, _WHOLE)
        if self._heard == (number, _WHOLE):
            return True
        changed = self._reads.changed_after(self._heard, NEWS)
        self._forget({one for _, _, one in changed})
        self._unread |= dict.fromkeys(one for _, _, one in changed)
        if len(changed) < NEWS:
            self._heard = (number, _WHOLE)
            return True
        self._heard = changed[-1][:2]
        return False

    def _take(self, people: Iterable[Likeness]) -> None:
        for one in people:
            self._known[one.id] = one
            self._waiting.append(one.id)
            for block in _blocks(one):
                self._blocks.setdefault(block, set()).add(one.id)

    def _forget(self, gone: set[UUID]) -> None:
        if not gone:
            return
        for member_id in gone:
            one = self._known.pop(member_id, None)
            for block in _blocks(one) if one is not None else ():
                self._blocks[block].discard(member_id)
        self._waiting = [one for one in self._waiting if one not in gone]
        self._found = {pair: twins for pair, twins in self._found.items() if not gone & set(pair)}

    def _look(self, member_id: UUID) -> None:
        """Compare one member with all who share something."""
        from rapidfuzz.fuzz import token_sort_ratio
        from rapidfuzz.process import extract

        one = self._known[member_id]
        near: set[UUID] = set()
        for block in _blocks(one):
            people = self._blocks[block]
            if len(people) <= _CROWD:
                near |= people
        near.discard(member_id)
        names = {other: self._known[other].folded for other in near}
        for _, score, other in extract(one.folded, names, scorer=token_sort_ratio, score_cutoff=NEARLY, limit=None):
            twins = _twins(one, self._known[other], score)
            if twins is not None:
                self._found[twins.one, twins.other] = twins


def _blocks(one: Likeness) -> set[str]:
    """What a member may share with another: beginnings of words of the name, a phone, an address, a birth date."""
    words = one.folded.split()
    found = {f"name:{word[:_BEGINNING]}:{other[:1]}" for word, other in permutations(words, 2)}
    found |= {f"phone:{number}" for number in one.numbers}
    if one.email:
        found.add(f"email:{one.email}")
    if one.birth_date is not None:
        found.add(f"born:{one.birth_date}")
    return found or {f"name:{one.folded}"}


def _twins(one: Likeness, other: Likeness, likeness: float) -> Twins | None:
    """Two members as a pair, when they are likely one: alike in name and nothing speaks against it, or nearly alike and
    something else is shared.
    """
    shared = [
        what
        for what, same in (
            ("phone", bool(set(one.numbers) & set(other.numbers))),
            ("email", bool(one.email) and one.email == other.email),
            ("birth_date", one.birth_date is not None and one.birth_date == other.birth_date),
        )
        if same
    ]
    born = None not in {one.birth_date, other.birth_date} and "birth_date" not in shared
    reached = bool(one.numbers and other.numbers and one.email and other.email)
    if born and not {"phone", "email"} & set(shared):
        return None
    if not shared and (likeness < ALIKE or reached):
        return None
    score = min(100, round(likeness * 0.6) + sum(_WEIGHT[what] for what in shared))
    first, second = sorted((one, other), key=lambda each: each.id)
    named = ("name",) if likeness >= ALIKE else ()
    return Twins(first.id, first.name, second.id, second.name, (*named, *shared), score)
