"""Measures of the timetable: ten years of sixty series, and an edit and a cancellation over two years of bookings."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from uuid import UUID

from dateutil import rrule

from studio.domain.attendance.records import Booking, BookingState
from studio.domain.ids import new_id
from studio.domain.members.records import Member
from studio.domain.paper import Setting
from studio.domain.roles import Role
from studio.domain.schedule.editing import ClassEdit, Scope
from studio.domain.schedule.expansion import session_of, slots_of
from studio.domain.schedule.records import ClassKind, Room, Series, Session, Staff
from studio.services.changes import Call, Changes, Outcome
from studio.services.ports import Work
from studio.services.schedule.rows import NewSeries, NewSession
from studio.services.studio import Studio
from tests import builders
from tests.bench import bare_driver
from tests.bench.databases import copied, opened
from tests.bench.timing import MS, Figure, median_of, timed

SERIES, YEARS = 60, 10
PEOPLE, WEEKS = 48, 104
FIRST = datetime(2026, 4, 21, 18)


def expansion() -> Figure:
    """The dated classes of many series against their bare rules."""
    all_series = [builders.series("2026-04-14T18:00", "FREQ=WEEKLY;BYDAY=TU") for _ in range(SERIES)]
    since, until = date(2026, 4, 14), date(2026 + YEARS, 4, 14)

    def made() -> list[Session]:
        return [session_of(one, slot, one.id) for one in all_series for slot in slots_of(one, since, until)]

    def bare() -> list[datetime]:
        end = datetime(until.year, until.month, until.day, 23, 59)
        rules = [rrule.rrule(rrule.WEEKLY, one.first_start, byweekday=rrule.TU, until=end) for one in all_series]
        return [start for rule in rules for start in rule]

    number = len(made())
    return Figure(
        f"{YEARS} years of {SERIES} series", median_of([made] * 3), median_of([bare] * 3), MS, f"{number} classes"
    )


def edits(path: Path) -> list[Figure]:
    """An edit of one class and the following, its preview, and their cancellation, against the bare writes."""
    figures = []
    with copied(path, "planned") as planned:
        with opened(planned) as studio:
            chosen = two_years(studio)
        with (
            copied(planned, "bare") as other,
            opened(planned) as studio,
            bare_driver.bare(other) as connection,
        ):
            moved = ClassEdit(starts=FIRST + timedelta(minutes=30))
            preview = partial(studio.schedule.preview_edit, chosen, Scope.FOLLOWING, moved)
            shown = preview()
            figures.append(
                Figure("preview of an edit", median_of([preview] * 5), None, MS, f"{shown.bookings} bookings")
            )
            for name, do in (
                ("edit of it and the following", lambda: studio.schedule.edit(call(), chosen, Scope.FOLLOWING, moved)),
                ("cancel it and the following", lambda: studio.schedule.cancel(call(), chosen, Scope.FOLLOWING, "x")),
            ):
                figures.append(_against_bare(name, studio, connection, do))
    return figures


def _against_bare(name: str, studio: Studio, connection: object, do: Callable[[], object]) -> Figure:
    with bare_driver.noted(studio) as statements:
        measured = timed(do)
    writes = [one for one in statements if one.writes]
    rows = sum(len(one.values) if one.many else 1 for one in writes)
    return Figure(name, measured, timed(partial(bare_driver.write, connection, writes)), MS, f"{rows} rows written")


def call() -> Call:
    """A command of a manager."""
    return Call(None, Role.MANAGER, "bench")


def two_years(studio: Studio) -> UUID:
    """Add a series of two years with its bookings; the first class."""
    store = studio.store
    kind, room = store.select(ClassKind)[0], store.select(Room)[0]
    coach = next(one for one in store.select(Staff) if one.teaches)
    people = [one for one in store.select(Member) if not one.archived][:PEOPLE]

    def further(work: Work) -> Outcome:
        work.add(Setting(UUID(int=900), "schedule", json.dumps({"weeks_ahead": WEEKS})))
        return Outcome(None, Changes.SETTINGS, "rules_set")

    store.run(call(), further)
    new = NewSession(kind.id, room.id, coach.id, FIRST, capacity=PEOPLE)
    made = studio.schedule.add_series(call(), NewSeries(new, "FREQ=WEEKLY"))
    series = store.get(Series, UUID(made.details["series"]))
    classes = store.select(Session, series_id=series.id)
    at = datetime(2026, 4, 1, tzinfo=UTC)

    def book(work: Work) -> Outcome:
        work.add(
            *(
                Booking(new_id(), one.id, who.id, BookingState.BOOKED, at, code=code)
                for one in classes
                for code, who in enumerate(people, 1)
            )
        )
        return Outcome(None, Changes.ATTENDANCE, "booked")

    store.run(call(), book)
    return UUID(made.details["session"])
