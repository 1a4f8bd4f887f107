"""Outlines that several drawings use, as plain points."""

from __future__ import annotations

import math
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from studio.drawing.scene import Point


def bezier(points: Sequence[Point], steps: int = 12) -> tuple[Point, ...]:
    """Flatten a Bézier curve of any degree (de Casteljau)."""
    flat = []
    for step in range(steps + 1):
        t, row = step / steps, list(points)
        while len(row) > 1:
            row = [(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t) for a, b in pairwise(row)]
        flat.append(row[0])
    return tuple(flat)


def box(left: float, top: float, right: float, bottom: float, radius: float = 0.0) -> tuple[Point, ...]:
    """Return the outline of an upright box, its corners rounded by `radius` (never more than half a side)."""
    r = min(radius, (right - left) / 2, (bottom - top) / 2)
    if r <= 0:
        return (left, top), (right, top), (right, bottom), (left, bottom)
    return (
        *bezier(((left, top + r), (left, top), (left + r, top)), 4),
        *bezier(((right - r, top), (right, top), (right, top + r)), 4),
        *bezier(((right, bottom - r), (right, bottom), (right - r, bottom)), 4),
        *bezier(((left + r, bottom), (left, bottom), (left, bottom - r)), 4),
    )


def smooth(points: Sequence[Point], corners: AbstractSet[int], *, closed: bool = True) -> tuple[Point, ...]:
    """Draw a curve through all points (centripetal Catmull-Rom), turning sharply at the points numbered in `corners`.

    A closed curve does not repeat its first point. Points are rounded to a thousandth.
    """
    count, flat = len(points), []
    sharp = corners if closed else {*corners, 0, count - 1}
    for number in range(count if closed else count - 1):
        start, end = points[number], points[(number + 1) % count]
        before = None if number in sharp else points[number - 1]
        after = None if (number + 1) % count in sharp else points[(number + 2) % count]
        near, far = _lead(before, start, end), _lead(after, end, start)
        flat += [
            (
                round(a * start[0] + b * near[0] + c * far[0] + d * end[0], 3),
                round(a * start[1] + b * near[1] + c * far[1] + d * end[1], 3),
            )
            for a, b, c, d in _WEIGHTS
        ]
    return tuple(flat) if closed else (*flat, points[-1])


_WEIGHTS = tuple(
    ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3) for t in (step / 6 for step in range(6))
)


def _lead(before: Point | None, corner: Point, after: Point) -> Point:
    """The control point with which a cubic leaves a corner towards `after`, when it came from `before`."""
    if before is None:
        return corner[0] + (after[0] - corner[0]) / 3, corner[1] + (after[1] - corner[1]) / 3
    come, go = math.dist(before, corner), math.dist(corner, after)
    root = math.sqrt(come * go)
    stay, whole = 2 * come + 3 * root + go, 3 * (come + root)
    return (
        (come * after[0] - go * before[0] + stay * corner[0]) / whole,
        (come * after[1] - go * before[1] + stay * corner[1]) / whole,
    )
