"""A class with everything that its sheets can show: circuit, people, limits, results, a race, somebody waiting."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from studio.domain.attendance.records import BookingState, WaitlistEntry
from studio.domain.circuits.plan import default_blocks, renumber
from studio.domain.circuits.records import Block, Circuit, CircuitVersion, KitItem, SeasonPhase, Station
from studio.domain.members.records import (
    Document,
    FlagCause,
    HealthCheck,
    Member,
    Race,
    RacePriority,
    RunWeek,
    TrainingFlag,
)
from studio.domain.progress.records import SetResult, Side, TestResult
from studio.domain.schedule.records import Session
from studio.storage.store import Store
from tests import builders
from tests.builders import SITE, next_id, put, session

CANARY = "QUOKKA"
"""Stands in every field that must not come onto paper."""
DAY = date(2026, 4, 14)
STATIONS = (
    (0, "mob_hip_9090_switch", 1, 6, "reps", "", True),
    (0, "mob_hip_9090_lift", 1, 4, "reps", "", True),
    (1, "pow_pogo_double", 2, 15, "reps", "", False),
    (1, "pow_broad_jump_stick", 2, 4, "reps", "", False),
    (2, "str_squat_goblet", 2, 8, "reps", "12-24 kg", False),
    (2, "str_sl_rdl", 2, 5, "reps", "8-16 kg", True),
    (2, "str_step_up_knee_drive", 2, 5, "reps", "8 kg", True),
    (3, "acc_calf_raise_single", 2, 12, "reps", "", True),
    (3, "str_pulldown_band_half_kneel", 2, 12, "reps", "band 2", False),
    (4, "core_dead_bug", 3, 6, "reps", "", True),
    (4, "core_side_plank", 3, 15, "s", "", True),
)


@dataclass(frozen=True, slots=True)
class PaperClass:
    """The class and its people in the order of their numbers."""

    session: Session
    version: CircuitVersion
    stations: tuple[Station, ...]
    people: tuple[Member, ...]


def put_class(
    store: Store, names: tuple[str, ...] = ("Inga Ólafsdóttir", "José Ángel Fernández"), **fields: Any
) -> PaperClass:
    """Write the class of 18:00 with its circuit and these people; the first has a limit, a race and a result."""
    version = CircuitVersion(next_id(), next_id(), 1, datetime(2026, 4, 10, tzinfo=UTC))
    blocks, stations = circuit(version)
    dated = session("2026-04-14T18:00", circuit_version_id=version.id, notes=CANARY, **fields)
    people = tuple(builders.member(name, notes=CANARY, legal_name=CANARY) for name in names)
    bookings = [builders.booking(dated, one, code=number) for number, one in enumerate(people, start=1)]
    put(store, Circuit(version.circuit_id, "Tuesday strength"), version, *blocks, *stations, *KIT)
    put(store, dated, *people, *bookings, *_about(people, dated))
    return PaperClass(dated, version, tuple(stations), people)


def circuit(version: CircuitVersion) -> tuple[list[Block], list[Station]]:
    """Blocks with the stations of `STATIONS`."""
    blocks = default_blocks(version.id, next_id)
    stations = [
        Station(
            next_id(), blocks[at].id, version.id, number, "", exercise, sets, quantity, unit, each, load, "3-1-1-0", "7"
        )
        for number, (at, exercise, sets, quantity, unit, load, each) in enumerate(STATIONS)
    ]
    return blocks, renumber(blocks, stations)


KIT = (
    KitItem(UUID(int=81), SITE.id, "kettlebell", "12 kg", 4, 4),
    KitItem(UUID(int=82), SITE.id, "kettlebell", "16 kg", 4, 4),
    KitItem(UUID(int=83), SITE.id, "dumbbell", "8 kg", 6, 6),
    KitItem(UUID(int=84), SITE.id, "mat", "", 12, 12),
    KitItem(UUID(int=85), SITE.id, "box_low", "", 4, 4),
)


def _about(people: tuple[Member, ...], dated: Session) -> list[object]:
    first = people[0]
    flag = TrainingFlag(next_id(), first.id, "knee_flare", date(2026, 4, 1))
    return [
        flag,
        FlagCause(next_id(), flag.id, first.id, CANARY),
        HealthCheck(next_id(), first.id, CANARY, date(2026, 1, 5), CANARY, date(2026, 4, 20)),
        Document(next_id(), first.id, "waiver", date(2026, 1, 5), note=CANARY),
        Race(next_id(), first.id, "Valley Half", date(2026, 4, 26), 21_098, RacePriority.B, goal_s=6_300),
        result(people[-1], "str_squat_goblet", date(2026, 4, 7), (8, 8), 16),
        result(people[-1], "str_squat_goblet", date(2026, 3, 31), (8, 7), 12),
        SeasonPhase(next_id(), None, "off_season", date(2026, 3, 9), date(2026, 5, 31)),
    ]


def result(who: Member, exercise: str, day: date, reps: tuple[int, ...], kilograms: float) -> SetResult:
    """What somebody lifted on a day."""
    return SetResult(
        next_id(), who.id, exercise, day, reps, load=f"{kilograms:g}", load_unit="kg", load_kg=kilograms, effort=7,
        note=CANARY,
    )  # fmt: skip


def put_history(store: Store, who: Member) -> None:
    """Half a year of classes, running, tests and lifts of a member."""
    days = [date.fromordinal(DAY.toordinal() - 7 * week) for week in range(1, 27)]
    classes = [session(f"{day}T07:00") for day in days if day.month != 1]
    came = [builders.booking(one, who, BookingState.HERE, arrived_at=one.starts_at) for one in classes]
    put(store, *classes, *came)
    mondays = [date.fromordinal(day.toordinal() - 1) for day in days]
    put(store, *(RunWeek(next_id(), who.id, day, 20_000 + 1_000 * (day.day % 9)) for day in mondays))
    put(store, *(result(who, "str_squat_goblet", day, (8, 8), 28 - number) for number, day in enumerate(days[:12])))
    put(store, *(tested(who, "heel_rise", "2025-11-03", side, 17) for side in (Side.LEFT, Side.RIGHT)))
    put(
        store,
        tested(who, "heel_rise", "2026-03-30", Side.LEFT, 27),
        tested(who, "heel_rise", "2026-03-30", Side.RIGHT, 19),
    )
    put(store, tested(who, "push_up", "2025-11-03", Side.BOTH, 9), tested(who, "push_up", "2026-03-30", Side.BOTH, 10))
    put(store, Race(next_id(), who.id, "Town 10", date(2026, 2, 8), 10_000, RacePriority.C, result_s=2_872))


def tested(who: Member, key: str, day: str, side: Side, value: float) -> TestResult:
    """A test's result."""
    return TestResult(next_id(), who.id, key, date.fromisoformat(day), side, value)


def waiting(dated: Session, who: Member) -> WaitlistEntry:
    """Somebody waits for a place."""
    return WaitlistEntry(next_id(), dated.id, who.id, datetime(2026, 4, 13, tzinfo=UTC))
