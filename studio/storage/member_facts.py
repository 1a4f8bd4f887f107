"""What lists are made of, read for all members at once or for a few: a constant number of statements."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from studio.domain.members.facts import Facts, Person
from studio.storage.tables import (
    booking,
    document,
    health_check,
    journal_image,
    member,
    pass_,
    pass_entry,
    race,
    training_flag,
)

_TABLES = (member, booking, pass_, pass_entry, document, health_check, training_flag, race)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def touched(connection: sa.Connection, since: int) -> set[UUID]:
    """The members of whom something that lists look at was written after a journal entry."""
    query = sa.select(journal_image.c.member_id).where(
        journal_image.c.entry > since, journal_image.c.table_name.in_([table.name for table in _TABLES])
    )
    return {row[0] for row in connection.execute(query.distinct()) if row[0] is not None}


def read_facts(
    connection: sa.Connection, ids: Collection[UUID] | None, visits_since: datetime, day: date, zone: str
) -> dict[UUID, Facts]:
    """The facts of members that are not archived, but for their passes, which are read as elsewhere."""
    wall = _Wall(zone)
    last = _last_here(connection, ids)
    visits = _visits(connection, ids, visits_since, wall)
    waivers, checks = _waivers(connection, ids), _checks(connection, ids)
    reviews, races = _reviews(connection, ids, day), _races(connection, ids, day)
    columns = ("id", "joined_on", "birth_date", "level", "weekly_target", "tags", "goal", "email", "phone")
    query = sa.select(*(member.c[name] for name in columns)).where(member.c.archived.is_(False))
    return {
        row[0]: Facts(
            Person(row[1], row[2], row[3], row[4], row[5], row[6], bool(row[7]), bool(row[8])),
            wall(last[row[0]]) if row[0] in last else None,
            tuple(visits.get(row[0], ())),
            (),
            waivers.get(row[0]),
            checks.get(row[0]),
            reviews.get(row[0]),
            tuple(races.get(row[0], ())),
        )
        for row in connection.execute(_among(query, member.c.id, ids))
    }


class _Wall:
    """Wall times of instants as they are stored, in microseconds."""

    def __init__(self, zone: str) -> None:
        self._zone = ZoneInfo(zone)

    def __call__(self, plain: int) -> datetime:
        return (_EPOCH + timedelta(microseconds=plain)).astimezone(self._zone).replace(tzinfo=None)


def _among(query: sa.Select[Any], column: sa.ColumnElement[Any], ids: Collection[UUID] | None) -> sa.Select[Any]:
    return query if ids is None else query.where(column.in_(list(ids)))


# Thousands of instants are read as the whole numbers that are stored: turning each into a time twice takes longest.
_ARRIVED = sa.type_coerce(booking.c.arrived_at, sa.BigInteger)


def _last_here(connection: sa.Connection, ids: Collection[UUID] | None) -> Mapping[UUID, int]:
    # One look into the index a member: grouping would read every booking there ever was.
    last = (
        sa.select(_ARRIVED)
        .where(booking.c.member_id == member.c.id, booking.c.arrived_at.is_not(None))
        .order_by(booking.c.arrived_at.desc())
        .limit(1)
        .scalar_subquery()
    )
    query = _among(sa.select(member.c.id, last).where(member.c.archived.is_(False)), member.c.id, ids)
    return {row[0]: row[1] for row in connection.execute(query) if row[1] is not None}


def _visits(
    connection: sa.Connection, ids: Collection[UUID] | None, since: datetime, wall: _Wall
) -> dict[UUID, list[datetime]]:
    found: dict[UUID, list[datetime]] = defaultdict(list)
    query = sa.select(booking.c.member_id, _ARRIVED).where(booking.c.arrived_at >= since)
    for row in connection.execute(_among(query, booking.c.member_id, ids).order_by(booking.c.arrived_at)):
        found[row[0]].append(wall(row[1]))
    return found


def _waivers(connection: sa.Connection, ids: Collection[UUID] | None) -> dict[UUID, date]:
    query = sa.select(document.c.member_id, document.c.expires_on).where(document.c.kind == "waiver")
    found: dict[UUID, date] = {}
    for row in connection.execute(_among(query, document.c.member_id, ids)):
        until = row[1] or date.max
        found[row[0]] = max(until, found.get(row[0], date.min))
    return found


def _checks(connection: sa.Connection, ids: Collection[UUID] | None) -> dict[UUID, date | None]:
    """Until when the newest check holds."""
    query = sa.select(health_check.c.member_id, health_check.c.expires_on).order_by(
        health_check.c.done_on, health_check.c.id
    )
    return {row[0]: row[1] for row in connection.execute(_among(query, health_check.c.member_id, ids))}


def _reviews(connection: sa.Connection, ids: Collection[UUID] | None, day: date) -> dict[UUID, date]:
    ends = training_flag.c.ends_on
    query = sa.select(training_flag.c.member_id, sa.func.min(training_flag.c.review_on, type_=ends.type)).where(
        training_flag.c.starts_on <= day, sa.or_(ends.is_(None), ends >= day), training_flag.c.review_on.is_not(None)
    )
    grouped = _among(query, training_flag.c.member_id, ids).group_by(training_flag.c.member_id)
    return {row[0]: row[1] for row in connection.execute(grouped)}


def _races(connection: sa.Connection, ids: Collection[UUID] | None, day: date) -> dict[UUID, list[tuple[date, str]]]:
    found: dict[UUID, list[tuple[date, str]]] = defaultdict(list)
    query = sa.select(race.c.member_id, race.c.on_day, race.c.name).where(race.c.on_day >= day)
    for row in connection.execute(_among(query, race.c.member_id, ids).order_by(race.c.on_day)):
        found[row[0]].append((row[1], row[2]))
    return found
