"""Tests and lifts on the progress sheet: what changed, by how much, and whether that is more than noise."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from studio.domain.exercises.library import Library
from studio.domain.members.records import MassUnit
from studio.domain.progress import measurement
from studio.domain.progress.measurement import Change, FitnessTest, Step, change_of, symmetry_of
from studio.domain.progress.records import SetResult, Side, TestResult
from studio.domain.progress.strength import Estimate, estimate, reserve_of
from studio.domain.sheets import wording
from studio.domain.sheets.progress import StrengthPanel, Symmetry, TestSide
from studio.domain.sheets.progress import TestResult as TestRow
from studio.domain.sheets.wording import say
from studio.services.paper import words
from studio.services.paper.queries import MemberHistory

MOST_LINES = 10
"""Lines of tests that leave room for the rest of the page."""
MOST_LIFTS = 4
POUND = 0.45359237
_WORDS = {
    Step.REAL: "real change",
    Step.PROBABLY: "probably changed",
    Step.SAME: "same within error",
    Step.UNKNOWN: "no known error",
}
_UNITS = {"level": "levels", "points": "points", "degrees": "degrees", "reps": "reps"}
_LETTERS = {Side.LEFT: "L", Side.RIGHT: "R", Side.BOTH: ""}


@dataclass(frozen=True, slots=True)
class TestRows:
    """The tests that the sheet shows, and what is said about them."""

    __test__ = False

    results: tuple[TestRow, ...] = ()
    span: tuple[str, str] = ("", "")
    summary: str = ""
    symmetry_note: str = ""
    sources: str = ""


@dataclass(frozen=True, slots=True)
class LiftPanels:
    """The lifts that the sheet shows, and what is said about them."""

    panels: tuple[StrengthPanel, ...] = ()
    note: str = ""
    span: tuple[str, str] = ("", "")
    sources: str = ""


@dataclass(frozen=True, slots=True)
class _Tested:
    test: FitnessTest
    sides: tuple[tuple[Side, Change], ...]

    @property
    def moved(self) -> bool:
        return any(change.step is Step.REAL for _, change in self.sides)


def test_rows(results: Iterable[TestResult], tests: Sequence[FitnessTest]) -> TestRows:
    """The tests with most results, in the battery's order, as many as the page takes."""
    by_test: dict[str, list[TestResult]] = {}
    for result in results:
        by_test.setdefault(result.test, []).append(result)
    shown = _chosen([tested for test in tests if (tested := _tested(test, by_test.get(test.key, []))).sides])
    if not shown:
        return TestRows()
    days = [point.on_day for one in shown for _, change in one.sides for point in change.points]
    first, last = min(days), max(days)
    return TestRows(
        results=tuple(_row(one, first, last) for one in shown),
        span=(words.month_year(first, short=True), words.month_year(last, short=True)),
        summary=_summary(shown),
        symmetry_note=_symmetry_note(shown),
        sources=_sources(shown),
    )


def _tested(test: FitnessTest, results: Sequence[TestResult]) -> _Tested:
    sides = (Side.LEFT, Side.RIGHT) if test.sided else (Side.BOTH,)
    changes = ((side, change_of(test, (one for one in results if one.side is side))) for side in sides)
    return _Tested(test, tuple((side, change) for side, change in changes if change is not None))


def _chosen(found: Sequence[_Tested]) -> list[_Tested]:
    by_results = sorted(found, key=lambda one: -max(len(change.points) for _, change in one.sides))
    chosen: list[_Tested] = []
    for one in by_results:
        if sum(len(other.sides) for other in chosen) + len(one.sides) <= MOST_LINES:
            chosen.append(one)
    return [one for one in found if one in chosen]


def _row(tested: _Tested, first: date, last: date) -> TestRow:
    test = tested.test
    unit = _unit(test)
    values = [point.value for _, change in tested.sides for point in change.points]
    decimals = 0 if all(value == int(value) for value in values) else 1
    return TestRow(
        name=_name(test),
        note=say("{unit}, lower is better" if test.lower_is_better else "{unit}, higher is better", unit=unit),
        lines=tuple(_line(side, change, (first, last), decimals) for side, change in tested.sides),
        symmetry=_symmetry(tested),
    )


def _unit(test: FitnessTest) -> str:
    return say(_UNITS[test.unit]) if test.unit in _UNITS else test.unit


def _line(side: Side, change: Change, span: tuple[date, date], decimals: int) -> TestSide:
    first, days = span[0], max((span[1] - span[0]).days, 1)
    difference = "" if change.difference is None else _signed(change.difference, decimals)
    return TestSide(
        side=_letter(side),
        latest=wording.number(change.latest.value, decimals),
        change=difference,
        points=tuple(((point.on_day - first).days / days, point.value) for point in change.points),
        band=change.limit,
        beyond_noise=change.step is Step.REAL,
        words=say("first result") if change.step is None else say(_WORDS[change.step]),
    )


def _letter(side: Side) -> str:
    return say(_LETTERS[side]) if _LETTERS[side] else ""


def _signed(value: float, decimals: int) -> str:
    sign = "+" if value > 0 else "−" if value < 0 else ""
    return f"{sign}{wording.number(abs(value), decimals)}"


def _symmetry(tested: _Tested) -> Symmetry | None:
    found = _compared(tested)
    if found is None or found.percent is None:
        return None
    return Symmetry(_letter(found.weaker), found.percent)


def _compared(tested: _Tested) -> measurement.Symmetry | None:
    if len(tested.sides) != 2:
        return None
    (_, left), (_, right) = tested.sides
    return symmetry_of(tested.test, left.latest.value, right.latest.value)


def _symmetry_note(shown: Sequence[_Tested]) -> str:
    """Which gaps count: those larger than the test's own error."""
    remarks = {measurement.Balance.WATCH, measurement.Balance.TALK}
    compared = [(one, _compared(one)) for one in shown]
    names = [_plain_name(one.test) for one, found in compared if found is not None and found.remark in remarks]
    listed = words.listed(names) if names else say("none")
    return say("gap counts only if larger than the grey band: {tests}", tests=listed)


def _plain_name(test: FitnessTest) -> str:
    return wording.inside(_name(test))


def _name(test: FitnessTest) -> str:
    return say(words.TEST_NAMES[test.key]) if test.key in words.TEST_NAMES else test.name


def _summary(shown: Sequence[_Tested]) -> str:
    repeated = [one for one in shown if any(len(change.points) > 1 for _, change in one.sides)]
    if not repeated:
        return say("These are first results: changes are measured from here.")
    moved = [_plain_name(one.test) for one in repeated if one.moved]
    same = [_plain_name(one.test) for one in repeated if not one.moved]
    if not moved:
        return say("Since the first test nothing has changed by more than measurement noise.")
    told = wording.counted(
        len(moved),
        "Since the first test, {tests} has changed by more than measurement noise",
        "Since the first test, {tests} have changed by more than measurement noise",
        tests=words.listed(moved),
    )
    if not same:
        return f"{told}."
    rest = wording.counted(len(same), "{tests} has not", "{tests} have not", tests=words.listed(same))
    return f"{told}; {rest}."


def _sources(shown: Sequence[_Tested]) -> str:
    known = [one.test for one in shown if one.test.error is not None]
    figures = "; ".join(f"{_plain_name(test)} {_error_text(test)}, {_source(test)}" for test in known)
    figures = figures[:1].upper() + figures[1:]
    unknown = [_plain_name(one.test) for one in shown if one.test.error is None]
    parts = (
        say("Grey band: first result ± the smallest change beyond measurement noise (95 %).") + f" {figures}."
        if known
        else "",
        say("No error known: {tests}.", tests=words.listed(unknown)) if unknown else "",
    )
    return " ".join(filter(None, parts))


def _source(test: FitnessTest) -> str:
    """Author and year of the source, or that the figure is the studio's own."""
    if test.provisional:
        return say("provisional")
    cited = re.findall(r"\(([^()]*\b\d{4})\b[^()]*\)", test.source)
    return cited[0] if cited else test.source


def _error_text(test: FitnessTest) -> str:
    if test.error is None:
        return ""
    return f"{wording.number(test.error * 100)} %" if test.relative else f"{wording.number(test.error)} {_unit(test)}"


def lift_panels(history: MemberHistory, library: Library, today: date) -> LiftPanels:
    """The lifts done on most days: the best single lift that each day's sets point to."""
    unit = history.member.mass_unit
    by_lift: dict[str, dict[date, float]] = {}
    doubtful = False
    for one in history.sets:
        single = _single_lift(one)
        if single is not None and one.exercise in library.exercises and one.on_day <= today:
            days = by_lift.setdefault(library.key_of(one.exercise), {})
            days[one.on_day] = max(single.value, days.get(one.on_day, 0.0))
            doubtful |= single.doubtful
    order = sorted((one for one in by_lift if len(by_lift[one]) > 1), key=lambda one: (-len(by_lift[one]), one))
    shown = order[:MOST_LIFTS]
    if not shown:
        return LiftPanels()
    days_shown = [day for one in shown for day in by_lift[one]]
    span = (min(days_shown), max(days_shown))
    body = history.member.body_mass_kg
    return LiftPanels(
        panels=tuple(_panel(library.exercise(one).short_name, by_lift[one], span, unit, body) for one in shown),
        note=_lift_note(unit, of_body=bool(body)),
        span=(words.month_name(span[0]), words.month_name(span[1])),
        sources=say("Strength: Epley and Brzycki, up to 4 % apart")
        + (f"; {say('rough where more than ten repetitions could be done')}." if doubtful else "."),
    )


def _lift_note(unit: MassUnit, *, of_body: bool) -> str:
    note = say("estimated one-repetition maximum, {unit}, mean of two formulas; same scale from zero in all", unit=unit)
    return f"{note}; {say('× body mass at right')}" if of_body else note


def _single_lift(result: SetResult) -> Estimate | None:
    """The single lift, in kilograms, that the best set points to."""
    if result.load_kg is None or not result.reps:
        return None
    return estimate(result.load_kg, max(result.reps), reserve_of(result.effort))


def _panel(
    name: str, days: dict[date, float], span: tuple[date, date], unit: MassUnit, body: float | None
) -> StrengthPanel:
    per_unit = POUND if unit is MassUnit.LB else 1.0
    length = max((span[1] - span[0]).days, 1)
    points = tuple(((day - span[0]).days / length, kilograms / per_unit) for day, kilograms in sorted(days.items()))
    return StrengthPanel(
        name=name,
        ratio=say("{number} × body", number=wording.number(points[-1][1] * per_unit / body, 1)) if body else "",
        points=points,
        first=f"{points[0][1]:.0f}",
        last=f"{points[-1][1]:.0f}",
    )
