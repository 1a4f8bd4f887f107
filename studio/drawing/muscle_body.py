"""The body that muscles are shown on: outline and muscles, from the front and from the back, read from one file.

Units: the body is 200 high, y down from a little above the crown, x 0 in its middle. The file holds half a body, the
other half is its mirror image: per view an `outline`, `plain` shapes that are never trained (kneecap, tendons), muscles
at the `surface`, muscles that lie `deep` under them, and `lines` of fibres. A shape is a row of `x,y`; the curve runs
smoothly through its points and turns sharply where a star stands. One that begins and ends in the middle (x 0) goes on
as its mirror image; any other one has a twin.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, cast

from studio.drawing.scene import Point
from studio.drawing.shapes import smooth
from studio.resources import resources_folder

Side = Literal["front", "back"]
SIDES: tuple[Side, ...] = ("front", "back")
Outline = tuple[Point, ...]
_Knot = tuple[float, float, bool]


@dataclass(frozen=True, slots=True)
class Region:
    """One patch of one muscle; most muscles have a left and a right one, some several."""

    muscle: str
    outline: Outline
    deep: bool


@dataclass(frozen=True, slots=True)
class BodyView:
    """The body from one side."""

    side: Side
    outline: Outline
    plain: tuple[Outline, ...]
    regions: tuple[Region, ...]
    lines: tuple[Outline, ...]


@cache
def body() -> tuple[BodyView, ...]:
    """The body from the front and from the back."""
    content = json.loads((resources_folder() / "muscles" / "body.json").read_text(encoding="utf-8"))
    return tuple(_view(side, content[side]) for side in SIDES)


def muscles() -> frozenset[str]:
    """Every muscle that the body shows."""
    return frozenset(region.muscle for view in body() for region in view.regions)


def deep_muscles() -> frozenset[str]:
    """Those that lie under others."""
    return frozenset(region.muscle for view in body() for region in view.regions if region.deep)


def _view(side: Side, content: Mapping[str, Any]) -> BodyView:
    return BodyView(
        side=side,
        outline=next(_curves(content["outline"])),
        plain=tuple(shape for _, shape in _shapes(content["plain"])),
        regions=tuple(
            Region(muscle, shape, deep)
            for deep, layer in ((False, "surface"), (True, "deep"))
            for muscle, shape in _shapes(content[layer])
        ),
        lines=tuple(shape for _, shape in _shapes(content["lines"], closed=False)),
    )


def _shapes(layer: object, *, closed: bool = True) -> Iterator[tuple[str, Outline]]:
    for name, texts in cast("Mapping[str, Sequence[str]]", layer).items():
        for text in texts:
            for outline in _curves(text, closed=closed):
                yield name, outline


def _curves(text: str, *, closed: bool = True) -> Iterator[Outline]:
    knots = [_knot(part) for part in text.split()]
    if closed and knots[0][0] == knots[-1][0] == 0:
        yield _curve(knots + [(-x, y, corner) for x, y, corner in knots[-2:0:-1]], closed=True)
        return
    half = _curve(knots, closed=closed)
    yield half
    yield tuple((-x, y) for x, y in half)


def _curve(knots: Sequence[_Knot], *, closed: bool) -> Outline:
    return smooth([(x, y) for x, y, _ in knots], {n for n, knot in enumerate(knots) if knot[2]}, closed=closed)


def _knot(text: str) -> _Knot:
    x, y = text.rstrip("*").split(",")
    return float(x), float(y), text.endswith("*")
