"""The calendar of a month: weeks as rows, each day with its classes a line each, and how many more there are."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip

from studio.services.schedule.rows import ClassRow, ClosureRow
from studio.ui import icons
from studio.ui.context import PageContext
from studio.ui.phrases import tr
from studio.ui.schedule.ground import closure_of
from studio.ui.schedule.layout import Column
from studio.ui.schedule.lettering import Lettering, Style
from studio.ui.schedule.words import class_words
from studio.ui.widgets.spoken import Spoken, SpokenWidget

HEAD, DATE, LINE, WEEK = 30, 26, 20, 118
"""Design pixels: weekday names, a day's number, one class, the least that a week takes."""


@dataclass(frozen=True, slots=True)
class _Cell:
    """A day's box with the classes that fit in and how many more there are."""

    day: date
    rect: QRect
    shown: tuple[ClassRow, ...]
    more: int


class MonthView(SpokenWidget):
    """`opened` tells the class to show, `day_chosen` the day whose number or rest was clicked."""

    opened = Signal(object)
    closed = Signal()
    day_chosen = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._theme = context.theme
        self._letters = Lettering(context.theme)
        self._first_day, self._days, self._month = context.today(), 35, context.today()
        self._rows: tuple[ClassRow, ...] = ()
        self._by_day: dict[date, list[ClassRow]] = {}
        self._closures: tuple[ClosureRow, ...] = ()
        self._clashes: AbstractSet[UUID] = frozenset()
        self._chosen: UUID | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Month"))
        context.theme.changed.connect(self.update)

    def show_month(
        self,
        month: date,
        first_day: date,
        days: int,
        rows: Sequence[ClassRow],
        closures: Sequence[ClosureRow],
        clashes: AbstractSet[UUID] = frozenset(),
    ) -> None:
        """Show whole weeks from `first_day` on; days of other months than that of `month` are quiet."""
        self._month, self._first_day, self._days = month, first_day, days
        self._rows, self._closures, self._clashes = tuple(rows), tuple(closures), clashes
        self._by_day = {}
        for row in self._rows:
            self._by_day.setdefault(row.starts.date(), []).append(row)
        if self._chosen not in {row.id for row in self._rows}:
            self._chosen = None
        self.updateGeometry()
        self.update()
        self.tell_changed()

    @property
    def chosen(self) -> UUID | None:
        """The class that has the keyboard."""
        return self._chosen

    def choose(self, session_id: UUID | None) -> None:
        """Give a class the keyboard."""
        self._chosen = session_id
        number = next((number for number, row in enumerate(self._rows) if row.id == session_id), None)
        words = "" if number is None else class_words(self._rows[number], self._context.manner)
        self.setAccessibleDescription(words)
        self.update()
        if number is not None:
            self.tell_chosen(number)

    def spoken(self) -> Sequence[Spoken]:
        """Every class in words; those that find no room stand in their day's box."""
        manner, found = self._context.manner, []
        for cell in self._cells():
            rows = self._by_day.get(cell.day, [])
            for number, row in enumerate(rows):
                place = self._line_rect(cell, number) if number < len(cell.shown) else cell.rect
                found.append(Spoken(class_words(row, manner), place, row.id == self._chosen))
        return found

    # -- geometry

    def sizeHint(self) -> QSize:
        """As high as its weeks need at least."""
        weeks = self._days // 7
        return QSize(self._theme.size(600), self._theme.size(HEAD + weeks * WEEK))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def _cells(self) -> list[_Cell]:
        head, weeks = self._theme.px(HEAD), self._days // 7
        width, height = self.width() / 7, (self.height() - head) / weeks
        fits = max(1, int((height - self._theme.px(DATE) - 4) // self._theme.px(LINE)))
        cells = []
        for number in range(self._days):
            day = self._first_day + timedelta(days=number)
            week, weekday = divmod(number, 7)
            left, top = round(weekday * width), round(head + week * height)
            rect = QRect(left, top, round((weekday + 1) * width) - left, round(head + (week + 1) * height) - top)
            rows = self._by_day.get(day, [])
            shown = rows if len(rows) <= fits else rows[: fits - 1]
            cells.append(_Cell(day, rect, tuple(shown), len(rows) - len(shown)))
        return cells

    def _line_rect(self, cell: _Cell, number: int) -> QRect:
        line, top = self._theme.px(LINE), cell.rect.top() + self._theme.px(DATE)
        return QRect(cell.rect.left() + 3, round(top + number * line), cell.rect.width() - 6, round(line) - 1)

    def place_of(self, session_id: UUID) -> QRect | None:
        """Where a class is painted, or the box of its day when it found no room."""
        for cell in self._cells():
            for number, row in enumerate(self._by_day.get(cell.day, [])):
                if row.id == session_id:
                    return self._line_rect(cell, number) if number < len(cell.shown) else cell.rect
        return None

    def _at(self, point: QPointF) -> tuple[_Cell | None, ClassRow | None]:
        pixel = point.toPoint()
        cell = next((cell for cell in self._cells() if cell.rect.contains(pixel)), None)
        if cell is None:
            return None, None
        lines = enumerate(cell.shown)
        return cell, next((row for number, row in lines if self._line_rect(cell, number).contains(pixel)), None)

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint weekday names, boxes and their classes."""
        painter, letters, theme = QPainter(self), self._letters, self._theme
        painter.fillRect(self.rect(), letters.colour("surface"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        today, now = self._context.today(), self._context.now()
        for cell in self._cells():
            rect = cell.rect
            if rect.top() < theme.px(HEAD) + 2:
                letters.draw(
                    painter, rect.left() + theme.px(10), theme.px(8), self._context.manner.weekday(cell.day), "plain",
                    letters.colour("text2"), rect.width(),
                )  # fmt: skip
            if closure_of(Column(cell.day), self._closures) is not None:
                painter.fillRect(rect, letters.stripes())
            elif cell.day < today:
                painter.fillRect(rect, letters.colour("window"))
            painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), letters.colour("line"))
            if rect.left() > 0:
                painter.fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), letters.colour("hair"))
            self._paint_number(painter, cell, today)
            for number, row in enumerate(cell.shown):
                self._paint_line(painter, self._line_rect(cell, number), row, past=row.ends <= now)
            if cell.more:
                line = self._line_rect(cell, len(cell.shown))
                words = tr("{count} more", count=cell.more)
                colour = letters.colour("accent")
                letters.draw(painter, line.left() + theme.px(7), line.top() + 2, words, "bold", colour, line.width())
        painter.end()

    def _paint_number(self, painter: QPainter, cell: _Cell, today: date) -> None:
        letters, theme = self._letters, self._theme
        x, y = cell.rect.left() + theme.px(10), cell.rect.top() + theme.px(6)
        words = str(cell.day.day) if cell.day.day > 1 else self._context.manner.day_month(cell.day)
        if cell.day == today:
            size = theme.px(22)
            width = max(size, letters.width(words, "bold") + theme.px(10))
            disc = QRectF(x - theme.px(6), y + letters.height / 2 - size / 2, width, size)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(letters.colour("accent"))
            painter.drawRoundedRect(disc, size / 2, size / 2)
            left = disc.center().x() - letters.width(words, "bold") / 2
            letters.draw(painter, left, y, words, "bold", letters.colour("on_accent"), 1_000)
        else:
            own = cell.day.month == self._month.month
            letters.draw(painter, x, y, words, "bold", letters.colour("text" if own else "disabled"), 1_000)
        closure = closure_of(Column(cell.day), self._closures)
        if closure is not None:
            left = x + theme.px(28)
            words = tr("Closed: {title}", title=closure.title)
            room = cell.rect.right() - left - theme.px(4)
            letters.draw(painter, left, y, words, "plain", letters.colour("warn"), room)

    def _paint_line(self, painter: QPainter, rect: QRect, row: ClassRow, *, past: bool) -> None:
        letters, theme = self._letters, self._theme
        ink, tint = letters.kind(row.tone)
        if row.id == self._chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(letters.colour("selected"))
            painter.drawRoundedRect(QRectF(rect), 4, 4)
        tile = theme.px(16)
        y = rect.top() + (rect.height() - letters.height) / 2
        box = QRectF(rect.left() + theme.px(5), rect.center().y() - tile / 2 + 1, tile, tile)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawRoundedRect(box, 4, 4)
        middle = box.center().x() - letters.width(row.letter, "bold") / 2
        letters.draw(painter, middle, y, row.letter, "bold", ink, tile)
        right = rect.right() - theme.px(5)
        quiet, strong = letters.colour("text2"), letters.colour("text")
        if row.id in self._clashes and not row.cancelled:
            size = theme.px(13)
            icons.draw(painter, "triangle-alert", QRectF(right - size, y + 1, size, size), letters.colour("warn"))
            right -= size + theme.px(3)
        elif not row.cancelled:
            places = f"{row.booked}/{row.capacity}"
            right -= letters.width(places, "plain")
            letters.draw(painter, right, y, places, "plain", quiet, 1_000)
            right -= theme.px(4)
        x = box.right() + theme.px(5)
        x += letters.draw(painter, x, y, self._context.manner.time(row.starts), "plain", quiet, right - x)
        x += theme.px(5)
        style: Style = "struck" if row.cancelled else "bold"
        name = row.name if letters.width(row.name, style) <= right - x else row.short_name
        letters.draw(painter, x, y, name, style, quiet if past or row.cancelled else strong, right - x)
        if row.id == self._chosen and self.hasFocus():
            painter.setPen(letters.colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    # -- choosing

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the class or the day under the mouse."""
        cell, row = self._at(event.position())
        self.choose(None if row is None else row.id)
        if row is not None:
            self.opened.emit(row.id)
            return
        self.closed.emit()
        if cell is None:
            return
        in_head = event.position().y() < cell.rect.top() + self._theme.px(DATE)
        if in_head or (cell.more and event.position().y() > self._line_rect(cell, len(cell.shown)).top()):
            self.day_chosen.emit(cell.day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go to the day."""
        cell, row = self._at(event.position())
        if cell is not None and row is None:
            self.day_chosen.emit(cell.day)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that something can be opened."""
        _, row = self._at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if row is not None else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        """Tool tips say a class in full."""
        if isinstance(event, QHelpEvent):
            _, row = self._at(QPointF(event.pos()))
            words = "" if row is None else class_words(row, self._context.manner)
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go from class to class, Enter opens, Esc closes."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and self._rows:
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._chosen is not None:
            self.opened.emit(self._chosen)
        elif key == Qt.Key.Key_Escape:
            self.choose(None)
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _step(self, step: int) -> None:
        ids = [row.id for row in self._rows]
        if self._chosen in ids:
            number = (ids.index(self._chosen) + step) % len(ids)
        else:
            now = self._context.now()
            number = next((n for n, row in enumerate(self._rows) if row.ends > now), 0)
        self.choose(ids[number])
