"""What the dates of regular places are judged by, for many of them in a fixed number of statements."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

import sqlalchemy as sa

from studio.domain.attendance.records import (
    STILL_WAITS,
    TAKES_PLACE,
    Booking,
    StandingBooking,
    WaitlistEntry,
)
from studio.domain.schedule.records import Session, SessionState
from studio.services.attendance.queries import RegularFacts
from studio.storage.mapping import Connect, batched
from studio.storage.tables import booking, session, waitlist_entry

if TYPE_CHECKING:
    from studio.services.ports import Work


class RegularReads:
    """Reads on a connection of their own or inside a command (`work`)."""

    def __init__(self, connect: Connect) -> None:
        self._connect = connect

    def _on(self, work: Work | None) -> AbstractContextManager[sa.Connection]:
        return self._connect() if work is None else nullcontext(cast("Any", work).connection)

    def regular_facts(
        self, standings: Collection[StandingBooking], now: datetime, *, past: bool = False, work: Work | None = None
    ) -> RegularFacts:
        """The classes of their series that start after `now` (or all), with the people's own places and turns."""
        people = {one.member_id for one in standings}
        with self._on(work) as connection:
            coming = None if past else session.c.starts_at > now
            dated = _some(
                connection, sa.select(session), session.c.series_id, {one.series_id for one in standings}, coming
            )
            classes = [Session(*row) for row in dated]
            of_people = sa.select(booking, session).join(session, session.c.id == booking.c.session_id)
            theirs = _some(
                connection, of_people, booking.c.member_id, people, None if past else session.c.ends_at > now
            )
            waits = sa.select(waitlist_entry).join(session, session.c.id == waitlist_entry.c.session_id)
            turns = _some(connection, waits, waitlist_entry.c.member_id, people, coming)
            ids = {one.id for one in classes}
            places = _places(theirs, now)
            return RegularFacts(
                sessions=_by_series(classes),
                places=places[0],
                held=places[1],
                waits={(one.session_id, one.member_id): one for one in (WaitlistEntry(*row) for row in turns)},
                taken=_counts(connection, booking, TAKES_PLACE, ids),
                waiting=_counts(connection, waitlist_entry, STILL_WAITS, ids),
            )


def _some(
    connection: sa.Connection,
    query: sa.Select[Any],
    column: sa.ColumnElement[Any],
    keys: Iterable[UUID],
    narrowed: sa.ColumnElement[bool] | None,
) -> Iterator[Any]:
    """The rows whose column is one of many keys."""
    for some in batched(sorted(keys)):
        fits = query.where(column.in_(some))
        yield from connection.execute(fits if narrowed is None else fits.where(narrowed)).all()


def _by_series(classes: Iterable[Session]) -> dict[UUID, list[Session]]:
    found: dict[UUID, list[Session]] = defaultdict(list)
    for one in classes:
        if one.series_id is not None:
            found[one.series_id].append(one)
    return found


def _places(
    rows: Iterable[Sequence[Any]], now: datetime
) -> tuple[dict[tuple[UUID, UUID], Booking], dict[UUID, list[Session]]]:
    """Bookings by class and person, and by person the classes not over by `now` in which they have a place."""
    places: dict[tuple[UUID, UUID], Booking] = {}
    held: dict[UUID, list[Session]] = defaultdict(list)
    width = len(booking.c)
    for row in rows:
        place, dated = Booking(*row[:width]), Session(*row[width:])
        places[dated.id, place.member_id] = place
        if place.state in TAKES_PLACE and dated.state is SessionState.SCHEDULED and dated.ends_at > now:
            held[place.member_id].append(dated)
    return places, held


def _counts(
    connection: sa.Connection, table: sa.Table, states: Sequence[Any], ids: Collection[UUID]
) -> dict[UUID, int]:
    """Per class, how many are there in these states; classes without any are left out."""
    columns = table.c
    counted = sa.select(columns.session_id, sa.func.count()).group_by(columns.session_id)
    rows = _some(connection, counted, columns.session_id, ids, columns.state.in_(states))
    return {row[0]: row[1] for row in rows}
