"""Queries about circuits, each a fixed number of statements, however many stations or classes there are."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

import sqlalchemy as sa

from studio.domain.attendance.records import TAKES_PLACE
from studio.domain.circuits.records import Block, Circuit, CircuitVersion, KitItem, Station
from studio.domain.errors import NotFoundError
from studio.domain.schedule.records import SessionState
from studio.services.circuits.queries import ClassFacts, PersonFacts, VersionFacts, VersionUse
from studio.services.circuits.rows import CircuitRow, ClassRow, Step, VersionRow
from studio.storage.journal_steps import last_steps
from studio.storage.mapping import Connect, mapping_of
from studio.storage.tables import (
    block,
    booking,
    circuit,
    circuit_version,
    class_kind,
    deviation,
    kit_item,
    member,
    printed_sheet,
    room,
    session,
    set_result,
    staff,
    station,
    training_flag,
)

if TYPE_CHECKING:
    from studio.services.ports import Work
    from studio.storage.unit_of_work import UnitOfWork

_BOOKED = (
    sa.select(sa.func.count())
    .select_from(booking)
    .where(booking.c.session_id == session.c.id, booking.c.state.in_(TAKES_PLACE))
    .scalar_subquery()
)


class CircuitReads:
    """The reads of `CircuitQueries` on one database."""

    def __init__(self, connect: Connect) -> None:
        self._connect = connect

    def class_facts(self, session_id: UUID) -> ClassFacts:
        """A class; `NotFoundError`."""
        query = (
            sa.select(session, class_kind.c.letter, class_kind.c.tone, room.c.name.label("room"))
            .join_from(session, class_kind, class_kind.c.id == session.c.kind_id)
            .join(room, room.c.id == session.c.room_id)
            .where(session.c.id == session_id)
        )
        with self._connect() as connection:
            row = connection.execute(query).one_or_none()
        if row is None:
            raise NotFoundError("not_found", kind="Session")
        return ClassFacts(
            session_id=row.id,
            site_id=row.site_id,
            name=row.name,
            letter=row.letter,
            tone=row.tone,
            starts=row.starts,
            starts_at=row.starts_at,
            minutes=row.minutes,
            room=row.room,
            cancelled=row.state is SessionState.CANCELLED,
            version_id=row.circuit_version_id,
        )

    def people(self, session_id: UUID, on_day: date) -> list[PersonFacts]:
        """Everybody with a place in a class, by roster number."""
        query = (
            sa.select(booking.c.code, member.c.id, member.c.level, member.c.rotation_cleared, training_flag.c.flag)
            .join_from(booking, member, member.c.id == booking.c.member_id)
            .join(
                training_flag,
                sa.and_(
                    training_flag.c.member_id == member.c.id,
                    training_flag.c.starts_on <= on_day,
                    sa.or_(training_flag.c.ends_on.is_(None), training_flag.c.ends_on >= on_day),
                ),
                isouter=True,
            )
            .where(booking.c.session_id == session_id, booking.c.state.in_(TAKES_PLACE))
            .order_by(booking.c.code, member.c.id, training_flag.c.flag)
        )
        people: dict[UUID, PersonFacts] = {}
        with self._connect() as connection:
            for row in connection.execute(query):
                flags = (*(people[row.id].flags if row.id in people else ()), *([row.flag] if row.flag else []))
                people[row.id] = PersonFacts(row.code, row.level, row.rotation_cleared, flags)
        return list(people.values())

    def version(self, version_id: UUID) -> VersionFacts:
        """A version; `NotFoundError`."""
        return self._version(circuit_version.c.id == version_id)

    def newest(self, circuit_id: UUID) -> VersionFacts:
        """The newest version of a circuit; `NotFoundError`."""
        newest = sa.select(sa.func.max(circuit_version.c.number)).where(circuit_version.c.circuit_id == circuit_id)
        return self._version(
            sa.and_(circuit_version.c.circuit_id == circuit_id, circuit_version.c.number == newest.scalar_subquery())
        )

    def _version(self, which: sa.ColumnElement[bool]) -> VersionFacts:
        versions, circuits = mapping_of(CircuitVersion), mapping_of(Circuit)
        with self._connect() as connection:
            row = connection.execute(sa.select(circuit_version).where(which)).one_or_none()
            if row is None:
                raise NotFoundError("not_found", kind="CircuitVersion")
            version = versions.value(row)
            named = connection.execute(circuits.by_id, {"row_id": version.circuit_id}).one()
            blocks = connection.execute(
                sa.select(block).where(block.c.version_id == version.id).order_by(block.c.position)
            ).all()
            stations = connection.execute(
                sa.select(station)
                .join(block, block.c.id == station.c.block_id)
                .where(station.c.version_id == version.id)
                .order_by(block.c.position, station.c.position)
            ).all()
        return VersionFacts(
            circuits.value(named),
            version,
            tuple(Block(*one) for one in blocks),
            tuple(Station(*one) for one in stations),
        )

    def versions(self, circuit_id: UUID) -> list[VersionRow]:
        """All versions of a circuit, newest first."""
        classes = (
            sa.select(sa.func.count())
            .select_from(session)
            .where(session.c.circuit_version_id == circuit_version.c.id)
            .scalar_subquery()
        )
        query = (
            sa.select(circuit_version, staff.c.name, classes.label("classes"), _printed().label("printed"))
            .join_from(circuit_version, staff, staff.c.id == circuit_version.c.made_by, isouter=True)
            .where(circuit_version.c.circuit_id == circuit_id)
            .order_by(circuit_version.c.number.desc())
        )
        with self._connect() as connection:
            return [
                VersionRow(row.id, row.number, row.made_at, row.name or "", row.classes, bool(row.printed))
                for row in connection.execute(query)
            ]

    def kit(self, site_id: UUID | None) -> list[KitItem]:
        """The kit of a site, or of the whole studio."""
        query = sa.select(kit_item).order_by(kit_item.c.kit, kit_item.c.load)
        if site_id is not None:
            query = query.where(kit_item.c.site_id == site_id)
        with self._connect() as connection:
            return [KitItem(*row) for row in connection.execute(query)]

    def kept(self, session_id: UUID) -> list[tuple[str, str]]:
        """What coaches decided to keep in a class: finding keys and reasons."""
        query = sa.select(deviation.c.note).where(
            deviation.c.session_id == session_id, deviation.c.member_id.is_(None), deviation.c.note.contains("\n")
        )
        with self._connect() as connection:
            notes = connection.execute(query.order_by(deviation.c.id)).scalars().all()
        return [(key, reason) for key, _, reason in (note.partition("\n") for note in notes)]

    def steps(self, target: str) -> tuple[Step | None, Step | None]:
        """What undo and redo would take back or do again for a target."""
        with self._connect() as connection:
            back, again = last_steps(connection, "circuit_", lambda details: json.loads(details).get("of") == target)
        return (Step(*back) if back else None), (Step(*again) if again else None)

    def use(self, work: Work, version_id: UUID, session_id: UUID | None) -> VersionUse:
        """How a version is used beside `session_id`."""
        connection = cast("UnitOfWork", work).connection
        other = circuit_version.alias("other")
        newer = sa.exists().where(
            other.c.circuit_id == circuit_version.c.circuit_id, other.c.number > circuit_version.c.number
        )
        attached = session.c.circuit_version_id == circuit_version.c.id
        beside = sa.true() if session_id is None else session.c.id != session_id
        classes = sa.select(sa.func.count()).select_from(session).where(attached, beside).scalar_subquery()
        # A version made after its class began has not been used by it: what was used is the one before.
        begun = sa.exists().where(
            attached, session.c.starts_at <= work.at, session.c.starts_at >= circuit_version.c.made_at
        )
        results = sa.exists().where(
            station.c.version_id == circuit_version.c.id, set_result.c.station_id == station.c.id
        )
        row = connection.execute(
            sa.select(
                newer.label("newer"), classes.label("classes"), sa.or_(begun, results, _printed()).label("fixed")
            ).where(circuit_version.c.id == version_id)
        ).one()
        return VersionUse(not row.newer, row.classes, bool(row.fixed))

    def next_number(self, work: Work, circuit_id: UUID) -> int:
        """The number of the next version of a circuit."""
        connection = cast("UnitOfWork", work).connection
        query = sa.select(sa.func.max(circuit_version.c.number)).where(circuit_version.c.circuit_id == circuit_id)
        return (connection.execute(query).scalar_one() or 0) + 1

    def coming_up(self, since: datetime, until: datetime) -> list[ClassRow]:
        """Classes that end after `since` and start before `until`, in order."""
        query = (
            sa.select(
                session.c.id,
                session.c.name,
                class_kind.c.letter,
                class_kind.c.tone,
                session.c.starts,
                session.c.minutes,
                room.c.short_name.label("room"),
                staff.c.short_name.label("coach"),
                _BOOKED.label("booked"),
                session.c.capacity,
                sa.func.coalesce(circuit.c.name, "").label("circuit_name"),
                sa.func.coalesce(circuit_version.c.number, 0).label("number"),
            )
            .join_from(session, class_kind, class_kind.c.id == session.c.kind_id)
            .join(room, room.c.id == session.c.room_id)
            .join(staff, staff.c.id == session.c.coach_id)
            .join(circuit_version, circuit_version.c.id == session.c.circuit_version_id, isouter=True)
            .join(circuit, circuit.c.id == circuit_version.c.circuit_id, isouter=True)
            .where(session.c.ends_at > since, session.c.starts_at < until, session.c.state == SessionState.SCHEDULED)
            .order_by(session.c.starts_at, session.c.id)
        )
        with self._connect() as connection:
            return [ClassRow(*row) for row in connection.execute(query)]

    def circuits(self, since: datetime) -> Sequence[CircuitRow]:
        """Circuits and templates that are not archived, by name; classes are counted from `since` on."""
        newest = (
            sa.select(circuit_version.c.circuit_id, sa.func.max(circuit_version.c.number).label("number"))
            .group_by(circuit_version.c.circuit_id)
            .subquery()
        )
        version = circuit_version.alias("version")
        stations = (
            sa.select(sa.func.count())
            .select_from(station)
            .where(station.c.version_id == version.c.id)
            .scalar_subquery()
        )
        classes = (
            sa.select(sa.func.count())
            .select_from(session)
            .join(circuit_version, circuit_version.c.id == session.c.circuit_version_id)
            .where(circuit_version.c.circuit_id == circuit.c.id, session.c.starts_at >= since)
            .scalar_subquery()
        )
        query: sa.Select[Any] = (
            sa.select(circuit.c.id, circuit.c.name, circuit.c.template, version.c.number, stations, classes)
            .add_columns(version.c.made_at)
            .join_from(circuit, newest, newest.c.circuit_id == circuit.c.id)
            .join(version, sa.and_(version.c.circuit_id == circuit.c.id, version.c.number == newest.c.number))
            .where(~circuit.c.archived)
            .order_by(circuit.c.name, circuit.c.id)
        )
        with self._connect() as connection:
            return [CircuitRow(*row) for row in connection.execute(query)]


def _printed() -> sa.ColumnElement[bool]:
    """Whether sheets of a class with this version were printed since it was made."""
    return sa.exists().where(
        session.c.circuit_version_id == circuit_version.c.id,
        printed_sheet.c.session_id == session.c.id,
        printed_sheet.c.printed_at >= circuit_version.c.made_at,
    )
