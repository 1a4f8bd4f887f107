"""Lists of painted rows: a model of frozen rows, and the delegate that hands each row to whoever draws it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from studio.ui.widgets.paint import Paint

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
Row = TypeVar("Row")


class RowsModel(QAbstractListModel, Generic[Row]):
    """Frozen rows; `ROW_ROLE` gives one. A list says what its rows are called by `words` and `spoken`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; the same ones keep the selection."""
        if tuple(rows) != self.rows:
            self.beginResetModel()
            self.rows = tuple(rows)
            self.endResetModel()

    def words(self, row: Row) -> str:
        """What the row is found by as one types."""
        raise NotImplementedError

    def spoken(self, row: Row) -> str:
        """The row for a screen reader."""
        raise NotImplementedError

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's signature
        """How many there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row, or its words."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self.words(row)
        return self.spoken(row) if role == Qt.ItemDataRole.AccessibleTextRole else None


@dataclass(frozen=True, slots=True)
class Look:
    """How a row stands in its list."""

    chosen: bool
    over: bool
    focused: bool

    @property
    def ground(self) -> str:
        """The colour token of what the row is painted on."""
        return "selected" if self.chosen else "hover" if self.over else "surface"


class RowDelegate(QStyledItemDelegate):
    """Rows `height` high, drawn by `draw` in the design's measures from the row's left upper corner."""

    height: int

    def __init__(self, paint: Paint, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.marks = paint

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A row's height; its width is the view's."""
        return QSize(200, round(self.height * self.marks.scale))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        scale = self.marks.scale
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        look = Look(
            chosen,
            over=bool(state & QStyle.StateFlag.State_MouseOver),
            focused=chosen and bool(state & QStyle.StateFlag.State_HasFocus),
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(area.topLeft())
        painter.scale(scale, scale)
        self.draw(painter, QRectF(0, 0, area.width() / scale, self.height), index, look)
        painter.restore()

    def draw(self, painter: QPainter, rect: QRectF, index: Index, look: Look) -> None:
        """Draw a row in `rect`, which starts at 0, 0."""
        raise NotImplementedError
