"""Fitness tests and what their error lets one say: change in three steps, sides compared, never a word about risk.

Limits are minimal detectable changes: MDC95 = 1.96 x sqrt(2) x SEM, MDC90 = 1.645 x sqrt(2) x SEM, so the 90 % limit
is the
95 % one times 2.33 / 2.77 (domain brief, section 5).
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from pathlib import Path

from studio.domain.progress.records import Side, TestResult

NINETY_OF_95 = 2.33 / 2.77
LEARNING = timedelta(weeks=4)
"""A second test this soon after the first replaces it as the baseline where the first is practice."""
LEARNED = frozenset(
    {"cmj", "broad_jump", "triple_hop", "five_bound", "sl_bridge", "side_plank", "front_plank", "reach_3way"}
)
"""Tests whose first ever score is practice."""
SEEN_TWICE = frozenset({"dead_bug_level"})
"""Coarse studio scales: a change of one level counts only when it was seen twice."""


class Step(StrEnum):
    """What a change may be called (rulings: progress in words)."""

    SAME = "same_within_error"
    PROBABLY = "probably_changed"
    REAL = "real_change"
    UNKNOWN = "no_known_error"


class Balance(StrEnum):
    """What may be said of two sides: a remark only when the gap exceeds the test's own error."""

    WITHIN_ERROR = "within_error"
    EVEN = "even"
    WATCH = "watch"
    TALK = "talk_to_coach"


@dataclass(frozen=True, slots=True)
class FitnessTest:
    """One test: `error` is its 95 % limit in its unit, or a share of the first value where `relative`; None: not known.

    `points` are scales that get no percentages. `provisional` limits have no published figure behind them.
    """

    key: str
    name: str
    unit: str
    lower_is_better: bool
    sided: bool
    error: float | None
    relative: bool
    points: bool
    provisional: bool
    source: str

    def limit(self, baseline: float) -> float | None:
        """The smallest change from `baseline` that is more than measurement error, at 95 %, in the test's unit."""
        if self.error is None:
            return None
        return self.error * abs(baseline) if self.relative else self.error


@dataclass(frozen=True, slots=True)
class Change:
    """A side's results from its baseline on: `points` oldest first, the difference of last and first, and its step."""

    points: tuple[TestResult, ...]
    difference: float | None
    limit: float | None
    step: Step | None

    @property
    def latest(self) -> TestResult:
        """The newest result."""
        return self.points[-1]

    @property
    def baseline(self) -> TestResult:
        """The result that changes are measured from."""
        return self.points[0]


@dataclass(frozen=True, slots=True)
class Symmetry:
    """Two sides compared: the weaker side, its percentage of the stronger (None on points scales), and the remark."""

    weaker: Side
    percent: float | None
    remark: Balance


def load_tests(folder: Path) -> tuple[FitnessTest, ...]:
    """Read the tests from `fitness_tests.tsv` in the folder of exercise data, in its order."""
    with (folder / "fitness_tests.tsv").open(encoding="utf-8", newline="") as file:
        return tuple(_test(row) for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def _test(row: dict[str, str]) -> FitnessTest:
    error, relative = _error(row["mdc95"])
    unit = row["unit"].split(" and ")[0]
    return FitnessTest(
        key=row["test_id"],
        name=row["name"],
        unit=unit.split(" ")[0],
        lower_is_better=row["better"].startswith("lower"),
        sided=row["sided"] == "yes",
        error=error,
        relative=relative,
        points=unit.startswith(("points", "level")),
        provisional="PROVISIONAL" in row["mdc_basis"] or "STUDIO" in row["mdc_basis"],
        source=row["mdc_basis"],
    )


def _error(text: str) -> tuple[float | None, bool]:
    """The first figure of a limit such as "7", "16 percent", "front 5.5; ..." or "35 first time; ..."."""
    for word in text.replace(";", " ").split():
        try:
            value = float(word)
        except ValueError:
            continue
        return (value / 100, True) if "percent" in text else (value, False)
    return None, False


def change_of(test: FitnessTest, results: Iterable[TestResult]) -> Change | None:
    """One side's change since its baseline; None without a result. A change of protocol starts anew."""
    series = _series(test, results)
    if not series:
        return None
    if len(series) == 1:
        return Change(series, None, test.limit(series[0].value), None)
    difference = series[-1].value - series[0].value
    limit = test.limit(series[0].value)
    return Change(series, difference, limit, _step(test, series, limit))


def _series(test: FitnessTest, results: Iterable[TestResult]) -> tuple[TestResult, ...]:
    ordered = sorted(
        (result for result in results if not result.practice), key=lambda result: (result.on_day, result.id)
    )
    if not ordered:
        return ()
    protocol = ordered[-1].protocol
    start = len(ordered)
    while start and ordered[start - 1].protocol == protocol:
        start -= 1
    series = ordered[start:]
    learned = test.key in LEARNED and start == 0 and len(series) > 1
    if learned and series[1].on_day - series[0].on_day <= LEARNING:
        series = series[1:]
    return tuple(series)


def _step(test: FitnessTest, series: Sequence[TestResult], limit: float | None) -> Step:
    if limit is None:
        return Step.UNKNOWN
    first = series[0].value
    if test.key in SEEN_TWICE:
        moved = [result.value - first for result in series[-2:]]
        twice = len(series) > 2 and (all(m >= limit for m in moved) or all(m <= -limit for m in moved))
        return Step.REAL if twice else Step.SAME
    size = abs(series[-1].value - first)
    if test.points:
        return Step.REAL if size >= limit else Step.SAME
    if size > limit:
        return Step.REAL
    return Step.PROBABLY if size > limit * NINETY_OF_95 else Step.SAME


def symmetry_of(test: FitnessTest, left: float, right: float) -> Symmetry:
    """The weaker side as a percentage of the stronger: 100 x weaker / stronger, the other way round where lower is
    better.
    """
    low, high = sorted((left, right))
    smaller = Side.LEFT if left < right else Side.RIGHT
    larger = Side.RIGHT if smaller is Side.LEFT else Side.LEFT
    weaker = larger if test.lower_is_better else smaller
    percent = None if test.points or high <= 0 else 100 * low / high
    limit = test.limit(high)
    if left == right:
        return Symmetry(weaker, percent, Balance.EVEN)
    if percent is not None and percent >= 90:
        return Symmetry(weaker, percent, Balance.EVEN)
    if limit is None or high - low <= limit or percent is None:
        return Symmetry(weaker, percent, Balance.WITHIN_ERROR)
    return Symmetry(weaker, percent, Balance.WATCH if percent >= 80 else Balance.TALK)
