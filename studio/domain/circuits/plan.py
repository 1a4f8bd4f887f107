"""A circuit as the checks see it: blocks with their stations and exercises, and the class they are meant for."""

from __future__ import annotations

import string
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from studio.domain.circuits.prescription import Dose
from studio.domain.circuits.records import Block, BlockFormat, BlockKind, KitItem, Station
from studio.domain.circuits.timing import rotates
from studio.domain.exercises.exercise import Exercise

KNEE_PATTERNS = frozenset(
    {"squat", "split_squat", "lunge", "lunge_lateral", "step_up", "step_down", "single_leg_squat"}
)
HIP_PATTERNS = frozenset({"hinge", "single_leg_hinge", "bridge", "hamstring_bridge"})
PULL_PATTERNS = frozenset({"pull_horizontal", "pull_vertical"})
_LEG_PATTERNS = (
    KNEE_PATTERNS
    | HIP_PATTERNS
    | {"calf_gastrocnemius", "calf_soleus", "foot_intrinsic", "foot_inversion", "foot_eversion", "dorsiflexion"}
    | {"balance", "hip_abduction", "hip_adduction", "hip_external_rotation", "hip_flexion", "hip_extension"}
    | {"knee_flexion", "knee_extension"}
)
_PREFIX = {BlockKind.MOBILITY: "M", BlockKind.POWER: "P", BlockKind.CORE: "C", BlockKind.COOL_DOWN: "Z"}
BLOCK_ORDER = tuple(BlockKind)


@dataclass(frozen=True, slots=True)
class PlannedStation:
    """A station and what is done there."""

    station: Station
    exercise: Exercise

    @property
    def id(self) -> UUID:
        """The station's id, which findings name."""
        return self.station.id

    @property
    def is_lower(self) -> bool:
        """Whether it trains the lower body (for shares)."""
        return self.exercise.pattern in _LEG_PATTERNS

    @property
    def one_sided(self) -> bool:
        """Whether one side works at a time or sides take turns."""
        return self.exercise.laterality != "bilateral"


@dataclass(frozen=True, slots=True)
class PlannedBlock:
    """A block and its stations in their order."""

    block: Block
    stations: tuple[PlannedStation, ...]

    @property
    def kind(self) -> BlockKind:
        """Which part of the session it is."""
        return self.block.kind

    def neighbours(self) -> Iterator[tuple[PlannedStation, PlannedStation]]:
        """Stations next to each other; where pods rotate in a loop of three or more, also last and first."""
        yield from zip(self.stations, self.stations[1:], strict=False)
        if rotates(self.block.format) and len(self.stations) > 2:
            yield self.stations[-1], self.stations[0]


@dataclass(frozen=True, slots=True)
class Plan:
    """A circuit for a class of `minutes`, `booked` people and `level` (1 to 3), with the kit that works."""

    blocks: tuple[PlannedBlock, ...]
    minutes: int
    booked: int
    level: int
    kit: tuple[KitItem, ...] = ()

    def of_kind(self, *kinds: BlockKind) -> tuple[PlannedStation, ...]:
        """The stations of those parts of the session, in order."""
        return tuple(station for block in self.blocks if block.kind in kinds for station in block.stations)

    @property
    def stations(self) -> tuple[PlannedStation, ...]:
        """Every station in order."""
        return tuple(station for block in self.blocks for station in block.stations)


def make_plan(
    blocks: Sequence[Block],
    stations: Sequence[Station],
    exercises: Mapping[str, Exercise],
    *,
    minutes: int,
    booked: int,
    level: int,
    kit: Sequence[KitItem] = (),
) -> Plan:
    """Put the parts together in order; stations whose exercise is unknown are left out."""
    planned = []
    for block in sorted(blocks, key=lambda one: one.position):
        own = sorted((one for one in stations if one.block_id == block.id), key=lambda one: one.position)
        known = tuple(PlannedStation(one, exercises[one.exercise]) for one in own if one.exercise in exercises)
        planned.append(PlannedBlock(block, known))
    return Plan(tuple(planned), minutes, booked, level, tuple(kit))


def renumber(blocks: Sequence[Block], stations: Sequence[Station]) -> list[Station]:
    """Give the stations, in order, their positions from 0 and the letters of card and board.

    M1, P1, C1, Z1 ... in mobility, power, core and cool-down; A, B, ... going on from strength into accessory.
    """
    counts: dict[str, int] = {}
    numbered = []
    for block in sorted(blocks, key=lambda one: one.position):
        prefix = _PREFIX.get(block.kind, "")
        own = [one for one in stations if one.block_id == block.id]
        for position, station in enumerate(own):
            number = counts[prefix] = counts.get(prefix, 0) + 1
            letter = f"{prefix}{number}" if prefix else _letters(number)
            numbered.append(replace(station, position=position, letter=letter))
    return numbered


def _letters(number: int) -> str:
    """1 is A, 26 is Z, 27 is AA."""
    text = ""
    while number:
        number, rest = divmod(number - 1, 26)
        text = string.ascii_uppercase[rest] + text
    return text


def default_dose(exercise: Exercise, rounds: int, before: Station | None = None) -> Dose:
    """The dose an exercise starts with: as near to `before` as its own range allows, the load kept with the kit."""
    same = before is not None and before.unit == exercise.unit and before.per_side == exercise.per_side
    wanted = before.quantity if before is not None and same else exercise.qty_lo
    quantity = min(max(wanted, exercise.qty_lo), exercise.qty_hi)
    return Dose(before.sets if before else rounds, quantity, exercise.unit, exercise.per_side)


def default_blocks(version_id: UUID, new_id: Callable[[], UUID]) -> list[Block]:
    """The empty blocks of a new circuit, timed as the hour's model has them (domain brief 3.4, level 2)."""
    rows = (
        (BlockKind.MOBILITY, BlockFormat.FLOW, 2, 40, 10, 10, 10),
        (BlockKind.POWER, BlockFormat.PAIRS, 3, 15, 45, 15, 30),
        (BlockKind.STRENGTH, BlockFormat.WINDOW, 2, 150, 0, 15, 40),
        (BlockKind.ACCESSORY, BlockFormat.TIMED, 2, 40, 20, 15, 20),
        (BlockKind.CORE, BlockFormat.TIMED, 3, 30, 15, 15, 0),
        (BlockKind.COOL_DOWN, BlockFormat.FLOW, 1, 60, 0, 0, 75),
    )
    return [
        Block(new_id(), version_id, position, kind, way, rounds, work, rest, move, setup_s=setup)
        for position, (kind, way, rounds, work, rest, move, setup) in enumerate(rows)
    ]
