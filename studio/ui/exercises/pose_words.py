"""The figure editor's words: joints, kit, supports, and what the checks find."""

from __future__ import annotations

from collections.abc import Mapping

from studio.drawing.figure_body import RANGES, bend
from studio.drawing.figure_checks import Fault, Finding
from studio.drawing.figure_contact import kind_of
from studio.drawing.figure_set import KitKind, Pose
from studio.ui.phrases import inside, tr

SUPPORTS: Mapping[str, str] = {
    "ground": "The ground",
    "air": "The air",
    "box": "A box",
    "bench": "A bench",
    "bar": "A bar",
    "strap": "A strap",
    "ball": "A ball",
}
_KIT: Mapping[KitKind, str] = {
    "kb": "Kettlebell",
    "db": "Dumbbell",
    "ball": "Ball",
    "ring": "Large ball",
    "plate": "Weight plate",
    "line": "Bar or stick",
    "curve": "Rope",
    "band": "Band with anchor",
    "strap": "Strap from above",
    "box": "Box",
    "bench": "Bench",
    "mat": "Mat",
    "wall": "Wall",
    "hurdle": "Hurdle",
    "slider": "Slider",
}
_JOINTS = {
    "head": "Head",
    "neck": "Neck",
    "pelvis": "Pelvis",
    "spine": "Back",
    "shoulder": "shoulder",
    "elbow": "elbow",
    "wrist": "hand",
    "hip": "hip",
    "knee": "knee",
    "ankle": "ankle",
    "toe": "toes",
}
_BONES = {"trunk": "The trunk", "thigh": "thigh", "shank": "shank", "foot": "foot", "upper_arm": "upper arm"}
_BENDS = {one.joint: one for one in RANGES}


def kit_name(kind: KitKind) -> str:
    """A piece of kit of the picture."""
    return tr(_KIT[kind])


def joint_name(joint: str) -> str:
    """A joint; the right side is the near one."""
    name = tr(_JOINTS[kind_of(joint)])
    return name if "_" not in joint else tr("{side} {joint}", side=_side(joint), joint=name)


def joint_words(joint: str, pose: Pose) -> str:
    """A joint with how far it is bent."""
    measured = {"wrist": "elbow", "ankle": "knee", "head": "neck"}.get(kind_of(joint), kind_of(joint))
    key = measured if measured == "neck" else f"{joint[:2]}{measured}"
    if key not in _BENDS:
        return joint_name(joint)
    degrees = round(bend(pose.joints, _BENDS[key]))
    return tr(
        "{joint} · {other} bent {degrees}°",
        joint=joint_name(joint),
        other=inside(tr(_JOINTS[measured])),
        degrees=degrees,
    )


def finding_words(found: Finding) -> str:
    """One finding, in plain words."""
    amount = round(abs(found.amount), 1)
    match found.fault:
        case Fault.LENGTH:
            way = tr("long") if found.amount > 0 else tr("short")
            return tr(
                "{bone} is {share} % too {way}", bone=_bone(found.at), share=round(100 * abs(found.amount)), way=way
            )
        case Fault.RANGE:
            degrees = round(abs(found.amount))
            text = "{joint} bends {degrees}° too far" if found.amount > 0 else "{joint} is stretched {degrees}° too far"
            return tr(text, joint=joint_name(found.at), degrees=degrees)
        case Fault.GROUND:
            return tr("{what} is {amount} in the ground", what=_thing(found.at), amount=amount)
        case Fault.OUTSIDE:
            return tr("{what} is outside the picture", what=_thing(found.at))
        case Fault.SUPPORT:
            if found.at == "air":
                return tr("In the air, but something touches the ground")
            return tr("Nothing touches {support}", support=inside(tr(SUPPORTS.get(found.at, found.at))))
        case Fault.HOVERING:
            return tr("{joint} hovers {amount} over the ground", joint=joint_name(found.at), amount=amount)
        case Fault.BALANCE:
            way = tr("forward") if found.amount > 0 else tr("backward")
            return tr("Falls {way}: weight off by {amount}", way=way, amount=amount)


def _thing(at: str) -> str:
    return kit_name(at) if at in _KIT else joint_name(at)  # type: ignore[arg-type]


def _bone(name: str) -> str:
    if name[:2] in ("r_", "l_"):
        return tr("{side} {joint}", side=_side(name), joint=tr(_BONES.get(name[2:], name[2:].replace("_", " "))))
    return tr(_BONES.get(name, name.capitalize()))


def _side(joint: str) -> str:
    return tr("Right") if joint.startswith("r_") else tr("Left")
