"""One exercise of the library, as the files describe it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from studio.domain.exercises.kit import Kit

Block = Literal["mobility", "power", "strength", "accessory", "core"]
Tier = Literal["anchor", "standard", "extended"]
Unit = Literal["reps", "s", "m", "breaths"]
SideMode = Literal["none", "switch_half", "alternate_reps", "switch_set"]
Laterality = Literal["bilateral", "unilateral", "alternating"]

CARD_LINE_LIMIT = 12
CUE_LIMIT = 16
SHORT_NAME_LIMIT = 24


@dataclass(frozen=True, slots=True)
class Card:
    """Words that fit the printed card: a name of one or two lines (12 characters each), three cues (16 each)."""

    lines: tuple[str, ...]
    cues: tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Exercise:
    """Columns are explained in the vocabularies of the trade; times in seconds, `level` 1 to 3, `impact` 0 to 3.

    The dose `qty_lo` to `qty_hi` is in `unit`, per side when `per_side`. `short_name` has at most 24 characters,
    `how` says in plain words what a member does. `regressions` are easier neighbours, `progressions` harder ones.
    """

    id: str
    name: str
    short_name: str
    block: Block
    pattern: str
    pattern2: str | None
    plane: str
    laterality: Laterality
    position: str
    kit: Kit
    joint: str
    primary: tuple[str, ...]
    secondary: tuple[str, ...]
    small_muscles: tuple[str, ...]
    level: int
    impact: int
    contacts_per_rep: int
    regressions: tuple[str, ...]
    progressions: tuple[str, ...]
    stress_tags: frozenset[str]
    run_tags: frozenset[str]
    tier: Tier
    circuit_ok: bool
    work_s: int
    side_mode: SideMode
    sets: int
    qty_lo: int
    qty_hi: int
    unit: Unit
    per_side: bool
    intensity: str
    tempo: str
    rest_s: int
    setup_s: int
    space: str
    card: Card
    how: str
