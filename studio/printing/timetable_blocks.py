"""A class on the poster: kind as a letter in a white square on the kind's pattern, time, coach and minutes.

Patterns are lines and dots, so that black and white paper tells kinds apart as well as colours would.
"""

from __future__ import annotations

from collections.abc import Callable

from studio.domain.sheets.timetable import PosterBlock
from studio.printing.page import HEAD, SECTION, WHITE, Page
from studio.printing.type import SMALLEST

STRIP, SQUARE = 6.8, 5.9
_NARROW = 18.0
"""Narrower classes, side by side, have their pattern above the time."""
_CAP_STRIP = 4.6
_TALL = 11.0
"""Lower classes have their two lines closer."""


def draw_block(page: Page, block: PosterBlock, x: float, y: float, width: float, height: float) -> None:
    """Draw one class into its box."""
    page.rect(x, y, width, height, pen=SECTION, grey=WHITE)
    if width < _NARROW:
        _draw_narrow(page, block, x, y, width, height)
        return
    strip = min(STRIP, width / 3)
    draw_mark(page, block.tone, block.letter, x, y, strip, height)
    left, room = x + strip + 1.0, width - strip - 1.5
    if height >= _TALL:
        page.fitted(left, y + 5.4, block.time, room, 4.76, weight="bold", tracking=-0.03, most_lines=1)
        page.fitted(left, y + 9.7, block.who, room, 3.0, most_lines=1)
    else:
        size = min(4.76, height * 0.47)
        page.fitted(left, y + height * 0.47, block.time, room, size, weight="bold", tracking=-0.03, most_lines=1)
        page.fitted(left, y + height - 1.3, block.who, room, min(3.0, height * 0.31), most_lines=1)


def _draw_narrow(page: Page, block: PosterBlock, x: float, y: float, width: float, height: float) -> None:
    """From the top: pattern with letter, time, coach."""
    strip = min(_CAP_STRIP, max(height * 0.36, 3.5))
    draw_mark(page, block.tone, block.letter, x, y, width, strip, square=strip - 0.3)
    room, middle, rest = width - 1.0, x + width / 2, height - strip
    size = min(4.1, rest * 0.52)
    baseline = y + strip + rest * 0.09 + size * 0.727
    page.fitted(middle, baseline, block.time, room, size, weight="bold", anchor="middle", most_lines=1)
    size = min(3.0, max(rest * 0.42, SMALLEST))
    page.fitted(middle, y + height - 0.8, block.who, room, size, anchor="middle", most_lines=1)


def draw_mark(
    page: Page, tone: str, letter: str, x: float, y: float, width: float, height: float, square: float = SQUARE
) -> None:
    """Draw a kind's pattern in a frame, and its letter in a white square in the middle."""
    _PATTERNS.get(tone, _blank)(page, x, y, width, height)
    page.rect(x, y, width, height, pen=SECTION)
    left, top = x + (width - square) / 2, y + (height - square) / 2
    page.rect(left, top, square, square, grey=WHITE)
    size = 4.59 * square / SQUARE
    page.fitted(
        x + width / 2, y + height / 2 + 0.364 * size, letter, square, size, weight="bold", anchor="middle", most_lines=1
    )


def _solid(page: Page, x: float, y: float, width: float, height: float) -> None:
    page.rect(x, y, width, height, grey=0.0)


def _diagonal(page: Page, x: float, y: float, width: float, height: float) -> None:
    """Lines of 2 pt every 2.5 mm that rise to the right, cut off at the box."""
    along = 2.5
    while along < width + height:
        start = (x + min(along, width), y + max(0.0, along - width))
        end = (x + max(0.0, along - height), y + min(along, height))
        page.line(*start, *end, HEAD)
        along += 2.5


def _dots(page: Page, x: float, y: float, width: float, height: float) -> None:
    columns, rows = max(1, round(width / 2.27)), max(1, round(height / 2.26))
    for column in range(columns):
        for row in range(rows):
            page.disc(x + width * (column + 0.5) / columns, y + height * (row + 0.5) / rows, 0.42)


def _level(page: Page, x: float, y: float, width: float, height: float) -> None:
    rows = max(1, round(height / 1.88))
    for row in range(1, rows):
        page.line(x, y + height * row / rows, x + width, y + height * row / rows, SECTION)


def _upright(page: Page, x: float, y: float, width: float, height: float) -> None:
    columns = max(2, round(width / 2.27))
    for column in range(1, columns):
        page.line(x + width * column / columns, y, x + width * column / columns, y + height, SECTION)


def _blank(page: Page, x: float, y: float, width: float, height: float) -> None:
    """Nothing: the pattern of other kinds."""


_PATTERNS: dict[str, Callable[[Page, float, float, float, float], None]] = {
    "S": _solid,
    "H": _diagonal,
    "M": _dots,
    "G": _level,
    "P": _upright,
    "O": _blank,
}
