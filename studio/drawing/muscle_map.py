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

from collections.abc import Iterator, Mapping

from studio.drawing.muscle_body import BodyView, Outline, body
from studio.drawing.scene import Fill, Mark, Point, Scene, Stroke

STEPS = 3
"""Shades above nothing."""
VIEW_WIDTH, HEIGHT = 84.0, 203.0
_TOP = 1.0
_GAP, _FIBRE, _SILHOUETTE, _RING, _EDGE = 0.7, 0.35, 1.05, 1.9, 0.55


def shade(heat: float) -> int:
    """The shade of a heat: 0 for none, 1 up to a third, 2 up to two thirds, 3 above."""
    return sum(heat > limit / STEPS + 1e-9 for limit in range(STEPS)) if heat > 0 else 0


def muscle_map(heat: Mapping[str, float]) -> Scene:
    """Draw both views side by side, each muscle by its heat from 0 to 1; muscles left out do nothing."""
    shades = {muscle: shade(value) for muscle, value in heat.items()}
    marks = [mark for number, view in enumerate(body()) for mark in _view(view, shades, _middle(number))]
    return Scene(VIEW_WIDTH * len(body()), HEIGHT, tuple(marks))


def muscle_at(heat: Mapping[str, float], point: Point) -> str | None:
    """The muscle that the map of this heat shows at a point of its scene."""
    for number, view in enumerate(body()):
        spot = point[0] - _middle(number), point[1] - _TOP
        for region in reversed(view.regions):
            if (not region.deep or shade(heat.get(region.muscle, 0.0))) and _holds(region.outline, spot):
                return region.muscle
    return None


def _middle(number: int) -> float:
    return VIEW_WIDTH * (number + 0.5)


def _view(view: BodyView, shades: Mapping[str, int], middle: float) -> Iterator[Mark]:
    def placed(outline: Outline) -> Outline:
        return tuple((x + middle, y + _TOP) for x, y in outline)

    silhouette = placed(view.outline)
    yield Fill(silhouette, "body")
    surface = [(placed(shape), 0) for shape in view.plain]
    surface += [(placed(one.outline), shades.get(one.muscle, 0)) for one in view.regions if not one.deep]
    for outline, step in surface:
        yield Fill(outline, f"muscle{step}")
        yield Stroke(outline, _GAP, "muscle_line", closed=True)
    for line in view.lines:
        yield Stroke(placed(line), _FIBRE, "muscle_line")
    # Along the body's edge muscles are cut even.
    yield Stroke(silhouette, _SILHOUETTE, "muscle_line", closed=True)
    deep = [one for one in view.regions if one.deep and shades.get(one.muscle, 0)]
    for one in deep:
        yield Fill(placed(one.outline), "halo", _RING)
    for one in deep:
        yield Fill(placed(one.outline), f"muscle{shades[one.muscle]}")
        yield Stroke(placed(one.outline), _EDGE, "muscle_edge", closed=True)


def _holds(outline: Outline, point: Point) -> bool:
    """Whether a point lies inside an outline (an odd number of edges to its right)."""
    x, y = point
    inside, (ax, ay) = False, outline[-1]
    for bx, by in outline:
        if (ay > y) != (by > y) and x < ax + (y - ay) / (by - ay) * (bx - ax):
            inside = not inside
        ax, ay = bx, by
    return inside
