"""Progress reads: each one statement, whatever the number of rows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any, TypeVar
from uuid import UUID

import sqlalchemy as sa

from studio.domain.attendance.records import TAKES_PLACE, BookingState
from studio.domain.members.records import Race, RunWeek
from studio.domain.progress.records import SetResult, TestResult
from studio.domain.schedule.records import SessionState
from studio.services.progress.queries import StationOfClass
from studio.services.progress.rows import Entrant, Tested
from studio.storage.mapping import Connect, mapping_of
from studio.storage.tables import (
    block,
    booking,
    member,
    race,
    run_week,
    session,
    set_result,
    station,
    test_result,
)

R = TypeVar("R")
_RECENT = 50


class ProgressReads:
    """Reads of tests, results, attendance and running of a member or a class."""

    def __init__(self, connect: Connect) -> None:
        self._connect = connect

    def _records(self, kind: type[R], query: sa.Select[Any]) -> list[R]:
        mapping = mapping_of(kind)
        with self._connect() as connection:
            return [mapping.value(row) for row in connection.execute(query)]

    def tests(self, member_id: UUID) -> Sequence[TestResult]:
        """All test results of a member, oldest first."""
        query = sa.select(test_result).where(test_result.c.member_id == member_id)
        return self._records(TestResult, query.order_by(test_result.c.on_day, test_result.c.id))

    def results(self, member_id: UUID, since: date) -> Sequence[SetResult]:
        """A member's results with a load in kilograms since a day, oldest first."""
        query = sa.select(set_result).where(
            set_result.c.member_id == member_id, set_result.c.on_day >= since, set_result.c.load_kg.is_not(None)
        )
        return self._records(SetResult, query.order_by(set_result.c.on_day, set_result.c.id))

    def attended(self, member_id: UUID, since: date) -> Sequence[date]:
        """The days of the classes a member came to since a day."""
        query = (
            sa.select(session.c.starts)
            .join_from(booking, session, session.c.id == booking.c.session_id)
            .where(
                booking.c.member_id == member_id,
                booking.c.state == BookingState.HERE,
                session.c.starts >= datetime.combine(since, time()),
            )
        )
        with self._connect() as connection:
            return [starts.date() for starts in connection.execute(query).scalars()]

    def booked(self, member_id: UUID, after: datetime, until: date) -> Sequence[date]:
        """The days of the classes a member has a place in, after an instant and up to a day."""
        query = (
            sa.select(session.c.starts)
            .join_from(booking, session, session.c.id == booking.c.session_id)
            .where(
                booking.c.member_id == member_id,
                booking.c.state == BookingState.BOOKED,
                session.c.state == SessionState.SCHEDULED,
                session.c.starts_at > after,
                session.c.starts < datetime.combine(until, time()) + timedelta(days=1),
            )
            .order_by(session.c.starts)
        )
        with self._connect() as connection:
            return [starts.date() for starts in connection.execute(query).scalars()]

    def weeks(self, member_id: UUID, since: date) -> Sequence[RunWeek]:
        """A member's running weeks since a day, oldest first."""
        query = sa.select(run_week).where(run_week.c.member_id == member_id, run_week.c.week >= since)
        return self._records(RunWeek, query.order_by(run_week.c.week))

    def races(self, member_id: UUID, since: date) -> Sequence[Race]:
        """A member's races since a day, by date."""
        query = sa.select(race).where(race.c.member_id == member_id, race.c.on_day >= since)
        return self._records(Race, query.order_by(race.c.on_day, race.c.id))

    def people(self, session_id: UUID) -> Sequence[Entrant]:
        """The people with a place in a class, by roster code."""
        query = (
            sa.select(member.c.id, booking.c.code, member.c.name)
            .join_from(booking, member, member.c.id == booking.c.member_id)
            .where(booking.c.session_id == session_id, booking.c.state.in_(TAKES_PLACE))
            .order_by(booking.c.code, member.c.sort_name)
        )
        with self._connect() as connection:
            return [Entrant(*row) for row in connection.execute(query)]

    def stations(self, session_id: UUID) -> Sequence[StationOfClass]:
        """The stations of a class's circuit, in order."""
        columns = (station.c.id, station.c.letter, station.c.exercise, station.c.sets, station.c.unit, block.c.kind)
        query = (
            sa.select(*columns)
            .join_from(session, station, station.c.version_id == session.c.circuit_version_id)
            .join(block, block.c.id == station.c.block_id)
            .where(session.c.id == session_id)
            .order_by(block.c.position, station.c.position)
        )
        with self._connect() as connection:
            return [StationOfClass(*row) for row in connection.execute(query)]

    def results_of_class(self, session_id: UUID) -> Sequence[SetResult]:
        """What was entered for a class."""
        query = sa.select(set_result).where(set_result.c.session_id == session_id).order_by(set_result.c.id)
        return self._records(SetResult, query)

    def last_results(self, session_id: UUID, exercises: Sequence[str]) -> Sequence[SetResult]:
        """Each person's newest result before a class at each of these exercises."""
        before = sa.select(session.c.starts).where(session.c.id == session_id).scalar_subquery()
        people = sa.select(booking.c.member_id).where(
            booking.c.session_id == session_id, booking.c.state.in_(TAKES_PLACE)
        )
        newest_first = (
            sa.func.row_number()
            .over(
                partition_by=(set_result.c.member_id, set_result.c.exercise),
                order_by=(set_result.c.on_day.desc(), set_result.c.id.desc()),
            )
            .label("age")
        )
        # Days and wall times are ISO text, so a day sorts before every time of the same day.
        earlier = sa.type_coerce(set_result.c.on_day, sa.Text) < sa.func.substr(before, 1, 10)
        ranked = (
            sa.select(set_result, newest_first)
            .where(set_result.c.member_id.in_(people), set_result.c.exercise.in_(exercises), earlier)
            .subquery()
        )
        columns = [ranked.c[column.name] for column in set_result.c]
        query = sa.select(*columns).where(ranked.c.age == 1).order_by(ranked.c.member_id, ranked.c.exercise)
        return self._records(SetResult, query)

    def coached_lately(self) -> Sequence[Tested]:
        """Members with tests, newest test day first."""
        day = sa.func.max(test_result.c.on_day, type_=test_result.c.on_day.type)
        query = (
            sa.select(member.c.id, member.c.code, member.c.name, day)
            .join_from(test_result, member, member.c.id == test_result.c.member_id)
            .where(member.c.archived.is_(False))
            .group_by(member.c.id, member.c.code, member.c.name, member.c.sort_name)
            .order_by(day.desc(), member.c.sort_name)
            .limit(_RECENT)
        )
        with self._connect() as connection:
            return [Tested(*row) for row in connection.execute(query)]
