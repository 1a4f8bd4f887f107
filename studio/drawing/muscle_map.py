"""Draws which muscles work, as a Scene: the body from the front and from the back, its muscles shaded by heat.

Roles a painter maps to colours (light theme; paper):

- `body`: skin, bone and tendon (#E6EBF0; #F2F2F2), `muscle0`: a muscle that does nothing (#DAE1E8; white),
- `muscle1` to `muscle3`: little, some, much (#B9D5F0, #7DB0E2, #1F6DB5; greys from light to dark),
- `muscle_line`: between muscles (the colour of the ground; grey),
- `muscle_edge`: round a muscle that lies deep (#1F6DB5; black),
- `halo`: the colour of the ground, setting a deep muscle off from those above it.

A muscle that lies deep is shown, outlined, only where it works: it would hide what lies above it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import chain

from studio.drawing.muscle_body import BodyView, Outline, body
from studio.drawing.scene import Fill, Mark, Point, Scene, Stroke

STEPS = 3
"""Shades above nothing."""
VIEW_WIDTH, HEIGHT = 84.0, 203.0
LEADS, HELPS = 1.0, 1 / STEPS
"""Heat of a muscle that leads in one exercise, and of one that helps."""
_TOP = 1.0
_GAP, _FIBRE, _SILHOUETTE, _RING, _EDGE = 0.7, 0.35, 1.05, 1.5, 0.5


def shade(heat: float) -> int:
    """The shade of a heat: 0 for none, 1 up to a third, 2 up to two thirds, 3 above."""
    return sum(heat > limit / STEPS + 1e-9 for limit in range(STEPS)) if heat > 0 else 0


def map_layers(heat: Mapping[str, float]) -> tuple[Scene, Scene, Scene, Scene]:
    """Draw both views side by side, each muscle by its heat from 0 to 1; muscles left out do nothing. The layers are
    painted on each other: resting body, what works, lines over it, what lies deep.

    The first and the third are the same for every heat, so that a document needs them only once.
    """
    shades = {muscle: shade(value) for muscle, value in heat.items()}
    working = [list(_working(view, shades, middle)) for view, middle in _views()]
    deep = [list(_deep(view, shades, middle)) for view, middle in _views()]
    return _resting_body(), _scene(*working), _lines(), _scene(*deep)


def muscle_at(heat: Mapping[str, float], point: Point) -> str | None:
    """The muscle that the map of this heat shows at a point of its scene."""
    for view, middle in _views():
        spot = point[0] - middle, point[1] - _TOP
        for region in reversed(view.regions):
            if (not region.deep or shade(heat.get(region.muscle, 0.0))) and _holds(region.outline, spot):
                return region.muscle
    return None


def _views() -> Iterator[tuple[BodyView, float]]:
    """Each view with the x of its middle."""
    return ((view, VIEW_WIDTH * (number + 0.5)) for number, view in enumerate(body()))


def _scene(*groups: Iterable[Mark]) -> Scene:
    return Scene(VIEW_WIDTH * len(body()), HEIGHT, tuple(chain(*groups)))


@cache
def _resting_body() -> Scene:
    return _scene(*(_rest(view, middle) for view, middle in _views()))


@cache
def _lines() -> Scene:
    return _scene(*(_over(view, middle) for view, middle in _views()))


def _rest(view: BodyView, middle: float) -> Iterator[Mark]:
    yield Fill(_placed(view.outline, middle), "body")
    for outline in (*view.plain, *(one.outline for one in view.regions if not one.deep)):
        yield from _patch(_placed(outline, middle), 0)


def _working(view: BodyView, shades: Mapping[str, int], middle: float) -> Iterator[Mark]:
    for one in view.regions:
        if not one.deep and shades.get(one.muscle, 0):
            yield from _patch(_placed(one.outline, middle), shades[one.muscle])


def _over(view: BodyView, middle: float) -> Iterator[Mark]:
    for line in view.lines:
        yield Stroke(_placed(line, middle), _FIBRE, "muscle_line")
    # Along the body's edge muscles are cut even.
    yield Stroke(_placed(view.outline, middle), _SILHOUETTE, "muscle_line", closed=True)


def _deep(view: BodyView, shades: Mapping[str, int], middle: float) -> Iterator[Mark]:
    shown = [one for one in view.regions if one.deep and shades.get(one.muscle, 0)]
    for one in shown:
        yield Fill(_placed(one.outline, middle), "halo", _RING)
    for one in shown:
        outline = _placed(one.outline, middle)
        yield Fill(outline, f"muscle{shades[one.muscle]}")
        yield Stroke(outline, _EDGE, "muscle_edge", closed=True)


def _patch(outline: Outline, step: int) -> tuple[Mark, Mark]:
    return Fill(outline, f"muscle{step}"), Stroke(outline, _GAP, "muscle_line", closed=True)


def _placed(outline: Outline, middle: float) -> Outline:
    return tuple((x + middle, y + _TOP) for x, y in outline)


def _holds(outline: Outline, point: Point) -> bool:
    """Whether a point lies inside an outline (an odd number of edges to its right)."""
    x, y = point
    inside, (ax, ay) = False, outline[-1]
    for bx, by in outline:
        if (ay > y) != (by > y) and x < ax + (y - ay) / (by - ay) * (bx - ax):
            inside = not inside
        ax, ay = bx, by
    return inside
