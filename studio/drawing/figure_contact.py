"""What a figure touches: the ground, the tops of kit it stands, kneels or lies on, and what it holds on to."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from studio.drawing.figure_set import GROUND_Y, KitPart, Pose

if TYPE_CHECKING:
    from studio.drawing.scene import Point

_FEET, _LIMBS, _TRUNK = ("ankle", "toe"), ("knee", "elbow", "wrist"), ("pelvis", "neck", "shoulder", "hip")
_DEPTHS = {
    **dict.fromkeys(_FEET, (1.7, 3.5)),
    **dict.fromkeys(_LIMBS, (1.7, 4.4)),
    **dict.fromkeys(_TRUNK, (3.0, 6.8)),
    "head": (5.0, 7.0),
}
"""How far below a joint's point its skin may be: a heel, a palm and a knee are thinner than a back."""
_FIXED = ("wall", "strap", "band", "box", "bench", "line", "curve", "ring")
_ENDS = ("wrist", "ankle", "toe")
_REACH, _BACK = 4.2, 6.8
"""From a wrist or a foot to what it presses or holds, and from the middle of a back to the wall it leans on."""
LIFTED_FROM = 82.0
"""Bells whose handle is lower than this stand on the ground: they carry, and weigh on nobody."""


@dataclass(frozen=True, slots=True)
class Surface:
    """A level stretch that carries; `kind` is `ground` or a kind of kit."""

    kind: str
    left: float
    right: float
    y: float


GROUND = Surface("ground", -math.inf, math.inf, GROUND_Y)


def surfaces(kit: Iterable[KitPart]) -> tuple[Surface, ...]:
    """The ground and everything that can be stood, sat or lain on."""
    return (GROUND, *(top for part in kit for top in _tops(part)))


def _tops(part: KitPart) -> Iterator[Surface]:
    (left, y), (right, _) = part.points[0], part.points[-1]
    if part.kind in ("box", "bench"):
        yield Surface(part.kind, left, right, y)
    elif part.kind in ("ball", "ring") and y + part.size > GROUND_Y - 2:
        # The curve of a ball that lies on the ground, as steps fine enough for a foot.
        for step in range(-4, 4):
            near, far = part.size * step / 4, part.size * (step + 1) / 4
            yield Surface("ball", left + near, left + far, y - math.sqrt(part.size**2 - min(near**2, far**2)))


def depth(joint: str) -> tuple[float, float]:
    """How near and how far a joint's point may be from a surface it lies on."""
    return _DEPTHS[kind_of(joint)]


def kind_of(joint: str) -> str:
    """`knee` for `r_knee`."""
    return joint.rpartition("_")[2]


def touching(pose: Pose) -> dict[str, Surface]:
    """The joints that lie on something, each with what it lies on."""
    tops = surfaces(pose.kit)
    touched: dict[str, Surface] = {}
    for joint, (x, y) in pose.joints.items():
        if joint == "spine":
            continue
        for top in tops:
            if top.left - 1 <= x <= top.right + 1 and 0 <= top.y - y <= depth(joint)[1]:
                touched[joint] = top
    return touched


def holds(pose: Pose) -> dict[str, str]:
    """What presses or holds something fixed, each joint with the kind of kit: hands, feet, a back at a wall."""
    held: dict[str, str] = {}
    for joint, at in pose.joints.items():
        for part in pose.kit:
            if _may_hold(joint, part) and _distance(at, part) <= (_REACH if kind_of(joint) in _ENDS else _BACK):
                held[joint] = part.kind
    return held


def _may_hold(joint: str, part: KitPart) -> bool:
    if part.kind in ("kb", "db"):
        return kind_of(joint) == "wrist" and part.points[0][1] > LIFTED_FROM
    if kind_of(joint) in _ENDS:
        return part.kind in _FIXED
    return part.kind == "wall" and kind_of(joint) in ("pelvis", "neck", "head")


def _distance(at: Point, part: KitPart) -> float:
    points = part.points
    if len(points) == 1:
        return math.dist(at, points[0])
    if part.kind == "box":
        (left, top), (right, bottom) = points
        points = ((left, bottom), (left, top), (right, top), (right, bottom))
    return min(_from_stretch(at, a, b) for a, b in pairwise(points))


def _from_stretch(at: Point, a: Point, b: Point) -> float:
    """How far a point is from a straight stretch."""
    along = (b[0] - a[0], b[1] - a[1])
    square = along[0] ** 2 + along[1] ** 2
    share = 0.0 if square == 0 else ((at[0] - a[0]) * along[0] + (at[1] - a[1]) * along[1]) / square
    share = min(1.0, max(0.0, share))
    return math.dist(at, (a[0] + along[0] * share, a[1] + along[1] * share))
