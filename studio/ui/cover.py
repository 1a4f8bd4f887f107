"""One screen in place of all that the window shows: nothing of it stays in sight or within reach of the keys."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QClipboard, QGuiApplication, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QMainWindow, QToolTip, QWidget

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


class CoverScreen(QFrame):
    """What covers the window; cards that are scanned meanwhile are its own."""

    def scanned(self, code: str) -> None:
        """Take a scanned card."""


class Cover(QObject):
    """Puts a screen over the window. Dialogs that are open come back when it is lifted, with what was typed in them, to
    whoever left them. What was copied here is forgotten.
    """

    def __init__(self, window: QMainWindow, shortcuts: Iterable[QShortcut]) -> None:
        super().__init__(window)
        self._window = window
        self._shortcuts = tuple(shortcuts)
        self._screen: CoverScreen | None = None
        self._aside: list[QWidget] = []
        self._waiting: dict[UUID | None, list[QWidget]] = {}
        """Dialogs of people who are not here."""
        self._hidden: list[QWidget] = []
        window.installEventFilter(self)
        QGuiApplication.instance().focusWindowChanged.connect(self._put_aside)  # type: ignore[union-attr]

    @property
    def screen(self) -> CoverScreen | None:
        """The screen that covers the window now."""
        return self._screen

    def put(self, screen: CoverScreen) -> None:
        """Cover the window; a screen that covered it before goes away."""
        if self._screen is None:
            self._clear_sight()
        else:
            self._drop()
        self._screen = screen
        screen.setParent(self._window)
        screen.setGeometry(self._window.rect())
        screen.show()
        screen.raise_()
        screen.setFocus()

    def lift(self, left: UUID | None, come: UUID | None) -> None:
        """Show the window again to who has come; the dialogs of who has left wait for them."""
        self._drop()
        for widget in self._hidden:
            widget.show()
        self._hidden = []
        for shortcut in self._shortcuts:
            shortcut.setEnabled(True)
        self._waiting.setdefault(left, []).extend(self._aside)
        self._aside = []
        for widget in self._waiting.pop(come, ()):
            if shiboken6.isValid(widget):
                _show_again(widget)

    def _clear_sight(self) -> None:
        while (popup := QApplication.activePopupWidget()) is not None and popup.close():
            continue
        QToolTip.hideText()
        clipboard = QGuiApplication.clipboard()
        if clipboard.ownsClipboard():
            clipboard.clear()
        if clipboard.ownsSelection():
            clipboard.clear(QClipboard.Mode.Selection)
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
        self._aside = [one for one in QApplication.topLevelWidgets() if one is not self._window and one.isVisible()]
        body = self._window.centralWidget()
        self._hidden = [] if body is None else [body]
        for widget in (*self._aside, *self._window.findChildren(QWidget, options=_DIRECT)):
            widget.hide()

    def _drop(self) -> None:
        if self._screen is not None:
            self._screen.hide()
            self._screen.deleteLater()
            self._screen = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() == QEvent.Type.Resize and self._screen is not None:
            self._screen.setGeometry(self._window.rect())
        return False

    def _put_aside(self) -> None:
        """Put aside what has opened over the covered window: an answer of the worker may open a dialog only then."""
        if self._screen is None:
            return
        for widget in QApplication.topLevelWidgets():
            if widget is not self._window and widget.isVisible() and not self._screen.isAncestorOf(widget):
                self._aside.append(widget)
                widget.hide()


def _show_again(dialog: QWidget) -> None:
    field = dialog.focusWidget()
    caret = field.cursorPosition() if isinstance(field, QLineEdit) else 0
    dialog.show()
    if isinstance(field, QLineEdit):
        field.setCursorPosition(caret)  # a dialog that is shown selects all: the next key would take its place
