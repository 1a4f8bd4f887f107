"""The palette (Ctrl+K): everything that can be done, found by typing, over a flat scrim."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from studio.domain.members.names import fold
from studio.ui import icons
from studio.ui.phrases import tr
from studio.ui.theme import TextRole, Theme, set_role
from studio.ui.widgets.basics import key_cap, label, rule
from studio.ui.widgets.flow import clear_layout

WIDTH = 640
ROW, TALL = 40, 64
MOST = 40


@dataclass(frozen=True, slots=True)
class Command:
    """Something that can be done: its section, words, quiet second text, keys, icon, and what to do.

    `tile` is a class kind's letter and tone, in place of the icon; `warning` stands under the words beside the second
    text; `edit` is what Tab does: fill it in before it is done; `also` are more words that it is found by.
    """

    section: str
    title: str
    detail: str
    keys: str
    icon: str
    do: Callable[[], None]
    tile: tuple[str, str] | None = None
    warning: str = ""
    edit: Callable[[], None] | None = None
    also: str = ""

    @property
    def tall(self) -> bool:
        """True for what takes two lines."""
        return self.edit is not None


Provider = Callable[[str, Callable[[Sequence[Command]], None]], None]
"""Given what was typed, hands commands over: at once or when the worker has answered."""


def score(text: str, title: str) -> int:
    """How well a title fits what was typed: 0 not at all; beginnings of words count most, then letters in order."""
    wanted, have = fold(text).split(), fold(title)
    if not wanted:
        return 1
    total = 0
    for word in wanted:
        if have.startswith(word):
            total += 100
        elif f" {word}" in have:
            total += 80
        elif word in have:
            total += 50
        elif _in_order(word, have):
            total += 10
        else:
            return 0
    return total


def _in_order(word: str, text: str) -> bool:
    """Whether the letters follow each other in a title, the first at the beginning of a word."""
    _, begins, rest = f" {text}".partition(f" {word[0]}")
    letters = iter(rest)
    return len(word) > 1 and bool(begins) and all(letter in letters for letter in word[1:])


class _Row(QWidget):
    """One line of the palette."""

    def __init__(self, theme: Theme, command: Command, palette: Palette) -> None:
        super().__init__()
        self.command = command
        self._theme = theme
        self._palette = palette
        self._chosen = False
        self.setFixedHeight(theme.size(TALL if command.tall else ROW))
        self.setAccessibleName(" ".join(part for part in (command.title, command.detail, command.warning) if part))
        self.setMouseTracking(True)

    def choose(self, *, chosen: bool) -> None:
        """Mark or unmark it."""
        self._chosen = chosen
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose what the mouse is over."""
        self._palette.choose_row(self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do it."""
        self._palette.choose_row(self)
        self._palette.do()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint icon, words and keys."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(8, 0, -8, 0)
        if self._chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("selected"))
            painter.drawRoundedRect(rect, 6, 6)
        self._paint_mark(painter, rect)
        inner = rect.adjusted(theme.px(48), 0, -theme.px(12), 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.colour("text2"))
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignRight, self.command.keys)
        inner.setRight(inner.right() - painter.fontMetrics().horizontalAdvance(self.command.keys) - theme.px(8))
        if self.command.tall:
            upper, lower = inner.adjusted(0, theme.px(8), 0, -inner.height() / 2), inner.adjusted(0, theme.px(28), 0, 0)
            self._paint_line(painter, upper, self.command.title, "label", "text")
            x = self._paint_line(
                painter, lower.adjusted(0, 0, 0, -theme.px(8)), self.command.detail, "caption", "text2"
            )
            self._paint_warning(painter, lower.adjusted(x + theme.px(12), 0, 0, -theme.px(8)))
        else:
            used = self._paint_line(painter, inner, self.command.title, "body", "text") + theme.px(12)
            self._paint_line(painter, inner.adjusted(used, 0, 0, 0), self.command.detail, "body", "text2")
        painter.end()

    def _paint_line(self, painter: QPainter, rect: QRectF, text: str, role: TextRole, ink: str) -> float:
        """One line, shortened to fit; answers its width."""
        painter.setFont(self._theme.font(role))
        painter.setPen(self._theme.colour(ink))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, round(rect.width())))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        return float(metrics.horizontalAdvance(shown))

    def _paint_warning(self, painter: QPainter, rect: QRectF) -> None:
        if not self.command.warning:
            return
        size = self._theme.px(14)
        place = QRectF(rect.left(), rect.center().y() - size / 2, size, size)
        icons.draw(painter, "triangle-alert", place, self._theme.colour("warn"))
        self._paint_line(painter, rect.adjusted(size + 5, 0, 0, 0), self.command.warning, "caption", "warn")

    def _paint_mark(self, painter: QPainter, rect: QRectF) -> None:
        theme = self._theme
        top = rect.top() + theme.px(20) if self.command.tall else rect.center().y()
        if self.command.tile is None:
            size = theme.px(18)
            place = QRectF(rect.left() + theme.px(15), top - size / 2, size, size)
            icons.draw(painter, self.command.icon, place, theme.colour("text2"))
            return
        letter, tone = self.command.tile
        ink, tint = theme.kind(tone)
        size = theme.px(22)
        tile = QRectF(rect.left() + theme.px(13), top - size / 2, size, size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawRoundedRect(tile, 4, 4)
        painter.setFont(theme.font("caption", bold=True))
        painter.setPen(ink)
        painter.drawText(tile, Qt.AlignmentFlag.AlignCenter, letter)


class Palette(QWidget):
    """The scrim over the window with the palette in its upper third."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._providers: list[Provider] = []
        self._rows: list[_Row] = []
        self._found: dict[int, Sequence[Command]] = {}
        self._current = 0
        self._asked = 0
        self._before: QWidget | None = None
        self._frame = QFrame(self)
        set_role(self._frame, overlay=True)
        self.field = QLineEdit()
        set_role(self.field, plain=True)
        self.field.setPlaceholderText(tr("Type a name, a class or a command"))
        self.field.setAccessibleName(tr("Find a command"))
        self.field.textEdited.connect(self._look)
        self.field.installEventFilter(self)
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, theme.size(8))
        self._list.setSpacing(0)
        self._build()
        self.hide()
        window.installEventFilter(self)

    def _build(self) -> None:
        theme = self._theme
        head = QHBoxLayout()
        head.setContentsMargins(theme.size(20), theme.size(17), theme.size(20), theme.size(17))
        head.setSpacing(theme.size(12))
        image = QLabel()
        image.setPixmap(icons.pixmap("search", theme.colour("text2"), theme.size(20)))
        head.addWidget(image)
        head.addWidget(self.field, 1)
        head.addWidget(key_cap(theme, tr("Esc")))
        body = QWidget()
        body.setLayout(self._list)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(body)
        self._scroll.viewport().setAutoFillBackground(False)
        body.setAutoFillBackground(False)
        ground = QFrame()
        set_role(ground, overlay_foot=True)
        ground.setFixedHeight(theme.size(40))
        foot = QHBoxLayout(ground)
        foot.setContentsMargins(theme.size(20), 0, theme.size(20), 0)
        foot.setSpacing(theme.size(6))
        for keys, words in ((("↑", "↓"), tr("choose")), (("↵",), tr("do it")), ((tr("Tab"),), tr("edit first"))):
            for key in keys:
                foot.addWidget(key_cap(theme, key))
            foot.addWidget(label(theme, words, "caption", tone="muted"))
            foot.addSpacing(theme.size(10))
        foot.addStretch(1)
        foot.addWidget(label(theme, tr("Try “hiit thu 6pm” or “dark”"), "caption", tone="muted"))
        column = QVBoxLayout(self._frame)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(rule())
        column.addWidget(self._scroll, 1)
        column.addWidget(ground)

    def add_provider(self, provider: Provider) -> None:
        """Add a source of commands."""
        self._providers.append(provider)

    @property
    def titles(self) -> list[str]:
        """The titles shown, in order."""
        return [row.command.title for row in self._rows]

    def open(self, text: str = "") -> None:
        """Show the palette over the whole window."""
        if not self.isVisible():
            self._before = self.window().focusWidget()
        self.field.setFont(self._theme.font("section", bold=False))
        self.field.setText(text)
        self._fit()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._look(text)

    def do(self) -> None:
        """Do the chosen command and close."""
        if not self._rows:
            return
        command = self._rows[self._current].command
        self.close_palette()
        command.do()

    def close_palette(self) -> None:
        """Close without doing anything; the keys go where they went before."""
        before, self._before = self._before, None
        self.hide()
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus()
        else:
            self.window().setFocus()

    def choose_row(self, row: _Row) -> None:
        """Choose a row."""
        self._choose(self._rows.index(row))

    def _look(self, text: str) -> None:
        self._asked += 1
        asked = self._asked
        self._found = {}
        for number, provider in enumerate(self._providers):
            provider(text, lambda found, number=number: self._take(asked, number, found))  # type: ignore[misc]

    def _take(self, asked: int, number: int, found: Sequence[Command]) -> None:
        if asked != self._asked:
            return
        self._found[number] = found
        self._show([command for key in sorted(self._found) for command in self._found[key]][:MOST])

    def _show(self, commands: Sequence[Command]) -> None:
        clear_layout(self._list)
        self._rows = []
        section = ""
        for command in commands:
            if command.section != section:
                section = command.section
                heading = label(self._theme, section, "caption", tone="muted")
                heading.setContentsMargins(self._theme.size(20), self._theme.size(12), 0, self._theme.size(4))
                self._list.addWidget(heading)
            row = _Row(self._theme, command, self)
            self._rows.append(row)
            self._list.addWidget(row)
        if not commands:
            nothing = label(self._theme, tr("Nothing fits. Try fewer letters."), tone="muted")
            nothing.setContentsMargins(self._theme.size(20), self._theme.size(16), 0, self._theme.size(16))
            self._list.addWidget(nothing)
        self._list.addStretch(1)
        self._choose(0)

    def _choose(self, number: int) -> None:
        self._current = number
        for place, row in enumerate(self._rows):
            row.choose(chosen=place == number)
        if self._rows:
            self._scroll.ensureWidgetVisible(self._rows[number], 0, 8)
            self.field.setAccessibleDescription(self._rows[number].accessibleName())

    def _fit(self) -> None:
        self.setGeometry(self.window().rect())
        width = min(self._theme.size(WIDTH), self.width() - 32)
        height = min(self._theme.size(533), self.height() - self._theme.size(144))
        self._frame.setGeometry((self.width() - width) // 2, self._theme.size(112), width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size; take the keys of the field."""
        if watched is self.window() and event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit()
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(Qt.Key(event.key()))
        return False

    def _key(self, key: Qt.Key) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if key in steps and self._rows:
            self._choose((self._current + steps[key]) % len(self._rows))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.do()
        elif key == Qt.Key.Key_Tab:
            self._edit_first()
        elif key == Qt.Key.Key_Escape:
            self.close_palette()
        else:
            return False
        return True

    def _edit_first(self) -> None:
        edit = self._rows[self._current].command.edit if self._rows else None
        if edit is not None:
            self.close_palette()
            edit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the palette closes it."""
        if not self._frame.geometry().contains(event.position().toPoint()):
            self.close_palette()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the scrim."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("scrim"))
        painter.end()
