"""Where a joint comes to rest that is dragged near something: on the ground, on kit, at a grip, at a plain angle."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from studio.drawing.figure_body import BONES
from studio.drawing.figure_contact import kind_of, surfaces
from studio.drawing.figure_set import FOOT_Y, GROUND_Y, Pose

if TYPE_CHECKING:
    from studio.drawing.scene import Point

_STANDING = frozenset({"ankle", "toe", "knee", "elbow", "wrist"})
_TURNING = frozenset({"neck", "head", "knee", "elbow", "toe"})
_GRIPS = frozenset({"line", "curve", "band", "strap", "kb", "db", "ball", "ring", "plate"})
_PARENTS = {bone.far: bone.near for bone in BONES}
_ABOVE = GROUND_Y - FOOT_Y
"""From a surface up to the middle of a limb that lies on it."""
_NEAR, _IN_REACH = 1.8, 3.0
_HELD = 5.0
_STEP, _ALMOST = 15.0, 2.5
"""Plain angles are multiples of 15 degrees, and taken when so near to one."""


def snapped(pose: Pose, joint: str, to: Point) -> Point:
    """Where a joint goes that was dragged to a point: surfaces and grips first, then plain angles of its bone."""
    name = kind_of(joint)
    if name == "wrist" and (grip := _grip(pose, joint, to)) is not None:
        return grip
    if name in _STANDING and (level := _level(pose, to)) is not None:
        return to[0], level
    return _plain_angle(pose, joint, to) if name in _TURNING else to


def _grip(pose: Pose, joint: str, to: Point) -> Point | None:
    here = pose.joints[joint]
    points = [at for part in pose.kit if part.kind in _GRIPS for at in part.points]
    # What the hand holds already goes along with it, and is nothing to reach for.
    free = [at for at in points if math.dist(at, here) > _HELD and math.dist(at, to) <= _IN_REACH]
    return min(free, key=lambda at: math.dist(at, to), default=None)


def _level(pose: Pose, to: Point) -> float | None:
    x, y = to
    levels = [top.y - _ABOVE for top in surfaces(pose.kit) if top.left - 1 <= x <= top.right + 1]
    nearest = min(levels, key=lambda level: abs(level - y))
    return nearest if abs(nearest - y) <= _NEAR else None


def _plain_angle(pose: Pose, joint: str, to: Point) -> Point:
    root = pose.joints[_PARENTS[joint]]
    length = math.dist(root, to)
    angle = math.degrees(math.atan2(to[1] - root[1], to[0] - root[0]))
    plain = round(angle / _STEP) * _STEP
    if abs(angle - plain) > _ALMOST:
        return to
    return root[0] + math.cos(math.radians(plain)) * length, root[1] + math.sin(math.radians(plain)) * length
