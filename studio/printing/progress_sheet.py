"""The progress sheet: weeks, tests, strength, what the coach says, what comes next, where the numbers are from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from studio.domain.sheets.page import SheetStamp
from studio.domain.sheets.progress import ProgressSheet, TestResult
from studio.domain.sheets.wording import say
from studio.printing.page import HEAD, ROW, SECTION, Leaf, Page, labelled, printed_words, tick_box
from studio.printing.progress_tests import draw_strength, draw_tests, strength_height, tests_height
from studio.printing.progress_weeks import draw_weeks, race_row_count, weeks_height
from studio.printing.type import SMALLEST, Typesetter

_WIDTH = 184.0
_SUMMARY, _SUMMARY_STEP = 23.0, 4.73
_LATER = 20.0
_SOURCES_END, _SOURCES_STEP = 248.3, 3.03
_MOST_ROWS = 22
"""Test rows on one page at most."""


@dataclass(frozen=True, slots=True)
class _Section:
    """A section below its own rule, never cut."""

    height: float
    draw: Callable[[Page, float], None]


def pages(sheet: ProgressSheet, typesetter: Typesetter) -> list[Leaf]:
    """One page as a rule; sections that find no room go overleaf."""
    end = _foot_top(typesetter, sheet)
    y = _SUMMARY + _SUMMARY_STEP * len(_summary(typesetter, sheet))
    spreads: list[tuple[float, list[_Section]]] = [(y, [])]
    for section in _sections(sheet, typesetter):
        if y + section.height > end + 0.1 and y > _LATER:
            spreads.append((_LATER, []))
            y = _LATER
        spreads[-1][1].append(section)
        y += section.height
    return [Leaf(partial(_draw, sheet, top, tuple(sections))) for top, sections in spreads]


def _summary(typesetter: Typesetter, sheet: ProgressSheet) -> tuple[str, ...]:
    return typesetter.wrap(sheet.summary, _WIDTH, 3.53) if sheet.summary else ()


def _sections(sheet: ProgressSheet, typesetter: Typesetter) -> list[_Section]:
    sections: list[_Section] = []
    if sheet.weeks:
        height = weeks_height(race_row_count(typesetter, sheet))
        sections.append(_Section(height, lambda page, y: draw_weeks(page, sheet, y)))
    sections += [_test_section(sheet, tests) for tests in _test_groups(sheet.tests)]
    if sheet.strength:
        sections.append(_Section(strength_height(sheet), lambda page, y: draw_strength(page, sheet, y)))
    if sheet.coach_note or sheet.next_steps:
        sections.append(_Section(_talk_height(typesetter, sheet), lambda page, y: _draw_talk(page, sheet, y)))
    return sections


def _test_section(sheet: ProgressSheet, tests: tuple[TestResult, ...]) -> _Section:
    return _Section(tests_height(tests), lambda page, y: draw_tests(page, sheet, tests, y))


def _test_groups(tests: tuple[TestResult, ...]) -> list[tuple[TestResult, ...]]:
    """Tests in groups that fit on a page."""
    groups: list[tuple[TestResult, ...]] = []
    rows = _MOST_ROWS
    for test in tests:
        if rows + len(test.lines) > _MOST_ROWS:
            groups.append(())
            rows = 0
        groups[-1] = (*groups[-1], test)
        rows += len(test.lines)
    return groups


def _draw(sheet: ProgressSheet, y: float, sections: tuple[_Section, ...], page: Page, number: int, count: int) -> None:
    page.rule(0, HEAD)
    page.fitted(0, 9.6, sheet.name, 119, 7.06, floor=4.59, weight="bold", tracking=-0.016)
    page.fitted(0, 15.6, sheet.title, 119, 3.53, most_lines=1)
    labelled(page, 122, 9.6, say("Coach"), sheet.coach, 27.5, gap=4.0)
    labelled(page, 151, 9.6, say("Plan"), sheet.plan, 33, gap=4.0)
    page.fitted(122, 15.6, sheet.member_line, 62, 3.0, most_lines=1)
    if number == 1:
        for index, line in enumerate(_summary(page.type, sheet)):
            page.text(0, _SUMMARY + _SUMMARY_STEP * index, line, 3.53)
    for section in sections:
        page.rule(y, SECTION)
        section.draw(page, y)
        y += section.height
    _draw_foot(page, sheet, number, count)


def _talk_height(typesetter: Typesetter, sheet: ProgressSheet) -> float:
    lines = len(typesetter.wrap(sheet.coach_note, 86, 3.18)) if sheet.coach_note else 0
    return max(14.3 + 4.23 * lines, 7.7 + 5.0 * len(sheet.next_steps))


def _draw_talk(page: Page, sheet: ProgressSheet, y: float) -> None:
    page.text(0, y + 4.8, say("Coach"), 3.7, weight="bold")
    lines = page.type.wrap(sheet.coach_note, 86, 3.18) if sheet.coach_note else ()
    for index, line in enumerate(lines):
        page.text(0, y + 9.6 + 4.23 * index, line, 3.18)
    free = y + 9.6 + 4.23 * (len(lines) - 1) + 6.4
    page.line(0, free, 86, free, ROW)
    page.text(94, y + 4.8, say("Next"), 3.7, weight="bold")
    for index, step in enumerate(sheet.next_steps):
        top = y + 6.8 + 5.0 * index
        tick_box(page, 94, top, 2.9)
        page.fitted(99, top + 2.5, step, 85, 3.18, most_lines=1)


def _source_lines(typesetter: Typesetter, sheet: ProgressSheet) -> tuple[str, ...]:
    return typesetter.wrap(sheet.sources, _WIDTH - 17, SMALLEST) if sheet.sources else ()


def _foot_top(typesetter: Typesetter, sheet: ProgressSheet) -> float:
    """Where the rule above the sources is; at least the QR code has room below it."""
    lines = max(4, len(_source_lines(typesetter, sheet)))
    return _SOURCES_END - _SOURCES_STEP * (lines - 1) - 3.8


def _draw_foot(page: Page, sheet: ProgressSheet, number: int, count: int) -> None:
    top = _foot_top(page.type, sheet)
    page.rule(top, ROW)
    for index, line in enumerate(_source_lines(page.type, sheet)):
        page.text(0, top + 3.8 + _SOURCES_STEP * index, line, SMALLEST)
    page.fitted(0, page.frame.height, _imprint(sheet.stamp, number, count), 167, SMALLEST, most_lines=1)
    page.qr(170, 237.6, 14.2, sheet.stamp.sheet_id)


def _imprint(stamp: SheetStamp, number: int, count: int) -> str:
    sheet = say(
        "Sheet {code}, version {version}, page {number} of {count}.",
        code=stamp.sheet_id,
        version=stamp.version,
        number=number,
        count=count,
    )
    parts = (
        f"{stamp.studio}." if stamp.studio else "",
        f"{printed_words(stamp.printed, stamp.printed_by)}.",
        sheet,
        stamp.note,
    )
    return "  ".join(part for part in parts if part)
