"""What the exercise library shows of one exercise."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from studio.domain.exercises.exercise import Exercise
    from studio.domain.exercises.reasons import Reason
    from studio.drawing.figure_set import Figure


class Facet(StrEnum):
    """What the library can be narrowed by."""

    BLOCK = "block"
    PATTERN = "pattern"
    LEVEL = "level"
    IMPACT = "impact"
    SIDES = "sides"
    MUSCLES = "muscles"
    KIT = "kit"
    STUDIO = "studio"
    LIST = "list"


class Origin(StrEnum):
    """Where an exercise comes from; changed: it came with the program and reads differently here."""

    SHIPPED = "shipped"
    CHANGED = "changed"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class ExerciseRow:
    """One exercise with what belongs to it; `place` is where it stands in the files.

    `values` are what each facet finds it by; of kit these are all kinds it can be done with, while `kit_ways` says
    which kinds together are enough. `chain` holds ids from easier to harder, itself among them. `asks` pairs each
    stress tag with what to tell a coach. `reasons` say why a runner does it, `every_runner` why it is on the short
    list that every runner should do, when it is. `figure` is None for an exercise nobody has drawn. A `hidden` one is
    offered nowhere, and shown only to who asks for hidden ones. `formerly` are names of exercises merged into this one.
    """

    place: int
    exercise: Exercise
    values: Mapping[Facet, frozenset[str]]
    kit_ways: frozenset[frozenset[str]]
    kit_words: str
    chain: tuple[str, ...]
    asks: tuple[tuple[str, str], ...]
    figure: Figure | None
    reasons: tuple[Reason, ...] = ()
    every_runner: Reason | None = None
    origin: Origin = Origin.SHIPPED
    hidden: bool = False
    formerly: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """The exercise's key."""
        return self.exercise.id

    @property
    def in_basic_set(self) -> bool:
        """Whether it may be kept through a whole cycle."""
        return self.exercise.tier == "anchor"


@dataclass(frozen=True, slots=True)
class Uses:
    """Where an exercise stands: how many circuits have it in any version, and how many results are noted for it."""

    circuits: int
    results: int
