"""Posing a figure by its joints: limbs keep their length, feet that stand stay where they are, kit follows the hand.

In a side view a hand or a foot is reached for by bending elbow or knee (two bones, solved exactly), the human way. In a
front view limbs reach towards the viewer, so a bone may look shorter and is only kept from growing.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from studio.drawing.figure_body import BONES, RANGES, SIDES, Joints
from studio.drawing.figure_contact import holds, touching

if TYPE_CHECKING:
    from studio.drawing.figure_set import Figure, KitPart, Pose, View
    from studio.drawing.scene import Point

_LENGTHS = {(bone.near, bone.far): bone.length for bone in BONES}
_PARENTS = {bone.far: bone.near for bone in BONES}
_MOST = {one.joint: (one.most, one.sign) for one in RANGES}
HANDLES = (
    *("head", "neck", "pelvis"),
    *(f"{side}_{joint}" for side in SIDES for joint in ("elbow", "wrist", "knee", "ankle", "toe")),
)
"""The joints that are taken hold of, in the order Tab goes through them; shoulders and hips follow the trunk."""
_ARM, _LEG = ("shoulder", "elbow", "wrist"), ("hip", "knee", "ankle")
_STANDS = frozenset({"wall", "mat", "box", "bench", "hurdle"})
"""Kit that stays where it stands, whoever moves beside it."""
_HELD = 5.0
_BOTH = 1.5
"""How near a joint a point of kit is for it to be held, worn or pulled by it; and how much further the other hand may
be that holds it too.
"""
_TIP: Mapping[str, int] = {"wall": 0, "hurdle": 1}
"""Which point of upright kit is its upper end."""
_LEAST = 2.0
"""How small kit may be made."""
_PULLS = 6
"""Steps in which a pelvis comes back until both standing legs reach it."""


def move_joint(pose: Pose, view: View, joint: str, to: Point) -> Pose:
    """The pose with one joint as near to a point as the body allows."""
    joints = dict(pose.joints)
    if joint == "spine":
        joints["spine"] = to
    elif joint == "pelvis":
        _move_pelvis(pose, view, joints, to)
    elif joint == "neck":
        _turn_trunk(pose, view, joints, to)
    elif view == "front":
        _move_freely(joints, joint, to)
    else:
        _move_limb(joints, joint, to)
    return replace(pose, joints=joints, kit=tuple(_follow(part, pose.joints, joints) for part in pose.kit))


def move_kit(pose: Pose, number: int, point: int, to: Point) -> Pose:
    """The pose with one point of a piece of kit elsewhere; what has no shape of its own to keep moves as a whole."""
    part = pose.kit[number]
    kit = list(pose.kit)
    kit[number] = replace(part, points=_shaped(part, point, to))
    return replace(pose, kit=tuple(kit))


def move_arrow(pose: Pose, number: int, point: int, to: Point) -> Pose:
    """The pose with one point of an arrow elsewhere."""
    arrows = list(pose.arrows)
    points = list(arrows[number].points)
    points[point] = to
    arrows[number] = replace(arrows[number], points=tuple(points))
    return replace(pose, arrows=tuple(arrows))


def mirror(pose: Pose, view: View) -> Pose:
    """The same done with the other side: near and far limbs change places; seen from the front, left and right do."""
    swapped = {_other_side(joint): at for joint, at in pose.joints.items()}
    if view == "side":
        # What one hand held is now held by the other, in the same place.
        return replace(pose, joints=swapped)
    kit = tuple(replace(part, points=_ordered(part, [_flipped(at) for at in part.points])) for part in pose.kit)
    arrows = tuple(replace(arrow, points=tuple(_flipped(at) for at in arrow.points)) for arrow in pose.arrows)
    return replace(pose, joints={joint: _flipped(at) for joint, at in swapped.items()}, kit=kit, arrows=arrows)


def tidy(figure: Figure) -> Figure:
    """The figure with every limb of its side view at its length; hands and feet move as little as that needs."""
    if figure.view == "front":
        return figure
    return replace(
        figure,
        end=_tidy_pose(figure.end),
        start=None if figure.start is None else _tidy_pose(figure.start),
    )


def _tidy_pose(pose: Pose) -> Pose:
    joints = dict(pose.joints)
    for side in SIDES:
        for joint in ("wrist", "ankle", "toe"):
            _move_limb(joints, f"{side}_{joint}", pose.joints[f"{side}_{joint}"])
    return replace(pose, joints=joints)


def _move_pelvis(pose: Pose, view: View, joints: dict[str, Point], to: Point) -> None:
    fixed = _pinned(pose)
    target = to
    if view == "side":
        for _ in range(_PULLS):
            for side in SIDES:
                if f"{side}_ankle" in fixed:
                    target = _within(target, pose.joints[f"{side}_ankle"], _reach(f"{side}_ankle"))
    by = _minus(target, pose.joints["pelvis"])
    for joint, at in pose.joints.items():
        joints[joint] = _plus(at, by)
    _hold_on(pose, view, joints, fixed)


def _turn_trunk(pose: Pose, view: View, joints: dict[str, Point], to: Point) -> None:
    pelvis, neck = pose.joints["pelvis"], pose.joints["neck"]
    turn = _angle(_minus(to, pelvis)) - _angle(_minus(neck, pelvis))
    # With a rounded back neck and pelvis are nearer to each other than the trunk is long.
    length = math.dist(pelvis, neck) if "spine" in joints or view == "front" else _LENGTHS["pelvis", "neck"]
    upper = {one for one in joints if one in ("neck", "head", "spine") or one[2:] in _ARM}
    for joint in upper:
        joints[joint] = _turned(pose.joints[joint], pelvis, turn)
    shift = _minus(_at(pelvis, _angle(_minus(joints["neck"], pelvis)), length), joints["neck"])
    for joint in upper - {"spine"}:
        joints[joint] = _plus(joints[joint], shift)
    _hold_on(pose, view, joints, {joint for joint in _pinned(pose) if joint.endswith("wrist")})


def _hold_on(pose: Pose, view: View, joints: dict[str, Point], fixed: Iterable[str]) -> None:
    """Put hands and feet that stay back where they were."""
    for end in fixed:
        foot = f"{end[:2]}toe"
        heading = _minus(pose.joints[foot], pose.joints[end]) if end.endswith("ankle") else (0.0, 0.0)
        if view == "front":
            _move_freely(joints, end, pose.joints[end])
        else:
            _move_limb(joints, end, pose.joints[end])
        if end.endswith("ankle"):
            joints[foot] = _plus(joints[end], heading)


def _move_limb(joints: dict[str, Point], joint: str, to: Point) -> None:
    side, name = joint[:2], joint[2:]
    if name in ("wrist", "ankle"):
        root, middle, end = (f"{side}{one}" for one in (_ARM if name == "wrist" else _LEG))
        before = joints[end]
        most, sign = _MOST[middle]
        joints[middle], joints[end] = bend_two_bones(
            joints[root], to, _LENGTHS[root, middle], _LENGTHS[middle, end], sign, most
        )
        if name == "ankle":
            joints[f"{side}toe"] = _plus(joints[f"{side}toe"], _minus(joints[end], before))
        return
    parent = _PARENTS[joint]
    before = joints[joint]
    joints[joint] = _at(joints[parent], _angle(_minus(to, joints[parent])), _LENGTHS[parent, joint])
    # What hangs on the joint turns with it, so that the angle there stays.
    turn = _angle(_minus(joints[joint], joints[parent])) - _angle(_minus(before, joints[parent]))
    for below in _below(joint):
        joints[below] = _plus(_turned(joints[below], before, turn), _minus(joints[joint], before))


def _move_freely(joints: dict[str, Point], joint: str, to: Point) -> None:
    parent = _PARENTS[joint]
    before = joints[joint]
    joints[joint] = _within(to, joints[parent], _LENGTHS[parent, joint])
    for below in _below(joint):
        joints[below] = _plus(joints[below], _minus(joints[joint], before))


def bend_two_bones(root: Point, to: Point, first: float, second: float, sign: int, most: float) -> tuple[Point, Point]:
    """The middle and the end of two bones that reach for a point; `sign` is the way they bend, `most` degrees at most.

    Law of cosines; where the point is too far or too near, the end stops on the way to it.
    """
    nearest = math.sqrt(first**2 + second**2 - 2 * first * second * math.cos(math.radians(180 - most)))
    reach = min(max(math.dist(root, to), nearest), first + second)
    heading = _angle(_minus(to, root))
    share = (first**2 + reach**2 - second**2) / (2 * first * reach)
    opening = math.acos(min(1.0, max(-1.0, share)))
    middle = _at(root, heading - sign * opening, first)
    return middle, _at(root, heading, reach)


def _pinned(pose: Pose) -> set[str]:
    """Feet that stand and hands that hold on or lean; a leg that kneels goes along with the pelvis."""
    touched, held = touching(pose), holds(pose)
    pinned = {f"{side}_wrist" for side in SIDES if f"{side}_wrist" in touched or f"{side}_wrist" in held}
    for side in SIDES:
        stands = f"{side}_ankle" in touched or f"{side}_toe" in touched or f"{side}_ankle" in held
        if stands and f"{side}_knee" not in touched:
            pinned.add(f"{side}_ankle")
    return pinned


def _follow(part: KitPart, before: Joints, after: Joints) -> KitPart:
    """Kit with every point that a joint held where that joint has gone."""
    if part.kind in _STANDS:
        return part
    if part.kind == "slider":
        middle = ((part.points[0][0] + part.points[1][0]) / 2, part.points[0][1])
        dx, _ = _pull(middle, before, after)
        return replace(part, points=tuple((x + dx, y) for x, y in part.points))
    return replace(part, points=tuple(_plus(at, _pull(at, before, after)) for at in part.points))


def _pull(at: Point, before: Joints, after: Joints) -> Point:
    """How far a point of kit is pulled: by the joint that holds it, and of two hands on it by the one that moves."""
    away = {one: math.dist(where, at) for one, where in before.items() if one != "spine"}
    nearest = min(away.values())
    holding = [one for one, distance in away.items() if distance <= min(_HELD, nearest + _BOTH)]
    moved = [one for one in holding if after[one] != before[one]]
    if not moved:
        return 0.0, 0.0
    by = min(moved, key=lambda one: away[one])
    return _minus(after[by], before[by])


def _shaped(part: KitPart, point: int, to: Point) -> tuple[Point, ...]:
    """The points of kit with one elsewhere; boxes, benches, mats and walls keep level and upright."""
    points = list(part.points)
    if part.kind in ("line", "curve", "band", "strap") or (part.kind == "box" and point == 1):
        points[point] = to
    elif part.kind in ("bench", "mat", "slider") and point == 1:
        points[1] = (to[0], points[1][1])
    elif part.kind in ("wall", "hurdle") and point == _TIP[part.kind]:
        points[point] = (points[point][0], to[1])
    else:
        dx, dy = _minus(to, points[point])
        level = part.kind in ("mat", "wall", "hurdle", "slider")
        points = [(x + dx, y if level else y + dy) for x, y in points]
    return _ordered(part, points)


def _ordered(part: KitPart, points: list[Point]) -> tuple[Point, ...]:
    """Corners in their order, left and upper first, and never on top of each other."""
    if part.kind in ("box", "bench", "mat", "slider"):
        (ax, ay), (bx, by) = points
        left, right = min(ax, bx), max(ax, bx, min(ax, bx) + _LEAST)
        top, bottom = (min(ay, by), max(ay, by, min(ay, by) + _LEAST)) if part.kind == "box" else (ay, by)
        return (left, top), (right, bottom)
    return tuple(points)


def _below(joint: str) -> tuple[str, ...]:
    """The joints further out on the same limb."""
    side, name = joint[:2], joint[2:]
    for limb in (_ARM, (*_LEG, "toe")):
        if name in limb and name != limb[0]:
            return tuple(f"{side}{one}" for one in limb[limb.index(name) + 1 :])
    return ()


def _reach(end: str) -> float:
    root, middle, last = (f"{end[:2]}{one}" for one in (_ARM if end.endswith("wrist") else _LEG))
    return _LENGTHS[root, middle] + _LENGTHS[middle, last]


def _within(at: Point, centre: Point, reach: float) -> Point:
    away = math.dist(at, centre)
    return at if away <= reach else _at(centre, _angle(_minus(at, centre)), reach)


def _other_side(joint: str) -> str:
    return {"r_": "l_", "l_": "r_"}.get(joint[:2], joint[:2]) + joint[2:]


def _flipped(at: Point) -> Point:
    return 100.0 - at[0], at[1]


def _at(root: Point, angle: float, length: float) -> Point:
    return root[0] + math.cos(angle) * length, root[1] + math.sin(angle) * length


def _turned(at: Point, centre: Point, turn: float) -> Point:
    x, y = _minus(at, centre)
    cos, sin = math.cos(turn), math.sin(turn)
    return centre[0] + x * cos - y * sin, centre[1] + x * sin + y * cos


def _angle(way: Point) -> float:
    return math.atan2(way[1], way[0])


def _plus(at: Point, by: Point) -> Point:
    return at[0] + by[0], at[1] + by[1]


def _minus(at: Point, other: Point) -> Point:
    return at[0] - other[0], at[1] - other[1]
