"""The coach card: time bar, blocks with their stations, and what to set out, who is where, and room for notes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from studio.domain.sheets.coach_card import CoachBlock, CoachCard, CoachRow, FlowItem, Swap
from studio.domain.sheets.wording import say
from studio.printing.coach_foot import draw_foot, foot_height
from studio.printing.page import HEAD, ROW, SECTION, Leaf, Page, footer, labelled, letter_square
from studio.printing.scene_painter import paint_figure
from studio.printing.time_bar import draw_time_bar
from studio.printing.type import SMALLEST

_FIRST, _LATER, _END = 47.8, 27.0, 237.5
"""Where the blocks begin on the first page and on later ones, and where they must end; mm."""
_HEAD, _ROW, _FLOW, _GAP = 6.1, 7.75, 9.7, 0.7
_SWAP_STEP, _IN_FLOW = 3.25, 5
_COLUMNS = (
    (0.0, "Station"),
    (76.0, "Sets × reps"),
    (99.0, "Load"),
    (119.0, "Work : rest"),
    (140.0, "Swap by roster code"),
)


@dataclass(frozen=True, slots=True)
class _Part:
    """A piece that is never cut: a block's head with its first row, or one more row of the same block."""

    block: CoachBlock
    flow: tuple[FlowItem, ...] = ()
    row: CoachRow | None = None
    opens: bool = False

    @property
    def height(self) -> float:
        body = _row_height(self.row) if self.row else _FLOW if self.flow else 0.0
        return body + (_HEAD + _GAP if self.opens else 0.0)


def pages(card: CoachCard) -> list[Leaf]:
    """One page as a rule; a long class goes on overleaf and the foot with it."""
    spreads: list[list[_Part]] = [[]]
    y = _FIRST
    for part in (part for block in card.blocks for part in _parts(block)):
        if y + part.height > _END and spreads[-1]:
            spreads.append([])
            y = _LATER + (0.0 if part.opens else _HEAD + _GAP)
        spreads[-1].append(part)
        y += part.height
    if y + foot_height(card) > _END + 1.3 and card.blocks:
        spreads.append([])
    return [Leaf(partial(_draw, card, tuple(parts), index + 1 == len(spreads))) for index, parts in enumerate(spreads)]


def _parts(block: CoachBlock) -> list[_Part]:
    flows = [block.flow[at : at + _IN_FLOW] for at in range(0, len(block.flow), _IN_FLOW)]
    parts = [_Part(block, flow=flow) for flow in flows] + [_Part(block, row=row) for row in block.rows]
    first = parts[0] if parts else _Part(block)
    return [_Part(block, first.flow, first.row, opens=True), *parts[1:]]


def _draw(card: CoachCard, parts: tuple[_Part, ...], last: bool, page: Page, number: int, count: int) -> None:  # noqa: FBT001
    page.rule(0, HEAD)
    letter_square(page, 0, card.kind_letter)
    page.fitted(16, 8.6, card.title, 104, 5.64, weight="bold", tracking=-0.01, most_lines=1)
    page.fitted(16, 15.4, card.when, 104, 4.59, tracking=-0.005, most_lines=1)
    labelled(page, 122, 8.6, say("Coach"), card.coach, 39)
    labelled(page, 162, 8.6, say("Room"), card.room, 22)
    labelled(page, 122, 17.2, say("Block"), card.phase, 39)
    labelled(page, 162, 17.2, say("Booked"), card.booked, 22)
    y = _LATER
    if number == 1:
        draw_time_bar(page, card.segments, card.ends)
        y = _FIRST
    if parts:
        for x, label in _COLUMNS:
            page.text(x, y - 2.0, say(label), SMALLEST)
    elif not card.blocks:
        page.rule(y, SECTION)
        page.text(0, y + 6, say("No circuit is planned for this class yet."), 3.7, weight="bold")
        y += 10
    y = _draw_parts(page, parts, y)
    if last:
        page.rule(y, SECTION)
        draw_foot(page, card, y)
    footer(page, card.stamp, number, count)


def _draw_parts(page: Page, parts: tuple[_Part, ...], y: float) -> float:
    """Draw parts one below the other and return where they end."""
    for index, part in enumerate(parts):
        if part.opens or index == 0:
            y += _GAP if index else 0.0
            page.rule(y, SECTION)
            _draw_head(page, part.block, y, again=not part.opens)
            y += _HEAD
        elif part.row:
            page.line(8, y, page.frame.width, y, ROW)
        if part.row:
            _draw_row(page, part.row, y)
            y += _row_height(part.row)
        elif part.flow:
            _draw_flow(page, part.flow, y)
            y += _FLOW
    return y + (_GAP if parts else 0.0)


def _draw_head(page: Page, block: CoachBlock, y: float, *, again: bool) -> None:
    page.fitted(0, y + 4.6, block.name, 22, 3.7, weight="bold", most_lines=1)
    page.text(23, y + 4.6, block.starts, 3.0, weight="bold")
    page.fitted(76, y + 4.6, say("continued") if again else block.note, 108, 3.0, most_lines=1)


def _draw_flow(page: Page, items: tuple[FlowItem, ...], y: float) -> None:
    for column, item in enumerate(items):
        x = column * 36.8
        paint_figure(page, item.figure, x - 1, y - 0.2, 12, 9.4)
        page.fitted(x + 11.5, y + 3.9, item.name, 24.3, 2.82, weight="bold", most_lines=1)
        page.fitted(x + 11.5, y + 7.3, item.dose, 24.3, 2.82, most_lines=1)


def _swap_lines(swaps: tuple[Swap, ...]) -> list[tuple[str, str]]:
    """Two codes a line; the text stands beside the first of them."""
    lines: list[tuple[str, str]] = []
    for swap in swaps:
        pairs = [" ".join(swap.codes[at : at + 2]) for at in range(0, len(swap.codes), 2)] or [""]
        lines += [(pair, swap.text if index == 0 else "") for index, pair in enumerate(pairs)]
    return lines


def _row_height(row: CoachRow) -> float:
    return _ROW + _SWAP_STEP * max(0, len(_swap_lines(row.swaps)) - 2)


def _draw_row(page: Page, row: CoachRow, y: float) -> None:
    middle = y + 5.0
    page.fitted(0, y + 5.9, row.number, 8.5, 5.29, weight="bold", most_lines=1)
    paint_figure(page, row.figure, 9.8, y + 0.4, 11.6, 6.8)
    if row.detail:
        page.fitted(23, y + 3.35, row.name, 52, 3.18, floor=2.82, weight="bold", most_lines=1)
        page.fitted(23, y + 6.5, row.detail, 52, 2.65, most_lines=1)
    else:
        page.fitted(23, middle, row.name, 52, 3.18, floor=2.82, weight="bold")
    page.fitted(76, middle, row.dose, 21, 3.53, floor=2.82, weight="bold")
    page.fitted(99, middle, row.load, 19, 3.0)
    page.fitted(119, middle, row.work_rest, 20, 3.0)
    lines = _swap_lines(row.swaps)
    for index, (codes, text) in enumerate(lines):
        baseline = middle if len(lines) == 1 else y + 3.35 + _SWAP_STEP * index
        page.fitted(140, baseline, codes, 10.4, 3.0, weight="bold", most_lines=1)
        page.fitted(151, baseline, text, 33, 3.0, most_lines=1)
