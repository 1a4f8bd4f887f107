"""Rows of the board and steps between their places: the cool-down shares the core's row when both fit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from studio.domain.circuits.records import BlockKind
from studio.services.circuits.rows import BlockLane, StationCard
from studio.ui.circuits.geometry import COLUMNS


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One row: a lane, and maybe the cool-down behind it."""

    lane: BlockLane
    cool_down: BlockLane | None = None

    @property
    def cards(self) -> tuple[tuple[BlockLane, StationCard], ...]:
        """The cards from left to right, each with its lane."""
        lanes = (self.lane, self.cool_down) if self.cool_down is not None else (self.lane,)
        return tuple((lane, card) for lane in lanes for card in lane.stations)

    def place(self, column: int) -> tuple[BlockLane, int]:
        """Lane and position that a column stands for."""
        own = len(self.lane.stations)
        if self.cool_down is not None and column > own:
            return self.cool_down, column - own
        return self.lane, min(column, own)


@dataclass(frozen=True, slots=True)
class Landing:
    """Where a moved station goes: block and position, and the place on the board it will have."""

    block_id: UUID
    position: int
    place: tuple[int, int]


def board_rows(lanes: Sequence[BlockLane]) -> tuple[BoardRow, ...]:
    """One row a block; a cool-down right behind the core joins its row when five columns hold both."""
    rows: list[BoardRow] = []
    for lane in lanes:
        last = rows[-1] if rows else None
        joins = (
            lane.kind is BlockKind.COOL_DOWN
            and last is not None
            and last.lane.kind is BlockKind.CORE
            and len(last.lane.stations) + len(lane.stations) <= COLUMNS
        )
        if joins and last is not None:
            rows[-1] = BoardRow(last.lane, lane)
        else:
            rows.append(BoardRow(lane))
    return tuple(rows)


def neighbour(rows: Sequence[BoardRow], place: tuple[int, int], down: int, right: int) -> tuple[int, int] | None:
    """The place that an arrow key leads to: left and right run on into the next row, up and down skip empty rows."""
    row, column = place
    if down:
        row += down
        while 0 <= row < len(rows) and not rows[row].cards:
            row += down
        return (row, min(column, len(rows[row].cards) - 1)) if 0 <= row < len(rows) else None
    flat = [(number, at) for number, one in enumerate(rows) for at in range(len(one.cards))]
    index = flat.index(place) + right if place in flat else -1
    return flat[index] if 0 <= index < len(flat) else None


def step_place(rows: Sequence[BoardRow], place: tuple[int, int], down: int, right: int) -> Landing | None:
    """Where Alt and an arrow key put a station; None at the edge of the board."""
    row, column = place
    lane, card = rows[row].cards[column]
    position = lane.stations.index(card)
    if right:
        wanted = position + right
        if not 0 <= wanted < len(lane.stations):
            return None
        return Landing(lane.id, wanted, (row, column + right))
    row += down
    if not 0 <= row < len(rows):
        return None
    target = rows[row].lane
    landing = min(column, len(target.stations))
    return Landing(target.id, landing, (row, landing))
