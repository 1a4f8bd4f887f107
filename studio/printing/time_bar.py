"""The time bar of the coach card: parts of the class to scale, the work in black below them, a minute ruler."""

from __future__ import annotations

from studio.domain.sheets.coach_card import TimeSegment
from studio.printing.page import BLACK, EDGE, ROW, TINT, Anchor, Page
from studio.printing.type import SMALLEST

_TOP, _HEIGHT = 24.2, 8.5
_WORK_TOP, _WORK_HEIGHT = 34.1, 1.5
_RULER = 37.0
_INSET = 1.8


def draw_time_bar(page: Page, segments: tuple[TimeSegment, ...], ends: str) -> None:
    """Draw the bar across the live box: an hour has 3.067 mm a minute. Nothing is drawn without segments."""
    minutes = sum(segment.minutes for segment in segments)
    if minutes <= 0:
        return
    scale = page.frame.width / minutes
    end_width = page.type.width(ends, SMALLEST)
    x, free = 0.0, 0.0
    for segment in segments:
        width = segment.minutes * scale
        page.rect(x, _TOP, width, _HEIGHT, pen=EDGE, grey=TINT if segment.tinted else None)
        _draw_words(page, segment, x, width)
        starts = page.type.width(segment.starts, SMALLEST)
        if x >= free and x + starts + 1 <= page.frame.width - end_width:
            page.text(x, _TOP - 1.6, segment.starts, SMALLEST)
            free = x + starts + 1
        for start, length in segment.work:
            page.rect(start * scale, _WORK_TOP, length * scale, _WORK_HEIGHT, grey=BLACK)
        x += width
    page.text(page.frame.width, _TOP - 1.6, ends, SMALLEST, anchor="end")
    _draw_ruler(page, minutes, scale)


def _draw_words(page: Page, segment: TimeSegment, x: float, width: float) -> None:
    """Name left and minutes right; in a short part the minutes go below, and a very short one has no name."""
    minutes = f"{segment.minutes:.0f}"
    room = width - 2 * _INSET
    if page.type.width(segment.name, 3.18, "bold") + page.type.width(minutes, 3.18) + 2 <= room:
        page.text(x + _INSET, 29.8, segment.name, 3.18, weight="bold")
        page.text(x + width - _INSET, 29.8, minutes, 3.18, anchor="end")
        return
    if page.type.width(segment.name, SMALLEST, "bold") <= width - 0.8:
        page.text(x + width / 2, 27.9, segment.name, SMALLEST, weight="bold", anchor="middle")
    if page.type.width(minutes, SMALLEST) <= width - 0.4:
        page.text(x + width / 2, 31.2, minutes, SMALLEST, anchor="middle")


def _draw_ruler(page: Page, minutes: float, scale: float) -> None:
    page.rule(_RULER, ROW)
    step = 5 if minutes <= 120 else 15
    for minute in range(int(minutes) + 1):
        x = minute * scale
        named = minute % step == 0
        page.line(x, _RULER, x, _RULER + (1.6 if named else 0.7), ROW)
        if named:
            anchor: Anchor = "start" if minute == 0 else "end" if minute == minutes else "middle"
            page.text(x, 41.3, str(minute), SMALLEST, anchor=anchor)
