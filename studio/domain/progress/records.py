"""What members did and how they tested."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID


class Side(StrEnum):
    """Which side a result belongs to; BOTH for two-sided work."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class SetResult:
    """A member's work at one station: repetitions per set, in the order done (holds: seconds).

    `load` and `load_unit` are as entered ("45", "lb"); `load_kg` is the same in kilograms, never rounded again, None
    for body
    weight and bands (`load_unit` "band"). `effort` is the studio scale 0-10, `form` 0-4.
    """

    id: UUID
    member_id: UUID
    exercise: str
    on_day: date
    reps: tuple[int, ...]
    session_id: UUID | None = None
    station_id: UUID | None = None
    load: str = ""
    load_unit: str = ""
    load_kg: float | None = None
    effort: float | None = None
    form: int | None = None
    side: Side = Side.BOTH
    note: str = ""


@dataclass(frozen=True, slots=True)
class SessionEffort:
    """How hard a class was for a member: 0-10, with its minutes (session load is their product)."""

    id: UUID
    session_id: UUID
    member_id: UUID
    effort: float
    minutes: int


@dataclass(frozen=True, slots=True)
class TestResult:
    """One side's score in a fitness test; `practice` trials do not count; a new `protocol` starts a new series."""

    __test__ = False

    id: UUID
    member_id: UUID
    test: str
    on_day: date
    side: Side
    value: float
    protocol: str = ""
    coach_id: UUID | None = None
    practice: bool = False
    capped: bool = False
