"""Reads of many classes' people at once, for edits of the timetable. Handfuls of ids keep each statement's size."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

import sqlalchemy as sa

from studio.domain.attendance.records import STILL_WAITS, TAKES_PLACE, Booking, BookingState, WaitlistEntry
from studio.domain.members.records import Pass, PassKind
from studio.domain.schedule.clashes import overlapping
from studio.domain.schedule.records import Closure, KeptClash, Session, SessionState
from studio.domain.values import Wall
from studio.services.attendance.queries import PlaceFacts
from studio.services.schedule.queries import HeldPlace, HeldUntil, HeldWait
from studio.services.schedule.rows import PersonClash, PersonIn
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

LATELY = timedelta(weeks=8)
"""Where a member has booked since then is where they go."""
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

    def slots(self, series_id: UUID, since: Wall, work: Work) -> frozenset[Wall]:
        """The slots of a series from a wall time on that have a class."""
        query = sa.select(session.c.slot).where(session.c.series_id == series_id, session.c.slot >= since)
        with self._on(work) as connection:
            return frozenset(connection.execute(query).scalars())

    def counts(self, ids: Collection[UUID]) -> Mapping[UUID, tuple[int, int]]:
        """Per class, places taken and people waiting."""
        found: dict[UUID, tuple[int, int]] = dict.fromkeys(ids, (0, 0))
        with self._connect() as connection:
            for some in batched(sorted(ids)):
                for session_id, number in connection.execute(_count(booking, TAKES_PLACE, some)):
                    found[session_id] = (number, 0)
                for session_id, number in connection.execute(_count(waitlist_entry, STILL_WAITS, some)):
                    found[session_id] = (found[session_id][0], number)
        return found

    def people_in(self, ids: Collection[UUID]) -> Sequence[PersonIn]:
        """Who has a place in these classes, or waits for one, by class and name."""
        found: list[PersonIn] = []
        for source, states, waiting in ((booking, TAKES_PLACE, False), (waitlist_entry, STILL_WAITS, True)):
            query = (
                sa.select(source.c.session_id, member.c.name, member.c.phone)
                .join(member, member.c.id == source.c.member_id)
                .where(source.c.state.in_(states))
            )
            rows = self._of(query, source.c.session_id, ids, None)
            found += [PersonIn(row.session_id, row.name, row.phone, waiting) for row in rows]
        return sorted(found, key=lambda one: (one.session_id, one.waiting, one.name))

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
        held = (
            sa.select(booking.c.member_id, booking.c.session_id, member.c.name)
            .join(member, member.c.id == booking.c.member_id)
            .where(booking.c.state == BookingState.BOOKED)
        )
        own: dict[UUID, list[Session]] = {}
        names: dict[UUID, str] = {}
        for row in self._of(held, booking.c.session_id, by_id, None):
            own.setdefault(row.member_id, []).append(by_id[row.session_id])
            names[row.member_id] = row.name
        found = [
            PersonClash(member_id, names[member_id], one.id, other.id, other.name, other.starts)
            for member_id, held_in in own.items()
            for other, one in overlapping(sorted(held_in, key=lambda one: one.starts_at))
        ]
        for row in self._other_places(own, min(one.starts_at for one in moved), max(one.ends_at for one in moved)):
            if row.id in by_id:
                continue
            found += [
                PersonClash(row.member_id, row.name, one.id, row.id, row.other_name, row.starts)
                for one in own[row.member_id]
                if row.starts_at < one.ends_at and one.starts_at < row.ends_at
            ]
        return sorted(found, key=lambda one: (by_id[one.session_id].starts_at, one.name, one.member_id))

    def _other_places(self, members: Collection[UUID], first: datetime, last: datetime) -> Iterator[sa.Row[Any]]:
        """The places that members hold in classes between two instants."""
        query = (
            sa.select(booking.c.member_id, member.c.name, session.c.id, session.c.name.label("other_name"))
            .add_columns(session.c.starts, session.c.starts_at, session.c.ends_at)
            .join_from(booking, session, session.c.id == booking.c.session_id)
            .join(member, member.c.id == booking.c.member_id)
            .where(
                booking.c.state == BookingState.BOOKED,
                session.c.state == SessionState.SCHEDULED,
                session.c.starts_at.between(first - LONGEST, last),
            )
        )
        with self._connect() as connection:
            for some in batched(sorted(members)):
                yield from connection.execute(query.where(booking.c.member_id.in_(some))).all()

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

    def passes_running(
        self, first_day: date, last_day: date, only: UUID | None, work: Work | None = None
    ) -> Sequence[HeldUntil]:
        """Passes with an end that hold on any of these days and are not stopped on all of them, by name; of packs those
        with credits left. `only` leaves out those of members who, from some weeks before, have booked at other sites
        than this one alone.
        """
        columns = pass_.c
        left = sa.select(sa.func.coalesce(sa.func.sum(pass_entry.c.credits), 0)).where(
            pass_entry.c.pass_id == columns.id
        )
        stopped = sa.and_(
            columns.frozen_on <= first_day, sa.or_(columns.frozen_until.is_(None), columns.frozen_until >= last_day)
        )
        query = (
            sa.select(pass_, member.c.name.label("holder"))
            .join(member, member.c.id == columns.member_id)
            .join(pass_type, pass_type.c.id == columns.type_id)
            .where(sa.or_(pass_type.c.kind != PassKind.CREDITS, left.scalar_subquery() > 0))
            .where(columns.starts_on <= last_day, columns.ends_on >= first_day, member.c.archived.is_(False))
            .where(sa.or_(columns.frozen_on.is_(None), ~stopped))
            .order_by(member.c.sort_name, columns.id)
        )
        if only is not None:
            booked = (
                sa.select(booking.c.id)
                .join(session, session.c.id == booking.c.session_id)
                .where(booking.c.member_id == columns.member_id)
                .where(session.c.starts >= datetime.combine(first_day - LATELY, time()))
            )
            here, elsewhere = booked.where(session.c.site_id == only), booked.where(session.c.site_id != only)
            query = query.where(sa.or_(here.exists(), ~elsewhere.exists()))
        width = len(columns)
        with self._on(work) as connection:
            rows: Sequence[Any] = connection.execute(query).all()
        return [HeldUntil(Pass(*row[:width]), row.holder) for row in rows]

    def closed_classes(self, closure_id: UUID, work: Work | None = None) -> Sequence[Session]:
        """The classes that a closure cancelled, by start."""
        query = sa.select(session).where(session.c.closure_id == closure_id)
        with self._on(work) as connection:
            return [Session(*row) for row in connection.execute(query.order_by(session.c.starts_at, session.c.id))]

    def used(self, field: str, row_id: UUID, now: datetime, work: Work | None = None) -> tuple[int, int, Wall | None]:
        """How many classes after an instant have that id in a field and take place, the places held in them, and when
        the first is.
        """
        coming = (session.c[field] == row_id, session.c.starts_at > now, session.c.state == SessionState.SCHEDULED)
        classes = sa.select(sa.func.count(), sa.func.min(session.c.starts)).where(*coming)
        held = sa.select(sa.func.count()).join_from(booking, session, session.c.id == booking.c.session_id)
        with self._on(work) as connection:
            number, first = connection.execute(classes).one()
            places = connection.execute(held.where(*coming, booking.c.state.in_(TAKES_PLACE))).scalar_one()
        return number, places, first


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
