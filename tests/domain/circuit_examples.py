"""A circuit to check: the one of the design's editor, small enough to change row by row."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from uuid import UUID

from studio.domain.circuits.plan import Plan, make_plan, renumber
from studio.domain.circuits.prescription import parse_dose
from studio.domain.circuits.records import Block, BlockFormat, BlockKind, KitItem, Station
from studio.domain.exercises.library import Library
from studio.domain.exercises.loading import load_library
from studio.resources import resources_folder

VERSION = UUID(int=1)
SITE = UUID(int=2)
BLOCKS = {
    kind: Block(UUID(int=10 + position), VERSION, position, kind, way, rounds, work, rest, move, setup_s=setup)
    for position, (kind, way, rounds, work, rest, move, setup) in enumerate(
        (
            (BlockKind.MOBILITY, BlockFormat.FLOW, 2, 40, 10, 10, 10),
            (BlockKind.POWER, BlockFormat.PAIRS, 3, 15, 45, 15, 30),
            (BlockKind.STRENGTH, BlockFormat.WINDOW, 2, 150, 0, 15, 40),
            (BlockKind.ACCESSORY, BlockFormat.TIMED, 2, 40, 20, 15, 20),
            (BlockKind.CORE, BlockFormat.TIMED, 3, 45, 0, 15, 0),
            (BlockKind.COOL_DOWN, BlockFormat.FLOW, 1, 60, 0, 0, 75),
        )
    )
}
ROWS = (
    (BlockKind.MOBILITY, "mob_ankle_rock_half_kneel", "2 × 8/side", "slow"),
    (BlockKind.MOBILITY, "mob_hip_flexor_half_kneel", "2 × 15 s/side", "slow"),
    (BlockKind.MOBILITY, "mob_quadruped_rotation", "2 × 6/side", "slow"),
    (BlockKind.MOBILITY, "mob_ankle_circles", "2 × 8/side", "slow"),
    (BlockKind.MOBILITY, "mob_breathing_9090", "2 × 5 breaths", "slow"),
    (BlockKind.POWER, "pow_pogo_alternate", "3 × 8/side", "X"),
    (BlockKind.POWER, "pow_mb_chest_pass", "3 × 5 @ 4 kg", "X"),
    (BlockKind.POWER, "pow_march_a", "3 × 12 m", "X"),
    (BlockKind.STRENGTH, "str_step_up_low", "2 × 8/side", "3-1-1-0"),
    (BlockKind.STRENGTH, "str_rdl_db", "2 × 8 @ 2 × 16 kg", "3-1-1-0"),
    (BlockKind.STRENGTH, "str_row_suspension", "2 × 10", "3-1-1-0"),
    (BlockKind.STRENGTH, "str_split_squat_front_elevated", "2 × 6/side @ 16 kg", "3-1-1-0"),
    (BlockKind.ACCESSORY, "acc_soleus_raise_single", "2 × 12/side", "2-0-1-0"),
    (BlockKind.ACCESSORY, "acc_psoas_march_standing", "2 × 10/side", "2-0-1-0"),
    (BlockKind.CORE, "core_dead_bug", "3 × 6/side", "controlled"),
    (BlockKind.CORE, "core_side_plank", "3 × 15 s/side", "hold"),
)
KIT = tuple(
    KitItem(UUID(int=500 + number), SITE, kit, load, count, count)
    for number, (kit, load, count) in enumerate(
        (
            ("mat", "", 20),
            ("kettlebell", "12 kg", 8),
            ("kettlebell", "16 kg", 12),
            ("dumbbell", "8 kg", 8),
            ("med_ball", "4 kg", 8),
            ("step", "", 8),
            ("box_low", "", 6),
            ("suspension_trainer", "", 6),
            ("mini_band", "", 16),
            ("band_long", "", 16),
        )
    )
)


@cache
def library() -> Library:
    return load_library(resources_folder() / "exercises")


def station(kind: BlockKind, number: int, exercise: str, dose: str, tempo: str) -> Station:
    read = parse_dose(dose)
    return Station(
        UUID(int=100 + number),
        BLOCKS[kind].id,
        VERSION,
        number,
        "",
        exercise,
        read.sets,
        read.quantity,
        read.unit,
        read.per_side,
        read.load,
        tempo,
        "7-8",
    )


def stations() -> list[Station]:
    rows = [station(kind, number, *row) for number, (kind, *row) in enumerate(ROWS)]
    return renumber(list(BLOCKS.values()), rows)


def plan(
    changed: dict[str, dict[str, object]] | None = None,
    blocks: dict[BlockKind, dict[str, object]] | None = None,
    *,
    order: list[str] | None = None,
    level: int = 2,
    booked: int = 14,
    minutes: int = 60,
    kit: tuple[KitItem, ...] = KIT,
) -> Plan:
    """The example with stations (by letter) and blocks changed; `order` picks and orders letters."""
    rows = {one.letter: one for one in stations()}
    for letter, fields in (changed or {}).items():
        rows[letter] = replace(rows[letter], **fields)  # type: ignore[arg-type]
    own = {kind: replace(block, **(blocks or {}).get(kind, {})) for kind, block in BLOCKS.items()}  # type: ignore[arg-type]
    picked = [rows[letter] for letter in order] if order else list(rows.values())
    placed = [replace(one, position=number) for number, one in enumerate(picked)]
    return make_plan(
        list(own.values()), placed, library().exercises, minutes=minutes, booked=booked, level=level, kit=kit
    )


def letters(example: Plan, rows: tuple[UUID, ...]) -> str:
    by_id = {one.id: one.station.letter for one in example.stations}
    return " ".join(by_id[row] for row in rows)
