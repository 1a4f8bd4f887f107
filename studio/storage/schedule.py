"""The calendar's reads."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from studio.domain.attendance.records import STILL_WAITS, TAKES_PLACE
from studio.domain.schedule.records import SessionState
from studio.services.schedule.rows import ClassDetail, ClassRow, ClosureRow
from studio.storage.places import PlaceReads
from studio.storage.tables import (
    booking,
    circuit,
    circuit_version,
    class_kind,
    closure,
    room,
    series,
    session,
    site,
    staff,
    station,
    time_off,
    waitlist_entry,
)


class ScheduleReads(PlaceReads):
    """Reads of the calendar: each one or two statements, whatever the number of rows."""

    def classes(self, site_id: UUID, first_day: date, last_day: date) -> Sequence[ClassRow]:
        """The classes that start on these days (both included), by start, then room."""
        query = _class_rows().where(
            session.c.site_id == site_id,
            session.c.starts >= datetime.combine(first_day, time()),
            session.c.starts < datetime.combine(last_day, time()) + timedelta(days=1),
        )
        with self._connect() as connection:
            return [
                _class_row(row)
                for row in connection.execute(query.order_by(session.c.starts, room.c.position, room.c.name))
            ]

    def closures(self, site_id: UUID, first_day: date, last_day: date) -> Sequence[ClosureRow]:
        """Closures that touch these days."""
        query = _closures(site_id).where(
            closure.c.site_id == site_id, closure.c.first_day <= last_day, closure.c.last_day >= first_day
        )
        with self._connect() as connection:
            return [ClosureRow(*row) for row in connection.execute(query)]

    def coming_closures(self, own: UUID, after: date, limit: int) -> Sequence[ClosureRow]:
        """The next closures of every site that end on or after a day; those of other sites than one's own name it."""
        query = _closures(own).where(closure.c.last_day >= after, site.c.archived.is_(False)).limit(limit)
        with self._connect() as connection:
            return [ClosureRow(*row) for row in connection.execute(query)]

    def away(self, first_day: date, last_day: date) -> frozenset[UUID]:
        """Coaches whose time off covers every one of these days."""
        query = sa.select(time_off.c.staff_id).where(time_off.c.first_day <= first_day, time_off.c.last_day >= last_day)
        with self._connect() as connection:
            return frozenset(connection.execute(query).scalars())

    def detail(self, session_id: UUID) -> ClassDetail | None:
        """One class with what the inspector shows, or None."""
        stations = (
            sa.select(sa.func.count())
            .where(station.c.version_id == session.c.circuit_version_id)
            .correlate(session)
            .scalar_subquery()
        )
        query = (
            _class_rows()
            .add_columns(series.c.rule, series.c.last_day, circuit.c.name, stations, session.c.notes)
            .join(series, series.c.id == session.c.series_id, isouter=True)
            .join(circuit_version, circuit_version.c.id == session.c.circuit_version_id, isouter=True)
            .join(circuit, circuit.c.id == circuit_version.c.circuit_id, isouter=True)
            .where(session.c.id == session_id)
        )
        with self._connect() as connection:
            row = connection.execute(query).one_or_none()
        if row is None:
            return None
        rule, until, name, count, notes = row[_COLUMNS:]
        return ClassDetail(_class_row(row), rule or "", until, name or "", count, notes)

    def has_classes(self, site_id: UUID) -> bool:
        """Whether any class takes place, or took place, at a site."""
        held = sa.exists().where(session.c.site_id == site_id, session.c.state == SessionState.SCHEDULED)
        with self._connect() as connection:
            return bool(connection.execute(sa.select(held)).scalar_one())


_COLUMNS = 21
"""How many columns `_class_rows` selects."""


def _class_rows() -> sa.Select[Any]:
    booked = (
        sa.select(sa.func.count())
        .where(booking.c.session_id == session.c.id, booking.c.state.in_(TAKES_PLACE))
        .correlate(session)
        .scalar_subquery()
    )
    waiting = (
        sa.select(sa.func.count())
        .where(
            waitlist_entry.c.session_id == session.c.id,
            waitlist_entry.c.state.in_(STILL_WAITS),
        )
        .correlate(session)
        .scalar_subquery()
    )
    return (
        sa.select(
            session.c.id,
            session.c.series_id,
            session.c.name,
            class_kind.c.letter,
            class_kind.c.tone,
            session.c.kind_id,
            session.c.coach_id,
            staff.c.short_name,
            staff.c.name,
            session.c.room_id,
            room.c.short_name,
            room.c.name,
            session.c.starts,
            session.c.minutes,
            session.c.capacity,
            booked,
            waiting,
            session.c.state,
            session.c.reason,
            session.c.decided,
            class_kind.c.name,
        )
        .join_from(session, class_kind, class_kind.c.id == session.c.kind_id)
        .join(staff, staff.c.id == session.c.coach_id)
        .join(room, room.c.id == session.c.room_id)
    )


def _class_row(row: sa.Row[Any]) -> ClassRow:
    *head, starts, minutes, capacity, booked, waiting, state, reason, decided, kind = row[:_COLUMNS]
    ends = starts + timedelta(minutes=minutes)
    cancelled = state is SessionState.CANCELLED
    make: Callable[..., ClassRow] = ClassRow
    return make(*head, starts, ends, capacity, booked, waiting, cancelled, reason, decided, kind)


def _closures(own: UUID) -> sa.Select[Any]:
    c = closure.c
    columns = (c.id, c.title, c.note, c.first_day, c.last_day, c.room_id)
    return (
        sa.select(*columns, sa.func.coalesce(room.c.name, ""), sa.case((c.site_id != own, site.c.name), else_=""))
        .join_from(closure, site, site.c.id == c.site_id)
        .join(room, room.c.id == c.room_id, isouter=True)
        .order_by(c.first_day, c.id)
    )
