"""The attendance toggle of a roster row: four segments, painted and hit by the same geometry."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from studio.domain.attendance.records import BookingState

if TYPE_CHECKING:
    from studio.ui.widgets.paint import Paint

WIDTH, HEIGHT = 220, 40
_PAD, _INNER = 2, 36


@dataclass(frozen=True, slots=True)
class Segment:
    """One state of the toggle: its width and icon, and the tokens of its ground and mark when it is on."""

    state: BookingState
    width: int
    icon: str
    size: int
    ground: str
    mark: str


SEGMENTS = (
    Segment(BookingState.BOOKED, 52, "circle-dashed", 18, "raised", "text2"),
    Segment(BookingState.HERE, 60, "check", 20, "ok_bg", "ok"),
    Segment(BookingState.LATE_CANCELLED, 50, "clock-x", 18, "warn_bg", "warn"),
    Segment(BookingState.NO_SHOW, 54, "user-x", 18, "bad_bg", "bad"),
)


def segment_rects(origin: QPointF) -> list[QRectF]:
    """The segments of a toggle whose top left corner is `origin`."""
    x, found = origin.x() + _PAD, []
    for segment in SEGMENTS:
        found.append(QRectF(x, origin.y() + _PAD, segment.width, _INNER))
        x += segment.width
    return found


def segment_at(origin: QPointF, at: QPointF) -> BookingState | None:
    """The state whose segment lies under a point."""
    for segment, rect in zip(SEGMENTS, segment_rects(origin), strict=True):
        if rect.adjusted(0, -_PAD, 0, _PAD).contains(at):
            return segment.state
    return None


def draw_toggle(
    paint: Paint,
    painter: QPainter,
    origin: QPointF,
    state: BookingState,
    *,
    pending: BookingState | None = None,
    hovered: BookingState | None = None,
) -> None:
    """Paint the toggle of a row; a pending state has its outline already and its ground only once it is stored."""
    paint.panel(painter, QRectF(origin.x(), origin.y(), WIDTH, HEIGHT), 8, "track")
    for segment, rect in zip(SEGMENTS, segment_rects(origin), strict=True):
        mark = "disabled"
        if segment.state is (pending or state):
            mark = segment.mark
            ground = "raised" if pending is not None else segment.ground
            edge = "line" if segment.state is BookingState.BOOKED else segment.mark
            paint.panel(painter, rect, 6, ground, edge)
        elif segment.state is hovered:
            mark = "text"
            paint.panel(painter, rect, 6, "hover")
        elif segment.state is BookingState.HERE and state is BookingState.BOOKED:
            mark = "accent"
        paint.icon(painter, segment.icon, rect, segment.size, mark)
