"""Backups beside the work: at the start and every half hour when something was written, on a thread of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, QTimer, Signal

if TYPE_CHECKING:
    from studio.services.safety.rows import SafetyStatus
    from studio.services.safety.service import SafetyService

EVERY_MS = 30 * 60 * 1000


class _Run(QThread):
    """One backup, on a thread of its own; asking it to stop cancels it. When it has finished, `status` or `error` is
    there.
    """

    progressed = Signal(float)

    def __init__(self, safety: SafetyService, parent: QObject, *, even_unchanged: bool) -> None:
        super().__init__(parent)
        self._safety = safety
        self._even_unchanged = even_unchanged
        self.status: SafetyStatus | None = None
        self.error: Exception | None = None

    def run(self) -> None:
        """Back up, then see how things stand."""
        try:
            if self._even_unchanged:
                self._safety.back_up(self._go_on)
            else:
                self._safety.back_up_if_changed(self._go_on)
            self.status = self._safety.status()
        except Exception as error:  # noqa: BLE001 -- the window must say it, whatever it is
            self.error = error

    def _go_on(self, share: float) -> bool:
        self.progressed.emit(share)
        return not self.isInterruptionRequested()


class BackupKeeper(QObject):
    """Makes backups in time; `progressed` tells the share done (0 to 1), `done` the state, `failed` why none could be
    made.
    """

    progressed = Signal(float)
    done = Signal(object)  # SafetyStatus, when it was cancelled too
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

    @property
    def is_busy(self) -> bool:
        """True while a backup is being made."""
        return self._run is not None

    def back_up(self, *, even_unchanged: bool = False) -> None:
        """Make one now, when something was written or `even_unchanged`, unless one is being made."""
        if self._safety is None or self.is_busy:
            return
        self._run = _Run(self._safety, self, even_unchanged=even_unchanged)
        self._run.progressed.connect(self.progressed)
        self._run.finished.connect(self._finish)
        self._run.start()

    def _finish(self) -> None:
        run, self._run = self._run, None
        if run is None:  # closed meanwhile
            return
        run.deleteLater()
        if run.error is not None:
            self.failed.emit(run.error)
        else:
            self.done.emit(run.status)

    def cancel(self) -> None:
        """Stop the one that is being made; nothing is left of it."""
        if self._run is not None:
            self._run.requestInterruption()

    def close(self) -> None:
        """Stop the one that is being made, and wait for it."""
        self._timer.stop()
        self.cancel()
        if self._run is not None:
            self._run.wait()
            self._run = None
