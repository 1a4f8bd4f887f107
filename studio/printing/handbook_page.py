"""One exercise on one page of the handbook: figure, cues, dose, easier and harder, muscles, why runners do it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from studio.domain.sheets.handbook import Handbook, HandbookPage, HandbookStep
from studio.domain.sheets.wording import say
from studio.printing.page import HEAD, ROW, SECTION, THIN, Page
from studio.printing.scene_painter import Stamps, paint_figure, paint_picture, paint_poses
from studio.printing.type import SMALLEST

_WIDTH = 184.0
_POSES, _POSE = ((0.0, 22.5), (96.0, 22.5)), (88.0, 58.0)
_RIGHT, _RIGHT_WIDTH = 118.0, 66.0
_LEFT_WIDTH = 108.0
_MIDDLE, _ROAD, _LOW = 89.0, 139.0, 181.0
_CARD, _CARD_GAP, _CARD_WIDEST, _MOST_STEPS = 28.0, 5.0, 42.4, 5
_MAP, _MAP_LEFT = 58.0, -1.2
_LEADS, _HELPS = 0.2, 0.8
"""Greys of the swatches, as the map's strongest and weakest shade."""
_FOOT = 253.0


@dataclass(frozen=True, slots=True)
class BookContext:
    """What a page needs of its book: where other exercises stand, and pictures written once."""

    book: Handbook
    numbers: Mapping[str, int]
    stamps: Stamps


def draw_exercise(context: BookContext, entry: HandbookPage, page: Page, number: int) -> None:
    """Draw the page with this number."""
    _draw_head(page, entry)
    _draw_poses(page, entry)
    page.rule(_MIDDLE, SECTION)
    _draw_cues(page, entry)
    _draw_dose(page, entry)
    if entry.road:
        page.rule(_ROAD, SECTION)
        _draw_road(page, entry, context.numbers)
    page.rule(_LOW, SECTION)
    _draw_muscles(page, entry, context.stamps)
    _draw_why(page, entry)
    draw_foot(page, context.book, number)


def draw_foot(page: Page, book: Handbook, number: int) -> None:
    """Draw whose book it is, when it was printed, and the page's number."""
    page.rule(_FOOT - 4.6, ROW)
    words = "  ·  ".join(part for part in (book.studio, book.title, say("Printed {when}", when=book.printed)) if part)
    page.fitted(0, _FOOT, words, 160, SMALLEST, most_lines=1)
    if book.whole:
        page.text(_WIDTH, _FOOT, str(number), 3.18, weight="bold", anchor="end")


def title(page: Page, x: float, y: float, text: str) -> None:
    """Draw the title of a section."""
    page.text(x, y, text, 3.7, weight="bold")


def _draw_head(page: Page, entry: HandbookPage) -> None:
    page.rule(0, HEAD)
    page.fitted(0, 10.4, entry.name, _WIDTH, 7.76, floor=4.59, weight="bold", tracking=-0.016, most_lines=1)
    page.fitted(0, 16.8, "  ·  ".join(entry.facts), _WIDTH, 3.53, floor=2.8, most_lines=1)
    page.rule(20.4, SECTION)


def _draw_poses(page: Page, entry: HandbookPage) -> None:
    if entry.end is None:
        page.text(_WIDTH / 2, 54, say("No picture yet"), 3.53, anchor="middle")
    elif entry.start is None:
        paint_figure(page, entry.end, 0, _POSES[0][1], _WIDTH, _POSE[1])
    else:
        paint_poses(page, entry.start, entry.end, _POSES, _POSE)
        middle, y = _WIDTH / 2, _POSES[0][1] + _POSE[1] / 2
        page.line(middle - 5, y, middle + 5, y, SECTION)
        page.path(((middle + 2.4, y - 2.6), (middle + 5, y), (middle + 2.4, y + 2.6)), SECTION)
        for words, (x, _) in zip(("1  Start", "2  End"), _POSES, strict=True):
            page.text(x, 86, say(words), SMALLEST)


def _draw_cues(page: Page, entry: HandbookPage) -> None:
    title(page, 0, _MIDDLE + 5.6, say("Cues"))
    for number, cue in enumerate(entry.cues, start=1):
        y = _MIDDLE + 5.8 + 7.6 * number
        page.rect(0, y - 4.6, 5.6, 5.6, pen=THIN)
        page.text(2.8, y - 0.5, str(number), 3.53, weight="bold", anchor="middle")
        page.fitted(8.6, y, cue, _LEFT_WIDTH - 8.6, 4.94, floor=3.53, weight="bold", most_lines=1)
    for index, line in enumerate(page.type.wrap(entry.how, _LEFT_WIDTH, 3.53)):
        page.text(0, _MIDDLE + 37.4 + 4.8 * index, line, 3.53)


def _draw_dose(page: Page, entry: HandbookPage) -> None:
    title(page, _RIGHT, _MIDDLE + 5.6, entry.dose_title)
    for index, (name, value) in enumerate(entry.dose):
        y = _MIDDLE + 13.4 + 6.2 * index
        page.text(_RIGHT, y, name, 3.18)
        page.fitted(_RIGHT + 19, y, value, _RIGHT_WIDTH - 19, 3.53, floor=2.6, weight="bold", most_lines=1)


def _shown_steps(entry: HandbookPage) -> tuple[HandbookStep, ...]:
    """At most five steps of the road, this one as near to their middle as the road allows."""
    place = next((at for at, step in enumerate(entry.road) if step.relation == "this one"), 0)
    first = max(0, min(place - _MOST_STEPS // 2, len(entry.road) - _MOST_STEPS))
    return entry.road[first : first + _MOST_STEPS]


def _draw_road(page: Page, entry: HandbookPage, numbers: Mapping[str, int]) -> None:
    title(page, 0, _ROAD + 5.6, say("Easier and harder"))
    steps = _shown_steps(entry)
    width = min(_CARD_WIDEST, (_WIDTH - _CARD_GAP * (len(steps) - 1)) / len(steps))
    top = _ROAD + 9.4
    for index, step in enumerate(steps):
        x = index * (width + _CARD_GAP)
        this = step.relation == "this one"
        page.path(_frame(x, top, width, _CARD), HEAD if this else ROW, closed=True)
        paint_figure(page, step.figure, x + 1.5, top + 1.6, width - 3, 14.6)
        page.fitted(x + 2, top + 20.8, step.name, width - 4, 3.0, floor=2.6, weight="bold")
        there = f", {say('page {number}', number=numbers[step.key])}" if step.key in numbers and not this else ""
        page.text(x + 2, top + 26, f"{say(step.relation)}{there}", SMALLEST)
        if index:
            middle, y = x - _CARD_GAP / 2, top + _CARD / 2
            page.path(((middle - 0.6, y - 1.3), (middle + 0.7, y), (middle - 0.6, y + 1.3)), THIN)
        if step.key in numbers and not this:
            link(page, step.key, x, top, width, _CARD)


def _frame(x: float, y: float, width: float, height: float) -> tuple[tuple[float, float], ...]:
    return (x, y), (x + width, y), (x + width, y + height), (x, y + height)


def link(page: Page, key: str, x: float, y: float, width: float, height: float) -> None:
    """Let a click on this place go to an exercise's page."""
    page.canvas.linkAbsolute("", key, (*page.at(x, y + height), *page.at(x + width, y)), thickness=0)


def _draw_muscles(page: Page, entry: HandbookPage, stamps: Stamps) -> None:
    resting, working, lines, deep = entry.map_layers
    top = _LOW + 3.4
    stamps.paint(page, resting, _MAP_LEFT, top, _MAP)
    paint_picture(page, working, _MAP_LEFT, top, _MAP)
    stamps.paint(page, lines, _MAP_LEFT, top, _MAP)
    paint_picture(page, deep, _MAP_LEFT, top, _MAP)
    x, y = 53.0, _LOW + 5.6
    title(page, x, y, say("Muscles"))
    y += 6.0
    named = [(name, _LEADS) for name in entry.leads] + [(name, _HELPS) for name in entry.helps]
    for index, (name, grey) in enumerate(named):
        lines_of = page.type.wrap(say("{muscle}, leads", muscle=name) if index == 0 and entry.leads else name, 55, 3.18)
        page.rect(x, y - 2.4, 2.6, 2.6, pen=ROW, grey=grey)
        for line in lines_of:
            page.text(x + 4.6, y, line, 3.18)
            y += 4.4
        y += 0.5
    y += 0.8
    for text in (say("dark leads, light helps"), say("outlined: lies deep") if entry.any_deep else ""):
        page.text(x, y, text, SMALLEST)
        y += 3.6


def _on_the_list(entry: HandbookPage) -> str:
    return say("On the list for every runner: {reason}", reason=entry.every_runner)


def _draw_why(page: Page, entry: HandbookPage) -> float:
    """Draw what it asks and why it is done; answers where it ends."""
    y = _LOW + 5.6
    if entry.asks:
        title(page, _RIGHT, y, say("Asks of the body"))
        y = _written(page, y + 5.2, ", ".join(entry.asks), 3.0, 4.0) + 3.0
    if entry.reasons:
        title(page, _RIGHT, y, say("Why runners do it"))
        y += 5.2
        for reason in entry.reasons:
            y = _written(page, y, reason, 3.18, 4.3)
        if entry.every_runner:
            y = _written(page, y + 1.6, _on_the_list(entry), 3.0, 4.0)
        y += 0.8
        for mark, source in entry.sources:
            page.rect(_RIGHT, y - 2.5, 3.4, 3.4, pen=ROW)
            page.text(_RIGHT + 1.7, y + 0.1, mark, SMALLEST, weight="bold", anchor="middle")
            y = _written(page, y, source, 2.6, 3.5, indent=5.0) + 0.9
    return y


def _written(page: Page, y: float, text: str, size: float, step: float, indent: float = 0.0) -> float:
    for line in page.type.wrap(text, _RIGHT_WIDTH - indent, size):
        page.text(_RIGHT + indent, y, line, size)
        y += step
    return y
