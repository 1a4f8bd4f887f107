"""Tests and strength on the progress sheet: latest, change, a sparkline with its band of noise, words, left against
right.
"""

from __future__ import annotations

from collections.abc import Callable

from studio.domain.sheets.progress import ProgressSheet, StrengthPanel, Symmetry, TestResult, TestSide
from studio.domain.sheets.wording import say
from studio.printing.page import BAND, EDGE, ROW, SECTION, THIN, WHITE, Page
from studio.printing.type import SMALLEST

_HEAD, _ROW = 6.0, 8.45
_SPARK_LEFT, _SPARK_WIDTH, _SPARK_INSET = 65.0, 40.0, 1.0
_CHANGE_HEIGHT, _BAND_HEIGHT = 6.4, 4.3
"""Most millimetres that all of a sparkline and its band may take: the less room the band needs, the more shows beside
it.
"""
_DOTS = (0.35, 1.0)
_PANELS, _PANEL, _PANEL_PITCH, _PANEL_ROW = 4, 43.0, 47.0, 24.6
_LIFT = 15.11
_STRENGTH = 35.2


def tests_height(tests: tuple[TestResult, ...]) -> float:
    """Height of the head and all rows."""
    return _HEAD + _ROW * sum(len(test.lines) for test in tests)


def draw_tests(page: Page, sheet: ProgressSheet, tests: tuple[TestResult, ...], y: float) -> None:
    """Draw the section below a rule at `y`; the legend goes beside the first test that needs no room for two sides."""
    _draw_head(page, sheet, y, sides=any(test.symmetry for test in tests))
    top = y + _HEAD
    beside = _beside(sheet) if any(test.symmetry for test in tests) else []
    for index, test in enumerate(tests):
        if index:
            page.rule(top, THIN)
        _draw_test(page, test, top)
        if test.symmetry:
            _draw_symmetry(page, test.symmetry, top, _ROW * len(test.lines))
        elif beside:
            beside.pop(0)(page, top)
        top += _ROW * len(test.lines)


def _draw_head(page: Page, sheet: ProgressSheet, y: float, *, sides: bool) -> None:
    baseline = y + 4.8
    page.text(0, baseline, say("Tests"), 3.7, weight="bold")
    for x, text in ((50.0, say("latest")), (61.0, say("change")), (105.0, sheet.span[1]), (109.6, "n")):
        page.text(x, baseline, text, SMALLEST, anchor="end")
    page.text(_SPARK_LEFT, baseline, sheet.span[0], SMALLEST)
    page.text(113.6, baseline, say("in words"), SMALLEST)
    if sides:
        page.text(147, baseline, say("sides, %"), SMALLEST)
        for percent in (70, 80, 90, 100):
            page.text(_percent(percent), baseline, str(percent), SMALLEST, anchor="middle")
    page.rule(y + _HEAD, THIN)


def _draw_test(page: Page, test: TestResult, y: float) -> None:
    page.fitted(0, y + 4.0, test.name, 34, 3.18, floor=2.82, weight="bold", most_lines=1)
    page.fitted(0, y + 7.3, test.note, 34, SMALLEST, most_lines=1)
    scale = _scale(test.lines)
    for index, line in enumerate(test.lines):
        top = y + _ROW * index
        baseline = top + 5.6
        page.text(37, baseline, line.side, 3.18, weight="bold", anchor="middle")
        page.text(50, baseline, line.latest, 3.88, weight="bold", anchor="end")
        page.text(61, baseline, line.change, 3.0, anchor="end")
        _draw_spark(page, line, top + 4.9, scale)
        page.text(109.6, baseline, str(len(line.points)), SMALLEST, anchor="end")
        page.rect(112, baseline - 1.85, 1.9, 1.9, pen=THIN, grey=0.0 if line.beyond_noise else WHITE)
        page.fitted(115.2, baseline, line.words, 31, 3.0, weight="bold" if line.beyond_noise else "regular")


def _extent(line: TestSide) -> tuple[float, float]:
    """Lowest and highest value shown: the results and the band around the first one."""
    values = [value for _, value in line.points]
    band = line.band or 0.0
    return min(*values, values[0] - band), max(*values, values[0] + band)


def _scale(lines: tuple[TestSide, ...]) -> float:
    """Millimetres for one unit, the same for both sides."""
    shown = [line for line in lines if line.points]
    reach = max((high - low for low, high in map(_extent, shown)), default=0.0)
    band = max((2 * (line.band or 0.0) for line in shown), default=0.0)
    limits = [height / size for height, size in ((_CHANGE_HEIGHT, reach), (_BAND_HEIGHT, band)) if size > 0]
    return min(limits, default=0.0)


def _draw_spark(page: Page, line: TestSide, middle: float, scale: float) -> None:
    if not line.points:
        return
    low, high = _extent(line)

    def height(value: float) -> float:
        return middle - (value - (low + high) / 2) * scale

    first = height(line.points[0][1])
    if line.band:
        half = line.band * scale
        page.rect(_SPARK_LEFT, first - half, _SPARK_WIDTH, 2 * half, grey=BAND)
    page.line(_SPARK_LEFT, first, _SPARK_LEFT + _SPARK_WIDTH, first, ROW, dash=_DOTS)
    span = _SPARK_WIDTH - 2 * _SPARK_INSET
    places = [(_SPARK_LEFT + _SPARK_INSET + span * at, height(value)) for at, value in line.points]
    _draw_curve(page, places, SECTION)


def _draw_curve(page: Page, places: list[tuple[float, float]], pen: float) -> None:
    """Draw small dots joined by a line, the last dot large."""
    if len(places) > 1:
        page.path(places, pen)
    for x, y in places[:-1]:
        page.disc(x, y, 0.45)
    page.disc(*places[-1], 0.95)


def _percent(percent: float) -> float:
    """Place on the axis of sides, which begins at 70; a weaker side stands at its left end."""
    return 160 + (max(percent, 70) - 70) / 30 * 22


def _draw_symmetry(page: Page, symmetry: Symmetry, y: float, height: float) -> None:
    for percent in (70, 80, 90):
        page.line(_percent(percent), y + 1, _percent(percent), y + height - 1, ROW, dash=_DOTS)
    page.line(_percent(100), y + 1, _percent(100), y + height - 1, ROW)
    middle, x = y + height / 2, _percent(symmetry.percent)
    page.line(x, middle, _percent(100), middle, SECTION)
    page.disc(_percent(100), middle, 1.25)
    page.disc(x, middle, 1.25, pen=SECTION, grey=WHITE)
    words = f"{symmetry.weaker} {symmetry.percent:.0f}"
    width = page.type.width(words, 3.0, "bold")
    page.rect(x - 2.6 - width, middle - 1.4, width + 0.8, 3.0, grey=WHITE)  # no dotted line through the number
    page.text(x - 2.2, middle + 1.2, words, 3.0, weight="bold", anchor="end")


def _beside(sheet: ProgressSheet) -> list[Callable[[Page, float], None]]:
    """What explains the two sides, in the places of tests that have none."""
    return [_draw_legend, lambda page, y: _draw_note(page, sheet.symmetry_note, y)]


def _draw_note(page: Page, note: str, y: float) -> None:
    for line, text in enumerate(page.type.wrap(note, 36, SMALLEST)):
        page.text(148, y + 4.05 + 3.2 * line, text, SMALLEST)


def _draw_legend(page: Page, y: float) -> None:
    page.disc(149.4, y + 3.35, 1.25)
    page.text(152, y + 4.35, say("stronger side = 100"), SMALLEST)
    page.disc(149.4, y + 6.95, 1.25, pen=SECTION, grey=WHITE)
    page.text(152, y + 7.95, say("other side, % of it"), SMALLEST)


def strength_height(sheet: ProgressSheet) -> float:
    """Height of the panels, four in a row."""
    rows = -(-len(sheet.strength) // _PANELS)
    return _STRENGTH + _PANEL_ROW * max(0, rows - 1)


def draw_strength(page: Page, sheet: ProgressSheet, y: float) -> None:
    """Draw the section below a rule at `y`: all panels on one scale that begins at zero."""
    page.text(0, y + 4.8, say("Strength"), 3.7, weight="bold")
    page.fitted(23, y + 4.8, sheet.strength_note, 161, SMALLEST, most_lines=1)
    heaviest = max((value for panel in sheet.strength for _, value in panel.points), default=0.0)
    for index, panel in enumerate(sheet.strength):
        row, column = divmod(index, _PANELS)
        _draw_panel(
            page.moved(_PANEL_PITCH * column, _PANEL_ROW * row), panel, y, _LIFT / heaviest if heaviest else 0.0
        )
    page.text(0, y + strength_height(sheet) - 3.0, sheet.strength_span[0], SMALLEST)
    page.text(_PANEL, y + strength_height(sheet) - 3.0, sheet.strength_span[1], SMALLEST, anchor="end")


def _draw_panel(page: Page, panel: StrengthPanel, y: float, scale: float) -> None:
    ratio = page.type.width(panel.ratio, SMALLEST)
    page.fitted(0, y + 10.6, panel.name, _PANEL - ratio - 1, 3.0, weight="bold", most_lines=1)
    page.text(_PANEL, y + 10.6, panel.ratio, SMALLEST, anchor="end")
    zero = y + 29.0
    page.line(0, zero, _PANEL, zero, THIN)
    places = [(9 + 26 * at, zero - value * scale) for at, value in panel.points]
    if not places:
        return
    _draw_curve(page, places, EDGE)
    if len(places) > 1:
        page.text(7, places[0][1] + 1.1, panel.first, 3.0, anchor="end")
    page.text(places[-1][0] + 2, places[-1][1] + 1.3, panel.last, 3.7, weight="bold")
