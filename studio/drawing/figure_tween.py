"""A pose on the way from one to another: joints turn, limbs keep their length, what stands on the ground stays there.

In side view joints turn the way a body can: an arm goes up in front, not through the back. In a front view, where limbs
look shorter or longer, each turns the shorter way and its length changes evenly.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from studio.drawing.figure_body import RANGES, SIDES, Joints, bend
from studio.drawing.figure_contact import holds, kind_of, touching
from studio.drawing.figure_set import FOOT_Y, KitPart, Pose, View
from studio.drawing.posing import bend_two_bones

if TYPE_CHECKING:
    from studio.drawing.scene import Point

_STEADY = {"pelvis": 0, "neck": 0, "knee": 1, "ankle": 2, "toe": 2, "wrist": 3}
"""What the body hangs on where several joints rest: the nearer to the trunk the better."""
_STILL, _STEP, _LIFT = 2.0, 6.0, 5.0
"""In units of the box: what goes less far stays, a foot that goes further steps, and how high it is lifted then."""
_BENDS = {one.joint: one.sign for one in RANGES}
_HELD = 7.5
"""Kit no further from a joint than this moves with it."""


def between(start: Pose, end: Pose, view: View, share: float) -> Pose:
    """The pose `share` of the way (0 to 1) from `start` to `end`, without arrows."""
    nearer = start if share < 0.5 else end
    if share in (0.0, 1.0):
        return replace(nearer, arrows=())
    joints = _joints(start, end, view, share)
    return replace(nearer, joints=joints, kit=_kit(start, end, joints, share), arrows=())


def _joints(start: Pose, end: Pose, view: View, share: float) -> dict[str, Point]:
    turned = _turned(start.joints, end.joints, view, share)
    rests = _rests(start, end)
    anchor = min(rests, key=lambda joint: (rests[joint] > _STILL, _STEADY[kind_of(joint)]), default="pelvis")
    goal = _mid(start.joints[anchor], end.joints[anchor], share)
    dx, dy = goal[0] - turned[anchor][0], goal[1] - turned[anchor][1]
    joints = {name: (x + dx, y + dy) for name, (x, y) in turned.items()}
    for side in SIDES:
        if f"{side}_ankle" in rests or f"{side}_toe" in rests:
            _plant_foot(joints, start, end, view, side, share, rests)
        if f"{side}_wrist" in rests:
            goal = _mid(start.joints[f"{side}_wrist"], end.joints[f"{side}_wrist"], share)
            _reach(joints, view, _arm(side), goal)
        _stay_above_ground(joints, (start.joints, end.joints), view, side)
    return joints


def _rests(start: Pose, end: Pose) -> dict[str, float]:
    """The joints that rest on something in both poses or hold it and stay there, each with how far it goes."""
    away = {joint: math.dist(at, end.joints[joint]) for joint, at in start.joints.items() if kind_of(joint) in _STEADY}
    lying = touching(start).keys() & touching(end).keys()
    holding = {joint for joint in holds(start).keys() & holds(end).keys() & away.keys() if away[joint] <= _STILL}
    return {joint: away[joint] for joint in away if joint in lying or joint in holding}


# -- turning


def _turned(start: Joints, end: Joints, view: View, share: float) -> dict[str, Point]:
    """All joints around the pelvis, each bone turned and, where the lengths differ, stretched by the share."""
    joints = {"pelvis": _mid(start["pelvis"], end["pelvis"], share)}
    angles = {("pelvis", "neck"): _shorter(_angle(start, "pelvis", "neck"), _angle(end, "pelvis", "neck"), share)}
    _put(joints, start, end, ("pelvis", "neck"), angles[("pelvis", "neck")], share)
    angles[("neck", "pelvis")] = angles[("pelvis", "neck")] + math.pi
    for side in SIDES:
        for root, of in (("hip", "pelvis"), ("shoulder", "neck")):
            joints[f"{side}_{root}"] = _carried(joints, start, end, of, f"{side}_{root}", share)
    if "spine" in start or "spine" in end:
        joints["spine"] = _carried(joints, _with_spine(start), _with_spine(end), "pelvis", "spine", share)
    for one in RANGES:
        if view == "side":
            turn = _even(bend(start, one), bend(end, one), share)
            angle = angles[one.before] + math.radians(turn + one.at_rest) * one.sign
        else:
            angle = _shorter(_angle(start, *one.after), _angle(end, *one.after), share)
        angles[one.after] = angle
        _put(joints, start, end, one.after, angle, share)
    return joints


def _put(
    joints: dict[str, Point], start: Joints, end: Joints, bone: tuple[str, str], angle: float, share: float
) -> None:
    near, far = bone
    length = _even(math.dist(start[near], start[far]), math.dist(end[near], end[far]), share)
    x, y = joints[near]
    joints[far] = x + length * math.cos(angle), y + length * math.sin(angle)


def _carried(joints: Joints, start: Joints, end: Joints, of: str, joint: str, share: float) -> Point:
    """A joint that goes with the trunk: where it is along and across it changes evenly."""
    along, across = _mid(_on_trunk(start, of, joint), _on_trunk(end, of, joint), share)
    ux, uy = _trunk_way(joints)
    x, y = joints[of]
    return x + ux * along - uy * across, y + uy * along + ux * across


def _on_trunk(joints: Joints, of: str, joint: str) -> Point:
    ux, uy = _trunk_way(joints)
    dx, dy = joints[joint][0] - joints[of][0], joints[joint][1] - joints[of][1]
    return dx * ux + dy * uy, dy * ux - dx * uy


def _trunk_way(joints: Joints) -> Point:
    (ax, ay), (bx, by) = joints["pelvis"], joints["neck"]
    length = math.dist((ax, ay), (bx, by))
    return (bx - ax) / length, (by - ay) / length


def _with_spine(joints: Joints) -> Joints:
    return joints if "spine" in joints else {**joints, "spine": _mid(joints["pelvis"], joints["neck"], 0.5)}


# -- feet and hands that rest on something


def _plant_foot(
    joints: dict[str, Point], start: Pose, end: Pose, view: View, side: str, share: float, rests: Mapping[str, float]
) -> None:
    """Keep a foot where it stands; one that stands elsewhere at the end is lifted on the way, unless it slides."""
    ankle, toe = f"{side}_ankle", f"{side}_toe"
    still = min((joint for joint in (ankle, toe) if joint in rests), key=rests.__getitem__)
    x, y = _mid(start.joints[still], end.joints[still], share)
    if rests[still] > _STEP and all(part.kind != "slider" for part in end.kit):
        # Onto a box or down from it, over its edge.
        rise = abs(start.joints[still][1] - end.joints[still][1])
        y -= (_LIFT + rise / 2) * math.sin(math.pi * share)
    angle = _shorter(_angle(start.joints, ankle, toe), _angle(end.joints, ankle, toe), share)
    length = math.dist(joints[ankle], joints[toe])
    foot = length * math.cos(angle), length * math.sin(angle)
    goal = (x, y) if still == ankle else (x - foot[0], y - foot[1])
    _reach(joints, view, _leg(side), goal)
    joints[toe] = joints[ankle][0] + foot[0], joints[ankle][1] + foot[1]


def _stay_above_ground(joints: dict[str, Point], ends: tuple[Joints, Joints], view: View, side: str) -> None:
    """Bend a leg or an arm that would swing lower than the ground and than it is in both poses."""
    ankle, toe, wrist = f"{side}_ankle", f"{side}_toe", f"{side}_wrist"
    (x, y), foot = joints[ankle], (joints[toe][0] - joints[ankle][0], joints[toe][1] - joints[ankle][1])
    sunk = max(y, joints[toe][1]) - _lowest(ends, ankle, toe)
    if sunk > 0:
        _reach(joints, view, _leg(side), (x, y - sunk))
        joints[toe] = joints[ankle][0] + foot[0], joints[ankle][1] + foot[1]
    if joints[wrist][1] > _lowest(ends, wrist):
        _reach(joints, view, _arm(side), (joints[wrist][0], _lowest(ends, wrist)))


def _lowest(ends: tuple[Joints, Joints], *names: str) -> float:
    return max(FOOT_Y, *(joints[name][1] for joints in ends for name in names))


def _arm(side: str) -> tuple[str, str, str]:
    return f"{side}_shoulder", f"{side}_elbow", f"{side}_wrist"


def _leg(side: str) -> tuple[str, str, str]:
    return f"{side}_hip", f"{side}_knee", f"{side}_ankle"


def _reach(joints: dict[str, Point], view: View, limb: tuple[str, str, str], goal: Point) -> None:
    """Bend a limb so that its end comes to the goal or as near as it reaches; the human way, or as it was bent."""
    root, middle, tip = limb
    bent = joints[middle]
    upper, lower = math.dist(joints[root], bent), math.dist(bent, joints[tip])
    turns = (1, -1) if view == "front" else (_BENDS[middle],)
    ways = [bend_two_bones(joints[root], goal, upper, lower, turn, 180.0) for turn in turns]
    joints[middle], joints[tip] = min(ways, key=lambda way: math.dist(way[0], bent))


# -- kit


def _kit(start: Pose, end: Pose, joints: Joints, share: float) -> tuple[KitPart, ...]:
    """What is held goes with the hand, the rest evenly; kit of another kind changes half way."""
    if [part.kind for part in start.kit] != [part.kind for part in end.kit]:
        return start.kit if share < 0.5 else end.kit
    return tuple(
        replace(
            before if share < 0.5 else after,
            points=tuple(_kit_points(before, after, start.joints, end.joints, joints, share)),
            size=_even(before.size, after.size, share),
        )
        for before, after in zip(start.kit, end.kit, strict=True)
    )


def _kit_points(
    before: KitPart, after: KitPart, start: Joints, end: Joints, joints: Joints, share: float
) -> Iterator[Point]:
    for one, other in zip(before.points, after.points, strict=True):
        holder = min(start, key=lambda joint: math.dist(one, start[joint]) + math.dist(other, end[joint]))
        moved = one != other and math.dist(one, start[holder]) <= _HELD and math.dist(other, end[holder]) <= _HELD
        if not moved:
            yield _mid(one, other, share)
            continue
        x, y = joints[holder]
        ax, ay = one[0] - start[holder][0], one[1] - start[holder][1]
        bx, by = other[0] - end[holder][0], other[1] - end[holder][1]
        yield x + _even(ax, bx, share), y + _even(ay, by, share)


# -- numbers


def _even(one: float, other: float, share: float) -> float:
    return one + (other - one) * share


def _mid(one: Point, other: Point, share: float) -> Point:
    return _even(one[0], other[0], share), _even(one[1], other[1], share)


def _angle(joints: Joints, near: str, far: str) -> float:
    return math.atan2(joints[far][1] - joints[near][1], joints[far][0] - joints[near][0])


def _shorter(one: float, other: float, share: float) -> float:
    """Between two directions, the shorter way round."""
    return one + ((other - one + math.pi) % math.tau - math.pi) * share
