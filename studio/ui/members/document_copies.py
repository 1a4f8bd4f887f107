"""Copies of documents for the system's own viewer: in a folder that only this person reads, and gone when they are done
with.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTemporaryDir, QTimer, QUrl
from PySide6.QtGui import QDesktopServices

from studio.services.files import write_file

PREFIX = "studio-desk-papers-"
KEPT_MS = 10 * 60 * 1000
"""A viewer has read its copy long before."""


class DocumentCopies(QObject):
    """Opens copies. They go after ten minutes and when the program ends; what a crash left goes with the next one."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._folder: QTemporaryDir | None = None
        self._later = QTimer(self, singleShot=True, interval=KEPT_MS)
        self._later.timeout.connect(self.clear)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.clear)

    def open(self, name: str, data: bytes) -> bool:
        """Show a copy in the system's viewer; False when the system has none for it."""
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.write(name, data))))

    def write(self, name: str, data: bytes) -> Path:
        """Write a copy and answer where it is."""
        if self._folder is None:
            _sweep()
            self._folder = QTemporaryDir(str(Path(tempfile.gettempdir()) / f"{PREFIX}XXXXXX"))
        path = Path(self._folder.path()) / name
        write_file(path, data)
        self._later.start()
        return path

    def clear(self) -> None:
        """Take every copy away."""
        folder, self._folder = self._folder, None
        if folder is not None:
            folder.remove()


def _sweep() -> None:
    for left in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        shutil.rmtree(left, ignore_errors=True)
