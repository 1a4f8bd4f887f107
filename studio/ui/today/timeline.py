"""The day from top to bottom: classes that are over in one line, the now-line, coming ones as cards."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from studio.ui.phrases import counted, tr
from studio.ui.theme import set_role
from studio.ui.today.words import card_words, past_words
from studio.ui.widgets.basics import label

if TYPE_CHECKING:
    from studio.services.attendance.rows import ClassCard, DayView
    from studio.ui.context import PageContext
    from studio.ui.widgets.paint import Paint

TIME_WIDTH, EDGE = 52, 16
PAST_HEIGHT, CARD_HEIGHT, NOW_HEIGHT = 38, 71, 32
BAR, _GAP = 4, 8


class ClassButton(QAbstractButton):
    """One class of the day; checked when its roster is shown."""

    def __init__(self, context: PageContext, paint: Paint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._marks = paint
        self._card: ClassCard | None = None
        self._past = False
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_card(self, card: ClassCard, *, past: bool) -> None:
        """Show a class as it is now."""
        self._card, self._past = card, past
        self.setAccessibleName(card_words(card, self._context.manner))
        self.setToolTip(f"{card.name} · {card.coach} · {card.room}")
        self.setFixedHeight(round(((PAST_HEIGHT if past else CARD_HEIGHT) + _GAP) * self._marks.scale))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the timeline."""
        return QSize(round(280 * self._marks.scale), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint time and card."""
        if self._card is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self._marks.scale
        painter.scale(scale, scale)
        width = self.width() / scale - EDGE
        self._draw_time(painter, self._card)
        height = PAST_HEIGHT if self._past else CARD_HEIGHT
        self._draw_card(painter, self._card, QRectF(TIME_WIDTH, 0, width - TIME_WIDTH, height))
        painter.end()

    def _draw_time(self, painter: QPainter, card: ClassCard) -> None:
        time, marks = self._context.manner.time, self._marks
        top = 8 if self._past else 10
        ink = "text2" if self._past else "text"
        marks.text(painter, QRectF(0, top, TIME_WIDTH, 18), time(card.starts), ink, bold=not self._past)
        if not self._past:
            marks.text(painter, QRectF(0, top + 18, TIME_WIDTH, 18), time(card.ends), "text2", "caption")

    def _draw_card(self, painter: QPainter, card: ClassCard, rect: QRectF) -> None:
        marks = self._marks
        ink, _ = marks.kind(card.tone)
        lit = self.isChecked() or self.hasFocus()
        ground = None if self._past and not self.underMouse() else "hover" if self.underMouse() else "surface"
        edge = 2 if lit else 1
        marks.panel(painter, rect, 8, ground)
        painter.save()
        painter.setClipRect(QRectF(rect.left(), rect.top(), edge + BAR, rect.height()))
        marks.panel(painter, rect, 8, ink)
        painter.restore()
        marks.panel(painter, rect, 8, None, "accent" if lit else "line", edge)
        line = QRectF(rect.left() + 16, rect.top() + (9 if self._past else 10), rect.width() - 28, 20)
        second = QRectF(line.left(), line.top() + 21, line.width(), 16)
        marks.text(painter, line, card.letter, "text2" if self._past else ink, bold=True)
        x = line.left() + marks.width(card.letter, bold=True) + 6
        room = line.right() - x - marks.width(card.name, bold=True) - 6
        right, below = self._draw_places(painter, card, line, second, room)
        name = QRectF(x, line.top(), line.right() - right - 6 - x, line.height())
        marks.text(painter, name, card.name, "text2" if self._past else "text", bold=True)
        if not self._past:
            marks.text(painter, second.adjusted(0, 0, -below, 0), f"{card.coach} · {card.room}", "text2", "caption")
            share = card.taken / card.capacity if card.capacity else 0
            marks.meter(painter, QRectF(line.left(), rect.bottom() - 14, line.width(), 4), share)

    def _draw_places(
        self, painter: QPainter, card: ClassCard, line: QRectF, second: QRectF, room: float
    ) -> tuple[float, float]:
        """The counts at the right end of the first line, those who wait in the second where the name leaves both no
        `room`; returns how much of either line they take.
        """
        marks, right = self._marks, Qt.AlignmentFlag.AlignRight
        if self._past or card.cancelled:
            warn = bool(card.expected) and not card.cancelled
            text = past_words(card)
            marks.text(painter, line, text, "warn" if warn else "text2", "caption", bold=warn, align=right)
            return marks.width(text, "caption", bold=warn), 0.0
        parts = [(f"/{card.capacity}", "text2", False), (f"{card.taken}", "text", True)]
        places = sum(marks.width(text, bold=bold) for text, _, bold in parts)
        waiting = f"+{card.waiting}" if card.waiting else ""
        aside = marks.width(waiting, "caption", bold=True) + 4 if waiting else 0.0
        beside = places + aside <= room
        marks.text(painter, line if beside else second, waiting, "warn", "caption", bold=True, align=right)
        rest = line.adjusted(0, 0, -aside if beside else 0, 0)
        for text, ink, bold in parts:
            marks.text(painter, rest, text, ink, bold=bold, align=right)
            rest = rest.adjusted(0, 0, -marks.width(text, bold=bold), 0)
        return line.right() - rest.right(), 0.0 if beside else aside


class NowLine(QWidget):
    """The present moment between what is over and what comes."""

    def __init__(self, context: PageContext, paint: Paint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._marks = paint
        self.setFixedHeight(round(NOW_HEIGHT * paint.scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint time, dot and line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale, marks = self._marks.scale, self._marks
        painter.scale(scale, scale)
        now = self._context.manner.time(self._context.now())
        marks.text(painter, QRectF(0, 2, TIME_WIDTH, 20), now, "bad", "caption", bold=True)
        painter.setPen(QPen(marks.colour("bad"), 2))
        painter.drawLine(QPointF(TIME_WIDTH, 12), QPointF(self.width() / scale, 12))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(marks.colour("bad"))
        painter.drawEllipse(QPointF(TIME_WIDTH, 12), 5, 5)
        painter.end()


class NextDay(QAbstractButton):
    """The quiet line under the day: when the next class is, and the way there."""

    def __init__(self, paint: Paint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks = paint
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(round(40 * paint.scale))

    def sizeHint(self) -> QSize:
        """As wide as the timeline."""
        return QSize(round(120 * self._marks.scale), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint words and chevron."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marks = self._marks
        painter.scale(marks.scale, marks.scale)
        ink = "accent" if self.underMouse() or self.hasFocus() else "text2"
        rect = QRectF(TIME_WIDTH, 12, self.width() / marks.scale - TIME_WIDTH - EDGE, 16)
        marks.text(painter, rect.adjusted(0, 0, -20, 0), self.text(), ink, "caption")
        marks.icon(painter, "chevron-right", QRectF(rect.right() - 14, 12, 14, 16), 14, ink)
        painter.end()


class Timeline(QFrame):
    """The day's classes. Says `chosen(session_id)`, `day_asked()` for tomorrow, `add_asked()` on an empty day."""

    chosen = Signal(object)
    day_asked = Signal()

    def __init__(self, context: PageContext, paint: Paint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._marks = paint
        self._buttons: dict[UUID, ClassButton] = {}
        self._chosen: UUID | None = None
        self._order: list[object] = []
        set_role(self, surface="window")
        self.setAccessibleName(tr("Classes of the day"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 20, 0, 0)
        column.setSpacing(0)
        self._sums = label(context.theme, "", "caption", tone="muted")
        column.addWidget(label(context.theme, tr("Today"), "section"))
        column.addSpacing(2)
        column.addWidget(self._sums)
        column.addSpacing(16)
        column.addWidget(self._list(), 1)

    def _list(self) -> QScrollArea:
        inner = QWidget()
        set_role(inner, surface="window")
        self._rows = QVBoxLayout(inner)
        self._rows.setContentsMargins(0, 0, 0, 16)
        self._rows.setSpacing(0)
        self._now = NowLine(self._context, self._marks, inner)
        self._next = NextDay(self._marks, inner)
        for waiting in (self._now, self._next):
            waiting.hide()  # until the day is there
        self._next.clicked.connect(self.day_asked)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        return area

    def show_day(self, day: DayView) -> None:
        """Show the classes; the buttons of classes that stay are kept, so that nothing flickers or loses focus."""
        now = self._context.now()
        held = len(day.held)
        self._sums.setText(
            counted(
                held,
                "{number} class · {taken} of {capacity} places",
                "{number} classes · {taken} of {capacity} places",
                taken=day.taken,
                capacity=day.capacity,
            )
        )
        for gone in set(self._buttons) - {card.session_id for card in day.classes}:
            self._buttons.pop(gone).deleteLater()
        for card in day.classes:
            if card.session_id not in self._buttons:
                self._buttons[card.session_id] = self._button(card.session_id)
            shown = self._buttons[card.session_id]
            shown.show_card(card, past=now >= card.ends)
            shown.setChecked(card.session_id == self._chosen)
        self._show_next(day)
        self._place(day.classes, now)

    def choose(self, session_id: UUID | None) -> None:
        """Light the class whose roster is shown."""
        self._chosen = session_id
        for key, shown in self._buttons.items():
            shown.setChecked(key == session_id)

    def button_of(self, session_id: UUID) -> ClassButton:
        """The button of a class."""
        return self._buttons[session_id]

    def _button(self, session_id: UUID) -> ClassButton:
        made = ClassButton(self._context, self._marks)
        made.clicked.connect(lambda: self.chosen.emit(session_id))
        return made

    def _place(self, classes: Sequence[ClassCard], now: datetime) -> None:
        over = [card for card in classes if now >= card.ends]
        coming = [card for card in classes if now < card.ends]
        order: list[QWidget] = [self._buttons[card.session_id] for card in over]
        order += [self._now, *(self._buttons[card.session_id] for card in coming), self._next]
        self._now.show()
        self._now.update()
        if order == self._order:
            return
        self._order = list(order)
        while self._rows.count():
            self._rows.takeAt(0)
        for widget in order:
            self._rows.addWidget(widget)
        self._rows.addStretch(1)

    def _show_next(self, day: DayView) -> None:
        self._next.setVisible(day.next_start is not None)
        if day.next_start is None:
            return
        manner, time = self._context.manner, self._context.manner.time(day.next_start)
        if (day.next_start.date() - day.day).days == 1:
            self._next.setText(tr("Tomorrow starts {time}", time=time))
        else:
            self._next.setText(tr("Next: {day} {time}", day=manner.weekday(day.next_start.date()), time=time))
