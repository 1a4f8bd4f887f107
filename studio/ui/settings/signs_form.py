"""Settings of this computer: the flash and the sound of a check-in, to be tried at once."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QHBoxLayout, QWidget

from studio.ui.context import PageContext
from studio.ui.phrases import tr
from studio.ui.settings.form_grid import form_grid
from studio.ui.sounds import Sign
from studio.ui.today.flash import BOTH, FLASH, NONE, SETTING, SOUND, Flash
from studio.ui.widgets.basics import Segments, button, label

WISHES = ((BOTH, "Flash and sound"), (FLASH, "Flash"), (SOUND, "Sound"), (NONE, "Neither"))
SIGNS: tuple[tuple[Sign, str], ...] = (("ok", "Let in"), ("look", "Look up"), ("refused", "Refused"))


class SignsForm(QWidget):
    """What a check-in shows and sounds like; `page` is where the flash is tried."""

    def __init__(self, context: PageContext, page: QWidget) -> None:
        super().__init__()
        theme = context.theme
        self._flash = Flash(context, page)
        self.wish = Segments(theme, [(key, tr(words)) for key, words in WISHES])
        self.wish.setAccessibleName(tr("At check-in"))
        kept = str(QSettings().value(SETTING, BOTH))
        self.wish.choose(kept if kept in dict(WISHES) else BOTH)
        self.wish.chosen.connect(self._keep)
        tries = QHBoxLayout()
        tries.setSpacing(theme.size(8))
        for sign, words in SIGNS:
            made = button(theme, tr(words), name=tr("Try it: {sign}", sign=tr(words)))
            made.clicked.connect(partial(self._try, sign))
            tries.addWidget(made)
        tries.addStretch(1)
        grid = form_grid(theme)
        self.setLayout(grid)
        grid.addWidget(label(theme, tr("At check-in")), 0, 0)
        grid.addWidget(self.wish, 0, 1)
        grid.addWidget(label(theme, tr("Try it")), 1, 0)
        grid.addLayout(tries, 1, 1)

    def _keep(self, wish: str) -> None:
        QSettings().setValue(SETTING, wish)

    def _try(self, sign: Sign, *_clicked: bool) -> None:
        self._flash.say(sign)
