"""Settings of this computer: whether single letters do something, and the sheet of all keys."""

from __future__ import annotations

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from studio.ui.context import PageContext
from studio.ui.key_sheet import KeySheet
from studio.ui.letter_keys import SETTING, letters_on
from studio.ui.phrases import tr
from studio.ui.settings.form_grid import form_grid
from studio.ui.widgets.basics import Segments, button, label

ON, OFF = "on", "off"


class KeysForm(QWidget):
    """On or off, and what that means."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        theme = context.theme
        self.letters = Segments(theme, ((ON, tr("On")), (OFF, tr("Off"))))
        self.letters.setAccessibleName(tr("Single letters"))
        self.letters.choose(ON if letters_on() else OFF)
        self.letters.chosen.connect(self._keep)
        words = tr(
            "Letters that do something by themselves, such as N for a new class. Turn them off where words are "
            "dictated or keys are touched unawares: buttons and menus do the same."
        )
        self.sheet = button(theme, tr("Show all keys"), icon="keyboard")
        self.sheet.clicked.connect(lambda: KeySheet(theme, self.window()).open())
        grid = form_grid(theme)
        self.setLayout(grid)
        grid.addWidget(label(theme, tr("Single letters")), 0, 0)
        grid.addWidget(self.letters, 0, 1)
        grid.addWidget(label(theme, words, "caption", tone="muted", wrap=True), 1, 1, 1, 2)
        grid.addWidget(self.sheet, 2, 1)

    def _keep(self, choice: str) -> None:
        QSettings().setValue(SETTING, choice == ON)
        self._context.renew()
