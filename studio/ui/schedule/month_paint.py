"""How the days of a month look: number, closure, a line a class, and the class that is on its way to another day."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from studio.services.schedule.rows import ClassRow, ClosureRow
from studio.ui import icons
from studio.ui.context import PageContext
from studio.ui.phrases import tr
from studio.ui.schedule.lettering import RADIUS, Lettering, Style
from studio.ui.schedule.month_layout import HEAD, Cell


class MonthPaint:
    """Paints boxes and lines of a month."""

    def __init__(self, context: PageContext) -> None:
        self._context = context
        self._theme = context.theme
        self.letters = Lettering(context.theme)

    def box(self, painter: QPainter, cell: Cell, closure: ClosureRow | None) -> None:
        """The ground of a day, and the weekday over the first week."""
        letters, theme, rect = self.letters, self._theme, cell.rect
        if rect.top() < theme.px(HEAD) + 2:
            words, ink = self._context.manner.weekday(cell.day), letters.colour("text2")
            letters.draw(painter, rect.left() + theme.px(10), theme.px(8), words, "plain", ink, rect.width())
        if closure is not None:
            painter.fillRect(rect, letters.stripes(painter.device().devicePixelRatio()))
        elif cell.day < self._context.today():
            painter.fillRect(rect, letters.colour("window"))
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), letters.colour("line"))
        if rect.left() > 0:
            painter.fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), letters.colour("hair"))

    def number(self, painter: QPainter, cell: Cell, closure: ClosureRow | None, *, own: bool) -> None:
        """The day's number, today's in a disc; `own` for a day of the month that is shown. A closure says its name."""
        letters, theme = self.letters, self._theme
        x, y = cell.rect.left() + theme.px(10), cell.rect.top() + theme.px(6)
        words = str(cell.day.day) if cell.day.day > 1 else self._context.manner.day_month(cell.day)
        if cell.day == self._context.today():
            size = theme.px(22)
            width = max(size, letters.width(words, "bold") + theme.px(10))
            disc = QRectF(x - theme.px(6), y + letters.height / 2 - size / 2, width, size)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(letters.colour("accent"))
            painter.drawRoundedRect(disc, size / 2, size / 2)
            left = disc.center().x() - letters.width(words, "bold") / 2
            letters.draw(painter, left, y, words, "bold", letters.colour("on_accent"), 1_000)
        else:
            letters.draw(painter, x, y, words, "bold", letters.colour("text" if own else "disabled"), 1_000)
        if closure is not None:
            left = x + max(theme.px(28), letters.width(words, "bold") + theme.px(8))
            closed = tr("Closed: {title}", title=closure.title)
            room = cell.rect.right() - left - theme.px(4)
            letters.draw(painter, left, y, closed, "plain", letters.colour("warn"), room)

    def rest(self, painter: QPainter, cell: Cell) -> None:
        """How many classes of the day found no room."""
        if cell.more:
            line, words = cell.line_rect(len(cell.shown)), tr("{count} more", count=cell.more)
            ink = self.letters.colour("accent")
            self.letters.draw(
                painter, line.left() + self._theme.px(7), line.top() + 2, words, "bold", ink, line.width()
            )

    def line(self, painter: QPainter, rect: QRect, row: ClassRow, *, chosen: bool, clash: bool) -> None:
        """A class: letter, time, name, places."""
        letters, theme = self.letters, self._theme
        ink, tint = letters.kind(row.tone)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(letters.colour("selected"))
            painter.drawRoundedRect(QRectF(rect), RADIUS, RADIUS)
        tile = theme.px(16)
        y = rect.top() + (rect.height() - letters.height) / 2
        box = QRectF(rect.left() + theme.px(5), rect.center().y() - tile / 2 + 1, tile, tile)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        middle = box.center().x() - letters.width(row.letter, "bold") / 2
        letters.draw(painter, middle, y, row.letter, "bold", ink, tile)
        right = rect.right() - theme.px(5)
        quiet, strong = letters.colour("text2"), letters.colour("text")
        if clash and not row.cancelled:
            size = theme.px(13)
            icons.draw(painter, "triangle-alert", QRectF(right - size, y + 1, size, size), letters.colour("warn"))
            right -= size + theme.px(3)
        x = box.right() + theme.px(5)
        x += letters.draw(painter, x, y, self._context.manner.time(row.starts), "plain", quiet, right - x)
        x += theme.px(5)
        style: Style = "struck" if row.cancelled else "bold"
        places = f"{row.booked}/{row.capacity}"
        taken = letters.width(places, "plain") + theme.px(4)
        # A name says more than how full it is: where both have no room the places are left out.
        if not (clash or row.cancelled) and letters.width(row.short_name, style) <= right - x - taken:
            letters.draw(painter, right - taken + theme.px(4), y, places, "plain", quiet, taken)
            right -= taken
        name = letters.fitting(row, style, right - x)
        faint = row.cancelled or row.ends <= self._context.now()
        letters.draw(painter, x, y, name, style, quiet if faint else strong, right - x)

    def origin(self, painter: QPainter, rect: QRect, row: ClassRow) -> None:
        """The place that a class leaves: dashed, with its name."""
        letters = self.letters
        self.frame(painter, rect, dashed=True)
        x, y = rect.left() + self._theme.px(7), rect.top() + (rect.height() - letters.height) / 2
        words = f"{row.letter} {row.name}"
        letters.draw(painter, x, y, words, "plain", letters.colour("text2"), rect.right() - x - 4)

    def ghost(self, painter: QPainter, cell: Cell, place: QRect, row: ClassRow) -> None:
        """A class over the day that it would move to."""
        letters = self.letters
        over = QColor(letters.colour("accent"))
        over.setAlphaF(0.08)
        painter.fillRect(cell.rect, over)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(letters.colour("shadow"))
        painter.drawRoundedRect(QRectF(place).adjusted(-2, 0, 2, 4), RADIUS + 2, RADIUS + 2)
        painter.setBrush(letters.colour("surface"))
        painter.drawRoundedRect(QRectF(place), RADIUS, RADIUS)
        self.line(painter, place, row, chosen=True, clash=False)
        self.frame(painter, place, line=2)

    def frame(self, painter: QPainter, rect: QRect, line: float = 1, *, dashed: bool = False) -> None:
        """A line around a class, in the accent's colour."""
        pen = QPen(self.letters.colour("accent"), line)
        if dashed:
            pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
