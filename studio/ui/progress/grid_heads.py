"""The heads of the results grid: a station over its two columns, and a person with the code of the roster."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QTableView

from studio.services.progress.rows import ResultsGrid
from studio.ui.phrases import tr
from studio.ui.theme import Theme
from studio.ui.widgets.paint import Paint

HEIGHT, COLUMN, WIDEST = 56, 96, 260
_CODE, _EDGE, _LETTER = 32, 8, 26


class StationHead(QHeaderView):
    """Letter and name of a station over what is typed there: load and repetitions."""

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._paint = Paint(theme)
        self._grid: ResultsGrid | None = None
        self.setDefaultSectionSize(theme.size(COLUMN))
        self.setFixedHeight(theme.size(HEIGHT))

    def show_grid(self, grid: ResultsGrid) -> None:
        """Head the columns of another class."""
        self._grid = grid
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint each station once, over both its columns."""
        painter, paint = QPainter(self.viewport()), self._paint
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(paint.scale, paint.scale)
        paint.fill(painter, QRectF(0, 0, self.viewport().width() / paint.scale, HEIGHT), "surface")
        for number, station in enumerate(() if self._grid is None else self._grid.stations):
            left = self.sectionViewportPosition(2 * number) / paint.scale
            column = self.sectionSize(2 * number) / paint.scale
            badge = QRectF(left + _EDGE, 6, _LETTER, 20)
            paint.panel(painter, badge, 4, "tile")
            centre = Qt.AlignmentFlag.AlignHCenter
            paint.text(painter, badge, station.letter, role="caption", bold=True, align=centre)
            name = QRectF(badge.right() + 8, 6, 2 * column - _LETTER - 2 * _EDGE - 8, 20)
            paint.text(painter, name, station.name, role="label")
            for place, words in enumerate((tr("Load"), tr("reps"))):
                under = QRectF(left + place * column, 32, column, 18)
                paint.text(painter, under, words, "text2", "caption", align=centre)
            paint.fill(painter, QRectF(left + 2 * column - 1, 0, 1, HEIGHT), "line")
        paint.fill(painter, QRectF(0, HEIGHT - 1, self.viewport().width() / paint.scale, 1), "line")
        painter.end()


class PeopleHead(QHeaderView):
    """Code and name of everybody, the names one under the other."""

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self._theme, self._paint = theme, Paint(theme)
        self._grid: ResultsGrid | None = None
        self.setDefaultSectionSize(theme.size(36))

    def show_grid(self, grid: ResultsGrid) -> None:
        """Head the rows of another class."""
        self._grid = grid
        names, size = QFontMetrics(self._theme.font()), self._theme.size
        longest = max((names.horizontalAdvance(one.name) for one in grid.people), default=0)
        self.setFixedWidth(min(size(WIDEST), size(_CODE + 2 * _EDGE) + longest + 2))
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRectF, logicalIndex: int) -> None:  # type: ignore[override]
        """Paint somebody."""
        if self._grid is None:
            return
        person, paint = self._grid.people[logicalIndex], self._paint
        painter.save()
        painter.scale(paint.scale, paint.scale)
        top, width = rect.top() / paint.scale, rect.width() / paint.scale
        height = rect.height() / paint.scale
        paint.fill(painter, QRectF(0, top, width, height), "surface")
        paint.text(painter, QRectF(_EDGE, top, _CODE, height), f"{person.code:02}", "text2", "caption")
        paint.text(painter, QRectF(_EDGE + _CODE, top, width - _CODE - 2 * _EDGE, height), person.name)
        paint.fill(painter, QRectF(0, top + height - 1, width, 1), "hair")
        paint.fill(painter, QRectF(width - 1, top, 1, height), "line")
        painter.restore()

    def sizeHint(self) -> QSize:
        """As wide as the names need."""
        return QSize(self.width(), super().sizeHint().height())
