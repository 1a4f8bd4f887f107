"""Progress is told with its error: the formulas' vectors, the three steps, the sides, the weeks."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest

from studio.domain.progress.measurement import Balance, FitnessTest, Step, change_of, load_tests, symmetry_of
from studio.domain.progress.records import Side, TestResult
from studio.domain.progress.regularity import regularity, weeks_counted
from studio.domain.progress.strength import FORMULAS, estimate, reserve_of
from studio.resources import resources_folder

TESTS = {test.key: test for test in load_tests(resources_folder() / "exercises")}
FIRST_DAY = date(2025, 7, 12)


def results(test: str, *values: float, gap_weeks: int = 12, protocols: tuple[str, ...] = ()) -> list[TestResult]:
    return [
        TestResult(
            UUID(int=number),
            UUID(int=900),
            test,
            FIRST_DAY + timedelta(weeks=gap_weeks * number),
            Side.LEFT,
            value,
            protocol=protocols[number] if protocols else "",
        )
        for number, value in enumerate(values)
    ]


def step(test: str, *values: float) -> Step | None:
    change = change_of(TESTS[test], results(test, *values))
    assert change is not None
    return change.step


def test_all_fifteen_tests_are_read_with_their_error() -> None:
    assert len(TESTS) == 15
    known = {
        "heel_rise": (7, False),
        "knee_to_wall": (1.9, False),
        "cmj": (0.16, True),
        "reach_3way": (5.5, False),
        "broad_jump": (35, False),
    }
    assert {key: (TESTS[key].error, TESTS[key].relative) for key in known} == known
    assert TESTS["sls_5x"].lower_is_better
    assert TESTS["step_down"].points
    assert TESTS["sl_bridge"].provisional
    assert not TESTS["heel_rise"].provisional


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ((20, 25.8), Step.SAME),  # the 90 % limit is 7 x 2.33 / 2.77 = 5.89
        ((20, 26), Step.PROBABLY),
        ((20, 27), Step.PROBABLY),
        ((20, 27.1), Step.REAL),
        ((27.1, 20), Step.REAL),
        ((20, 40, 21), Step.SAME),
    ],
)
def test_three_steps_by_the_limits(values: tuple[float, ...], expected: Step) -> None:
    assert step("heel_rise", *values) is expected


def test_a_single_result_is_no_change() -> None:
    change = change_of(TESTS["heel_rise"], results("heel_rise", 22))
    assert change is not None
    assert (change.difference, change.step, change.limit) == (None, None, 7)


def test_no_result_is_nothing() -> None:
    assert change_of(TESTS["heel_rise"], []) is None


def test_a_relative_limit_is_a_share_of_the_baseline() -> None:
    assert step("cmj", 25, 28.9) is Step.PROBABLY
    assert step("cmj", 25, 29.1) is Step.REAL


def test_a_level_counts_only_when_seen_twice() -> None:
    assert step("dead_bug_level", 2, 3) is Step.SAME
    assert step("dead_bug_level", 2, 3, 3) is Step.REAL
    assert step("dead_bug_level", 2, 3, 2) is Step.SAME


def test_points_need_the_whole_limit() -> None:
    assert step("step_down", 5, 4) is Step.SAME
    assert step("step_down", 5, 3) is Step.REAL


def test_without_a_known_error_no_step() -> None:
    unknown = FitnessTest("x", "X", "cm", False, False, None, False, False, False, "")
    change = change_of(unknown, results("x", 1, 100))
    assert change is not None
    assert change.step is Step.UNKNOWN


def test_a_first_jump_is_practice_when_the_second_follows_soon() -> None:
    soon = change_of(TESTS["cmj"], results("cmj", 20, 25, 26, gap_weeks=4))
    later = change_of(TESTS["cmj"], results("cmj", 20, 25, 26, gap_weeks=5))
    assert soon is not None
    assert later is not None
    assert (soon.baseline.value, later.baseline.value) == (25, 20)


def test_another_protocol_starts_a_new_series() -> None:
    change = change_of(
        TESTS["push_up"], results("push_up", 30, 31, 12, 18, protocols=("knees", "knees", "toes", "toes"))
    )
    assert change is not None
    assert (change.baseline.value, change.difference, change.step) == (12, 6, Step.REAL)


@pytest.mark.parametrize(
    ("test", "left", "right", "weaker", "percent", "remark"),
    [
        ("heel_rise", 22, 33, Side.LEFT, 66.67, Balance.TALK),
        ("heel_rise", 27, 33, Side.LEFT, 81.82, Balance.WITHIN_ERROR),
        ("heel_rise", 32, 40, Side.LEFT, 80.0, Balance.WATCH),
        ("knee_to_wall", 10.1, 8.9, Side.RIGHT, 88.12, Balance.WITHIN_ERROR),
        ("sls_5x", 11.2, 10.6, Side.LEFT, 94.64, Balance.EVEN),
        ("sls_5x", 10.6, 14.0, Side.RIGHT, 75.71, Balance.TALK),
    ],
)
def test_sides(test: str, left: float, right: float, weaker: Side, percent: float, remark: Balance) -> None:
    found = symmetry_of(TESTS[test], left, right)
    assert (found.weaker, round(found.percent or 0, 2), found.remark) == (weaker, percent, remark)


def test_points_scales_get_no_percentage() -> None:
    assert symmetry_of(TESTS["step_down"], 2, 1).percent is None
    assert symmetry_of(TESTS["dead_bug_level"], 3, 3).remark is Balance.EVEN


@pytest.mark.parametrize(
    ("reps", "expected"),
    [
        (1, (103.33, 100.00, 100.00, 108.86, 101.30, 102.50, 101.39)),
        (5, (116.67, 112.50, 117.46, 119.01, 116.58, 112.50, 113.71)),
        (8, (126.67, 124.14, 123.11, 126.29, 127.67, 120.00, 125.11)),
        (10, (133.33, 133.33, 125.89, 130.93, 134.75, 125.00, 134.07)),
        (12, (140.00, 144.00, 128.21, 135.40, 141.50, 130.00, 144.41)),
    ],
)
def test_single_lift_formulas(reps: int, expected: tuple[float, ...]) -> None:
    assert tuple(round(formula(100, reps), 2) for formula in FORMULAS.values()) == expected


def test_the_estimate_is_the_mean_of_two_with_the_spread_of_all() -> None:
    found = estimate(100, 5)
    assert found is not None
    assert (round(found.value, 2), round(found.low, 2), round(found.high, 2), found.doubtful) == (
        114.58,
        112.5,
        119.01,
        False,
    )


def test_one_repetition_is_the_lift_itself_and_thirteen_are_refused() -> None:
    single = estimate(80, 1)
    assert single is not None
    assert (single.value, single.low, single.high) == (80, 80, 80)
    assert estimate(80, 13) is None
    assert estimate(80, 8, in_reserve=5) is None
    doubtful = estimate(80, 11)
    assert doubtful is not None
    assert doubtful.doubtful


def test_effort_tells_repetitions_in_reserve() -> None:
    assert [reserve_of(effort) for effort in (None, 10, 8, 6.5)] == [0, 0, 2, 3.5]


def test_weeks_on_target_streaks_and_gaps() -> None:
    tuesday = date(2026, 4, 14)
    per_week = [2, 2, 0, 3, 2, 2, 1]  # the last is this week, which still runs
    monday = date(2026, 3, 2)
    days = [monday + timedelta(weeks=week, days=day) for week, count in enumerate(per_week) for day in range(count)]
    found = regularity(days, tuesday, weeks=7, target=2)
    assert found.counts == (2, 2, 0, 3, 2, 2, 1)
    assert (found.on_target, len(found.judged), found.longest_run, found.empty_weeks) == (5, 6, 3, 1)


def test_a_running_week_counts_once_it_is_on_target() -> None:
    days = [date(2026, 4, 13), date(2026, 4, 14)]
    found = regularity(days, date(2026, 4, 14), weeks=2, target=2)
    assert (found.on_target, len(found.judged)) == (1, 2)


@pytest.mark.parametrize(
    ("joined", "weeks"),
    [
        (date(2020, 1, 1), 26),
        (date(2025, 10, 20), 26),
        (date(2025, 10, 26), 26),
        (date(2025, 10, 27), 25),
        (date(2026, 4, 12), 2),
        (date(2026, 4, 13), 1),
        (date(2026, 5, 1), 1),
    ],
)
def test_weeks_count_since_somebody_joined(joined: date, weeks: int) -> None:
    assert weeks_counted(joined, date(2026, 4, 14)) == weeks
