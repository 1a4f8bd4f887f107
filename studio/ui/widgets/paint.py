"""Painting with the theme's tokens: the marks that rows, cards and chips of the Today screen are made of.

All measures are the design's, for 14 px text; whoever paints scales the painter by `Paint.scale` first.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from studio.ui import icons
from studio.ui.theme import BASE, TextRole, Theme
from studio.ui.widgets.basics import paint_avatar, paint_meter

CHIP_HEIGHT = 20
_CHIP_TONES = {
    "": ("tile", "text2"),
    "ok": ("ok_bg", "ok"),
    "warn": ("warn_bg", "warn"),
    "bad": ("bad_bg", "bad"),
    "health": ("health_bg", "health"),
    "info": ("selected", "accent"),
}
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Paint:
    """Paints in the colours and type of a theme."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._fonts: dict[tuple[TextRole, bool | None], QFont] = {}

    @property
    def scale(self) -> float:
        """What the design's measures are multiplied by on this screen."""
        return self._theme.text_size / BASE

    def colour(self, token: str) -> QColor:
        """The colour of a token."""
        return self._theme.colour(token)

    def kind(self, tone: str) -> tuple[QColor, QColor]:
        """Ink and tint of a class kind."""
        return self._theme.kind(tone)

    def font(self, role: TextRole = "body", *, bold: bool | None = None) -> QFont:
        """The font of a text role at the design's size."""
        known = self._fonts.get((role, bold))
        if known is None:
            known = self._theme.font(role, bold=bold)
            known.setPixelSize(round(known.pixelSize() / self.scale))
            self._fonts[role, bold] = known
        return known

    def width(self, text: str, role: TextRole = "body", *, bold: bool | None = None) -> float:
        """How wide a text runs."""
        return QFontMetricsF(self.font(role, bold=bold)).horizontalAdvance(text)

    def fill(self, painter: QPainter, rect: QRectF, ground: str | QColor) -> None:
        """A plain rectangle."""
        painter.fillRect(rect, self._ink(ground))

    def panel(
        self,
        painter: QPainter,
        rect: QRectF,
        radius: float,
        ground: str | QColor | None,
        edge: str | QColor | None = None,
        line: float = 1,
    ) -> None:
        """A rectangle with round corners; its edge lies inside."""
        painter.setBrush(Qt.BrushStyle.NoBrush if ground is None else self._ink(ground))
        if edge is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(rect, radius, radius)
            return
        painter.setPen(QPen(self._ink(edge), line))
        half = line / 2
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half)

    def text(
        self,
        painter: QPainter,
        rect: QRectF,
        text: str,
        ink: str | QColor = "text",
        role: TextRole = "body",
        *,
        bold: bool | None = None,
        align: Qt.AlignmentFlag = _LEFT,
    ) -> None:
        """One line of text, shortened with an ellipsis where it is too long."""
        font = self.font(role, bold=bold)
        painter.setFont(font)
        painter.setPen(self._ink(ink))
        metrics = QFontMetricsF(font)
        if metrics.horizontalAdvance(text) > rect.width() + 0.5:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)

    def icon(self, painter: QPainter, name: str, box: QRectF, size: int, ink: str | QColor) -> None:
        """An icon in the middle of a box."""
        rect = QRectF(round(box.center().x() - size / 2), round(box.center().y() - size / 2), size, size)
        icons.draw(painter, name, rect, self._ink(ink))

    def avatar(self, painter: QPainter, rect: QRectF, name: str, face: QPixmap | None = None) -> None:
        """A photo, or a round ground with initials; the same person looks the same everywhere."""
        paint_avatar(painter, rect, name, self._theme, face)

    def chip_width(self, text: str, *, icon: bool = False) -> float:
        """How wide a chip with that text is."""
        return math.ceil(self.width(text, "caption")) + 12 + (18 if icon else 0)

    def chip(
        self, painter: QPainter, at: QPointF, text: str, tone: str = "", icon: str = "", *, most: float = math.inf
    ) -> None:
        """A small label on a ground, at `most` so wide; with an icon it reads without its colour."""
        ground, ink = _CHIP_TONES[tone]
        rect = QRectF(at.x(), at.y(), min(most, self.chip_width(text, icon=bool(icon))), CHIP_HEIGHT)
        self.panel(painter, rect, 4, ground)
        if icon:
            self.icon(painter, icon, QRectF(rect.left() + 6, rect.top(), 14, CHIP_HEIGHT), 14, ink)
        self.text(painter, rect.adjusted(24 if icon else 6, 0, -4, 0), text, ink, "caption")

    def meter(self, painter: QPainter, rect: QRectF, share: float) -> None:
        """How much of the capacity is taken."""
        paint_meter(painter, rect, min(1.0, share), self._theme)

    def level(self, painter: QPainter, at: QPointF, level: int) -> None:
        """An exercise's level as three dots of 6 px, `at` their left upper corner."""
        for number in range(3):
            dot = QRectF(at.x() + 9 * number, at.y(), 6, 6)
            self.panel(painter, dot, 3, "text2" if number < level else "control_soft")

    def _ink(self, ink: str | QColor) -> QColor:
        return self.colour(ink) if isinstance(ink, str) else ink
