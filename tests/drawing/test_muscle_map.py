from __future__ import annotations

import math
from collections.abc import Mapping
from itertools import chain, combinations

import pytest

from studio.domain.circuits.coverage import SMALL_MUSCLES
from studio.domain.exercises.loading import load_library
from studio.drawing.muscle_body import BodyView, Outline, body, muscles
from studio.drawing.muscle_map import HEIGHT, VIEW_WIDTH, map_layers, muscle_at, shade
from studio.drawing.scene import Fill, Point, Scene, Stroke
from studio.resources import resources_folder

STEP = 0.25
FRONT, _ = body()


def cells(outline: Outline) -> frozenset[tuple[int, int]]:
    """The quarter-unit cells whose middles an outline holds."""
    edges = [*zip(outline, (*outline[1:], outline[0]), strict=True)]
    found = set()
    for row in range(math.floor(min(y for _, y in outline) / STEP), math.ceil(max(y for _, y in outline) / STEP)):
        y = (row + 0.5) * STEP
        crossed = sorted(ax + (y - ay) / (by - ay) * (bx - ax) for (ax, ay), (bx, by) in edges if (ay > y) != (by > y))
        for left, right in zip(crossed[::2], crossed[1::2], strict=True):
            found |= {(column, row) for column in range(math.ceil(left / STEP - 0.5), math.ceil(right / STEP - 0.5))}
    return frozenset(found)


def area(found: frozenset[tuple[int, int]]) -> float:
    return len(found) * STEP * STEP


def shapes(view: BodyView) -> list[tuple[str, bool, Outline]]:
    return [("plain", False, outline) for outline in view.plain] + [
        (one.muscle, one.deep, one.outline) for one in view.regions
    ]


def whole_map(heat: Mapping[str, float]) -> Scene:
    """The layers painted on each other."""
    layers = map_layers(heat)
    return Scene(layers[0].width, layers[0].height, tuple(chain.from_iterable(one.marks for one in layers)))


@pytest.fixture(scope="module")
def vocabulary() -> frozenset[str]:
    library = load_library(resources_folder() / "exercises")
    return frozenset(muscle for one in library for muscle in (*one.primary, *one.secondary))


def test_every_muscle_of_the_library_is_on_the_body_and_no_other(vocabulary: frozenset[str]) -> None:
    assert muscles() == vocabulary
    assert len(vocabulary) == 36
    assert set(SMALL_MUSCLES) <= muscles()


def test_what_lies_deep_is_said_to() -> None:
    deep = {one.muscle for view in body() for one in view.regions if one.deep}
    assert deep == {
        *("deep_neck_flexors", "diaphragm", "transversus_abdominis", "iliopsoas", "pelvic_floor", "rhomboids"),
        *("multifidus", "quadratus_lumborum", "deep_hip_rotators", "tibialis_posterior", "flexor_hallucis_longus"),
    }
    assert deep.isdisjoint(one.muscle for view in body() for one in view.regions if not one.deep)


@pytest.mark.parametrize("view", body(), ids=lambda view: view.side)
def test_muscles_lie_on_the_body(view: BodyView) -> None:
    inside = cells(view.outline)
    for name, _, outline in shapes(view):
        covered = cells(outline)
        beyond = area(covered - inside)
        assert beyond <= 0.05 * area(covered), f"{name}: {beyond} beyond the body"
        assert area(covered) > 1


@pytest.mark.parametrize("view", body(), ids=lambda view: view.side)
def test_muscles_of_one_layer_do_not_overlap(view: BodyView) -> None:
    covered = [(name, deep, cells(outline)) for name, deep, outline in shapes(view)]
    for (one, deep, first), (other, as_deep, second) in combinations(covered, 2):
        if deep == as_deep:
            assert area(first & second) <= 0.1, f"{one} and {other}: {area(first & second)}"


@pytest.mark.parametrize("view", body(), ids=lambda view: view.side)
def test_left_is_the_mirror_image_of_right(view: BodyView) -> None:
    def mirrored(outline: Outline) -> frozenset[Point]:
        return frozenset((-x + 0.0, y) for x, y in outline)

    drawn = {(one.muscle, frozenset(one.outline)) for one in view.regions}
    assert drawn == {(one.muscle, mirrored(one.outline)) for one in view.regions}
    # Curves through the middle are followed in the other direction, so their points match only nearly.
    turned = tuple((-x, y) for x, y in view.outline)
    assert area(cells(view.outline) ^ cells(turned)) <= 1


@pytest.mark.parametrize(
    ("heat", "step"), [(0.0, 0), (0.01, 1), (1 / 3, 1), (0.34, 2), (0.5, 2), (2 / 3, 2), (0.67, 3), (1.0, 3)]
)
def test_heat_has_three_shades_above_nothing(heat: float, step: int) -> None:
    assert shade(heat) == step
    scene = whole_map({"quadriceps": heat})
    patches = sum(one.muscle == "quadriceps" for one in FRONT.regions)
    warm = [mark for mark in scene.marks if isinstance(mark, Fill) and mark.role in ("muscle1", "muscle2", "muscle3")]
    assert [mark.role for mark in warm] == ([f"muscle{step}"] * patches if step else [])


def test_the_whole_map_fits_its_scene() -> None:
    scene = whole_map(dict.fromkeys(muscles(), 1.0))
    assert (scene.width, scene.height) == (2 * VIEW_WIDTH, HEIGHT)
    for mark in scene.marks:
        assert isinstance(mark, Fill | Stroke)
        assert all(0 <= x <= scene.width and 0 <= y <= scene.height for x, y in mark.points)


def test_deep_muscles_are_outlined_where_they_work_and_absent_where_they_rest() -> None:
    assert not [mark for mark in whole_map({}).marks if mark.role in ("halo", "muscle_edge")]
    scene = whole_map({"tibialis_posterior": 1 / 3, "soleus": 1.0})
    edges = [mark for mark in scene.marks if isinstance(mark, Stroke) and mark.role == "muscle_edge"]
    assert len(edges) == 2
    first = edges[0].points
    assert [mark.role for mark in scene.marks if isinstance(mark, Fill) and mark.points == first] == ["halo", "muscle1"]


def test_a_point_tells_its_muscle() -> None:
    def at(heat: dict[str, float], side: int, x: float, y: float) -> str | None:
        return muscle_at(heat, (VIEW_WIDTH * (side + 0.5) + x, y + 1))

    assert at({}, 0, 8, 50) == "pectorals"
    assert at({}, 0, -8, 50) == "pectorals"
    assert at({}, 0, 16, 130) == "quadriceps"
    assert at({}, 1, 9, 112) == "gluteus_maximus"
    assert at({}, 1, 9, 179) == "soleus"
    assert at({}, 0, 0, 10) is None
    assert at({}, 0, 39, 5) is None
    # What lies deep is found only where it is shown.
    assert at({}, 0, 4.5, 90) == "rectus_abdominis"
    assert at({"iliopsoas": 1.0}, 0, 4.5, 90) == "iliopsoas"
