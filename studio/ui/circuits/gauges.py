"""Small pictures of figures: a bar or a mark on its target band, small muscles as dots."""

from __future__ import annotations

from typing import Self

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from studio.domain.circuits.coverage import MuscleWork
from studio.ui.phrases import tr
from studio.ui.theme import Theme


class BandGauge(QWidget):
    """Up to 84 px wide: a bar that is so full (caps), or a tick on a green target band (ranges)."""

    def __init__(self) -> None:
        super().__init__()
        self._theme: Theme | None = None
        self._share: float | None = None
        self._at: float | None = None
        self._band: tuple[float, float] | None = None

    @classmethod
    def full(cls, share: float) -> Self:
        """A bar that is `share` full."""
        made = cls()
        made._share = max(0.0, min(1.0, share))
        return made

    @classmethod
    def mark(cls, percent: int | None, low: int, high: int) -> Self:
        """A tick at a percentage, over a band; no tick without a percentage."""
        made = cls()
        made._at = None if percent is None else percent / 100
        made._band = (low / 100, high / 100)
        return made

    def dress(self, theme: Theme) -> None:
        """Take the theme's colours and size."""
        self._theme = theme
        self.setFixedHeight(theme.size(16))
        self.setMinimumWidth(theme.size(52))
        self.setMaximumWidth(theme.size(84))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        if self._theme is None:
            return
        theme, middle = self._theme, self.height() / 2
        track = QRectF(0, middle - 3, self.width(), 6)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("tile"))
        painter.drawRoundedRect(track, 3, 3)
        if self._share:
            painter.setBrush(theme.colour("text2"))
            painter.drawRoundedRect(QRectF(0, track.top(), track.width() * self._share, 6), 3, 3)
        if self._band is not None:
            colour = QColor(theme.colour("ok"))
            colour.setAlphaF(0.45)
            painter.setBrush(colour)
            low, high = self._band
            painter.drawRect(QRectF(track.width() * low, track.top(), track.width() * (high - low), 6))
        if self._at is not None:
            painter.setBrush(theme.colour("text"))
            x = min(track.width() - 3, max(0.0, track.width() * self._at - 1.5))
            painter.drawRoundedRect(QRectF(x, middle - 7, 3, 14), 1.5, 1.5)
        painter.end()


class MuscleDots(QWidget):
    """A filled dot for every station a small muscle leads in, an open one where it helps."""

    def __init__(self, theme: Theme, work: MuscleWork) -> None:
        super().__init__()
        self._theme = theme
        self._dots = [True] * min(work.leads, 7) + [False] * max(0, min(work.helps, 7 - min(work.leads, 7)))
        self.setAccessibleName(tr("leads {leads}, helps {helps}", leads=work.leads, helps=work.helps))
        self.setToolTip(self.accessibleName())
        self.setFixedSize(theme.size(9) * max(1, len(self._dots)), theme.size(12))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dots."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px, colour = self._theme.px, self._theme.colour("muscle3")
        painter.setPen(QPen(colour, px(1.5)))
        for number, filled in enumerate(self._dots):
            painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(number * px(9) + px(1), px(3), px(5.5), px(5.5)))
        if not self._dots:
            painter.setPen(self._theme.colour("disabled"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "–")
        painter.end()
