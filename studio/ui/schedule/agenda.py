"""The agenda: the classes of four weeks as a list, a heading for each day, closed ones with the reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from studio.services.schedule.rows import ClassRow
from studio.ui import icons
from studio.ui.context import PageContext
from studio.ui.phrases import tr
from studio.ui.schedule.handling import place_after
from studio.ui.schedule.words import class_words
from studio.ui.theme import Theme

ROW, HEAD = 36, 44
Index = QModelIndex | QPersistentModelIndex
RowRole = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class DayLine:
    """The heading of a day; `closed` is why there are no classes on it."""

    day: date
    closed: str = ""


Line = ClassRow | DayLine


class AgendaModel(QAbstractListModel):
    """Days and their classes, in order. A day without classes has a heading only when it is closed."""

    def __init__(self, context: PageContext, parent: QListView) -> None:
        super().__init__(parent)
        self._context = context
        self._lines: tuple[Line, ...] = ()
        self.clashes: AbstractSet[UUID] = frozenset()

    def show_rows(self, rows: Sequence[ClassRow], clashes: AbstractSet[UUID], closed: Mapping[date, str]) -> None:
        """Show classes, which come by their start, and the days that are `closed`, with their reasons."""
        by_day: dict[date, list[ClassRow]] = {day: [] for day in closed}
        for row in rows:
            by_day.setdefault(row.starts.date(), []).append(row)
        lines: list[Line] = []
        for day in sorted(by_day):
            lines += [DayLine(day, closed.get(day, "")), *by_day[day]]
        self.beginResetModel()
        self._lines, self.clashes = tuple(lines), clashes
        self.endResetModel()

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is listed."""
        return self._lines

    def index_of(self, session_id: UUID) -> QModelIndex:
        """Where a class stands."""
        lines = enumerate(self._lines)
        found = next((n for n, line in lines if isinstance(line, ClassRow) and line.id == session_id), -1)
        return self.index(found, 0) if found >= 0 else QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many lines there are."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A line in words, or itself."""
        if not 0 <= index.row() < len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == RowRole:
            return line
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            manner = self._context.manner
            if isinstance(line, ClassRow):
                return class_words(line, manner, clash=line.id in self.clashes)
            day = manner.full_day(line.day)
            return tr("{day}, closed: {title}", day=day, title=line.closed) if line.closed else day
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if not 0 <= index.row() < len(self._lines):
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self._lines[index.row()], ClassRow):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemNeverHasChildren


class _Lines(QStyledItemDelegate):
    """Paints headings and classes."""

    def __init__(self, context: PageContext, parent: QListView) -> None:
        super().__init__(parent)
        self._context = context
        self._theme: Theme = context.theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Headings are higher."""
        height = ROW if isinstance(index.data(RowRole), ClassRow) else HEAD
        return QSize(self._theme.size(400), self._theme.size(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, rect = index.data(RowRole), option.rect
        if isinstance(line, ClassRow):
            clashes = index.model().clashes  # type: ignore[attr-defined]
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_class(painter, rect, line, chosen=chosen, clash=line.id in clashes)
        else:
            self._paint_day(painter, rect, line)
        painter.restore()

    def _paint_day(self, painter: QPainter, rect: QRect, line: DayLine) -> None:
        theme, today = self._theme, self._context.today()
        words = self._context.manner.long_day(line.day)
        if line.day == today:
            words = tr("Today, {day}", day=words)
        painter.setFont(theme.font("label"))
        painter.setPen(theme.colour("accent" if line.day == today else "text"))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        inner = QRect(rect).adjusted(theme.size(16), theme.size(10), -theme.size(16), 0)
        painter.drawText(inner, middle, words)
        if line.closed:
            inner.setLeft(inner.left() + painter.fontMetrics().horizontalAdvance(words) + theme.size(12))
            painter.setFont(theme.font("body"))
            painter.setPen(theme.colour("warn"))
            closed = tr("Closed: {title}", title=line.closed)
            shown = painter.fontMetrics().elidedText(closed, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(inner, middle, shown)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("line"))

    def _paint_class(self, painter: QPainter, rect: QRect, row: ClassRow, *, chosen: bool, clash: bool) -> None:
        theme, manner = self._theme, self._context.manner
        if chosen:
            painter.fillRect(rect, theme.colour("selected"))
        past = row.ends <= self._context.now()
        quiet = theme.colour("text2")
        strong = quiet if past or row.cancelled else theme.colour("text")
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        left = rect.left() + theme.px(16)

        def write(text: str, x: float, width: float, *, bold: bool = False, ink: object = None) -> None:
            font = theme.font("body", bold=bold)
            font.setStrikeOut(bold and row.cancelled)
            painter.setFont(font)
            painter.setPen(ink or quiet)
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, round(width))
            painter.drawText(QRectF(x, rect.top(), width, rect.height()), middle, shown)

        write(manner.span(row.starts, row.ends), left, theme.px(150))
        ink, tint = theme.kind(row.tone)
        tile = QRectF(left + theme.px(158), rect.center().y() - theme.px(10), theme.px(20), theme.px(20))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawRoundedRect(tile, 4, 4)
        painter.setFont(theme.font("caption", bold=True))
        painter.setPen(ink)
        painter.drawText(tile, Qt.AlignmentFlag.AlignCenter, row.letter)
        x = tile.right() + theme.px(10)
        rest = rect.right() - theme.px(16) - x
        write(row.name, x, rest * 0.34, bold=True, ink=strong)
        write(row.coach_full, x + rest * 0.36, rest * 0.24)
        write(row.room_full, x + rest * 0.62, rest * 0.2)
        if clash and not row.cancelled:
            size = theme.px(16)
            place = QRectF(x + rest * 0.84, rect.center().y() - size / 2 + 1, size, size)
            icons.draw(painter, "triangle-alert", place, theme.colour("warn"))
        aside = tr("Cancelled") if row.cancelled else f"{row.booked}/{row.capacity}"
        aside += f" +{row.waiting}" if row.waiting and not row.cancelled else ""
        painter.setFont(theme.font("body", bold=row.booked >= row.capacity and not row.cancelled))
        painter.setPen(strong)
        inner = QRect(rect).adjusted(0, 0, -theme.size(16), 0)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, aside)


class Agenda(QListView):
    """The list. `opened` tells the class to show."""

    opened = Signal(object)
    closed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.lines = AgendaModel(context, self)
        self.setModel(self.lines)
        self.setItemDelegate(_Lines(context, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Agenda"))
        self.clicked.connect(self._open)
        context.theme.changed.connect(self.viewport().update)

    def show_rows(
        self,
        rows: Sequence[ClassRow],
        clashes: AbstractSet[UUID] = frozenset(),
        closed: Mapping[date, str] = MappingProxyType({}),
    ) -> None:
        """Show classes and closed days; the chosen class stays chosen."""
        chosen = self.chosen
        self.lines.show_rows(rows, clashes, closed)
        if chosen is not None:
            self.choose(chosen)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard begins at the first class that is not over."""
        rows = [line for line in self.lines.lines if isinstance(line, ClassRow)]
        if self.chosen is None and rows:
            self.choose(rows[place_after(rows, None, 1, self._context.now())].id)
        super().focusInEvent(event)

    @property
    def chosen(self) -> UUID | None:
        """The class that has the keyboard."""
        line = self.currentIndex().data(RowRole)
        return line.id if isinstance(line, ClassRow) else None

    def choose(self, session_id: UUID | None) -> None:
        """Give a class the keyboard."""
        found = QModelIndex() if session_id is None else self.lines.index_of(session_id)
        self.setCurrentIndex(found)

    def place_of(self, session_id: UUID) -> QRect | None:
        """Where a class is painted."""
        found = self.lines.index_of(session_id)
        return self.visualRect(found) if found.isValid() else None

    def _open(self, index: QModelIndex) -> None:
        line = index.data(RowRole)
        if isinstance(line, ClassRow):
            self.opened.emit(line.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Esc closes."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
