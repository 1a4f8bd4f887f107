"""The timetable poster: a week to true scale with a labelled fold, kinds of class as letters and as patterns."""

from __future__ import annotations

from functools import partial

from studio.domain.sheets.timetable import PosterBlock, PosterKind, PosterWeek, TimetablePoster
from studio.domain.sheets.wording import say
from studio.printing.page import HEAVY, ROW, SECTION, WHITE, Leaf, Page, poster_frame
from studio.printing.timetable_blocks import draw_block, draw_mark
from studio.printing.timetable_scale import TimeScale, clock, scales_of
from studio.printing.type import SMALLEST

AXIS, COLUMN, BLOCK = 14.0, 24.29, 22.09
_HEADS, _FIRST, _AFTER = 46.0, 5.03, 7.03
"""The rule below the days, from it to the first class, and from the last one to the legend."""
_LANE_GAP = 0.7
_FOLD_LABEL, _FOLD_LINE = 7.1, 6.0
_MARK = (7.2, 9.4)


def pages(poster: TimetablePoster) -> list[Leaf]:
    """A page for each week, or two where its hours would stand too close to be read."""
    frame = poster_frame(poster.paper)
    room = frame.height - _foot(poster) - _HEADS - _FIRST - _AFTER
    return [
        Leaf(partial(_draw, poster, week, scale), frame=frame)
        for week in poster.weeks
        for scale in scales_of(week.blocks, room)
    ]


def _draw(poster: TimetablePoster, week: PosterWeek, scale: TimeScale, page: Page, number: int, count: int) -> None:
    _draw_head(page, poster, week, say("{number} of {count}", number=number, count=count) if count > 1 else "")
    body = page.moved(0, _HEADS + _FIRST)
    _draw_hours(body, scale)
    for day, title in week.closed:
        body.rect(_left(day) - 2, -1, BLOCK + 5, 14, grey=WHITE)
        body.fitted(_left(day), 3.4, say("Closed"), BLOCK, 3.88, weight="bold", most_lines=1)
        body.fitted(_left(day), 8.4, title, BLOCK, 3.0, most_lines=3)
    if not week.blocks:
        body.text(AXIS, 20, say("No classes this week."), 7.06)
    for block in week.blocks:
        if scale.holds(block):
            _draw_block(body, block, scale)
    _draw_foot(page.moved(0, page.frame.height - _foot(poster)), poster)


def _draw_head(page: Page, poster: TimetablePoster, week: PosterWeek, part: str) -> None:
    page.rule(0, HEAVY)
    page.text(-1, 21.5, say("Timetable"), 22.58, weight="bold", tracking=-0.04)
    page.fitted(0, 31, week.dates, 118, 7.06, tracking=-0.015, most_lines=1)
    page.fitted(184, 31, poster.stamp.studio, 62, 3.88, weight="bold", anchor="end", most_lines=1)
    page.text(184, 5.2, part, 3.0, anchor="end")
    for day, (name, date) in enumerate(week.days):
        wide = page.text(_left(day), 43.4, name, 5.82, weight="bold", tracking=-0.015)
        page.text(_left(day) + wide + 1.5, 43.4, date, 5.82, tracking=-0.01)
    page.rule(_HEADS, SECTION)


def _left(day: int) -> float:
    return AXIS + COLUMN * day


def _draw_hours(body: Page, scale: TimeScale) -> None:
    for minute in scale.full_hours():
        y = scale.y(minute)
        body.text(0, y + 1.3, clock(minute), 3.88)
        body.line(AXIS - 1, y, body.frame.width, y, ROW)
    if len(scale.spans) > 1:
        before, after = scale.spans
        words = say("no classes {first}–{last}", first=clock(before.last), last=clock(after.first))
        end = body.text(0, scale.fold_start + _FOLD_LABEL, words, 3.0)
        y = scale.fold_start + _FOLD_LINE
        body.line(end + 1.5, y, body.frame.width, y, ROW, dash=(0.35, 1.6))


def _draw_block(body: Page, block: PosterBlock, scale: TimeScale) -> None:
    wide = (BLOCK - _LANE_GAP * (block.lanes - 1)) / block.lanes
    top = scale.y(block.starts)
    # A class that goes on beside a fold ends with what is shown of it; the least is a line of text high.
    height = max(scale.y(block.starts + block.minutes) - top - 0.8, 6.5)
    draw_block(body, block, _left(block.day) + (wide + _LANE_GAP) * block.lane, top, wide, height)


def _across(poster: TimetablePoster) -> int:
    return 3 if len(poster.kinds) <= 6 else 4


def _foot(poster: TimetablePoster) -> float:
    """Height of the legend with its rule, and the last line."""
    rows = -(-len(poster.kinds) // _across(poster))
    return 8.32 + 12.2 * max(rows, 2)


def _draw_foot(foot: Page, poster: TimetablePoster) -> None:
    foot.rule(0, SECTION)
    across = _across(poster)
    pitch = 156 / across
    for number, kind in enumerate(poster.kinds):
        _draw_kind(foot.moved(pitch * (number % across), 4 + 12.2 * (number // across)), kind, pitch - 11.6)
    foot.qr(160.4, 1.6, 26, poster.stamp.sheet_id)
    note = f"{say('60′ = minutes.  As planned on {when}.', when=poster.stamp.printed)}  {poster.stamp.note}"
    foot.fitted(0, _foot(poster) - 1.4, note.strip(), 156, 3.0, floor=SMALLEST, most_lines=1)


def _draw_kind(place: Page, kind: PosterKind, room: float) -> None:
    draw_mark(place, kind.tone, kind.letter, 0, 0, *_MARK)
    place.fitted(9.6, 4.3, kind.name, room, 4.23, weight="bold", tracking=-0.01, most_lines=1)
    place.fitted(9.6, 8.8, kind.detail, room, 3.18, most_lines=1)
