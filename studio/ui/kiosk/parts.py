"""What the kiosk is made of: class cards, name tiles, letters, the bar that says what happened. All painted large."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from studio.domain.members.names import fold, latin
from studio.services.attendance.rows import ClassCard
from studio.ui import icons
from studio.ui.phrases import Manner, tr
from studio.ui.theme import Theme, set_role
from studio.ui.widgets.basics import button, follow, label, paint_avatar

TILE_HEIGHT, LETTER_HEIGHT, CARD_HEIGHT, BAR_HEIGHT = 88, 56, 148, 104
ICON = 20
SHOWN_MS, STEP_MS = 8_000, 50


class _Painted(QAbstractButton):
    """A large button that paints itself on a rounded ground."""

    def __init__(self, theme: Theme, height: int, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedHeight(theme.size(height))
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As high as it is; as wide as it is given."""
        return QSize(self._theme.size(120), self.height())

    def _begin(self, ground: str, edge: str, line: int = 1, *, radius: int = 12, dashed: bool = False) -> QPainter:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._theme.colour("accent" if self.hasFocus() else edge)
        line = 2 if self.hasFocus() else line
        painter.setPen(QPen(colour, line, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine))
        painter.setBrush(self._theme.colour(ground))
        half = line / 2
        rect = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(rect, self._theme.px(radius), self._theme.px(radius))
        return painter

    def _text(self, painter: QPainter, rect: QRectF, text: str, ink: str, size: int, *, bold: bool) -> None:
        font = self._theme.font("section", bold=bold)
        font.setPixelSize(self._theme.size(size))
        painter.setFont(font)
        painter.setPen(self._theme.colour(ink))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, round(rect.width()))
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


class NameTile(_Painted):
    """A person of the class: first name and initial, and whether they are here."""

    def __init__(self, theme: Theme, name: str, *, here: bool, just_now: bool) -> None:
        super().__init__(theme, TILE_HEIGHT, f"{name}, {tr('here')}" if here else name)
        self._name, self._here, self._just_now = name, here, just_now

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it: white while expected, receding once here, green for a moment."""
        ground = "ok_bg" if self._just_now else "window" if self._here else "surface"
        painter = self._begin(ground, "ok" if self._just_now else "line", 2 if self._just_now else 1)
        px = self._theme.px
        mark = QRectF(px(20), (self.height() - px(48)) / 2, px(48), px(48))
        if self._just_now:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("ok"))
            painter.drawEllipse(mark)
            inset = px(11)
            icons.draw(painter, "check", mark.adjusted(inset, inset, -inset, -inset), self._theme.colour("surface"))
        else:
            paint_avatar(painter, mark, self._name, self._theme)
        right = px(96) if self._here and not self._just_now else px(52)
        words = QRectF(px(84), 0, self.width() - px(84) - right, self.height())
        ink = "ok" if self._just_now else "text2" if self._here else "text"
        self._text(painter, words, self._name, ink, 20, bold=self._just_now or not self._here)
        if self._here and not self._just_now:
            box = QRectF(self.width() - px(90), (self.height() - px(18)) / 2, px(18), px(18))
            icons.draw(painter, "check", box, self._theme.colour("ok"))
            said = QRectF(self.width() - px(66), 0, px(60), self.height())
            self._text(painter, said, tr("Here"), "text2", 16, bold=False)
        elif not self._just_now:
            box = QRectF(self.width() - px(42), (self.height() - px(22)) / 2, px(22), px(22))
            icons.draw(painter, "chevron-right", box, self._theme.colour("control"))
        painter.end()


class HelpTile(_Painted):
    """The last tile: who is not on the list asks the desk."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, TILE_HEIGHT, tr("Not on the list? The desk will help."))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it dashed: it is nobody."""
        painter, px = self._begin("window", "control", dashed=True), self._theme.px
        icon = QRectF(px(31), (self.height() - px(26)) / 2, px(26), px(26))
        icons.draw(painter, "users", icon, self._theme.colour("text2"))
        middle, width = self.height() / 2, self.width() - px(104)
        for text, top in ((tr("Not on the list?"), middle - px(24)), (tr("The desk will help."), middle)):
            self._text(painter, QRectF(px(84), top, width, px(24)), text, "text2", 16, bold=False)
        painter.end()


class LetterKey(_Painted):
    """A letter that names begin with; the chosen one is filled."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(theme, LETTER_HEIGHT, text)
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCheckable(True)
        self.setAutoExclusive(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the letter."""
        ground = "accent" if self.isChecked() else "surface"
        painter = self._begin(ground, ground if self.isChecked() else "line", radius=8)
        font = self._theme.font("section", bold=self.isChecked())
        painter.setFont(font)
        painter.setPen(self._theme.colour("on_accent" if self.isChecked() else "text"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class ClassTile(_Painted):
    """A class that takes check-ins now: time, place, and the coach's first name."""

    def __init__(self, theme: Theme, manner: Manner, card: ClassCard) -> None:
        super().__init__(theme, CARD_HEIGHT, f"{card.name} {manner.time(card.starts)}")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self._manner, self.card = manner, card

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it; the kind's bar stands at the left edge."""
        chosen, px, card = self.isChecked(), self._theme.px, self.card
        painter = self._begin("surface", "accent" if chosen else "line", 2 if chosen else 1)
        ink, _ = self._theme.kind(card.tone)
        # The bar follows the round corners of the card.
        inside = QPainterPath()
        inside.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(11), px(11))
        painter.setClipPath(inside)
        painter.fillRect(QRectF(0, 0, px(6), self.height()), ink)
        painter.setClipping(False)
        width = self.width() - px(44)
        painter.setFont(self._theme.font("lead", bold=True))
        painter.setPen(ink)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(px(24), px(18), px(20), px(22)), middle, card.letter)
        self._text(painter, QRectF(px(46), px(18), width - px(52), px(22)), card.name, "text", 16, bold=True)
        if chosen:
            box = QRectF(self.width() - px(42), px(18), px(22), px(22))
            icons.draw(painter, "check", box, self._theme.colour("accent"))
        self._text(
            painter, QRectF(px(24), px(46), width, px(36)), self._manner.time(card.starts), "text", 28, bold=True
        )
        self._text(painter, QRectF(px(24), px(84), width, px(22)), card.room, "text2", 16, bold=False)
        coach = tr("with {name}", name=card.coach.split()[0])
        self._text(painter, QRectF(px(24), px(106), width, px(22)), coach, "text2", 16, bold=False)
        painter.end()


class SaidBar(QWidget):
    """What happened, for eight seconds: who is in, with "Not me", or that the desk helps. Says `not_me()`."""

    not_me = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._well = True
        self._left = 0
        self._since = QElapsedTimer()
        self._title, self._words = label(theme, "", "title"), label(theme, "", "lead")
        self.back = button(theme, tr("Not me"), "ok", icon="undo-2")
        set_role(self.back, tall=True)
        enlarge(theme, self.back, "undo-2", "ok", bold=True)
        self.back.setMinimumWidth(theme.size(122))
        self.back.hide()
        self.back.clicked.connect(self._take_back)
        self.setFixedHeight(theme.size(BAR_HEIGHT))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        for part in (self._title, self._words):
            texts.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.size(100), theme.size(16), theme.size(24), theme.size(20))
        row.addLayout(texts, 1)
        row.addWidget(self.back, 0, Qt.AlignmentFlag.AlignVCenter)
        self._timer = QTimer(self, interval=STEP_MS)
        self._timer.timeout.connect(self._tick)
        self.setAccessibleName(tr("What happened"))

    @property
    def text(self) -> str:
        """What it says."""
        return f"{self._title.text()} {self._words.text()}".strip()

    def say(self, title: str, words: str, *, well: bool, can_go_back: bool) -> None:
        """Say it; the one before goes."""
        self._title.setText(title)
        self._words.setText(words)
        self._well = well
        self.back.setVisible(can_go_back)
        self._left = SHOWN_MS
        self._since.start()
        self._timer.start()
        self.setAccessibleDescription(self.text)
        self.update()

    def clear(self) -> None:
        """Say nothing more."""
        self._timer.stop()
        self._left = 0
        self._title.setText("")
        self._words.setText("")
        self.back.hide()
        self.update()

    def _take_back(self) -> None:
        self.clear()
        self.not_me.emit()

    def _tick(self) -> None:
        self._left -= self._since.restart()
        if self._left <= 0:
            self.clear()
        else:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, sign and the line of time left; nothing while nothing is said."""
        if self._left <= 0:
            return
        ground, ink, sign = ("ok_bg", "ok", "check") if self._well else ("warn_bg", "warn", "hand-helping")
        painter, px = QPainter(self), self._theme.px
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colour(ink))
        painter.setBrush(self._theme.colour(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(12), px(12))
        disc = QRectF(px(24), (self.height() - px(56)) / 2, px(56), px(56))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(ink))
        painter.drawEllipse(disc)
        inset = px(12)
        icons.draw(painter, sign, disc.adjusted(inset, inset, -inset, -inset), self._theme.colour("surface"))
        width = (self.width() - px(8)) * self._left / SHOWN_MS
        painter.fillRect(QRectF(px(4), self.height() - px(5), width, px(4)), self._theme.colour(ink))
        painter.end()


def enlarge(theme: Theme, made: QPushButton, icon: str, colour: str = "text2", *, bold: bool) -> None:
    """Dress a button to be read by whoever stands before it."""

    def dress() -> None:
        made.setFont(theme.font("lead", bold=bold))
        made.setIcon(icons.icon(icon, theme.colour(colour), theme.size(ICON)))
        made.setIconSize(QSize(theme.size(ICON), theme.size(ICON)))

    follow(theme, made, dress)


def first_letter(name: str) -> str:
    """The letter a name is filed under: of its first word, under its Latin sound."""
    return latin(fold(name))[:1].upper()
