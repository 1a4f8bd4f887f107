"""What is measured, and how: medians of repeated runs, each with its floor."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

MS, US, MB = ("ms", 1e-3), ("µs", 1e-6), ("MB", 1e6)


@dataclass(frozen=True, slots=True)
class Figure:
    """One thing measured: in seconds or bytes, with the floor that the bare library needs for the same; None: no
    floor. `note` says what the ratio alone does not.
    """

    name: str
    measured: float
    floor: float | None
    unit: tuple[str, float]
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """How many times the floor."""
        return None if not self.floor else self.measured / self.floor


def timed(do: Callable[[], object]) -> float:
    """The seconds that one run takes."""
    started = time.perf_counter()
    do()
    return time.perf_counter() - started


def median_of(runs: Iterable[Callable[[], object]]) -> float:
    """The median of the seconds that each run takes; the collector of garbage waits."""
    gc.collect()
    gc.disable()
    try:
        return statistics.median([timed(run) for run in runs])
    finally:
        gc.enable()
