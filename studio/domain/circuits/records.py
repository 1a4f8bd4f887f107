"""Circuits: what a class does, in blocks and stations. A circuit is edited by adding versions; printed versions
never change.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID


class BlockKind(StrEnum):
    """The parts of a session in their fixed order (R01), with the cool-down at the end (R11)."""

    MOBILITY = "mobility"
    POWER = "power"
    STRENGTH = "strength"
    ACCESSORY = "accessory"
    CORE = "core"
    COOL_DOWN = "cool_down"


class BlockFormat(StrEnum):
    """How a block is run (vocabularies: format)."""

    FLOW = "flow"
    PAIRS = "pairs"
    TIMED = "timed_circuit"
    WINDOW = "window"
    WAVES = "waves"
    EMOM = "emom"
    AMRAP = "amrap"
    ROUNDS = "rounds_for_quality"
    FREE = "free"


@dataclass(frozen=True, slots=True)
class Circuit:
    """A named circuit; `template` ones are offered when a new one is made."""

    id: UUID
    name: str
    template: bool = False
    archived: bool = False


@dataclass(frozen=True, slots=True)
class CircuitVersion:
    """One state of a circuit: 1, 2, 3 ... A class is attached to a version, so that paper and screen can be
    compared.
    """

    id: UUID
    circuit_id: UUID
    number: int
    made_at: datetime
    made_by: UUID | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """A block of a version; times in seconds. `work_s` is the work interval or, in windows, the whole window."""

    id: UUID
    version_id: UUID
    position: int
    kind: BlockKind
    format: BlockFormat
    rounds: int
    work_s: int
    rest_s: int
    move_s: int
    round_rest_s: int = 0
    setup_s: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True)
class Station:
    """A place in a block with its exercise and dose. `letter` is what stands on card, board and floor (1, 2, ... or
    A, B).

    `quantity` is per side when `per_side`; `unit` is reps, s, m or breaths; `load` is text as the coach typed it
    ("16 kg", "12-24 kg", "band 2", "" for body weight); `tempo` four fields or a word.
    """

    id: UUID
    block_id: UUID
    version_id: UUID
    position: int
    letter: str
    exercise: str
    sets: int
    quantity: int
    unit: str
    per_side: bool = False
    load: str = ""
    tempo: str = ""
    effort: str = ""
    note: str = ""
    locked: bool = False


@dataclass(frozen=True, slots=True)
class KitItem:
    """Equipment of a site: `kit` is the key of the vocabulary, `load` its band ("16 kg", "blue"), `working` how many
    can be used.
    """

    id: UUID
    site_id: UUID
    kit: str
    load: str
    owned: int
    working: int


@dataclass(frozen=True, slots=True)
class Deviation:
    """Something done otherwise than planned, and why (vocabularies: plan deviation reason)."""

    id: UUID
    session_id: UUID
    station_id: UUID | None
    member_id: UUID | None
    reason: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class SeasonPhase:
    """Days of the season for a member, or for the whole studio when `member_id` is None; both ends included."""

    id: UUID
    member_id: UUID | None
    phase: str
    first_day: date
    last_day: date
