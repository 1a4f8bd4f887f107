"""How long a class takes: the timing model of work, rest, set-up and moves, all in whole seconds.

`block = setup + rounds x stations x slot + (rounds - 1) x round rest`, where a slot is work and then rest or move,
whichever is longer; a window holds its rest inside (domain brief 3.4).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from studio.domain.circuits.records import Block, BlockFormat, BlockKind, Station

BRIEF_S = 180
"""Arrival and brief, before the first block."""
CHANGE_SIDE_S = 5
"""What a change of side costs inside a slot."""
_HURRY = 1.1
_REST_IN_WINDOW = {1: 40, 2: 60, 3: 60}
_WORD_S = {"slow": 4, "controlled": 3, "hold": 1, "fast": 1, "X": 1}
_METRES_A_SECOND = 1.0
_BREATH_S = 5
_WINDOWS = frozenset({BlockFormat.WINDOW, BlockFormat.EMOM})
_TOGETHER = frozenset({BlockFormat.FLOW, BlockFormat.FREE})


@dataclass(frozen=True, slots=True)
class BlockTime:
    """A block in the class: seconds from the start of the class; `work` are its work intervals, begin and end."""

    block_id: UUID
    kind: BlockKind
    start_s: int
    length_s: int
    work: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class ClassTime:
    """The whole class: the brief, then blocks without gaps."""

    brief_s: int
    blocks: tuple[BlockTime, ...]

    @property
    def total_s(self) -> int:
        """From the start of the brief to the end of the last block."""
        return self.brief_s + sum(block.length_s for block in self.blocks)


def rotates(format: BlockFormat) -> bool:
    """Whether pods stand at different stations at once (in a flow everybody does the same)."""
    return format not in _TOGETHER


def rep_seconds(tempo: str) -> int:
    """Seconds of one repetition: four fields add up, X counts one, words have their usual pace."""
    if tempo in _WORD_S:
        return _WORD_S[tempo]
    parts = tempo.split("-")
    if len(parts) == 4 and all(part == "X" or part.isdigit() for part in parts):
        return sum(1 if part == "X" else int(part) for part in parts)
    return 3


def dose_seconds(station: Station) -> int:
    """Seconds that the dose of one turn takes, both sides and the change between them, at the written tempo."""
    each = {"reps": rep_seconds(station.tempo), "s": 1, "m": 1 / _METRES_A_SECOND, "breaths": _BREATH_S}
    seconds = station.quantity * each.get(station.unit, 1)
    if station.per_side:
        seconds = 2 * seconds + (CHANGE_SIDE_S if station.unit != "reps" else 0)
    return math.ceil(seconds)


def window_seconds(station: Station, level: int) -> int:
    """The shortest window the dose fits in: reps x sides x tempo x 1.1, and 40 s (level 1) or 60 s (2, 3) to rest."""
    # Rounded first: 60 x 1.1 is a little more than 66 in binary, and a second more would be wrong.
    return math.ceil(round(dose_seconds(station) * _HURRY, 6)) + _REST_IN_WINDOW[level]


def longest_hold(slot_s: int) -> int:
    """Seconds a side that a hold on both sides may last in a slot."""
    return max(0, (slot_s - CHANGE_SIDE_S) // 2)


def slot_seconds(block: Block) -> int:
    """Seconds from the start of one turn to the start of the next."""
    if block.format in _WINDOWS:
        return block.work_s
    return block.work_s + max(block.rest_s, block.move_s)


def turns(block: Block, stations: int) -> int:
    """Turns of one round: one a station, or one in all when the format has a time for the whole round (AMRAP)."""
    return min(1, stations) if block.format is BlockFormat.AMRAP else stations


def block_seconds(block: Block, stations: int) -> int:
    """Seconds that a block of that many stations takes."""
    pauses = max(0, block.rounds - 1) * block.round_rest_s
    return block.setup_s + block.rounds * turns(block, stations) * slot_seconds(block) + pauses


def class_time(blocks: Sequence[Block], stations: Iterable[Station]) -> ClassTime:
    """Lay the blocks out one after the other, in their order."""
    by_block: dict[UUID, list[Station]] = {}
    for station in stations:
        by_block.setdefault(station.block_id, []).append(station)
    start, times = BRIEF_S, []
    for block in sorted(blocks, key=lambda one: one.position):
        own = by_block.get(block.id, [])
        length = block_seconds(block, len(own))
        times.append(BlockTime(block.id, block.kind, start, length, _work(block, own, start)))
        start += length
    return ClassTime(BRIEF_S, tuple(times))


def _work(block: Block, stations: list[Station], start: int) -> tuple[tuple[int, int], ...]:
    slot, work = slot_seconds(block), _work_of_slot(block, stations)
    begin = start + block.setup_s
    found = []
    for _ in range(block.rounds):
        for _ in range(turns(block, len(stations))):
            found.append((begin, begin + work))
            begin += slot
        begin += block.round_rest_s
    return tuple(found)


def _work_of_slot(block: Block, stations: list[Station]) -> int:
    if block.format in _WINDOWS:
        longest = max((dose_seconds(station) for station in stations), default=0)
        return min(block.work_s, math.ceil(round(longest * _HURRY, 6)))
    if block.format is BlockFormat.PAIRS:
        # One works while the other rests, so the floor is busy twice as long.
        return min(slot_seconds(block), 2 * block.work_s)
    return block.work_s
