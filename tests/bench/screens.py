"""Measures of painting: turning the week and one frame of it, against an empty widget of the same size."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QLocale
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from studio.services.schedule.rows import ClassRow
from studio.services.studio import Studio
from studio.ui.context import PageContext
from studio.ui.phrases import Manner
from studio.ui.schedule.ground import Around
from studio.ui.schedule.layout import day_columns, week_of
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


def week(application: QApplication, studio: Studio) -> list[Figure]:
    """Asking for another week, laying it out and painting it; then one frame of it, with 150 and with 400 classes."""
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
    monday = week_of(NOW.date(), 0)

    def show(first: date) -> None:
        calendar = studio.schedule.calendar(first, first + timedelta(days=6))
        view.show_columns(day_columns(first, 7), calendar.classes, Around(calendar.closures, calendar.absences))
        view.grab()

    weeks = [monday - timedelta(weeks=back) for back in range(WEEKS)]
    show(weeks[0])
    measured = median_of(partial(show, first) for first in weeks)
    floor = median_of([empty.grab] * WEEKS)
    calendar = studio.schedule.calendar(monday, monday + timedelta(days=6))
    figures = [Figure("turn the week, painted", measured, floor, MS, f"{len(calendar.classes)} classes")]
    for number in (150, 400):
        view.show_columns(day_columns(monday, 7), _repeated(calendar.classes, number), Around(calendar.closures))
        view.grab()
        figures.append(Figure(f"a frame of {number} classes", median_of([view.grab] * WEEKS), floor, MS))
    return figures


def _repeated(rows: Sequence[ClassRow], number: int) -> list[ClassRow]:
    """So many classes: those of a week, again a few minutes later."""
    found: list[ClassRow] = []
    for turn in range(-(-number // len(rows))):
        later = timedelta(minutes=7 * turn)
        found += [replace(row, id=uuid4(), starts=row.starts + later, ends=row.ends + later) for row in rows]
    return found[:number]
