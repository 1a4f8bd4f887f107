"""Whether a figure would stand: its centre of mass against its base of support."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.drawing.figure_body import BONES
from studio.drawing.figure_contact import LIFTED_FROM, holds, kind_of, touching

if TYPE_CHECKING:
    from studio.drawing.figure_set import Pose

_HEEL, _TIP = 2.6, 1.6
"""How far a foot reaches behind the ankle's point and before the toe's."""
_LOADS = {"kb": 0.12, "db": 0.12, "ball": 0.06, "plate": 0.25}
"""What is carried, as a share of the body: kettlebell, dumbbell, medicine ball, a barbell's plates."""


def centre_of_mass(pose: Pose) -> float:
    """How far to the right the common centre of the body and what it carries is."""
    total = moment = 0.0
    for bone in BONES:
        near, far = pose.joints[bone.near][0], pose.joints[bone.far][0]
        total += bone.mass
        moment += bone.mass * (near + (far - near) * bone.centre)
    for part in pose.kit:
        x, y = part.points[0]
        if part.kind in _LOADS and y < LIFTED_FROM:
            total += _LOADS[part.kind]
            moment += _LOADS[part.kind] * x
    return moment / total


def base_of_support(pose: Pose) -> tuple[float, float] | None:
    """From where to where the figure stands, kneels, lies, or holds on; None in the air."""
    reach: list[float] = []
    for joint in touching(pose):
        x = pose.joints[joint][0]
        ankle, toe = (pose.joints[f"{joint[:2]}{part}"][0] for part in ("ankle", "toe")) if _is_foot(joint) else (x, x)
        ahead = 1.0 if toe >= ankle else -1.0
        reach += [x, x + _TIP * ahead] if kind_of(joint) == "toe" else [x, x - _HEEL * ahead]
    reach += [pose.joints[joint][0] for joint in holds(pose)]
    return (min(reach), max(reach)) if reach else None


def _is_foot(joint: str) -> bool:
    return kind_of(joint) in ("ankle", "toe")


def off_balance(pose: Pose) -> float:
    """How far the centre of mass is before the base of support, negative: behind it.

    0 over the base, in the air, and for who lies or sits: a trunk that touches something does not fall over.
    """
    base = base_of_support(pose)
    if base is None or any(kind_of(joint) in ("pelvis", "neck") for joint in touching(pose)):
        return 0.0
    centre = centre_of_mass(pose)
    return max(0.0, centre - base[1]) or min(0.0, centre - base[0])
