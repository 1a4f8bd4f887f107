"""Fonts for names in scripts that the computer itself has none for."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication

from studio.resources import font_file

_System = QFontDatabase.WritingSystem
SCRIPTS = {
    "NotoSansArabic": _System.Arabic,
    "NotoSansHebrew": _System.Hebrew,
    "NotoSansDevanagari": _System.Devanagari,
    "NotoSansThai": _System.Thai,
    "NotoSansSC": _System.SimplifiedChinese,
    "NotoSansTC": _System.TraditionalChinese,
    "NotoSansJP": _System.Japanese,
    "NotoSansKR": _System.Korean,
}


class ScriptFonts(QObject):
    """Takes up one font a turn of the event loop, once the window is there; `done` tells that all are known.

    A font takes 9 ms at most, all together 25 ms and 5 MB: Qt reads their letters only when it paints one. So they need
    not wait for the first such name, which would be painted as boxes.
    """

    done = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: list[str] = []

    def load(self) -> None:
        """Begin, with the scripts that lack a font."""
        if not self._waiting:
            self._waiting = [name for name, system in SCRIPTS.items() if not QFontDatabase.families(system)]
            QTimer.singleShot(0, self, self._next)

    def _next(self) -> None:
        if self._waiting:
            QFontDatabase.addApplicationFont(str(font_file(self._waiting.pop())))
            QTimer.singleShot(0, self, self._next)
            return
        for window in QGuiApplication.topLevelWindows():
            window.requestUpdate()
        self.done.emit()
