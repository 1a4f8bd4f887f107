"""The set of stick figures: joint coordinates read from files.

A figure is drawn in a 100 x 100 box, y down, facing right, so that the person's right side is near. The ankle and
toe line is y 90, the ground 92.6. Files hold `{exercise id: {"view", "end", "start"?}}`; a pose has `joints`
(`pelvis`, `neck`, `head`, and `shoulder`, `elbow`, `wrist`, `hip`, `knee`, `ankle`, `toe` with `r_` or `l_`, at times
`spine`, the control point of a rounded back), `equipment`, `motion`, `ground`, `support` and, if it would fall when
held, `dynamic`. A pose may say `"extends": "exercise id.start"` (or `.end`): it takes from that pose all that it does
not say itself, joint by joint.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, cast

if TYPE_CHECKING:
    from studio.drawing.scene import Point

View = Literal["side", "front"]
KitKind = Literal[
    "band",
    "ball",
    "bench",
    "box",
    "curve",
    "db",
    "hurdle",
    "kb",
    "line",
    "mat",
    "plate",
    "ring",
    "slider",
    "strap",
    "wall",
]

GROUND_Y = 92.6
FOOT_Y = 90.0


@dataclass(frozen=True, slots=True)
class KitPart:
    """One thing in the picture: its points, a size (radius, pen width or scale) and its layer.

    Layer 0 is behind the person, 1 between far and near limbs, 2 in front.
    """

    kind: KitKind
    points: tuple[Point, ...]
    size: float
    layer: int


@dataclass(frozen=True, slots=True)
class Arrow:
    """The way of the movement: from the first point to the last, straight (2) or bent towards the middle one (3)."""

    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Pose:
    """Where every joint is, with the kit and the arrows; `support` is what carries the body (ground, air, ...).

    A `dynamic` pose is caught in the middle of a movement and would fall if it were held.
    """

    joints: Mapping[str, Point]
    kit: tuple[KitPart, ...]
    arrows: tuple[Arrow, ...]
    ground: bool
    support: str
    dynamic: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """The picture of one exercise: the telling pose `end`, and `start` where two poses tell more."""

    exercise_id: str
    view: View
    end: Pose
    start: Pose | None = None


def load_figures(folder: Path) -> dict[str, Figure]:
    """Read all `*.json` files of `folder`; ValueError or KeyError when one is not as described above."""
    spelled: dict[str, Any] = {}
    for path in sorted(folder.glob("*.json")):
        spelled.update(json.loads(path.read_text(encoding="utf-8")))
    return {one: read_figure(one, _whole_figure(data, spelled)) for one, data in spelled.items()}


def read_figure(exercise_id: str, data: Mapping[str, Any]) -> Figure:
    """Read one figure as the files spell it; ValueError or KeyError when it is misspelt."""
    start = _pose(data["start"]) if "start" in data else None
    return Figure(exercise_id, cast("View", data["view"]), _pose(data["end"]), start)


def _whole_figure(data: Mapping[str, Any], spelled: Mapping[str, Any]) -> dict[str, Any]:
    return {**data, **{name: _whole_pose(data[name], spelled) for name in ("start", "end") if name in data}}


def _whole_pose(data: Mapping[str, Any], spelled: Mapping[str, Any]) -> dict[str, Any]:
    """A pose with what it leaves to the one it extends; that one stands for itself."""
    if "extends" not in data:
        return dict(data)
    own = {key: value for key, value in data.items() if key != "extends"}
    other, _, which = data["extends"].partition(".")
    base = spelled[other][which]
    if "extends" in base:
        raise ValueError(f"a figure extends {other}, which extends another")
    return {**base, **own, "joints": {**base["joints"], **own.get("joints", {})}}


def _pose(data: Mapping[str, Any]) -> Pose:
    joints = {name: _point(xy) for name, xy in data["joints"].items()}
    return Pose(
        joints=joints,
        kit=tuple(_kit_part(part, joints) for part in data["equipment"]),
        arrows=tuple(_arrow(motion) for motion in data["motion"]),
        ground=data["ground"],
        support=data["support"],
        dynamic=data.get("dynamic", False),
    )


def _point(xy: Iterable[float]) -> Point:
    x, y = xy
    return float(x), float(y)


def _arrow(motion: list[Any]) -> Arrow:
    numbers = motion[1:]
    return Arrow(tuple(_point(numbers[i : i + 2]) for i in range(0, len(numbers), 2)))


def _kit_part(part: Mapping[str, Any], joints: Mapping[str, Point]) -> KitPart:
    """Turn the spelling of the file into points; a place may be a joint's name, moved by `dx` and `dy`."""

    def place(key: str) -> Point:
        value = part[key]
        x, y = joints[value] if isinstance(value, str) else _point(value)
        return x + part.get("dx", 0.0), y + part.get("dy", 0.0)

    kind, size = part["t"], 1.0
    match kind:
        case "kb" | "db" | "ball" | "ring" | "plate":
            points: tuple[Point, ...] = (place("at"),)
            size = part.get("s", 1.0) if kind in ("kb", "db") else part.get("r", 4.6)
        case "box":
            x, y, width, height = part["r"]
            points = ((x, y), (x + width, y + height))
        case "bench":
            x, y, width = part["r"]
            points = ((x, y), (x + width, y))
        case "mat":
            x, width = part["r"]
            points, size = ((x, GROUND_Y), (x + width, GROUND_Y)), 2.6
        case "wall":
            points, size = ((part["x"], part.get("y", 12.0)), (part["x"], 92.4)), 1.8
        case "hurdle":
            points = ((part["x"], 92.0), (part["x"], 92.0 - part.get("h", 9.0)))
        case "slider":
            points, size = ((part["x"] - 4.0, 92.4), (part["x"] + 4.0, 92.4)), 3.0
        case "line" | "band" | "strap":
            points, size = (place("a"), place("b")), part.get("w", 1.8)
        case "curve":
            points, size = (place("a"), place("c"), place("b")), part.get("w", 1.8)
        case _:
            raise ValueError(f"unknown kit in a figure: {kind}")
    return KitPart(kind, points, size, part.get("z", 0))
