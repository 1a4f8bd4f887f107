"""The class on one line, to scale: every work interval of every block, sharing its left edge with the cards."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.services.circuits.rows import CircuitView
from studio.ui import icons
from studio.ui.circuits.geometry import BAR_HEIGHT, BAR_TOP, EDGE, TIME_HEIGHT, BarPart, Grid, bar_parts
from studio.ui.circuits.words import block_name, clock, span
from studio.ui.phrases import tr
from studio.ui.theme import Theme

EFFORT = {
    "mobility": "effort1",
    "power": "effort3",
    "strength": "effort3",
    "accessory": "effort2",
    "core": "effort2",
    "cool_down": "effort1",
}
"""One blue ramp for the parts of a session, so that they never clash with kind colours."""


class TimeBar(QWidget):
    """Total, fit, and the bar."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view: CircuitView | None = None
        self._grid_width = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._resize)
        self._resize()

    def show_view(self, view: CircuitView) -> None:
        """Show another circuit."""
        self._view = view
        if view.time is not None:
            total = clock(view.time.total_s)
            parts = [f"{block_name(lane.kind)} {clock(lane.length_s)}" for lane in view.lanes if lane.stations]
            self.setAccessibleName(
                ", ".join((tr("{total} of {limit} min", total=total, limit=view.head.minutes), *parts))
            )
        self.update()

    def fit_to(self, width: float) -> None:
        """Take the width that the board's grid has."""
        self._grid_width = width
        self.update()

    def _resize(self) -> None:
        self.setFixedHeight(self._theme.size(TIME_HEIGHT))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar."""
        view = self._view
        if view is None or view.time is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        grid = Grid(self._grid_width or self.width(), self._theme.px(1))
        limit = view.head.minutes * 60
        self._paint_total(painter, view.time.total_s, limit)
        parts = bar_parts(view.time, limit, grid.right - grid.left)
        for number, part in enumerate(parts):
            following = parts[number + 1].x if number + 1 < len(parts) else grid.right - grid.left
            self._paint_part(painter, part, grid, following)
        if parts[-1].kind == "cool_down":
            self._paint_end(painter, parts[-1], grid, parts[-2])
        painter.end()

    def _paint_total(self, painter: QPainter, total: int, limit: int) -> None:
        theme, px = self._theme, self._theme.px
        left = (EDGE + 12) * px(1)
        painter.setFont(theme.font("section"))
        painter.setPen(theme.colour("text"))
        painter.drawText(QRectF(left, px(2), px(100), px(24)), Qt.AlignmentFlag.AlignVCenter, clock(total))
        over = total > limit
        role = "bad" if over else "ok"
        mark = QRectF(left, px(30), px(14), px(14))
        icons.draw(painter, "triangle-alert" if over else "check", mark, theme.colour(role))
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.colour(role))
        if over:
            words = tr("{span} over", span=span(total - limit))
        elif limit - total <= 60:
            words = tr("fills {minutes} min", minutes=limit // 60)
        else:
            words = tr("{span} free", span=span(limit - total))
        painter.drawText(QRectF(left + px(18), px(29), px(96), px(16)), Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_end(self, painter: QPainter, part: BarPart, grid: Grid, before: BarPart) -> None:
        """The name of the cool-down, ending where the bar ends, when the name before it leaves room."""
        theme, px = self._theme, self._theme.px
        name = block_name(part.kind)
        font = theme.font("caption")
        width = QFontMetricsF(font).horizontalAdvance(name) + 1
        right = grid.left + part.x + part.width
        taken = QFontMetricsF(theme.font("caption", bold=True)).horizontalAdvance(block_name(before.kind or "core"))
        if right - width > grid.left + before.x + taken + px(8):
            painter.setFont(font)
            painter.setPen(theme.colour("text2"))
            painter.drawText(QRectF(right - width, 0, width, px(16)), Qt.AlignmentFlag.AlignVCenter, name)

    def _paint_part(self, painter: QPainter, part: BarPart, grid: Grid, following: float) -> None:
        theme, px = self._theme, self._theme.px
        x = grid.left + part.x
        top, height = px(BAR_TOP), px(BAR_HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("track"))
        painter.drawRoundedRect(QRectF(x, top, part.width, height), px(3), px(3))
        painter.setBrush(theme.colour(EFFORT.get(part.kind, "track")))
        if part.kind != "cool_down":
            for offset, width in part.work:
                painter.drawRect(QRectF(x + offset, top, width, height))
        quiet = part.kind in {"", "cool_down"}
        font = theme.font("caption", bold=not quiet)
        name = tr("Brief") if not part.kind else block_name(part.kind)
        room = max(part.width, following - part.x - px(4))
        painter.setFont(font)
        painter.setPen(theme.colour("text2" if quiet else "text"))
        if part.kind != "cool_down":
            shown = QFontMetricsF(font).elidedText(name, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(x, 0, room, px(16)), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.colour("text2"))
        aside = Qt.AlignmentFlag.AlignRight if part.kind == "cool_down" else Qt.AlignmentFlag.AlignLeft
        below = QRectF(x, px(42), max(part.width, px(34)), px(16))
        if part.kind == "cool_down":
            below.moveRight(x + part.width)
        painter.drawText(below, aside | Qt.AlignmentFlag.AlignVCenter, clock(part.seconds))
