"""Colours, type and sizes by role, for light and dark; the only place with style sheets.

Tokens are data under `resources/themes`. Sizes are written for a 14 px base and scale with the text size chosen.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from studio.resources import font_file, resources_folder

Mode = Literal["system", "light", "dark"]
TextRole = Literal["caption", "body", "label", "lead", "section", "title", "display"]

_TEXT: Mapping[str, tuple[float, QFont.Weight]] = {
    "caption": (12, QFont.Weight.Normal),
    "body": (14, QFont.Weight.Normal),
    "label": (14, QFont.Weight.DemiBold),
    "lead": (16, QFont.Weight.Normal),
    "section": (20, QFont.Weight.DemiBold),
    "title": (28, QFont.Weight.DemiBold),
    "display": (40, QFont.Weight.DemiBold),
}
_TIGHT = {"section": -0.2, "title": -0.42, "display": -0.6}
BASE = 14
"""Text size in pixels that all measures are written for."""
AS_SYSTEM = 0
"""The text size that stands for the system's."""


class Theme(QObject):
    """The look of the whole program. `changed` is sent after light and dark or the text size was switched."""

    changed = Signal()

    def __init__(self, application: QApplication, mode: Mode = "system", text_size: int = BASE) -> None:
        super().__init__(application)
        self._application = application
        self._mode: Mode = mode
        self._text_size = text_size
        self._tokens: dict[str, QColor] = {}
        self._family = _load_inter()
        application.setStyle(QStyleFactory.create("Fusion"))
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        self._apply()

    @property
    def mode(self) -> Mode:
        """What was chosen: follow the system, light or dark."""
        return self._mode

    @property
    def dark(self) -> bool:
        """True while the dark tokens are shown."""
        if self._mode == "system":
            return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._mode == "dark"

    @property
    def text_size(self) -> int:
        """The body text's size in pixels."""
        return self._text_size

    def choose(self, mode: Mode, text_size: int | None = None) -> None:
        """Switch mode and, when given, the text size."""
        self._mode = mode
        self._text_size = text_size or self._text_size
        self._apply()

    def colour(self, role: str) -> QColor:
        """The colour of a token, e.g. "accent", "ok_bg", or a scene role; KeyError for an unknown one."""
        return QColor(self._tokens[role])  # a copy: colours can be changed in place

    def kind(self, tone: str) -> tuple[QColor, QColor]:
        """Ink and tint of a class kind's tone (S H M G P O)."""
        key = tone.lower() if tone.lower() in self._tokens else "o"
        return QColor(self._tokens[key]), QColor(self._tokens[f"{key}_bg"])

    def font(self, role: TextRole = "body", *, bold: bool | None = None, figures: bool = False) -> QFont:
        """The font of a text role; `bold` overrides its weight (400 or 600). With `figures` all digits are of one
        width, for columns of numbers: not for names, whose hyphens would be torn apart.
        """
        size, weight = _TEXT[role]
        font = QFont(self._family)
        font.setPixelSize(round(self.px(size)))
        font.setWeight(weight if bold is None else QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        # Inter is one variable font: its weight is an axis, which Qt does not set by itself.
        font.setVariableAxis(QFont.Tag("wght"), float(font.weight()))
        if figures:
            font.setFeature(QFont.Tag("tnum"), 1)
        if role in _TIGHT:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, _TIGHT[role])
        return font

    def px(self, measure: float) -> float:
        """A measure of the design (at 14 px text) in logical pixels."""
        return measure * self._text_size / BASE

    def size(self, measure: float) -> int:
        """The same, rounded to whole pixels."""
        return round(self.px(measure))

    def _system_changed(self, _scheme: Qt.ColorScheme) -> None:
        if self._mode == "system":
            self._apply()

    def _apply(self) -> None:
        folder = resources_folder() / "themes"
        tokens = json.loads((folder / f"{'dark' if self.dark else 'light'}.json").read_text(encoding="utf-8"))
        self._tokens = {name: QColor(value) for name, value in tokens.items()}
        self._application.setPalette(_palette(self._tokens))
        self._application.setFont(self.font())
        self._application.setStyleSheet(_style_sheet(tokens, self))
        self.changed.emit()


def set_role(widget: QWidget, **roles: str | bool) -> None:
    """Give a widget style roles (`kind="primary"`) and have it drawn anew."""
    for name, value in roles.items():
        widget.setProperty(name, value)
    # A widget that was never shown is polished when it is; polishing it before takes fonts set later away from it.
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return
    font = widget.font()
    widget.style().polish(widget)
    if widget.font() != font:
        widget.setFont(font)
    widget.update()


def _load_inter() -> str:
    """Load Inter from its package once and return its family name."""
    known = QFontDatabase.families()
    if "Inter" in known:
        return "Inter"
    number = QFontDatabase.addApplicationFont(str(font_file("Inter")))
    return QFontDatabase.applicationFontFamilies(number)[0] if number >= 0 else QFont().family()


def _palette(tokens: Mapping[str, QColor]) -> QPalette:
    roles = {
        QPalette.ColorRole.Window: "window",
        QPalette.ColorRole.WindowText: "text",
        QPalette.ColorRole.Base: "surface",
        QPalette.ColorRole.AlternateBase: "hover",
        QPalette.ColorRole.Text: "text",
        QPalette.ColorRole.PlaceholderText: "text2",
        QPalette.ColorRole.Button: "surface",
        QPalette.ColorRole.ButtonText: "text",
        QPalette.ColorRole.BrightText: "on_accent",
        QPalette.ColorRole.Highlight: "accent",
        QPalette.ColorRole.HighlightedText: "on_accent",
        QPalette.ColorRole.Link: "accent",
        QPalette.ColorRole.LinkVisited: "accent",
        QPalette.ColorRole.ToolTipBase: "toast",
        QPalette.ColorRole.ToolTipText: "toast_text",
        QPalette.ColorRole.Accent: "accent",
        QPalette.ColorRole.Light: "surface",
        QPalette.ColorRole.Midlight: "hair",
        QPalette.ColorRole.Mid: "line",
        QPalette.ColorRole.Dark: "control",
        QPalette.ColorRole.Shadow: "control",
    }
    palette = QPalette()
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
        for role, token in roles.items():
            palette.setColor(group, role, tokens[token])
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, tokens["disabled"])
    return palette


def _style_sheet(tokens: Mapping[str, str], theme: Theme) -> str:
    folder, look = resources_folder() / "themes", "dark" if theme.dark else "light"

    def value(found: re.Match[str]) -> str:
        mark, name = found.groups()
        if mark == "@":
            return tokens[name]
        return f"{theme.size(int(name))}px" if mark == "$" else f'"{(folder / f"{name}-{look}.svg").as_posix()}"'

    return re.sub(r"([@$%])(\w+)", value, (folder / "window.qss").read_text(encoding="utf-8"))
