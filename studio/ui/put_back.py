"""Takes back what a key has done to the widget that has the focus: its text, its caret, its choice, its row."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

PutBack = Callable[[], None]


def keep(widget: QWidget | None) -> PutBack:
    """What puts a widget back into the state in which it is now, with what follows from it: a search for the text that
    stood there is made again.
    """
    if isinstance(widget, QAbstractSpinBox):
        return _keep_line(widget.lineEdit())
    if isinstance(widget, QComboBox):
        line, at = widget.lineEdit(), widget.currentIndex()
        return _if_there(widget, lambda: widget.setCurrentIndex(at)) if line is None else _keep_line(line)
    if isinstance(widget, QLineEdit):
        return _keep_line(widget)
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        return _keep_words(widget)
    return _keep_row(widget) if isinstance(widget, QAbstractItemView) else nothing


def nothing() -> None:
    """Put nothing back."""


def _keep_line(line: QLineEdit) -> PutBack:
    text, caret, start, length = line.text(), line.cursorPosition(), line.selectionStart(), line.selectionLength()
    typed_in = line.isModified()

    def put_back() -> None:
        if line.text() == text:
            return
        # As if by hand: setting the text would tell no search, and forget what was typed before.
        line.selectAll()
        line.insert(text)
        line.setModified(typed_in)
        line.setCursorPosition(caret)
        if start >= 0:
            line.setSelection(start, length)

    return _if_there(line, put_back)


def _keep_words(area: QPlainTextEdit | QTextEdit) -> PutBack:
    before, cursor, typed_in = area.toPlainText(), area.textCursor(), area.document().isModified()
    anchor, caret = cursor.anchor(), cursor.position()

    def put_back() -> None:
        whole = area.textCursor()
        whole.select(QTextCursor.SelectionType.Document)
        whole.insertText(before)
        whole.setPosition(anchor)
        whole.setPosition(caret, QTextCursor.MoveMode.KeepAnchor)
        area.setTextCursor(whole)
        area.document().setModified(typed_in)

    return _if_there(area, put_back)


def _keep_row(view: QAbstractItemView) -> PutBack:
    at = view.currentIndex()

    def put_back() -> None:
        focused = QApplication.focusWidget()
        # The key may have opened a field in the row.
        if focused is not None and focused is not view and view.isAncestorOf(focused):
            escape = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(focused, escape)
        if at.isValid() and at.model() is view.model():
            view.setCurrentIndex(at)

    return _if_there(view, put_back)


def _if_there(widget: QWidget, put_back: PutBack) -> PutBack:
    return lambda: put_back() if shiboken6.isValid(widget) else None
