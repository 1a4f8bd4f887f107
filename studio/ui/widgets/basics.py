"""The small parts that every page is built of: labels, buttons, chips, segments, keys, meters, avatars."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QHelpEvent, QIcon, QPainter, QPaintEvent, QPixmap, QTransform
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolTip, QWidget

from studio.ui import icons
from studio.ui.theme import TextRole, Theme, set_role

ButtonKind = Literal["plain", "primary", "ghost", "link", "danger", "ok", "icon", "list"]
Tone = Literal["text", "muted", "disabled", "accent", "ok", "warn", "bad", "health"]
ChipTone = Literal["plain", "ok", "warn", "bad", "info", "health"]
BESIDE = 40
"""What is seen of a window beside a dialog as large as it, in pixels: frames and titles stand there."""


class Line(QLabel):
    """A line of plain text that ends in "…" where its room is too small; then the mouse tells the whole."""

    @property
    def is_cut(self) -> bool:
        """Whether there is no room for all of it."""
        widest = max(self.fontMetrics().horizontalAdvance(line) for line in self.text().split("\n"))
        return not self.wordWrap() and widest > self._room

    @property
    def _room(self) -> int:
        return self.contentsRect().width() - 2 * self.margin() - max(0, self.indent())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame, and what fits of the text."""
        if not self.is_cut:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.drawFrame(painter)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self._room)
        place = self.contentsRect().adjusted(self.margin(), 0, -self.margin(), 0)
        self.style().drawItemText(
            painter, place, self.alignment(), self.palette(), self.isEnabled(), shown, self.foregroundRole()
        )
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Tell the whole text where no other tip was given."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and not self.toolTip() and self.is_cut:
            QToolTip.showText(event.globalPos(), self.text(), self)
            return True
        return super().event(event)


def label(theme: Theme, text: str = "", role: TextRole = "body", *, tone: Tone = "text", wrap: bool = False) -> Line:
    """A line of text (plain text always: nothing in it is markup)."""
    made = Line(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    follow(theme, made, lambda: made.setFont(theme.font(role)))
    if tone != "text":
        set_role(made, tone=tone)
    return made


def give_way(theme: Theme, *lines: QLabel) -> None:
    """Let lines be cut where it is narrow, before buttons and fields beside them are."""
    for line in lines:
        line.setMinimumWidth(theme.size(28))


def button(
    theme: Theme, text: str, kind: ButtonKind = "plain", *, icon: str = "", name: str = "", tip: str = ""
) -> QPushButton:
    """A push button; one with only an icon needs a `name` for those who can't see it."""
    # Qt leaves next to no room between icon and text.
    made = QPushButton(f"\N{EN SPACE}{text}" if icon and text else text)
    made.setAccessibleName(name or text)
    made.setToolTip(tip or name)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    set_role(made, kind=kind)
    colour = {"primary": "on_accent", "link": "accent", "ok": "ok", "danger": "bad"}.get(kind, "text2")

    def dress() -> None:
        made.setFont(theme.font("label" if kind != "list" or made.isChecked() else "body"))
        if icon:
            made.setIcon(icons.icon(icon, theme.colour(colour), theme.size(16)))
            made.setIconSize(QSize(theme.size(16), theme.size(16)))

    follow(theme, made, dress)
    if kind == "list":
        made.toggled.connect(dress)
    return made


class _IconLine(Line):
    """A line with a small picture before its words."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.mark = QPixmap()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture too."""
        super().paintEvent(event)
        painter = QPainter(self)
        inside, height = self.contentsRect(), self.mark.deviceIndependentSize().height()
        painter.drawPixmap(QPointF(inside.left(), inside.top() + (inside.height() - height) / 2), self.mark)
        painter.end()


_CHIP_INKS: Mapping[ChipTone, str] = {"plain": "text2", "info": "accent"}
"""The colours of chips' pictures that are not called as their tone."""


def chip(theme: Theme, text: str, tone: ChipTone = "plain", *, tip: str = "", icon: str = "") -> QLabel:
    """A small tinted word, with a picture before it where an `icon` is named."""
    made = _IconLine(text) if icon else Line(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    follow(theme, made, lambda: made.setFont(theme.font("caption")))
    if isinstance(made, _IconLine):
        follow(theme, made, lambda: _dress_chip(theme, made, icon, _CHIP_INKS.get(tone, tone)))
    made.setToolTip(tip)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    set_role(made, chip=tone)
    follow(theme, made, lambda: made.setFixedHeight(theme.size(20)))
    return made


def _dress_chip(theme: Theme, made: _IconLine, icon: str, ink: str) -> None:
    made.mark = icons.pixmap(icon, theme.colour(ink), theme.size(14))
    made.setIndent(theme.size(18))


def key_cap(theme: Theme, text: str) -> QLabel:
    """The picture of a key."""
    made = label(theme, text, "caption")
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    set_role(made, key=True)
    follow(theme, made, lambda: made.setFixedHeight(theme.size(20)))
    return made


def rule(*, hair: bool = False, upright: bool = False) -> QFrame:
    """A one pixel line: between panes, or (`hair`) between rows."""
    made = QFrame()
    set_role(made, **{"hair" if hair else "line": True})
    if upright:
        made.setFixedWidth(1)
    else:
        made.setFixedHeight(1)
    return made


def follow(theme: Theme, widget: QWidget, dress: Callable[[], object]) -> None:
    """Dress a widget now and whenever the theme changes, for as long as it lives."""
    dress()
    connection = theme.changed.connect(dress)
    widget.destroyed.connect(lambda: theme.changed.disconnect(connection))


class _Segment(QPushButton):
    """One choice of a row, in bold when it holds."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(text)
        self._theme = theme
        self._picture = ""
        self.setCheckable(True)
        set_role(self, kind="segment")
        follow(theme, self, self._dress)
        self.toggled.connect(self._dress)

    def show_picture(self, name: str) -> None:
        """Put a picture before the text, "" for none."""
        if name != self._picture:
            self._picture = name
            self._dress()

    def _dress(self) -> None:
        size = self._theme.size(16)
        self.setFont(self._theme.font("label" if self.isChecked() else "body"))
        self.setIcon(icons.icon(self._picture, self._theme.colour("text2"), size) if self._picture else QIcon())
        self.setIconSize(QSize(size, size))


def open_over(parent: QWidget, dialog: QWidget, width: int, height: int) -> None:
    """Make a dialog as large as it wants to be, and no larger than the window under it."""
    window = parent.window().size()
    dialog.resize(min(width, window.width() - BESIDE), min(height, window.height() - BESIDE))


class Segments(QFrame):
    """A row of choices of which one holds; `chosen` tells its key."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, segments=True)
        self._theme = theme
        self._buttons: dict[str, _Segment] = {}
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        for key, text in choices:
            part = _Segment(theme, text)
            part.clicked.connect(lambda _checked=False, key=key: self.chosen.emit(key))
            group.addButton(part)
            row.addWidget(part)
            self._buttons[key] = part
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        follow(theme, self, lambda: self.setFixedHeight(theme.size(32)))

    def choose(self, key: str) -> None:
        """Show a choice as the one that holds, without telling."""
        self._buttons[key].setChecked(True)

    def offer(self, key: str, *, offered: bool) -> None:
        """Show or hide a choice; the one that holds stays."""
        self._buttons[key].setVisible(offered or self._buttons[key].isChecked())

    def explain(self, key: str, text: str) -> None:
        """Give a choice a tip."""
        self._buttons[key].setToolTip(text)

    def name(self, key: str, text: str, *, picture: str = "", spoken: str = "") -> None:
        """Give a choice another text, such as a new count; with a picture, `spoken` says in words what it is."""
        part = self._buttons[key]
        part.setText(text)
        part.show_picture(picture)
        part.setAccessibleName(spoken)
        part.setToolTip(spoken)


class Meter(QWidget):
    """How full something is: a thin bar, 0 to 1."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share = 0.0
        self.setFixedHeight(4)
        theme.changed.connect(self.update)

    def show_share(self, share: float) -> None:
        """Show a share between 0 and 1."""
        self._share = max(0.0, min(1.0, share))
        self.update()

    def paintEvent(self, event: object) -> None:
        """Paint track and filling."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_meter(painter, QRectF(self.rect()), self._share, self._theme)
        painter.end()


def paint_meter(painter: QPainter, rect: QRectF, share: float, theme: Theme) -> None:
    """Paint a bar that is `share` full."""
    painter.setPen(Qt.PenStyle.NoPen)
    radius = rect.height() / 2
    painter.setBrush(theme.colour("tile"))
    painter.drawRoundedRect(rect, radius, radius)
    if share > 0:
        painter.setBrush(theme.colour("text2"))
        filled = QRectF(rect.left(), rect.top(), max(rect.height(), rect.width() * share), rect.height())
        painter.drawRoundedRect(filled, radius, radius)


def initials(name: str) -> str:
    """The first letters of the first and last word of a name, in its own script."""
    parts = [part for part in name.replace("-", " ").split() if part and unicodedata.category(part[0])[0] in "LN"]
    letters = [parts[0][0], parts[-1][0]] if len(parts) > 1 else [part[0] for part in parts]
    return "".join(letters).upper()


def avatar_ground(theme: Theme, name: str) -> QColor:
    """One of five quiet grounds, always the same for a name."""
    return theme.colour(f"av{sum(map(ord, name)) % 5 + 1}")


def paint_avatar(painter: QPainter, rect: QRectF, name: str, theme: Theme, face: QPixmap | None = None) -> None:
    """Paint a round ground with initials, or a photo."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if face is not None:
        # A brush instead of a clip: its edge is smooth.
        brush = QBrush(face)
        to = QTransform.fromTranslate(rect.left(), rect.top())
        brush.setTransform(to.scale(rect.width() / face.width(), rect.height() / face.height()))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(brush)
        painter.drawEllipse(rect)
        painter.restore()
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(avatar_ground(theme, name))
    painter.drawEllipse(rect)
    font = theme.font("label")
    font.setPixelSize(max(9, round(rect.height() * (0.36 if rect.height() > 30 else 0.4))))
    painter.setFont(font)
    painter.setPen(theme.colour("av_text"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, initials(name))
    painter.restore()


class Avatar(QWidget):
    """A person's photo, or initials on a round ground."""

    def __init__(self, theme: Theme, size: int = 32, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = ""
        self._face: QPixmap | None = None
        self.setFixedSize(size, size)
        theme.changed.connect(self.update)

    def show_name(self, name: str, face: QPixmap | None = None) -> None:
        """Show a person, by their photo where there is one."""
        self._name, self._face = name, face
        self.update()

    def paintEvent(self, event: object) -> None:
        """Paint the initials."""
        painter = QPainter(self)
        paint_avatar(painter, QRectF(self.rect()), self._name, self._theme, self._face)
        painter.end()
