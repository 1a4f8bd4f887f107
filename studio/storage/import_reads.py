"""What importing reads: everybody at one moment, to compare a table with."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from uuid import UUID

import sqlalchemy as sa

from studio.domain.members.records import Member
from studio.storage.mapping import Connect, mapping_of
from studio.storage.tables import emergency_contact, journal_head, member, replaced_card


class ImportReads:
    """Reads on any thread, each in one transaction."""

    def __init__(self, connect: Connect) -> None:
        self._connect = connect

    def everybody(self) -> tuple[int, Sequence[Member], Mapping[UUID, Sequence[str]], Mapping[UUID, Sequence[str]]]:
        """The journal's number, all members but erased ones, codes of replaced cards, names of emergency contacts."""
        mapping = mapping_of(Member)
        cards: dict[UUID, list[str]] = defaultdict(list)
        contacts: dict[UUID, list[str]] = defaultdict(list)
        with self._connect() as connection:
            number = connection.execute(sa.select(journal_head.c.number)).scalar_one()
            people = sa.select(member).where(member.c.erased_on.is_(None)).order_by(member.c.id)
            members = [mapping.value(row) for row in connection.execute(people)]
            for row in connection.execute(sa.select(replaced_card.c.member_id, replaced_card.c.code)):
                cards[row.member_id].append(row.code)
            for row in connection.execute(sa.select(emergency_contact.c.member_id, emergency_contact.c.name)):
                contacts[row.member_id].append(row.name)
        return number, members, cards, contacts
