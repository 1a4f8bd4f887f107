"""Draws a stick figure as a Scene of 100 x 100 units.

Roles a painter maps to colours:

- `near`: the near limbs, trunk and head (light theme #17212B, dark #F2F5F8, paper black),
- `far`: the far limbs (#8A96A3, #6E7C8A, paper #9B9B9B),
- `kit`: bells, boxes, bands, walls, mats (#0B5FB0, #6DB3FF, paper #7A7A7A),
- `arrow`: the way of the movement, coloured like kit,
- `ground`: the floor line (#C6CFD8, #3A4550),
- `halo`: the colour of what the figure is painted on; sets arms and head off from the trunk and fills boxes and rings.

Strokes with round caps have round joins. Order: ground, kit, far limbs, trunk, head, near leg, near arm (in a
front view both arms), hand-held kit, mat, arrows.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Literal

from studio.drawing.figure_kit import kit_marks
from studio.drawing.figure_set import GROUND_Y, Arrow, Figure, Pose
from studio.drawing.scene import Disc, Fill, Mark, Point, Scene, Stroke
from studio.drawing.shapes import bezier

BOX = 100.0
LIMB, TRUNK_CURVED, HALO, ARROW, GROUND = 4.0, 6.4, 6.2, 1.5, 1.4
HEAD_RADIUS, HEAD_HALO = 5.7, 6.8
_HALO_FROM = 0.42
_TRUNK_NECK, _TRUNK_PELVIS = 3.8, 2.2
_ARROW_HEAD, _ARROW_SPREAD = 3.6, 0.6


def figure_scene(figure: Figure, pose: Literal["start", "end"] = "end", *, with_arrows: bool = True) -> Scene:
    """Draw one pose of a figure; `start` draws the end pose where the figure has only one."""
    shown = figure.start if pose == "start" and figure.start else figure.end
    return Scene(BOX, BOX, tuple(_marks(shown, front=figure.view == "front", with_arrows=with_arrows)))


def _marks(pose: Pose, *, front: bool, with_arrows: bool) -> Iterator[Mark]:
    if pose.ground:
        yield Stroke(((6.0, GROUND_Y), (94.0, GROUND_Y)), GROUND, "ground")
    yield from _layer(pose, 0)
    far = "near" if front else "far"
    if not front:
        yield _limb(pose, far, "l_shoulder", "l_elbow", "l_wrist")
    yield _limb(pose, far, "l_hip", "l_knee", "l_ankle", "l_toe")
    yield from _layer(pose, 1)
    yield _trunk(pose, front=front)
    yield Disc(pose.joints["head"], HEAD_HALO, "halo")
    yield Disc(pose.joints["head"], HEAD_RADIUS, "near")
    yield _limb(pose, "near", "r_hip", "r_knee", "r_ankle", "r_toe")
    for side in "lr" if front else "r":
        yield _halo(pose, side)
        yield _limb(pose, "near", f"{side}_shoulder", f"{side}_elbow", f"{side}_wrist")
    yield from _layer(pose, 2)
    for part in pose.kit:
        if part.kind == "mat":
            yield from kit_marks(part)
    if with_arrows:
        for arrow in pose.arrows:
            yield from _arrow(arrow)


def _layer(pose: Pose, layer: int) -> Iterator[Mark]:
    for part in pose.kit:
        if part.layer == layer and part.kind != "mat":
            yield from kit_marks(part)


def _limb(pose: Pose, role: str, *joints: str) -> Stroke:
    return Stroke(tuple(pose.joints[joint] for joint in joints), LIMB, role)


def _halo(pose: Pose, side: str) -> Stroke:
    (ax, ay), elbow, wrist = (pose.joints[f"{side}_{name}"] for name in ("shoulder", "elbow", "wrist"))
    start = (ax + (elbow[0] - ax) * _HALO_FROM, ay + (elbow[1] - ay) * _HALO_FROM)
    return Stroke((start, elbow, wrist), HALO, "halo", cap="butt")


def _trunk(pose: Pose, *, front: bool) -> Mark:
    if front:
        corners = tuple(pose.joints[name] for name in ("r_shoulder", "l_shoulder", "l_hip", "r_hip"))
        return Fill(corners, "near", LIMB)
    pelvis, neck = pose.joints["pelvis"], pose.joints["neck"]
    if "spine" in pose.joints:
        return Stroke(bezier((pelvis, pose.joints["spine"], neck)), TRUNK_CURVED, "near")
    return Fill(_taper(pelvis, neck), "near", LIMB)


def _taper(pelvis: Point, neck: Point) -> tuple[Point, ...]:
    """Return the trunk's outline inside its 4-unit pen: 7.8 wide at the neck, 6.2 at the pelvis."""
    length = math.dist(pelvis, neck)
    ux, uy = (neck[0] - pelvis[0]) / length, (neck[1] - pelvis[1]) / length

    def beside(at: Point, width: float, along: float) -> Point:
        return at[0] - uy * width + ux * along, at[1] + ux * width + uy * along

    wide, slim = _TRUNK_NECK / 2, _TRUNK_PELVIS / 2
    return beside(neck, wide, -1.2), beside(neck, -wide, -1.2), beside(pelvis, -slim, 0), beside(pelvis, slim, 0)


def _arrow(arrow: Arrow) -> Iterator[Mark]:
    (cx, cy), (x, y) = arrow.points[-2:]
    yield Stroke(bezier(arrow.points) if len(arrow.points) == 3 else arrow.points, ARROW, "arrow")
    angle = math.atan2(y - cy, x - cx)
    barbs = [
        (x - _ARROW_HEAD * math.cos(angle + turn), y - _ARROW_HEAD * math.sin(angle + turn))
        for turn in (-_ARROW_SPREAD, _ARROW_SPREAD)
    ]
    yield Stroke((barbs[0], (x, y), barbs[1]), ARROW, "arrow")
