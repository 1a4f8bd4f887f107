"""The receipt: studio and number at the top, what was paid for, the sum, how it was paid."""

from __future__ import annotations

from functools import partial

from studio.domain.sheets.receipt import Receipt
from studio.domain.sheets.wording import say
from studio.printing.page import EDGE, HEAD, ROW, SECTION, Leaf, Page, footer

_RIGHT, _TABLE, _STEP = 184.0, 78.0, 9.0


def pages(sheet: Receipt) -> list[Leaf]:
    """One page."""
    return [Leaf(partial(_draw, sheet))]


def _draw(sheet: Receipt, page: Page, number: int, count: int) -> None:
    _draw_head(page, sheet)
    y = _TABLE
    page.rule(y - 6, EDGE)
    for words, amount in sheet.lines:
        page.fitted(0, y, words, 130, 4.2, floor=3.2, most_lines=2)
        page.text(_RIGHT, y, amount, 4.2, anchor="end")
        page.rule(y + 3.2, ROW)
        y += _STEP
    y += 3
    page.text(0, y, say("Total"), 5.0, weight="bold")
    page.text(_RIGHT, y, sheet.total, 5.0, weight="bold", anchor="end")
    page.rule(y + 4, SECTION)
    page.text(0, y + 12, sheet.means, 3.7)
    if sheet.note:
        page.fitted(0, y + 18, sheet.note, _RIGHT, 3.7, most_lines=3)
    footer(page, sheet.stamp, number, count)


def _draw_head(page: Page, sheet: Receipt) -> None:
    page.text(0, 9, sheet.stamp.studio, 5.6, weight="bold")
    page.fitted(0, 15, sheet.studio_address, 110, 3.4, floor=2.82, most_lines=2)
    page.text(_RIGHT, 9, sheet.title, 5.6, weight="bold", anchor="end")
    page.text(_RIGHT, 15, sheet.number, 3.7, anchor="end")
    page.text(_RIGHT, 20, sheet.day, 3.7, anchor="end")
    page.rule(25, HEAD)
    page.text(0, 38, say("For"), 3.0)
    page.fitted(0, 45, sheet.to, _RIGHT, 5.0, weight="bold")
