"""From a dry run and what was decided about it to the rows that are written."""

from __future__ import annotations

import secrets
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any
from uuid import UUID

from studio.domain.ids import new_id
from studio.domain.members.cards import LAST_NUMBER, card_code
from studio.domain.members.importing.fields import ALWAYS, MERGED, Field
from studio.domain.members.names import search_text, sort_name
from studio.domain.members.records import EmergencyContact, Member, renamed
from studio.services.members.importing.files import CHUNK
from studio.services.members.importing.homes import Homes, Root
from studio.services.members.importing.rows import (
    Action,
    Check,
    CheckedRow,
    Decision,
    Fate,
    Keep,
    Kind,
    Values,
    fills_in,
    kind_of,
    preset,
)

Pair = tuple[Any, Any]
"""A record before and after; None where there is none."""


@dataclass(slots=True)
class Decisions:
    """What was decided, about rows one by one (each with its kind) and about all of a kind; rows come first."""

    rows: dict[int, tuple[Kind, Decision]] = field(default_factory=dict)
    kinds: dict[Kind, Decision] = field(default_factory=dict)

    def of(self, row: CheckedRow) -> Decision:
        """What happens with a row."""
        if row.fate is Fate.REFUSED:
            return Decision(Action.SKIP)
        if row.fate is Fate.NEW:
            return Decision(Action.NEW)
        if row.fate is not Fate.DUPLICATE:
            return Decision(Action.MERGE)
        return self.rows[row.place][1] if row.place in self.rows else self._of_kind(kind_of(row))

    def _of_kind(self, kind: Kind) -> Decision:
        return self.kinds.get(kind) or preset(kind)

    def decide(self, row: CheckedRow, decision: Decision, *, all_alike: bool) -> None:
        """Decide about a row, or about all that are like it; what was said about those one by one is then forgotten."""
        kind = kind_of(row)
        if all_alike:
            self.kinds[kind] = decision
            self.rows = {place: one for place, one in self.rows.items() if one[0] != kind}
        else:
            self.rows[row.place] = kind, decision

    def count(self, check: Check, action: Action) -> int:
        """With how many of the rows that look like somebody this happens."""
        return self._number(check, lambda _kind, decision: decision.action is action)

    def filling(self, check: Check) -> int:
        """By how many of the rows that look like somebody a member is filled in or changed."""
        return self._number(check, fills_in)

    def _number(self, check: Check, holds: Callable[[Kind, Decision], bool]) -> int:
        left = Counter(check.alike)
        left.subtract(kind for kind, _ in self.rows.values())
        alone = sum(holds(kind, decision) for kind, decision in self.rows.values())
        return alone + sum(count for kind, count in left.items() if holds(kind, self._of_kind(kind)))


@dataclass(frozen=True, slots=True)
class Tally:
    """What an import will do in all."""

    new: int
    updated: int
    unchanged: int
    left_out: int


class Compiling:
    """Turns rows into records, `CHUNK` rows at a time. Rows merged into one person are written together."""

    def __init__(self, check: Check, decisions: Decisions, today: date, codes: set[str]) -> None:
        self._check = check
        self._decisions = decisions
        self._today = today
        self._codes = codes
        self._roots: dict[int, Root | None] = {}
        self._merged: dict[Root, list[tuple[Values, Mapping[str, Keep]]]] = {}
        self._homes = Homes(check.members)
        self.new = self.updated = self.unchanged = self.left_out = 0
        self._plan()

    def _plan(self) -> None:
        """Find out which rows go together, and who lives together."""
        self._plan_merging()
        if Field.HOUSEHOLD in self._check.reading.fields:
            for number in range(len(self._check.rows.chunks)):
                for row in self._check.chunk(number):
                    root = self._root_of(row)
                    if root is not None:
                        self._homes.add(root, row.values.get("household", ""))
            self._homes.settle()

    def _plan_merging(self) -> None:
        alike = {ord(Fate.DUPLICATE), ord(Fate.UPDATED), ord(Fate.UNCHANGED)}
        for number in range(len(self._check.rows.chunks)):
            if alike.isdisjoint(self._check.fates[number * CHUNK : (number + 1) * CHUNK]):
                continue
            for row in self._check.chunk(number):
                if row.fate in {Fate.NEW, Fate.REFUSED}:
                    continue
                decision = self._decisions.of(row)
                root = self._root(row, decision)
                self._roots[row.place] = root
                if root is not None and root != row.place:
                    self._merged.setdefault(root, []).append((row.values, decision.keep))

    def _root(self, row: CheckedRow, decision: Decision) -> Root | None:
        """Whom a row becomes part of; itself when it is new, None when it is left out."""
        if decision.action is Action.SKIP:
            return None
        if decision.action is Action.NEW:
            return row.place
        if row.like is not None:
            return row.like
        earlier = row.place if row.like_row is None else row.like_row
        # Whoever is like a row that is left out stands for both.
        root = self._roots.get(earlier, earlier)
        return row.place if root is None else root

    @property
    def tally(self) -> Tally:
        """What was compiled so far."""
        return Tally(self.new, self.updated, self.unchanged, self.left_out)

    def batches(self) -> Iterator[list[Pair]]:
        """All records, in the order of the rows."""
        done: set[UUID] = set()
        for number in range(len(self._check.rows.chunks)):
            batch: list[Pair] = []
            for row in self._check.chunk(number):
                root = self._root_of(row)
                if root is None:
                    self.left_out += 1
                elif root == row.place:
                    batch += self._made(row)
                elif isinstance(root, UUID) and root not in done:
                    done.add(root)
                    batch += self._changed(root)
            yield batch

    def _root_of(self, row: CheckedRow) -> Root | None:
        return self._roots.get(row.place, None if row.fate is Fate.REFUSED else row.place)

    def _made(self, row: CheckedRow) -> Iterator[Pair]:
        values = row.values
        joined = values.get("joined_on")
        name = values["name"]
        start = Member(
            new_id(),
            self._code(values.get("code", "")),
            name,
            sort_name(name),
            self._today if joined is None else date.fromisoformat(joined),
            **{field: values[field] for field in ALWAYS if field in values},
        )
        member, contacts = start, _contacts(start.id, values)
        for some, keep in ((values, {}), *self._merged.get(row.place, ())):
            member = merged(member, some, keep)
            contacts = contacts or _contacts(start.id, some)
        self.new += 1
        home = self._homes.of(row.place)
        yield from ((None, one) for one in self._homes.still_to_make(home))
        yield None, replace(member, search=search_text(member.name, member.legal_name), household_id=home)
        yield from ((None, one) for one in contacts)

    def _changed(self, member_id: UUID) -> Iterator[Pair]:
        before = after = self._check.members[member_id]
        contacts: list[EmergencyContact] = []
        for values, keep in self._merged[member_id]:
            after = merged(after, values, keep)
            if values.get("contact_new"):
                contacts = contacts or _contacts(member_id, values)
        if (after.name, after.legal_name) != (before.name, before.legal_name):
            after = renamed(after)
        home = self._homes.of(member_id)
        if after.household_id is None and home is not None:
            yield from ((None, one) for one in self._homes.still_to_make(home))
            after = replace(after, household_id=home)
        if after == before and not contacts:
            self.unchanged += 1
            return
        self.updated += 1
        if after != before:
            yield before, after
        yield from ((None, one) for one in contacts)

    def _code(self, wanted: str) -> str:
        """The card wanted when nobody has it, else one drawn by lot."""
        while not wanted or wanted in self._codes:
            wanted = card_code(1 + secrets.randbelow(LAST_NUMBER))
        self._codes.add(wanted)
        return wanted


def merged(member: Member, values: Values, keep: Mapping[str, Keep]) -> Member:
    """A member with what a row says: what is empty is filled, what differs goes by `keep`, tags come together."""
    changed: dict[str, Any] = {}
    for name in MERGED:
        theirs, ours = values.get(name), getattr(member, name)
        if not theirs or name == "joined_on":
            continue
        if name == "tags":
            known = {tag.casefold() for tag in ours}
            changed[name] = ours + tuple(tag for tag in theirs if tag.casefold() not in known)
            continue
        value = date.fromisoformat(theirs) if name == "birth_date" else theirs
        how = keep.get(name, Keep.OURS)
        if not ours or how is Keep.THEIRS:
            changed[name] = value
        elif how is Keep.BOTH and name == "notes" and theirs not in ours:
            changed[name] = f"{ours}\n{theirs}"
        elif how is Keep.BOTH and name == "phone" and theirs != ours and not member.second_phone:
            changed["second_phone"] = value
    return replace(member, **changed)


def _contacts(member_id: UUID, values: Values) -> list[EmergencyContact]:
    name, phone = values.get("contact_name", ""), values.get("contact_phone", "")
    if not name and not phone:
        return []
    return [EmergencyContact(new_id(), member_id, name, phone, values.get("contact_relation", ""))]


def what_is_left_out(check: Check, decisions: Decisions) -> Iterator[tuple[CheckedRow, Sequence[str]]]:
    """The rows that are refused or left out, with their cells as in the file."""
    for number in range(len(check.rows.chunks)):
        part = check.fates[number * CHUNK : (number + 1) * CHUNK]
        if {ord(Fate.REFUSED), ord(Fate.DUPLICATE)}.isdisjoint(part):
            continue
        source = check.table.rows.chunk(number)
        for at, row in enumerate(check.chunk(number)):
            if decisions.of(row).action is Action.SKIP:
                yield row, source[at][1]
