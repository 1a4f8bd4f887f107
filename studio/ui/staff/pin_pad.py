"""A PIN typed or tapped: dots, twelve large keys, and what was wrong with the last one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from studio.domain.staff.signing_in import LONGEST
from studio.ui.phrases import tr
from studio.ui.theme import Theme, set_role
from studio.ui.widgets.basics import button, follow, label

KEY_WIDTH, GAP = 88, 8


class PinField(QLineEdit):
    """A field for a PIN: digits only, never shown, never suggested."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(LONGEST)
        self.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]*"), self))
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAccessibleName(name)
        follow(theme, self, lambda: self.setFont(theme.font()))


class PinPad(QWidget):
    """Says `entered(pin)`; the field is emptied whenever a PIN was given or refused."""

    entered = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.field = PinField(theme, tr("PIN"))
        self.field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        follow(theme, self.field, self._dress)
        self.field.returnPressed.connect(self._enter)
        self.field.textEdited.connect(lambda _text: self.say(""))
        self._words = label(theme, "", tone="bad", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._words.setFixedHeight(theme.size(40))
        self.setFixedWidth(theme.size(3 * KEY_WIDTH + 2 * GAP))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(GAP))
        column.addWidget(self.field)
        column.addWidget(self._words)
        column.addLayout(self._keys())

    def _dress(self) -> None:
        self.field.setFixedHeight(self._theme.size(48))
        self.field.setFont(self._theme.font("title"))

    def _keys(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(self._theme.size(GAP))
        for number, digit in enumerate("123456789"):
            grid.addWidget(self._key(digit, partial(self._put, digit)), number // 3, number % 3)
        back = self._key("", self.field.backspace, icon="delete", name=tr("Delete the last digit"))
        grid.addWidget(back, 3, 0)
        grid.addWidget(self._key("0", partial(self._put, "0")), 3, 1)
        self.enter = self._key("", self._enter, icon="arrow-right", name=tr("Sign in"))
        set_role(self.enter, lit=True)
        grid.addWidget(self.enter, 3, 2)
        return grid

    def _key(self, text: str, do: Callable[[], None], *, icon: str = "", name: str = "") -> QPushButton:
        made = button(self._theme, text, icon=icon, name=name)
        made.setFixedWidth(self._theme.size(KEY_WIDTH))
        set_role(made, tall=True)
        # The keyboard has digits of its own: Tab goes on to what it has no key for.
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        follow(self._theme, made, lambda: made.setFont(self._theme.font("section", bold=False)))
        made.clicked.connect(do)
        return made

    def _put(self, digit: str) -> None:
        self.say("")
        self.field.insert(digit)

    def _enter(self) -> None:
        pin = self.field.text()
        self.field.clear()
        if pin:
            self.entered.emit(pin)

    def begin(self) -> None:
        """Empty it and take the keys."""
        self.field.clear()
        self.say("")
        self.field.setFocus()

    def say(self, text: str) -> None:
        """Say what was wrong with the last PIN; "" for nothing."""
        self._words.setText(text)
        self.field.setAccessibleDescription(text)

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to whoever asked."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
