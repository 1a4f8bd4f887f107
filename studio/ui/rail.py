"""The rail on the left: one button a page, each an icon over its word."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from studio.ui import icons
from studio.ui.phrases import tr
from studio.ui.theme import Theme, set_role

PAGES = (
    ("today", "Today", "calendar-check"),
    ("schedule", "Schedule", "calendar-days"),
    ("members", "Members", "users"),
    ("circuits", "Circuits", "layout-grid"),
    ("exercises", "Exercises", "barbell"),
    ("progress", "Progress", "chart-line"),
)
FOOT = (("printing", "Print", "printer"), ("settings", "Settings", "settings-2"))
KEYS = {"printing": "Ctrl+P", "settings": "Ctrl+,"}
"""The others have their number."""


class RailButton(QAbstractButton):
    """A page's button, 64 x 52: tinted while its page is shown, with a dot when something waits there."""

    def __init__(self, theme: Theme, text: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._dot = False
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """64 x 52 at the usual text size."""
        return QSize(self._theme.size(64), self._theme.size(52))

    def show_dot(self, *, shown: bool) -> None:
        """Show or take away the dot."""
        self._dot = shown
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, icon, word and dot."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(theme.colour("selected" if self.isChecked() else "hover"))
            painter.drawRoundedRect(rect, 8, 8)
        colour = theme.colour("accent" if self.isChecked() else "text2")
        size = theme.size(20)
        icons.draw(painter, self._icon, QRectF((self.width() - size) / 2, theme.px(7), size, size), colour)
        painter.setPen(colour)
        painter.setFont(theme.font("caption", bold=self.isChecked()))
        words = QRectF(0, theme.px(30), self.width(), theme.px(17))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
        if self._dot:
            painter.setPen(theme.colour("window"))
            painter.setBrush(theme.colour("amber"))
            painter.drawEllipse(QPointF(self.width() / 2 + size / 2 + 1, theme.px(12)), 4.5, 4.5)
        if self.hasFocus():
            pen = painter.pen()
            pen.setColor(theme.colour("accent"))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 7, 7)
        painter.end()


class Mark(QWidget):
    """The program's mark: a loop of track on a blue tile."""

    def __init__(self, theme: Theme, size: int = 32) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(theme.size(size), theme.size(size))
        self.setAccessibleName("Studio Desk")
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent"))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        scale = self.width() / 32
        painter.scale(scale, scale)
        pen = painter.pen()
        pen.setStyle(Qt.PenStyle.SolidLine)
        pen.setColor(self._theme.colour("on_accent"))
        pen.setWidthF(2)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(7, 10.5, 18, 11), 5.5, 5.5)
        painter.drawRoundedRect(QRectF(11.5, 14.5, 9, 3), 1.5, 1.5)
        painter.end()


class Rail(QWidget):
    """The column of pages; `chosen` tells the page's name."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, surface="window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(theme.size(75))
        self._buttons: dict[str, RailButton] = {}
        group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.size(12), 0, theme.size(12))
        column.setSpacing(theme.size(4))
        column.addWidget(Mark(theme), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(theme.size(16))
        for number, (name, text, icon) in enumerate((*PAGES, *FOOT)):
            if number == len(PAGES):
                column.addStretch(1)
            made = RailButton(theme, tr(text), icon)
            made.setToolTip(f"{tr(text)} ({KEYS.get(name, f'Ctrl+{number + 1}')})")
            made.clicked.connect(lambda _checked=False, name=name: self.chosen.emit(name))
            group.addButton(made)
            column.addWidget(made, 0, Qt.AlignmentFlag.AlignHCenter)
            self._buttons[name] = made

    def choose(self, name: str) -> None:
        """Show a page as the one in front, without telling."""
        self._buttons[name].setChecked(True)
        self.setFocusProxy(self._buttons[name])

    def show_dot(self, name: str, *, shown: bool) -> None:
        """Show that something waits on a page."""
        self._buttons[name].show_dot(shown=shown)
