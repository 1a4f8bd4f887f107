"""A card beside a class on the calendar, and the few parts such cards are made of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from studio.services.changes import Call, Outcome
from studio.services.studio import Studio
from studio.ui import icons
from studio.ui.context import PageContext
from studio.ui.phrases import tr
from studio.ui.runners import Long, LongCommand
from studio.ui.schedule.card_frame import ROOM, Stand, paint_frame, stand_beside
from studio.ui.theme import Theme, set_role
from studio.ui.widgets.basics import button, label
from studio.ui.widgets.flow import clear_layout

WIDTH, AWAY, EDGE, BAR = 300, 10, 4, 14
CAPTION = 16
"""The height of a line of small words."""


class KindTile(QWidget):
    """A kind's letter on its tint."""

    def __init__(self, theme: Theme, letter: str, tone: str) -> None:
        super().__init__()
        self._theme, self._letter, self._tone = theme, letter, tone
        self.setFixedSize(QSize(theme.size(20), theme.size(20)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink, tint = self._theme.kind(self._tone)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        painter.setFont(self._theme.font("caption", bold=True))
        painter.setPen(ink)
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self._letter)
        painter.end()


class Popover(QFrame):
    """A raised card over its page: a head, a body (`column`) that scrolls when the page is too low for it, and a foot.

    `closed` tells that it went away by itself.
    """

    closed = Signal()

    def __init__(self, context: PageContext, parent: QWidget, width: int = WIDTH) -> None:
        super().__init__(parent)
        self.context = context
        self._beside = QRect()
        self._area = parent
        self._stand = Stand(QRect())
        self._busy = False
        theme = context.theme
        self._room = theme.size(ROOM)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._usual_width = theme.size(width)
        self._head = QVBoxLayout()
        self._head.setSpacing(theme.size(2))
        self.foot = QHBoxLayout()
        self.foot.setSpacing(theme.size(8))
        self._body = QWidget()
        set_role(self._body, surface="raised")
        self._body.installEventFilter(self)
        self.column = QVBoxLayout(self._body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.size(8))
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._body)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(*[theme.size(16) + self._room] * 4)
        self._outer.setSpacing(theme.size(8))
        self._outer.addLayout(self._head)
        self._outer.addWidget(self._scroll, 1)
        self._outer.addLayout(self.foot)
        self.hide()

    def empty(self) -> None:
        """Take everything out of it."""
        for layout in (self._head, self.column, self.foot):
            clear_layout(layout)

    def add_head(self, title: str, letter: str = "", tone: str = "") -> QLabel:
        """The kind's tile, the title and the way out; answers the line under the title, which is empty yet."""
        theme, top = self.context.theme, Qt.AlignmentFlag.AlignTop
        row = QHBoxLayout()
        row.setSpacing(theme.size(10))
        if letter:
            row.addWidget(KindTile(theme, letter, tone), 0, top)
        words = label(theme, title, "lead", wrap=True)
        words.setFont(theme.font("lead", bold=True))
        row.addWidget(words, 1)
        close = button(theme, "", "icon", icon="x", name=tr("Close"))
        set_role(close, inline=True)
        close.clicked.connect(self.dismiss)
        row.addWidget(close, 0, top)
        about = label(theme, "", "caption", tone="muted", wrap=True)
        about.setContentsMargins(theme.size(30) if letter else 0, 0, 0, 0)
        about.hide()
        self._head.addLayout(row)
        self._head.addWidget(about)
        return about

    def end_with(self, go: QPushButton, do: Callable[[], object], leave: str, *, left: QWidget | None = None) -> None:
        """Fill the foot: a part at its left, the way out, and the button that does what the card is for."""
        out = button(self.context.theme, leave)
        out.clicked.connect(self.dismiss)
        go.clicked.connect(do)
        if left is not None:
            self.foot.addWidget(left)
        self.foot.addStretch(1)
        self.foot.addWidget(out)
        self.foot.addWidget(go)

    def open_beside(self, beside: QRect) -> None:
        """Show it on the side of a place (in the page's pixels) where there is room."""
        self._beside = beside
        self.fit()
        self.show()
        self.raise_()

    def take_keys(self) -> None:
        """Give the first thing in its body the keyboard, so that Esc closes it and Tab goes through it."""
        inner = (one for one in self._body.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus)
        first = next((one for one in inner if one.isVisible() and one.isEnabled()), None)
        (first or self).setFocus(Qt.FocusReason.TabFocusReason)

    def keep_clear_of(self, place: QRect) -> None:
        """Go beside a place when it is under this card."""
        if not place.isEmpty() and self._stand.card.intersects(place):
            self.open_beside(place)

    def fit(self) -> None:
        """Take the size of what is in it, and stay within the page."""
        page, room, margins = self._area.rect(), self._room, self._outer.contentsMargins()
        layouts = (self._head, self.column, self.foot)
        around = margins.left() + margins.right() + 2 - 2 * room
        # Words of some languages are long: no button's are cut off.
        width = max(self._usual_width, around + max(layout.minimumSize().width() for layout in layouts))
        inner = width - around
        parts = [_height(layout, inner) for layout in layouts]
        gaps = self._outer.spacing() * (len(parts) - 1) if self.foot.count() else self._outer.spacing()
        height = sum(parts) + gaps + margins.top() + margins.bottom() + 2 - 2 * room
        most = page.height() - 16
        if self._beside.isEmpty():
            # Under a button, which is to stay in view.
            most = min(most, page.bottom() - self._beside.top())
        # What does not fit is scrolled to, with room for the bar.
        self._body.setFixedWidth(inner - (self.context.theme.size(BAR) if height > most else 0))
        self._stand = stand_beside(self._beside, width, min(height, most), page, AWAY, EDGE)
        self.setGeometry(self._stand.card.adjusted(-room, -room, room, room))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card's ground, its shadow and its nose."""
        painter, room = QPainter(self), self._room
        card = QRectF(self.rect()).adjusted(room, room, -room, -room)
        paint_frame(painter, self.context.theme, card, self._stand)
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what is in it: lines come and go as it is filled in."""
        if watched is self._body and event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self.fit()
        return False

    def carry_out(
        self,
        do: Callable[[Studio, Call], Outcome],
        done: Callable[[], object],
        refused: Callable[[Exception], object] | None = None,
    ) -> None:
        """Run what the card is for: once, however often it is asked for meanwhile. A refusal is told, and then it can
        be tried again.
        """
        self._run_once(partial(self.context.tasks.run_command, do), done, refused)

    def carry_out_long(self, what: Long, do: LongCommand, done: Callable[[], object]) -> None:
        """As `carry_out`, for what may take seconds: see `Tasks.run_long_command`."""
        self._run_once(partial(self.context.tasks.run_long_command, what, do), done, None)

    def _run_once(
        self,
        run: Callable[..., None],
        done: Callable[[], object],
        refused: Callable[[Exception], object] | None,
    ) -> None:
        if self._busy:
            return
        self._busy = True

        def end(_outcome: Outcome) -> None:
            self._busy = False
            done()

        def refuse(error: Exception) -> None:
            self._busy = False
            (refused or self.context.complain)(error)

        run(end, owner=self, failed=refuse)

    def dismiss(self) -> None:
        """Close it and tell."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)


def _height(layout: QLayout, width: int) -> int:
    return layout.heightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()


def inline_link(theme: Theme, words: str, tip: str = "") -> QPushButton:
    """A link that is no higher than the line it stands in."""
    made = button(theme, words, "link", tip=tip)
    set_role(made, inline=True)
    return made


def say(part: QLabel, words: str) -> None:
    """Show words, or nothing where there are none."""
    part.setText(words)
    part.setVisible(bool(words))


def icon_line(
    theme: Theme, icon: str, parts: Sequence[QWidget], tone: str = "text2", *, height: int = 20
) -> QHBoxLayout:
    """An icon with what it is about beside it; `height` is that of a line of the words."""
    line = QHBoxLayout()
    line.setSpacing(theme.size(10))
    line.addStrut(theme.size(height))
    image = QLabel()
    image.setPixmap(icons.pixmap(icon, theme.colour(tone), theme.size(16)))
    image.setFixedSize(theme.size(16), theme.size(height))
    image.setAlignment(Qt.AlignmentFlag.AlignVCenter)
    line.addWidget(image, 0, Qt.AlignmentFlag.AlignTop)
    for number, part in enumerate(parts):
        line.addWidget(part, 1 if number == len(parts) - 1 else 0)
    return line
