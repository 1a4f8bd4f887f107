"""Draws the kit of a figure: bells, balls, boxes, bands. Roles as in `figure`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from studio.drawing.scene import Disc, Fill, Mark, Stroke
from studio.drawing.shapes import bezier, box

if TYPE_CHECKING:
    from studio.drawing.figure_set import KitPart

KIT_PEN = 1.8
_ANCHOR = 2.1


def kit_marks(part: KitPart) -> Iterator[Mark]:
    """Yield the marks of one part in painting order."""
    match part.kind:
        case "line" | "curve" | "mat" | "slider" | "wall":
            yield Stroke(bezier(part.points) if part.kind == "curve" else part.points, part.size, "kit")
        case "ball" | "ring" | "plate":
            yield from _round(part)
        case "band" | "strap":
            yield from _anchored(part)
        case "kb":
            yield from _kettlebell(part)
        case "db":
            yield from _dumbbell(part)
        case "box":
            yield from _box(part)
        case "bench":
            yield from _bench(part)
        case "hurdle":
            yield _hurdle(part)


def _round(part: KitPart) -> Iterator[Mark]:
    """Draw a full ball, a hollow one, or a weight plate with its hole."""
    centre = part.points[0]
    yield Disc(centre, part.size, "halo" if part.kind == "ring" else "kit")
    if part.kind == "ring":
        yield Disc(centre, part.size, "kit", KIT_PEN)
    if part.kind == "plate":
        yield Disc(centre, part.size * 0.28, "halo")


def _kettlebell(part: KitPart) -> Iterator[Mark]:
    (x, y), k = part.points[0], part.size
    low, high = y + 3.6 * k, y - 1.6 * k
    handle = ((x - 2.6 * k, low), (x - 4.2 * k, high), (x + 4.2 * k, high), (x + 2.6 * k, low))
    yield Stroke(bezier(handle), 1.9 * k, "kit")
    yield Disc((x, y + 6.6 * k), 4.3 * k, "kit")


def _dumbbell(part: KitPart) -> Iterator[Mark]:
    x, y = part.points[0]
    yield Stroke(((x - 4.6, y), (x + 4.6, y)), KIT_PEN, "kit")
    for side in (x - 4.8, x + 4.8):
        yield Stroke(((side, y - 2.6), (side, y + 2.6)), 3.2, "kit")


def _box(part: KitPart) -> Iterator[Mark]:
    (left, top), (right, bottom) = part.points
    corners = box(left, top, right, bottom, 1.6)
    yield Fill(corners, "halo")
    yield Stroke(corners, KIT_PEN, "kit", closed=True)


def _bench(part: KitPart) -> Iterator[Mark]:
    (left, y), (right, _) = part.points
    yield Stroke(((left, y), (right, y)), 3.4, "kit")
    for leg in (left + 4, right - 4):
        yield Stroke(((leg, y + 2), (leg, 91.0)), KIT_PEN, "kit")


def _hurdle(part: KitPart) -> Stroke:
    (x, bottom), (_, top) = part.points
    return Stroke(((x - 3.4, bottom), (x - 3.4, top), (x + 3.4, top), (x + 3.4, bottom)), KIT_PEN, "kit")


def _anchored(part: KitPart) -> Iterator[Mark]:
    """Draw a band to an anchor ring, or a strap to a bar under the ceiling."""
    yield Stroke(part.points, KIT_PEN, "kit")
    x, y = part.points[1]
    if part.kind == "strap":
        yield Stroke(((x - 5, y), (x + 5, y)), KIT_PEN, "kit")
    else:
        yield Disc((x, y), _ANCHOR, "halo")
        yield Disc((x, y), _ANCHOR, "kit", KIT_PEN)
