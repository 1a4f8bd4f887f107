"""Reads of many classes' people at once, for edits of the timetable. Handfuls of ids keep each statement's size."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

import sqlalchemy as sa

from studio.domain.attendance.records import TAKES_PLACE, Booking, BookingState, WaitlistEntry, WaitState
from studio.domain.members.records import PassKind
from studio.domain.schedule.records import Closure, KeptClash, Session, SessionState
from studio.domain.values import Wall
from studio.services.attendance.queries import PlaceFacts
from studio.services.schedule.queries import HeldPlace, HeldWait
from studio.services.schedule.rows import PersonClash
from studio.storage.mapping import Connect, batched
from studio.storage.tables import (
    booking,
    closure,
    kept_clash,
    member,
    pass_,
    pass_entry,
    pass_type,
    session,
    waitlist_entry,
)

if TYPE_CHECKING:
    from studio.services.ports import Work

STANDING = (WaitState.WAITING, WaitState.OFFERED)
LONGEST = timedelta(days=1)
"""No class is longer, so one that runs at a moment started within this."""


class PlaceReads:
    """Reads of classes and their people, on a connection of their own or inside a command (`work`)."""

    def __init__(self, connect: Connect) -> None:
        self._connect = connect

    def _on(self, work: Work | None) -> AbstractContextManager[sa.Connection]:
        return self._connect() if work is None else nullcontext(cast("Any", work).connection)

    def sessions(self, first_day: date, last_day: date, work: Work | None = None) -> Sequence[Session]:
        """The classes of every site that start on these days, by start."""
        start = datetime.combine(first_day, time())
        end = datetime.combine(last_day, time()) + timedelta(days=1)
        query = sa.select(session).where(session.c.starts >= start, session.c.starts < end)
        with self._on(work) as connection:
            return [Session(*row) for row in connection.execute(query.order_by(session.c.starts_at, session.c.id))]

    def sessions_named(self, ids: Collection[UUID]) -> Sequence[Session]:
        """These classes, by start."""
        found: list[Session] = []
        with self._connect() as connection:
            for some in batched(sorted(ids)):
                found += [Session(*row) for row in connection.execute(sa.select(session).where(session.c.id.in_(some)))]
        return sorted(found, key=lambda one: (one.starts_at, one.id))

    def slots(self, series_id: UUID, since: Wall, work: Work) -> frozenset[Wall]:
        """The slots of a series from a wall time on that have a class."""
        query = sa.select(session.c.slot).where(session.c.series_id == series_id, session.c.slot >= since)
        with self._on(work) as connection:
            return frozenset(connection.execute(query).scalars())

    def last_slot(
        self, series_id: UUID, since: Wall, until: Wall, without: Collection[Wall], work: Work
    ) -> Wall | None:
        """The last slot of a series that has a class, between two wall times, but for some."""
        query = sa.select(sa.func.max(session.c.slot)).where(
            session.c.series_id == series_id, session.c.slot.between(since, until), session.c.slot.not_in(without)
        )
        with self._on(work) as connection:
            found: Wall | None = connection.execute(query).scalar_one()
        return found

    def counts(self, ids: Collection[UUID]) -> Mapping[UUID, tuple[int, int]]:
        """Per class, places taken and people waiting."""
        found: dict[UUID, tuple[int, int]] = dict.fromkeys(ids, (0, 0))
        with self._connect() as connection:
            for some in batched(sorted(ids)):
                for session_id, number in connection.execute(_count(booking, TAKES_PLACE, some)):
                    found[session_id] = (number, 0)
                for session_id, number in connection.execute(_count(waitlist_entry, STANDING, some)):
                    found[session_id] = (found[session_id][0], number)
        return found

    def places(self, ids: Collection[UUID], work: Work | None = None) -> Sequence[HeldPlace]:
        """Every booking of these classes, in whichever state, by class and when it was made."""
        used = (
            sa.select(sa.func.coalesce(sa.func.sum(-pass_entry.c.credits), 0))
            .where(pass_entry.c.pass_id == booking.c.pass_id, pass_entry.c.booking_id == booking.c.id)
            .scalar_subquery()
        )
        query = (
            sa.select(booking, pass_type.c.kind, used.label("used"), member.c.name, member.c.phone)
            .join(member, member.c.id == booking.c.member_id)
            .join(pass_, pass_.c.id == booking.c.pass_id, isouter=True)
            .join(pass_type, pass_type.c.id == pass_.c.type_id, isouter=True)
            .order_by(booking.c.session_id, booking.c.booked_at, booking.c.id)
        )
        return [_held(row) for row in self._of(query, booking.c.session_id, ids, work)]

    def waits(self, ids: Collection[UUID], work: Work | None = None) -> Sequence[HeldWait]:
        """Every entry on these classes' waitlists, in whichever state, the longest waiting first."""
        query = (
            sa.select(waitlist_entry, member.c.name, member.c.phone)
            .join(member, member.c.id == waitlist_entry.c.member_id)
            .order_by(waitlist_entry.c.session_id, waitlist_entry.c.since, waitlist_entry.c.id)
        )
        width = len(waitlist_entry.c)
        rows = self._of(query, waitlist_entry.c.session_id, ids, work)
        return [HeldWait(WaitlistEntry(*row[:width]), row.name, row.phone) for row in rows]

    def _of(
        self, query: sa.Select[Any], session_id: sa.ColumnElement[Any], ids: Collection[UUID], work: Work | None
    ) -> Iterator[sa.Row[Any]]:
        with self._on(work) as connection:
            for some in batched(sorted(ids)):
                yield from connection.execute(query.where(session_id.in_(some))).all()

    def people_clashing(self, moved: Sequence[Session]) -> Sequence[PersonClash]:
        """Who is booked in one of these classes (as they are given) and in another that runs at the same time."""
        if not moved:
            return []
        by_id = {one.id: one for one in moved}
        first, last = min(one.starts_at for one in moved), max(one.ends_at for one in moved)
        mine, theirs = booking.alias("mine"), booking.alias("theirs")
        query = (
            sa.select(mine.c.session_id.label("own_id"), theirs.c.session_id.label("other_id"))
            .add_columns(member.c.id, member.c.name, session.c.name.label("other_name"))
            .add_columns(session.c.starts, session.c.starts_at, session.c.ends_at)
            .select_from(mine)
            .join(theirs, sa.and_(theirs.c.member_id == mine.c.member_id, theirs.c.session_id != mine.c.session_id))
            .join(session, session.c.id == theirs.c.session_id)
            .join(member, member.c.id == mine.c.member_id)
            .where(
                mine.c.state == BookingState.BOOKED,
                theirs.c.state == BookingState.BOOKED,
                session.c.state == SessionState.SCHEDULED,
                session.c.starts_at.between(first - LONGEST, last),
            )
        )
        found: list[PersonClash] = []
        for row in self._of(query, mine.c.session_id, by_id, None):
            own, other = by_id[row.own_id], by_id.get(row.other_id)
            starts, begins, ends = row.starts, row.starts_at, row.ends_at
            if other is not None:
                starts, begins, ends = other.starts, other.starts_at, other.ends_at
            told_once = other is None or own.id < other.id
            if told_once and begins < own.ends_at and own.starts_at < ends:
                found.append(PersonClash(row.id, row.name, own.id, row.other_id, row.other_name, starts))
        return sorted(found, key=lambda one: (by_id[one.session_id].starts_at, one.name, one.member_id))

    def closures_from(self, day: date, work: Work | None = None) -> Sequence[Closure]:
        """Closures that end on or after a day."""
        query = sa.select(closure).where(closure.c.last_day >= day).order_by(closure.c.first_day, closure.c.id)
        with self._on(work) as connection:
            return [Closure(*row) for row in connection.execute(query)]

    def kept_clashes(self, ids: Collection[UUID]) -> Sequence[KeptClash]:
        """The clashes of these classes that somebody let stand."""
        width = len(kept_clash.c)
        rows = self._of(sa.select(kept_clash), kept_clash.c.session_id, ids, None)
        return [KeptClash(*row[:width]) for row in rows]


def _held(row: sa.Row[Any]) -> HeldPlace:
    counted = row.kind is not None and row.kind is not PassKind.UNLIMITED
    fields: Sequence[Any] = row[: len(booking.c)]
    return HeldPlace(PlaceFacts(Booking(*fields), counted, int(row.used)), row.name, row.phone)


def _count(table: sa.Table, states: Sequence[Any], ids: Sequence[UUID]) -> sa.Select[Any]:
    return (
        sa.select(table.c.session_id, sa.func.count())
        .where(table.c.session_id.in_(ids), table.c.state.in_(states))
        .group_by(table.c.session_id)
    )
