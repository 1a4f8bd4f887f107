"""One class's block on the calendar: edge bar, letter, name, coach and room, places."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from studio.services.schedule.rows import ClassRow
from studio.ui import icons
from studio.ui.phrases import tr
from studio.ui.schedule.lettering import RADIUS, Lettering, Style
from studio.ui.theme import Theme

TINY = 62
"""Design pixels of a block's width below which it shows no name."""
WARN = 13


@dataclass(frozen=True, slots=True)
class Look:
    """How a block is to look: `narrow` ones share their column, `past` ones are quiet, those in a
    `clash` are marked.
    """

    narrow: bool = False
    past: bool = False
    clash: bool = False


class Blocks:
    """Paints blocks."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.letters = Lettering(theme)

    def paint(self, painter: QPainter, rect: QRect, row: ClassRow, look: Look) -> None:
        """Paint a class: two lines where they fit; a narrow one has its short name above, letter and count below."""
        letters = self.letters
        ratio = painter.device().devicePixelRatio()
        ground = letters.ground(row.tone, rect.width(), rect.height(), cancelled=row.cancelled, ratio=ratio)
        painter.drawPixmap(rect.topLeft(), ground)
        if row.cancelled:
            self.frame(painter, rect, "control_soft", 1, dashed=True)
        if rect.width() < self._theme.px(TINY):
            self._tiny_words(painter, rect, row, look)
        elif look.narrow:
            self._narrow_words(painter, rect, row, look)
        else:
            self._words(painter, rect, row, look)

    def paint_foot(self, painter: QPainter, rect: QRect, words: str) -> None:
        """Words at the foot of a block, such as that it goes on over midnight, where there is room under its own."""
        letters = self.letters
        y = rect.bottom() - self._theme.px(3) - letters.height
        if y >= rect.top() + self._theme.px(3) + 2 * letters.height:
            left = rect.left() + self._theme.px(10)
            letters.draw(painter, left, y, words, "plain", letters.colour("text2"), rect.right() - left)

    def frame(self, painter: QPainter, rect: QRect, role: str, width: int, *, dashed: bool = False) -> None:
        """A frame round a block."""
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        painter.setPen(QPen(self.letters.colour(role), width, style))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = width / 2
        painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)

    def _words(self, painter: QPainter, rect: QRect, row: ClassRow, look: Look) -> None:
        letters, theme = self.letters, self._theme
        ink = letters.kind(row.tone)[0]
        quiet, strong = letters.colour("text2"), letters.colour("text")
        left, right = rect.left() + theme.px(10), rect.right() - theme.px(6)
        upper = rect.top() + theme.px(3)
        lower = upper + letters.height
        second = lower + letters.height <= rect.bottom() + 2
        clash = look.clash and not row.cancelled
        if not second:
            upper = rect.top() + max(0.0, (rect.height() - letters.height) / 2)
            right = self._places(painter, right, upper, left, row) if not row.cancelled else right
        end = self._warn(painter, right, upper) if clash else right
        x = left + theme.px(5)
        x += letters.draw(painter, left, upper, row.letter, "bold", quiet if row.cancelled else ink, right - left)
        style: Style = "struck" if row.cancelled else "bold"
        name = letters.fitting(row, style, end - x)
        letters.draw(painter, x, upper, name, style, quiet if look.past or row.cancelled else strong, end - x)
        if not second:
            return
        if row.cancelled:
            letters.draw(painter, left, lower, tr("Cancelled"), "plain", quiet, right - left)
            return
        right = self._places(painter, right, lower, left, row)
        letters.draw(painter, left, lower, f"{row.coach} · {row.room}", "plain", quiet, right - left)

    def _places(self, painter: QPainter, right: float, y: float, left: float, row: ClassRow) -> float:
        """Write the places at the right; answers where the room before them ends."""
        letters = self.letters
        if row.waiting:
            waiting = f"+{row.waiting}"
            right -= letters.width(waiting, "bold")
            letters.draw(painter, right, y, waiting, "bold", letters.kind(row.tone)[0], 1_000)
            right -= self._theme.px(3)
        places = f"{row.booked}/{row.capacity}"
        style: Style = "bold" if row.booked >= row.capacity else "plain"
        right = max(left, right - letters.width(places, style))
        letters.draw(painter, right, y, places, style, letters.colour("text"), 1_000)
        return right - self._theme.px(4)

    def _narrow_words(self, painter: QPainter, rect: QRect, row: ClassRow, look: Look) -> None:
        letters, theme = self.letters, self._theme
        quiet, strong = letters.colour("text2"), letters.colour("text")
        left, right = rect.left() + theme.px(10), rect.right() - theme.px(4)
        upper = rect.top() + theme.px(3)
        lower = upper + letters.height
        style: Style = "struck" if row.cancelled else "bold"
        name = letters.fitting(row, style, right - left)
        letters.draw(painter, left, upper, name, style, quiet if look.past or row.cancelled else strong, right - left)
        if lower + letters.height > rect.bottom() + 2:
            return
        if row.cancelled:
            words = tr("Cancelled")
            if letters.width(words, "plain") <= right - left:
                letters.draw(painter, left, lower, words, "plain", quiet, right - left)
            return
        if look.clash:
            right = self._warn(painter, rect.right() - 1, lower)
        ink = letters.kind(row.tone)[0]
        x = (
            left
            + letters.draw(painter, left, lower, row.letter, "bold", ink, right - left)
            + theme.px(3 if look.clash else 5)
        )
        full: Style = "bold" if row.booked >= row.capacity else "plain"
        letters.draw(painter, x, lower, f"{row.booked}/{row.capacity}", full, strong, right - x)

    def _tiny_words(self, painter: QPainter, rect: QRect, row: ClassRow, look: Look) -> None:
        """A letter and the places: no word of a name would fit. A sliver has only its colours."""
        letters, theme = self.letters, self._theme
        left, right = rect.left() + theme.px(7), rect.right() - 1
        if right - left < letters.width(row.letter, "bold"):
            return
        upper = rect.top() + theme.px(3)
        lower = upper + letters.height
        ink = letters.colour("text2") if row.cancelled or look.past else letters.kind(row.tone)[0]
        letters.draw(painter, left, upper, row.letter, "struck" if row.cancelled else "bold", ink, right - left)
        if row.cancelled:
            return
        second = lower + letters.height <= rect.bottom() + 2
        if look.clash and letters.width(row.letter, "bold") + theme.px(WARN) <= right - left:
            self._warn(painter, right, upper)
        elif look.clash and second and theme.px(WARN) <= right - left:
            self._warn(painter, left + theme.px(WARN), lower)
            return
        if not second:
            return
        full: Style = "bold" if row.booked >= row.capacity else "plain"
        places = f"{row.booked}/{row.capacity}"
        places = places if letters.width(places, full) <= right - left else str(row.booked)
        letters.draw(painter, left, lower, places, full, letters.colour("text"), right - left)

    def _warn(self, painter: QPainter, right: float, upper: float) -> float:
        """Mark a clash with a triangle at the end of the first line; answers where the room before it ends."""
        size = self._theme.px(WARN)
        place = QRectF(right - size, upper + (self.letters.height - size) / 2, size, size)
        icons.draw(painter, "triangle-alert", place, self.letters.colour("warn"))
        return right - size - self._theme.px(2)
