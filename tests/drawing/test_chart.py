from __future__ import annotations

from dataclasses import replace

import pytest

from studio.drawing.chart import (
    SCREEN_BARS,
    SCREEN_SPARKLINE,
    SCREEN_SQUARES,
    SparklineStyle,
    attendance_squares,
    sparkline,
    week_bars,
)
from studio.drawing.line_chart import SCREEN_LINES, Axes, Series, line_chart
from studio.drawing.scene import Disc, Fill, Label, Mark, Scene, Stroke
from studio.drawing.shapes import bezier, box

SMALL = SparklineStyle(40, 8, 1, 1, 0.95, 0.35, 0.45, 0, 0.95, 0, 0.12, (0.35, 1.0))


def tidy(mark: Mark) -> Mark:
    """Round away what floating point adds, so that whole marks can be compared."""
    match mark:
        case Stroke() | Fill():
            return replace(mark, points=tuple((round(x, 6), round(y, 6)) for x, y in mark.points))
        case Disc():
            return replace(mark, centre=(round(mark.centre[0], 6), round(mark.centre[1], 6)))
        case Label():
            return replace(mark, at=(round(mark.at[0], 6), round(mark.at[1], 6)))


def extent(mark: Fill | Stroke) -> tuple[float, float, float, float]:
    xs, ys = zip(*mark.points, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def test_a_sparkline_has_band_baseline_line_and_dots_in_this_order() -> None:
    scene = sparkline([(0, 10), (1, 12), (2, 14)], 4, SMALL, "series_strong")
    assert (scene.width, scene.height) == (40, 8)
    assert tuple(map(tidy, scene.marks)) == (
        Fill(((0, 0.95), (40, 0.95), (40, 7.05), (0, 7.05)), "band"),
        Stroke(((0.0, 4.0), (40, 4.0)), 0.12, "baseline", "butt", dash=(0.35, 1.0)),
        Stroke(((1, 4.0), (20.0, 2.475), (39, 0.95)), 0.35, "series_strong"),
        Disc((1, 4.0), 0.45, "series_strong"),
        Disc((20.0, 2.475), 0.45, "series_strong"),
        Disc((39, 0.95), 0.95, "series_strong"),
    )


def test_a_screen_sparkline_has_the_sizes_of_the_design() -> None:
    scene = sparkline([(0, 8.4), (1, 9.3), (2, 10.2), (3, 10.9)], 1.9, SCREEN_SPARKLINE)
    band, _, line, *dots = scene.marks
    assert isinstance(band, Fill)
    assert isinstance(line, Stroke)
    assert extent(band)[0::2] == (0, 144)
    assert [round(x, 1) for x, _ in line.points] == [6.0, 48.7, 91.3, 134.0]
    assert line.points[-1][1] == pytest.approx(3.6)
    assert dots[0] == Disc(line.points[0], 1.8, "halo")
    assert dots[1] == Disc(line.points[0], 1.8, "series", 1.3)
    assert dots[-1] == Disc(line.points[-1], 3.4, "series")


def test_time_is_true_to_scale() -> None:
    line = sparkline([(0, 1), (10, 2), (100, 3)], None, SMALL).marks[0]
    assert isinstance(line, Stroke)
    assert [x for x, _ in line.points] == pytest.approx([1, 4.8, 39])


def test_without_published_error_there_is_no_band() -> None:
    scene = sparkline([(0, 1), (1, 2)], None, SMALL)
    assert [mark.role for mark in scene.marks] == ["series", "series", "series"]


def test_one_result_is_one_dot_in_the_middle_of_its_band() -> None:
    scene = sparkline([(5, 20)], 3, SMALL)
    assert scene.marks[-1] == Disc((20.0, 4.0), 0.95, "series")
    assert len(scene.marks) == 3
    assert sparkline([], 3, SMALL) == Scene(40, 8, ())


def test_attendance_squares_stack_from_the_bottom_with_open_ones_up_to_the_target() -> None:
    scene = attendance_squares([2, 3, 1, 0], 2, SCREEN_SQUARES, [(0, "Oct")])
    roles = [mark.role for mark in scene.marks]
    assert roles == ["square"] * 5 + ["square_part"] + ["square_open"] * 3 + ["text_soft", "target"]
    first, third, hollow = scene.marks[0], scene.marks[4], scene.marks[6]
    assert isinstance(first, Fill)
    assert isinstance(third, Fill)
    assert isinstance(hollow, Stroke)
    assert extent(first) == pytest.approx((0, 62, 13.5, 75.5))
    assert extent(third) == pytest.approx((17.2, 28, 30.7, 41.5))
    assert extent(hollow) == pytest.approx((35, 45.6, 47.3, 57.9))
    assert (hollow.closed, hollow.width) == (True, 1.2)
    assert scene.marks[-2] == Label((0, 94), "Oct", 12, "text_soft")
    assert scene.width == pytest.approx(65.1)


@pytest.mark.parametrize("classes", [5, 8, 14])
def test_a_week_of_many_classes_is_no_higher_than_one_of_four(classes: int) -> None:
    scene = attendance_squares([classes], 3, SCREEN_SQUARES)
    squares = [mark for mark in scene.marks if isinstance(mark, Fill)]
    assert len(squares) == classes
    assert min(extent(mark)[1] for mark in squares) >= SCREEN_SQUARES.bottom - 4 * SCREEN_SQUARES.row
    assert max(extent(mark)[3] for mark in squares) == SCREEN_SQUARES.bottom


def test_the_target_line_runs_over_the_last_row_that_counts() -> None:
    line = attendance_squares([2] * 26, 2, SCREEN_SQUARES).marks[-1]
    assert isinstance(line, Stroke)
    assert extent(line) == pytest.approx((0, 41.7, 443.5, 41.7))
    assert line.dash == (2, 3)


def test_bars_start_at_zero_and_the_last_is_marked() -> None:
    scene = week_bars([28, None, 42, 0, 21], 42, SCREEN_BARS)
    assert [mark.role for mark in scene.marks] == ["bar", "bar", "bar_now"]
    boxes = [extent(mark) for mark in scene.marks if isinstance(mark, Fill)]
    assert boxes[0] == pytest.approx((0, 78 - 72.2 * 28 / 42, 21, 78))
    assert boxes[1] == pytest.approx((54, 5.8, 75, 78))
    assert boxes[2] == pytest.approx((108, 41.9, 129, 78))


def test_a_line_chart_labels_each_line_at_its_end() -> None:
    axes = Axes(0, 11, (20, 40, 60, 80), times=((0, "26 Jan"),), shaded=(3,))
    scene = line_chart([Series(((0, 52), (11, 74)), "74 kg", "Romanian deadlift", "series_strong")], axes, SCREEN_LINES)
    assert (scene.width, scene.height) == (452, 206)
    ticks = [mark for mark in scene.marks if isinstance(mark, Label) and mark.anchor == "end"]
    assert [(mark.text, round(mark.at[1], 1)) for mark in ticks] == [
        ("20", 170.8),
        ("40", 117.9),
        ("60", 64.9),
        ("80", 12),
    ]
    line, dot, latest, name = scene.marks[-4:]
    assert isinstance(line, Stroke)
    assert [(round(x, 1), round(y, 1)) for x, y in line.points] == [(30, 82.1), (332, 23.9)]
    assert dot == Disc(line.points[-1], 3.4, "series_strong")
    assert isinstance(latest, Label)
    assert isinstance(name, Label)
    assert (latest.text, latest.bold, round(latest.at[0]), round(latest.at[1], 1)) == ("74 kg", True, 342, 21.9)
    assert (name.text, name.role, round(name.at[1], 1)) == ("Romanian deadlift", "text_soft", 35.9)


def test_labels_of_lines_that_end_together_are_pushed_apart() -> None:
    axes = Axes(0, 1, (0, 100))
    series = [Series(((0, 0), (1, value)), str(value), "kg") for value in (50, 51, 2)]
    scene = line_chart(series, axes, SCREEN_LINES)
    heights = {mark.text: mark.at[1] for mark in scene.marks if isinstance(mark, Label) and mark.bold}
    assert heights["50"] - heights["51"] == pytest.approx(28)
    assert heights["2"] == pytest.approx(166.8 - 158.8 * 0.02 - 2)
    assert line_chart([Series((), "", "kg")], axes, SCREEN_LINES).marks == line_chart([], axes, SCREEN_LINES).marks


def test_shapes_are_flattened_to_points() -> None:
    assert bezier(((0, 0), (1, 2), (2, 0)), 2) == ((0.0, 0.0), (1.0, 1.0), (2.0, 0.0))
    assert box(0, 0, 4, 2) == ((0, 0), (4, 0), (4, 2), (0, 2))
    rounded = box(0, 0, 4, 2, 5)
    assert (min(rounded), max(rounded)) == ((0, 1), (4, 1))
