"""Loads and repetitions are read as people type them."""

from __future__ import annotations

import pytest

from studio.domain.errors import RuleError
from studio.domain.progress.entering import Load, parse_load, parse_reps


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("16", Load("16", "")),
        ("16 kg", Load("16", "kg")),
        ("35LB", Load("35", "lb")),
        ("12,5", Load("12.5", "")),
        ("band 2", Load("2", "band")),
        ("", None),
        ("bw", None),
        ("-", None),
    ],
)
def test_loads(typed: str, expected: Load | None) -> None:
    assert parse_load(typed) == expected


@pytest.mark.parametrize("typed", ["heavy", "16 stone", "-5", "501", "1e3", "=1+1", "16 16"])
def test_unclear_loads(typed: str) -> None:
    with pytest.raises(RuleError, match="load_unclear"):
        parse_load(typed)


def test_pounds_are_exact_kilograms() -> None:
    assert Load("45", "lb").kg == 45 * 0.45359237
    assert Load("2", "band").kg is None


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("8 8 7", (8, 8, 7)), ("8/8/7", (8, 8, 7)), ("8,8", (8, 8)), ("3x8", (8, 8, 8)), ("2 × 12", (12, 12)), ("", ())],
)
def test_repetitions(typed: str, expected: tuple[int, ...]) -> None:
    assert parse_reps(typed) == expected


@pytest.mark.parametrize("typed", ["many", "8 x", "1000", "1 2 3 4 5 6 7 8 9 10", "８ ８"])
def test_unclear_repetitions(typed: str) -> None:
    with pytest.raises(RuleError, match="reps_unclear"):
        parse_reps(typed)
