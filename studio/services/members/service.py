"""Members: found, listed, shown and kept."""

from __future__ import annotations

import secrets
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from studio.domain.clock import Clock, instant_of, today, wall_time
from studio.domain.errors import NotAllowedError
from studio.domain.ids import new_id
from studio.domain.members.cards import LAST_NUMBER, card_code
from studio.domain.members.names import search_text, sort_name
from studio.domain.members.passes import HeldPass, main_pass
from studio.domain.members.records import Member
from studio.domain.progress.regularity import monday_of
from studio.domain.schedule.records import Role
from studio.services.access import Part, fields_edited, need_edit
from studio.services.changes import Call, Changes, Outcome
from studio.services.exercises.shelf import Shelf
from studio.services.members.fields import parse_field
from studio.services.members.health import HealthDesk
from studio.services.members.passes import PassDesk
from studio.services.members.profile import profile_of
from studio.services.members.queries import MemberQueries, Moments
from studio.services.members.rows import WEEKS, BoxMatch, Listed, MemberRow, Profile, Smart, Sort
from studio.services.members.search import MemberIndex
from studio.services.ports import Store, Work
from studio.services.studio import first_site

LATELY = timedelta(weeks=3)
BEFORE = timedelta(weeks=8)
ENDED_LATELY = timedelta(days=28)


class MemberService:
    """Every use case about members. Keeps the search index of one database in memory, on the worker's thread."""

    def __init__(self, store: Store, reads: MemberQueries, clock: Clock, shelf: Shelf) -> None:
        self.health = HealthDesk(store, clock, shelf)
        self.passes = PassDesk(store, reads, clock)
        self._store = store
        self._reads = reads
        self._clock = clock
        self._shelf = shelf
        self._index: MemberIndex | None = None
        self._indexed = 0

    def box_matches(self, text: str, limit: int = 8) -> Sequence[BoxMatch]:
        """The best matches for what is typed in the top bar's box."""
        found = self._searched().find(text)[:limit] if text.strip() else []
        last = self._reads.last_here([entry.id for entry in found]) if found else {}
        zone = first_site(self._store).zone
        return [BoxMatch(one.id, one.code, one.name, _day(last.get(one.id), zone)) for one in found]

    def member_of_card(self, code: str) -> UUID | None:
        """Whose card a code is."""
        found = self._store.select(Member, code=code)
        return found[0].id if found else None

    def listed(
        self, smart: Smart = Smart.ALL, text: str = "", sort: Sort = Sort.NAME, *, reverse: bool = False
    ) -> Listed:
        """Who is on a list and fits what is typed (then the best match first, whatever the sort)."""
        found = self._searched().find(text)
        if smart is not Smart.ALL:
            among = self._reads.listed(smart, self._moments())
            found = [entry for entry in found if entry.id in among]
        if not text.strip() and sort is not Sort.NAME:
            # Stable, so that equals stay in the order of their names; who has nothing to sort by comes last.
            keys = self._sort_keys(sort)
            found = sorted((one for one in found if one.id in keys), key=lambda one: keys[one.id], reverse=reverse) + [
                one for one in found if one.id not in keys
            ]
        elif reverse and not text.strip():
            found.reverse()
        return Listed(tuple((entry.id, entry.name) for entry in found))

    def counts(self) -> Mapping[Smart, int]:
        """How many members each smart list has."""
        return self._reads.counts(self._moments())

    def rows(self, ids: Sequence[UUID]) -> Sequence[MemberRow]:
        """The facts beside the names of a window of a list, in the order asked for."""
        zone, day = self._place()
        last = self._reads.last_here(ids)
        weeks = _per_week(self._reads.visits(ids, self._weeks_from(zone, day)), zone, day)
        held = _main_passes(self._reads.passes(ids, day - ENDED_LATELY), day)
        return [
            MemberRow(
                one,
                _day(last.get(one), zone),
                held.get(one),
                held[one].state(day) if one in held else None,
                weeks.get(one, (0,) * WEEKS),
            )
            for one in ids
        ]

    def profile(self, role: Role, member_id: UUID) -> Profile:
        """One member as a role may see them. Raises `NotFoundError`."""
        zone, day = self._place()
        return profile_of(self._reads.profile(member_id), role, self._shelf.library, self._clock.now(), zone, day)

    def add(self, call: Call, name: str, phone: str = "", email: str = "") -> Outcome:
        """Add a member with a fresh card; label "member_added", details name, member (the id) and card.

        Raises `RuleError` as `parse_field`.
        """
        need_edit(call.role, Part.IDENTITY)
        site, day = first_site(self._store), self._place()[1]
        typed = {"name": name, "phone": phone, "email": email}
        fields: dict[str, Any] = {field: parse_field(field, text, site.country, day) for field, text in typed.items()}

        def do(work: Work) -> Outcome:
            member = Member(new_id(), _free_code(work), sort_name=sort_name(fields["name"]), joined_on=day, **fields)
            work.add(replace(member, search=search_text(member.name)))
            details = {"name": member.name, "member": str(member.id), "card": member.code}
            return Outcome(None, Changes.MEMBERS, "member_added", details)

        return self._store.run(call, do)

    def edit(self, call: Call, member_id: UUID, field: str, typed: str) -> Outcome:
        """Change one field; label "member_edited". Another desk's change to another field stays.

        Raises `NotAllowedError` ("not_your_field") and `RuleError` as `parse_field`.
        """
        if field not in fields_edited(call.role):
            raise NotAllowedError("not_your_field", field=field)
        site, day = first_site(self._store), self._place()[1]
        value = parse_field(field, typed, site.country, day)

        def do(work: Work) -> Outcome:
            before = work.get(Member, member_id, lock=True)
            changed: dict[str, Any] = {field: value}
            if field == "name":
                name = str(value)
                changed |= {"sort_name": sort_name(name), "search": search_text(name, before.legal_name)}
            after = replace(before, **changed)
            work.change(before, after)
            return Outcome(None, Changes.MEMBERS, "member_edited", {"name": after.name, "field": field})

        return self._store.run(call, do)

    def archive(self, call: Call, member_id: UUID, *, archived: bool = True) -> Outcome:
        """Take a member out of every list, or back in; label "member_archived" or "member_back"."""
        need_edit(call.role, Part.IDENTITY)

        def do(work: Work) -> Outcome:
            before = work.get(Member, member_id, lock=True)
            work.change(before, replace(before, archived=archived))
            label = "member_archived" if archived else "member_back"
            return Outcome(None, Changes.MEMBERS, label, {"name": before.name, "member": str(member_id)})

        return self._store.run(call, do)

    def new_card(self, call: Call, member_id: UUID) -> Outcome:
        """Give a fresh card out: the old code is nobody's any more; label "card_replaced" with the card."""
        need_edit(call.role, Part.IDENTITY)

        def do(work: Work) -> Outcome:
            before = work.get(Member, member_id, lock=True)
            after = replace(before, code=_free_code(work))
            work.change(before, after)
            return Outcome(None, Changes.MEMBERS, "card_replaced", {"name": after.name, "card": after.code})

        return self._store.run(call, do)

    def _searched(self) -> MemberIndex:
        """The index, brought up to what any desk has written."""
        number = self._reads.journal_number()
        if self._index is None:
            self._index = MemberIndex(self._reads.entries())
        elif number != self._indexed:
            changed = self._reads.changed(self._indexed)
            if changed:
                self._index.replace(self._reads.entries(changed), changed)
        self._indexed = number
        return self._index

    def _sort_keys(self, sort: Sort) -> Mapping[UUID, tuple[object, ...]]:
        zone, day = self._place()
        if sort is Sort.LAST_HERE:
            return {one: (at,) for one, at in self._reads.last_here().items()}
        if sort is Sort.WEEKS:
            counts = self._reads.visit_counts(self._weeks_from(zone, day))
            return {one: (number,) for one, number in counts.items()}
        held = _main_passes(self._reads.passes(None, day), day)
        return {one: (pass_.ends_on or date.max, pass_.left is None, pass_.left or 0) for one, pass_ in held.items()}

    def _place(self) -> tuple[str, date]:
        zone = first_site(self._store).zone
        return zone, today(self._clock, zone)

    def _moments(self) -> Moments:
        zone, day = self._place()
        lately = self._clock.now() - LATELY
        return Moments(day, instant_of(datetime.combine(monday_of(day), time()), zone), lately, lately - BEFORE)

    def _weeks_from(self, zone: str, day: date) -> datetime:
        return instant_of(datetime.combine(monday_of(day) - timedelta(weeks=WEEKS - 1), time()), zone)


def _free_code(work: Work) -> str:
    """A card code that is nobody's: drawn by lot, so that two desks never draw the same."""
    while True:
        code = card_code(1 + secrets.randbelow(LAST_NUMBER))
        if not work.select(Member, code=code):
            return code


def _day(instant: datetime | None, zone: str) -> date | None:
    return None if instant is None else wall_time(instant, zone).date()


def _main_passes(passes: Collection[tuple[UUID, HeldPass]], day: date) -> dict[UUID, HeldPass]:
    of_member: dict[UUID, list[HeldPass]] = defaultdict(list)
    for member_id, held in passes:
        of_member[member_id].append(held)
    return {one: found for one, held in of_member.items() if (found := main_pass(held, day)) is not None}


def _per_week(visits: Collection[tuple[UUID, datetime]], zone: str, day: date) -> dict[UUID, tuple[int, ...]]:
    """How often each came in each of the last weeks, oldest first."""
    first = monday_of(day) - timedelta(weeks=WEEKS - 1)
    counts: dict[UUID, list[int]] = defaultdict(lambda: [0] * WEEKS)
    for member_id, at in visits:
        counts[member_id][min(WEEKS - 1, (wall_time(at, zone).date() - first).days // 7)] += 1
    return {one: tuple(weeks) for one, weeks in counts.items()}
