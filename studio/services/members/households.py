"""Households: who lives together, who pays and is written to, and who answers for those under age."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from studio.domain.clock import Clock, today
from studio.domain.errors import RuleError
from studio.domain.ids import new_id
from studio.domain.members.minors import is_minor
from studio.domain.members.records import Household, Member
from studio.services.access import Part, need_edit
from studio.services.changes import Call, Changes, Outcome
from studio.services.ports import Store, Work
from studio.services.studio import desk_site

LONGEST_NAME = 60


class HouseholdDesk:
    """Brings people together and apart."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def join(self, call: Call, member_id: UUID, other_id: UUID) -> Outcome:
        """Bring two members into one household: that of the second, else that of the first, else a new one. Label
        "household_joined" with name, other, and member (the id).

        Raises `RuleError` "same_member", "two_households" when each has another one, "already_together".
        """
        need_edit(call.role, Part.HOUSEHOLD)
        if member_id == other_id:
            raise RuleError("same_member", field="other")

        def do(work: Work) -> Outcome:
            pair = {one.id: one for one in work.lock(Member, (member_id, other_id))}
            member, other = _held(pair, member_id), _held(pair, other_id)
            if member.household_id is not None and member.household_id == other.household_id:
                raise RuleError("already_together", field="other", name=other.name)
            if member.household_id is not None and other.household_id is not None:
                raise RuleError("two_households", field="other", name=member.name, other=other.name)
            shared = other.household_id or member.household_id
            if shared is None:
                made = Household(new_id(), other.name.split()[-1])
                work.add(made)
                shared = made.id
            for one in (member, other):
                work.change(one, replace(one, household_id=shared))
            return _done("household_joined", member, other=other.name)

        return self._store.run(call, do)

    def leave(self, call: Call, member_id: UUID) -> Outcome:
        """Take a member out of their household; one that nobody is left in goes. Label "household_left" with name."""
        need_edit(call.role, Part.HOUSEHOLD)

        def do(work: Work) -> Outcome:
            member = work.get(Member, member_id, lock=True)
            if member.household_id is None:
                return _done("household_left", member)
            household = work.get(Household, member.household_id, lock=True)
            work.change(member, replace(member, household_id=None, household_payer=False))
            left = [one for one in work.select(Member, household_id=household.id) if one.id != member_id]
            if len(left) == 1:  # nobody is a household alone
                work.change(left[0], replace(left[0], household_id=None, household_payer=False))
            if len(left) <= 1:
                work.remove(household)
            return _done("household_left", member)

        return self._store.run(call, do)

    def rename(self, call: Call, household_id: UUID, name: str) -> Outcome:
        """Call a household something else; label "household_renamed" with household. Raises `RuleError`
        "household_name".
        """
        need_edit(call.role, Part.HOUSEHOLD)
        called = " ".join(name.split())
        if not 0 < len(called) <= LONGEST_NAME:
            raise RuleError("household_name", field="name", most=LONGEST_NAME)

        def do(work: Work) -> Outcome:
            before = work.get(Household, household_id, lock=True)
            work.change(before, replace(before, name=called))
            return Outcome(None, Changes.MEMBERS, "household_renamed", {"household": called})

        return self._store.run(call, do)

    def set_payer(self, call: Call, member_id: UUID, *, pays: bool = True) -> Outcome:
        """Let a member pay and be written to for the whole household, instead of whoever did. Label "household_payer"
        with name. Raises `RuleError` "no_household", "payer_minor".
        """
        need_edit(call.role, Part.HOUSEHOLD)
        day = today(self._clock, desk_site(self._store).zone)

        def do(work: Work) -> Outcome:
            member = work.get(Member, member_id)
            if member.household_id is None:
                raise RuleError("no_household", name=member.name)
            if pays and is_minor(member.birth_date, day):
                raise RuleError("payer_minor", name=member.name)
            together = work.lock(Member, [one.id for one in work.select(Member, household_id=member.household_id)])
            pairs = [(one, replace(one, household_payer=pays and one.id == member_id)) for one in together]
            work.change_all(pairs)
            return _done("household_payer", member)

        return self._store.run(call, do)

    def set_guardian(self, call: Call, member_id: UUID, guardian_id: UUID | None) -> Outcome:
        """Note which member answers for a minor; label "guardian_set" with name and other, or "guardian_gone".

        Raises `RuleError` "same_member", "guardian_minor".
        """
        need_edit(call.role, Part.HOUSEHOLD)
        day = today(self._clock, desk_site(self._store).zone)
        if member_id == guardian_id:
            raise RuleError("same_member", field="other")

        def do(work: Work) -> Outcome:
            member = work.get(Member, member_id, lock=True)
            guardian = None if guardian_id is None else work.get(Member, guardian_id)
            if guardian is not None and is_minor(guardian.birth_date, day):
                raise RuleError("guardian_minor", field="other", name=guardian.name)
            work.change(member, replace(member, guardian_id=guardian_id))
            if guardian is None:
                return _done("guardian_gone", member)
            return _done("guardian_set", member, other=guardian.name)

        return self._store.run(call, do)


def _held(pair: dict[UUID, Member], member_id: UUID) -> Member:
    found = pair.get(member_id)
    if found is None:
        raise RuleError("nobody_found", field="other")
    return found


def _done(label: str, member: Member, **details: str) -> Outcome:
    return Outcome(None, Changes.MEMBERS, label, {"name": member.name, "member": str(member.id)} | details)
