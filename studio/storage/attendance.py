"""Queries about places in classes. Each answers with a fixed number of statements, however many people there are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

import sqlalchemy as sa

from studio.domain.attendance.records import STILL_WAITS, TAKES_PLACE, Booking, BookingState, WaitState
from studio.domain.attendance.rules import Candidate
from studio.domain.circuits.records import Block, CircuitVersion, Station
from studio.domain.errors import NotFoundError
from studio.domain.members.records import PassKind
from studio.domain.schedule.records import Session, SessionState
from studio.services.attendance.queries import CircuitFacts, PlaceFacts, PrintedCard, RosterFacts, Scanned
from studio.services.attendance.rows import ClassCard
from studio.storage.columns import IdType
from studio.storage.mapping import Connect
from studio.storage.offers import pass_offers
from studio.storage.regular_places import RegularReads
from studio.storage.rewording import reworded
from studio.storage.roster_lines import roster_lines, wait_lines
from studio.storage.tables import (
    block,
    booking,
    circuit,
    circuit_version,
    class_kind,
    member,
    pass_,
    pass_entry,
    pass_type,
    printed_sheet,
    room,
    session,
    staff,
    station,
    waitlist_entry,
)

if TYPE_CHECKING:
    from studio.domain.attendance.passes import PassOffer
    from studio.services.ports import Work

_SINCE = sa.bindparam("since", type_=session.c.starts_at.type)
_UNTIL = sa.bindparam("until", type_=session.c.starts_at.type)
_SESSION = sa.bindparam("session", type_=IdType())
_MEMBER = sa.bindparam("member", type_=IdType())

_SCANNED = (
    sa.select(
        member.c.id.label("member_id"),
        member.c.name,
        member.c.archived,
        session.c.id.label("session_id"),
        session.c.starts_at,
        session.c.ends_at,
        booking.c.state,
    )
    .select_from(member)
    .join(
        session,
        sa.and_(session.c.starts_at.between(_SINCE, _UNTIL), session.c.state == SessionState.SCHEDULED),
        isouter=True,
    )
    .join(booking, sa.and_(booking.c.session_id == session.c.id, booking.c.member_id == member.c.id), isouter=True)
    .where(member.c.code == sa.bindparam("code"))
)
_PLACE = (
    sa.select(
        booking,
        pass_type.c.kind,
        sa.select(sa.func.coalesce(sa.func.sum(-pass_entry.c.credits), 0))
        .where(pass_entry.c.pass_id == booking.c.pass_id, pass_entry.c.booking_id == booking.c.id)
        .scalar_subquery()
        .label("used"),
    )
    .select_from(booking)
    .join(pass_, pass_.c.id == booking.c.pass_id, isouter=True)
    .join(pass_type, pass_type.c.id == pass_.c.type_id, isouter=True)
    .where(booking.c.session_id == _SESSION, booking.c.member_id == _MEMBER)
)
_TAKEN = sa.select(
    sa.func.count(sa.case((booking.c.state.in_(TAKES_PLACE), 1))), sa.func.coalesce(sa.func.max(booking.c.code), 0)
).where(booking.c.session_id == _SESSION)
_CARDS = (
    sa.select(session, class_kind.c.letter, class_kind.c.tone, staff.c.name.label("coach"), room.c.name.label("room"))
    .join(class_kind, class_kind.c.id == session.c.kind_id)
    .join(staff, staff.c.id == session.c.coach_id)
    .join(room, room.c.id == session.c.room_id)
    .order_by(session.c.starts_at, room.c.name, session.c.id)
)


class AttendanceReads(RegularReads):
    """The reads of `AttendanceQueries`."""

    def __init__(self, connect: Connect) -> None:
        self._connect = connect

    def day(self, site_id: UUID, day: date) -> tuple[tuple[ClassCard, ...], datetime | None]:
        """A day's classes by time, and the wall time of the first class after that day."""
        first = datetime.combine(day, datetime.min.time())
        after = first + timedelta(days=1)
        here = session.c.site_id == site_id
        coming = sa.select(session.c.starts).where(
            here, session.c.starts >= after, session.c.state == SessionState.SCHEDULED
        )
        with self._connect() as connection:
            cards = _cards(connection, here, session.c.starts >= first, session.c.starts < after)
            following = connection.execute(coming.order_by(session.c.starts).limit(1)).scalar_one_or_none()
        return tuple(card for _, card in cards), following

    def roster(self, session_id: UUID) -> RosterFacts:
        """A class's people and waitlist. Raises `NotFoundError`."""
        with self._connect() as connection:
            found = _cards(connection, session.c.id == session_id)
            if not found:
                raise NotFoundError("not_found", kind="Session")
            dated, card = found[0]
            lines = roster_lines(connection, dated)
            waiting = wait_lines(connection, dated)
        return RosterFacts(dated, card, lines, waiting)

    def printed(self, session_id: UUID) -> Sequence[PrintedCard]:
        """The last print of each kind of sheet and station of a class."""
        columns = printed_sheet.c
        query = (
            sa.select(columns.kind, columns.station, sa.func.max(columns.printed_at))
            .where(columns.session_id == session_id)
            .group_by(columns.kind, columns.station)
        )
        with self._connect() as connection:
            return [PrintedCard(*row) for row in connection.execute(query)]

    def circuit(self, version_id: UUID, since: datetime | None) -> CircuitFacts:
        """A circuit version with its blocks; `versions` reach back to the one in force at `since`."""
        with self._connect() as connection:
            found = connection.execute(
                sa.select(circuit_version, circuit.c.name)
                .join(circuit, circuit.c.id == circuit_version.c.circuit_id)
                .where(circuit_version.c.id == version_id)
            ).one_or_none()
            if found is None:
                raise NotFoundError("not_found", kind="CircuitVersion")
            version = CircuitVersion(*found[:-1])
            blocks = connection.execute(
                sa.select(block).where(block.c.version_id == version_id).order_by(block.c.position)
            )
            return CircuitFacts(
                name=found[-1],
                version=version,
                blocks=tuple(Block(*row) for row in blocks),
                versions=_versions(connection, version, since),
                reworded=reworded(connection, since),
            )

    def scanned(self, work: Work, code: str, since: datetime, until: datetime) -> Scanned | None:
        """A card's owner and the classes that start between two instants; None for an unknown card."""
        rows = _connection(work).execute(_SCANNED, {"code": code, "since": since, "until": until}).all()
        if not rows:
            return None
        first = rows[0]
        candidates = tuple(
            Candidate(row.session_id, row.starts_at, row.ends_at, row.state)
            for row in rows
            if row.session_id is not None
        )
        return Scanned(first.member_id, first.name, first.archived, candidates)

    def places_of(
        self, member_ids: Sequence[UUID], since: datetime, until: datetime
    ) -> Sequence[tuple[UUID, Session, BookingState]]:
        """The places that members hold in classes that start between two instants and are not cancelled."""
        # The classes first: going by the members would read every booking they ever had.
        around = sa.select(session).where(
            session.c.starts_at.between(since, until), session.c.state == SessionState.SCHEDULED
        )
        with self._connect() as connection:
            sessions = {row.id: Session(*row) for row in connection.execute(around)}
            places = sa.select(booking.c.member_id, booking.c.session_id, booking.c.state).where(
                booking.c.session_id.in_(sessions),
                booking.c.member_id.in_(member_ids),
                booking.c.state.in_(TAKES_PLACE),
            )
            return [(row.member_id, sessions[row.session_id], row.state) for row in connection.execute(places)]

    def place(self, work: Work, session_id: UUID, member_id: UUID) -> PlaceFacts | None:
        """A member's booking in a class."""
        row = _connection(work).execute(_PLACE, {"session": session_id, "member": member_id}).one_or_none()
        if row is None:
            return None
        counted = row.kind is not None and row.kind is not PassKind.UNLIMITED
        return PlaceFacts(Booking(*row[:-2]), counted, int(row.used))

    def taken(self, work: Work, session_id: UUID) -> tuple[int, int]:
        """How many places of a class are taken, and the highest number on its roster."""
        taken, code = _connection(work).execute(_TAKEN, {"session": session_id}).one()
        return taken, code

    def pass_offers(self, work: Work | None, member_id: UUID) -> Sequence[PassOffer]:
        """The passes that a member holds or held."""
        with self._on(work) as connection:
            return pass_offers(connection, member_id)

    def _on(self, work: Work | None) -> AbstractContextManager[sa.Connection]:
        return self._connect() if work is None else nullcontext(_connection(work))

    def overdue(self, work: Work, since: datetime, until: datetime) -> Sequence[tuple[UUID, UUID]]:
        """Session and member of the bookings still expected in classes that ended between two instants."""
        query = (
            sa.select(session.c.id, booking.c.member_id)
            .join(booking, booking.c.session_id == session.c.id)
            .where(
                # The index is on starts; no class is longer than a day.
                session.c.starts_at.between(since - timedelta(days=1), until),
                session.c.ends_at.between(since, until),
                session.c.state == SessionState.SCHEDULED,
                booking.c.state == BookingState.BOOKED,
            )
            .order_by(session.c.id, booking.c.member_id)
        )
        return [(row[0], row[1]) for row in _connection(work).execute(query)]

    def with_free_places(self, work: Work, since: datetime, until: datetime) -> Sequence[UUID]:
        """The classes that start between two instants, have a free place and somebody who waits; by id."""
        waits = sa.exists().where(waitlist_entry.c.session_id == session.c.id, waitlist_entry.c.state.in_(STILL_WAITS))
        taken = (
            sa.select(sa.func.count())
            .where(booking.c.session_id == session.c.id, booking.c.state.in_(TAKES_PLACE))
            .scalar_subquery()
        )
        query = (
            sa.select(session.c.id)
            .where(session.c.starts_at.between(since, until), session.c.state == SessionState.SCHEDULED)
            .where(waits, taken < session.c.capacity)
            .order_by(session.c.id)
        )
        return list(_connection(work).execute(query).scalars())


def _connection(work: Work) -> sa.Connection:
    return cast("sa.Connection", cast("Any", work).connection)


def _cards(connection: sa.Connection, *where: sa.ColumnElement[bool]) -> list[tuple[Session, ClassCard]]:
    chosen = sa.select(session.c.id).where(*where)
    states = (
        sa.select(booking.c.session_id, booking.c.state, sa.func.count())
        .where(booking.c.session_id.in_(chosen))
        .group_by(booking.c.session_id, booking.c.state)
    )
    queue = (
        sa.select(
            waitlist_entry.c.session_id,
            sa.func.count(),
            sa.func.count(sa.case((waitlist_entry.c.state == WaitState.OFFERED, 1))),
        )
        .where(waitlist_entry.c.session_id.in_(chosen), waitlist_entry.c.state.in_(STILL_WAITS))
        .group_by(waitlist_entry.c.session_id)
    )
    counts: dict[UUID, dict[BookingState, int]] = {}
    for session_id, state, number in connection.execute(states):
        counts.setdefault(session_id, {})[state] = number
    waiting = {row[0]: (row[1], row[2]) for row in connection.execute(queue)}
    rows = connection.execute(_CARDS.where(*where)).all()
    return [_card(row, counts.get(row.id, {}).get, waiting.get(row.id, (0, 0))) for row in rows]


def _card(
    row: sa.Row[Any], count: Callable[[BookingState, int], int], queue: tuple[int, int]
) -> tuple[Session, ClassCard]:
    fields: Sequence[Any] = row[: len(session.c)]
    dated = Session(*fields)
    card = ClassCard(
        session_id=dated.id,
        name=dated.name,
        letter=row.letter,
        tone=row.tone,
        coach=row.coach,
        room=row.room,
        starts=dated.starts,
        ends=dated.starts + timedelta(minutes=dated.minutes),
        starts_at=dated.starts_at,
        ends_at=dated.ends_at,
        capacity=dated.capacity,
        taken=sum(count(state, 0) for state in TAKES_PLACE),
        here=count(BookingState.HERE, 0),
        expected=count(BookingState.BOOKED, 0),
        no_shows=count(BookingState.NO_SHOW, 0),
        waiting=queue[0],
        cancelled=dated.state is SessionState.CANCELLED,
        offered=queue[1],
    )
    return dated, card


def _versions(
    connection: sa.Connection, version: CircuitVersion, since: datetime | None
) -> tuple[tuple[CircuitVersion, tuple[Station, ...]], ...]:
    of_circuit = circuit_version.c.circuit_id == version.circuit_id
    number = circuit_version.c.number
    oldest = sa.select(sa.func.max(number)).where(of_circuit, number <= version.number)
    # Printed before any version: the first one is what was on the screen.
    first: sa.ColumnElement[int] = (
        sa.literal(version.number)
        if since is None
        else sa.func.coalesce(oldest.where(circuit_version.c.made_at <= since).scalar_subquery(), 1)
    )
    query = (
        sa.select(circuit_version, station)
        .join(station, station.c.version_id == circuit_version.c.id, isouter=True)
        .join(block, block.c.id == station.c.block_id, isouter=True)
        .where(of_circuit, number <= version.number, number >= first)
        .order_by(number, block.c.position, station.c.position)
    )
    width = len(circuit_version.c)
    found: dict[CircuitVersion, list[Station]] = {}
    for row in connection.execute(query):
        stations = found.setdefault(CircuitVersion(*row[:width]), [])
        if row[width] is not None:
            stations.append(Station(*row[width:]))
    return tuple((one, tuple(stations)) for one, stations in found.items())
