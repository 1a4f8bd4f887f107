"""The exercise library on the real files: facets with counts, words typed, orders."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from studio.domain.exercises.kit import parse_kit
from studio.services.exercises.finding import Chosen, Order, SearchIndex, in_order, narrow
from studio.services.exercises.listing import kit_ways
from studio.services.exercises.rows import ExerciseRow, Facet
from tests.builders import SHELF

Rows = tuple[ExerciseRow, ...]


@pytest.fixture(scope="module")
def rows() -> Rows:
    return SHELF.rows


@pytest.fixture(scope="module")
def find(rows: Rows) -> Callable[[str], list[str]]:
    index = SearchIndex(rows)
    return lambda text: [row.id for row in index.find(text)]


def chosen(**facets: str) -> Chosen:
    return {Facet(name): frozenset(values.split()) for name, values in facets.items()}


def test_every_exercise_has_a_picture_a_chain_and_values_for_all_facets(rows: Rows) -> None:
    assert len(rows) == 286
    assert all(row.figure is not None and row.id in row.chain for row in rows)
    assert [row.id for row in rows if any(not row.values[facet] for facet in set(Facet) - {Facet.LIST})] == []


def test_the_short_lists_are_found_and_say_why(rows: Rows) -> None:
    runners = narrow(rows, chosen(list="every_runner")).rows
    assert len(runners) == 14
    assert all(row.every_runner is not None and row.every_runner.text for row in runners)
    assert [row.id for row in runners if not row.in_basic_set] == []
    assert narrow(rows, {}).counts[Facet.LIST] == {"every_runner": 14, "basic_set": 54}
    # What a runner should do with the whole body: foot and calf, hip, thigh, back, trunk.
    assert {row.exercise.block for row in runners} == {"mobility", "strength", "accessory", "core"}


def test_nothing_chosen_keeps_everything_and_counts_blocks(rows: Rows) -> None:
    found = narrow(rows, {})
    assert found.rows == rows
    assert found.counts[Facet.BLOCK] == {"mobility": 51, "power": 52, "strength": 66, "accessory": 68, "core": 49}


def test_counts_of_a_facet_ignore_its_own_choice_and_heed_the_others(rows: Rows) -> None:
    found = narrow(rows, chosen(block="strength", impact="0"))
    assert len(found.rows) == 66
    assert found.counts[Facet.BLOCK] == {"mobility": 51, "power": 14, "strength": 66, "accessory": 68, "core": 49}
    patterns = found.counts[Facet.PATTERN]
    assert [patterns[one] for one in ("squat", "split_squat", "step_up", "hinge", "push", "pull")] == [6, 5, 5, 8, 8, 8]
    assert len(patterns) == 13


def test_values_of_one_facet_add_and_facets_narrow(rows: Rows) -> None:
    squats = {row.id for row in narrow(rows, chosen(block="strength", pattern="squat")).rows}
    both = {row.id for row in narrow(rows, chosen(block="strength", pattern="squat carry")).rows}
    assert (len(squats), len(both)) == (6, 9)
    soleus = narrow(rows, chosen(muscles="soleus"))
    assert len(soleus.rows) == 73


def test_a_count_is_what_ticking_shows(rows: Rows) -> None:
    before = chosen(block="core", level="2")
    counts = narrow(rows, before).counts
    for muscle, count in counts[Facet.MUSCLES].items():
        assert len(narrow(rows, {**before, Facet.MUSCLES: frozenset({muscle})}).rows) == count


@pytest.mark.parametrize(
    ("kit", "ways"),
    [
        ("none", [{"body_weight"}]),
        ("mat+wall", [{"body_weight"}]),
        ("bench+dumbbell*2/kettlebell", [{"box", "weights"}]),
        ("dumbbell/mini_band", [{"weights"}, {"band"}]),
        ("none/kettlebell", [{"body_weight"}]),
    ],
)
def test_kit_that_is_enough(kit: str, ways: list[set[str]]) -> None:
    assert kit_ways(parse_kit(kit)) == {frozenset(way) for way in ways}


def test_kit_in_the_room_must_be_enough_for_the_whole_exercise(rows: Rows) -> None:
    weights = {row.id for row in narrow(rows, chosen(kit="weights")).rows}
    with_box = {row.id for row in narrow(rows, chosen(kit="weights box")).rows}
    assert "str_split_squat_loaded" in weights
    assert "str_split_squat_rear_elevated" not in weights
    assert "str_split_squat_rear_elevated" in with_box
    assert weights < with_box


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("goblet", "str_squat_goblet"),
        ("Kopenhagen", "acc_copenhagen_short"),
        ("lóaded split", "str_split_squat_loaded"),
        ("squat splt loaded", "str_split_squat_loaded"),
    ],
)
def test_words_accents_and_slips(find: Callable[[str], list[str]], typed: str, first: str) -> None:
    assert first in find(typed)[:3]


def test_muscles_and_kit_are_words_too(rows: Rows, find: Callable[[str], list[str]]) -> None:
    by_id = {row.id: row for row in rows}
    assert len(find("tibialis posterior")) == 33
    assert all("soleus" in by_id[one].values[Facet.MUSCLES] for one in find("soleus"))
    assert all("kettlebell" in by_id[one].kit_words for one in find("kb"))
    assert find("") == [row.id for row in rows]
    assert find("zzzz") == []


def test_names_come_before_muscles(find: Callable[[str], list[str]]) -> None:
    assert find("glute")[0] == "str_glute_bridge"


def test_orders(rows: Rows) -> None:
    levels = [row.exercise.level for row in in_order(rows, Order.EASIER)]
    assert levels == sorted(levels)
    assert [row.exercise.level for row in in_order(rows, Order.HARDER)] == sorted(levels, reverse=True)
    assert in_order(rows, Order.NAME)[0].exercise.name == "90/90 hip lift-off"
