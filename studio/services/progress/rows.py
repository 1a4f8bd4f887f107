"""Rows of the progress screen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple
from uuid import UUID

from studio.domain.members.records import RacePriority
from studio.domain.progress.measurement import Change, FitnessTest, Symmetry
from studio.domain.progress.regularity import Regularity
from studio.domain.progress.strength import Estimate
from studio.services.access import Part


@dataclass(frozen=True, slots=True)
class TestLine:
    """One test on the screen: the side shown (the weaker one, or the only one) and how the sides compare.

    `left` and `right` are the newest values of a sided test.
    """

    __test__ = False

    test: FitnessTest
    shown: Change
    left: float | None
    right: float | None
    symmetry: Symmetry | None


@dataclass(frozen=True, slots=True)
class LiftPoint:
    """The best estimated single lift of a day, in kilograms."""

    on_day: date
    best: Estimate


@dataclass(frozen=True, slots=True)
class Lift:
    """One exercise's strength over time, oldest first; `name` is the exercise's."""

    exercise: str
    name: str
    points: tuple[LiftPoint, ...]
    ratio: float | None


@dataclass(frozen=True, slots=True)
class RaceLine:
    """A race to come with its days to go, or one run with its time in seconds."""

    name: str
    on_day: date
    priority: RacePriority
    distance_m: int
    days: int
    result_s: int | None


@dataclass(frozen=True, slots=True)
class RunningWeek:
    """Metres run in the week that starts on this Monday, and metres planned."""

    week: date
    distance_m: int
    planned_m: int | None


@dataclass(frozen=True, slots=True)
class ProgressView:
    """Everything the progress screen shows of one member; `sees` says which parts the role was given."""

    member_id: UUID
    code: str
    name: str
    first_test: date | None
    last_test: date | None
    test_days: int
    tests: tuple[TestLine, ...]
    lifts: tuple[Lift, ...]
    regularity: Regularity
    booked_this_week: tuple[date, ...]
    weeks: tuple[RunningWeek, ...]
    races: tuple[RaceLine, ...]
    sees: frozenset[Part]


@dataclass(frozen=True, slots=True)
class Entrant:
    """One person of a class on the results grid, in the order of the printed sheet."""

    member_id: UUID
    code: int
    name: str


@dataclass(frozen=True, slots=True)
class GridStation:
    """One station of the results grid; `last` is each person's last load and repetitions there."""

    station_id: UUID
    letter: str
    exercise: str
    name: str
    sets: int
    unit: str


@dataclass(frozen=True, slots=True)
class ResultCell:
    """What a person did at a station: load as entered and repetitions per set."""

    member_id: UUID
    station_id: UUID
    load: str
    reps: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ResultsGrid:
    """A class's results in the printed order."""

    session_id: UUID
    name: str
    starts: datetime
    """Wall time."""
    people: tuple[Entrant, ...]
    stations: tuple[GridStation, ...]
    cells: tuple[ResultCell, ...]
    last: tuple[ResultCell, ...]


class Tested(NamedTuple):
    """Somebody who was tested: whom a test can be looked at of."""

    member_id: UUID
    code: str
    name: str
    day: date
    """The last test day."""
