"""The head of the roster: which class, how full, which people are listed, and the names of the columns."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from studio.ui import icons
from studio.ui.letter_keys import with_letter
from studio.ui.phrases import tr
from studio.ui.theme import set_role
from studio.ui.today.attendance_toggle import SEGMENTS
from studio.ui.today.roster_delegate import EDGE, RowLayout
from studio.ui.today.shown import Shown
from studio.ui.today.words import filter_words, head_words, places_words, start_words
from studio.ui.widgets.basics import Meter, Segments, button, chip, follow, give_way, label
from studio.ui.widgets.keyed_button import keyed_button, show_key

if TYPE_CHECKING:
    from studio.services.attendance.rows import Roster
    from studio.ui.context import PageContext
    from studio.ui.widgets.paint import Paint

HEIGHT, COLUMNS_HEIGHT = 132, 28
NARROW = 640
"""Under this width the free places are left out."""
EDGES, SPACING = 48, 8
NARROWEST = 400


class Words(IntEnum):
    """How much the row of filters and buttons says; the fullest that has room is taken."""

    ALL = 0
    NO_KEY = 1
    FEWER = 2
    PICTURES = 3
    COUNTS = 4
    LEAST = 5


_PICTURES = {segment.state: segment.icon for segment in SEGMENTS}
"""What stands for a state where there is no room for its word."""


class KindMark(QWidget):
    """The letter of the class kind on its tint."""

    def __init__(self, paint: Paint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks = paint
        self._letter, self._tone = "", "O"
        size = round(24 * paint.scale)
        self.setFixedSize(size, size)

    def show_kind(self, letter: str, tone: str) -> None:
        """Show a kind."""
        self._letter, self._tone = letter, tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the letter."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink, tint = self._marks.kind(self._tone)
        rect = QRectF(self.rect())
        self._marks.panel(painter, rect, 4, tint)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._marks.text(painter, rect, self._letter, ink, "caption", bold=True, align=centre)
        painter.end()


class ColumnHeads(QWidget):
    """The names of the roster's columns, over the places where the rows draw them."""

    def __init__(self, paint: Paint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks = paint
        self.setFixedHeight(round(COLUMNS_HEIGHT * paint.scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the names."""
        painter = QPainter(self)
        scale = self._marks.scale
        painter.scale(scale, scale)
        whole = self.width() / scale
        layout = RowLayout(whole)
        self._text(painter, EDGE, layout.name_width, tr("Name"))
        if not layout.tight:
            self._text(painter, layout.flags_at.x(), 100, tr("Flags"))
        x = layout.toggle_x + 2
        for segment in SEGMENTS:
            rect = QRectF(x - 8, 0, segment.width + 16, COLUMNS_HEIGHT)
            words = head_words(segment.state)
            self._marks.text(painter, rect, words, "text2", "caption", align=Qt.AlignmentFlag.AlignHCenter)
            x += segment.width
        self._marks.fill(painter, QRectF(0, COLUMNS_HEIGHT - 1, whole, 1), "line")
        painter.end()

    def _text(self, painter: QPainter, x: float, width: float, text: str) -> None:
        self._marks.text(painter, QRectF(x, 0, width, COLUMNS_HEIGHT), text, "text2", "caption")


class ClassHeader(QFrame):
    """Says `filtered(Shown)`, `add_asked()`, `lock_asked()` and `more_asked(where)`."""

    filtered = Signal(object)
    add_asked = Signal()
    lock_asked = Signal()
    more_asked = Signal(object)

    def __init__(self, context: PageContext, paint: Paint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._marks = paint
        self._locked = False
        self._plans = True
        self._counts: dict[Shown, int] = {}
        set_role(self, surface="surface")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 19, 24, 0)
        column.setSpacing(0)
        column.addLayout(self._title_row())
        column.addSpacing(5)
        column.addLayout(self._facts_row())
        column.addSpacing(14)
        column.addLayout(self._filter_row())
        column.addStretch(1)
        self.setFixedHeight(round(HEIGHT * paint.scale))
        # It says what it has room for: how wide it is does not follow from what it says.
        self.setMinimumWidth(round(NARROWEST * paint.scale))

    def _title_row(self) -> QHBoxLayout:
        theme = self._context.theme
        self._kind = KindMark(self._marks)
        self._name = label(theme, "", "section")
        self._starts = chip(theme, "")
        give_way(theme, self._name)
        self._free = label(theme, tone="muted")
        self._meter = Meter(theme)
        self._meter.setFixedWidth(round(96 * self._marks.scale))
        self._taken = label(theme, "", "section")
        self._capacity = label(theme, "", "section", tone="muted")
        follow(theme, self._capacity, lambda: self._capacity.setFont(theme.font("section", bold=False)))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._kind)
        row.addWidget(self._name)
        row.addWidget(self._starts)
        row.addStretch(1)
        row.addWidget(self._free)
        row.addWidget(self._meter)
        row.addWidget(self._taken)
        row.addSpacing(-10)
        row.addWidget(self._capacity)
        return row

    def _facts_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        self._facts = [label(self._context.theme, tone="muted") for _ in range(3)]
        give_way(self._context.theme, *self._facts[1:])  # a time that is cut says nothing
        for icon, fact in zip(("clock", "user", "map-pin"), self._facts, strict=True):
            row.addWidget(self._icon(icon))
            row.addWidget(fact)
            row.addSpacing(10)
        row.addStretch(1)
        return row

    def _icon(self, name: str) -> QLabel:
        theme = self._context.theme
        made = QLabel()
        size = theme.size(16)
        follow(theme, made, lambda: made.setPixmap(icons.pixmap(name, theme.colour("text2"), size)))
        return made

    def _filter_row(self) -> QHBoxLayout:
        theme = self._context.theme
        choices = [(shown.name, filter_words(shown, 0)) for shown in Shown]
        self._filters = Segments(theme, choices)
        self._filters.choose(Shown.ALL.name)
        self._filters.offer(Shown.NO_SHOW.name, offered=False)
        self._filters.chosen.connect(self._filter)
        self._add = keyed_button(theme, tr("Add person"), "A", icon="plus")
        self._add.clicked.connect(self.add_asked)
        self._lock = button(theme, tr("Lock roster"), icon="lock")
        self._lock.clicked.connect(self.lock_asked)
        self._more = button(theme, "", icon="ellipsis", name=tr("More for this class"))
        self._more.clicked.connect(lambda: self.more_asked.emit(self._more.mapToGlobal(self._more.rect().bottomLeft())))
        row = QHBoxLayout()
        row.setSpacing(SPACING)
        row.addWidget(self._filters)
        row.addStretch(1)
        row.addWidget(self._lock)
        row.addWidget(self._add)
        row.addWidget(self._more)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the name matters more than the free places, which the count tells too, and the filters
        more than the long words of a button.
        """
        super().resizeEvent(event)
        roomy = self.width() >= NARROW * self._marks.scale
        self._free.setVisible(roomy)
        self._meter.setVisible(roomy)
        self._fit()

    def _filter(self, key: str) -> None:
        self._fit()  # what is chosen stands in bold
        self.filtered.emit(Shown[key])

    def _fit(self) -> None:
        """Say as much as there is room for: no word is ever cut."""
        for words in Words:
            self._say(words)
            # Asked one by one: the row itself learns only later that its parts have other words.
            parts = [one for one in (self._filters, self._lock, self._add, self._more) if not one.isHidden()]
            if sum(one.sizeHint().width() + SPACING for one in parts) <= self.width() - EDGES:
                return

    def _say(self, words: Words) -> None:
        locking = tr("Unlock") if self._locked else tr("Lock roster")
        self._lock.setAccessibleName(locking)
        self._lock.setToolTip(locking)
        self._lock.setVisible(self._plans and words < Words.LEAST)  # it stands in the menu too
        self._lock.setText(_beside_icon(locking if words < Words.FEWER else ""))
        self._add.setToolTip(with_letter(tr("Add person"), "A"))
        adding = tr("Add person") if words < Words.FEWER else tr("Add") if words < Words.PICTURES else ""
        self._add.setText(_beside_icon(adding))
        show_key(self._add, shown=words < Words.NO_KEY)
        for shown, number in self._counts.items():
            named = filter_words(shown, number)
            if words >= Words.COUNTS and shown.value in _PICTURES:
                self._filters.name(shown.name, f"\N{THIN SPACE}{number}", picture=_PICTURES[shown.value], spoken=named)
            else:
                self._filters.name(shown.name, named)

    def show_class(self, roster: Roster, *, plans: bool) -> None:
        """Show a class and its counts; what changes its places only to who `plans` them."""
        card, manner = roster.card, self._context.manner
        self._kind.show_kind(card.letter, card.tone)
        self._name.setText(card.name)
        for fact, text in zip(self._facts, (manner.span(card.starts, card.ends), card.coach, card.room), strict=True):
            fact.setText(text)
        self._free.setText(places_words(card))
        self._meter.show_share(card.taken / card.capacity if card.capacity else 0)
        self._taken.setText(str(card.taken))
        self._capacity.setText(f"/{card.capacity}")
        self._counts = {
            shown: len(roster.rows) if shown.value is None else roster.count(shown.value) for shown in Shown
        }
        self._filters.offer(Shown.NO_SHOW.name, offered=self._counts[Shown.NO_SHOW] > 0)
        self._locked = roster.locked is not None
        self._plans = plans
        self._add.setVisible(plans)
        self._fit()
        self.show_time(roster)

    def show_time(self, roster: Roster) -> None:
        """Say anew how far the class is, and since when its list is closed."""
        manner = self._context.manner
        words = start_words(roster.card, self._context.now(), manner)
        if roster.locked is not None:
            words = f"{words} · {tr('list closed {time}', time=manner.time(roster.locked))}"
        self._starts.setText(words)

    def choose(self, shown: Shown) -> None:
        """Light a filter."""
        self._filters.choose(shown.name)
        self._fit()


def _beside_icon(words: str) -> str:
    return f"\N{EN SPACE}{words}" if words else ""
