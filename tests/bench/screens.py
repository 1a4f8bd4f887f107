"""Measures of painting: turning the week, against an empty widget of the same size."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from studio.services.studio import Studio
from studio.ui.context import PageContext
from studio.ui.phrases import Manner
from studio.ui.schedule.layout import week_of
from studio.ui.schedule.week_view import WeekView
from studio.ui.tasks import Tasks
from studio.ui.theme import Theme
from tests.bench.databases import NOW, clock
from tests.bench.timing import MS, Figure, median_of

if TYPE_CHECKING:
    from datetime import date

WEEKS = 20
SIZE = (1140, 760)


class Empty(QWidget):
    """Paints its ground and nothing else."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """One colour."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().window())
        painter.end()


def week_turn(application: QApplication, studio: Studio) -> Figure:
    """Asking for another week, laying it out and painting it."""
    theme = Theme(application, "light", 14)
    set_clock = clock()
    set_clock.zone = studio.site().zone
    tasks = Tasks(lambda: studio, "bench")
    context = PageContext(
        tasks, theme, Manner(QLocale("en_GB")), set_clock, lambda *_a, **_k: None, lambda _t: None, lambda _e: None
    )
    view, empty = WeekView(context), Empty()
    for widget in (view, empty):
        widget.resize(*SIZE)
    monday = week_of(NOW.date(), 1)

    def show(first: date) -> None:
        calendar = studio.schedule.calendar(first, first + timedelta(days=6))
        view.show_days(first, 7, calendar.classes, calendar.closures)
        view.grab()

    weeks = [monday - timedelta(weeks=back) for back in range(WEEKS)]
    show(weeks[0])
    measured = median_of(partial(show, first) for first in weeks)
    floor = median_of([empty.grab] * WEEKS)
    classes = len(studio.schedule.calendar(monday, monday + timedelta(days=6)).classes)
    return Figure("turn the week, painted", measured, floor, MS, f"{classes} classes")
