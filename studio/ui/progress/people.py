"""Members who were tested, newest test day first: a list to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from studio.ui.context import PageContext
from studio.ui.phrases import Manner, tr
from studio.ui.widgets.basics import paint_avatar

Tested = tuple[UUID, str, str, date]
ROW = 48
ID = Qt.ItemDataRole.UserRole
DAY = Qt.ItemDataRole.UserRole + 1


class TestedModel(QAbstractListModel):
    """The people, a row each."""

    __test__ = False

    def __init__(self, manner: Manner) -> None:
        super().__init__()
        self._manner = manner
        self._rows: tuple[Tested, ...] = ()

    def show_rows(self, rows: Sequence[Tested]) -> None:
        """Show other people."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """One row a person."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name, id and test day of a row."""
        if not index.isValid():
            return None
        member_id, code, name, day = self._rows[index.row()]
        words = tr("last test {day}", day=self._manner.day_month_year(day))
        found = {
            int(Qt.ItemDataRole.DisplayRole): name,
            int(Qt.ItemDataRole.AccessibleTextRole): f"{name}, {code}, {words}",
            int(ID): member_id,
            int(DAY): words,
        }
        return found.get(int(role))


class _Delegate(QStyledItemDelegate):
    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._theme = context.theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """A row's height."""
        return QSize(self._theme.size(300), self._theme.size(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint avatar, name and day."""
        theme, rect = self._theme, QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("selected"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("hover"))
        name, size = str(index.data()), theme.px(32)
        place = QRectF(rect.left() + theme.px(12), rect.center().y() - size / 2, size, size)
        paint_avatar(painter, place, name, theme)
        inner = rect.adjusted(theme.px(56), 0, -theme.px(12), 0)
        painter.setFont(theme.font("label"))
        painter.setPen(theme.colour("text"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        painter.setFont(theme.font())
        painter.setPen(theme.colour("text2"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(index.data(DAY)))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.colour("hair"))
        painter.restore()


class TestedList(QListView):
    """The list; Enter or a click chooses."""

    __test__ = False

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.people = TestedModel(context.manner)
        self.people.setParent(self)
        self.setModel(self.people)
        delegate = _Delegate(context)
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setMaximumWidth(context.theme.size(720))
        self.setAccessibleName(tr("Members who were tested"))
        context.theme.changed.connect(self.viewport().update)
