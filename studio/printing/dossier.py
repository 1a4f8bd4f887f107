"""One person's data: headings, rows of a label and a text; long texts go on overleaf."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from studio.domain.sheets.dossier import DossierSheet
from studio.domain.sheets.wording import say
from studio.printing.page import HEAD, ROW, SECTION, Leaf, Page
from studio.printing.type import SMALLEST, Typesetter

_TOP, _FIRST_TOP, _END = 14.0, 26.0, 240.0
_LINE, _HEAD_LINE, _GAP = 4.9, 11.0, 1.6
_LABEL, _TEXT, _SIZE = 52.0, 56.0, 3.3


@dataclass(frozen=True, slots=True)
class _Line:
    """One line as it is drawn; a `head` is a section's title, `first` begins a row."""

    label: str
    text: str
    head: bool = False
    first: bool = False

    @property
    def height(self) -> float:
        return _HEAD_LINE if self.head else _LINE + (_GAP if self.first else 0.0)


def pages(sheet: DossierSheet, typesetter: Typesetter) -> list[Leaf]:
    """No heading stands alone at the foot."""
    spreads: list[list[_Line]] = [[]]
    y = _FIRST_TOP
    for line in _lines(sheet, typesetter):
        if y + line.height + (_LINE + _GAP if line.head else 0.0) > _END:
            spreads.append([])
            y = _TOP
        spreads[-1].append(line)
        y += line.height
    return [Leaf(partial(_draw, sheet, tuple(lines))) for lines in spreads]


def _lines(sheet: DossierSheet, typesetter: Typesetter) -> Iterator[_Line]:
    for sentence in sheet.about:
        yield from _row("", sentence, 184.0, typesetter)
    for section in sheet.sections:
        yield _Line(section.title, "", head=True)
        for label, text in section.rows:
            yield from _row(label, text, 184.0 - _TEXT, typesetter)


def _row(label: str, text: str, width: float, typesetter: Typesetter) -> Iterator[_Line]:
    parts = [part for line in text.splitlines() or [""] for part in typesetter.wrap(line, width, _SIZE) or ("",)]
    for place, part in enumerate(parts):
        yield _Line(label if place == 0 else "", part, first=place == 0)


def _draw(sheet: DossierSheet, lines: tuple[_Line, ...], page: Page, number: int, count: int) -> None:
    page.rule(0, HEAD)
    y = _TOP
    if number == 1:
        page.text(0, 9.2, say("Your data"), 7.06, weight="bold", tracking=-0.016)
        page.fitted(48, 9.2, sheet.name, 136, 5.0, most_lines=1)
        page.fitted(
            0, 16.4, say("Everything that {studio} keeps about you", studio=sheet.studio), 184, 3.9, most_lines=1
        )
        y = _FIRST_TOP
    else:
        page.fitted(0, 8, sheet.name, 120, 3.9, weight="bold", most_lines=1)
    within = False
    for line in lines:
        if line.head:
            page.text(0, y + 8, line.label, 4.4, weight="bold")
            y += line.height
            page.rule(y - 1.2, SECTION)
            within = True
            continue
        y += line.height
        if line.label:
            page.fitted(0, y - 1.4, line.label, _LABEL, _SIZE, most_lines=1)
        page.text(_TEXT if within or line.label or number > 1 else 0, y - 1.4, line.text, _SIZE)
    foot = page.frame.height - 6
    page.rule(foot - 5, ROW)
    page.fitted(0, foot, f"{sheet.studio}  ·  {sheet.printed}", 110, SMALLEST, most_lines=1)
    page.text(
        184, foot, say("page {number} of {count}", number=number, count=count), SMALLEST, weight="bold", anchor="end"
    )
