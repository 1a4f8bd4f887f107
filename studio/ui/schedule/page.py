"""The schedule: a day, week, month or list of classes, narrowed by coach, room and kind."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from studio.services.changes import Changes
from studio.services.schedule.rows import Calendar, ClassDetail
from studio.ui.context import Page, PageContext
from studio.ui.phrases import tr
from studio.ui.schedule.bar import Bar, Span, Split
from studio.ui.schedule.board import Board, Shown
from studio.ui.schedule.filters import Filters
from studio.ui.schedule.inspector import Inspector
from studio.ui.schedule.layout import month_of, week_of
from studio.ui.theme import set_role
from studio.ui.widgets.basics import rule

CONCERNS = Changes.SCHEDULE | Changes.ATTENDANCE | Changes.CIRCUITS | Changes.SETTINGS
TICK_MS = 30_000
AGENDA_DAYS = 28


class SchedulePage(Page):
    """Left the month and the filters, right the calendar. Single keys act while the calendar has the keyboard."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._span: Span = "week"
        self._split: Split = "day"
        self._day = context.today()
        self._calendar: Calendar | None = None
        set_role(self, surface="surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.filters = Filters(context)
        self.bar = Bar(context)
        self.board = Board(context)
        self._lay_out()
        self.inspector = Inspector(context, self)
        self._connect()
        self.setFocusProxy(self.board)
        timer = QTimer(self)
        timer.timeout.connect(self.board.tick)
        timer.start(TICK_MS)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.bar)
        right.addWidget(self.board, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.filters)
        row.addWidget(rule(upright=True))
        row.addLayout(right, 1)
        self.bar.show_span(self._span, self._split)

    def _connect(self) -> None:
        bar, board = self.bar, self.board
        bar.span_chosen.connect(self.show_span)
        bar.split_chosen.connect(self.show_split)
        bar.today_asked.connect(lambda: self.go_to(self._context.today()))
        bar.turned.connect(self._turn)
        self.filters.changed.connect(self._show)
        self.filters.month.chosen.connect(self.go_to)
        board.day_chosen.connect(self._open_day)
        board.opened.connect(self.open_class)
        board.closed.connect(self.inspector.dismiss)
        board.dropped.connect(lambda _drop: board.week.let_go())
        self.inspector.closed.connect(board.take_keys)
        for key, do in (
            ("D", lambda: self.show_span("day")),
            ("W", lambda: self.show_span("week")),
            ("M", lambda: self.show_span("month")),
            ("A", lambda: self.show_span("agenda")),
            ("T", lambda: self.go_to(self._context.today())),
            ("Left", lambda: self._turn(-1)),
            ("Right", lambda: self._turn(1)),
        ):
            QShortcut(QKeySequence(key), board, do, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def activate(self, **where: object) -> None:
        """Show the days of `day`, or of the class `session_id`, or what was shown last."""
        day = where.get("day")
        if isinstance(day, date):
            self._day = day
        self._load()
        session_id = where.get("session_id")
        if isinstance(session_id, UUID):
            self.open_class(session_id)
        self.board.take_keys()

    def refresh(self, changes: Changes) -> None:
        """Ask again when classes, places or circuits were touched."""
        if changes & CONCERNS:
            self._load()

    def go_to(self, day: date) -> None:
        """Show the days that hold a day."""
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
        if self._span == "month":
            return month_of(self._day, self._context.manner.week_starts)
        first = week_of(self._day, self._context.manner.week_starts)
        return (first, 7) if self._span == "week" else (self._day, AGENDA_DAYS)

    def _turn(self, step: int) -> None:
        if self._span == "month":
            first = self._day.replace(day=1)
            self.go_to((first + timedelta(days=31)).replace(day=1) if step > 0 else first - timedelta(days=1))
            return
        self.go_to(self._day + timedelta(days=step * {"day": 1, "week": 7}.get(self._span, AGENDA_DAYS)))

    def show_span(self, span: Span) -> None:
        """Show a day, a week, a month or the agenda."""
        self._span = span
        self.bar.show_span(self._span, self._split)
        self.inspector.hide()
        self._load()

    def show_split(self, split: Split) -> None:
        """Show a day whole, by rooms or by coaches."""
        self._split = split
        self.inspector.hide()
        self._show()

    def _open_day(self, day: date) -> None:
        self._day = day
        self.show_span("day")

    def _load(self) -> None:
        first, count = self.days
        last = first + timedelta(days=count - 1)
        self.bar.show_days(self._span, self._day, first, last)
        self._context.tasks.run_query(
            lambda studio: studio.schedule.calendar(first, last), self._take, owner=self, key="calendar"
        )

    def _take(self, calendar: Calendar) -> None:
        self._calendar = calendar
        self.filters.show_calendar(calendar)
        self._show()

    def _show(self) -> None:
        calendar = self._calendar
        if calendar is None or (calendar.last_day - calendar.first_day).days + 1 != self.days[1]:
            return
        rows = tuple(row for row in calendar.classes if self.filters.keeps(row))
        self.board.show_classes(Shown(calendar, rows, self._span, self._split, self._day, frozenset()))
        running = [row for row in rows if not row.cancelled]
        taken, places = sum(row.booked for row in running), sum(row.capacity for row in running)
        count = len(running)
        words = tr("{classes} classes · {taken} of {places} places", classes=count, taken=taken, places=places)
        self.bar.show_counts(words if running else tr("No classes"), 0)

    def _inspect(self, detail: ClassDetail) -> None:
        self.board.choose(detail.row.id)
        place = self.board.place_of(detail.row.id)
        corner = QPoint(self.width() // 2, self.height() // 3)
        beside = QRect(corner, corner)
        if place is not None:
            self.board.bring_into_view(place)
            place = self.board.place_of(detail.row.id) or place
            beside = QRect(self.board.mapTo(self, place.topLeft()), place.size())
        self.inspector.show_detail(detail, beside)
