"""Queries for printed sheets. Each answers with a fixed number of statements, however many people there are."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from studio.domain.attendance.records import TAKES_PLACE, BookingState
from studio.domain.circuits.records import Block, KitItem, SeasonPhase, Station
from studio.domain.errors import NotFoundError
from studio.domain.members.records import Member, Race, RunWeek
from studio.domain.progress.records import SetResult, TestResult
from studio.domain.schedule.records import Session, SessionState, Site
from studio.services.attendance.queries import CircuitFacts, PrintedCard, RosterLine
from studio.services.paper.queries import ClassFacts, LastPrint, MemberHistory, PersonFacts, WaitingFacts
from studio.services.paper.rows import ClassChoice
from studio.services.schedule.rows import ClassRow, ClosureRow
from studio.storage.attendance import AttendanceReads
from studio.storage.mapping import Connect, batched, mapping_of
from studio.storage.roster_lines import roster_lines, wait_lines
from studio.storage.schedule import ScheduleReads
from studio.storage.tables import (
    block,
    booking,
    class_kind,
    kit_item,
    member,
    printed_sheet,
    race,
    room,
    run_week,
    season_phase,
    session,
    set_result,
    site,
    staff,
    station,
    test_result,
    training_flag,
)


class PaperReads:
    """The reads of `PaperQueries`."""

    def __init__(self, connect: Connect) -> None:
        self._connect = connect
        self._attendance = AttendanceReads(connect)

    def printed(self, session_id: UUID) -> Sequence[PrintedCard]:
        """The last print of each kind of sheet and station of a class."""
        return self._attendance.printed(session_id)

    def circuit(self, version_id: UUID, since: datetime | None) -> CircuitFacts:
        """A circuit version; its `versions` reach back to the one in force at `since`."""
        return self._attendance.circuit(version_id, since)

    def classes(self, site_id: UUID, since: datetime, until: datetime) -> Sequence[ClassChoice]:
        """The classes that take place and start between two wall times, by time."""
        taken = (
            sa.select(sa.func.count())
            .where(booking.c.session_id == session.c.id, booking.c.state.in_(TAKES_PLACE))
            .scalar_subquery()
        )
        columns = session.c
        query = (
            sa.select(
                columns.id.label("session_id"),
                columns.name,
                class_kind.c.letter,
                class_kind.c.tone,
                columns.starts,
                staff.c.name.label("coach"),
                room.c.name.label("room"),
                taken.label("taken"),
                columns.capacity,
                columns.circuit_version_id.is_not(None).label("has_circuit"),
            )
            .join(class_kind, class_kind.c.id == columns.kind_id)
            .join(staff, staff.c.id == columns.coach_id)
            .join(room, room.c.id == columns.room_id)
            .where(
                columns.site_id == site_id,
                columns.starts >= since,
                columns.starts < until,
                columns.state == SessionState.SCHEDULED,
            )
            .order_by(columns.starts, room.c.name, columns.id)
        )
        with self._connect() as connection:
            rows = connection.execute(query).all()
        return [ClassChoice(**{**row._asdict(), "has_circuit": bool(row.has_circuit)}) for row in rows]

    def class_facts(self, session_id: UUID) -> ClassFacts:
        """A class with all that its sheets say."""
        query = (
            sa.select(session, site, class_kind.c.letter, staff.c.name.label("coach"), room.c.name.label("room"))
            .join(site, site.c.id == session.c.site_id)
            .join(class_kind, class_kind.c.id == session.c.kind_id)
            .join(staff, staff.c.id == session.c.coach_id)
            .join(room, room.c.id == session.c.room_id)
            .where(session.c.id == session_id)
        )
        with self._connect() as connection:
            row = connection.execute(query).one_or_none()
            if row is None:
                raise NotFoundError("not_found", kind="Session")
            width = len(session.c)
            dated, place = Session(*row[:width]), Site(*row[width:-3])
            day = dated.starts.date()
            lines = [line for line in roster_lines(connection, dated) if line.booking.state in TAKES_PLACE]
            blocks, stations = _circuit(connection, dated.circuit_version_id)
            return ClassFacts(
                session=dated,
                site=place,
                letter=row[-3],
                coach=row[-2],
                room=row[-1],
                blocks=blocks,
                stations=stations,
                people=_people(connection, dated, lines),
                waiting=tuple(WaitingFacts(one.entry.member_id, one.name) for one in wait_lines(connection, dated)),
                last=_last_results(connection, session_id, day),
                kit=_values(connection, KitItem, kit_item.c.site_id == place.id),
                phases=_values(
                    connection,
                    SeasonPhase,
                    season_phase.c.member_id.is_(None),
                    season_phase.c.first_day <= day,
                    season_phase.c.last_day >= day,
                ),
                printed=_last_prints(connection, printed_sheet.c.session_id == session_id),
            )

    def member_history(self, member_id: UUID, site: Site, since: date, until: date) -> MemberHistory:
        """A member's progress between two days, both included."""
        own = {"member_id": member_id}
        phase = season_phase.c
        with self._connect() as connection:
            found = _values(connection, Member, member.c.id == member_id)
            if not found:
                raise NotFoundError("not_found", kind="Member")
            phases = _values(
                connection,
                SeasonPhase,
                sa.or_(phase.member_id == member_id, phase.member_id.is_(None)),
                phase.first_day <= until,
                phase.last_day >= since,
            )
            mine = tuple(one for one in phases if one.member_id is not None)
            return MemberHistory(
                member=found[0],
                site=site,
                attended=_attended(connection, member_id, since, until),
                weeks=_values(connection, RunWeek, run_week.c.week.between(since, until), **own),
                races=_values(connection, Race, race.c.on_day >= since, **own),
                phases=tuple(sorted(mine or phases, key=lambda one: one.first_day)),
                tests=_values(connection, TestResult, test_result.c.on_day <= until, **own),
                sets=_values(
                    connection,
                    SetResult,
                    set_result.c.on_day.between(since, until),
                    set_result.c.load_kg.is_not(None),
                    **own,
                ),
                printed=_last_prints(connection, printed_sheet.c.member_id == member_id),
            )

    def timetable(
        self, site_id: UUID, first_day: date, last_day: date
    ) -> tuple[Sequence[ClassRow], Sequence[ClosureRow]]:
        """The classes that start on these days, and the closures that touch them."""
        reads = self.schedule
        return reads.classes(site_id, first_day, last_day), reads.closures(site_id, first_day, last_day)

    @property
    def schedule(self) -> ScheduleReads:
        """Reads of the calendar."""
        return ScheduleReads(self._connect)

    def last_prints(self, codes: Collection[str]) -> Mapping[str, LastPrint]:
        """The last print of each sheet with one of these codes."""
        found: dict[str, LastPrint] = {}
        with self._connect() as connection:
            for some in batched(sorted(codes)):
                found |= _last_prints(connection, printed_sheet.c.code.in_(some))
        return found

    def member_codes(self) -> Sequence[str]:
        """The card codes of all members that are not archived, in order."""
        query = sa.select(member.c.code).where(member.c.archived.is_(False)).order_by(member.c.code)
        with self._connect() as connection:
            return list(connection.execute(query).scalars())


def _values(connection: sa.Connection, kind: type[Any], *where: sa.ColumnElement[bool], **equal: UUID) -> Any:
    mapping = mapping_of(kind)
    columns = mapping.table.c
    same = (columns[name] == value for name, value in equal.items())
    query = sa.select(mapping.table).where(*same, *where).order_by(columns.id)
    return tuple(mapping.value(row) for row in connection.execute(query))


def _circuit(connection: sa.Connection, version_id: UUID | None) -> tuple[tuple[Block, ...], tuple[Station, ...]]:
    """Blocks and stations in order; two statements also for a class without a circuit."""
    blocks = sa.select(block).where(block.c.version_id == version_id).order_by(block.c.position)
    stations = (
        sa.select(station)
        .join(block, block.c.id == station.c.block_id)
        .where(station.c.version_id == version_id)
        .order_by(block.c.position, station.c.position)
    )
    return (
        tuple(Block(*row) for row in connection.execute(blocks)),
        tuple(Station(*row) for row in connection.execute(stations)),
    )


def _people(connection: sa.Connection, dated: Session, lines: Sequence[RosterLine]) -> tuple[PersonFacts, ...]:
    """By number on the roster; who has none yet gets the next ones, in alphabetical order."""
    day = dated.starts.date()
    booked = sa.select(booking.c.member_id).where(booking.c.session_id == dated.id)
    members = {one.id: one for one in _values(connection, Member, member.c.id.in_(booked))}
    flag = training_flag.c
    standing = sa.select(flag.member_id, flag.flag).where(
        flag.member_id.in_(booked), flag.starts_on <= day, sa.or_(flag.ends_on.is_(None), flag.ends_on >= day)
    )
    flags: dict[UUID, list[str]] = {}
    for member_id, name in connection.execute(standing.order_by(flag.starts_on, flag.id)):
        flags.setdefault(member_id, []).append(name)
    races: dict[UUID, Race] = {}
    for one in _values(connection, Race, race.c.member_id.in_(booked), race.c.on_day >= day):
        if one.member_id not in races or one.on_day < races[one.member_id].on_day:
            races[one.member_id] = one
    most = max((line.booking.code for line in lines), default=0)
    people = []
    for line in sorted(lines, key=lambda one: (one.booking.code == 0, one.booking.code)):
        most += line.booking.code == 0
        who = line.booking.member_id
        people.append(
            PersonFacts(
                member=members[who],
                code=line.booking.code or most,
                facts=line.facts,
                used=line.used,
                flags=tuple(flags.get(who, ())),
                race=races.get(who),
            )
        )
    return tuple(people)


def _last_results(connection: sa.Connection, session_id: UUID, day: date) -> Mapping[tuple[UUID, str], SetResult]:
    columns = set_result.c
    newest = sa.func.row_number().over(
        partition_by=(columns.member_id, columns.exercise), order_by=(columns.on_day.desc(), columns.id.desc())
    )
    booked = sa.select(booking.c.member_id).where(booking.c.session_id == session_id)
    ranked = (
        sa.select(columns.id, newest.label("place"))
        .where(columns.member_id.in_(booked), columns.on_day < day)
        .subquery()
    )
    chosen = sa.select(ranked.c.id).where(ranked.c.place == 1)
    found = _values(connection, SetResult, columns.id.in_(chosen))
    return {(one.member_id, one.exercise): one for one in found}


def _last_prints(connection: sa.Connection, where: sa.ColumnElement[bool]) -> Mapping[str, LastPrint]:
    columns = printed_sheet.c
    query = sa.select(columns.code, columns.digest, columns.version).where(where)
    ordered = query.order_by(columns.version, columns.printed_at, columns.id)
    return {code: LastPrint(digest, version) for code, digest, version in connection.execute(ordered)}


def _attended(connection: sa.Connection, member_id: UUID, since: date, until: date) -> tuple[tuple[date, str], ...]:
    first = datetime.combine(since, datetime.min.time())
    after = datetime.combine(until, datetime.min.time()) + timedelta(days=1)
    query = (
        sa.select(session.c.starts, staff.c.name)
        .join(booking, booking.c.session_id == session.c.id)
        .join(staff, staff.c.id == session.c.coach_id)
        .where(
            booking.c.member_id == member_id,
            booking.c.state == BookingState.HERE,
            session.c.starts >= first,
            session.c.starts < after,
        )
        .order_by(session.c.starts)
    )
    return tuple((starts.date(), name) for starts, name in connection.execute(query))
