"""The two cards under the tests: the strength log and the weeks on target."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studio.drawing.chart import SCREEN_SQUARES, SeriesRole, attendance_squares
from studio.drawing.line_chart import SCREEN_LINES, Axes, Series, line_chart
from studio.services.progress.rows import Lift, ProgressView
from studio.ui.context import PageContext
from studio.ui.phrases import counted, tr
from studio.ui.scene_painter import SceneView
from studio.ui.widgets.basics import label

STEP = 20
"""Kilograms, or pounds, between two lines of the strength chart; twice that in a high one, and so on."""
WIDEST = 520
ROLES: tuple[SeriesRole, ...] = ("series_strong", "series", "series_soft", "series_soft")


def ticks_to(highest: float) -> tuple[float, ...]:
    """Where lines stand in a chart that goes from nothing to over the highest weight."""
    top = (int(highest) // STEP + 1) * STEP
    step = STEP * (1 + top // (5 * STEP + 1))
    return tuple(float(value) for value in range(0, top + step, step))


class StrengthCard(QWidget):
    """Estimated single lifts over the weeks, one line an exercise."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        theme = context.theme
        head = QHBoxLayout()
        head.addWidget(label(theme, tr("Strength log"), "label"))
        head.addWidget(label(theme, tr("estimated best single lift, 12 weeks"), "caption", tone="muted"))
        head.addStretch(1)
        self._chart = SceneView(theme)
        self._nothing = label(theme, tr("No lifts logged on two days yet."), tone="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self._chart)
        column.addWidget(self._nothing)
        column.addStretch(1)
        self.setMaximumWidth(theme.size(WIDEST))

    def show_lifts(self, lifts: Sequence[Lift]) -> None:
        """Show other lifts."""
        self._nothing.setVisible(not lifts)
        self._chart.setVisible(bool(lifts))
        if not lifts:
            return
        manner = self._context.manner
        series = []
        days = [point.on_day for lift in lifts for point in lift.points]
        highest = 0.0
        for lift, role in zip(lifts, ROLES, strict=False):
            points = tuple((float(one.on_day.toordinal()), manner.in_mass(one.best.value)) for one in lift.points)
            highest = max(highest, *(value for _, value in points))
            series.append(Series(points, manner.weight(lift.points[-1].best.value), lift.name, role))
        first, last = min(days), max(days)
        times = ((float(first.toordinal()), manner.day_month(first)), (float(last.toordinal()), manner.day_month(last)))
        axes = Axes(
            float(first.toordinal()), float(max(last, first + timedelta(days=1)).toordinal()), ticks_to(highest), times
        )
        scene = line_chart(series, axes, SCREEN_LINES)
        theme = self._context.theme
        self._chart.setFixedSize(QSize(theme.size(scene.width), theme.size(scene.height)))
        self._chart.setAccessibleName(
            ", ".join(f"{lift.name} {manner.weight(lift.points[-1].best.value)}" for lift in lifts)
        )
        self._chart.show_scene(scene)


class RegularityCard(QWidget):
    """Weeks on target: the headline number and a square for every class."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        theme = context.theme
        self._target = label(theme, "", tone="muted")
        head = QHBoxLayout()
        head.addWidget(label(theme, tr("Weeks on target"), "label"))
        head.addStretch(1)
        head.addWidget(self._target)
        self.count = label(theme, "", "title")
        self._of = label(theme, "", tone="muted")
        self._run = label(theme, "", tone="muted")
        numbers = QHBoxLayout()
        numbers.addWidget(self.count, 0, Qt.AlignmentFlag.AlignBottom)
        numbers.addWidget(self._of, 0, Qt.AlignmentFlag.AlignBottom)
        numbers.addStretch(1)
        numbers.addWidget(self._run, 0, Qt.AlignmentFlag.AlignBottom)
        self._squares = SceneView(theme)
        self._words = label(theme, "", "caption", tone="muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addLayout(numbers)
        column.addWidget(self._squares)
        column.addWidget(self._words)
        column.addStretch(1)
        self.setMaximumWidth(theme.size(WIDEST))

    def show_view(self, view: ProgressView) -> None:
        """Show a member's weeks."""
        found, theme, manner = view.regularity, self._context.theme, self._context.manner
        self._target.setText(counted(found.target, "{number} class a week", "{number} classes a week"))
        self.count.setText(str(found.on_target))
        self._of.setText(counted(len(found.judged), "of {number} week", "of {number} weeks"))
        self._run.setText(tr("longest run {count}", count=found.longest_run))
        labels = []
        for number in range(len(found.counts)):
            monday = found.first_week + timedelta(weeks=number)
            if monday.day <= 7:
                labels.append((number, manner.month(monday)))
        scene = attendance_squares(found.counts, found.target, SCREEN_SQUARES, labels)
        self._squares.setFixedSize(QSize(theme.size(scene.width + 20), theme.size(scene.height)))
        self._squares.setAccessibleName(tr("Classes a week: {counts}", counts=", ".join(map(str, found.counts))))
        self._squares.show_scene(scene)
        this_week = found.counts[-1] if found.counts else 0
        words = counted(
            found.empty_weeks,
            "{number} week without a class. This week {now} so far.",
            "{number} weeks without a class. This week {now} so far.",
            now=this_week,
        )
        if view.booked_this_week:
            days = ", ".join(manner.weekday(day) for day in view.booked_this_week)
            words += " " + tr("Booked: {days}.", days=days)
        self._words.setText(words)
