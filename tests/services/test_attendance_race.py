"""The last place is never given twice, however many desks ask at once. A control shows that the race is real."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from uuid import UUID

from studio.domain.attendance.records import TAKES_PLACE, Booking
from studio.domain.clock import FixedClock
from studio.domain.errors import RuleError
from studio.domain.members.records import Member
from studio.domain.schedule.records import Session
from studio.services.attendance.service import AttendanceService
from studio.services.changes import Changes, Outcome
from studio.services.ports import Work
from studio.storage.attendance import AttendanceReads
from studio.storage.engine import Database, open_database
from studio.storage.store import Store
from tests import builders

DESKS = 4
ROUNDS = 8
Attempt = Callable[[Store, Session, UUID], bool]


def booked_through_the_service(store: Store, dated: Session, member_id: UUID) -> bool:
    service = AttendanceService(store, AttendanceReads(store.connect), builders.SHELF)
    try:
        service.book(builders.call(), dated.id, member_id)
    except RuleError as error:
        return error.code != "class_full"
    return True


def race(database: Database, clock: FixedClock, attempt: Attempt) -> list[int]:
    """Let every desk, with connections of its own, book the one place of each class; return how many got it."""
    members = [builders.member(f"Runner {number}") for number in range(DESKS)]
    classes = [builders.session("2026-04-14T18:00", capacity=1) for _ in range(ROUNDS)]
    builders.put(Store(database, clock), *builders.STUDIO, *members, *classes)
    start = threading.Barrier(DESKS)

    def desk(member: Member) -> list[bool]:
        own = open_database(database.path or database.engine.url.render_as_string(hide_password=False))
        store = Store(own, clock)
        got = []
        for dated in classes:
            start.wait(20)
            got.append(attempt(store, dated, member.id))
        own.close()
        return got

    with ThreadPoolExecutor(DESKS) as pool:
        got = list(pool.map(desk, members))
    store = Store(database, clock)
    for number, dated in enumerate(classes):
        taken = [one for one in store.select(Booking, session_id=dated.id) if one.state in TAKES_PLACE]
        assert len(taken) == sum(row[number] for row in got)
    return [sum(row[number] for row in got) for number in range(ROUNDS)]


def test_the_last_place_goes_to_exactly_one_desk(database: Database, clock: FixedClock) -> None:
    assert race(database, clock, booked_through_the_service) == [1] * ROUNDS


def test_counting_before_the_lock_is_taken_overbooks(database: Database, clock: FixedClock) -> None:
    counted = threading.Barrier(DESKS)

    def booked_without_lock(store: Store, dated: Session, member_id: UUID) -> bool:
        taken = len(store.select(Booking, session_id=dated.id))
        counted.wait(20)
        if taken >= dated.capacity:
            return False

        def do(work: Work) -> Outcome:
            work.add(builders.booking(dated, store.get(Member, member_id)))
            return Outcome(None, Changes.ATTENDANCE, "booked")

        store.run(builders.call(), do)
        return True

    assert race(database, clock, booked_without_lock) == [DESKS] * ROUNDS
