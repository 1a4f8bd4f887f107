"""The body that all figures share: bones, what they weigh, how far joints turn; in units of the 100 x 100 box."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from studio.drawing.scene import Point

Joints = Mapping[str, Point]
SIDES = ("r", "l")


@dataclass(frozen=True, slots=True)
class Bone:
    """A stretch between two joints; `mass` is its share of the body, with its centre at `centre` of the length."""

    name: str
    near: str
    far: str
    length: float
    mass: float
    centre: float


@dataclass(frozen=True, slots=True)
class Range:
    """How far a joint turns: degrees between two stretches, 0 standing upright, bent the usual way positive."""

    joint: str
    before: tuple[str, str]
    after: tuple[str, str]
    sign: int
    at_rest: float
    least: float
    most: float


def _bones(side: str) -> tuple[Bone, ...]:
    """One side's bones; shares and centres after Winter, Biomechanics and Motor Control (2009), table 4.1."""
    return (
        Bone(f"{side}_thigh", f"{side}_hip", f"{side}_knee", 18.86, 0.100, 0.433),
        Bone(f"{side}_shank", f"{side}_knee", f"{side}_ankle", 18.4, 0.0465, 0.433),
        Bone(f"{side}_foot", f"{side}_ankle", f"{side}_toe", 7.36, 0.0145, 0.5),
        Bone(f"{side}_upper_arm", f"{side}_shoulder", f"{side}_elbow", 12.42, 0.028, 0.436),
        # With the hand.
        Bone(f"{side}_forearm", f"{side}_elbow", f"{side}_wrist", 11.96, 0.022, 0.682),
    )


def _ranges(side: str) -> tuple[Range, ...]:
    """One side's ranges: norms of the AAOS, widened by what a figure has no joint for.

    That is the lumbar spine at the hip, the shoulder blade and a turned trunk at the shoulder, the toes at the ankle,
    and soft tissue at a knee that is sat on.
    """
    down, thigh, shank = ("neck", "pelvis"), (f"{side}_hip", f"{side}_knee"), (f"{side}_knee", f"{side}_ankle")
    upper, lower = (f"{side}_shoulder", f"{side}_elbow"), (f"{side}_elbow", f"{side}_wrist")
    return (
        Range(f"{side}_hip", down, thigh, -1, 0.0, -45.0, 160.0),
        Range(f"{side}_knee", thigh, shank, 1, 0.0, -5.0, 160.0),
        Range(f"{side}_ankle", shank, (f"{side}_ankle", f"{side}_toe"), -1, 90.0, -105.0, 50.0),
        Range(f"{side}_shoulder", down, upper, -1, 0.0, -75.0, 240.0),
        Range(f"{side}_elbow", upper, lower, -1, 0.0, -5.0, 158.0),
    )


TRUNK = Bone("trunk", "pelvis", "neck", 22.54, 0.497, 0.5)
BONES = (TRUNK, Bone("head", "neck", "head", 8.83, 0.081, 1.0), *_bones("r"), *_bones("l"))
"""From the pelvis outwards."""
RANGES = (Range("neck", ("pelvis", "neck"), ("neck", "head"), 1, 0.0, -50.0, 50.0), *_ranges("r"), *_ranges("l"))


def bend(joints: Joints, one: Range) -> float:
    """How far a joint is bent, in degrees; a turn is cut where it is furthest from the joint's range."""
    (ax, ay), (bx, by) = _stretch(joints, one.before), _stretch(joints, one.after)
    turn = math.degrees(math.atan2(ax * by - ay * bx, ax * bx + ay * by)) * one.sign - one.at_rest
    middle = (one.least + one.most) / 2
    return (turn - middle + 180) % 360 - 180 + middle


def _stretch(joints: Joints, ends: tuple[str, str]) -> Point:
    (ax, ay), (bx, by) = joints[ends[0]], joints[ends[1]]
    return bx - ax, by - ay
