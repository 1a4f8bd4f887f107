"""The last place is never given twice, however many desks ask at once. A control shows that the race is real."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from uuid import UUID

from studio.domain.attendance.records import TAKES_PLACE, Booking, WaitlistEntry, WaitState
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
from tests.support.databases import NOW

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


def test_hand_and_rule_together_never_give_one_place_twice(database: Database, clock: FixedClock) -> None:
    """Two desks move people up by hand while two let the rules do it: one place of each class, three who wait."""
    members = [builders.member(f"Runner {number}") for number in range(3)]
    classes = [builders.session("2026-04-15T18:00", capacity=1) for _ in range(ROUNDS)]
    waits = {
        dated.id: [
            WaitlistEntry(builders.next_id(), dated.id, who.id, NOW + timedelta(seconds=number))
            for number, who in enumerate(members)
        ]
        for dated in classes
    }
    store = Store(database, clock)
    builders.put(store, *builders.STUDIO, *members, *classes, *(one for queue in waits.values() for one in queue))
    start = threading.Barrier(DESKS)
    refused: set[str] = set()

    def desk(number: int) -> int:
        own = open_database(database.path or database.engine.url.render_as_string(hide_password=False))
        service = AttendanceService(Store(own, clock), AttendanceReads(Store(own, clock).connect), builders.SHELF)
        got = 0
        for dated in classes:
            start.wait(20)
            try:
                if number % 2:
                    service.waitlist.give(builders.call(), waits[dated.id][number // 2 + 1].id)
                else:
                    service.promote_due(builders.call())
                got += 1
            except RuleError as error:
                refused.add(error.code)
        own.close()
        return got

    with ThreadPoolExecutor(DESKS) as pool:
        assert sum(pool.map(desk, range(DESKS))) >= ROUNDS
    assert refused <= {"class_full", "not_waiting"}
    for dated in classes:
        taken = [one for one in store.select(Booking, session_id=dated.id) if one.state in TAKES_PLACE]
        moved = [one for one in store.select(WaitlistEntry, session_id=dated.id) if one.state is WaitState.PROMOTED]
        assert [one.member_id for one in moved] == [one.member_id for one in taken]
        assert len(taken) == 1
        assert moved[0].reason in {"by_hand", "place_free"}


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
