"""Erasing a person: what the law lets a studio keep stays without a name, all else goes, the journal's pictures of it
included. There is no undo.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from studio.domain.clock import Clock, today
from studio.domain.errors import NotAllowedError, RuleError
from studio.domain.long_work import GoOn, to_the_end
from studio.domain.members.erasing import KEPT_KINDS, erased_member, without_words
from studio.domain.members.records import KeptApart, Member, MergedMember, PassType
from studio.domain.roles import Role
from studio.services.changes import Call, Changes, Outcome
from studio.services.persons.leaving import Leaving, leave_home
from studio.services.persons.merging import TOUCHED
from studio.services.persons.queries import PersonQueries
from studio.services.persons.rows import Consequences
from studio.services.ports import Store, Work
from studio.services.studio import desk_site


class Erasing:
    """For managers alone."""

    def __init__(self, store: Store, reads: PersonQueries, leaving: Leaving, clock: Clock) -> None:
        self._store = store
        self._reads = reads
        self._leaving = leaving
        self._clock = clock

    def consequences(self, role: Role, member_id: UUID) -> Consequences:
        """What erasing somebody would mean. Raises `NotAllowedError`, `NotFoundError`, `RuleError` "erased"."""
        _managers_only(role)
        member = self._store.get(Member, member_id)
        if member.erased_on is not None:
            raise RuleError("erased")
        weight = self._reads.weights([member_id])[member_id]
        counts = self._reads.counts(member_id)
        return Consequences(
            weight=weight,
            ahead=self._leaving.ahead(member_id),
            gone=sum(number for kind, number in counts.items() if kind not in KEPT_KINDS),
            children=len(self._store.select(Member, guardian_id=member_id)),
            entries=self._reads.entries(member_id),
            mentions=self._reads.mentions(member_id, member.name),
        )

    def check_name(self, call: Call, member_id: UUID, typed_name: str) -> None:
        """Raise `NotAllowedError` "managers_only", `RuleError` "name_differs" unless this is the name of who is to be
        erased.
        """
        _managers_only(call.role)
        member = self._store.get(Member, member_id)
        if " ".join(typed_name.split()).casefold() != " ".join(member.name.split()).casefold():
            raise RuleError("name_differs", field="name")

    def erase(self, call: Call, member_id: UUID, typed_name: str, go_on: GoOn = to_the_end) -> Outcome:
        """Erase somebody whose name was typed to make sure; label "member_erased" with kept (bookings and payments).
        On any thread, as `Store.run_beside`.

        The outcome has no entry, since nothing brings them back. Raises as `check_name`, `RuleError` "erased".
        """
        self.check_name(call, member_id, typed_name)
        day = today(self._clock, desk_site(self._store).zone)
        about = [member_id, *(one.old_id for one in self._store.select(MergedMember, member_id=member_id))]

        def do(work: Work) -> Outcome:
            before = work.get(Member, member_id, lock=True)
            if before.erased_on is not None:
                raise RuleError("erased")
            self._leaving.give_up(work, before)
            kept = self._empty(work, member_id)
            for child in work.select(Member, guardian_id=member_id):
                work.change(child, replace(child, guardian_id=None))
            work.change(before, erased_member(before, f"erased-{secrets.token_hex(6)}", day))
            leave_home(work, before.household_id)
            return Outcome(None, TOUCHED | Changes.PAPER, "member_erased", {"kept": str(kept)})

        return replace(self._store.erase(call, do, about, go_on), entry=None)

    def _empty(self, work: Work, member_id: UUID) -> int:
        """Take away what goes and the words of what stays; answers how many records stay."""
        kept, names = 0, {one.id: one.name for one in work.select(PassType)}
        work.remove(*work.select(KeptApart, other_id=member_id))
        for kind in self._reads.kinds():
            rows: Sequence[object] = work.select(kind, member_id=member_id)
            if kind in KEPT_KINDS:
                work.change_all((row, without_words(row, names)) for row in rows)
                kept += len(rows)
            else:
                work.remove(*rows)
        return kept


def _managers_only(role: Role) -> None:
    if role is not Role.MANAGER:
        raise NotAllowedError("managers_only")
