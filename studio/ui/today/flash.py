"""A short band of colour and a sign over the page: let in, look up, or refused; seen from the corner of the eye, and
heard.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSettings, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from studio.ui import icons

if TYPE_CHECKING:
    from studio.ui.context import PageContext
    from studio.ui.sounds import Sign


_LOOKS: dict[Sign, tuple[str, str]] = {
    "ok": ("ok", "check"),
    "look": ("warn", "eye"),
    "refused": ("bad", "x"),
}
SHOWN_MS = 700
HEIGHT = 8
SETTING, BOTH, FLASH, SOUND, NONE = "check_in_signs", "both", "flash", "sound", "none"
"""The setting of this computer that switches flash and sound, and what it may be."""


class Flash(QWidget):
    """Lies over the top edge of its page, or of the window where another page is in front; it takes no mouse and no
    keys.
    """

    def __init__(self, context: PageContext, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._theme = context.theme
        self._sounds = context.sounds
        self._sign: Sign = "ok"
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def sign(self) -> Sign:
        """The sign given last."""
        return self._sign

    def say(self, sign: Sign) -> None:
        """Give a sign, as this computer's settings allow."""
        wish = str(QSettings().value(SETTING, BOTH))
        self._sign = sign
        if wish in {BOTH, SOUND}:
            self._sounds.play(sign)
        if wish not in {BOTH, FLASH}:
            return
        # Whoever is on another page, with a dialog over it, sees it as well.
        ground = self._page if self._page.isVisible() else self._page.window()
        self.setParent(ground)
        self.setGeometry(0, 0, ground.width(), self._theme.size(HEIGHT + 24))
        self.show()
        self.raise_()
        self.update()
        self._timer.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the band, with its sign in the middle for those who do not see the colour."""
        colour, icon = _LOOKS[self._sign]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        band = self._theme.px(HEIGHT)
        painter.fillRect(QRectF(0, 0, self.width(), band), self._theme.colour(colour))
        size = self._theme.px(24)
        disc = QRectF((self.width() - size) / 2, 2, size, size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(colour))
        painter.drawEllipse(disc)
        icons.draw(painter, icon, disc.adjusted(4, 4, -4, -4), self._theme.colour("surface"))
        painter.end()
