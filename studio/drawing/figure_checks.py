"""What is wrong with a figure: bones that grew, joints past their range, feet in the ground or off it, a fall.

In a front view bones may look shorter and joints are not measured, since limbs reach towards the viewer.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from studio.drawing.figure import BOX, HEAD_RADIUS
from studio.drawing.figure_balance import off_balance
from studio.drawing.figure_body import BONES, RANGES, TRUNK, bend
from studio.drawing.figure_contact import GROUND, depth, holds, surfaces, touching
from studio.drawing.figure_set import GROUND_Y, Figure, KitPart, Pose, View

SLACK = 0.03
"""The share by which a bone may be longer or shorter than it is."""
_MARGIN = 1.0
_CARRIED_BY = {"bar": ("line", "ring"), "strap": ("strap", "curve", "line")}
_EXACT = 0.01
"""Degrees: a limb bent to the end of its range is not beyond it, whatever the last digits say."""
_DRAWN, _HOVERS = 0.3, 2.2
"""What nobody sees, and from where on a foot over the ground looks lifted on purpose."""


class Fault(StrEnum):
    """Kinds of findings; `Finding.at` and `Finding.amount` mean something else with each."""

    LENGTH = "length"
    """A bone; the share by which it is too long, negative: too short."""
    RANGE = "range"
    """A joint; the degrees it is bent too far, negative: stretched too far."""
    GROUND = "ground"
    """A joint or a kind of kit; how deep it is in the ground."""
    OUTSIDE = "outside"
    """A joint; how far it, or the edge of the head, is out of the box."""
    SUPPORT = "support"
    """What the pose says carries it, but nothing touches (`air`: but something does); amount 0."""
    HOVERING = "hovering"
    """A foot; how far it hangs over what it seems meant to stand on."""
    BALANCE = "balance"
    """The centre of mass; how far it is before the base of support, negative: behind."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing wrong with one pose; lengths are in units of the 100 x 100 box."""

    fault: Fault
    pose: Literal["start", "end"]
    at: str
    amount: float


Faults = Iterator[tuple[Fault, str, float]]


def findings(figure: Figure) -> tuple[Finding, ...]:
    """Everything wrong with a figure, the start pose first; empty for a good one. Fast enough for each mouse move."""
    start = () if figure.start is None else tuple(_faults(figure.start, figure.view))
    return (
        *(Finding(fault, "start", at, amount) for fault, at, amount in start),
        *(Finding(fault, "end", at, amount) for fault, at, amount in _faults(figure.end, figure.view)),
    )


def _faults(pose: Pose, view: View) -> Faults:
    yield from _wrong_lengths(pose, view)
    if view == "side":
        yield from _wrong_bends(pose)
    yield from _misplaced(pose)
    yield from _sunk_kit(pose)
    yield from _unsupported(pose)
    yield from _hovering(pose)
    off = 0.0 if pose.dynamic or pose.support != "ground" else off_balance(pose)
    if abs(off) > _MARGIN:
        yield Fault.BALANCE, "centre", off


def _wrong_lengths(pose: Pose, view: View) -> Faults:
    for bone in BONES:
        if bone is TRUNK and "spine" in pose.joints:
            continue
        wrong = math.dist(pose.joints[bone.near], pose.joints[bone.far]) / bone.length - 1
        if wrong > SLACK or (wrong < -SLACK and view == "side"):
            yield Fault.LENGTH, bone.name, wrong


def _wrong_bends(pose: Pose) -> Faults:
    for one in RANGES:
        # A rounded back turns neck, hips and shoulders by an amount that its straight line does not show.
        if "spine" in pose.joints and one.before in (("neck", "pelvis"), ("pelvis", "neck")):
            continue
        angle = bend(pose.joints, one)
        if not one.least - _EXACT <= angle <= one.most + _EXACT:
            yield Fault.RANGE, one.joint, angle - (one.most if angle > one.most else one.least)


def _misplaced(pose: Pose) -> Faults:
    for joint, (x, y) in pose.joints.items():
        if joint == "spine":
            continue
        sunk = y + depth(joint)[0] - GROUND_Y
        if sunk > _DRAWN:
            yield Fault.GROUND, joint, sunk
        edge = HEAD_RADIUS if joint == "head" else 0.0
        out = max(edge - x, x + edge - BOX, edge - y)
        if out > 0:
            yield Fault.OUTSIDE, joint, out


def _sunk_kit(pose: Pose) -> Faults:
    for part in pose.kit:
        sunk = _bottom(part) - GROUND_Y
        if sunk > _MARGIN:
            yield Fault.GROUND, part.kind, sunk


def _bottom(part: KitPart) -> float:
    y = max(y for _, y in part.points)
    match part.kind:
        case "kb":
            return y + 10.9 * part.size
        case "db":
            return y + 2.6
        case "ball" | "ring" | "plate":
            return y + part.size
        case _:
            return y


def _unsupported(pose: Pose) -> Faults:
    touched = {top.kind for top in touching(pose).values()}
    match pose.support:
        case "ground":
            holding = bool(touched)
        case "air":
            holding = "ground" not in touched
        case "bar" | "strap":
            holding = not set(_CARRIED_BY[pose.support]).isdisjoint(holds(pose).values())
        case _:
            holding = pose.support in touched
    if not holding:
        yield Fault.SUPPORT, pose.support, 0.0


def _hovering(pose: Pose) -> Faults:
    """Feet a little over the ground or a box look badly drawn; those lifted on purpose are further up."""
    if pose.support not in ("ground", "box"):
        return
    for side in "rl":
        low = max((f"{side}_ankle", f"{side}_toe"), key=lambda joint: pose.joints[joint][1])
        x, y = pose.joints[low]
        below = [top.y for top in surfaces(pose.kit) if top.left <= x <= top.right and top.y > y]
        gap = min(below, default=GROUND.y) - y - depth(low)[1]
        if _DRAWN < gap < _HOVERS:
            yield Fault.HOVERING, low, gap
