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
from studio.domain.members.records import WAIVER
from studio.services.members.queries import MANY
from studio.storage.journal import of_tables
from studio.storage.mapping import among
from studio.storage.owed import missing
from studio.storage.tables import (
    booking,
    consent,
    document,
    emergency_contact,
    health_check,
    journal_image,
    member,
    member_photo,
    own_value,
    pass_,
    pass_entry,
    payment,
    race,
    run_day,
    run_week,
    training_flag,
)

_TABLES = (
    member, booking, pass_, pass_entry, payment, document, health_check, training_flag, race, consent,
    emergency_contact, member_photo, own_value, run_day, run_week,
)  # fmt: skip
_RUN_WEEKS = timedelta(weeks=4)
_NO_RUN = "rest"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def touched(connection: sa.Connection, since: int) -> set[UUID]:
    """The members of whom something that lists look at was written after a journal entry, at most two more than
    `MANY`.
    """
    image = journal_image.c
    # Not the bare column: to tell different ones SQLite would go through its whole index on it.
    found = sa.func.coalesce(image.member_id, sa.null())
    query = sa.select(found).where(image.entry > since, of_tables(*(table.name for table in _TABLES)))
    # One of them may be nobody's.
    return {row[0] for row in connection.execute(query.distinct().limit(MANY + 2)) if row[0] is not None}


def read_facts(
    connection: sa.Connection,
    ids: Collection[UUID] | None,
    visits_since: datetime,
    day: date,
    zone: str,
    *,
    archived: bool = False,
) -> dict[UUID, Facts]:
    """The facts of members that are not `archived`, or are, but for their passes, which are read as elsewhere."""
    wall = _Wall(zone)
    last = _last_here(connection, ids, archived=archived)
    visits = _visits(connection, ids, visits_since, wall)
    papers, checks = _papers(connection, ids), _checks(connection, ids)
    reviews, races = _reviews(connection, ids, day), _races(connection, ids, day)
    consents, contacts, photos = (_counts(connection, ids, *one) for one in _COUNTED)
    run_days, runs, own = _run_days(connection, ids), _runs(connection, ids, day), _own(connection, ids)
    owed = _owed(connection, ids)
    query = sa.select(*(member.c[name] for name in _PERSON)).where(member.c.archived.is_(archived))
    found: dict[UUID, Facts] = {}
    for row in connection.execute(among(query, member.c.id, ids)):
        one = row[0]
        signed, check, limit = papers.get(one, ()), checks.get(one), reviews.get(one)
        waivers = [until or date.max for kind, until in signed if kind == WAIVER]
        found[one] = Facts(
            _person(row),
            wall(last[one]) if one in last else None,
            tuple(visits.get(one, ())),
            (),
            max(waivers, default=None),
            None if check is None else check[0],
            None if limit is None else limit[0],
            tuple(races.get(one, ())),
            "" if check is None else check[1],
            limit is not None,
            one in consents,
            tuple(signed),
            contacts.get(one, 0),
            one in photos,
            tuple(run_days.get(one, ())),
            runs.get(one),
            tuple(own.get(one, ())),
            owed.get(one, 0),
        )
    return found


_PERSON = (
    "id", "joined_on", "birth_date", "level", "weekly_target", "tags", "goal", "code", "legal_name", "pronouns",
    "email", "phone", "second_phone", "address", "notes", "running_since", "lifting_since", "mass_unit",
    "body_mass_kg", "rotation_cleared", "household_id",
)  # fmt: skip
_COUNTED = (
    (consent, consent.c.withdrawn_at.is_(None)),
    (emergency_contact, sa.true()),
    (member_photo, sa.true()),
)


def _person(row: sa.Row[Any]) -> Person:
    """The member's own row, as lists look at it; the columns of `_PERSON` in their order."""
    has_contact = (bool(row.email), bool(row.phone))
    fields: tuple[Any, ...] = (*row[1:7], *has_contact, *row[7:20], row.household_id is not None)
    return Person(*fields)


class _Wall:
    """Wall times of instants as they are stored, in microseconds."""

    def __init__(self, zone: str) -> None:
        self._zone = ZoneInfo(zone)

    def __call__(self, plain: int) -> datetime:
        return (_EPOCH + timedelta(microseconds=plain)).astimezone(self._zone).replace(tzinfo=None)


# Thousands of instants are read as the whole numbers that are stored: turning each into a time twice takes longest.
_ARRIVED = sa.type_coerce(booking.c.arrived_at, sa.BigInteger)


def _last_here(connection: sa.Connection, ids: Collection[UUID] | None, *, archived: bool) -> Mapping[UUID, int]:
    # One look into the index a member: grouping would read every booking there ever was.
    last = (
        sa.select(_ARRIVED)
        .where(booking.c.member_id == member.c.id, booking.c.arrived_at.is_not(None))
        .order_by(booking.c.arrived_at.desc())
        .limit(1)
        .scalar_subquery()
    )
    query = among(sa.select(member.c.id, last).where(member.c.archived.is_(archived)), member.c.id, ids)
    return {row[0]: row[1] for row in connection.execute(query) if row[1] is not None}


def _visits(
    connection: sa.Connection, ids: Collection[UUID] | None, since: datetime, wall: _Wall
) -> dict[UUID, list[datetime]]:
    found: dict[UUID, list[datetime]] = defaultdict(list)
    query = sa.select(booking.c.member_id, _ARRIVED).where(booking.c.arrived_at >= since)
    for row in connection.execute(among(query, booking.c.member_id, ids).order_by(booking.c.arrived_at)):
        found[row[0]].append(wall(row[1]))
    return found


def _papers(connection: sa.Connection, ids: Collection[UUID] | None) -> dict[UUID, list[tuple[str, date | None]]]:
    found: dict[UUID, list[tuple[str, date | None]]] = defaultdict(list)
    query = sa.select(document.c.member_id, document.c.kind, document.c.expires_on)
    for row in connection.execute(among(query, document.c.member_id, ids)):
        found[row[0]].append((row[1], row[2]))
    return found


def _checks(connection: sa.Connection, ids: Collection[UUID] | None) -> dict[UUID, tuple[date | None, str]]:
    """Until when the newest check holds, and what came of it."""
    query = sa.select(health_check.c.member_id, health_check.c.expires_on, health_check.c.outcome).order_by(
        health_check.c.done_on, health_check.c.id
    )
    return {row[0]: (row[1], row[2]) for row in connection.execute(among(query, health_check.c.member_id, ids))}


def _reviews(connection: sa.Connection, ids: Collection[UUID] | None, day: date) -> dict[UUID, tuple[date | None]]:
    """The first review of those of whom a limit holds on a day."""
    ends = training_flag.c.ends_on
    query = sa.select(training_flag.c.member_id, sa.func.min(training_flag.c.review_on, type_=ends.type)).where(
        training_flag.c.starts_on <= day, sa.or_(ends.is_(None), ends >= day)
    )
    grouped = among(query, training_flag.c.member_id, ids).group_by(training_flag.c.member_id)
    return {row[0]: (row[1],) for row in connection.execute(grouped)}


def _counts(
    connection: sa.Connection, ids: Collection[UUID] | None, table: sa.Table, where: sa.ColumnElement[bool]
) -> dict[UUID, int]:
    """How many rows of a table there are of each member."""
    query = sa.select(table.c.member_id, sa.func.count()).where(where)
    return {
        row[0]: row[1] for row in connection.execute(among(query, table.c.member_id, ids).group_by(table.c.member_id))
    }


def _run_days(connection: sa.Connection, ids: Collection[UUID] | None) -> dict[UUID, list[str]]:
    found: dict[UUID, list[str]] = defaultdict(list)
    query = sa.select(run_day.c.member_id, run_day.c.weekday).where(run_day.c.kind != _NO_RUN)
    for row in connection.execute(among(query, run_day.c.member_id, ids).order_by(run_day.c.weekday)):
        found[row[0]].append(str(row[1]))
    return found


def _runs(connection: sa.Connection, ids: Collection[UUID] | None, day: date) -> dict[UUID, int]:
    """Metres a week over the last full weeks, of those who noted any."""
    monday = day - timedelta(days=day.weekday())
    query = sa.select(run_week.c.member_id, sa.func.sum(run_week.c.distance_m)).where(
        run_week.c.week >= monday - _RUN_WEEKS, run_week.c.week < monday
    )
    grouped = among(query, run_week.c.member_id, ids).group_by(run_week.c.member_id)
    return {row[0]: round(int(row[1]) / 4) for row in connection.execute(grouped)}


def _own(connection: sa.Connection, ids: Collection[UUID] | None) -> dict[UUID, list[tuple[str, str]]]:
    found: dict[UUID, list[tuple[str, str]]] = defaultdict(list)
    query = sa.select(own_value.c.member_id, own_value.c.field_id, own_value.c.value)
    for row in connection.execute(among(query, own_value.c.member_id, ids)):
        found[row[0]].append((str(row[1]), row[2]))
    return found


def _owed(connection: sa.Connection, ids: Collection[UUID] | None) -> dict[UUID, int]:
    """What is unpaid of their passes, in minor units."""
    query = sa.select(pass_.c.member_id, missing()).where(pass_.c.price_minor > 0, missing() > 0)
    found: dict[UUID, int] = defaultdict(int)
    for row in connection.execute(among(query, pass_.c.member_id, ids)):
        found[row[0]] += int(row[1])
    return found


def _races(connection: sa.Connection, ids: Collection[UUID] | None, day: date) -> dict[UUID, list[tuple[date, str]]]:
    found: dict[UUID, list[tuple[date, str]]] = defaultdict(list)
    query = sa.select(race.c.member_id, race.c.on_day, race.c.name).where(race.c.on_day >= day)
    for row in connection.execute(among(query, race.c.member_id, ids).order_by(race.c.on_day)):
        found[row[0]].append((row[1], row[2]))
    return found
