"""Reads about a person as a whole, over every table that has a `member_id`."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

import sqlalchemy as sa

from studio.domain.attendance.records import STILL_WAITS, BookingState
from studio.domain.schedule.records import SessionState
from studio.services.persons.rows import Likeness, Named, Weight
from studio.storage.forgetting import entries_about
from studio.storage.journal import of_tables
from studio.storage.mapping import Connect, all_mappings, batched, mapping_of
from studio.storage.tables import (
    booking,
    document,
    journal_image,
    member,
    pass_,
    pass_entry,
    payment,
    session,
    set_result,
    test_result,
    waitlist_entry,
)

if TYPE_CHECKING:
    from studio.services.ports import Work
    from studio.storage.unit_of_work import UnitOfWork

_TELLING_DIGITS = 9
"""The end of a phone number that tells it from others, however its country is written."""


@cache
def member_kinds() -> Mapping[type[Any], tuple[str, ...] | None]:
    """Every record class with a `member_id`, and the fields that are unique together with it; None: nothing is."""
    found: dict[type[Any], tuple[str, ...] | None] = {}
    for mapping in all_mappings():
        if "member_id" not in mapping.table.c:
            continue
        found[mapping.kind] = None
        for rule in mapping.table.constraints:
            names = [column.name for column in rule.columns] if isinstance(rule, sa.UniqueConstraint) else []
            if "member_id" in names:
                found[mapping.kind] = tuple(name for name in names if name != "member_id")
    return found


class PersonReads:
    """The reads of `PersonQueries`."""

    def __init__(self, connect: Connect) -> None:
        self._connect = connect

    def kinds(self) -> Mapping[type[Any], Sequence[str] | None]:
        """Every kind of record with a `member_id`, and what makes it the only one of its kind."""
        return member_kinds()

    def weights(self, member_ids: Collection[UUID]) -> Mapping[UUID, Weight]:
        """How much hangs on each of these members."""

        def number(table: sa.Table) -> sa.ScalarSelect[int]:
            return sa.select(sa.func.count()).where(table.c.member_id == member.c.id).scalar_subquery()

        left = (
            sa.select(sa.func.coalesce(sa.func.sum(pass_entry.c.credits), 0))
            .join(pass_, pass_.c.id == pass_entry.c.pass_id)
            .where(pass_.c.member_id == member.c.id)
        )
        last = sa.select(sa.func.max(booking.c.arrived_at, type_=booking.c.arrived_at.type)).where(
            booking.c.member_id == member.c.id
        )
        query = sa.select(
            member.c.id,
            member.c.name,
            member.c.code,
            member.c.joined_on,
            number(booking),
            left.scalar_subquery(),
            number(payment),
            number(set_result) + number(test_result),
            number(document),
            last.scalar_subquery(),
        ).where(member.c.id.in_(list(member_ids)))
        with self._connect() as connection:
            rows = [Weight(*row) for row in connection.execute(query)]
        return {row.id: row for row in rows}

    def coming(self, member_id: UUID, now: datetime, work: Work | None = None) -> Sequence[UUID]:
        """The classes still to come in which somebody is expected or waits, by their start."""
        if work is not None:
            return _coming(cast("UnitOfWork", work).connection, member_id, now)
        with self._connect() as connection:
            return _coming(connection, member_id, now)

    def counts(self, member_id: UUID) -> Mapping[type[Any], int]:
        """How many records of each kind belong to a member; kinds without any are left out."""
        found: dict[type[Any], int] = {}
        with self._connect() as connection:
            for kind in member_kinds():
                table = mapping_of(kind).table
                query = sa.select(sa.func.count()).where(table.c.member_id == member_id)
                number = connection.execute(query.select_from(table)).scalar_one()
                if number:
                    found[kind] = number
        return found

    def entries(self, member_id: UUID) -> int:
        """How many entries of the journal are about a member."""
        with self._connect() as connection:
            return entries_about(connection, [member_id])

    def mentions(self, member_id: UUID, name: str) -> Mapping[str, int]:
        """In how many rows of each table a name stands in free words, outside of what is the member's own."""
        found: dict[str, int] = {}
        with self._connect() as connection:
            for mapping in all_mappings():
                table = mapping.table
                own = table.c.id if table is member else table.c.get("member_id")
                texts = [column.contains(name, autoescape=True) for column in table.c if _is_text(column)]
                query = sa.select(sa.func.count()).select_from(table).where(sa.or_(sa.false(), *texts))
                others = query if own is None else query.where(sa.or_(own.is_(None), own != member_id))
                number = connection.execute(others).scalar_one()
                if number:
                    found[table.name] = number
        return found

    def named(self, ids: Collection[UUID]) -> Mapping[UUID, Named]:
        """What ids stand for, of those that stand for something with a name."""
        found: dict[UUID, Named] = {}
        with self._connect() as connection:
            for mapping in all_mappings():
                columns = mapping.table.c
                if "name" not in columns:
                    continue
                said = [columns.id, columns.name, *([columns.starts] if mapping.table is session else [])]
                for some in batched(sorted(ids)):
                    found.update(
                        (row[0], Named(*row[1:]))
                        for row in connection.execute(sa.select(*said).where(columns.id.in_(some)))
                    )
        return found

    def likenesses_after(self, last: UUID | None, limit: int) -> Sequence[Likeness]:
        """What tells members apart: of the next in the order of their ids; nothing of erased ones."""
        query = _LIKENESS.order_by(member.c.id).limit(limit)
        with self._connect() as connection:
            rows = connection.execute(query if last is None else query.where(member.c.id > last))
            return [_likeness(row) for row in rows]

    def likenesses(self, ids: Collection[UUID]) -> Sequence[Likeness]:
        """What tells these members apart; nothing of erased ones."""
        with self._connect() as connection:
            return [
                _likeness(row)
                for some in batched(list(ids))
                for row in connection.execute(_LIKENESS.where(member.c.id.in_(some)))
            ]

    def changed_after(self, heard: tuple[int, int], limit: int) -> Sequence[tuple[int, int, UUID]]:
        """The members whose own row was written after a place in the journal, in its order."""
        image = journal_image.c
        query = (
            sa.select(image.entry, image.position, image.row_id)
            .where(sa.tuple_(image.entry, image.position) > sa.tuple_(*heard), of_tables(member.name))
            .order_by(image.entry, image.position)
            .limit(limit)
        )
        with self._connect() as connection:
            return [(row.entry, row.position, row.row_id) for row in connection.execute(query)]


_LIKENESS = sa.select(
    *(member.c[name] for name in ("id", "name", "sort_name", "phone", "second_phone", "email", "birth_date"))
).where(member.c.erased_on.is_(None))


def _likeness(row: sa.Row[Any]) -> Likeness:
    return Likeness(row.id, row.name, row.sort_name, _numbers(row), row.email.casefold(), row.birth_date)


def _coming(connection: sa.Connection, member_id: UUID, now: datetime) -> Sequence[UUID]:
    found: dict[UUID, datetime] = {}
    for table, states in ((booking, (BookingState.BOOKED,)), (waitlist_entry, STILL_WAITS)):
        query = (
            sa.select(session.c.id, session.c.starts_at)
            .join(table, table.c.session_id == session.c.id)
            .where(
                table.c.member_id == member_id,
                table.c.state.in_(states),
                session.c.starts_at > now,
                session.c.state == SessionState.SCHEDULED,
            )
        )
        found |= {row.id: row.starts_at for row in connection.execute(query)}
    return sorted(found, key=lambda one: (found[one], one))


def _is_text(column: sa.Column[Any]) -> bool:
    """Whether a column holds words as they were written: ids, days, states and numbers are none."""
    return isinstance(column.type, sa.Text)


def _numbers(row: sa.Row[Any]) -> tuple[str, ...]:
    digits = ("".join(filter(str.isdigit, text)) for text in (row.phone, row.second_phone))
    return tuple(one[-_TELLING_DIGITS:] for one in digits if len(one) >= _TELLING_DIGITS)
