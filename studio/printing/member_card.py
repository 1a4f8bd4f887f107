"""The personal card: one person's half sheet, same circuit, own loads, cells to write the results in."""

from __future__ import annotations

from functools import partial

from studio.domain.sheets.personal_card import PersonalCard, PersonalRow, WarmItem
from studio.domain.sheets.wording import say
from studio.printing.imposition import cut_and_stack
from studio.printing.page import CUTS, EDGE, HEAD, ROW, SECTION, THIN, Leaf, Page, tick_box
from studio.printing.scene_painter import paint_figure
from studio.printing.type import SMALLEST, Typesetter

_TABLE, _END, _ROW, _LEAST_ROW = 31.0, 116.25, 7.75, 7.1
_WARM_STEP = 5.1
_CELLS, _RIGHT, _LEAST_SETS = 124.0, 184.0, 3
_SECOND = 129.5
_BOX, _BOX_PITCH, _ITEM_GAP = 3.4, 4.6, 5.2
_EFFORT = "@ effort 0–10: how many more could you do?  6 four,  7 three,  8 two,  9 one,  10 none."

Rows = tuple[tuple[PersonalRow, bool], ...]
"""Rows of one half sheet, each with whether its block ends there."""


def pages(cards: tuple[PersonalCard, ...], typesetter: Typesetter) -> list[Leaf]:
    """Two half sheets on a page, to be cut and stacked; a long circuit takes two halves for a person."""
    halves = [
        (card, rows, say("{number} of {count}", number=index, count=len(parts)) if len(parts) > 1 else "")
        for card in cards
        for parts in [_halves(card, typesetter)]
        for index, rows in enumerate(parts, start=1)
    ]
    return [Leaf(partial(_draw_page, pair)) for pair in cut_and_stack(halves, 2)]


def _halves(card: PersonalCard, typesetter: Typesetter) -> list[Rows]:
    rows = [(row, row is block[-1]) for block in card.blocks for row in block]
    room = _END - _TABLE - _WARM_STEP * (len(_warm_lines(card.warm, typesetter)) - 1)
    most = int(room / _LEAST_ROW)
    count = max(1, -(-len(rows) // most))
    each = -(-len(rows) // count) if rows else 0
    return [tuple(rows[at * each : (at + 1) * each]) for at in range(count)]


def _draw_page(
    halves: tuple[tuple[PersonalCard, Rows, str] | None, ...], page: Page, _number: int, _count: int
) -> None:
    for half, y in zip(halves, (0.0, _SECOND), strict=True):
        if half is not None:
            _draw_card(page.moved(0, y), *half)
    page.line(-8, 126.5, 192, 126.5, THIN, dash=CUTS)
    page.text(-8, 125.6, say("cut"), SMALLEST)


def _draw_card(page: Page, card: PersonalCard, rows: Rows, part: str) -> None:
    _draw_head(page, card)
    warm = _warm_lines(card.warm, page.type)
    _draw_warm(page, warm)
    top = _TABLE + _WARM_STEP * (len(warm) - 1)
    page.rule(top - 5, EDGE)
    step = min(_ROW, (_END - top) / max(len(rows), 1))
    sets = max([_LEAST_SETS, *(row.sets for row, _ in rows)])
    _draw_columns(page, card, top, sets)
    page.rule(top, SECTION)
    for index, (row, block_ends) in enumerate(rows):
        y = top + step * index
        _draw_row(page, row, y, step, sets)
        last = index + 1 == len(rows)
        page.rule(y + step, SECTION if last else EDGE if block_ends else ROW)
    if rows:
        _draw_grid(page, top, top + step * len(rows), sets)
    else:
        page.text(0, top + 5.1, say("No circuit is planned for this class yet."), 3.18)
    page.fitted(0, 120.45, say(_EFFORT), 128, SMALLEST, most_lines=1)
    tray = "  ·  ".join(text for text in (card.sheet_id, part, say("leave in the tray")) if text)
    page.text(_RIGHT, 120.45, tray, SMALLEST, anchor="end")


def _draw_head(page: Page, card: PersonalCard) -> None:
    page.rule(0, HEAD)
    room = 98.0 if card.goal or card.days_to_go else 165.0
    page.fitted(0, 9.6, card.name, room, 7.06, floor=4.59, weight="bold", tracking=-0.01)
    page.fitted(0, 15.4, card.class_line, room, 3.0, most_lines=1)
    days = page.type.width(card.days_to_go, 7.76, "bold", -0.02)
    if card.goal:
        page.text(102, 4.8, say("Next race"), SMALLEST)
        page.fitted(102, 9.6, card.goal, 62 - days, 3.53, floor=2.82, weight="bold")
        page.fitted(102, 15.4, card.goal_detail, 48, 3.0, most_lines=1)
    if card.days_to_go:
        page.text(167.5, 10.6, card.days_to_go, 7.76, weight="bold", anchor="end", tracking=-0.02)
        page.text(167.5, 15.4, say("day to go") if card.days_to_go == "1" else say("days to go"), 3.0, anchor="end")
    page.qr(169.8, 2, 14.2, card.sheet_id)
    page.rule(18.6, EDGE)


def _warm_width(item: WarmItem, typesetter: Typesetter) -> float:
    return typesetter.width(item.text, 3.0) + 1.2 + _BOX_PITCH * item.boxes - (_BOX_PITCH - _BOX)


def _warm_lines(items: tuple[WarmItem, ...], typesetter: Typesetter) -> list[list[WarmItem]]:
    """Warm-up items in as many lines as they take; one line even without any."""
    lines: list[list[WarmItem]] = [[]]
    x = 14.0
    for item in items:
        width = _warm_width(item, typesetter)
        if x + width > _RIGHT and lines[-1]:
            lines.append([])
            x = 14.0
        lines[-1].append(item)
        x += width + _ITEM_GAP
    return lines


def _draw_warm(page: Page, lines: list[list[WarmItem]]) -> None:
    page.text(0, 23.2, say("Warm"), 2.82, weight="bold")
    for index, items in enumerate(lines):
        x, y = 14.0, 23.2 + _WARM_STEP * index
        for item in items:
            room = _RIGHT - x - 1.2 - _BOX_PITCH * item.boxes
            page.fitted(x, y, item.text, room, 3.0, most_lines=1)
            boxes = x + min(page.type.width(item.text, 3.0), room) + 1.2
            for box in range(item.boxes):
                tick_box(page, boxes + _BOX_PITCH * box, y - 2.9, _BOX)
            x += _warm_width(item, page.type) + _ITEM_GAP


def _cell(sets: int) -> float:
    """Width of a write-in cell: load, the sets, effort share the right of the card."""
    return (_RIGHT - _CELLS) / (sets + 2)


def _draw_columns(page: Page, card: PersonalCard, top: float, sets: int) -> None:
    heads = ((22, say("Exercise"), 39), (62, say("Do today"), 20), (83, say("Load"), 14), (98, card.last_title, 25))
    for x, label, room in heads:
        page.fitted(x, top - 1.4, label, room, SMALLEST, most_lines=1)
    labels = [say("load"), *(say("set {number}", number=number) for number in range(1, sets + 1)), say("effort")]
    for index, label in enumerate(labels):
        middle = _CELLS + _cell(sets) * (index + 0.5)
        page.fitted(middle, top - 1.4, label, _cell(sets) - 0.8, SMALLEST, anchor="middle", most_lines=1)


def _draw_row(page: Page, row: PersonalRow, y: float, step: float, sets: int) -> None:
    slack = (step - _ROW) / 2
    middle = y + 5.1 + slack
    page.fitted(0, middle + 0.3, row.number, 8, 4.23, weight="bold", most_lines=1)
    paint_figure(page, row.figure, 8.4, y + 0.5, 12, step - 0.95)
    if row.sub:
        page.fitted(22, middle - 1.85, row.name, 38, 3.18, floor=2.82, weight="bold", most_lines=1)
        page.fitted(22, middle + 1.15, row.sub, 38, 2.65, most_lines=1)
    else:
        page.fitted(22, middle, row.name, 38, 3.18, floor=2.82, weight="bold")
    page.fitted(62, middle, row.dose, 19.6, 3.18, weight="bold")
    page.fitted(83, middle, row.load, 13.2, 3.18, weight="bold")
    page.fitted(98, middle, row.last, 25.2, 3.0)
    cell = _cell(sets)
    for unused in range(row.sets, sets):
        left = _CELLS + cell * (unused + 1)
        page.line(left + cell / 8, y + step / 2, left + cell * 7 / 8, y + step / 2, ROW)


def _draw_grid(page: Page, top: float, end: float, sets: int) -> None:
    for index in range(sets + 3):
        x = _CELLS + _cell(sets) * index
        page.line(x, top, x, end, THIN if index in {0, sets + 2} else ROW)
