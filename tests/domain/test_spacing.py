"""What speaks against a class for a runner: hard runs, races, a full week (H21 to H23)."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from studio.domain.members.records import Race, RacePriority
from studio.domain.members.spacing import Advice, Caution, load_windows, warnings_for
from studio.resources import resources_folder
from tests.builders import next_id

WINDOWS = load_windows(resources_folder() / "exercises")
TUESDAY = datetime(2026, 4, 14, 18)


def race(day: date, priority: RacePriority = RacePriority.A, metres: int = 42_195) -> Race:
    return Race(next_id(), next_id(), "London", day, metres, priority)


def told(
    others: tuple[tuple[datetime, bool], ...] = (),
    runs: dict[int, str] | None = None,
    races: tuple[Race, ...] = (),
    *,
    loads_legs: bool = True,
) -> list[Caution]:
    return list(warnings_for(TUESDAY, others, runs or {}, races, WINDOWS, loads_legs=loads_legs))


def test_the_third_strength_class_of_a_week_is_warned_of_and_the_fourth_advised_against() -> None:
    monday, sunday = (datetime(2026, 4, 13, 7), True), (datetime(2026, 4, 19, 9), True)
    before, gentle = (datetime(2026, 4, 12, 9), True), (datetime(2026, 4, 16, 9), False)
    assert told(others=(monday, before, gentle)) == []
    assert told(others=(monday, sunday)) == [Caution(Advice.THIRD_THIS_WEEK, 3)]
    assert told(others=(monday, monday, sunday)) == [Caution(Advice.WEEK_FULL, 4)]
    assert told(others=(monday, monday, sunday), loads_legs=False) == []


@pytest.mark.parametrize(
    ("landing", "hours"),
    [
        (datetime(2026, 4, 12, 18), None),
        (datetime(2026, 4, 12, 18, 1), 47),
        (datetime(2026, 4, 16, 17), 47),
        (datetime(2026, 4, 16, 18), None),
        (datetime(2026, 4, 14, 6, 30), 11),
    ],
)
def test_classes_with_landings_are_two_days_apart(landing: datetime, hours: int | None) -> None:
    told = warnings_for(TUESDAY, (), {}, (), WINDOWS, [landing, datetime(2026, 4, 1, 18)], loads_legs=False)
    assert list(told) == ([] if hours is None else [Caution(Advice.IMPACT_NEAR, hours)])


def test_heavy_legs_keep_clear_of_hard_runs() -> None:
    assert told(runs={1: "intervals"}) == [Caution(Advice.HARD_RUN_SAME_DAY, name="intervals")]
    assert told(runs={2: "long"}) == [Caution(Advice.HARD_RUN_TOMORROW, name="long")]
    assert told(runs={0: "long", 1: "easy", 2: "rest"}) == []
    assert told(runs={1: "intervals", 2: "long"}, loads_legs=False) == []


@pytest.mark.parametrize(
    ("day", "priority", "blocks"),
    [
        (date(2026, 4, 14), RacePriority.A, ()),
        (date(2026, 4, 16), RacePriority.A, ("mobility",)),
        (date(2026, 4, 17), RacePriority.A, ("mobility",)),
        (date(2026, 4, 18), RacePriority.A, ("mobility", "power_light", "strength_light", "accessory", "core")),
        (date(2026, 4, 21), RacePriority.A, ("mobility", "power_light", "strength_light", "accessory", "core")),
        (date(2026, 4, 22), RacePriority.A, None),
        (date(2026, 4, 14), RacePriority.B, ("mobility",)),
        (date(2026, 4, 15), RacePriority.B, ("mobility",)),
        (date(2026, 4, 16), RacePriority.B, ("mobility", "accessory", "core")),
        (date(2026, 4, 18), RacePriority.B, ("mobility", "accessory", "core")),
        (date(2026, 4, 19), RacePriority.B, None),
        (date(2026, 4, 16), RacePriority.C, None),
        (date(2026, 4, 17), RacePriority.B, ("mobility", "accessory", "core")),
        (date(2026, 4, 15), RacePriority.C, ("mobility", "core")),
        (date(2026, 4, 18), RacePriority.C, None),
    ],
)
def test_a_race_to_come_leaves_what_its_window_allows(
    day: date, priority: RacePriority, blocks: tuple[str, ...] | None
) -> None:
    days = (day - TUESDAY.date()).days
    expected = [] if blocks is None else [Caution(Advice.RACE_SOON, days, "London", blocks)]
    assert told(races=(race(day, priority),)) == expected


@pytest.mark.parametrize(
    ("day", "metres", "blocks"),
    [
        (date(2026, 4, 12), 5_000, ("mobility", "accessory", "core")),
        (date(2026, 4, 11), 5_000, None),
        (date(2026, 4, 9), 21_098, ("mobility", "accessory", "core")),
        (date(2026, 4, 12), 42_195, ("mobility",)),
        (date(2026, 4, 8), 100_000, ("mobility",)),
    ],
)
def test_a_race_just_run_needs_its_rest(day: date, metres: int, blocks: tuple[str, ...] | None) -> None:
    days = (TUESDAY.date() - day).days
    expected = [] if blocks is None else [Caution(Advice.RACE_JUST_RUN, days, "London", blocks)]
    assert told(races=(race(day, RacePriority.C, metres),)) == expected


def test_mobility_fits_where_mobility_is_allowed_but_not_on_race_day() -> None:
    assert told(races=(race(date(2026, 4, 16)),), loads_legs=False) == []
    assert told(races=(race(date(2026, 4, 14)),), loads_legs=False) == [Caution(Advice.RACE_SOON, 0, "London", ())]
