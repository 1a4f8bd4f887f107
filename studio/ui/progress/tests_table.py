"""A member's tests: newest value, line with the test's error as a band, what may be said of it, sides compared."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from studio.domain.progress.measurement import Balance, Step
from studio.domain.progress.records import Side
from studio.drawing.chart import SCREEN_SPARKLINE, SeriesRole, sparkline
from studio.services.progress.rows import TestLine
from studio.ui import icons
from studio.ui.context import PageContext
from studio.ui.phrases import tr
from studio.ui.progress.words import BALANCES, STEPS, test_name, unit_name
from studio.ui.scene_painter import paint_scene

HEAD, ROW = 30, 41
LEFT, LATEST, CHART = 24, 172, 272
USUAL, NARROWEST = 992, 830
"""The table's width in design pixels that all is drawn for, and the one that it can do with."""
LETTERS = {Side.LEFT: "L", Side.RIGHT: "R", Side.BOTH: ""}


@dataclass(frozen=True, slots=True)
class Places:
    """Where the columns stand in a table so wide (design pixels): lines and bars take what is over, or missing."""

    width: float

    def _share(self, usual: float, share: float, least: float, most: float) -> float:
        return max(least, min(most, usual + (self.width - USUAL) * share))

    @property
    def line(self) -> float:
        """Width of a line of results."""
        return self._share(SCREEN_SPARKLINE.width, 0.5, 62, 360)

    @property
    def half(self) -> float:
        """Width of the bar of one side."""
        return self._share(50, 0.13, 29, 110)

    @property
    def since(self) -> float:
        """Left edge of what has changed."""
        return CHART + 26 + self.line + self._share(42, 0.16, 16, 42)

    @property
    def sides(self) -> float:
        """Left edge of left and right compared."""
        return self.since + 180

    @property
    def right(self) -> float:
        """Where the bar of the right side ends."""
        return self.sides + 37.5 + 2 * self.half


class TestsTable(QWidget):
    """Painted rows of tests under their headings."""

    __test__ = False

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._theme = context.theme
        self._lines: tuple[TestLine, ...] = ()
        self.setAccessibleName(tr("Tests"))
        self.setMinimumWidth(self._theme.size(NARROWEST))
        context.theme.changed.connect(self.update)

    def show_lines(self, lines: tuple[TestLine, ...]) -> None:
        """Show other tests."""
        self._lines = lines
        self.setAccessibleDescription(". ".join(self.words(line) for line in lines))
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def words(self, line: TestLine) -> str:
        """A row in one sentence."""
        change = tr(STEPS[line.shown.step]) if line.shown.step else tr("first result")
        value = f"{self._number(line.shown.latest.value)} {unit_name(line.test)}"
        return f"{test_name(line.test)} {tr(LETTERS[line.shown.latest.side])} {value}, {change}"

    def sizeHint(self) -> QSize:
        """Headings and rows."""
        return QSize(self._theme.size(NARROWEST), self._theme.size(HEAD + ROW * len(self._lines)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint headings and rows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_head(painter)
        for number, line in enumerate(self._lines):
            self._paint_row(painter, self._theme.px(HEAD) + number * self._theme.px(ROW), line)
        painter.end()

    @property
    def _places(self) -> Places:
        return Places(self.width() / self._theme.px(1))

    def _box(self, x: float, y: float, width: float, height: float = ROW) -> QRectF:
        return QRectF(self._theme.px(x), y, self._theme.px(width), self._theme.px(height))

    def _write(
        self, painter: QPainter, box: QRectF, text: str, font: QFont, role: str = "text", *, right: bool = False
    ) -> float:
        painter.setFont(font)
        painter.setPen(self._theme.colour(role))
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, text)
        return float(painter.fontMetrics().horizontalAdvance(text))

    def _paint_head(self, painter: QPainter) -> None:
        theme, caption, places = self._theme, self._theme.font("caption"), self._places
        heads = ((LEFT, tr("Test"), 140), (places.since, tr("Since first"), 160))
        for x, words, width in heads:
            self._write(painter, self._box(x, 0, width, HEAD), words, caption, "text2")
        self._write(painter, self._box(LATEST, 0, 62, HEAD), tr("Latest"), caption, "text2", right=True)
        patch = self._box(CHART + 26, theme.px(10), 16, 10)
        painter.fillRect(patch, theme.colour("line"))
        grey = tr("grey: test error") if places.since - CHART > 160 else tr("error")
        self._write(painter, self._box(CHART + 48, 0, 140, HEAD), grey, caption, "text2")
        middle = places.sides + 36 + places.half
        self._write(painter, self._box(middle - 64, 0, 60, HEAD), tr("Left"), caption, "text2", right=True)
        self._write(painter, self._box(middle + 8, 0, 60, HEAD), tr("Right"), caption, "text2")
        self._write(painter, self._box(places.right + 10, 0, 66, HEAD), tr("weaker, %"), caption, "text2", right=True)
        painter.fillRect(QRectF(0, theme.px(HEAD) - 1, self.width(), 1), theme.colour("line"))

    def _paint_row(self, painter: QPainter, y: float, line: TestLine) -> None:
        theme, shown = self._theme, line.shown
        name = test_name(line.test)
        self._write(painter, self._box(LEFT, y, 148), name, theme.font())
        value = self._number(shown.latest.value)
        self._write(painter, self._box(LATEST, y, 40), value, theme.font("lead", bold=True, figures=True), right=True)
        unit = f"{unit_name(line.test)} ↓" if line.test.lower_is_better else unit_name(line.test)
        self._write(painter, self._box(LATEST + 44, y, 50), unit, theme.font("caption"), "text2")
        self._paint_chart(painter, y, line)
        self._paint_change(painter, y, line)
        if line.symmetry is not None:
            self._paint_sides(painter, y, line)
        painter.fillRect(QRectF(0, y + theme.px(ROW) - 1, self.width(), 1), theme.colour("hair"))

    def _paint_chart(self, painter: QPainter, y: float, line: TestLine) -> None:
        theme, shown = self._theme, line.shown
        letter = tr(LETTERS[shown.latest.side])
        if letter:
            tile = self._box(CHART, y + theme.px((ROW - 18) / 2), 18, 18)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("tile"))
            painter.drawRoundedRect(tile, 5, 5)
            painter.setFont(theme.font("caption", bold=True))
            painter.setPen(theme.colour("text2"))
            painter.drawText(tile, Qt.AlignmentFlag.AlignCenter, letter)
        points = [(float(result.on_day.toordinal()), result.value) for result in shown.points]
        role: SeriesRole = "series_strong" if shown.step is Step.REAL else "series"
        scene = sparkline(points, shown.limit, replace(SCREEN_SPARKLINE, width=self._places.line), role)
        place = self._box(CHART + 26, y + theme.px(4), scene.width, scene.height)
        paint_scene(painter, scene, place, theme, halo=theme.colour("surface"))

    def _paint_change(self, painter: QPainter, y: float, line: TestLine) -> None:
        theme, shown, since = self._theme, line.shown, self._places.since
        if shown.step is None or shown.difference is None:
            self._write(painter, self._box(since, y, 160), tr("first result"), theme.font(), "text2")
            return
        real = shown.step is Step.REAL
        role = "ok" if real else "text2"
        name = {Step.REAL: "check", Step.PROBABLY: "info", Step.SAME: "equal", Step.UNKNOWN: "minus"}[shown.step]
        icons.draw(painter, name, self._box(since, y + theme.px(13), 15, 15), theme.colour(role))
        words = tr(STEPS[shown.step])
        used = self._write(painter, self._box(since + 22, y, 130), words, theme.font(bold=real), role)
        sign = "+" if shown.difference > 0 else "−" if shown.difference < 0 else ""
        amount = f"{sign}{self._number(abs(shown.difference))}"
        box = QRectF(theme.px(since + 30) + used, y, theme.px(60), theme.px(ROW))
        self._write(painter, box, amount, theme.font("caption"), "text2")

    def _paint_sides(self, painter: QPainter, y: float, line: TestLine) -> None:
        theme, compared, places = self._theme, line.symmetry, self._places
        if compared is None or line.left is None or line.right is None:
            return
        caption, top = theme.font("caption", figures=True), max(line.left, line.right) or 1.0
        self._write(painter, self._box(places.sides, y, 30), self._number(line.left), caption, right=True)
        flagged = compared.remark in {Balance.WATCH, Balance.TALK}
        for side, value in ((Side.LEFT, line.left), (Side.RIGHT, line.right)):
            dark = flagged and side is compared.weaker
            self._paint_half(painter, y, side, value / top, dark=dark)
        painter.fillRect(self._box(places.sides + 36.5 + places.half, y + theme.px(12.5), 1, 16), theme.colour("text"))
        self._write(painter, self._box(places.right + 6.5, y, 34), self._number(line.right), caption)
        percent = "–" if compared.percent is None else f"{compared.percent:.0f}"
        self._write(
            painter,
            self._box(places.right + 40.5, y, 30),
            percent,
            theme.font("caption", bold=True, figures=True),
            right=True,
        )
        words, place = tr(BALANCES[compared.remark]), self._box(places.right + 80.5, y, 100)
        if not flagged:
            self._write(painter, place, words, theme.font("caption"), "text2")
            return
        painter.setFont(caption)
        width = painter.fontMetrics().horizontalAdvance(words) + theme.px(12)
        chip = QRectF(place.left() - theme.px(4), y + theme.px(10.5), width, theme.px(20))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("warn_bg"))
        painter.drawRoundedRect(chip, 4, 4)
        painter.setPen(theme.colour("warn"))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_half(self, painter: QPainter, y: float, side: Side, share: float, *, dark: bool) -> None:
        theme, places = self._theme, self._places
        half = places.half
        left = places.sides + 36 if side is Side.LEFT else places.sides + 37.5 + half
        painter.fillRect(self._box(left, y + theme.px(16.5), half, 8), theme.colour("sunken"))
        width = half * share
        start = left + half - width if side is Side.LEFT else left
        colour = theme.colour("series") if dark else QColor(theme.colour("series_soft"))
        if not dark:
            colour.setAlphaF(0.75)
        painter.fillRect(self._box(start, y + theme.px(16.5), width, 8), colour)

    def _number(self, value: float) -> str:
        return self._context.manner.number(value, 0 if value == int(value) else 1)
