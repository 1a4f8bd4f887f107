"""Paints a row of the member list: avatar, name, and the columns that were chosen. 36 px high."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from studio.domain.members.fact_values import Fact, Kind, Value
from studio.domain.members.filters import kind_of
from studio.domain.members.passes import PassState
from studio.services.members.rows import Column, MemberRow
from studio.ui.context import PageContext
from studio.ui.members.filter_words import cell_words
from studio.ui.members.list_columns import EDGE, Layout
from studio.ui.members.list_model import ID_ROLE, ROW_ROLE
from studio.ui.members.words import last_here_words, pass_words
from studio.ui.widgets.paint import Paint
from studio.ui.widgets.rows import Index, Look, RowDelegate

WIDTH = 424
_BAR, _STEP, _MOST = 4, 6, 3
_LOUD = {PassState.LOW: "warn", PassState.ENDING: "warn", PassState.USED_UP: "bad", PassState.OVER: ""}


class MemberDelegate(RowDelegate):
    """Paints members; the facts of a row may come later than its name."""

    height = 36

    def __init__(self, context: PageContext, paint: Paint, parent: QObject) -> None:
        super().__init__(paint, parent)
        self._context = context
        self.layout_shown = Layout()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A row's height, and as wide as its columns."""
        return QSize(round(self.layout_shown.width * self.marks.scale), super().sizeHint(option, index).height())

    def draw(self, painter: QPainter, rect: QRectF, index: Index, look: Look) -> None:
        """Paint one row."""
        marks, layout = self.marks, self.layout_shown
        marks.fill(painter, rect, look.ground)
        marks.fill(painter, QRectF(0, self.height - 1, rect.width(), 1), "selected" if look.chosen else "hair")
        name = str(index.data())
        marks.avatar(painter, QRectF(EDGE, 4.5, 26, 26), name, self._context.faces.small(index.data(ID_ROLE)))
        left = EDGE + 34
        marks.text(painter, QRectF(left, 0, layout.name - 42, self.height), name, bold=look.chosen)
        row: MemberRow | None = index.data(ROW_ROLE)
        if row is not None:
            self._draw_facts(painter, row)
        if look.focused:
            marks.panel(painter, rect.adjusted(2, 2, -2, -3), 6, None, "accent", 2)

    def _draw_facts(self, painter: QPainter, row: MemberRow) -> None:
        values = dict(zip(self.layout_shown.cells(), row.cells, strict=False))
        for one, left in self.layout_shown.lefts():
            room = QRectF(left, 0, one.width - 6, self.height)
            if one.column.fact is Fact.LAST_DAY:
                words = last_here_words(row.last_here, self._context.today(), self._context.manner)
                self.marks.text(painter, room, words, "text2")
            elif one.column.fact is Fact.PASS:
                self._draw_pass(painter, row, room)
            elif one.column.fact is Fact.CLASSES:
                self._draw_weeks(painter, row, left)
            else:
                self._draw_cell(painter, one.column, values, room)

    def _draw_pass(self, painter: QPainter, row: MemberRow, room: QRectF) -> None:
        words = pass_words(row.held, row.state, self._context.today(), self._context.manner)
        tone = _LOUD.get(row.state) if row.state is not None else ""
        if tone:
            self.marks.chip(painter, QPointF(room.left() - 6, 7.5), words, tone, most=room.width() + 6)
        else:
            self.marks.text(painter, room, words, "disabled" if row.held is None else "text2", "caption")

    def _draw_weeks(self, painter: QPainter, row: MemberRow, left: int) -> None:
        for week, count in enumerate(row.weeks):
            height = 5.0 * min(count, _MOST) if count else 1.0
            bar = QRectF(left + week * _STEP, 26 - height, _BAR, height)
            self.marks.panel(painter, bar, 1, "text2" if count else "control_soft")

    def _draw_cell(self, painter: QPainter, column: Column, values: dict[Column, Value], room: QRectF) -> None:
        if column not in values:
            return
        words = cell_words(column, values[column], self._context.manner)
        small = kind_of(column.fact, column.about) is Kind.TEXT
        self.marks.text(painter, room, words, "text2", "caption" if small else "body")
