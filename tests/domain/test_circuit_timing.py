from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from studio.domain.circuits.records import Block, BlockFormat, BlockKind, Station
from studio.domain.circuits.timing import (
    block_seconds,
    class_time,
    dose_seconds,
    longest_hold,
    rep_seconds,
    slot_seconds,
    window_seconds,
)
from tests.domain.circuit_examples import BLOCKS, stations

STATION = Station(
    UUID(int=1), UUID(int=2), UUID(int=3), 0, "A", "str_split_squat_bw", 2, 6, "reps", True, "", "3-1-1-0"
)


@pytest.mark.parametrize(
    ("quantity", "tempo", "level", "seconds"),
    [
        (6, "3-1-1-0", 1, 106),
        (6, "3-1-1-0", 2, 126),
        (5, "3-1-1-0", 2, 115),
        (6, "2-1-1-0", 2, 113),
        (8, "3-1-1-0", 1, 128),
        (8, "3-1-1-0", 2, 148),
        (6, "3-1-1-0", 3, 126),
    ],
)
def test_a_window_holds_the_work_and_its_rest(quantity: int, tempo: str, level: int, seconds: int) -> None:
    assert window_seconds(replace(STATION, quantity=quantity, tempo=tempo), level) == seconds


def test_a_window_for_both_legs_at_once_needs_half_the_work() -> None:
    assert window_seconds(replace(STATION, quantity=8, per_side=False), 1) == 84


@pytest.mark.parametrize(
    ("tempo", "seconds"), [("3-1-1-0", 5), ("2-1-X-0", 4), ("4-0-X-0", 5), ("controlled", 3), ("X", 1), ("", 3)]
)
def test_tempo_says_how_long_a_repetition_takes(tempo: str, seconds: int) -> None:
    assert rep_seconds(tempo) == seconds


def test_a_hold_on_both_sides_takes_the_change_of_side_with_it() -> None:
    assert dose_seconds(replace(STATION, quantity=15, unit="s", tempo="hold")) == 35
    assert [longest_hold(slot) for slot in (30, 40, 45, 65)] == [12, 17, 20, 30]


def test_walked_metres_and_breaths_take_time() -> None:
    assert dose_seconds(replace(STATION, quantity=12, unit="m", per_side=False)) == 12
    assert dose_seconds(replace(STATION, quantity=5, unit="breaths", per_side=False)) == 25


def test_the_blocks_of_the_design_take_what_stands_on_its_time_bar() -> None:
    counts = {"mobility": 5, "power": 3, "strength": 4, "accessory": 4, "core": 3, "cool_down": 2}
    core = {BlockKind.CORE: replace(BLOCKS[BlockKind.CORE], work_s=30, rest_s=15)}
    lengths = {kind: block_seconds((BLOCKS | core)[BlockKind(kind)], count) for kind, count in counts.items()}
    assert lengths == {
        "mobility": 510,
        "power": 570,
        "strength": 1240,
        "accessory": 500,
        "core": 405,
        "cool_down": 195,
    }
    assert 180 + sum(lengths.values()) == 3600


def test_rest_and_move_overlap_and_windows_hold_both() -> None:
    timed = replace(BLOCKS[BlockKind.ACCESSORY], rest_s=5, move_s=15)
    assert slot_seconds(timed) == 55
    assert slot_seconds(BLOCKS[BlockKind.STRENGTH]) == 150


def test_rounds_have_their_own_rest_and_amrap_one_time_for_all_stations() -> None:
    block = Block(UUID(int=1), UUID(int=2), 0, BlockKind.CORE, BlockFormat.TIMED, 3, 30, 15, 15, round_rest_s=20)
    assert block_seconds(block, 2) == 3 * 2 * 45 + 2 * 20
    assert block_seconds(replace(block, format=BlockFormat.AMRAP, rounds=1, work_s=480, rest_s=0, move_s=0), 4) == 480


def test_the_work_intervals_lie_where_they_are_drawn() -> None:
    times = class_time(list(BLOCKS.values()), stations())
    by_kind = {block.kind: block for block in times.blocks}
    mobility, power, strength = (by_kind[kind] for kind in (BlockKind.MOBILITY, BlockKind.POWER, BlockKind.STRENGTH))
    assert (mobility.start_s, mobility.length_s) == (180, 510)
    assert mobility.work[:2] == ((190, 230), (240, 280))
    assert len(mobility.work) == 10
    # In pairs one works while the other rests: 30 s of each minute.
    assert power.work[0] == (690 + 30, 690 + 60)
    # The longest dose (8 a side at 5 s, a tenth over) is the work of the window.
    assert strength.work[0] == (690 + 570 + 40, 690 + 570 + 40 + 88)
    assert times.total_s == times.blocks[-1].start_s + times.blocks[-1].length_s
