"""The heaviest single lift that a set of several repetitions points to (domain brief, section 6.1)."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

MOST_REPS = 12
"""Beyond this many repetitions nothing is estimated."""
DOUBTFUL_REPS = 11
"""From here on the estimate is greyed out."""

FORMULAS: dict[str, Callable[[float, float], float]] = {
    "epley": lambda w, r: w * (1 + r / 30),
    "brzycki": lambda w, r: 36 * w / (37 - r),
    "lombardi": lambda w, r: w * r**0.10,
    "mayhew": lambda w, r: 100 * w / (52.2 + 41.9 * math.exp(-0.055 * r)),
    "wathan": lambda w, r: 100 * w / (48.8 + 53.8 * math.exp(-0.075 * r)),
    "oconner": lambda w, r: w * (1 + 0.025 * r),
    "lander": lambda w, r: 100 * w / (101.3 - 2.67123 * r),
}


@dataclass(frozen=True, slots=True)
class Estimate:
    """An estimated single lift in the unit of the load: the mean of Epley and Brzycki, and the range of all
    formulas.
    """

    value: float
    low: float
    high: float
    doubtful: bool


def estimate(load: float, reps: int, in_reserve: float = 0) -> Estimate | None:
    """Estimate the single lift from a load lifted `reps` times with some left in reserve; None beyond 12 in all.

    One repetition with none in reserve is the lift itself, whatever the formula.
    """
    to_failure = reps + in_reserve
    if load <= 0 or reps < 1 or to_failure > MOST_REPS:
        return None
    if to_failure == 1:
        return Estimate(load, load, load, doubtful=False)
    values = [formula(load, to_failure) for formula in FORMULAS.values()]
    value = (FORMULAS["epley"](load, to_failure) + FORMULAS["brzycki"](load, to_failure)) / 2
    return Estimate(value, min(values), max(values), doubtful=to_failure >= DOUBTFUL_REPS)


def reserve_of(effort: float | None) -> float:
    """Repetitions in reserve that a lifting effort means: 10 minus the effort (Zourdos 2016); none known: none."""
    return 0 if effort is None else max(0.0, 10 - effort)
