"""Measures of the services on one database: check-in, search, roster, smart lists."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from itertools import cycle
from pathlib import Path
from statistics import median
from uuid import UUID

import sqlalchemy as sa

from studio.domain.attendance.records import BookingState
from studio.domain.members.facts import Smart
from studio.domain.roles import Role
from studio.services.changes import Call
from studio.services.members.rows import Sort
from studio.services.schedule.calendar_events import Whose
from studio.services.studio import Studio
from studio.storage.tables import booking, session
from tests.bench import bare_driver
from tests.bench.databases import NOW, copied, opened
from tests.bench.timing import MS, Figure, median_of, timed

CHECK_INS = 200
ROUNDS = 5
TYPED = ("k", "ko", "kof", "kofi", "kofi m", "ann", "meyer", "thmp", "okafr", "j smith", "0794", "@example")
"""Beginnings, initials, slips of the finger, a part of a number, of an address."""


def check_in(path: Path) -> Figure:
    """A check-in and its journal entry, safe on the disk, against the same rows written bare, in turns."""
    served, written, rows = [], [], 0
    with (
        copied(path, "served") as copy,
        copied(path, "bare") as other,
        opened(copy) as studio,
        bare_driver.bare(other) as connection,
        bare_driver.noted(studio) as statements,
    ):
        for place in _expected(studio):
            statements.clear()
            call = Call(None, Role.DESK, "bench")
            served.append(timed(partial(studio.attendance.mark, call, *place, BookingState.HERE)))
            writes = [one for one in statements if one.writes]
            written.append(timed(partial(bare_driver.write, connection, writes)))
            rows = max(rows, sum(len(one.values) if one.many else 1 for one in writes))
    return Figure("check-in, on disk", median(served), median(written), MS, f"up to {rows} rows written")


def _expected(studio: Studio) -> list[tuple[UUID, UUID]]:
    """Places whose people are still expected, in the classes that come next."""
    query = (
        sa.select(booking.c.session_id, booking.c.member_id)
        .join(session, session.c.id == booking.c.session_id)
        .where(booking.c.state == BookingState.BOOKED, session.c.starts >= NOW)
        .order_by(session.c.starts, booking.c.id)
        .limit(CHECK_INS)
    )
    with studio.store.connect() as connection:  # type: ignore[attr-defined]
        return [(row.session_id, row.member_id) for row in connection.execute(query)]


def keystroke(studio: Studio) -> list[Figure]:
    """One more letter in the search box against one plain `in` scan over the members' search texts."""
    studio.members.box_matches("zz")
    index = studio.members.indexing.index()
    texts = [entry.folded for entry in index.order]
    times = {text: median_of([partial(studio.members.box_matches, text)] * ROUNDS) for text in TYPED}
    scans = {text: median_of([partial(_scan, texts, text)] * ROUNDS) for text in TYPED}
    slowest = max(TYPED, key=lambda text: times[text])
    middle = sorted(TYPED, key=lambda text: times[text] / scans[text])[len(TYPED) // 2]
    return [
        Figure("search keystroke, median", times[middle], scans[middle], MS, f"“{middle}”"),
        Figure("search keystroke, slowest", times[slowest], scans[slowest], MS, f"“{slowest}”"),
    ]


def _scan(texts: list[str], wanted: str) -> list[str]:
    return [text for text in texts if wanted in text]


def roster(studio: Studio, path: Path) -> Figure:
    """Opening a class of today against its statements sent bare."""
    day = studio.attendance.day(studio.site().id, NOW.date())
    chosen = next(card.session_id for card in day.held if card.starts > NOW)
    return read("open a roster", studio, path, lambda: studio.attendance.roster(chosen))


def day(studio: Studio, path: Path) -> Figure:
    """The classes of today."""
    site = studio.site().id
    return read("Today's classes", studio, path, lambda: studio.attendance.day(site, NOW.date()))


def calendar_file(studio: Studio, path: Path) -> Figure:
    """A year of classes as a calendar file, against its statements sent bare."""
    first, last = NOW.date() - timedelta(days=182), NOW.date() + timedelta(days=183)
    return read("a year as .ics", studio, path, lambda: studio.sharing.calendar(Whose(), first, last))


def members(studio: Studio) -> list[Figure]:
    """Lists of members and a profile, as they are asked for again and again; the floor is a plain look at each member.

    The first question reads the facts of all members, and has a figure of its own.
    """
    lists = studio.members.lists
    first = timed(partial(lists.counts, Role.MANAGER))
    people = [one for one, _ in lists.listed(Role.MANAGER).people]
    floor = median_of([partial(_look, people)] * ROUNDS)
    asked: dict[str, Callable[[], object]] = {
        "counts of all lists": partial(lists.counts, Role.MANAGER),
        "open a smart list": partial(lists.listed, Role.MANAGER, Smart.SLIPPING),
        **{f"sort by {sort}": partial(lists.listed, Role.MANAGER, Smart.ALL, "", sort) for sort in Sort},
        "rows of a window": partial(lists.rows, people[:100]),
        "open a profile": lambda: studio.members.profile(Role.MANAGER, next(who)),
    }
    who = cycle(people[:: max(1, len(people) // 97)])
    note = f"{len(people):,} members"
    figures = [Figure("first look at all members", first, floor, MS, note)]
    for name, ask in asked.items():
        ask()
        figures.append(Figure(name, median_of([ask] * ROUNDS * 2), floor, MS, note))
    return figures


def _look(people: list[UUID]) -> int:
    return sum(one is not None for one in people)


def read(name: str, studio: Studio, path: Path, ask: Callable[[], object]) -> Figure:
    """A read against its own statements sent bare."""
    ask()
    with bare_driver.noted(studio) as statements:
        ask()
    with bare_driver.bare(path) as connection:
        bare_driver.read(connection, statements)
        measured = median_of([ask] * ROUNDS * 4)
        floor = median_of([partial(bare_driver.read, connection, statements)] * ROUNDS * 4)
    return Figure(name, measured, floor, MS, f"{len(statements)} statements")
