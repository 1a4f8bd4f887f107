"""How gestures begin: what the mouse takes hold of, and what a key moves."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QPointF, QRect

from studio.services.schedule.rows import ClassRow
from studio.ui.schedule.dragging import STEP, Drag, Gesture, Stretch, ending, moved, snapped, stretch_of
from studio.ui.schedule.geometry import Geometry
from studio.ui.schedule.layout import Placed

EDGE = 6
"""Design pixels of a block's upper and lower edge that stretch it."""


def gesture_at(y: float, block: QRect, scale: float) -> Gesture:
    """What the mouse takes hold of at a height of a block: low ones have narrower edges."""
    edge = EDGE * scale
    if block.height() < 4 * edge:
        edge /= 2
    if y > block.bottom() - edge:
        return Gesture.END
    return Gesture.START if y < block.top() + edge else Gesture.MOVE


def taken(point: QPointF, found: Placed | None, geometry: Geometry) -> Drag | None:
    """The gesture that begins at a point: with the class there, or drawing one; None where nothing can be done."""
    hour = geometry.hour_at(point.y())
    if found is None:
        if not geometry.holds(point):
            return None
        origin = Stretch(geometry.column_at(point.x()), snapped(hour), STEP)
        return Drag(Gesture.DRAW, None, origin, hour, origin)
    if found.row.cancelled:
        return None
    origin = stretch_of(found.row, found.column)
    return Drag(gesture_at(point.y(), geometry.block(found), geometry.scale), found.row, origin, hour, origin)


def nudged(drag: Drag | None, found: Placed, columns: int, minutes: int, among: int, *, stretching: bool) -> Drag:
    """The gesture by keys on a class, a step on: by columns (of so many) and minutes, or longer by minutes."""
    if drag is None or drag.row is None or drag.row.id != found.row.id:
        origin = stretch_of(found.row, found.column)
        drag = Drag(Gesture.MOVE, found.row, origin, 0, origin)
    now = drag.stretch
    if stretching:
        drag.stretch = ending(now, now.end + minutes)
    else:
        drag.stretch = moved(now, min(max(now.column + columns, 0), among - 1), now.start + minutes)
    return drag


def place_after(rows: Sequence[ClassRow], chosen: UUID | None, step: int, now: datetime) -> int:
    """Where the keyboard goes from the chosen class: round the rows; without one, to the first that is not over."""
    place = next((number for number, row in enumerate(rows) if row.id == chosen), None)
    if place is not None:
        return (place + step) % len(rows)
    return next((number for number, row in enumerate(rows) if row.ends > now), 0)
