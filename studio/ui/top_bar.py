"""The top bar: the one box, the program's clock, whether all is saved, who is here."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from studio.ui.box import Box
from studio.ui.phrases import Manner, tr
from studio.ui.staff.words import ROLES
from studio.ui.tasks import Person
from studio.ui.theme import Theme, set_role
from studio.ui.widgets.basics import Avatar, button, chip, follow, give_way, label, rule

ROOMY = 1000
"""Narrower than this, in design pixels, the bar tells whether all is saved by its dot alone."""


class PersonButton(QPushButton):
    """Who is here: photo or initials, name and role."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        set_role(self, kind="ghost")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._avatar = Avatar(theme, theme.size(32))
        self.name = label(theme, "", "label")
        self._role = label(theme, "", "caption", tone="muted")
        give_way(theme, self.name, self._role)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.name)
        words.addWidget(self._role)
        words.addStretch(1)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(theme.size(6), 0, theme.size(10), 0)
        row.setSpacing(theme.size(12))
        row.addWidget(self._avatar)
        row.addLayout(words)
        for part in (self._avatar, self.name, self._role):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        follow(theme, self, lambda: self.setFixedHeight(theme.size(44)))

    def sizeHint(self) -> QSize:
        """As wide as who is in it."""
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """A long name ends in "…" where the bar is narrow."""
        return QSize(self._avatar.width() * 3, self.height())

    def show_person(self, person: Person) -> None:
        """Show who is here."""
        self._avatar.show_name(person.name)
        self.name.setText(person.name)
        self._role.setText(tr(ROLES[person.role]))
        words = tr("{name}, {role}: sign in as somebody else", name=person.name, role=self._role.text())
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.updateGeometry()


class TopBar(QWidget):
    """56 high: box on the left, facts on the right; the person lets another sign in."""

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
        self._status = button(theme, "", "ghost", name=tr("Saving and backups"))
        self._person = PersonButton(theme)
        self._person.clicked.connect(self.person_clicked)
        self._lock = button(theme, tr("Lock"), "ghost", icon="lock", tip=tr("Lock the desk (Ctrl+L)"))
        self._lock.clicked.connect(self.lock_clicked)
        self._status.clicked.connect(self.status_clicked)
        follow(theme, self, lambda: self.setFixedHeight(theme.size(55)))
        self._theme = theme
        self._lines: dict[QWidget, QWidget] = {}
        self._all_well = True
        self._said = ""
        self._lay_out()
        follow(theme, self._status, self._dress_status)

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
        # Nothing is said about backups and persons before it is known.
        for part in (self._status, self._person):
            line = _upright(theme)
            self._lines[part] = line
            row.addWidget(line)
            row.addWidget(part)
            line.hide()
            part.hide()
        row.addWidget(self._lock)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the box matters more than the words about backups."""
        super().resizeEvent(event)
        self._dress_status()

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
        return self._said

    @property
    def person_text(self) -> str:
        """Who is shown to be here."""
        return self._person.name.text()

    def show_person(self, person: Person) -> None:
        """Show who is here."""
        self._person.show_person(person)
        self._reveal(self._person)

    def show_status(self, text: str, *, well: bool) -> None:
        """Show whether everything is saved and backed up."""
        self._said, self._all_well = text, well
        self._dress_status()
        self._reveal(self._status)

    def _reveal(self, part: QWidget) -> None:
        part.show()
        self._lines[part].show()

    def _dress_status(self) -> None:
        theme, status = self._theme, self._status
        size = theme.size(8)
        status.setIcon(QIcon(_disc(size, theme.colour("ok" if self._all_well else "amber").name())))
        status.setIconSize(QSize(size, size))
        status.setFont(theme.font("caption"))
        roomy = self.width() >= theme.size(ROOMY)
        status.setText(f"\N{EN SPACE}{self._said}" if roomy else "")
        status.setToolTip(tr("Saving and backups") if roomy else self._said)
        status.setAccessibleName(
            f"{self._said}. {tr('Saving and backups')}" if self._said else tr("Saving and backups")
        )


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
