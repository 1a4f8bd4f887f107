"""What the studio does by itself while the window is open: classes are made ahead, people move up from waitlists."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from studio.ui.runners import Long, Place
from studio.ui.tasks import Tasks

if TYPE_CHECKING:
    from studio.services.members.indexing import Indexing
    from studio.services.members.lists import MemberLists
    from studio.services.studio import Studio

HOUR_MS, MINUTE_MS = 60 * 60 * 1000, 60 * 1000
FIRST_MS = 60_000
"""The first screens come before anything the studio does by itself."""
SEARCH_MS, LISTS_MS = 700, 2_000


class Upkeep(QObject):
    """Keeps the timetable's horizon every hour, waitlists and no-shows every minute, and all soon after the opening.

    It is nobody's doing, so Ctrl+Z does not begin with it. Who moved up and how many did not come is said in a toast
    (somebody may want to call them), with its own Undo; classes made ahead stand in the history only.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks: Tasks | None = None
        self._timers = []
        for interval, do in (
            (HOUR_MS, self.extend),
            (HOUR_MS, self.forget),
            (MINUTE_MS, self.promote),
            (MINUTE_MS, self.mark_no_shows),
        ):
            timer = QTimer(self, interval=interval)
            timer.timeout.connect(do)
            self._timers.append(timer)
            first = QTimer(self, interval=FIRST_MS, singleShot=True)
            first.timeout.connect(do)
            self._timers.append(first)
        for interval, do in ((SEARCH_MS, self.read_search), (LISTS_MS, self.read_lists)):
            ahead = QTimer(self, interval=interval, singleShot=True)
            ahead.timeout.connect(do)
            self._timers.append(ahead)

    def start(self, tasks: Tasks) -> None:
        """Begin: once soon, then in time."""
        self._tasks = tasks
        for timer in self._timers:
            timer.start()

    def read_search(self) -> None:
        """Read what members are searched in, before anybody looks for one."""
        self._read_ahead(lambda studio: studio.members.indexing)

    def read_lists(self) -> None:
        """Read what the lists of members are made of, before anybody opens them."""
        self._read_ahead(lambda studio: studio.members.lists)

    def _read_ahead(self, of: Callable[[Studio], Indexing | MemberLists]) -> None:
        tasks = self._tasks
        if tasks is None:
            return

        def take(read: Any) -> None:
            tasks.run_query(lambda studio: of(studio).take_ahead(read), _done, owner=self)

        tasks.run_gathered(lambda studio: of(studio).read_ahead, take, owner=self, at=Place.READER)

    def extend(self) -> None:
        """Make the classes that are missing, and give them the people with a regular place."""
        if self._tasks is not None:
            self._tasks.run_upkeep(lambda studio, call: studio.schedule.extend(call), then=self._fill)

    def _fill(self) -> None:
        if self._tasks is not None:
            self._tasks.run_long_upkeep(
                Long.REGULAR_PLACES, lambda studio, call, go_on: studio.attendance.standing.fill(call, go_on)
            )

    def promote(self) -> None:
        """Give free places to those who wait."""
        if self._tasks is not None:
            self._tasks.run_upkeep(lambda studio, call: studio.attendance.promote_due(call), told=True)

    def mark_no_shows(self) -> None:
        """Mark who did not come, some time after the class."""
        if self._tasks is not None:
            self._tasks.run_upkeep(lambda studio, call: studio.attendance.rosters.mark_no_shows(call), told=True)

    def forget(self) -> None:
        """Forget what was said about health and deleted."""
        if self._tasks is not None:
            self._tasks.run_query(lambda studio: studio.members.health.forget_deleted(), _done, owner=self)

    def close(self) -> None:
        """Ask for nothing more."""
        for timer in self._timers:
            timer.stop()
        self._tasks = None


def _done(_answer: None) -> None:
    """There is nothing to show."""
