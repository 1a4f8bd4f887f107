"""The painted parts of a member's overview: attendance strip, facts, tests with sparklines, running bars."""

from __future__ import annotations

from datetime import date, timedelta
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from studio.domain.progress.measurement import Step
from studio.domain.progress.regularity import WEEKS, Regularity
from studio.drawing.chart import SparklineStyle, sparkline
from studio.services.progress.rows import RunningWeek, TestLine
from studio.ui.context import PageContext
from studio.ui.members.words import STEPS
from studio.ui.phrases import counted, tr
from studio.ui.progress.words import test_name, unit_name
from studio.ui.scene_painter import paint_scene
from studio.ui.widgets.paint import Paint

_SPARK = SparklineStyle(84, 22, 4, 6, 3, 1.5, 1.5, 0, 3, 2, 0.8, (2, 3))
_RIGHT = Qt.AlignmentFlag.AlignRight
_CENTRE = Qt.AlignmentFlag.AlignHCenter


class Painted(QWidget):
    """A widget painted in the design's measures, of a fixed height."""

    def __init__(self, context: PageContext, paint: Paint, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.marks = paint
        self.set_height(height)
        context.theme.changed.connect(self.update)

    def set_height(self, height: int) -> None:
        """Change the height, in the design's pixels."""
        self.setFixedHeight(round(height * self.marks.scale))

    @property
    def span(self) -> float:
        """The width in the design's pixels."""
        return self.width() / self.marks.scale

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the marks."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.marks.scale, self.marks.scale)
        self.draw(painter)
        painter.end()

    def draw(self, painter: QPainter) -> None:
        """Paint in the design's pixels."""
        raise NotImplementedError

    def heading(self, painter: QPainter, title: str, words: str = "") -> None:
        """A bold title with quiet words beside it."""
        self.marks.text(painter, QRectF(0, 0, self.span, 20), title, bold=True)
        left = self.marks.width(title, bold=True) + 8
        self.marks.text(painter, QRectF(left, 1, self.span - left, 20), words, "text2", "caption")


class AttendanceStrip(Painted):
    """Twenty-six weeks, or those since somebody joined: each cell prints its count, this week is ringed."""

    def __init__(self, context: PageContext, paint: Paint, parent: QWidget | None = None) -> None:
        super().__init__(context, paint, 76, parent)
        self._weeks: Regularity | None = None
        self._words = ""

    def show_weeks(self, weeks: Regularity, no_shows: int) -> None:
        """Show the classes of each week."""
        total, number = sum(weeks.counts), len(weeks.counts)
        rate = self.context.manner.number(total / number if number else 0, 1)
        parts = [
            tr(
                "{classes} in {weeks}",
                classes=counted(total, "{number} class", "{number} classes"),
                weeks=counted(number, "{number} week", "{number} weeks"),
            ),
            tr("{rate} a week", rate=rate),
        ]
        if no_shows:
            parts.append(counted(no_shows, "{number} no-show", "{number} no-shows"))
        self._weeks, self._words = weeks, " · ".join(parts)
        self.setAccessibleName(f"{tr('Attendance')}: {self._words}")
        self.update()

    def draw(self, painter: QPainter) -> None:
        """Paint cells and months."""
        self.heading(painter, tr("Attendance"), self._words)
        if self._weeks is None:
            return
        marks, counts = self.marks, self._weeks.counts
        step = (self.span - 4 + 3) / WEEKS
        free = 0.0
        for place, count in enumerate(counts):
            rect = QRectF(2 + place * step, 27, step - 3, 28)
            heat = min(count, 3)
            if place == len(counts) - 1:
                marks.panel(painter, rect.adjusted(-2.5, -2.5, 2.5, 2.5), 6, "surface", "accent", 1.5)
            marks.panel(painter, rect, 4, f"heat{heat}")
            ink = "text2" if heat == 0 else "heat3_text" if heat == 3 else "heat_text"
            marks.text(painter, rect, str(count), ink, "caption", align=_CENTRE)
            monday = self._weeks.first_week + timedelta(weeks=place)
            words = self._month(place, monday)
            if words and rect.left() >= free:
                marks.text(painter, QRectF(rect.left() - 2, 59, 60, 16), words, "text2", "caption")
                free = rect.left() + marks.width(words, "caption") + 8

    def _month(self, place: int, monday: date) -> str:
        if place == 0:
            return self.context.manner.day_month(monday)
        before = monday - timedelta(weeks=1)
        return self.context.manner.month(monday) if monday.month != before.month else ""


class FactsRow(Painted):
    """Four facts, each a number over its words; where one would be cut, two stand over two."""

    ROW = 60

    def __init__(self, context: PageContext, paint: Paint, parent: QWidget | None = None) -> None:
        super().__init__(context, paint, self.ROW, parent)
        self._facts: tuple[tuple[str, str], ...] = ()
        self._across = 1

    def show_facts(self, *facts: tuple[str, str]) -> None:
        """Show facts as (number, words)."""
        self._facts = facts
        self.setAccessibleName(", ".join(f"{number} {words}" for number, words in facts))
        self._share()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        several = max(1, len(self._facts))
        need = max((self._width_of(*fact) for fact in self._facts), default=0.0)
        self._across = several if need <= self.span / several else (several + 1) // 2
        self.set_height(self.ROW * -(-several // self._across))

    def _width_of(self, number: str, words: str) -> float:
        return 18 + max(self.marks.width(number, "section"), self.marks.width(words, "caption"))

    def draw(self, painter: QPainter) -> None:
        """Paint numbers, words and rules."""
        marks, width = self.marks, self.span / self._across
        for edge in (0, self.height() / marks.scale - 1):
            marks.fill(painter, QRectF(0, edge, self.span, 1), "line")
        for place, (number, words) in enumerate(self._facts):
            down, along = divmod(place, self._across)
            left, top = along * width + (16 if along else 0), down * self.ROW
            if along:
                marks.fill(painter, QRectF(along * width, top + 1, 1, self.ROW - 2), "hair")
            marks.text(painter, QRectF(left, top + 8, width - 18, 24), number, "text", "section")
            marks.text(painter, QRectF(left, top + 34, width - 18, 16), words, "text2", "caption")


class TestsTable(Painted):
    """One row a test: the newest value, its course over the test's own error, the change and what it may be called."""

    __test__ = False
    ROW = 42
    ROOMY, NARROW = 424, 400
    """So much width the columns were drawn for, and under so much there is no room for the course."""

    def __init__(self, context: PageContext, paint: Paint, parent: QWidget | None = None) -> None:
        super().__init__(context, paint, 60, parent)
        self._lines: tuple[TestLine, ...] = ()
        self._words = ""

    def show_tests(self, lines: tuple[TestLine, ...], last: date | None, most: int = 99) -> None:
        """Show the first `most` tests."""
        self._lines = lines[:most]
        manner = self.context.manner
        self._words = tr("No tests yet. The first one sets the baseline.")
        if last is not None:
            self._words = tr("Last on {day} · change since the first", day=manner.day_month(last))
        self.set_height(28 + self.ROW * len(self._lines) + (22 if self._lines else 0))
        self.setAccessibleName(
            "; ".join([tr("Tests"), *(f"{self._name(line)} {self._value(line)}" for line in self._lines)])
        )
        self.update()

    def _name(self, line: TestLine) -> str:
        return test_name(line.test)

    def _number(self, value: float) -> str:
        return self.context.manner.number(value, 0 if float(value).is_integer() else 1)

    def _value(self, line: TestLine) -> str:
        return f"{self._number(line.shown.latest.value)} {unit_name(line.test)}"

    def _sides(self, line: TestLine) -> str:
        if line.left is None or line.right is None:
            return ""
        left, right = self._number(line.left), self._number(line.right)
        return tr("Left {left} · Right {right}", left=left, right=right)

    def _columns(self) -> tuple[float, float, float]:
        """Where the values, their course and their change begin; names and units get a share of a wide window."""
        more = max(0.0, self.span - self.ROOMY) * 0.3
        value = 128 + min(80.0, more)
        course = value + 62 + min(40.0, more)
        return value, course, course + (_SPARK.width if self.span >= self.NARROW else 0)

    def draw(self, painter: QPainter) -> None:
        """Paint the rows."""
        self.heading(painter, tr("Tests"), self._words)
        marks, width = self.marks, self.span
        value, course, change = self._columns()
        top = 28.0
        for place, line in enumerate(self._lines):
            if place:
                marks.fill(painter, QRectF(0, top, width, 1), "hair")
            sides = self._sides(line)
            name = QRectF(0, top + (4 if sides else 0), value - 4, 18 if sides else 42)
            marks.text(painter, name, self._name(line))
            marks.text(painter, QRectF(0, top + 22, value - 4, 16), sides, "text2", "caption")
            number = self._number(line.shown.latest.value)
            marks.text(painter, QRectF(value, top, 40, 42), number, "text", "lead", bold=True)
            left = value + marks.width(number, "lead", bold=True) + 5
            marks.text(painter, QRectF(left, top + 1, course - 2 - left, 42), unit_name(line.test), "text2", "caption")
            if change > course:
                self._draw_course(painter, line, QRectF(course, top + 10, _SPARK.width, _SPARK.height))
            self._draw_change(painter, line, change, top)
            top += self.ROW
        if self._lines:
            marks.panel(painter, QRectF(0, top + 8, 16, 10), 2, "band")
            words = tr("Grey band: change the test cannot tell from chance")
            marks.text(painter, QRectF(22, top + 5, width - 22, 16), words, "text2", "caption")

    def _draw_course(self, painter: QPainter, line: TestLine, place: QRectF) -> None:
        points = [(float(one.on_day.toordinal()), one.value) for one in line.shown.points]
        theme = self.context.theme
        scene = sparkline(points, line.shown.limit, _SPARK)
        paint_scene(painter, scene, place, theme, halo=theme.colour("surface"))

    def _draw_change(self, painter: QPainter, line: TestLine, left: float, top: float) -> None:
        marks, change = self.marks, line.shown
        loud = change.step is Step.REAL
        if change.difference is not None:
            sign = "+" if change.difference > 0 else "−" if change.difference < 0 else "±"
            words = f"{sign}{self._number(abs(change.difference))}"
            ink = "text" if loud else "text2"
            marks.text(painter, QRectF(left, top, 38, 42), words, ink, bold=loud, align=_RIGHT)
        words = tr(STEPS[change.step])
        rect = QRectF(left + 46, top + 1, self.span - left - 46, 42)
        marks.text(painter, rect, words, "text" if loud else "text2", "caption")


class RunningBars(Painted):
    """Kilometres a week: this week solid inside its dashed plan."""

    def __init__(self, context: PageContext, paint: Paint, parent: QWidget | None = None) -> None:
        super().__init__(context, paint, 160, parent)
        self._weeks: tuple[RunningWeek, ...] = ()
        self._words = ""

    def show_weeks(self, weeks: tuple[RunningWeek, ...]) -> None:
        """Show the last weeks, the running one last."""
        self._weeks = weeks
        manner = self.context.manner
        self._words = tr("{unit} a week", unit=manner.distance)
        if not any(week.distance_m or week.planned_m for week in weeks):
            self._weeks = ()
            self._words = tr("Nothing is written down yet.")
        elif weeks[-1].planned_m:
            done, planned = self._far(weeks[-1].distance_m), self._far(weeks[-1].planned_m)
            plan = tr("{done} of {planned} planned", done=manner.number(done), planned=manner.number(planned))
            self._words = f"{self._words} · {plan}"
        self.set_height(160 if self._weeks else 24)
        self.setAccessibleName(f"{tr('Running')}: {self._words}")
        self.update()

    def _far(self, metres: float) -> float:
        return metres / (1609.344 if self.context.manner.distance == "mi" else 1000)

    def draw(self, painter: QPainter) -> None:
        """Paint axis, bars and days."""
        self.heading(painter, tr("Running"), self._words)
        if not self._weeks:
            return
        marks, base, full, left = self.marks, 134.0, 96.0, 26.0
        most = max(max(self._far(week.distance_m), self._far(week.planned_m or 0)) for week in self._weeks)
        step = next((one for one in (5, 10, 20, 25, 50) if most / one <= 3.2), 100)
        top = step * max(1, ceil(most / step))
        for value in range(0, top + 1, step):
            y = base - full * value / top
            marks.fill(painter, QRectF(left, round(y), self.span - left, 1), "line" if value == 0 else "hair")
            marks.text(painter, QRectF(0, y - 8, left - 6, 16), str(value), "text2", "caption", align=_RIGHT)
        wide = (self.span - left) / len(self._weeks)
        for place, week in enumerate(self._weeks):
            now = place == len(self._weeks) - 1
            bar = min(22.0, wide - 6)
            x = left + place * wide + (wide - bar) / 2
            high = full * self._far(week.distance_m) / top
            if now and week.planned_m:
                self._draw_plan(painter, QRectF(x, base - full * self._far(week.planned_m) / top, bar, 0), base)
            if high:
                marks.panel(painter, QRectF(x, base - high, bar, high), min(2, high / 2), "accent" if now else "heat2")
            if (len(self._weeks) - 1 - place) % 3 == 0:
                words = self.context.manner.day_month(week.week)
                box = QRectF(min(x + bar / 2 - 30, self.span - 60), base + 5, 60, 16)
                marks.text(painter, box, words, "text2", "caption", align=_RIGHT if now else _CENTRE)

    def _draw_plan(self, painter: QPainter, rect: QRectF, base: float) -> None:
        rect.setBottom(base)
        pen = QPen(self.marks.colour("accent"), 1)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.translated(QPointF(0, 0)).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
