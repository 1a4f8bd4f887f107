"""What the studio does by itself while the window is open: classes of series are made ahead."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from studio.ui.tasks import Tasks

EVERY_MS = 60 * 60 * 1000


class Upkeep(QObject):
    """Keeps the timetable's horizon: once when the studio has been opened, then every hour. History tells what it did;
    it is nobody's doing, so undo does not begin with it.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks: Tasks | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.run)

    def start(self, tasks: Tasks) -> None:
        """Begin: once now, then every hour."""
        self._tasks = tasks
        self._timer.start(EVERY_MS)
        self.run()

    def run(self) -> None:
        """Make what is missing; pages hear of it."""
        if self._tasks is not None:
            self._tasks.run_upkeep(lambda studio, call: studio.schedule.extend(call))

    def close(self) -> None:
        """Ask for nothing more."""
        self._timer.stop()
        self._tasks = None
