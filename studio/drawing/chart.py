"""Draws small charts as Scenes: sparkline, weekly squares, weekly bars, lines with labels at their ends.

Units are the caller's (pixels on screen, millimetres on paper); each style has a SCREEN and a PAPER set of sizes.

Roles a painter maps to colours (light theme; on paper all black but band and halo):

- `series`: a line or point (#4B5764), `series_strong`: one that matters (#0B5FB0), `series_soft`: a third (#8F9BA8),
- `band`: the test's own error (#E3E8ED, paper #DEDEDE), `baseline`: its middle (#B9C3CD),
- `square`: a class in a week on target (#0B5FB0), `square_part`: in a week under it (#8DBAE6),
- `square_open`: a missing class, outline only (#C3CBD3), `target`: the dotted target line (#17212B),
- `bar`: a week (#C3CBD3), `bar_now`: the last one (#4B5764),
- `axis`: hairlines (#EBEFF3), `shade`: a marked time (#F0F3F6),
- `text` (#17212B), `text_soft` (#4B5764), `halo`: the colour of what the chart is painted on.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from studio.drawing.scene import Disc, Fill, Label, Mark, Point, Scene, Stroke
from studio.drawing.shapes import box

SeriesRole = Literal["series", "series_strong", "series_soft"]


@dataclass(frozen=True, slots=True)
class Scale:
    """A straight scale from values to a coordinate; one value only lands in the middle."""

    low: float
    high: float
    start: float
    end: float

    def __call__(self, value: float) -> float:
        if self.high == self.low:
            return (self.start + self.end) / 2
        return self.start + (value - self.low) / (self.high - self.low) * (self.end - self.start)


@dataclass(frozen=True, slots=True)
class SparklineStyle:
    """Sizes of a sparkline; `dot_pen` 0 fills the dots, else they are rings of that pen."""

    width: float
    height: float
    left: float
    right: float
    margin: float
    pen: float
    dot: float
    dot_pen: float
    last_dot: float
    corner: float
    baseline_pen: float
    baseline_dash: tuple[float, ...]


SCREEN_SPARKLINE = SparklineStyle(144, 33, 6, 10, 3.6, 1.6, 1.8, 1.3, 3.4, 2, 1, (2, 3))


def sparkline(
    points: Sequence[tuple[float, float]], error: float | None, style: SparklineStyle, role: SeriesRole = "series"
) -> Scene:
    """Draw results over time, `(time, value)` in time order, on a true time scale.

    The band is the first value plus and minus the test's own `error` (None: no published error, no band).
    """
    if not points:
        return Scene(style.width, style.height, ())
    first, spread = points[0][1], error or 0.0
    values = [value for _, value in points] + [first - spread, first + spread]
    x = Scale(points[0][0], points[-1][0], style.left, style.width - style.right)
    y = Scale(min(values), max(values), style.height - style.margin, style.margin)
    line = tuple((x(time), y(value)) for time, value in points)
    marks: list[Mark] = []
    if error is not None:
        marks.append(Fill(box(0, y(first + error), style.width, y(first - error), style.corner), "band"))
        middle = ((0.0, y(first)), (style.width, y(first)))
        marks.append(Stroke(middle, style.baseline_pen, "baseline", "butt", dash=style.baseline_dash))
    if len(line) > 1:
        marks.append(Stroke(line, style.pen, role))
    marks += [dot for point in line[:-1] for dot in _small_dot(point, style, role)]
    marks.append(Disc(line[-1], style.last_dot, role))
    return Scene(style.width, style.height, tuple(marks))


def _small_dot(at: Point, style: SparklineStyle, role: str) -> Iterator[Mark]:
    if style.dot_pen == 0:
        yield Disc(at, style.dot, role)
    else:
        yield Disc(at, style.dot, "halo")
        yield Disc(at, style.dot, role, style.dot_pen)


@dataclass(frozen=True, slots=True)
class SquaresStyle:
    """Sizes of the weekly squares: a square's `width` and `height`, the way to the next week and the next row up.

    `bottom` is the lower edge of the lowest row, `label_y` the baseline of the words under it.
    """

    width: float
    height: float
    week: float
    row: float
    bottom: float
    corner: float
    pen: float
    target_gap: float
    target_pen: float
    target_dash: tuple[float, ...]
    label_y: float
    label_size: float
    total_height: float


SCREEN_SQUARES = SquaresStyle(13.5, 13.5, 17.2, 17, 75.5, 3, 1.2, 3.3, 1, (2, 3), 94, 12, 98)


_ROWS = 4


def attendance_squares(
    classes: Sequence[int], target: int, style: SquaresStyle, labels: Sequence[tuple[int, str]] = ()
) -> Scene:
    """Draw one column a week: a filled square for each class, an open one for each class missing to the target.

    `labels` are `(week number from 0, words)` under the columns. Where a week has more classes than the usual rows, all
    squares are lower, so that the columns are no higher.
    """
    marks: list[Mark] = []
    share = min(1.0, _ROWS / max((*classes, target, 1)))
    style = replace(style, height=style.height * share, row=style.row * share, target_gap=style.target_gap * share)
    for week, count in enumerate(classes):
        left, role = week * style.week, "square" if count >= target else "square_part"
        marks += [_square(left, row, style, role) for row in range(count)]
        marks += [_square(left, row, style, "square_open") for row in range(count, target)]
    marks += [Label((week * style.week, style.label_y), text, style.label_size, "text_soft") for week, text in labels]
    width = max(len(classes) * style.week - (style.week - style.width), 0.0)
    line_y = style.bottom - (target - 1) * style.row - style.height - style.target_gap
    marks.append(Stroke(((0.0, line_y), (width, line_y)), style.target_pen, "target", "butt", dash=style.target_dash))
    return Scene(width, style.total_height, tuple(marks))


def _square(left: float, row: int, style: SquaresStyle, role: str) -> Mark:
    bottom = style.bottom - row * style.row
    if role != "square_open":
        return Fill(box(left, bottom - style.height, left + style.width, bottom, style.corner), role)
    inset = style.pen / 2
    right, top = left + style.width - inset, bottom - style.height + inset
    return Stroke(box(left + inset, top, right, bottom - inset, style.corner), style.pen, role, closed=True)


@dataclass(frozen=True, slots=True)
class BarsStyle:
    """Sizes of weekly bars; `base` is the y of zero, `full` the height of the highest value of the scale."""

    bar: float
    week: float
    base: float
    full: float
    corner: float
    total_height: float


SCREEN_BARS = BarsStyle(21, 27, 78, 72.2, 3, 80)


def week_bars(values: Sequence[float | None], top: float, style: BarsStyle) -> Scene:
    """Draw one bar a week from zero, the last in a colour of its own; `top` is the value of full height, None leaves a
    gap.
    """
    marks: list[Mark] = []
    width = max(len(values) * style.week - (style.week - style.bar), 0.0)
    y = Scale(0.0, top, style.base, style.base - style.full)
    for week, value in enumerate(values):
        if value:
            left, last = week * style.week, week == len(values) - 1
            outline = box(left, y(value), left + style.bar, style.base, style.corner)
            marks.append(Fill(outline, "bar_now" if last else "bar"))
    return Scene(width, style.total_height, tuple(marks))
