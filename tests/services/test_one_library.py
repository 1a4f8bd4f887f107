"""The studio's own exercises wherever exercises are shown: circuits, progress, paper; and what merging means there."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest

from studio.domain.attendance.records import BookingState
from studio.domain.circuits.records import Block, BlockKind, Station
from studio.domain.clock import FixedClock
from studio.domain.errors import RuleError
from studio.domain.exercises.records import OwnExercise
from studio.domain.ids import new_id
from studio.domain.paper import PrintedSheet
from studio.domain.progress.records import SetResult
from studio.domain.roles import Role
from studio.resources import resources_folder
from studio.services.attendance.service import AttendanceService
from studio.services.changes import Changes, Outcome
from studio.services.circuits.rows import Target
from studio.services.circuits.service import CircuitService
from studio.services.exercises.rows import Uses
from studio.services.exercises.service import ExerciseService
from studio.services.exercises.shelf import Shelf
from studio.services.ports import Work
from studio.services.progress.service import ProgressService
from studio.storage.attendance import AttendanceReads
from studio.storage.circuits import CircuitReads
from studio.storage.exercises import ExerciseReads
from studio.storage.progress import ProgressReads
from studio.storage.store import Store
from tests.builders import booking, call, member, put, session
from tests.services.circuit_classes import VERSION, card, circuit_service, class_with_circuit, version_id, view_of

KOFI = member("Kofi Mensah")
GOBLET = "str_squat_goblet"


@pytest.fixture
def shelf(store: Store, clock: FixedClock) -> Shelf:
    circuit_service(store, clock)
    return Shelf(resources_folder(), lambda: store.select(OwnExercise))


@pytest.fixture
def exercises(store: Store, shelf: Shelf) -> ExerciseService:
    return ExerciseService(store, shelf, ExerciseReads(store.connect))


@pytest.fixture
def circuits(store: Store, shelf: Shelf, clock: FixedClock) -> CircuitService:
    return CircuitService(store, CircuitReads(store.connect), clock, shelf)


@pytest.fixture
def progress(store: Store, shelf: Shelf, clock: FixedClock) -> ProgressService:
    return ProgressService(store, ProgressReads(store.connect), clock, shelf)


def own_copy(exercises: ExerciseService) -> str:
    return exercises.duplicate(call(), GOBLET).details["exercise"]


def result(exercise: str, day: str, kg: float, session_id: UUID | None = None) -> SetResult:
    return SetResult(
        new_id(), KOFI.id, exercise, date.fromisoformat(day), (8,), session_id, load="x", load_unit="kg", load_kg=kg
    )


def test_an_own_exercise_is_found_offered_and_shown_in_circuits_at_once(
    exercises: ExerciseService, circuits: CircuitService, store: Store
) -> None:
    target = class_with_circuit(store)
    key = own_copy(exercises)
    exercises.edit(call(), key, "card_line1", "Goblet, slow")
    assert key in [one.exercise for one in circuits.search_library("goblet slow", BlockKind.STRENGTH)]
    circuits.set_exercise(call(), target, card(view_of(circuits, target), "B").id, key)
    shown = card(view_of(circuits, target), "B")
    assert (shown.exercise, shown.name) == (key, "Goblet, slow squat")
    assert shown.figure is not None
    exercises.hide(call(), key)
    assert key not in [one.exercise for one in circuits.search_library("goblet", BlockKind.STRENGTH)]
    # A circuit that has it keeps it.
    assert card(view_of(circuits, target), "B").name == "Goblet, slow squat"


def test_a_name_changed_here_is_changed_on_todays_board(exercises: ExerciseService, shelf: Shelf, store: Store) -> None:
    target = class_with_circuit(store)
    assert target.session_id is not None
    today = AttendanceService(store, AttendanceReads(store.connect), shelf)
    exercises.edit(call(), "str_step_up_low", "short_name", "Kerb step-up")
    circuit = today.roster(target.session_id).circuit
    assert circuit is not None
    assert next(one for one in circuit.stations if one.letter == "A").name == "Kerb step-up"


def test_a_card_on_the_floor_is_old_when_its_words_were_changed_and_not_when_they_are_back(
    exercises: ExerciseService, shelf: Shelf, store: Store, clock: FixedClock
) -> None:
    target = class_with_circuit(store)
    assert target.session_id is not None
    today = AttendanceService(store, AttendanceReads(store.connect), shelf)
    earlier = clock.now() - timedelta(minutes=30)
    put(
        store,
        *(
            PrintedSheet(new_id(), f"x{letter}", "stations", "", earlier, None, target.session_id, station=letter)
            for letter in "AB"
        ),
    )

    def old() -> list[str]:
        assert target.session_id is not None
        circuit = today.roster(target.session_id).circuit
        assert circuit is not None
        return [one.letter for one in circuit.stations if one.changed is not None]

    assert old() == []
    exercises.edit(call(), "str_step_up_low", "rest_s", "75")
    exercises.hide(call(), "str_step_up_low")
    assert old() == []
    outcome = exercises.edit(call(), "str_step_up_low", "cue1", "Whole foot on")
    assert old() == ["A"]
    assert outcome.entry is not None
    store.undo(call(), outcome.entry)
    exercises.renew()
    assert old() == []


def test_merging_writes_nothing_to_a_printed_version_and_shows_the_kept_one(
    exercises: ExerciseService, circuits: CircuitService, store: Store, clock: FixedClock
) -> None:
    target = class_with_circuit(store)
    assert target.session_id is not None
    key = own_copy(exercises)
    circuits.set_exercise(call(), target, card(view_of(circuits, target), "B").id, key)
    version = version_id(store, target)
    put(
        store,
        PrintedSheet(
            id=new_id(), code="x", kind="stations", digest="", printed_at=clock.now(), session_id=target.session_id
        ),
    )
    before = store.select(Station, version_id=version)
    assert exercises.uses(key) == Uses(circuits=1, results=0)
    exercises.merge(call(), key, GOBLET)
    assert store.select(Station, version_id=version) == before
    assert card(view_of(circuits, target), "B").name == "Goblet squat"
    assert exercises.uses(GOBLET).circuits >= 1


def test_results_of_a_merged_exercise_go_on_under_the_kept_one(
    exercises: ExerciseService, progress: ProgressService, circuits: CircuitService, store: Store
) -> None:
    target = class_with_circuit(store)
    assert target.session_id is not None
    key = own_copy(exercises)
    circuits.set_exercise(call(), target, card(view_of(circuits, target), "B").id, GOBLET)
    earlier = session("2026-04-07T18:00")
    evening = store.get(type(earlier), target.session_id)
    put(store, KOFI, earlier, booking(evening, KOFI, BookingState.HERE, code=1))
    put(store, result(GOBLET, "2026-03-31", 16), result(key, "2026-04-07", 20))
    assert [one.reps for one in progress.grid(evening.id).last] == [(8,)]
    assert {lift.name for lift in progress.view(Role.COACH, KOFI.id).lifts} == set()
    exercises.merge(call(), key, GOBLET)
    (goblet,) = progress.view(Role.COACH, KOFI.id).lifts
    assert goblet.name == "Goblet squat"
    assert [point.on_day for point in goblet.points] == [date(2026, 3, 31), date(2026, 4, 7)]
    (last,) = [one for one in progress.grid(evening.id).last if one.member_id == KOFI.id]
    assert last.load.startswith("x")
    assert exercises.uses(GOBLET).results == 2


def test_an_exercise_is_added_at_the_end_of_its_own_block(circuits: CircuitService, store: Store) -> None:
    target = class_with_circuit(store)
    before = len(next(lane for lane in view_of(circuits, target).lanes if lane.kind is BlockKind.CORE).stations)
    outcome = circuits.add_exercise(call(Role.COACH), target, "core_dead_bug")
    core = next(lane for lane in view_of(circuits, target).lanes if lane.kind is BlockKind.CORE)
    assert [one.exercise for one in core.stations][-1] == "core_dead_bug"
    assert len(core.stations) == before + 1
    assert outcome.details["letter"] == f"C{before + 1}"


def test_a_circuit_without_its_block_refuses_it(circuits: CircuitService, store: Store) -> None:
    copy = UUID(circuits.copy(call(), VERSION.id, "Only strength").details["circuit"])
    power = next(lane for lane in circuits.for_circuit(copy).lanes if lane.kind is BlockKind.POWER)

    def drop(work: Work) -> Outcome:
        work.remove(*work.select(Station, block_id=power.id), work.get(Block, power.id))
        return Outcome(None, Changes.CIRCUITS, "test_rows_removed")

    store.run(call(), drop)
    with pytest.raises(RuleError, match="block_missing"):
        circuits.add_exercise(call(), Target(circuit_id=copy), "pow_march_a")
