"""Spells a figure as the figure files do, so that a figure drawn in the program is kept like one that came with it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from studio.drawing.figure_body import BONES
from studio.drawing.figure_set import Figure, KitPart, Pose, read_figure

if TYPE_CHECKING:
    from studio.drawing.scene import Point

_DIGITS = 2
_JOINTS = frozenset(joint for bone in BONES for joint in (bone.near, bone.far))


def spell_figure(figure: Figure) -> dict[str, Any]:
    """A figure as plain values; `read_figure` makes the same one of them, to a hundredth."""
    spelled = {"view": figure.view, "end": _pose(figure.end)}
    return spelled if figure.start is None else {**spelled, "start": _pose(figure.start)}


def read_drawn(exercise_id: str, text: str) -> Figure | None:
    """A figure from its JSON text; None when it is misspelt or lacks a joint, such as one of a newer program."""
    try:
        figure = read_figure(exercise_id, json.loads(text))
    except (ValueError, KeyError, TypeError, AttributeError, IndexError):
        return None
    poses = [figure.end] if figure.start is None else [figure.start, figure.end]
    return figure if all(pose.joints.keys() >= _JOINTS for pose in poses) else None


def _pose(pose: Pose) -> dict[str, Any]:
    return {
        "joints": {joint: _point(at) for joint, at in pose.joints.items()},
        "equipment": [_kit(part) for part in pose.kit],
        "motion": [["line" if len(arrow.points) == 2 else "curve", *_numbers(arrow.points)] for arrow in pose.arrows],
        "ground": pose.ground,
        "support": pose.support,
        **({"dynamic": True} if pose.dynamic else {}),
    }


def _kit(part: KitPart) -> dict[str, Any]:
    (x, y), (far_x, far_y) = part.points[0], part.points[-1]
    spelled: dict[str, Any] = {"t": part.kind, "z": part.layer}
    match part.kind:
        case "kb" | "db":
            return spelled | {"at": _point((x, y)), "s": part.size}
        case "ball" | "ring" | "plate":
            return spelled | {"at": _point((x, y)), "r": part.size}
        case "box":
            return spelled | {"r": _numbers([(x, y), (far_x - x, far_y - y)])}
        case "bench":
            return spelled | {"r": [*_point((x, y)), _number(far_x - x)]}
        case "mat":
            return spelled | {"r": [_number(x), _number(far_x - x)]}
        case "wall":
            return spelled | {"x": _number(x), "y": _number(y)}
        case "hurdle":
            return spelled | {"x": _number(x), "h": _number(y - far_y)}
        case "slider":
            return spelled | {"x": _number((x + far_x) / 2)}
        case _:
            middle = {"c": _point(part.points[1])} if part.kind == "curve" else {}
            return spelled | {"a": _point((x, y)), **middle, "b": _point((far_x, far_y)), "w": part.size}


def _numbers(points: Iterable[Point]) -> list[float]:
    return [number for at in points for number in _point(at)]


def _point(at: Point) -> list[float]:
    return [_number(at[0]), _number(at[1])]


def _number(value: float) -> float:
    return round(value, _DIGITS)
