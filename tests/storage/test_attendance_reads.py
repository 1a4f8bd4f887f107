"""What the Today screen reads: right, and with as many statements for three people as for one. On both engines."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
import sqlalchemy as sa

from studio.domain.attendance.flags import Flag, FlagKind
from studio.domain.attendance.records import BookingState, WaitlistEntry, WaitState
from studio.domain.circuits.records import Block, BlockFormat, BlockKind, Circuit, CircuitVersion, Station
from studio.domain.errors import NotFoundError
from studio.domain.members.records import Document, HealthCheck, Pass, PassEntry, PassKind, PassType, Race, TrainingFlag
from studio.domain.members.records import RacePriority as Priority
from studio.domain.paper import PrintedSheet
from studio.domain.schedule.records import Session, SessionState
from studio.services.attendance.rows import BlockGlance, Roster, StationGlance
from studio.services.attendance.service import AttendanceService
from studio.storage.attendance import AttendanceReads
from studio.storage.store import Store
from tests import builders

DAY = date(2026, 4, 14)
PACK = PassType(UUID(int=50), "Pack of 10", PassKind.CREDITS, 10, 180)
next_id = builders.next_id


@pytest.fixture
def service(store: Store) -> AttendanceService:
    builders.put(store, *builders.STUDIO, PACK)
    return AttendanceService(store, AttendanceReads(store.connect), builders.SHELF)


def at(hour: int, minute: int = 0) -> datetime:
    """An instant of the day, by the clock on the wall in London (an hour ahead of UTC)."""
    return datetime(2026, 4, 14, hour - 1, minute, tzinfo=UTC)


def test_the_days_classes_with_their_counts(service: AttendanceService, store: Store) -> None:
    early, main = builders.session("2026-04-14T06:30"), builders.session("2026-04-14T18:00", capacity=4)
    off = builders.session("2026-04-14T12:00", state=SessionState.CANCELLED)
    others = [
        builders.session("2026-04-13T23:59"),
        builders.session("2026-04-15T06:30"),
        builders.session("2026-04-16T06:30"),
    ]
    people = [builders.member(f"Runner {number}") for number in range(6)]
    states = [*BookingState, BookingState.BOOKED]
    builders.put(store, main, early, off, *others, *people)
    builders.put(store, *(builders.booking(main, who, state) for who, state in zip(people, states, strict=True)))
    builders.put(store, WaitlistEntry(next_id(), main.id, people[4].id, at(9)))
    builders.put(store, WaitlistEntry(next_id(), main.id, people[3].id, at(8), WaitState.LEFT))

    day = service.day(builders.SITE.id, DAY)

    assert [card.session_id for card in day.classes] == [early.id, off.id, main.id]
    card = day.classes[2]
    assert (card.name, card.letter, card.coach, card.room) == ("Run Strength", "S", "Inés Carvalho", "Main floor")
    assert (card.starts, card.ends) == (datetime(2026, 4, 14, 18), datetime(2026, 4, 14, 19))
    assert (card.taken, card.capacity, card.here, card.expected, card.no_shows) == (4, 4, 1, 2, 1)
    assert (card.waiting, card.free) == (1, 0)
    assert (day.taken, day.capacity, day.here, day.no_shows, len(day.held)) == (4, 20, 1, 1, 2)
    assert day.next_start == datetime(2026, 4, 15, 6, 30)


def test_a_day_without_classes_says_when_the_next_one_is(service: AttendanceService, store: Store) -> None:
    assert service.day(builders.SITE.id, DAY).next_start is None
    builders.put(store, builders.session("2026-04-21T06:30"))
    day = service.day(builders.SITE.id, DAY)
    assert (day.classes, day.next_start) == ((), datetime(2026, 4, 21, 6, 30))


def test_the_roster_is_alphabetical_and_carries_what_the_desk_must_notice(
    service: AttendanceService, store: Store
) -> None:
    dated, earlier = builders.session("2026-04-14T18:00"), builders.session("2026-04-07T18:00")
    aicha = builders.member("Aïcha Benmoussa", birth_date=date(1990, 4, 14))
    zoe = builders.member("Zoë Quiet")
    gone = builders.member("Gone")
    builders.put(store, dated, earlier, aicha, zoe, gone)
    held = Pass(next_id(), zoe.id, PACK.id, "Pack of 10", date(2026, 1, 5), date(2026, 7, 1))
    builders.put(
        store,
        held,
        PassEntry(next_id(), held.id, at(9), 10, "bought"),
        Document(next_id(), zoe.id, "waiver", date(2025, 1, 1), date(2026, 1, 1)),
        Document(next_id(), zoe.id, "waiver", date(2026, 1, 1)),
        HealthCheck(next_id(), zoe.id, "own", date(2026, 1, 1), "train", date(2027, 1, 1)),
        builders.booking(dated, zoe, BookingState.HERE, arrived_at=at(17, 41), pass_id=held.id),
        builders.booking(earlier, zoe, BookingState.HERE, arrived_at=at(18) - timedelta(days=7)),
        builders.booking(dated, gone, BookingState.CANCELLED),
        builders.booking(dated, aicha),
        Document(next_id(), aicha.id, "waiver", date(2025, 1, 1), date(2026, 4, 13)),
        HealthCheck(next_id(), aicha.id, "own", date(2025, 4, 1), "train", date(2026, 4, 1)),
        TrainingFlag(next_id(), aicha.id, "knee", date(2026, 4, 1), ends_on=date(2026, 4, 14)),
        Race(next_id(), aicha.id, "Past", date(2026, 4, 12), 10_000, Priority.A),
        Race(next_id(), aicha.id, "Half", date(2026, 4, 20), 21_097, Priority.A),
    )

    roster = service.roster(dated.id)

    assert [row.name for row in roster.rows] == ["Aïcha Benmoussa", "Zoë Quiet"]
    first, second = roster.rows
    assert [(flag.kind, flag.number) for flag in first.flags] == [
        (FlagKind.WAIVER_EXPIRED, 0),
        (FlagKind.NO_PASS, 0),
        (FlagKind.CHECK_DUE, 0),
        (FlagKind.FIRST_VISIT, 0),
        (FlagKind.RACE, 6),
        (FlagKind.BIRTHDAY, 0),  # no swap: this class has no circuit whose stations could ask too much
    ]
    assert first.arrive_by == datetime(2026, 4, 14, 17, 45)
    assert (second.flags, second.arrived) == ((), datetime(2026, 4, 14, 17, 41))
    assert second.held is not None
    assert (second.held.name, second.held.left) == ("Pack of 10", 10)
    assert (roster.count(BookingState.HERE), roster.count(BookingState.BOOKED)) == (1, 1)
    assert roster.promotes_until == datetime(2026, 4, 14, 17)


def test_the_waitlist_is_in_order_of_time_with_the_pass_that_holds(service: AttendanceService, store: Store) -> None:
    dated = builders.session("2026-04-14T18:00")
    first, second, left = (builders.member(name) for name in ("Oksana", "Tadhg", "Left"))
    held = Pass(next_id(), first.id, PACK.id, "Pack of 10", date(2026, 1, 5), date(2026, 4, 14))
    old = Pass(next_id(), second.id, PACK.id, "Old pack", date(2026, 1, 5), date(2026, 4, 13))
    builders.put(store, dated, first, second, left, held, old)
    builders.put(
        store,
        WaitlistEntry(next_id(), dated.id, second.id, at(9), WaitState.OFFERED),
        WaitlistEntry(next_id(), dated.id, first.id, at(8)),
        WaitlistEntry(next_id(), dated.id, left.id, at(7), WaitState.LEFT),
    )
    waiting = service.roster(dated.id).waiting
    assert [(row.name, row.pass_name, row.state) for row in waiting] == [
        ("Oksana", "Pack of 10", WaitState.WAITING),
        ("Tadhg", "", WaitState.OFFERED),
    ]
    assert waiting[0].since == datetime(2026, 4, 14, 8)


def circuit_rows() -> tuple[Session, list[object]]:
    """A class on version 2 of a circuit, with cards printed from version 1; station 2 has changed."""
    circuit = Circuit(next_id(), "Tuesday")
    versions = [CircuitVersion(next_id(), circuit.id, number, at(15 + number)) for number in (1, 2)]
    rows: list[object] = [circuit, *versions]
    for number, version in enumerate(versions):
        warm = Block(next_id(), version.id, 0, BlockKind.MOBILITY, BlockFormat.FLOW, 1, 60, 0, 0)
        main = Block(next_id(), version.id, 1, BlockKind.STRENGTH, BlockFormat.TIMED, 3, 40, 0, 20)
        rows += [warm, main, Station(next_id(), warm.id, version.id, 0, "M1", "cat_cow", 1, 6, "reps")]
        for letter, exercise, load in (("1", "goblet_squat", "16 kg"), ("2", "side_plank", "")):
            dose = 30 if letter == "2" and number else 20
            rows.append(Station(next_id(), main.id, version.id, int(letter), letter, exercise, 1, dose, "s", load=load))
    dated = builders.session("2026-04-14T18:00", circuit_version_id=versions[1].id)
    for letter in "12":
        rows.append(
            PrintedSheet(next_id(), f"s{letter}", "station_card", "d", at(16, 40), session_id=dated.id, station=letter)
        )
    return dated, rows


def test_the_circuit_at_a_glance_marks_cards_that_are_old(service: AttendanceService, store: Store) -> None:
    dated, rows = circuit_rows()
    builders.put(store, *rows[:3], dated, *rows[3:])
    glance = service.roster(dated.id).circuit
    assert glance is not None
    assert (glance.name, glance.version, glance.work_s, glance.move_s, glance.rounds) == ("Tuesday", 2, 40, 20, 3)
    assert glance.blocks == (BlockGlance("mobility", 1), BlockGlance("strength", 6))
    changed = datetime(2026, 4, 14, 17)
    assert [(one.letter, one.load, one.changed) for one in glance.stations] == [
        ("1", "16 kg", None),
        ("2", "", changed),
    ]
    assert [one.letter for one in glance.changed] == ["2"]
    assert glance.printed == datetime(2026, 4, 14, 16, 40)
    assert isinstance(glance.stations[0], StationGlance)


def test_a_class_without_circuit_and_an_unknown_class(service: AttendanceService, store: Store) -> None:
    dated = builders.session("2026-04-14T18:00")
    builders.put(store, dated)
    empty = service.roster(dated.id)
    assert (empty.rows, empty.waiting, empty.circuit, empty.printed) == ((), (), None, None)
    with pytest.raises(NotFoundError):
        service.roster(next_id())


def statements(store: Store, do: Callable[[], object]) -> int:
    seen: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        seen.append(statement)

    engine = store.database.engine
    sa.event.listen(engine, "before_cursor_execute", note)
    try:
        do()
    finally:
        sa.event.remove(engine, "before_cursor_execute", note)
    return len(seen)


def test_statements_do_not_grow_with_people_or_classes(service: AttendanceService, store: Store) -> None:
    dated, rows = circuit_rows()
    builders.put(store, *rows[:3], dated, *rows[3:])
    counts = []
    for number in (1, 3):
        for _ in range(number):
            who, waits = builders.member("Runner"), builders.member("Waits")
            builders.put(store, who, waits, builders.booking(dated, who), builders.session("2026-04-14T19:00"))
            builders.put(store, WaitlistEntry(next_id(), dated.id, waits.id, at(8)))
        counts.append(
            (
                statements(store, lambda: service.day(builders.SITE.id, DAY)),
                statements(store, lambda: service.roster(dated.id)),
            )
        )
    assert counts[0] == counts[1]
    assert isinstance(service.roster(dated.id), Roster)
    assert Flag(FlagKind.WAIVER_MISSING) in service.roster(dated.id).rows[0].flags
