"""Lines of text on the calendar, laid out once and kept: what makes a week of classes quick to paint."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QStaticText, QTransform

from studio.services.schedule.rows import ClassRow
from studio.ui.theme import Theme

Style = Literal["plain", "bold", "struck"]
MOST = 6_000
"""Lines kept before all are dropped; a month has some hundred."""
RADIUS, BAR, STRIPE = 4, 4, 11


@dataclass(frozen=True, slots=True)
class Line:
    """One line of caption text, shortened to its room, and how wide it is."""

    text: QStaticText
    width: float


class Lettering:
    """Caption lines and block grounds of one theme; both are made anew when it changes."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        theme.changed.connect(self.renew)
        self.renew()

    def renew(self) -> None:
        """Forget what was laid out."""
        theme = self._theme
        self._fonts: dict[Style, QFont] = {
            "plain": theme.font("caption"),
            "bold": theme.font("caption", bold=True),
            "struck": theme.font("caption", bold=True),
        }
        self._metrics = {style: QFontMetricsF(font) for style, font in self._fonts.items()}
        self._lines: dict[tuple[str, Style, int], Line] = {}
        self._grounds: dict[tuple[str, int, int, bool, float], QPixmap] = {}
        self._stripes: dict[float, QBrush] = {}
        self._colours: dict[str, QColor] = {}
        self._kinds: dict[str, tuple[QColor, QColor]] = {}
        self.height = theme.px(15)

    def line(self, text: str, style: Style, room: float) -> Line:
        """A line shortened to fit into `room` pixels."""
        key = (text, style, int(room))
        found = self._lines.get(key)
        if found is None:
            if len(self._lines) > MOST:
                self._lines.clear()
            found = self._lines[key] = self._lay_out(text, style, room)
        return found

    def _lay_out(self, text: str, style: Style, room: float) -> Line:
        metrics = self._metrics[style]
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, room))
        static = QStaticText(shown)
        static.setTextFormat(Qt.TextFormat.PlainText)
        static.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        static.prepare(font=self._fonts[style])
        return Line(static, metrics.horizontalAdvance(shown))

    def width(self, text: str, style: Style) -> float:
        """How wide a text is."""
        return self.line(text, style, 10_000).width

    def fitting(self, row: ClassRow, style: Style, room: float) -> str:
        """The name of a class, or its short name where there is too little room."""
        return row.name if self.width(row.name, style) <= room else row.short_name

    def draw(
        self, painter: QPainter, x: float, y: float, text: str, style: Style, colour: QColor, room: float
    ) -> float:
        """Draw a line with its top left corner at a place; answers its width."""
        found = self.line(text, style, room)
        painter.setFont(self._fonts[style])
        painter.setPen(colour)
        painter.drawStaticText(QPointF(x, y), found.text)
        if style == "struck":
            # Text that was laid out before is struck through in the wrong place by the font itself.
            painter.fillRect(QRectF(x, round(y + self.height * 0.55), found.width, 1), colour)
        return found.width

    def colour(self, role: str) -> QColor:
        """A colour of the theme."""
        if role not in self._colours:
            self._colours[role] = self._theme.colour(role)
        return self._colours[role]

    def kind(self, tone: str) -> tuple[QColor, QColor]:
        """Ink and tint of a kind."""
        if tone not in self._kinds:
            self._kinds[tone] = self._theme.kind(tone)
        return self._kinds[tone]

    def stripes(self, ratio: float) -> QBrush:
        """The hatching of closed days for a screen, as a tile: that is painted far quicker than its lines."""
        if ratio not in self._stripes:
            made = QPixmap(round(STRIPE * ratio), round(STRIPE * ratio))
            made.fill(self.colour("window"))
            painter = QPainter(made)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(made.width() / STRIPE, made.height() / STRIPE)
            painter.setPen(QPen(self.colour("sunken"), 1))
            for shift in (-STRIPE, 0, STRIPE):
                painter.drawLine(QPointF(shift - 1, STRIPE + 1), QPointF(shift + STRIPE + 1, -1))
            painter.end()
            self._stripes[ratio] = QBrush(made)
            self._stripes[ratio].setTransform(QTransform.fromScale(1 / ratio, 1 / ratio))
        return self._stripes[ratio]

    def ground(self, tone: str, width: int, height: int, *, cancelled: bool, ratio: float) -> QPixmap:
        """The ground of a block: its tint with the bar at the left edge."""
        key = (tone, width, height, cancelled, ratio)
        if key not in self._grounds:
            if len(self._grounds) > MOST:
                self._grounds.clear()
            self._grounds[key] = self._make_ground(*key)
        return self._grounds[key]

    def _make_ground(self, tone: str, width: int, height: int, cancelled: bool, ratio: float) -> QPixmap:
        made = QPixmap(round(width * ratio), round(height * ratio))
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        ink, tint = self.kind(tone)
        bar = QColor(ink)
        bar.setAlphaF(0.45 if cancelled else 1)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(0, 0, width, height)
        for clip, colour in (
            (whole.adjusted(BAR, 0, 0, 0), self.colour("surface") if cancelled else tint),
            (QRectF(0, 0, BAR, height), bar),
        ):
            painter.setClipRect(clip)
            painter.setBrush(colour)
            painter.drawRoundedRect(whole, RADIUS, RADIUS)
        painter.end()
        return made
