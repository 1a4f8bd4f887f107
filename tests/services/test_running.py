"""Running of a member: usual week, weeks, races and bests; what a role is told before booking; on both engines."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from studio.domain.circuits.records import Block, BlockFormat, BlockKind, Circuit, CircuitVersion, Station
from studio.domain.clock import FixedClock
from studio.domain.errors import NotAllowedError, RuleError
from studio.domain.members.records import Race, RacePriority, RunDay, RunWeek
from studio.domain.members.spacing import Advice
from studio.domain.roles import Role
from studio.services.members.running import RaceGiven, RunningDesk
from studio.services.members.service import MemberService
from studio.storage.members import MemberReads
from studio.storage.store import Store
from tests.builders import SHELF, STRENGTH, STUDIO, booking, call, change, member, next_id, put, session

KOFI = member("Kofi Mensah")
TUESDAY = session("2026-04-14T18:00")
JUMPS = Circuit(next_id(), "Jumps")
LONDON = RaceGiven(" London  Marathon ", date(2026, 4, 16), 42_195, RacePriority.A, 13_500)


@pytest.fixture
def running(store: Store, clock: FixedClock) -> RunningDesk:
    put(store, *STUDIO, KOFI, TUESDAY)
    return MemberService(store, MemberReads(store.connect), clock, SHELF).running


def test_a_usual_week_is_set_day_by_day(store: Store, running: RunningDesk) -> None:
    running.set_day(call(Role.COACH), KOFI.id, 2, "intervals")
    running.set_day(call(), KOFI.id, 6, "long")
    running.set_day(call(), KOFI.id, 2, "tempo")
    running.set_day(call(), KOFI.id, 6, "")

    assert running.view(Role.COACH, KOFI.id).days == ("", "", "tempo", "", "", "", "")
    assert len(store.select(RunDay)) == 1
    with pytest.raises(RuleError, match="run_unknown"):
        running.set_day(call(), KOFI.id, 2, "swim")


def test_a_week_is_kept_once_under_its_monday(store: Store, running: RunningDesk) -> None:
    running.set_week(call(), KOFI.id, date(2026, 4, 15), 30_000, 45_000, 1)
    running.set_week(call(), KOFI.id, date(2026, 4, 13), 34_500, None, 2)

    (week,) = store.select(RunWeek)
    assert (week.week, week.distance_m, week.planned_m, week.hard_runs) == (date(2026, 4, 13), 34_500, None, 2)
    with pytest.raises(RuleError, match="too_far"):
        running.set_week(call(), KOFI.id, date(2026, 4, 13), 600_000, None, 0)


def test_a_race_is_kept_run_and_makes_a_best(store: Store, running: RunningDesk) -> None:
    running.save_race(call(Role.COACH), KOFI.id, LONDON)
    (kept,) = store.select(Race)
    assert (kept.name, kept.goal_s) == ("London Marathon", 13_500)

    done = RaceGiven("London Marathon", kept.on_day, 42_195, RacePriority.A, 13_500, 13_402)
    running.save_race(call(), KOFI.id, done, kept.id)
    running.save_race(call(), KOFI.id, RaceGiven("Old", date(2024, 4, 1), 42_195, RacePriority.B, None, 14_000))

    assert [race.name for race in running.view(Role.MANAGER, KOFI.id).bests] == ["London Marathon"]
    removed = running.remove_race(call(), kept.id)
    assert [race.name for race in running.view(Role.MANAGER, KOFI.id).bests] == ["Old"]
    assert removed.entry is not None
    store.undo(call(), removed.entry)
    assert len(store.select(Race)) == 2


@pytest.mark.parametrize(
    ("given", "code"),
    [
        (RaceGiven(" ", date(2026, 4, 16), 5_000, RacePriority.C), "race_name_missing"),
        (RaceGiven("x" * 81, date(2026, 4, 16), 5_000, RacePriority.C), "race_name_missing"),
        (RaceGiven("A", date(2026, 4, 16), 0, RacePriority.C), "too_far"),
        (RaceGiven("A", date(2026, 4, 16), 5_000, RacePriority.C, 599), "time_wrong"),
    ],
)
def test_a_race_that_makes_no_sense_is_refused(running: RunningDesk, given: RaceGiven, code: str) -> None:
    with pytest.raises(RuleError, match=code):
        running.save_race(call(), KOFI.id, given)


def test_the_desk_is_told_to_ask_the_coach_and_nothing_of_running(store: Store, running: RunningDesk) -> None:
    running.save_race(call(), KOFI.id, LONDON)
    for day in ("13", "15"):
        dated = session(f"2026-04-{day}T07:00")
        put(store, dated, booking(dated, KOFI))

    coach, desk = (running.spacing(role, KOFI.id, TUESDAY.id) for role in (Role.COACH, Role.DESK))

    assert [one.advice for one in coach.warnings] == [Advice.THIRD_THIS_WEEK, Advice.RACE_SOON]
    assert ([one.advice for one in desk.warnings], desk.ask_coach) == ([Advice.THIRD_THIS_WEEK], True)
    assert "London" not in repr(desk)


def test_the_desk_neither_sees_nor_changes_running(running: RunningDesk) -> None:
    for refused in (
        lambda: running.view(Role.DESK, KOFI.id),
        lambda: running.set_day(call(Role.DESK), KOFI.id, 1, "easy"),
        lambda: running.save_race(call(Role.DESK), KOFI.id, LONDON),
    ):
        with pytest.raises(NotAllowedError):
            refused()


def test_a_phase_of_the_season_is_kept_changed_and_taken_out(store: Store, running: RunningDesk) -> None:
    running.save_phase(call(Role.COACH), KOFI.id, "off_season", date(2026, 4, 1), date(2026, 5, 31))
    (kept,) = running.view(Role.COACH, KOFI.id).phases
    running.save_phase(call(), KOFI.id, "pre_season", date(2026, 6, 1), date(2026, 7, 31))
    running.save_phase(call(), KOFI.id, "off_season", date(2026, 4, 8), date(2026, 5, 31), kept.id)

    phases = running.view(Role.MANAGER, KOFI.id).phases
    assert [(one.phase, one.first_day) for one in phases] == [
        ("off_season", date(2026, 4, 8)),
        ("pre_season", date(2026, 6, 1)),
    ]
    for phase, first, last, code in (
        ("summer", date(2026, 8, 1), date(2026, 8, 2), "phase_unknown"),
        ("in_season", date(2026, 8, 2), date(2026, 8, 1), "day_order"),
        ("in_season", date(2026, 7, 31), date(2026, 8, 30), "phases_meet"),
    ):
        with pytest.raises(RuleError, match=code):
            running.save_phase(call(), KOFI.id, phase, first, last)
    with pytest.raises(NotAllowedError):
        running.save_phase(call(Role.DESK), KOFI.id, "in_season", date(2026, 8, 1), date(2026, 8, 2))
    removed = running.remove_phase(call(), kept.id)
    assert len(running.view(Role.MANAGER, KOFI.id).phases) == 1
    assert removed.entry is not None
    store.undo(call(), removed.entry)
    assert len(running.view(Role.MANAGER, KOFI.id).phases) == 2


def test_what_a_kind_is_called_by_does_not_matter_to_heavy_legs(store: Store, running: RunningDesk) -> None:
    running.set_day(call(), KOFI.id, TUESDAY.starts.weekday(), "intervals")
    own = replace(STRENGTH, letter="K", name="Kraft")
    change(store, STRENGTH, letter=own.letter, name=own.name)
    assert [one.advice for one in running.spacing(Role.COACH, KOFI.id, TUESDAY.id).warnings] == [
        Advice.HARD_RUN_SAME_DAY
    ]

    change(store, own, loads_legs=False)

    assert running.spacing(Role.COACH, KOFI.id, TUESDAY.id).warnings == ()


def circuit_of(exercise: str, number: int) -> tuple[CircuitVersion, Block, Station]:
    """A circuit with one station."""
    version = CircuitVersion(next_id(), JUMPS.id, number, datetime(2026, 4, 1, 9, tzinfo=UTC))
    block = Block(next_id(), version.id, 0, BlockKind.POWER, BlockFormat.FLOW, 1, 60, 0, 15)
    return version, block, Station(next_id(), block.id, version.id, 0, "A", exercise, 1, 5, "reps")


def test_landings_within_two_days_are_warned_of_where_both_classes_have_some(
    store: Store, running: RunningDesk
) -> None:
    lands, soft = (
        next(one.id for one in SHELF.library if (one.impact >= 2) is landing and one.impact != 1)
        for landing in (True, False)
    )
    jumps, calm = circuit_of(lands, 1), circuit_of(soft, 2)
    monday = session("2026-04-13T18:00", circuit_version_id=jumps[0].id)
    wednesday = session("2026-04-15T18:00", circuit_version_id=jumps[0].id)
    quiet = session("2026-04-15T07:00", circuit_version_id=calm[0].id)
    thursday = session("2026-04-16T17:00", circuit_version_id=jumps[0].id)
    put(store, JUMPS, *jumps, *calm, monday, wednesday, quiet, thursday, booking(monday, KOFI))

    told = {one.starts: running.spacing(Role.DESK, KOFI.id, one.id).warnings for one in (wednesday, quiet, thursday)}
    assert told == {wednesday.starts: (), quiet.starts: (), thursday.starts: ()}
    put(store, booking(wednesday, KOFI))
    advice = [one.advice for one in running.spacing(Role.DESK, KOFI.id, thursday.id).warnings]
    assert advice == [Advice.THIRD_THIS_WEEK, Advice.IMPACT_NEAR]
