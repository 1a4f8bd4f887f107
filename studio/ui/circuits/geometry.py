"""Where the parts of the editor stand: pure arithmetic in logical pixels, no Qt.

The time bar and the first column of cards share their left edge; five columns of cards fill the width.
"""

from __future__ import annotations

from dataclasses import dataclass

from studio.domain.circuits.timing import ClassTime

EDGE = 20
HEAD_WIDTH = 116
CARD_HEIGHT = 134
NARROWEST, WIDEST = 118, 232
GAP = 8
COLUMNS = 5
ADD_WIDTH = 40
BAR_TOP, BAR_HEIGHT, TIME_HEIGHT = 19, 20, 58


@dataclass(frozen=True, slots=True)
class Grid:
    """The card grid in a pane of some width; `unit` is how many pixels a measure of the design takes."""

    width: float
    unit: float = 1.0

    @property
    def left(self) -> float:
        """Left edge of the first card and of the time bar."""
        return (EDGE + HEAD_WIDTH) * self.unit

    @property
    def gap(self) -> float:
        """Between two cards."""
        return GAP * self.unit

    @property
    def card_width(self) -> float:
        """Cards share what the pane leaves, within reason."""
        room = self.width - self.left - EDGE * self.unit - (COLUMNS - 1) * self.gap
        return max(NARROWEST * self.unit, min(WIDEST * self.unit, room / COLUMNS))

    @property
    def card_height(self) -> float:
        """Every card is as high."""
        return CARD_HEIGHT * self.unit

    @property
    def right(self) -> float:
        """Right edge of the fifth card."""
        return self.left + COLUMNS * self.card_width + (COLUMNS - 1) * self.gap

    def card_x(self, column: int) -> float:
        """Left edge of a column."""
        return self.left + column * (self.card_width + self.gap)

    def lane_y(self, lane: int) -> float:
        """Top of a lane."""
        return lane * (self.card_height + self.gap)

    def column_at(self, x: float) -> int:
        """The place between cards that is nearest to x: 0 before the first, 5 after the fifth."""
        return max(0, min(COLUMNS, round((x - self.left) / (self.card_width + self.gap))))

    def lane_at(self, y: float, lanes: int) -> int:
        """The lane that y lies in."""
        return max(0, min(lanes - 1, int(y // (self.card_height + self.gap))))


@dataclass(frozen=True, slots=True)
class BarPart:
    """A part of the time bar from `x` on; `work` intervals are (offset, width). `kind` is "" for the brief."""

    kind: str
    seconds: int
    x: float
    width: float
    work: tuple[tuple[float, float], ...]


def bar_parts(time: ClassTime, limit_s: int, width: float) -> tuple[BarPart, ...]:
    """The brief and the blocks to scale over `width`, two pixels apart; a class over its time fills it just so."""
    scale = width / max(time.total_s, limit_s, 1)
    parts = [BarPart("", time.brief_s, 0.0, max(0.0, time.brief_s * scale - 2), ())]
    for block in time.blocks:
        if block.length_s:
            x = block.start_s * scale
            work = tuple(
                ((begin - block.start_s) * scale, max(1.0, (end - begin) * scale - 1)) for begin, end in block.work
            )
            parts.append(BarPart(str(block.kind), block.length_s, x, max(1.0, block.length_s * scale - 2), work))
    return tuple(parts)
