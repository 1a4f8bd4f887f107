"""Draws lines over time with their labels at the right ends, as a Scene. Roles as in `chart`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from studio.drawing.chart import Scale, SeriesRole
from studio.drawing.scene import Disc, Fill, Label, Mark, Scene, Stroke
from studio.drawing.shapes import box


@dataclass(frozen=True, slots=True)
class Series:
    """One line: `(time, value)` in time order, and the two lines of its label ("74 kg", "Romanian deadlift")."""

    points: tuple[tuple[float, float], ...]
    latest: str
    name: str
    role: SeriesRole = "series"


@dataclass(frozen=True, slots=True)
class LineChartStyle:
    """Sizes of a line chart: the plot lies between `left` and `right`, `top` and `bottom` of the whole."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    pen: float
    axis_pen: float
    dot: float
    text: float
    line: float
    shade: float
    shade_corner: float


SCREEN_LINES = LineChartStyle(452, 206, 30, 332, 8, 166.8, 2, 1, 3.4, 12, 14, 16, 3)


@dataclass(frozen=True, slots=True)
class Axes:
    """The scales of a line chart: time from `start` to `end`, values from the first tick to the last.

    `times` are `(time, words)` under the plot; `shaded` are times marked by a pale stripe.
    """

    start: float
    end: float
    ticks: tuple[float, ...]
    times: tuple[tuple[float, str], ...] = ()
    shaded: tuple[float, ...] = ()


def line_chart(series: Sequence[Series], axes: Axes, style: LineChartStyle) -> Scene:
    """Draw all series on one scale; labels that would overlap are pushed apart, in the order of their values."""
    x = Scale(axes.start, axes.end, style.left, style.right)
    y = Scale(axes.ticks[0], axes.ticks[-1], style.bottom, style.top)
    marks = [*_grid(axes, style, x, y)]
    shown = [one for one in series if one.points]
    for one in shown:
        line = tuple((x(time), y(value)) for time, value in one.points)
        if len(line) > 1:
            marks.append(Stroke(line, style.pen, one.role))
        marks.append(Disc(line[-1], style.dot, one.role))
    heights = _apart([y(one.points[-1][1]) for one in shown], style.line * 2, style.bottom)
    for one, at in zip(shown, heights, strict=True):
        left = style.right + 10 / 12 * style.text
        marks.append(Label((left, at - style.text / 6), one.latest, style.text, "text", bold=True))
        marks.append(Label((left, at - style.text / 6 + style.line), one.name, style.text, "text_soft"))
    return Scene(style.width, style.height, tuple(marks))


def _grid(axes: Axes, style: LineChartStyle, x: Scale, y: Scale) -> Iterator[Mark]:
    for tick in axes.ticks:
        yield Stroke(((style.left, y(tick)), (style.right + style.text / 2, y(tick))), style.axis_pen, "axis", "butt")
        at = (style.left - style.text * 2 / 3, y(tick) + style.text / 3)
        yield Label(at, f"{tick:g}", style.text, "text_soft", "end")
    for time in axes.shaded:
        left, top = x(time) - style.shade / 2, style.top - style.text / 3
        outline = box(left, top, left + style.shade, style.bottom + style.text * 1.25, style.shade_corner)
        yield Fill(outline, "shade")
    for time, words in axes.times:
        yield Label((x(time), style.height - style.text / 2), words, style.text, "text_soft", "middle")


def _apart(heights: Sequence[float], gap: float, lowest: float) -> list[float]:
    """Move heights apart to at least `gap`, keeping their order, pushing down first and up from `lowest` after."""
    order = sorted(range(len(heights)), key=lambda index: heights[index])
    moved = list(heights)
    for above, below in pairwise(order):
        moved[below] = max(moved[below], moved[above] + gap)
    limit = lowest
    for index in reversed(order):
        moved[index] = min(moved[index], max(limit, heights[index]))
        limit = moved[index] - gap
    return moved
