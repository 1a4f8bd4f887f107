"""Outlines that several drawings use, as plain points."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

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
