"""The one scene type: strokes, fills and text that the screen and the paper both paint.

Coordinates are plain floats, x to the right and y down, in whatever unit the caller chose (figures: the 100 x 100 box,
pages: millimetres). Colours are *roles* ("near", "far", "kit", "ground", "band" ...); a painter maps them to colours.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Point = tuple[float, float]
Cap = Literal["butt", "round"]
Anchor = Literal["start", "middle", "end"]


@dataclass(frozen=True, slots=True)
class Stroke:
    """A polyline or closed outline drawn with a pen of one width; `dash` is on/off lengths in scene units."""

    points: tuple[Point, ...]
    width: float
    role: str
    cap: Cap = "round"
    closed: bool = False
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Fill:
    """A filled polygon, optionally outlined by a pen of `width` in the same role (0: none)."""

    points: tuple[Point, ...]
    role: str
    width: float = 0.0


@dataclass(frozen=True, slots=True)
class Disc:
    """A circle: filled when `width` is 0, else a ring drawn with a pen of that width."""

    centre: Point
    radius: float
    role: str
    width: float = 0.0


@dataclass(frozen=True, slots=True)
class Label:
    """One line of text at its baseline; `size` is the font size in scene units."""

    at: Point
    text: str
    size: float
    role: str
    anchor: Anchor = "start"
    bold: bool = False


Mark = Stroke | Fill | Disc | Label


@dataclass(frozen=True, slots=True)
class Scene:
    """Marks in painting order inside a box of `width` x `height` scene units."""

    width: float
    height: float
    marks: tuple[Mark, ...]
