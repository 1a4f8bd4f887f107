"""Errors that nobody foresaw: kept in a log without personal data, said in a dialog, and the program goes on."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from studio.domain.ids import new_id
from studio.ui.phrases import tr
from studio.ui.theme import Theme
from studio.ui.widgets.basics import button, label

LOG_BYTES = 1_000_000
LOGS_KEPT = 3
log = logging.getLogger("studio")


def keep_log(folder: Path) -> Path:
    """Write warnings and errors to a rotating file in a folder; answers its path."""
    path = folder / "studio.log"
    log.addHandler(_LogFile(path))
    log.setLevel(logging.INFO)
    return path


class _LogFile(logging.Handler):
    """The rotating file, opened at the first record: it would hold up the first paint."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path

    @cached_property
    def _file(self) -> logging.Handler:
        from logging.handlers import RotatingFileHandler

        self._path.parent.mkdir(parents=True, exist_ok=True)
        file = RotatingFileHandler(self._path, maxBytes=LOG_BYTES, backupCount=LOGS_KEPT, encoding="utf-8")
        file.setFormatter(_Bare("%(asctime)s %(levelname)s %(name)s %(message)s"))
        return file

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record; where the disk takes none, the window still says what happened."""
        with suppress(OSError):
            self._file.emit(record)

    def close(self) -> None:
        """Close the file, where there is one."""
        if "_file" in self.__dict__:
            self._file.close()
        super().close()


def where_it_happened(error: BaseException) -> str:
    """The error's kind and the places in the code it went through: never its text, which may hold somebody's data."""
    frames = traceback.extract_tb(error.__traceback__)
    places = "\n".join(f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames)
    return f"{type(error).__name__}\n{places}"


class _Bare(logging.Formatter):
    """Writes exceptions without their text."""

    def formatException(
        self, ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
    ) -> str:
        """Kind and places only."""
        return "" if ei[1] is None else where_it_happened(ei[1])


class CrashGuard(QObject):
    """Catches what nothing else caught, from any thread; `caught` brings it to the window's."""

    caught = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._previous, self._previous_of_threads = sys.excepthook, threading.excepthook
        sys.excepthook = self._hook
        threading.excepthook = lambda found: self._note(found.exc_value)

    def release(self) -> None:
        """Let them be handled again as before."""
        sys.excepthook = self._previous
        threading.excepthook = self._previous_of_threads

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._previous(kind, error, trace)
            return
        self._note(error)

    def _note(self, error: BaseException | None) -> None:
        if error is None:
            return
        number = new_id().hex[-8:]
        text = where_it_happened(error)
        log.error("crash %s %s", number, text)
        self.caught.emit(number, text)


class CrashDialog(QDialog):
    """Says that something failed, what is safe, and under which number it is in the log."""

    def __init__(self, theme: Theme, number: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Something went wrong"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(label(theme, tr("Something went wrong"), "section"))
        words = tr(
            "The last action may not have been done. Everything saved before is safe. You can go on; if it happens "
            "again, start the program anew and tell whoever looks after it this number: {number}.",
            number=number,
        )
        column.addWidget(label(theme, words, wrap=True))
        details = QPlainTextEdit(text)
        details.setReadOnly(True)
        details.hide()
        column.addWidget(details)
        row = QHBoxLayout()
        more = button(theme, tr("Details"), "link")
        more.clicked.connect(lambda: details.setVisible(not details.isVisible()))
        close = button(theme, tr("Go on"), "primary")
        close.clicked.connect(self.accept)
        close.setDefault(True)
        close.setFocus()
        row.addWidget(more)
        row.addStretch(1)
        row.addWidget(close)
        column.addLayout(row)
        self.setMinimumWidth(theme.size(480))
