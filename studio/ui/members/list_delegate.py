"""Paints a row of the member list: avatar, name, last here, pass, eight weeks as bars. 36 px high."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from studio.domain.members.passes import PassState
from studio.services.members.rows import MemberRow
from studio.ui.context import PageContext
from studio.ui.members.list_model import ID_ROLE, ROW_ROLE
from studio.ui.members.words import last_here_words, pass_words
from studio.ui.widgets.paint import Paint

WIDTH = 424
ROW_HEIGHT = 36
EDGE = 16
_BARS_WIDTH, _BAR, _STEP, _MOST = 46, 4, 6, 3
_LOUD = {PassState.LOW: "warn", PassState.ENDING: "warn", PassState.USED_UP: "bad", PassState.OVER: ""}


@dataclass(frozen=True, slots=True)
class Columns:
    """Left edges of the columns, the same for head and rows whether or not a scroll bar takes room."""

    last: float = WIDTH - EDGE - _BARS_WIDTH - 2 - 76 - 70
    held: float = WIDTH - EDGE - _BARS_WIDTH - 2 - 76
    bars: float = WIDTH - EDGE - _BARS_WIDTH - 2


class MemberDelegate(QStyledItemDelegate):
    """Paints members; the facts of a row may come later than its name."""

    def __init__(self, context: PageContext, paint: Paint, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._paint = paint

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """A row's height; its width is the view's."""
        return QSize(200, round(ROW_HEIGHT * self._paint.scale))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        paint, scale = self._paint, self._paint.scale
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(area.topLeft())
        painter.scale(scale, scale)
        rect = QRectF(0, 0, area.width() / scale, ROW_HEIGHT)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        paint.fill(painter, rect, "selected" if chosen else "hover" if over else "surface")
        paint.fill(painter, QRectF(0, ROW_HEIGHT - 1, rect.width(), 1), "selected" if chosen else "hair")
        columns = Columns()
        name = str(index.data())
        face = self._context.faces.small(index.data(ID_ROLE))
        paint.avatar(painter, QRectF(EDGE, 4.5, 26, 26), name, face)
        left = EDGE + 34
        paint.text(painter, QRectF(left, 0, columns.last - left - 8, ROW_HEIGHT), name, bold=chosen)
        row: MemberRow | None = index.data(ROW_ROLE)
        if row is not None:
            self._draw_facts(painter, row, columns)
        if chosen and state & QStyle.StateFlag.State_HasFocus:
            paint.panel(painter, rect.adjusted(2, 2, -2, -3), 6, None, "accent", 2)
        painter.restore()

    def _draw_facts(self, painter: QPainter, row: MemberRow, columns: Columns) -> None:
        paint, manner, today = self._paint, self._context.manner, self._context.today()
        last = QRectF(columns.last, 0, columns.held - columns.last - 6, ROW_HEIGHT)
        paint.text(painter, last, last_here_words(row.last_here, today, manner), "text2")
        words = pass_words(row.held, row.state, today, manner)
        tone = _LOUD.get(row.state) if row.state is not None else ""
        if tone:
            paint.chip(painter, QPointF(columns.held - 6, 7.5), words, tone)
        else:
            room = QRectF(columns.held, 0, columns.bars - columns.held - 6, ROW_HEIGHT)
            paint.text(painter, room, words, "disabled" if row.held is None else "text2", "caption")
        for week, count in enumerate(row.weeks):
            height = 5.0 * min(count, _MOST) if count else 1.0
            bar = QRectF(columns.bars + week * _STEP, 26 - height, _BAR, height)
            paint.panel(painter, bar, 1, "text2" if count else "control_soft")
