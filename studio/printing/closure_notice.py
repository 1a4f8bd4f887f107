"""The notice of a closure for the door: read from some steps away, one page."""

from __future__ import annotations

from functools import partial

from studio.domain.sheets.closure import ClosureNotice
from studio.domain.sheets.wording import say
from studio.printing.page import HEAVY, SECTION, Leaf, Page, footer

_WIDTH = 184.0


def pages(notice: ClosureNotice) -> list[Leaf]:
    """One page."""
    return [Leaf(partial(_draw, notice))]


def _draw(notice: ClosureNotice, page: Page, number: int, count: int) -> None:
    page.rule(0, HEAVY)
    page.fitted(0, 10, notice.stamp.studio, _WIDTH, 5.64, weight="bold", most_lines=1)
    page.text(-1, 58, say("Closed"), 42, weight="bold", tracking=-0.04)
    page.fitted(0, 84, notice.days, _WIDTH, 12.7, floor=8.5, weight="bold", tracking=-0.015)
    page.rule(100, SECTION)
    page.fitted(0, 116, notice.title, _WIDTH, 10.6, floor=7.06)
    page.fitted(0, 136, notice.what, _WIDTH, 7.06, floor=5.64)
    if notice.note:
        page.fitted(0, 156, notice.note, _WIDTH, 5.64, floor=4.23, most_lines=4)
    page.rule(182, SECTION)
    page.fitted(0, 198, notice.again, _WIDTH, 9.5, floor=7.06, weight="bold", tracking=-0.01)
    footer(page, notice.stamp, number, count)
