"""The sign-in sheet: everybody booked, the waiting list, lines for walk-ins, flags as letters, a margin to punch."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from studio.domain.sheets.roster import RosterRow, RosterSheet
from studio.domain.sheets.wording import say
from studio.printing.page import EDGE, HEAD, ROW, SECTION, THIN, Leaf, Page, footer, labelled, letter_square, tick_box
from studio.printing.type import SMALLEST

_LEFT, _TOP, _END = 10.0, 27.6, 218.0
_GRACE = 0.01
_ROW, _LEAST_ROW, _HEAD = 9.3, 7.6, 7.6
_BOXES = (82.0, 94.0)
_FLAGS = (
    ("N", "new, greet and show"),
    ("W", "form to sign"),
    ("G", "guest"),
    ("R", "race in 14 days"),
    ("D", "speak to desk first"),
)
_TOTALS = ("Here", "Late", "No-show", "Walk-in")


@dataclass(frozen=True, slots=True)
class _Band:
    """One line of the list: a person, a line to write on (`row` without a name), or the head of a part (`title`)."""

    row: RosterRow | None = None
    title: str = ""
    note: str = ""
    heavy: bool = False
    """Whether the line below is heavy: every fourth person, and where a part ends."""


def pages(sheet: RosterSheet) -> list[Leaf]:
    """One page as a rule: rows get a little lower before the list goes on overleaf."""
    bands = _bands(sheet)
    heads = sum(1 for band in bands if band.title)
    step = min(_ROW, (_END - _TOP - _HEAD * heads) / max(len(bands) - heads, 1))
    step = step if step >= _LEAST_ROW else _ROW
    spreads: list[list[_Band]] = [[]]
    y = _TOP
    for band in bands:
        height = _HEAD if band.title else step
        if y + height + (step if band.title else 0.0) > _END + _GRACE and spreads[-1]:
            spreads.append([])
            y = _TOP
        spreads[-1].append(band)
        y += height
    return [Leaf(partial(_draw, sheet, tuple(shown), step)) for shown in spreads]


def _bands(sheet: RosterSheet) -> list[_Band]:
    people, waiting = len(sheet.rows), len(sheet.waitlist)
    bands = [_Band(row, heavy=number % 4 == 0 or number == people) for number, row in enumerate(sheet.rows, start=1)]
    if waiting:
        bands.append(_Band(title=say("Waitlist"), note=sheet.waitlist_note))
        bands += [_Band(row) for row in sheet.waitlist]
    if sheet.walk_ins:
        bands.append(_Band(title=say("Walk-in"), note=sheet.walk_in_note))
        bands += [
            _Band(RosterRow(f"x{number}", ""), heavy=number == sheet.walk_ins)
            for number in range(1, sheet.walk_ins + 1)
        ]
    return bands


def _draw(sheet: RosterSheet, bands: tuple[_Band, ...], step: float, page: Page, number: int, count: int) -> None:
    _draw_head(page, sheet)
    y = _TOP
    if not sheet.rows:
        page.text(22, y + 6.3, say("Nobody has booked yet."), 3.7)
        y += step
        page.rule(y, SECTION, left=_LEFT)
    for band in bands:
        if band.title:
            page.text(_LEFT, y + 5.6, band.title, 3.0, weight="bold")
            page.fitted(82, y + 5.6, band.note, 102, 3.0, most_lines=1)
            y += _HEAD
        elif band.row:
            _draw_row(page, band.row, y, step)
            y += step
        page.rule(y, SECTION if band.heavy else ROW, left=_LEFT)
    if number == count:
        _draw_legend(page, y + 6.0)
        _draw_totals(page, y + 10.8)
    page.line(-6, 126.5, -2, 126.5, ROW)
    footer(page, sheet.stamp, number, count, left=_LEFT)


def _draw_head(page: Page, sheet: RosterSheet) -> None:
    page.rule(0, HEAD, left=_LEFT)
    letter_square(page, _LEFT, sheet.kind_letter)
    page.fitted(26, 8.6, sheet.title, 84, 5.64, weight="bold", tracking=-0.01, most_lines=1)
    page.fitted(26, 15.4, sheet.when, 84, 4.59, tracking=-0.005, most_lines=1)
    for x, label, value, room in (
        (112, "Coach", sheet.coach, 33), (146, "Room", sheet.room, 23), (170, "Booked", sheet.booked, 14),
    ):  # fmt: skip
        labelled(page, x, 10.4, say(label), value, room, gap=4.0)
    page.fitted(112, 15.4, sheet.note, 72, 3.0, most_lines=1)
    for left, label in ((_LEFT, "Code"), (22.0, "Name"), (108.0, "Flags"), (130.0, "Signature or initials")):
        page.text(left, 26, say(label), SMALLEST)
    for left, label in zip(_BOXES, ("Here", "Late"), strict=True):
        page.text(left + 2.2, 26, say(label), SMALLEST, anchor="middle")
    page.rule(_TOP, SECTION, left=_LEFT)


def _draw_row(page: Page, row: RosterRow, y: float, step: float) -> None:
    slack = (step - _ROW) / 2
    baseline = y + 6.3 + slack
    page.fitted(_LEFT, baseline + 0.1, row.code, 11, 3.88, weight="bold", most_lines=1)
    if row.name:
        page.fitted(22, baseline, row.name, 57, 3.7, floor=2.82)
    else:
        page.path(((22, baseline + 0.7), (77, baseline + 0.7)), ROW, dash=(0.01, 0.9))
    for x in _BOXES:
        tick_box(page, x, y + 2.4 + slack, 4.4, EDGE)
    page.text(108, baseline, " ".join(row.flags), 3.7, weight="bold", tracking=0.02)


def _draw_legend(page: Page, y: float) -> None:
    x = _LEFT
    for letter, meaning in _FLAGS:
        x += page.text(x, y, letter, 3.18, weight="bold") + 1.5
        x += page.text(x, y, say(meaning), 3.0) + 6.3


def _draw_totals(page: Page, y: float) -> None:
    x = _LEFT
    for label in _TOTALS:
        x += page.text(x, y + 4.8, say(label), 3.0) + 2.0
        page.rect(x, y, 13, 7.4, pen=THIN)
        x += 13 + 7.0
