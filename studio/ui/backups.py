"""Backups beside the work: at the start and every half hour when something was written, on a thread of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, QTimer, Signal

if TYPE_CHECKING:
    from studio.services.safety.service import SafetyService

EVERY_MS = 30 * 60 * 1000


class _Run(QThread):
    """One backup."""

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, safety: SafetyService, parent: QObject) -> None:
        super().__init__(parent)
        self._safety = safety

    def run(self) -> None:
        """Back up when something was written, then tell how things stand."""
        try:
            self._safety.back_up_if_changed(lambda _share: not self.isInterruptionRequested())
            self.done.emit(self._safety.status())
        except Exception as error:  # noqa: BLE001 -- the window must say it, whatever it is
            self.failed.emit(error)


class BackupKeeper(QObject):
    """Makes backups in time; `done` tells the state, `failed` why none could be made."""

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._safety: SafetyService | None = None
        self._run: _Run | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.back_up)

    def start(self, safety: SafetyService) -> None:
        """Begin: one now, then every half hour."""
        self._safety = safety
        self._timer.start(EVERY_MS)
        self.back_up()

    def back_up(self) -> None:
        """Make one now when something was written, unless one is being made."""
        if self._safety is None or (self._run is not None and self._run.isRunning()):
            return
        self._run = _Run(self._safety, self)
        self._run.done.connect(self.done)
        self._run.failed.connect(self.failed)
        self._run.start()

    def close(self) -> None:
        """Stop the one that is being made, and wait for it."""
        self._timer.stop()
        if self._run is not None:
            self._run.requestInterruption()
            self._run.wait()
