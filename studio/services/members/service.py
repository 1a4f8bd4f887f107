"""Members: found, listed, shown and kept."""

from __future__ import annotations

import secrets
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from studio.domain.clock import Clock, today, wall_time
from studio.domain.errors import ConflictError, NotAllowedError
from studio.domain.ids import new_id
from studio.domain.members.cards import LAST_NUMBER, card_code
from studio.domain.members.names import search_text, sort_name
from studio.domain.members.records import Member, ReplacedCard, renamed
from studio.domain.roles import Role
from studio.services.access import Part, fields_edited, need, need_edit
from studio.services.changes import Call, Changes, Outcome
from studio.services.exercises.shelf import Shelf
from studio.services.members.contacts import ContactDesk
from studio.services.members.documents import DocumentDesk
from studio.services.members.fields import TYPED, parse_field, stored_text
from studio.services.members.health import HealthDesk
from studio.services.members.households import HouseholdDesk
from studio.services.members.indexing import Indexing
from studio.services.members.lists import MemberLists
from studio.services.members.own_fields import OwnFieldDesk
from studio.services.members.passes import PassDesk
from studio.services.members.price_list import PriceList
from studio.services.members.profile import booking_lines, profile_of
from studio.services.members.queries import MemberQueries
from studio.services.members.rows import BookingLine, BoxMatch, CardOwner, Profile
from studio.services.members.running import RunningDesk
from studio.services.members.search import Entry
from studio.services.ports import Store, Work
from studio.services.studio import desk_site

MOST_MATCHES = 8
"""So many are offered for what is typed."""


class MemberService:
    """Every use case about members. Keeps the search index of one database in memory, on the worker's thread."""

    def __init__(self, store: Store, reads: MemberQueries, clock: Clock, shelf: Shelf) -> None:
        self.health = HealthDesk(store, clock, shelf)
        self.contacts = ContactDesk(store)
        self.documents = DocumentDesk(store, clock)
        self.households = HouseholdDesk(store, clock)
        self.own_fields = OwnFieldDesk(store, reads)
        self.passes = PassDesk(store, reads, clock)
        self.prices = PriceList(store, reads, clock)
        self.running = RunningDesk(store, reads, shelf)
        self.indexing = Indexing(reads)
        self.lists = MemberLists(store, reads, clock, self.indexing)
        self._store = store
        self._reads = reads
        self._clock = clock
        self._shelf = shelf

    def box_matches(self, text: str, first: Collection[UUID] = ()) -> Sequence[BoxMatch]:
        """The best matches for what is typed in the top bar's box; of those that fit, and of those that nearly do, the
        members `first` come before others.
        """
        if not text.strip():
            return []
        fit, near = self.indexing.search(text)
        found = [*_before(fit, first), *_before(near, first)][:MOST_MATCHES]
        last = self._reads.last_here([entry.id for entry in found]) if found else {}
        zone, slips, digits = desk_site(self._store).zone, {entry.id for entry in near}, text.strip()
        return [
            BoxMatch(one.id, one.code, one.name, _day(last.get(one.id), zone), digits in one.old_codes, one.id in slips)
            for one in found
        ]

    def card_owner(self, code: str) -> CardOwner | None:
        """Whose card a code is, or was until it was replaced."""
        for member in self._store.select(Member, code=code):
            return CardOwner(member.id, member.name, replaced=False)
        for card in self._store.select(ReplacedCard, code=code):
            return CardOwner(card.member_id, self._store.get(Member, card.member_id).name, replaced=not card.opens)
        return None

    def profile(self, role: Role, member_id: UUID) -> Profile:
        """One member as a role may see them. Raises `NotFoundError`."""
        zone, day = self._place()
        return profile_of(self._reads.profile(member_id), role, self._shelf.library, self._clock.now(), zone, day)

    def bookings(self, role: Role, member_id: UUID, skipped: int, limit: int) -> tuple[BookingLine, ...]:
        """Places of a member as a role sees them, the latest class first, after so many: what a profile has no room
        for.
        """
        need(role, Part.BOOKINGS)
        return booking_lines(self._reads.places(member_id, skipped, limit), self._place()[0])

    def add(self, call: Call, name: str, phone: str = "", email: str = "") -> Outcome:
        """Add a member with a fresh card; label "member_added", details name, member (the id) and card.

        Raises `RuleError` as `parse_field`.
        """
        need_edit(call.role, Part.IDENTITY)
        site, day = desk_site(self._store), self._place()[1]
        typed = {"name": name, "phone": phone, "email": email}
        fields: dict[str, Any] = {field: parse_field(field, text, site.country, day) for field, text in typed.items()}

        def do(work: Work) -> Outcome:
            member = Member(new_id(), _free_code(work), sort_name=sort_name(fields["name"]), joined_on=day, **fields)
            work.add(replace(member, search=search_text(member.name)))
            details = {"name": member.name, "member": str(member.id), "card": member.code}
            return Outcome(None, Changes.MEMBERS, "member_added", details)

        return self._store.run(call, do)

    def edit(self, call: Call, member_id: UUID, field: str, typed: str, seen: str | None = None) -> Outcome:
        """Change one field; label "member_edited". Another desk's change to another field stays.

        `seen` is what the field held (`stored_text`) when whoever types began: has it been changed since, then
        `ConflictError` "field_changed" tells what it holds now (details field, theirs, who, desk, at) and nothing is
        written. Raises `NotAllowedError` ("not_your_field") and `RuleError` as `parse_field`.
        """
        if field not in TYPED or field not in fields_edited(call.role):
            raise NotAllowedError("not_your_field", field=field)
        site, day = desk_site(self._store), self._place()[1]
        value = parse_field(field, typed, site.country, day)

        def do(work: Work) -> Outcome:
            before = work.get(Member, member_id, lock=True)
            theirs = getattr(before, field)
            if seen is not None and stored_text(theirs) != seen and theirs != value:
                last = self._reads.last_change(member_id, field)
                raise ConflictError("field_changed", field=field, theirs=stored_text(theirs), **last)
            changed: dict[str, Any] = {field: value}
            after = (
                renamed(replace(before, **changed)) if field in {"name", "legal_name"} else replace(before, **changed)
            )
            work.change(before, after)
            return Outcome(None, Changes.MEMBERS, "member_edited", {"name": after.name, "field": field})

        return self._store.run(call, do)

    def new_card(self, call: Call, member_id: UUID) -> Outcome:
        """Give a fresh card out for a lost one, whose code is refused from then on; label "card_replaced" with card and
        member (the id).
        """
        need_edit(call.role, Part.IDENTITY)

        def do(work: Work) -> Outcome:
            before = work.get(Member, member_id, lock=True)
            after = replace(before, code=_free_code(work))
            work.change(before, after)
            work.add(ReplacedCard(new_id(), member_id, before.code, work.at))
            details = {"name": after.name, "member": str(member_id), "card": after.code}
            return Outcome(None, Changes.MEMBERS, "card_replaced", details)

        return self._store.run(call, do)

    def _place(self) -> tuple[str, date]:
        zone = desk_site(self._store).zone
        return zone, today(self._clock, zone)


def _free_code(work: Work) -> str:
    """A card code that is and was nobody's: drawn by lot, so that two desks never draw the same."""
    while True:
        code = card_code(1 + secrets.randbelow(LAST_NUMBER))
        if not work.select(Member, code=code) and not work.select(ReplacedCard, code=code):
            return code


def _before(found: Sequence[Entry], first: Collection[UUID]) -> list[Entry]:
    return sorted(found, key=lambda entry: entry.id not in first) if first else list(found)


def _day(instant: datetime | None, zone: str) -> date | None:
    return None if instant is None else wall_time(instant, zone).date()
