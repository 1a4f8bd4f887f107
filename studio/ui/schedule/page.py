"""The schedule: a week or a day of classes, narrowed by coach, room and kind; a class opens in the inspector."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal
from uuid import UUID

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from studio.services.changes import Changes
from studio.services.schedule.rows import Calendar, ClassDetail
from studio.ui.context import Page, PageContext
from studio.ui.phrases import tr
from studio.ui.schedule.filters import Filters
from studio.ui.schedule.heads import DayHeads
from studio.ui.schedule.inspector import Inspector
from studio.ui.schedule.layout import week_of
from studio.ui.schedule.week_view import WeekView
from studio.ui.theme import set_role
from studio.ui.widgets.basics import Segments, button, label, rule

Span = Literal["day", "week"]
CONCERNS = Changes.SCHEDULE | Changes.ATTENDANCE | Changes.CIRCUITS | Changes.SETTINGS
TICK_MS = 30_000


class SchedulePage(Page):
    """Left the month and the filters, right the calendar. Keys with the calendar's focus: D, W, T, arrows, Enter,
    Esc.
    """

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._span: Span = "week"
        self._day = context.today()
        self._calendar: Calendar | None = None
        set_role(self, surface="surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.filters = Filters(context)
        self.heads = DayHeads(context)
        self.view = WeekView(context)
        self._lay_out()
        self.inspector = Inspector(context, self)
        self._connect()
        timer = QTimer(self)
        timer.timeout.connect(self.view.update)
        timer.start(TICK_MS)

    def _lay_out(self) -> None:
        theme = self._context.theme
        self.title = label(theme, "", "section")
        self._week = label(theme, "", tone="muted")
        self._counts = label(theme, "", "caption", tone="muted")
        self._spans = Segments(theme, (("day", tr("Day")), ("week", tr("Week"))))
        self._spans.choose("week")
        self._today = button(theme, tr("Today"))
        self._back = button(theme, "", "icon", icon="chevron-left", name=tr("Earlier"))
        self._on = button(theme, "", "icon", icon="chevron-right", name=tr("Later"))
        bar = QHBoxLayout()
        bar.setContentsMargins(theme.size(16), 0, theme.size(16), 0)
        bar.setSpacing(theme.size(8))
        for widget in (self.title, self._week, self._today, self._back, self._on):
            bar.addWidget(widget)
        bar.addStretch(1)
        bar.addWidget(self._counts)
        bar.addWidget(self._spans)
        head = QWidget()
        head.setFixedHeight(theme.size(56))
        head.setLayout(bar)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self.view)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(head)
        right.addWidget(self.heads)
        right.addWidget(self._scroll, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.filters)
        row.addWidget(rule(upright=True))
        row.addLayout(right, 1)

    def _connect(self) -> None:
        self._spans.chosen.connect(lambda span: self._show_span("day" if span == "day" else "week"))
        self._today.clicked.connect(lambda: self.go_to(self._context.today()))
        self._back.clicked.connect(lambda: self._turn(-1))
        self._on.clicked.connect(lambda: self._turn(1))
        self.filters.changed.connect(self._show)
        self.filters.month.chosen.connect(self.go_to)
        self.heads.day_chosen.connect(self._open_day)
        self.view.opened.connect(self.open_class)
        self.view.closed.connect(self.inspector.dismiss)
        self.inspector.closed.connect(self.view.setFocus)
        for key, do in (
            ("D", lambda: self._show_span("day")),
            ("W", lambda: self._show_span("week")),
            ("T", lambda: self.go_to(self._context.today())),
            ("Left", lambda: self._turn(-1)),
            ("Right", lambda: self._turn(1)),
        ):
            # Single letters act only while the calendar has the keyboard.
            QShortcut(QKeySequence(key), self.view, do, context=Qt.ShortcutContext.WidgetShortcut)

    def activate(self, **where: object) -> None:
        """Show the week of `day`, or of the class `session_id`, or what was shown last."""
        day = where.get("day")
        if isinstance(day, date):
            self._day = day
        self._load()
        session_id = where.get("session_id")
        if isinstance(session_id, UUID):
            self.open_class(session_id)
        self.view.setFocus()

    def refresh(self, changes: Changes) -> None:
        """Ask again when classes, places or circuits were touched."""
        if changes & CONCERNS:
            self._load()

    def go_to(self, day: date) -> None:
        """Show the week, or the day, that holds a day."""
        self._day = day
        self.inspector.hide()
        self._load()

    def open_class(self, session_id: UUID) -> None:
        """Open the inspector on a class."""
        self._context.tasks.run_query(
            lambda studio: studio.schedule.detail(session_id), self._inspect, owner=self, key="detail"
        )

    @property
    def days(self) -> tuple[date, int]:
        """The first day shown and how many."""
        if self._span == "day":
            return self._day, 1
        return week_of(self._day, self._context.manner.week_starts), 7

    def _turn(self, step: int) -> None:
        self.go_to(self._day + timedelta(days=step * (1 if self._span == "day" else 7)))

    def _show_span(self, span: Span) -> None:
        self._span = span
        self._spans.choose(span)
        self.inspector.hide()
        self._load()

    def _open_day(self, day: date) -> None:
        self._day = day
        self._show_span("day")

    def _load(self) -> None:
        first, count = self.days
        last = first + timedelta(days=count - 1)
        self._show_title(first, last)
        self._context.tasks.run_query(
            lambda studio: studio.schedule.calendar(first, last), self._take, owner=self, key="calendar"
        )

    def _show_title(self, first: date, last: date) -> None:
        manner = self._context.manner
        if first == last:
            self.title.setText(manner.full_day(first))
        elif first.month == last.month:
            self.title.setText(f"{first.day} – {last.day} {manner.month_year(first)}")
        else:
            self.title.setText(f"{manner.day_month(first)} – {manner.day_month_year(last)}")
        self._week.setText(tr("Week {number}", number=(first + (last - first) / 2).isocalendar().week))

    def _take(self, calendar: Calendar) -> None:
        self._calendar = calendar
        self.filters.show_calendar(calendar)
        self._show()

    def _show(self) -> None:
        calendar = self._calendar
        if calendar is None:
            return
        count = (calendar.last_day - calendar.first_day).days + 1
        rows = [row for row in calendar.classes if self.filters.keeps(row)]
        self.heads.show_days(calendar.first_day, count)
        self.view.show_days(calendar.first_day, count, rows, calendar.closures)
        taken, places = calendar.places
        running = len(calendar.running)
        words = tr("{classes} classes · {taken} of {places} places", classes=running, taken=taken, places=places)
        self._counts.setText(words if running else tr("No classes"))

    def _inspect(self, detail: ClassDetail) -> None:
        self.view.choose(detail.row.id)
        placed = next((placed for placed in self.view.placed if placed.row.id == detail.row.id), None)
        corner = QPoint(self.width() // 2, self.height() // 3)
        beside = QRect(corner, corner)
        if placed is not None:
            block = self.view.rect_of(placed).toRect()
            beside = QRect(self.view.mapTo(self, block.topLeft()), block.size())
        self.inspector.show_detail(detail, beside)
