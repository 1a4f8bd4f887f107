"""The calendar itself in its four forms: hours of a day or a week, a month, and the agenda."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from studio.services.schedule.rows import Calendar, ClassRow, NewSession
from studio.ui.context import PageContext
from studio.ui.schedule.agenda import Agenda
from studio.ui.schedule.bar import Span, Split
from studio.ui.schedule.dragging import USUAL, Stretch
from studio.ui.schedule.empty_note import EmptyNote
from studio.ui.schedule.ground import Around, closure_of
from studio.ui.schedule.heads import DayHeads
from studio.ui.schedule.layout import Column
from studio.ui.schedule.month_layout import Month
from studio.ui.schedule.month_view import MonthView
from studio.ui.schedule.week_view import WeekView

NEAR, SCROLL_MS, SCROLL_BY = 28, 16, 10


@dataclass(frozen=True, slots=True)
class Shown:
    """What the calendar shows: its answer, the classes that the filters keep, in which form."""

    calendar: Calendar
    rows: tuple[ClassRow, ...]
    span: Span
    split: Split
    day: date
    clashes: AbstractSet[UUID]
    keep_gesture: bool


class Board(QWidget):
    """`opened` tells a class, `dropped` a `Drop`, `dragged` that a gesture goes on, `day_chosen` a day, `closed` that
    nothing is to be shown.
    """

    opened = Signal(object)
    dropped = Signal(object)
    dragged = Signal(object)
    day_chosen = Signal(object)
    closed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.heads = DayHeads(context)
        self.week = WeekView(context)
        self.month = MonthView(context)
        self.agenda = Agenda(context)
        self._span: Span = "week"
        self._scroll = _scrolled(self.week)
        self._follower = _AutoScroll(self._scroll, self.week)
        hours = QWidget()
        column = QVBoxLayout(hours)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heads)
        column.addWidget(self._scroll, 1)
        self._stack = QStackedWidget(self)
        for form in (hours, _scrolled(self.month), self.agenda):
            self._stack.addWidget(form)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self.note = EmptyNote(context, self)
        across = self._scroll.horizontalScrollBar()
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        for moved in (across.valueChanged, across.rangeChanged, self.week.resized):
            moved.connect(self._lead_heads)
        self.heads.day_chosen.connect(self.day_chosen)
        self.month.day_chosen.connect(self.day_chosen)
        for hours_or_month in (self.week, self.month):
            hours_or_month.dropped.connect(self.dropped)
            hours_or_month.dragged.connect(self.dragged)
        for view in (self.week, self.month, self.agenda):
            view.opened.connect(self.opened)
            view.closed.connect(self.closed)

    def _lead_heads(self) -> None:
        self.heads.follow(self._scroll.horizontalScrollBar().value(), self.week.width())

    @property
    def view(self) -> WeekView | MonthView | Agenda:
        """The form that is in front."""
        if self._span == "month":
            return self.month
        return self.agenda if self._span == "agenda" else self.week

    def show_classes(self, shown: Shown) -> None:
        """Show classes in the form asked for."""
        calendar, had_focus = shown.calendar, self.view.hasFocus()
        self._span = shown.span
        if shown.span == "month":
            month = Month(shown.day, calendar.first_day, calendar.days)
            self.month.show_month(month, shown.rows, calendar.closures, shown.clashes, keep_gesture=shown.keep_gesture)
        elif shown.span == "agenda":
            self.agenda.show_rows(shown.rows, shown.clashes, _closed_days(calendar))
        else:
            columns = split_columns(calendar, shown.split)
            self.heads.show_columns(columns)
            self.week.show_columns(
                columns,
                shown.rows,
                Around(calendar.closures, calendar.absences),
                shown.clashes,
                keep_gesture=shown.keep_gesture,
            )
        self._stack.setCurrentIndex({"month": 1, "agenda": 2}.get(shown.span, 0))
        if shown.rows or calendar.untouched:
            self.note.hide()
        else:
            self.note.tell(shown.span, len(calendar.classes))
        if had_focus:
            self.view.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the note over an empty calendar where it belongs."""
        super().resizeEvent(event)
        self.note.place()

    def tick(self) -> None:
        """Let the now-line go on."""
        self.view.update()

    def take_keys(self) -> None:
        """Give the form in front the keyboard."""
        self.view.setFocus()

    def choose(self, session_id: UUID | None) -> None:
        """Give a class the keyboard."""
        self.view.choose(session_id)

    def place_of(self, session_id: UUID) -> QRect | None:
        """Where a class stands, in this widget's pixels; None when it is not in view."""
        view: QWidget
        if self._span in {"month", "agenda"}:
            view = self.month if self._span == "month" else self.agenda.viewport()
            place = (self.month if self._span == "month" else self.agenda).place_of(session_id)
        else:
            view = self.week
            found = next((placed for placed in self.week.placed if placed.row.id == session_id), None)
            place = None if found is None else self.week.rect_of(found)
        return None if place is None else QRect(view.mapTo(self, place.topLeft()), place.size())

    def ghost_place(self) -> QRect:
        """Where the gesture's ghost stands, in this widget's pixels; empty without one."""
        form: WeekView | MonthView = self.month if self.view is self.month else self.week
        rect = form.ghost_rect()
        return QRect(form.mapTo(self, rect.topLeft()), rect.size())

    def let_go(self) -> None:
        """Forget the gesture that goes on or waits."""
        self.week.let_go()
        self.month.let_go()

    def fix(self, *, fixed: bool) -> None:
        """Let nothing be drawn, moved or stretched by who may only look."""
        self.week.fixed = self.month.fixed = fixed

    def show_draft(self, new: NewSession) -> None:
        """Show where a class that is being written would stand, when its day is in view."""
        if self.view is not self.week:
            return
        start = new.starts.hour * 60 + new.starts.minute
        for number, column in enumerate(self.week.columns):
            fits = column.room_id in {None, new.room_id} and column.coach_id in {None, new.coach_id}
            if column.day == new.starts.date() and fits:
                self.week.show_ghost(Stretch(number, start, new.minutes or USUAL))
                return
        self.week.let_go()

    def bring_now_into_view(self) -> None:
        """Scroll the hours so that the present one and the next two can be seen, when its day is in view."""
        now, week = self._context.now(), self.week
        if self.view is week and any(column.day == now.date() for column in week.columns):
            geometry = week.geometry_now()
            y = geometry.y(now.hour + now.minute / 60)
            self._scroll.ensureVisible(0, round(y), 0, round(2 * geometry.hour))

    def bring_into_view(self, place: QRect) -> None:
        """Scroll the hours so that a place can be seen."""
        if self.view is self.week:
            inner = self.week.mapFrom(self, place.center())
            self._scroll.ensureVisible(inner.x(), inner.y(), 0, place.height())


def _closed_days(calendar: Calendar) -> dict[date, str]:
    """The days in view on which the whole site is closed, with the closure's title."""
    days = (calendar.first_day + timedelta(days=number) for number in range(calendar.days))
    found = ((day, closure_of(Column(day), calendar.closures)) for day in days)
    return {day: closure.title for day, closure in found if closure is not None}


def split_columns(calendar: Calendar, split: Split) -> tuple[Column, ...]:
    """A column for each day in view, or one for each of its rooms, or for each coach; whoever is away on all of the
    days has none, unless they teach.
    """
    days = [calendar.first_day + timedelta(days=number) for number in range(calendar.days)]
    if split == "room" and calendar.rooms:
        return tuple(
            Column(day, room_id=room.id, title=room.name, short=room.short) for day in days for room in calendar.rooms
        )
    if split == "coach" and calendar.coaches:
        busy = {(row.coach_id, row.starts.date()) for row in calendar.classes}
        off = {(one.coach_id, one.day) for one in calendar.absences if one.day_off} - busy
        there = [coach for coach in calendar.coaches if any((coach.id, day) not in off for day in days)]
        return tuple(
            Column(day, coach_id=coach.id, title=coach.name, short=coach.short, tone=coach.tone)
            for day in days
            for coach in there
        )
    return tuple(map(Column, days))


class _Area(QScrollArea):
    """Stays where it is when the keyboard goes elsewhere; by itself it would show the edge of what it holds."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on with Tab."""
        return QFrame.focusNextPrevChild(self, forward)


def _scrolled(inner: QWidget) -> QScrollArea:
    area = _Area()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    return area


class _AutoScroll(QObject):
    """Scrolls the hours on while a gesture is held near the upper or lower edge."""

    def __init__(self, area: QScrollArea, view: WeekView) -> None:
        super().__init__(area)
        self._area = area
        self._view = view
        self._timer = QTimer(self, interval=SCROLL_MS)
        self._timer.timeout.connect(self._scroll_on)
        view.dragged.connect(self._follow)

    def _follow(self, point: QPointF) -> None:
        if not self._view.held:
            self._area.ensureVisible(round(point.x()), round(point.y()), 0, 3 * NEAR)
        elif self._step(point.toPoint()):
            self._timer.start()

    def _step(self, point: QPoint) -> int:
        y = self._view.mapTo(self._area, point).y()
        if y < NEAR:
            return -SCROLL_BY
        return SCROLL_BY if y > self._area.height() - NEAR else 0

    def _scroll_on(self) -> None:
        point = self._view.mapFromGlobal(QCursor.pos())
        step = self._step(point) if self._view.held else 0
        bar = self._area.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + step)
        if bar.value() == before:
            self._timer.stop()
        else:
            self._view.follow(QPointF(self._view.mapFromGlobal(QCursor.pos())))
