"""The schedule: a day, week, month or list of classes, narrowed by coach, room and kind."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from uuid import UUID

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studio.domain.roles import Role
from studio.domain.schedule.clashes import Clash
from studio.services.changes import Changes
from studio.services.schedule.rows import Calendar, ClosureRow
from studio.ui.context import Page, PageContext
from studio.ui.phrases import counted, tr
from studio.ui.schedule.bar import Bar, Span, Split
from studio.ui.schedule.board import Board, Shown
from studio.ui.schedule.cards import Cards
from studio.ui.schedule.dragging import USUAL, Drop, Stretch
from studio.ui.schedule.filters import FilterBox, Filters
from studio.ui.schedule.layout import Column, month_of, week_of
from studio.ui.schedule.share import Share
from studio.ui.tasks import Person
from studio.ui.theme import set_role
from studio.ui.widgets.basics import rule

CONCERNS = Changes.SCHEDULE | Changes.ATTENDANCE | Changes.CIRCUITS | Changes.SETTINGS
TICK_MS = 30_000
AGENDA_DAYS = 28
USUAL_HOUR, LAST_HOUR = 18, 21
BELOW = 18


class SchedulePage(Page):
    """Left the month and the filters, right the calendar. Single keys act while the calendar has the keyboard."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._span: Span = "week"
        self._split: Split = "day"
        self._day = context.today()
        self._calendar: Calendar | None = None
        self._seeks_now = True
        self._clashes: tuple[Clash, ...] = ()
        self._may_plan = True
        set_role(self, surface="surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.filters = Filters(context)
        self.bar = Bar(context)
        self.board = Board(context)
        self._lay_out()
        self.cards = Cards(context, self, self.board)
        self.share = Share(context, self)
        self._connect()
        self._suit(context.tasks.person)
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
        self._context.tasks.person_changed.connect(self._suit)
        bar.span_chosen.connect(self.show_span)
        bar.split_chosen.connect(self.show_split)
        bar.today_asked.connect(self.go_to_today)
        bar.turned.connect(self._turn)
        self.filters.changed.connect(self._show)
        board.note.show_all_asked.connect(self.filters.tick_all)
        self.filters.close_asked.connect(self._close_days)
        self.filters.closure_chosen.connect(self._show_closure)
        self.filters.month.chosen.connect(self.go_to)
        board.day_chosen.connect(self._open_day)
        bar.add_asked.connect(self.add_class)
        self.share.copy_asked.connect(lambda: self.cards.copy_week(self._week, self._under(bar.share)))
        self.share.templates_asked.connect(lambda: self.cards.show_templates(self._week, self._under(bar.share)))
        self.share.close_asked.connect(self._close_days)
        bar.clashes_asked.connect(self._list_clashes)
        bar.share_asked.connect(self._open_share)
        board.opened.connect(self.open_class)
        board.closed.connect(self.cards.close)
        board.dropped.connect(self.cards.take_drop)
        board.dragged.connect(self.cards.follow_gesture)
        self.cards.shown.connect(self._go_to_class)
        self.cards.import_asked.connect(self.share.ask_import)
        for key, do in (
            ("D", lambda: self.show_span("day")),
            ("W", lambda: self.show_span("week")),
            ("M", lambda: self.show_span("month")),
            ("A", lambda: self.show_span("agenda")),
            ("T", self.go_to_today),
            ("N", self.add_class),
            ("E", lambda: self._with_chosen(self.cards.edit)),
            ("Del", lambda: self._with_chosen(self.cards.cancel)),
            ("Left", lambda: self._turn(-1)),
            ("Right", lambda: self._turn(1)),
        ):
            QShortcut(QKeySequence(key), board, do, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def activate(self, **where: object) -> None:
        """Show the days of `day`, or of the class `session_id`, or what was shown last."""
        add = where.get("add")
        day = where.get("day", add)
        if isinstance(day, date):
            self._day = day
        if where.get("span") == "day":
            self._span = "day"
            self.bar.show_span(self._span, self._split)
        self._load()
        session_id = where.get("session_id")
        if isinstance(session_id, UUID):
            self.open_class(session_id)
        self.board.take_keys()
        if isinstance(add, date):
            self.add_class(add)
        line = where.get("line")
        if isinstance(line, str):
            self.cards.begin_line(line)
            self.add_class()

    def _suit(self, person: Person) -> None:
        """Coaches look; the desk and managers keep the timetable."""
        self._may_plan = person.role in {Role.DESK, Role.MANAGER}
        self.bar.add.setVisible(self._may_plan)
        self.filters.plus.setVisible(self._may_plan)
        self.board.fix(fixed=not self._may_plan)
        self.cards.inspector.may_plan = self._may_plan
        self.cards.close()

    def find_here(self) -> bool:
        """Narrow the week to some coaches, rooms or kinds."""
        box = self.filters.findChild(FilterBox)
        if box is not None:
            box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return box is not None

    def refresh(self, changes: Changes) -> None:
        """Ask again when classes, places or circuits were touched."""
        if changes & CONCERNS:
            self._load()

    def go_to(self, day: date) -> None:
        """Show the days that hold a day."""
        self._day = day
        self.cards.close()
        self._load()

    def go_to_today(self) -> None:
        """Show the days that hold today, at the present hour."""
        self._seeks_now = True
        self.go_to(self._context.today())

    def open_class(self, session_id: UUID) -> None:
        """Open the inspector on a class."""
        self.cards.inspect(session_id)

    def add_class(self, day: date | None = None) -> None:
        """Begin a new class: on a day, else at the next full hour in view."""
        if not self._may_plan:
            return
        now, (first, count) = self._context.now(), self.days
        shown = [first + timedelta(days=number) for number in range(count)]
        on = day or (now.date() if now.date() in shown else shown[0])
        hour = min(now.hour + 1, LAST_HOUR) if on == now.date() else USUAL_HOUR
        drop = Drop(None, datetime.combine(on, time(hour)), USUAL, Column(on))
        number = next((n for n, column in enumerate(self.board.week.columns) if column.day == on), None)
        if self.board.view is self.board.week and number is not None:
            self.board.week.draft(Stretch(number, hour * 60, USUAL))
        else:
            self.cards.take_drop(drop)

    def _with_chosen(self, do: Callable[[UUID], None]) -> None:
        chosen = self.board.view.chosen
        if chosen is not None and self._may_plan:
            do(chosen)

    def _go_to_class(self, session_id: UUID) -> None:
        """Show the day of a class and open it."""
        clash = next((clash for clash in self._clashes if clash.session_id == session_id), None)
        if clash is not None and self.board.place_of(session_id) is None:
            self.go_to(clash.day)
        self.open_class(session_id)

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
        self.cards.close()
        self._load()

    def show_split(self, split: Split) -> None:
        """Show days whole, by rooms or by coaches."""
        self._split = split
        self.bar.show_span(self._span, split)
        self.cards.close()
        self._show()
        self.board.take_keys()

    def _open_day(self, day: date) -> None:
        self._day = day
        self.show_span("day")

    def _load(self) -> None:
        first, count = self.days
        last = first + timedelta(days=count - 1)
        self.bar.show_days(self._span, self._day, first, last)
        tasks = self._context.tasks
        tasks.run_query(lambda studio: studio.schedule.calendar(first, last), self._take, owner=self, key="calendar")
        # After the classes, which are not to wait for it.
        tasks.run_query(
            lambda studio: studio.schedule.clashes(first, last), self._take_clashes, owner=self, key="clashes"
        )

    def _take(self, calendar: Calendar) -> None:
        self._calendar = calendar
        self.filters.show_calendar(calendar)
        self._show()

    def _take_clashes(self, clashes: tuple[Clash, ...]) -> None:
        self._clashes = clashes
        self.cards.take_clashes(clashes)
        self._show()
        self.cards.inspect_again()

    def _open_share(self) -> None:
        if self._calendar is not None:
            corner = self.bar.share.mapToGlobal(self.bar.share.rect().bottomLeft())
            self.share.open(self._calendar, self._day, corner)

    def _close_days(self) -> None:
        plus = self.filters.plus
        self.cards.close_days(QRect(plus.mapTo(self, QPoint(0, 0)), plus.size()))

    def _show_closure(self, row: ClosureRow) -> None:
        self.cards.show_closure(row, QRect(self.filters.plus.mapTo(self, QPoint(0, 0)), self.filters.plus.size()))

    def _list_clashes(self) -> None:
        self.cards.list_clashes(self._under(self.bar.clashes))

    @property
    def _week(self) -> date:
        """The first day of the week that is in view."""
        return week_of(self._day, self._context.manner.week_starts)

    def _under(self, widget: QWidget) -> QRect:
        """The place below a widget of the bar, clear of it."""
        return QRect(widget.mapTo(self, QPoint(-BELOW, widget.height() + BELOW)), QSize(0, 0))

    def _show(self) -> None:
        calendar = self._calendar
        if calendar is None or calendar.days != self.days[1]:
            return
        rows = tuple(row for row in calendar.classes if self.filters.keeps(row))
        open_clashes = [clash for clash in self._clashes if not clash.kept]
        marked = {one for clash in open_clashes for one in (clash.session_id, clash.other_id) if one is not None}
        waits = self.cards.gesture_waits
        kept = self.filters.narrowed(calendar)
        self.board.show_classes(Shown(kept, rows, self._span, self._split, self._day, marked, waits))
        if self._seeks_now and self.isVisible():
            self._seeks_now = False
            QTimer.singleShot(0, self.board, self.board.bring_now_into_view)
        running = [row for row in rows if not row.cancelled]
        taken, places = sum(row.booked for row in running), sum(row.capacity for row in running)
        words = counted(
            len(running),
            "{number} class · {taken} of {capacity} places",
            "{number} classes · {taken} of {capacity} places",
            taken=taken,
            capacity=places,
        )
        if calendar.untouched and self._may_plan and self._span == "week":
            self.cards.plan_first_week(self._week)
        elif self.board.week.sketch:
            self.board.week.show_sketch(())
        self.bar.show_counts(words if running else tr("No classes"), len(open_clashes))
