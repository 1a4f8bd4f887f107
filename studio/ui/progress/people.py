"""Members who were tested, newest test day first: a list to choose from."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView

from studio.services.progress.rows import Tested
from studio.ui.context import PageContext
from studio.ui.phrases import Manner, tr
from studio.ui.widgets.paint import Paint
from studio.ui.widgets.rows import ROW_ROLE, Index, Look, RowDelegate, RowsModel


class TestedModel(RowsModel[Tested]):
    """The people, a row each."""

    __test__ = False

    def __init__(self, manner: Manner, parent: QListView) -> None:
        super().__init__(parent)
        self._manner = manner

    def words(self, row: Tested) -> str:
        """The name."""
        return row.name

    def spoken(self, row: Tested) -> str:
        """Name, code and test day."""
        return f"{row.name}, {row.code}, {day_words(row, self._manner)}"


def day_words(row: Tested, manner: Manner) -> str:
    """When somebody was last tested."""
    return tr("last test {day}", day=manner.day_month_year(row.day))


class _Delegate(RowDelegate):
    height = 48

    def __init__(self, context: PageContext, parent: QListView) -> None:
        super().__init__(Paint(context.theme), parent)
        self._manner, self._faces = context.manner, context.faces

    def draw(self, painter: QPainter, rect: QRectF, index: Index, look: Look) -> None:
        """Draw avatar, name and day."""
        row: Tested = index.data(ROW_ROLE)
        marks, day = self.marks, day_words(row, self._manner)
        marks.fill(painter, rect, look.ground)
        marks.avatar(painter, QRectF(12, 8, 32, 32), row.name, self._faces.small(row.member_id))
        aside = marks.width(day) + 1
        right = rect.right() - 12
        marks.text(painter, QRectF(56, 0, right - aside - 12 - 56, rect.height()), row.name, role="label")
        marks.text(painter, QRectF(right - aside, 0, aside, rect.height()), day, "text2")
        marks.fill(painter, QRectF(0, rect.bottom() - 1, rect.width(), 1), "hair")


class TestedList(QListView):
    """The list; Enter or a click chooses."""

    __test__ = False

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.people = TestedModel(context.manner, self)
        self.setModel(self.people)
        self.setItemDelegate(_Delegate(context, self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setMaximumWidth(context.theme.size(720))
        self.setAccessibleName(tr("Members who were tested"))
        context.theme.changed.connect(self.viewport().update)
