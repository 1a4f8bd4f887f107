"""What speaks against a class for somebody who runs: hard runs, races and landings too near, too much strength in a
week.

H10 and H21 to H23 of the constraints. Runs are known by weekday alone: a hard run on the next day counts as within 24
hours.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from studio.domain.members.records import Race

MOST_A_WEEK = 3
"""Strength classes a week; the third is warned of, more are advised against."""
APART = timedelta(hours=48)
"""Between two classes with landings (exercises of impact 2 or 3)."""
HARD = frozenset({"long", "tempo", "intervals", "hills", "race"})
"""Runs that heavy legs should not come before."""
RUNS = ("easy", "long", "tempo", "intervals", "hills", "race", "rest")
_AFTER = ((5_000, "after_5k"), (10_000, "after_10k"), (21_098, "after_half"), (42_195, "after_marathon"))
_ALL = "all"


class Advice(StrEnum):
    """What to mind before a class is booked."""

    WEEK_FULL = "week_full"
    THIRD_THIS_WEEK = "third_this_week"
    IMPACT_NEAR = "impact_near"
    HARD_RUN_TOMORROW = "hard_run_tomorrow"
    HARD_RUN_SAME_DAY = "hard_run_same_day"
    RACE_SOON = "race_soon"
    RACE_JUST_RUN = "race_just_run"


@dataclass(frozen=True, slots=True)
class Caution:
    """One thing to mind; `number` counts days, hours or classes, `blocks` are what a race still leaves (H23)."""

    advice: Advice
    number: int = 0
    name: str = ""
    blocks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RaceWindow:
    """Days around a race (from, to; before it below zero) and the blocks that fit them; empty: none, None: all."""

    kind: str
    first: int
    last: int
    blocks: tuple[str, ...] | None


def load_windows(folder: Path) -> tuple[RaceWindow, ...]:
    """The windows of `race_proximity.tsv` in the folder of the exercises."""
    with (folder / "race_proximity.tsv").open(encoding="utf-8", newline="") as file:
        return tuple(
            RaceWindow(row["priority"], int(row["days_from"]), int(row["days_to"]), _blocks(row["allowed_blocks"]))
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        )


def _blocks(text: str) -> tuple[str, ...] | None:
    return None if text == _ALL else () if text == "none" else tuple(text.split(","))


def warnings_for(
    starts: datetime,
    others: Iterable[tuple[datetime, bool]],
    runs: Mapping[int, str],
    races: Sequence[Race],
    windows: Sequence[RaceWindow],
    landings: Iterable[datetime] = (),
    *,
    loads_legs: bool,
) -> tuple[Caution, ...]:
    """What to mind about a class (wall time, and whether its kind loads the legs) beside the other classes booked, the
    weekdays' runs and the races. `landings` are the other classes with landings, for a class that has some itself.
    """
    found = _landings(starts, landings)
    if loads_legs:
        found = _week(starts, others) + found + _runs(starts.date(), runs)
    told = (_race(starts.date(), race, windows, loads_legs=loads_legs) for race in races)
    found += [one for one in told if one is not None]
    return tuple(found)


def _week(starts: datetime, others: Iterable[tuple[datetime, bool]]) -> list[Caution]:
    monday = starts.date() - timedelta(days=starts.weekday())
    booked = sum(loads and monday <= at.date() < monday + timedelta(7) for at, loads in others)
    if booked >= MOST_A_WEEK:
        return [Caution(Advice.WEEK_FULL, booked + 1)]
    return [Caution(Advice.THIRD_THIS_WEEK, MOST_A_WEEK)] if booked == MOST_A_WEEK - 1 else []


def _landings(starts: datetime, landings: Iterable[datetime]) -> list[Caution]:
    nearest = min((abs(at - starts) for at in landings), default=APART)
    # Whole hours: a minute short of 48 is told as 47.
    return [Caution(Advice.IMPACT_NEAR, nearest // timedelta(hours=1))] if nearest < APART else []


def _runs(day: date, runs: Mapping[int, str]) -> list[Caution]:
    found = []
    if runs.get(day.weekday()) in HARD:
        found.append(Caution(Advice.HARD_RUN_SAME_DAY, name=runs[day.weekday()]))
    tomorrow = (day + timedelta(1)).weekday()
    if runs.get(tomorrow) in HARD:
        found.append(Caution(Advice.HARD_RUN_TOMORROW, name=runs[tomorrow]))
    return found


def _race(day: date, race: Race, windows: Sequence[RaceWindow], *, loads_legs: bool) -> Caution | None:
    days = (day - race.on_day).days
    kind = str(race.priority) if days <= 0 else _after(race.distance_m)
    window = next((one for one in windows if one.kind == kind and one.first <= days <= one.last), None)
    if window is None or window.blocks is None or (not loads_legs and "mobility" in window.blocks):
        return None
    advice = Advice.RACE_SOON if days <= 0 else Advice.RACE_JUST_RUN
    return Caution(advice, abs(days), race.name, window.blocks)


def _after(distance_m: int) -> str:
    return next((kind for longest, kind in _AFTER if distance_m <= longest + 200), "after_ultra")
