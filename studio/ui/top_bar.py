"""The top bar: the one box, the program's clock, whether all is saved, who is here."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from studio.ui.box import Box
from studio.ui.phrases import Manner, tr
from studio.ui.staff.words import ROLES
from studio.ui.tasks import Person
from studio.ui.theme import Theme, set_role
from studio.ui.widgets.basics import Avatar, button, chip, follow, label, rule


class TopBar(QWidget):
    """56 high: box on the left, facts on the right; a click on the person lets another sign in."""

    person_clicked = Signal()
    status_clicked = Signal()
    lock_clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, surface="window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.box = Box(theme)
        self.setFocusProxy(self.box.field)
        self._day = label(theme, "", "label")
        self._time = label(theme, "", tone="muted")
        self._set = chip(theme, tr("clock set"), "warn", tip=tr("The program was started with its clock set by hand."))
        self._dot = QLabel()
        self._status = button(theme, "", "ghost", name=tr("Saving and backups"))
        self._avatar = Avatar(theme, theme.size(32))
        self._name = label(theme, "", "label")
        self._role = label(theme, "", "caption", tone="muted")
        self._lock = button(theme, tr("Lock"), "ghost", icon="lock")
        self._lock.clicked.connect(self.lock_clicked)
        self._status.clicked.connect(self.status_clicked)
        follow(theme, self, lambda: self.setFixedHeight(theme.size(55)))
        self._theme = theme
        self._all_well = True
        self._lay_out()
        follow(theme, self._dot, self._paint_dot)

    def _lay_out(self) -> None:
        theme = self._theme
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.size(16), 0, theme.size(12), 0)
        row.setSpacing(theme.size(12))
        row.addWidget(self.box, 100)
        row.addStretch(1)
        row.addWidget(self._set)
        row.addWidget(self._day)
        row.addWidget(self._time)
        row.addWidget(_upright(theme))
        status = QHBoxLayout()
        status.setSpacing(0)
        status.addWidget(self._dot)
        status.addWidget(self._status)
        row.addLayout(status)
        row.addWidget(_upright(theme))
        row.addWidget(self._avatar)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self._role)
        words.addStretch(1)
        row.addLayout(words)
        row.addWidget(self._lock)
        self._avatar.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_time(self, now: datetime, manner: Manner, *, is_set: bool) -> None:
        """Show the wall time at the site, and whether the clock was set by hand."""
        self._day.setText(manner.long_day(now.date()))
        self._time.setText(manner.time(now))
        self._set.setVisible(is_set)

    @property
    def time_text(self) -> str:
        """The time shown."""
        return self._time.text()

    @property
    def status_text(self) -> str:
        """What is said about saving and backups."""
        return self._status.text()

    @property
    def person_text(self) -> str:
        """Who is shown to be here."""
        return self._name.text()

    def show_person(self, person: Person) -> None:
        """Show who is here."""
        self._avatar.show_name(person.name)
        self._name.setText(person.name)
        self._role.setText(tr(ROLES[person.role]))

    def show_status(self, text: str, *, well: bool) -> None:
        """Show whether everything is saved and backed up."""
        self._status.setText(text)
        self._all_well = well
        self._paint_dot()

    def _paint_dot(self) -> None:
        colour = self._theme.colour("ok" if self._all_well else "amber").name()
        size = self._theme.size(8)
        self._dot.setFixedSize(size, size)
        self._dot.setPixmap(_disc(size, colour))
        self._status.setFont(self._theme.font("caption"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the person asks who else is here."""
        place = event.position().toPoint()
        if self._avatar.geometry().united(self._name.geometry()).united(self._role.geometry()).contains(place):
            self.person_clicked.emit()


def _upright(theme: Theme) -> QWidget:
    line = rule(upright=True)
    line.setFixedHeight(theme.size(24))
    return line


def _disc(size: int, colour: str) -> QPixmap:
    ratio = 2
    pixmap = QPixmap(size * ratio, size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(0, 0, size, size)
    painter.end()
    return pixmap
