"""The weeks of the progress sheet on one shared axis: phases, classes, kilometres, months and races."""

from __future__ import annotations

from studio.domain.sheets.progress import ProgressSheet, RaceMark, TrainingWeek
from studio.domain.sheets.wording import number as number_text
from studio.domain.sheets.wording import say
from studio.printing.page import DOTS, EDGE, ROW, SECTION, THIN, WHITE, Page
from studio.printing.type import SMALLEST, Typesetter

_LEFT, _WIDTH, _FULL = 34.0, 130.0, 26
_SQUARE_STEP, _SQUARES = 3.7, 11.4
_BARS = 13.5
_RACE_STEP = 4.4
_HEIGHT = 54.4
_TOPS = (10, 20, 30, 50, 80, 100, 120, 160, 200, 300, 400)
"""Kilometres at the top of the axis: round ones with a round half."""


def _pitch(sheet: ProgressSheet) -> float:
    """Millimetres a week: five, less when there are more weeks than fit."""
    return _WIDTH / max(len(sheet.weeks), _FULL)


def _race_width(typesetter: Typesetter, race: RaceMark) -> float:
    """Width from the middle of a race's mark to the end of its words."""
    words = typesetter.width(race.text, 2.82, "bold") + (
        typesetter.width(say("PB"), SMALLEST) + 1.2 if race.best else 0.0
    )
    return 2.2 + words


def _race_rows(typesetter: Typesetter, sheet: ProgressSheet) -> list[list[tuple[RaceMark, float, bool]]]:
    """Races in as many rows as it takes for none to overlap: (race, x, whether its words stand left of the mark)."""
    rows: list[tuple[float, list[tuple[RaceMark, float, bool]]]] = []
    for race in sorted(sheet.races, key=lambda race: race.week):
        x = _LEFT + _pitch(sheet) * (race.week + 0.5)
        width = _race_width(typesetter, race)
        turned = x + width > 184
        start, end = (x - width, x + 1.3) if turned else (x - 1.3, x + width)
        for at, (free, row) in enumerate(rows):
            if start >= free + 1:
                row.append((race, x, turned))
                rows[at] = (end, row)
                break
        else:
            rows.append((end, [(race, x, turned)]))
    return [row for _, row in rows]


def weeks_height(page_rows: int) -> float:
    """Height of the section with so many rows of races."""
    return _HEIGHT + _RACE_STEP * max(0, page_rows - 1)


def race_row_count(typesetter: Typesetter, sheet: ProgressSheet) -> int:
    """How many rows the races take."""
    return len(_race_rows(typesetter, sheet))


def draw_weeks(page: Page, sheet: ProgressSheet, y: float) -> None:
    """Draw the section below a rule at `y`."""
    page.text(0, y + 4.8, say("Weeks"), 3.7, weight="bold")
    pitch = _pitch(sheet)
    for phase in sheet.phases:
        left, right = _LEFT + pitch * phase.first + 0.3, _LEFT + pitch * (phase.last + 1) - 0.3
        page.line(left, y + 5.8, right, y + 5.8, SECTION)
        page.fitted(left, y + 4.8, phase.name, right - left, SMALLEST, most_lines=1)
    _draw_classes(page, sheet, y, pitch)
    _draw_running(page, sheet, y, pitch)
    for month in sheet.months:
        x = _LEFT + pitch * month.at
        page.line(x, y + 42, x, y + 43.6, ROW)
        page.text(x + 0.7, y + 45.3, month.name, SMALLEST)
    if sheet.races:
        page.text(0, y + 50, say("Races"), 3.0)
    for index, row in enumerate(_race_rows(page.type, sheet)):
        for race, x, turned in row:
            _draw_race(page, race, x, y + _RACE_STEP * index, turned=turned)


def _draw_classes(page: Page, sheet: ProgressSheet, y: float, pitch: float) -> None:
    page.text(0, y + 19.4, say("Classes a week"), 3.0)
    page.text(0, y + 23.0, say("line = target {number}", number=sheet.target), SMALLEST)
    most = max([3, *(week.attended + week.missed for week in sheet.weeks)])
    step = min(_SQUARE_STEP, _SQUARES / most)
    for index, week in enumerate(sheet.weeks):
        _draw_week(page, week, _LEFT + pitch * index, y + 20.5, step, pitch)
    target = y + 20.5 - step * sheet.target + 0.35 * step / _SQUARE_STEP
    page.line(_LEFT, target, _LEFT + pitch * max(len(sheet.weeks), 1), target, THIN, dash=DOTS)
    if sheet.on_target:
        width = page.text(168, y + 18, sheet.on_target, 5.64, weight="bold", tracking=-0.02)
        page.text(168 + width + 1.2, y + 18, say("of {count}", count=sheet.on_target_of), 3.0)
        page.text(168, y + 21.6, say("on target"), SMALLEST)


def _draw_week(page: Page, week: TrainingWeek, x: float, foot: float, step: float, pitch: float) -> None:
    """Attended classes are filled squares, classes short of the target open ones above them."""
    width, height = 0.64 * pitch, step - 0.7
    left = x + 0.18 * pitch
    for index in range(week.attended + week.missed):
        top = foot - step * index - height
        if index < week.attended:
            page.rect(left, top, width, height, grey=0.0)
        else:
            page.rect(left + 0.07, top + 0.07, width - 0.14, height - 0.14, pen=ROW)
    page.text(x + pitch / 2, foot + 3.0, week.reason, SMALLEST, anchor="middle")


def _draw_running(page: Page, sheet: ProgressSheet, y: float, pitch: float) -> None:
    page.text(0, y + 33.4, say("Running, km a week"), 3.0)
    page.fitted(0, y + 37.0, sheet.running_note, 30, SMALLEST)
    longest = max((week.km or 0.0 for week in sheet.weeks), default=0.0)
    top = next((each for each in _TOPS if each >= longest), longest)
    zero, right = y + 42.0, _LEFT + pitch * max(len(sheet.weeks), 1)
    for index, week in enumerate(sheet.weeks):
        if week.km:
            height = week.km / top * _BARS
            page.rect(_LEFT + pitch * (index + 0.3), zero - height, 0.4 * pitch, height, grey=0.0)
    page.line(_LEFT, zero, right, zero, THIN)
    for share in (0.0, 0.5, 1.0):
        level = zero - share * _BARS
        if share:
            page.path(((_LEFT, level), (right, level)), EDGE, grey=WHITE, round_caps=False)
        page.text(32.8, level + 0.9, number_text(top * share), SMALLEST, anchor="end")


def _draw_race(page: Page, race: RaceMark, x: float, y: float, *, turned: bool) -> None:
    page.polygon(((x, y + 46.9), (x + 1.3, y + 49.2), (x - 1.3, y + 49.2)), pen=ROW)
    width = page.type.width(race.text, 2.82, "bold")
    left = x - _race_width(page.type, race) if turned else x + 2.2
    page.text(left, y + 50, race.text, 2.82, weight="bold")
    if race.best:
        page.text(left + width + 1.2, y + 50, say("PB"), SMALLEST)
