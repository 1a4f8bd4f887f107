"""The frame of a card over the calendar: its ground, a soft shadow, and the nose that points at what it is about."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from studio.ui.theme import Theme

ROOM = 14
"""Design pixels round a card that its shadow and nose take."""
NOSE, ROUND = 7, 8
DROP = 4
FAINTEST = 0.03


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a card stands in its page, and where its nose points: how far down, at the left or the right; None for a
    card that stands beside nothing.
    """

    card: QRect
    nose: int | None = None
    at_left: bool = True


def stand_beside(beside: QRect, width: int, height: int, page: QRect, away: int, edge: int) -> Stand:
    """A card of so many pixels on the side of a place where there is room, `away` from it and within the page."""
    x = beside.right() + away
    at_left = x + width <= page.right() - edge
    if not at_left:
        x = beside.left() - width - away
    fits = x >= edge
    x = min(max(edge, x), page.right() - width - edge)
    y = min(max(8, beside.top() - 12), max(8, page.bottom() - height - 8))
    card = QRect(x, y, width, height)
    nose = beside.center().y() - y
    seen = fits and not beside.isEmpty() and 2 * ROUND < nose < height - 2 * ROUND
    return Stand(card, nose if seen else None, at_left)


def paint_frame(painter: QPainter, theme: Theme, card: QRectF, stand: Stand) -> None:
    """Paint shadow, ground, nose and line of a card."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    shadow = QColor(theme.colour("shadow"))
    shadow.setAlphaF(FAINTEST * shadow.alphaF() / 0.14)
    painter.setBrush(shadow)
    for reach in range(2, round(theme.px(ROOM - DROP)), 2):
        around = card.adjusted(-reach, -reach + theme.px(DROP), reach, reach + theme.px(DROP))
        painter.drawRoundedRect(around, ROUND + reach, ROUND + reach)
    outline = QPainterPath()
    outline.addRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), ROUND, ROUND)
    if stand.nose is not None:
        outline = outline.united(_nose(card, stand, theme.px(NOSE)))
    painter.setBrush(theme.colour("raised"))
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.drawPath(outline)


def _nose(card: QRectF, stand: Stand, size: float) -> QPainterPath:
    y = card.top() + (stand.nose or 0)
    x, tip = (card.left() + 1, card.left() - size) if stand.at_left else (card.right() - 1, card.right() + size)
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y - size), QPointF(tip, y), QPointF(x, y + size)]))
    path.closeSubpath()
    return path
