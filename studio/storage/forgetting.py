"""The journal forgets a person: images and details about them are emptied. Their digests stay, so the chain holds."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from studio.domain.members.records import Member
from studio.storage.columns import instant_to_plain
from studio.storage.journal import digest
from studio.storage.mapping import mapping_of
from studio.storage.tables import (
    flag_cause,
    health_answers,
    household,
    journal_details,
    journal_entry,
    journal_head,
    journal_image,
    member,
)

_TELLING = ("name", "legal_name", "code", "email", "phone", "second_phone")
"""Fields of a member by which details of other commands may name them."""
_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class Mentions:
    """The entries up to `number` whose details say one of these words."""

    number: int
    words: frozenset[str]
    entries: tuple[int, ...]


def mentions(connection: sa.Connection, about: Collection[UUID]) -> Mentions:
    """Where the journal names these members: read before they are erased, since it goes through all that was ever
    told.
    """
    ids = sorted(about)
    number = connection.execute(sa.select(journal_head.c.number)).scalar_one()
    words = _words(ids, [*_pictures(connection, ids), *_as_they_are(connection, ids)])
    entries = connection.execute(sa.select(journal_details.c.entry).where(_says(words))).scalars()
    return Mentions(number, frozenset(words), tuple(entries))


def forget(connection: sa.Connection, about: Collection[UUID], own: int, said: Mentions) -> None:
    """Empty whatever the journal holds about these members; `own` is the entry of their erasing, which says nothing,
    and `said` what was known before it.
    """
    ids = sorted(about)
    pictures = list(_pictures(connection, ids))
    theirs = sa.or_(
        journal_image.c.member_id.in_(ids),
        sa.and_(journal_image.c.table_name == household.name, journal_image.c.row_id.in_(_homes(connection, pictures))),
    )
    words = _words(ids, pictures)
    entries = sa.select(journal_image.c.entry).where(theirs)
    query = sa.select(journal_details.c.entry, journal_details.c.details).where(
        journal_details.c.details.is_not(None),
        journal_details.c.entry != own,
        sa.or_(
            journal_details.c.entry.in_(entries),
            journal_details.c.entry.in_(said.entries),
            sa.and_(journal_details.c.entry > said.number, _says(words)),
            _says(word for word in words if word not in said.words),
        ),
    )
    emptied = [{"number": row.entry, "kept": digest(row.details)} for row in connection.execute(query)]
    if emptied:
        update = journal_details.update().where(journal_details.c.entry == sa.bindparam("number"))
        connection.execute(update.values(details=None, digest=sa.bindparam("kept")), emptied)
    connection.execute(journal_image.update().where(theirs).values(before=None, after=None))


def forget_health(connection: sa.Connection, before: datetime) -> int:
    """Empty what the journal holds of answers and causes that were deleted before an instant; answers of how many
    images.
    """
    number = 0
    for table in (health_answers, flag_cause):
        image = journal_image.c
        gone = (
            sa.select(image.row_id)
            .join(journal_entry, journal_entry.c.number == image.entry)
            .where(image.table_name == table.name, image.row_id.not_in(sa.select(table.c.id)))
            .group_by(image.row_id)
            .having(sa.func.max(journal_entry.c.at) < instant_to_plain(before))
        )
        held = sa.or_(image.before.is_not(None), image.after.is_not(None))
        theirs = sa.and_(image.table_name == table.name, held, image.row_id.in_(gone))
        number += connection.execute(journal_image.update().where(theirs).values(before=None, after=None)).rowcount
    return number


def entries_about(connection: sa.Connection, ids: Collection[UUID]) -> int:
    """How many entries of the journal are about these members."""
    query = sa.select(sa.func.count(journal_image.c.entry.distinct())).where(journal_image.c.member_id.in_(sorted(ids)))
    return int(connection.execute(query).scalar_one())


def _says(words: Iterable[str]) -> sa.ColumnElement[bool]:
    return sa.or_(sa.false(), *(journal_details.c.details.contains(word, autoescape=True) for word in words))


def _as_they_are(connection: sa.Connection, ids: Sequence[UUID]) -> Iterator[dict[str, Any]]:
    mapping = mapping_of(Member)
    for row in connection.execute(mapping.select({"id": set(ids)})):
        yield mapping.image(mapping.value(row))


def _pictures(connection: sa.Connection, ids: Collection[UUID]) -> Iterator[dict[str, Any]]:
    """Every state of the members' own rows that the journal holds."""
    query = sa.select(journal_image.c.before, journal_image.c.after).where(
        journal_image.c.table_name == member.name, journal_image.c.row_id.in_(list(ids))
    )
    for row in connection.execute(query):
        yield from (json.loads(text) for text in row if text is not None)


def _homes(connection: sa.Connection, pictures: Iterable[dict[str, Any]]) -> list[UUID]:
    """The households they were ever in that nobody lives in any more: their names are often a person's."""
    lived = {UUID(picture["household_id"]) for picture in pictures if picture.get("household_id")}
    there = set(connection.execute(sa.select(household.c.id).where(household.c.id.in_(list(lived)))).scalars())
    return sorted(lived - there)


def _words(ids: Collection[UUID], pictures: Iterable[dict[str, Any]]) -> list[str]:
    """Everything they were ever known by, as it stands in JSON."""
    found = {str(one) for one in ids}
    for picture in pictures:
        found |= {picture[field] for field in _TELLING if len(picture.get(field) or "") >= _SHORTEST}
    return sorted(json.dumps(word, ensure_ascii=False)[1:-1] for word in found)
