"""Progress of a member and a class's results, on both engines."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from studio.domain.attendance.records import BookingState
from studio.domain.circuits.records import Block, BlockFormat, BlockKind, Circuit, CircuitVersion, Station
from studio.domain.clock import FixedClock
from studio.domain.errors import NotAllowedError, RuleError
from studio.domain.members.records import MassUnit, Race, RacePriority, RunWeek
from studio.domain.progress.measurement import Balance, Step
from studio.domain.progress.records import SetResult, Side, TestResult
from studio.domain.roles import Role
from studio.services.progress.rows import Entrant, ResultCell
from studio.services.progress.service import ProgressService
from studio.storage.progress import ProgressReads
from studio.storage.store import Store
from tests.builders import SHELF, STUDIO, booking, call, member, next_id, put, session
from tests.support.databases import NOW

KOFI = member("Kofi Mensah", body_mass_kg=72.0)
ANA = member("Ana Pires", mass_unit=MassUnit.LB)
LAST_TUESDAY, TUESDAY = session("2026-04-07T18:00"), session("2026-04-14T18:00")
PLAN = Circuit(UUID(int=90), "Block 2")
VERSION = CircuitVersion(UUID(int=91), PLAN.id, 1, NOW)
BLOCKS = tuple(
    Block(UUID(int=92 + n), VERSION.id, n, kind, BlockFormat.WINDOW, 2, 120, 0, 30)
    for n, kind in enumerate((BlockKind.MOBILITY, BlockKind.STRENGTH))
)
ROCK = Station(UUID(int=95), BLOCKS[0].id, VERSION.id, 0, "M1", "mob_ankle_rock_half_kneel", 1, 8, "reps")
SQUAT = Station(UUID(int=96), BLOCKS[1].id, VERSION.id, 0, "A", "str_squat_goblet", 2, 8, "reps")
EVENING = replace(TUESDAY, circuit_version_id=VERSION.id)


@pytest.fixture
def progress(store: Store, clock: FixedClock) -> ProgressService:
    put(store, *STUDIO, KOFI, ANA, PLAN, VERSION, *BLOCKS, ROCK, SQUAT, LAST_TUESDAY, EVENING)
    return ProgressService(store, ProgressReads(store.connect), clock, SHELF)


def score(test: str, day: str, side: Side, value: float) -> TestResult:
    return TestResult(next_id(), KOFI.id, test, date.fromisoformat(day), side, value)


def lift(day: str, kg: float, *reps: int, **fields: Any) -> SetResult:
    values: dict[str, Any] = {"load": f"{kg:g}", "load_unit": "kg", "load_kg": kg}
    return SetResult(next_id(), KOFI.id, "str_squat_goblet", date.fromisoformat(day), reps, **(values | fields))


def test_a_sided_test_shows_the_weaker_side_and_compares(store: Store, progress: ProgressService) -> None:
    put(
        store,
        score("heel_rise", "2025-09-30", Side.LEFT, 15),
        score("heel_rise", "2025-09-30", Side.RIGHT, 30),
        score("heel_rise", "2026-03-31", Side.LEFT, 22),
        score("heel_rise", "2026-03-31", Side.RIGHT, 33),
        score("push_up", "2026-03-31", Side.BOTH, 14),
    )
    view = progress.view(Role.COACH, KOFI.id)
    heel, push = view.tests
    assert (heel.test.key, heel.left, heel.right) == ("heel_rise", 22, 33)
    assert (heel.shown.latest.side, heel.shown.difference, heel.shown.step) == (Side.LEFT, 7, Step.PROBABLY)
    assert heel.symmetry is not None
    assert heel.symmetry.remark is Balance.TALK
    assert (push.shown.latest.value, push.left, push.symmetry) == (14, None, None)
    assert (view.test_days, view.first_test, view.last_test) == (2, date(2025, 9, 30), date(2026, 3, 31))


def test_the_best_single_lift_of_a_day_counts_with_its_share_of_body_mass(
    store: Store, progress: ProgressService
) -> None:
    put(store, lift("2026-03-31", 20, 8, 8), lift("2026-04-07", 24, 8), lift("2026-04-07", 24, 5, effort=8.0))
    (goblet,) = progress.view(Role.COACH, KOFI.id).lifts
    assert goblet.name == "Goblet squat"
    assert [point.on_day for point in goblet.points] == [date(2026, 3, 31), date(2026, 4, 7)]
    # 24 kg x 8: Epley 30.4, Brzycki 29.79; more than 5 repetitions with 2 left (29.2 and 28.8).
    assert round(goblet.points[-1].best.value, 2) == 30.1
    assert goblet.ratio is not None
    assert round(goblet.ratio, 3) == 0.418


def test_regularity_counts_only_classes_attended(store: Store, progress: ProgressService) -> None:
    put(store, booking(LAST_TUESDAY, KOFI, BookingState.HERE, arrived_at=NOW), booking(EVENING, KOFI))
    view = progress.view(Role.COACH, KOFI.id)
    assert view.regularity.counts[-2:] == (1, 0)
    assert view.booked_this_week == (date(2026, 4, 14),)


def test_running_weeks_have_no_holes_and_races_tell_their_days(store: Store, progress: ProgressService) -> None:
    put(
        store,
        RunWeek(next_id(), KOFI.id, date(2026, 4, 13), 12_000, 34_000),
        Race(next_id(), KOFI.id, "London Marathon", date(2026, 4, 26), 42_195, RacePriority.A),
    )
    view = progress.view(Role.COACH, KOFI.id)
    assert len(view.weeks) == 12
    assert [(week.distance_m, week.planned_m) for week in view.weeks[-2:]] == [(0, None), (12_000, 34_000)]
    assert [(race.name, race.days) for race in view.races] == [("London Marathon", 12)]


def test_a_member_without_anything_has_an_empty_view(progress: ProgressService) -> None:
    view = progress.view(Role.COACH, KOFI.id)
    assert (view.tests, view.lifts, view.weeks, view.races, view.first_test) == ((), (), (), (), None)


def test_the_grid_is_in_printed_order_with_last_time(store: Store, progress: ProgressService) -> None:
    put(store, booking(EVENING, KOFI, code=2), booking(EVENING, ANA, code=1), lift("2026-04-07", 16, 8, 8))
    put(store, lift("2026-03-31", 12, 8, 8), lift("2026-04-14", 99, 1))
    grid = progress.grid(EVENING.id)
    assert grid.people == (Entrant(ANA.id, 1, "Ana Pires"), Entrant(KOFI.id, 2, "Kofi Mensah"))
    assert [station.letter for station in grid.stations] == ["A"]
    assert [(cell.member_id, cell.load, cell.reps) for cell in grid.last] == [(KOFI.id, "16 kg", (8, 8))]
    assert grid.cells == ()


def test_a_result_is_kept_as_typed_and_changed_by_typing_again(store: Store, progress: ProgressService) -> None:
    put(store, booking(EVENING, ANA, code=1))
    outcome = progress.log_result(call(), EVENING.id, ANA.id, SQUAT.id, SQUAT.exercise, "35", "8 8")
    (kept,) = store.select(SetResult)
    assert (kept.load, kept.load_unit, kept.load_kg, kept.reps) == ("35", "lb", 35 * 0.45359237, (8, 8))
    assert kept.on_day == date(2026, 4, 14)
    progress.log_result(call(), EVENING.id, ANA.id, SQUAT.id, SQUAT.exercise, "16 kg", "2x9")
    assert progress.grid(EVENING.id).cells == (ResultCell(ANA.id, SQUAT.id, "16 kg", (9, 9)),)
    assert outcome.entry is not None
    removed = progress.log_result(call(), EVENING.id, ANA.id, SQUAT.id, SQUAT.exercise, "", "")
    assert progress.grid(EVENING.id).cells == ()
    assert removed.entry is not None
    store.undo(call(), removed.entry)
    assert len(progress.grid(EVENING.id).cells) == 1


@pytest.mark.parametrize(("load", "reps", "code"), [("heavy", "8", "load_unclear"), ("16", "many", "reps_unclear")])
def test_what_can_not_be_read_is_refused(
    store: Store, progress: ProgressService, load: str, reps: str, code: str
) -> None:
    with pytest.raises(RuleError) as caught:
        progress.log_result(call(), EVENING.id, ANA.id, SQUAT.id, SQUAT.exercise, load, reps)
    assert caught.value.code == code
    assert store.select(SetResult) == []


def test_effort_is_kept_between_nought_and_ten(store: Store, progress: ProgressService) -> None:
    progress.log_effort(call(), EVENING.id, ANA.id, 7.5)
    with pytest.raises(RuleError):
        progress.log_effort(call(), EVENING.id, ANA.id, 11)
    with store.connect() as connection:
        assert connection.exec_driver_sql("SELECT effort, minutes FROM session_effort").all() == [(7.5, 60)]


def test_a_test_is_entered_for_each_side_and_again_replaces_it(store: Store, progress: ProgressService) -> None:
    coach = call(Role.COACH)
    progress.add_test(coach, KOFI.id, "heel_rise", {Side.LEFT: 20, Side.RIGHT: 24})
    progress.add_test(call(Role.COACH), KOFI.id, "heel_rise", {Side.LEFT: 21})
    kept = {(row.side, row.value, row.on_day) for row in store.select(TestResult)}
    assert kept == {(Side.LEFT, 21, date(2026, 4, 14)), (Side.RIGHT, 24, date(2026, 4, 14))}


@pytest.mark.parametrize(
    ("test", "values", "code"),
    [
        ("heel_rise", {Side.BOTH: 20.0}, "test_sides"),
        ("push_up", {Side.LEFT: 20.0}, "test_sides"),
        ("push_up", {}, "test_sides"),
        ("crunches", {Side.BOTH: 20.0}, "test_unknown"),
    ],
)
def test_a_test_takes_the_sides_it_has(
    progress: ProgressService, test: str, values: dict[Side, float], code: str
) -> None:
    with pytest.raises(RuleError) as caught:
        progress.add_test(call(), KOFI.id, test, values)
    assert caught.value.code == code


def test_the_desk_does_not_enter_tests(progress: ProgressService) -> None:
    with pytest.raises(NotAllowedError):
        progress.add_test(call(Role.DESK), KOFI.id, "push_up", {Side.BOTH: 20})


def test_members_with_tests_newest_first(store: Store, progress: ProgressService) -> None:
    put(store, score("push_up", "2026-03-31", Side.BOTH, 14), score("push_up", "2026-04-11", Side.BOTH, 15))
    assert list(progress.recent(Role.COACH)) == [(KOFI.id, KOFI.code, "Kofi Mensah", date(2026, 4, 11))]
