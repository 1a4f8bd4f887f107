"""The results grid: a box for each person at each station, load left and figure right, last time's in small print."""

from __future__ import annotations

from functools import partial

from studio.domain.sheets.results_grid import GridCell, GridColumn, GridRow, ResultsGrid
from studio.domain.sheets.wording import say
from studio.printing.page import EDGE, HEAD, ROW, SECTION, THIN, Leaf, Page, footer, letter_square
from studio.printing.type import SMALLEST

_HEADS, _TOP, _END = 21.5, 40.5, 162.3
_ROW, _LEAST_ROW = 8.7, 7.6
_FIRST, _EFFORT, _FORM, _RIGHT = 46.0, 235.2, 244.1, 253.0
_MOST_COLUMNS, _FEWEST_COLUMNS = 11, 6
_INSET, _MARK = 1.0, 3.0
_DOTS = (0.01, 1.1)
_HOW = (
    "Small print = last time. Write only what changed; tick if the same.",
    "One figure in each box. Load left, reps right. Line through = not done.",
)
_LEGEND = (
    "Form: 0 stopped, 1 needs easier, 2 fine with cues, 3 good, 4 ready to progress.   "
    "“swap” in a box: does what the coach card says instead."
)


def pages(sheet: ResultsGrid) -> list[Leaf]:
    """One page as a rule, for which rows get a little lower; more people go on overleaf, and so do more stations, as
    many on each page.
    """
    blank = tuple(GridRow(f"x{number}", ()) for number in range(1, sheet.walk_ins + 1))
    rows = (*sheet.rows, *blank)
    step = min(_ROW, (_END - _TOP) / max(len(rows), 1))
    step = step if step >= _LEAST_ROW else _ROW
    high, wide = _share(len(rows), int((_END - _TOP) / step)), _share(len(sheet.columns), _MOST_COLUMNS)
    return [
        Leaf(partial(_draw, sheet, rows[top : top + high], range(left, left + wide), step), wide=True)
        for top in range(0, len(rows), high)
        for left in range(0, len(sheet.columns), wide)
    ]


def _share(number: int, most: int) -> int:
    """How many go on a page when each takes `most` at most and none is left nearly empty."""
    pages = max(1, -(-number // most))
    return max(1, -(-number // pages))


def _draw(
    sheet: ResultsGrid, rows: tuple[GridRow, ...], shown: range, step: float, page: Page, number: int, count: int
) -> None:
    columns = sheet.columns[shown.start : shown.stop]
    pitch = (_EFFORT - _FIRST) / min(max(len(columns), _FEWEST_COLUMNS), _MOST_COLUMNS)
    _draw_head(page, sheet)
    for place, column in enumerate(columns):
        _draw_column(page, column, _FIRST + pitch * place, pitch)
    y = _TOP
    for place, row in enumerate(rows, start=1):
        _draw_row(page, row, y + (step - _ROW) / 2)
        for at, cell in enumerate(row.cells[shown.start : shown.stop]):
            _draw_cell(page, cell, _FIRST + pitch * at, y, pitch)
        y += step
        page.rule(y, EDGE if place % 4 == 0 or place == len(rows) else ROW)
    _draw_lines(page, columns, pitch, y)
    page.text(0, 166.9, say(_LEGEND), 2.65)
    footer(page, sheet.stamp, number, count)


def _draw_head(page: Page, sheet: ResultsGrid) -> None:
    page.rule(0, HEAD)
    letter_square(page, 0, sheet.kind_letter)
    page.text(16, 8.6, say("Results to type in"), 5.64, weight="bold", tracking=-0.01)
    page.fitted(16, 15.4, sheet.when, 130, 4.59, tracking=-0.005, most_lines=1)
    page.text(150, 6.4, say("How to fill"), SMALLEST)
    for y, words in zip((10.4, 15.4), _HOW, strict=True):
        page.fitted(150, y, say(words), _RIGHT - 150, 3.0, most_lines=1)
    page.rule(_HEADS, SECTION)
    for x, name, scale in ((_EFFORT, "Effort", "0–10"), (_FORM, "Form", "0–4")):
        page.text(x + _INSET, 27.7, say(name), SMALLEST, weight="bold")
        page.text(x + _INSET, 31.7, scale, SMALLEST)
    page.text(0, 38.9, say("Code"), SMALLEST)
    page.text(9, 38.9, say("Initials"), SMALLEST)
    page.rule(_TOP, SECTION)


def _draw_column(page: Page, column: GridColumn, x: float, pitch: float) -> None:
    left, room = x + _INSET, pitch - 2.0
    page.fitted(left, 27.7, column.number, room, 4.59, weight="bold", most_lines=1)
    fit = page.type.fit(column.name, room, SMALLEST, SMALLEST)
    for place, line in enumerate(fit.lines):
        page.text(left, 31.7 + 2.8 * place, line, fit.size)
    page.text(left, 38.9, column.left, SMALLEST)
    page.text(x + pitch - _INSET, 38.9, column.right, SMALLEST, anchor="end")


def _draw_row(page: Page, row: GridRow, y: float) -> None:
    page.fitted(0, y + 6.0, row.code, 8, 3.88, weight="bold", most_lines=1)
    page.path(((9, y + 6.4), (43, y + 6.4)), ROW, dash=(0.01, 0.9))


def _draw_cell(page: Page, cell: GridCell, x: float, y: float, pitch: float) -> None:
    room = pitch / 2 - 1.2
    if cell.swap:
        page.fitted(x + _INSET, y + 2.9, say("swap"), room, SMALLEST, weight="bold", most_lines=1)
    else:
        page.fitted(x + _INSET, y + 2.9, cell.load, room, SMALLEST, most_lines=1)
    page.fitted(x + pitch - _INSET, y + 2.9, cell.figure, room, SMALLEST, anchor="end", most_lines=1)


def _draw_lines(page: Page, columns: tuple[GridColumn, ...], pitch: float, end: float) -> None:
    for place, column in enumerate(columns):
        x = _FIRST + pitch * place
        heavy = place == 0 or column.opens_block
        page.line(x, _HEADS if heavy else _TOP, x, end, EDGE if heavy else ROW)
        page.path(((x + pitch / 2, _TOP), (x + pitch / 2, end)), THIN, dash=_DOTS)
    page.line(_FIRST + pitch * len(columns), _TOP, _FIRST + pitch * len(columns), end, ROW)
    for x in (_EFFORT, _FORM, _RIGHT):
        page.line(x, _HEADS if x == _EFFORT else _TOP, x, end, EDGE if x == _EFFORT else ROW)
    for x in (-6.5, _RIGHT + 3.5):
        for y in (_TOP, end):
            page.rect(x, y - _MARK / 2, _MARK, _MARK, grey=0.0)
