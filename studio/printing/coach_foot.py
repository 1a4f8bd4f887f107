"""The foot of the coach card: set out, rotation, notes, side by side."""

from __future__ import annotations

from studio.domain.sheets.coach_card import CoachCard, Rotation, RotationRow, SetOutItem
from studio.domain.sheets.wording import say
from studio.printing.page import ROW, Page, tick_box
from studio.printing.type import SMALLEST

_STEP = 5.0
_ROTATION = (79.0, 135.0)
_NOTES = (141.0, 184.0)
_CODES_FROM, _CODES_STEP, _DIGIT, _SPACE = 85.0, 3.0, 0.64, 0.28
"""Where a row's roster codes begin, from line to line of them (mm), and how wide they are in ems, at the most."""
_NOTE_STEP, _LEAST_NOTES = 6.6, 4


def _set_out_rows(items: tuple[SetOutItem, ...]) -> int:
    return (len(items) + 1) // 2


def foot_height(card: CoachCard) -> float:
    """Height in mm that the three parts need below their rule."""
    rotation = _rotation_ends(card.rotation) + 4.4 if card.rotation else 0.0
    return max(8.5 + _STEP * _set_out_rows(card.set_out), rotation, 6.6 + _NOTE_STEP * _LEAST_NOTES)


def draw_foot(page: Page, card: CoachCard, y: float) -> None:
    """Draw the foot below a rule at `y`."""
    if card.set_out:
        _draw_set_out(page, card.set_out, y)
    if card.rotation:
        _draw_rotation(page, card.rotation, y)
    _draw_notes(page, card.notes, y)


def _draw_set_out(page: Page, items: tuple[SetOutItem, ...], y: float) -> None:
    page.text(0, y + 5.2, say("Set out"), 3.7, weight="bold")
    rows = _set_out_rows(items)
    for column, x in ((0, 0.0), (1, 42.0)):
        shown = items[column * rows : (column + 1) * rows]
        gap = max((page.type.width(item.count, 2.82, "bold") for item in shown), default=0.0) + 2.0
        for index, item in enumerate(shown):
            baseline = y + 11.2 + _STEP * index
            tick_box(page, x, baseline - 2.7, 3.0)
            page.text(x + 4.6, baseline, item.count, 2.82, weight="bold")
            page.fitted(x + 4.6 + gap, baseline, item.text, (40.5, 34.0)[column] - 4.6 - gap, 2.82)


def _rotation_columns(rotation: Rotation) -> tuple[float, float]:
    """The middle of the first column of stations, and from one to the next, in mm."""
    count = max(len(rotation.times), 1)
    pitch = min(7.2, 29.0 / count)
    return _ROTATION[1] - 3.4 - pitch * (count - 1), pitch


def _rotation_room(rotation: Rotation) -> float:
    first, pitch = _rotation_columns(rotation)
    return first - pitch / 2 - 0.6 - _CODES_FROM


def _code_lines(rotation: Rotation, row: RotationRow) -> list[str]:
    """A row's roster codes, as many to a line as there is room for in the smallest type."""
    codes = row.codes.split()
    widest = max(map(len, codes), default=0) * _DIGIT + _SPACE
    most = max(1, int((_rotation_room(rotation) / SMALLEST + _SPACE) / widest))
    return [" ".join(codes[at : at + most]) for at in range(0, len(codes), most)] or [""]


def _rotation_ends(rotation: Rotation) -> float:
    """Where the last row ends below the foot's rule, in mm."""
    more = sum(len(_code_lines(rotation, row)) - 1 for row in rotation.rows)
    return 11.9 + _STEP * len(rotation.rows) + _CODES_STEP * more


def _draw_rotation(page: Page, rotation: Rotation, y: float) -> None:
    left, right = _ROTATION
    page.text(left, y + 5.2, say("Rotation"), 3.7, weight="bold")
    page.fitted(right, y + 5.2, rotation.note, 36, SMALLEST, anchor="end", most_lines=1)
    first, pitch = _rotation_columns(rotation)
    for column, time in enumerate(rotation.times):
        page.fitted(first + pitch * column, y + 10.4, time, pitch - 0.6, SMALLEST, anchor="middle", most_lines=1)
    line = y + 11.9
    for row in rotation.rows:
        page.line(left, line, right, line, ROW)
        page.fitted(left, line + 3.7, row.name, 5.4, 3.53, weight="bold", most_lines=1)
        lines = _code_lines(rotation, row)
        size = 2.82 if len(lines) == 1 else SMALLEST
        for index, codes in enumerate(lines):
            baseline = line + 3.7 + _CODES_STEP * index
            page.fitted(_CODES_FROM, baseline, codes, _rotation_room(rotation), size, most_lines=1)
        for column, station in enumerate(row.stations[: max(len(rotation.times), 1)]):
            x = first + pitch * column
            page.fitted(x, line + 3.7, station, pitch - 0.6, 3.53, weight="bold", anchor="middle", most_lines=1)
        line += _STEP + _CODES_STEP * (len(lines) - 1)
    page.line(left, line, right, line, ROW)
    page.fitted(left, line + 3.7, rotation.foot, right - left, SMALLEST)


def _draw_notes(page: Page, notes: tuple[str, ...], y: float) -> None:
    """Draw the given notes, then empty lines to write on down to the foot of the page."""
    left, right = _NOTES
    page.text(left, y + 5.2, say("Notes"), 3.7, weight="bold")
    written = [line for note in notes for line in page.type.wrap(note, right - left, 2.82)]
    for index, text in enumerate(written):
        page.text(left, y + 10.4 + 3.8 * index, text, 2.82)
    line = y + 13.2 + 3.8 * len(written)
    while line <= page.frame.height - 19:
        page.line(left, line, right, line, ROW)
        line += _NOTE_STEP
