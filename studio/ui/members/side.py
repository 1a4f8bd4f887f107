"""The right side of a member's overview: next bookings, races, adjustments, notes."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from studio.domain.members.records import RacePriority
from studio.services.access import Part
from studio.services.members.rows import BookingLine, Profile
from studio.services.progress.rows import RaceLine
from studio.ui import icons
from studio.ui.context import PageContext
from studio.ui.letter_keys import letters_on, with_letter
from studio.ui.members.charts import Painted
from studio.ui.members.words import READINESS, booking_words, day_words, limit_words
from studio.ui.phrases import counted, tr
from studio.ui.theme import set_role
from studio.ui.widgets.basics import button, chip, follow, key_cap, label
from studio.ui.widgets.flow import clear_layout
from studio.ui.widgets.paint import Paint

_RIGHT, _CENTRE = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter
MOST = 3


class Bookings(Painted):
    """Places in classes, a line each: day, kind, name, time, and where wanted what became of it."""

    ROW = 32
    ROOMY = 420
    """Under so much width a column is only as wide as its words."""

    def __init__(self, context: PageContext, paint: Paint, title: str, *, states: bool = False) -> None:
        super().__init__(context, paint, 60)
        self._title, self._states = title, states
        self.lines: tuple[BookingLine, ...] = ()
        self._empty = ""

    def show_lines(self, lines: tuple[BookingLine, ...], empty: str) -> None:
        """Show places; `empty` says that there are none."""
        self.lines, self._empty = lines, empty
        self.set_height(28 + self.ROW * max(1, len(lines)))
        self.setAccessibleName("; ".join([self._title, *map(self._spoken, lines)] if lines else [self._title, empty]))
        self.update()

    def _spoken(self, line: BookingLine) -> str:
        manner = self.context.manner
        return f"{manner.long_day(line.starts.date())} {manner.time(line.starts)} {line.name}"

    def draw(self, painter: QPainter) -> None:
        """Paint the rows."""
        self.heading(painter, self._title)
        marks, manner, width, top = self.marks, self.context.manner, self.span, 28.0
        if not self.lines:
            marks.text(painter, QRectF(0, top, width, 20), self._empty, "text2", "caption")
        told = [day_words(line.starts.date(), self.context.today(), manner) for line in self.lines]
        states = [booking_words(line, manner) for line in self.lines] if self._states else []
        roomy = self._states and width >= self.ROOMY
        days = max([92.0 if roomy else 46.0, *(marks.width(day) + 6 for day in told)])
        ends = max([124.0 if roomy else 0.0, *(marks.width(state, "caption") for state in states)])
        for place, (line, day) in enumerate(zip(self.lines, told, strict=True)):
            if place:
                marks.fill(painter, QRectF(0, top - 1, width, 1), "hair")
            marks.text(painter, QRectF(0, top, days, self.ROW), day, "text2")
            ink, ground = marks.kind(line.tone)
            box = QRectF(days + 2, top + 6, 20, 20)
            marks.panel(painter, box, 4, ground)
            marks.text(painter, box, line.letter, ink, "caption", bold=True, align=_CENTRE)
            time = manner.time(line.starts)
            wide = marks.width(time) + 2
            right = width - (ends + 16 if self._states else 0)
            name = QRectF(days + 30, top, right - wide - days - 36, self.ROW)
            marks.text(painter, name, line.name)
            marks.text(painter, QRectF(right - wide, top, wide, self.ROW), time, "text2", align=_RIGHT)
            if self._states:
                state = QRectF(right + 16, top, width - right - 16, self.ROW)
                marks.text(painter, state, states[place], "text2", "caption")
            top += self.ROW


class Races(Painted):
    """Races to come: how much each matters by fill as well as letter, and days to go."""

    ROW = 40

    def __init__(self, context: PageContext, paint: Paint, parent: QWidget | None = None) -> None:
        super().__init__(context, paint, 60, parent)
        self._races: tuple[RaceLine, ...] = ()

    def show_races(self, races: tuple[RaceLine, ...]) -> None:
        """Show the next races."""
        self._races = tuple(race for race in races if race.days >= 0)[:MOST]
        self.set_height(28 + (self.ROW * len(self._races) if self._races else 20))
        spoken = (f"{race.priority} {race.name}, {race.days}" for race in self._races)
        self.setAccessibleName("; ".join([tr("Races"), *spoken]))
        self.update()

    def draw(self, painter: QPainter) -> None:
        """Paint the rows."""
        self.heading(painter, tr("Races"))
        marks, width, top = self.marks, self.span, 24.0
        if not self._races:
            marks.text(painter, QRectF(0, 28, width, 18), tr("No race is planned."), "text2", "caption")
        for place, race in enumerate(self._races):
            if place:
                marks.fill(painter, QRectF(0, top, width, 1), "hair")
            disc = QRectF(0, top + 10, 20, 20)
            first = race.priority is RacePriority.A
            edge = None if first else "accent" if race.priority is RacePriority.B else "control"
            ink = "on_accent" if first else "accent" if race.priority is RacePriority.B else "text2"
            marks.panel(painter, disc, 10, "accent" if first else None, edge, 1.5 if edge == "accent" else 1)
            marks.text(painter, disc, str(race.priority), ink, "caption", bold=True, align=_CENTRE)
            days, unit = str(race.days), counted(race.days, "day", "days")
            right = marks.width(unit, "caption")
            wide = marks.width(days, "lead", bold=True) + 2
            marks.text(painter, QRectF(30, top + 3, width - 40 - right - wide, 18), race.name)
            day = self.context.manner.long_day(race.on_day)
            marks.text(painter, QRectF(30, top + 21, width - 40 - right - wide, 16), day, "text2", "caption")
            number = QRectF(width - right - wide - 4, top, wide, self.ROW)
            marks.text(painter, number, days, "text", "lead", bold=True)
            marks.text(painter, QRectF(width - right, top + 1, right + 1, self.ROW), unit, "text2", "caption")
            top += self.ROW


class Adjustments(QFrame):
    """Limits in plain words; `reveal_asked` carries the flag whose cause somebody wants to know."""

    reveal_asked = Signal(object)  # UUID

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._flags: tuple[UUID, ...] = ()
        set_role(self, notice="health")
        theme = context.theme
        self.reveal = button(theme, tr("Reveal"), "ghost", icon="eye", name=with_letter(tr("Reveal the reason"), "R"))
        follow(theme, self.reveal, lambda: self.reveal.setFont(theme.font("caption")))
        self.reveal.clicked.connect(self.ask)
        head = QHBoxLayout()
        head.setSpacing(4)
        shield = QLabel()
        follow(theme, shield, lambda: shield.setPixmap(icons.pixmap("shield", theme.colour("health"), theme.size(16))))
        head.addWidget(shield)
        head.addWidget(label(theme, tr("Adjustments"), "label", tone="health"))
        head.addStretch(1)
        head.addWidget(self.reveal)
        self._key = key_cap(theme, tr("R"))
        head.addWidget(self._key)
        self._chips = QVBoxLayout()
        self._chips.setSpacing(4)
        self._words = label(theme, "", "caption", tone="health", wrap=True)
        self._cause = label(theme, "", "body", tone="health", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(self._chips)
        column.addWidget(self._words)
        column.addWidget(self._cause)

    def ask(self) -> None:
        """Ask for the cause of the first limit that has one on file."""
        if self.reveal.isVisible() and self._flags:
            self.reveal_asked.emit(self._flags[0])

    def show_profile(self, profile: Profile) -> None:
        """Show what the role may know: limits, or only whether somebody may train."""
        self._flags = tuple(flag.id for flag in profile.flags if flag.has_cause)
        self._cause.clear()
        self._cause.hide()
        offered = bool(self._flags) and Part.CAUSE in profile.sees
        self.reveal.setVisible(offered)
        self._key.setVisible(offered and letters_on())
        self._show_chips([limit for flag in profile.flags for limit in map(limit_words, flag.limits) if limit])
        if Part.LIMITS not in profile.sees:
            self._words.setText(tr(READINESS[profile.readiness]))
            return
        if not profile.flags:
            self._words.setText(tr("No adjustments. {go}.", go=tr(READINESS[profile.readiness])))
            return
        review = min((flag.review_on for flag in profile.flags if flag.review_on is not None), default=None)
        parts = [] if review is None else [tr("Review {day}.", day=self._context.manner.day_month(review))]
        parts.append(tr("Reason is hidden.") if self._flags else tr("No reason was written down."))
        self._words.setText(" ".join(parts))

    def show_cause(self, words: str) -> None:
        """Show a cause that was revealed, until the next profile."""
        self._cause.setText(words)
        self._cause.show()
        self.reveal.hide()
        self._key.hide()

    def _show_chips(self, words: list[str]) -> None:
        clear_layout(self._chips)
        for one in dict.fromkeys(words):
            made = chip(self._context.theme, one, "health")
            set_role(made, limit=True)
            self._chips.addWidget(made)
