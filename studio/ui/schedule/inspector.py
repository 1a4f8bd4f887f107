"""The inspector: one class in a popover beside its block."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from studio.services.schedule.rows import ClassDetail
from studio.ui import icons
from studio.ui.context import PageContext
from studio.ui.phrases import tr
from studio.ui.theme import set_role
from studio.ui.widgets.basics import button, label, rule

WIDTH = 296


class Inspector(QFrame):
    """What one class is, and the ways from here: its roster on Today, its circuit, its paper."""

    closed = Signal()

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._area = parent
        self._detail: ClassDetail | None = None
        set_role(self, card=True, surface="raised")
        self.setFixedWidth(context.theme.size(WIDTH))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*[context.theme.size(16)] * 4)
        self._column.setSpacing(context.theme.size(8))
        self.hide()

    @property
    def detail(self) -> ClassDetail | None:
        """The class that is shown."""
        return self._detail

    def show_detail(self, detail: ClassDetail, beside: QRect) -> None:
        """Show a class beside its block, on the side where there is room."""
        self._detail = detail
        self._clear()
        self._fill(detail)
        self.adjustSize()
        area = self._area.rect()
        x = beside.right() + 10
        if x + self.width() > area.right() - 8:
            x = max(8, beside.left() - self.width() - 10)
        y = min(max(8, beside.top() - 12), max(8, area.bottom() - self.height() - 8))
        self.move(x, y)
        self.show()
        self.raise_()

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
            elif (layout := item.layout()) is not None:
                while (inner := layout.takeAt(0)) is not None:
                    if (part := inner.widget()) is not None:
                        part.deleteLater()

    def _fill(self, detail: ClassDetail) -> None:
        theme, manner, row = self._context.theme, self._context.manner, detail.row
        head = QHBoxLayout()
        head.addWidget(label(theme, row.name, "lead"), 1)
        close = button(theme, "", "icon", icon="x", name=tr("Close"))
        close.clicked.connect(self.dismiss)
        head.addWidget(close)
        self._column.addLayout(head)
        places = tr("{booked} of {capacity} booked", booked=row.booked, capacity=row.capacity)
        if row.waiting:
            places += tr(" · {count} waiting", count=row.waiting)
        self._column.addWidget(label(theme, places, "caption", tone="muted"))
        if row.cancelled:
            words = tr("Cancelled: {reason}", reason=row.reason) if row.reason else tr("Cancelled")
            self._column.addWidget(label(theme, words, tone="bad", wrap=True))
        when = f"{manner.long_day(row.starts.date())}, {manner.span(row.starts, row.ends)}"
        for icon, words in (
            ("clock", when),
            ("user", row.coach_full),
            ("map-pin", row.room_full),
            ("layout-grid", self._circuit_words(detail)),
        ):
            self._column.addLayout(self._line(icon, words))
        if detail.series_until is not None:
            until = tr("Repeats until {day}", day=manner.day_month_year(detail.series_until))
            self._column.addWidget(label(theme, until, "caption", tone="muted"))
        elif detail.rule:
            self._column.addWidget(label(theme, tr("Repeats every week"), "caption", tone="muted"))
        if detail.notes:
            self._column.addWidget(label(theme, detail.notes, wrap=True))
        self._column.addWidget(rule())
        self._column.addLayout(self._buttons(detail))

    def _circuit_words(self, detail: ClassDetail) -> str:
        if not detail.circuit:
            return tr("No circuit yet")
        return tr("{name} · {count} stations", name=detail.circuit, count=detail.stations)

    def _line(self, icon: str, words: str) -> QHBoxLayout:
        theme = self._context.theme
        line = QHBoxLayout()
        line.setSpacing(theme.size(10))
        image = QLabel()
        image.setPixmap(icons.pixmap(icon, theme.colour("text2"), theme.size(16)))
        line.addWidget(image)
        line.addWidget(label(theme, words), 1)
        return line

    def _buttons(self, detail: ClassDetail) -> QHBoxLayout:
        context, row = self._context, detail.row
        buttons = QHBoxLayout()
        to_print = button(context.theme, tr("Print"), "ghost", icon="printer")
        to_print.clicked.connect(lambda: context.navigate("printing", session_id=row.id))
        circuit = button(context.theme, tr("Circuit"))
        circuit.clicked.connect(lambda: context.navigate("circuits", session_id=row.id))
        roster = button(context.theme, tr("Roster"), "primary")
        roster.clicked.connect(lambda: context.navigate("today", session_id=row.id, day=row.starts.date()))
        buttons.addWidget(to_print)
        buttons.addStretch(1)
        buttons.addWidget(circuit)
        buttons.addWidget(roster)
        return buttons

    def dismiss(self) -> None:
        """Close it."""
        self._detail = None
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
