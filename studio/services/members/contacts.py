"""Whom to call about a member, in the order in which they are called."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from studio.domain.errors import RuleError
from studio.domain.ids import new_id
from studio.domain.members.records import EmergencyContact, Member
from studio.services.access import Part, need_edit
from studio.services.changes import Call, Changes, Outcome
from studio.services.members.fields import parse_phone
from studio.services.ports import Store, Work
from studio.services.studio import desk_site

MOST = 6
LONGEST = 80


class ContactDesk:
    """Writes, orders and removes emergency contacts."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def save(
        self,
        call: Call,
        member_id: UUID,
        name: str,
        phone: str,
        relation: str = "",
        *,
        guardian: bool = False,
        contact_id: UUID | None = None,
    ) -> Outcome:
        """Add somebody to call, last of all, or write `contact_id` anew; label "contact_saved" with name, member (the
        id).

        Raises `RuleError` "contact_name", "phone_wrong", "contact_phone", "contacts_full" (with `most`).
        """
        need_edit(call.role, Part.EMERGENCY)
        called, related = " ".join(name.split()), " ".join(relation.split())
        if not 0 < len(called) <= LONGEST:
            raise RuleError("contact_name", field="name", most=LONGEST)
        number = parse_phone(" ".join(phone.split()), desk_site(self._store).country)
        if not number:
            raise RuleError("contact_phone", field="phone")

        def do(work: Work) -> Outcome:
            member = work.get(Member, member_id, lock=True)
            if contact_id is not None:
                before = work.get(EmergencyContact, contact_id, lock=True)
                fresh = replace(before, name=called, phone=number, relation=related[:LONGEST], guardian=guardian)
                work.change(before, fresh)
                return _done("contact_saved", member)
            there = work.select(EmergencyContact, member_id=member_id)
            if len(there) >= MOST:
                raise RuleError("contacts_full", most=MOST)
            place = 1 + max((one.position for one in there), default=-1)
            work.add(EmergencyContact(new_id(), member_id, called, number, related[:LONGEST], place, guardian))
            return _done("contact_saved", member)

        return self._store.run(call, do)

    def remove(self, call: Call, contact_id: UUID) -> Outcome:
        """Call somebody no more; label "contact_removed" with name, member (the id)."""
        need_edit(call.role, Part.EMERGENCY)

        def do(work: Work) -> Outcome:
            contact = work.get(EmergencyContact, contact_id, lock=True)
            work.remove(contact)
            return _done("contact_removed", work.get(Member, contact.member_id))

        return self._store.run(call, do)

    def call_first(self, call: Call, contact_id: UUID) -> Outcome:
        """Put a contact before all others; label "contact_moved" with name, member (the id)."""
        need_edit(call.role, Part.EMERGENCY)

        def do(work: Work) -> Outcome:
            member = work.get(Member, work.get(EmergencyContact, contact_id).member_id, lock=True)
            there = sorted(work.select(EmergencyContact, member_id=member.id), key=in_order)
            there.sort(key=lambda one: one.id != contact_id)
            work.change_all([(one, replace(one, position=place)) for place, one in enumerate(there)])
            return _done("contact_moved", member)

        return self._store.run(call, do)


def in_order(one: EmergencyContact) -> tuple[int, UUID]:
    """Sorts contacts into the order in which they are called."""
    return one.position, one.id


def _done(label: str, member: Member) -> Outcome:
    return Outcome(None, Changes.MEMBERS, label, {"name": member.name, "member": str(member.id)})
