"""The list of whom to call about a closure: by class, a box for who was told, a line for what they said."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from studio.domain.sheets.closure import CallClass, CallSheet
from studio.domain.sheets.wording import say
from studio.printing.page import EDGE, HEAD, ROW, SECTION, Leaf, Page, footer, tick_box
from studio.printing.type import SMALLEST

_TOP, _END = 30.0, 236.0
_ROW, _HEAD_ROW = 8.4, 11.0
_NAME, _STATE, _SAID = 8.0, 86.0, 108.0


@dataclass(frozen=True, slots=True)
class _Line:
    """The head of a class (`again`: it goes on from the page before), or somebody in it."""

    head: CallClass
    person: tuple[str, str] | None = None
    again: bool = False

    @property
    def height(self) -> float:
        return _HEAD_ROW if self.person is None else _ROW


def pages(sheet: CallSheet) -> list[Leaf]:
    """A class that goes on overleaf has its head again there, and no head stands alone at the foot."""
    spreads: list[list[_Line]] = [[]]
    y = _TOP
    for line in _lines(sheet):
        needed = line.height + (_ROW if line.person is None else 0.0)
        if y + needed > _END:
            again = [] if line.person is None else [_Line(line.head, again=True)]
            spreads.append(again)
            y = _TOP + sum(one.height for one in again)
        spreads[-1].append(line)
        y += line.height
    return [Leaf(partial(_draw, sheet, tuple(lines))) for lines in spreads]


def _lines(sheet: CallSheet) -> list[_Line]:
    return [line for one in sheet.classes for line in (_Line(one), *(_Line(one, person) for person in one.people))]


def _draw(sheet: CallSheet, lines: tuple[_Line, ...], page: Page, number: int, count: int) -> None:
    page.rule(0, HEAD)
    page.text(0, 9.2, say("Call list"), 7.06, weight="bold", tracking=-0.016)
    page.fitted(40, 9.2, sheet.title, 144, 4.6, most_lines=1)
    page.fitted(0, 15.6, sheet.days, 184, 3.7, most_lines=1)
    for x, words in ((0.0, "Told"), (_NAME, "Name"), (_STATE, "Was"), (_SAID, "What they said")):
        page.text(x, 27.6, say(words), SMALLEST)
    page.rule(_TOP, SECTION)
    y = _TOP
    for line in lines:
        if line.person is None:
            words = f"{line.head.when}  {line.head.name}" + (f", {say('continued')}" if line.again else "")
            page.fitted(0, y + 7.4, words, 184, 4.0, weight="bold", most_lines=1)
        else:
            _draw_person(page, y, *line.person)
        y += line.height
        page.rule(y, SECTION if line.person is None else ROW)
    footer(page, sheet.stamp, number, count)


def _draw_person(page: Page, y: float, name: str, state: str) -> None:
    tick_box(page, 0, y + 2.0, 4.4, EDGE)
    page.fitted(_NAME, y + 5.7, name, _STATE - _NAME - 3, 3.88, floor=2.82)
    page.text(_STATE, y + 5.7, state, 3.4)
