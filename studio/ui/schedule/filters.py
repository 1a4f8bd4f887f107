"""The schedule's left pane: small month, coaches, rooms and kinds to narrow to, closures to come."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from studio.services.schedule.rows import Calendar, ClassRow, ClosureRow, FilterRow
from studio.ui import icons
from studio.ui.context import PageContext
from studio.ui.phrases import counted, tr
from studio.ui.schedule.mini_month import MiniMonth
from studio.ui.theme import Theme, set_role
from studio.ui.widgets.basics import button, label
from studio.ui.widgets.flow import clear_layout

WIDTH, EDGE, WHEN = 227, 16, 56


class FilterBox(QCheckBox):
    """A checkbox with a kind's letter, a name and how many classes it has in view."""

    def __init__(self, theme: Theme, row: FilterRow) -> None:
        super().__init__()
        self._theme = theme
        self.setChecked(True)
        self.setFixedHeight(theme.size(28))
        self.show_row(row)

    def show_row(self, row: FilterRow) -> None:
        """Show its name and count as they are now."""
        self._row = row
        self.setText(row.name.replace("&", "&&"))
        self.setAccessibleName(
            tr("{name}, away", name=row.name)
            if row.away
            else counted(row.classes, "{name}, {number} class", "{name}, {number} classes", name=row.name)
        )
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the pane."""
        return QSize(self._theme.size(WIDTH - 2 * EDGE), self._theme.size(28))

    def hitButton(self, pos: object) -> bool:
        """The whole row can be hit."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box, letter, name and count."""
        theme, painter, row = self._theme, QPainter(self), self._row
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size, middle = theme.px(16), self.height() / 2
        box = QRectF(0.5, middle - size / 2, size, size)
        painter.setPen(theme.colour("accent" if self.isChecked() else "control"))
        painter.setBrush(theme.colour("accent" if self.isChecked() else "surface"))
        painter.drawRoundedRect(box, 4, 4)
        if self.isChecked():
            mark = theme.px(12)
            inner = QRectF(box.center().x() - mark / 2, box.center().y() - mark / 2, mark, mark)
            icons.draw(painter, "check", inner, theme.colour("on_accent"))
        left = theme.px(24)
        if row.letter:
            ink, tint = theme.kind(row.tone)
            tile = QRectF(left, middle - theme.px(10), theme.px(20), theme.px(20))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint)
            painter.drawRoundedRect(tile, 4, 4)
            painter.setPen(ink)
            painter.setFont(theme.font("caption", bold=True))
            painter.drawText(tile, Qt.AlignmentFlag.AlignCenter, row.letter)
            left += theme.px(28)
        elif row.tone:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.kind(row.tone)[0])
            dot = theme.px(8)
            painter.drawEllipse(QRectF(left, middle - dot / 2, dot, dot))
            left += theme.px(14)
        aside = tr("away") if row.away else str(row.classes)
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.colour("text2"))
        place = QRectF(0, 0, self.width() - 1, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, aside)
        room = round(self.width() - left - painter.fontMetrics().horizontalAdvance(aside) - theme.px(8))
        painter.setFont(theme.font())
        painter.setPen(theme.colour("text2" if row.away else "text"))
        words = painter.fontMetrics().elidedText(row.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, 0, room, self.height()), Qt.AlignmentFlag.AlignVCenter, words)
        if self.hasFocus():
            painter.setPen(theme.colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()


class Filters(QWidget):
    """What the calendar is narrowed to. `changed` tells that a box was ticked, `close_asked` that days are to close,
    `closure_chosen` which closure was clicked.
    """

    changed = Signal()
    close_asked = Signal()
    closure_chosen = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        theme = context.theme
        set_role(self, surface="window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(theme.size(WIDTH))
        self.month = MiniMonth(context)
        self._boxes: dict[UUID, FilterBox] = {}
        self._sections: dict[str, QVBoxLayout] = {}
        body = QWidget()
        set_role(body, surface="window")
        column = QVBoxLayout(body)
        column.setContentsMargins(*[theme.size(EDGE)] * 4)
        column.setSpacing(0)
        column.addWidget(self.month)
        for key, words in (
            ("coaches", tr("Coaches")),
            ("rooms", tr("Rooms")),
            ("kinds", tr("Kinds")),
            ("closures", tr("Closures")),
        ):
            column.addSpacing(theme.size(14))
            column.addLayout(self._heading(key, words))
            column.addSpacing(theme.size(4))
            self._sections[key] = QVBoxLayout()
            self._sections[key].setSpacing(0)
            column.addLayout(self._sections[key])
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidgetResizable(True)
        scroll.setWidget(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _heading(self, key: str, words: str) -> QHBoxLayout:
        theme, line = self._context.theme, QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label(theme, words, "label"), 1)
        if key == "closures":
            self.plus = button(theme, "", "icon", icon="plus", name=tr("Close days"))
            self.plus.clicked.connect(self.close_asked)
            line.addWidget(self.plus)
        return line

    def show_calendar(self, calendar: Calendar) -> None:
        """Show who and what is in view; boxes keep their ticks."""
        self.month.show_days(calendar.first_day, calendar.last_day)
        for key, rows in (("coaches", calendar.coaches), ("rooms", calendar.rooms), ("kinds", calendar.kinds)):
            self._show_rows(self._sections[key], rows)
        self._show_closures(calendar)

    def keeps(self, row: ClassRow) -> bool:
        """True when every box of a class is ticked."""
        ids = (row.coach_id, row.room_id, row.kind_id)
        return all(self._boxes[key].isChecked() for key in ids if key in self._boxes)

    def tick_all(self) -> None:
        """Hide nothing."""
        for box in self._boxes.values():
            with QSignalBlocker(box):
                box.setChecked(True)
            box.update()
        self.changed.emit()

    def narrowed(self, calendar: Calendar) -> Calendar:
        """The calendar with the rooms and coaches whose boxes are ticked, and others that its classes have."""
        ticked = [row for row in calendar.classes if self.keeps(row)]
        rooms = {row.room_id: FilterRow(row.room_id, row.room_full, "", "", 0, short=row.room) for row in ticked}
        coaches = {row.coach_id: FilterRow(row.coach_id, row.coach_full, "", "", 0, short=row.coach) for row in ticked}
        return replace(
            calendar,
            rooms=self._kept(calendar.rooms, rooms),
            coaches=self._kept(calendar.coaches, coaches),
        )

    def _kept(self, rows: Sequence[FilterRow], taught: Mapping[UUID, FilterRow]) -> tuple[FilterRow, ...]:
        kept = [row for row in rows if self._boxes[row.id].isChecked()]
        known = {row.id for row in rows}
        return (*kept, *(row for key, row in taught.items() if key not in known))

    def _show_rows(self, section: QVBoxLayout, rows: Sequence[FilterRow]) -> None:
        listed = {row.id for row in rows}
        for key, box in list(self._boxes.items()):
            if section.indexOf(box) >= 0:
                section.removeWidget(box)
                if key not in listed:
                    box.hide()
                    box.deleteLater()
                    del self._boxes[key]
        for row in rows:
            if row.id not in self._boxes:
                box = self._boxes[row.id] = FilterBox(self._context.theme, row)
                box.toggled.connect(lambda _on: self.changed.emit())
            self._boxes[row.id].show_row(row)
            section.addWidget(self._boxes[row.id])

    def _show_closures(self, calendar: Calendar) -> None:
        section, theme = self._sections["closures"], self._context.theme
        clear_layout(section)
        if not calendar.coming_closures:
            section.addWidget(label(theme, tr("None to come"), tone="muted"))
        for closure in calendar.coming_closures:
            section.addWidget(self._closure_line(closure))

    def _closure_line(self, closure: ClosureRow) -> QPushButton:
        theme, day = self._context.theme, self._context.manner.day_month(closure.first_day)
        name = " ".join(part for part in (day, closure.title, closure.place) if part)
        tip = "\n".join(part for part in (closure.title, closure.place, closure.note) if part)
        made = button(theme, "", "list", name=name, tip=tip)
        made.clicked.connect(partial(self.closure_chosen.emit, closure))
        grid = QGridLayout(made)
        if closure.place:
            set_role(made, tall=True)
            grid.setContentsMargins(0, theme.size(8), 0, theme.size(8))
        else:
            made.setFixedHeight(theme.size(28))
            grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.setColumnMinimumWidth(0, theme.size(WHEN))
        grid.setColumnStretch(1, 1)
        grid.addWidget(label(theme, day, tone="muted"), 0, 0)
        lines = [label(theme, closure.title)]
        if closure.place:
            lines.append(label(theme, closure.place, "caption", tone="muted"))
        for number, line in enumerate(lines):
            room = theme.size(WIDTH - 2 * EDGE - WHEN)
            line.setText(line.fontMetrics().elidedText(line.text(), Qt.TextElideMode.ElideRight, room))
            grid.addWidget(line, number, 1)
        for part in made.findChildren(QLabel):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return made
