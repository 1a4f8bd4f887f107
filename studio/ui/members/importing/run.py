"""Long work of the import on a thread of its own: check-ins go on meanwhile, and it can be given up."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from studio.domain.long_work import GoOn


class ImportRun(QThread):
    """One piece of work. `moved` tells how much is done (0 to 1), then `made` what came of it, or `failed`."""

    moved = Signal(float)
    made = Signal(object)
    failed = Signal(object)

    def __init__(self, do: Callable[[GoOn], Any], parent: QObject) -> None:
        super().__init__(parent)
        self._do = do

    def run(self) -> None:
        """Do it."""
        try:
            self.made.emit(self._do(self._go_on))
        except Exception as error:  # noqa: BLE001 -- the window must say it, whatever it is
            self.failed.emit(error)

    def _go_on(self, share: float) -> bool:
        self.moved.emit(share)
        return not self.isInterruptionRequested()
