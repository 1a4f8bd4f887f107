"""The threads beside the window's: what each is given, it does in turn, and answers to the window."""

from __future__ import annotations

import queue
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from threading import Event
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QThread, Signal

from studio.domain.long_work import GoOn
from studio.services.changes import Call, Outcome

if TYPE_CHECKING:
    from studio.services.studio import Studio

LongCommand = Callable[["Studio", Call, GoOn], Outcome]
"""What takes seconds; it tells how much is done, and ends when that is answered by False."""


class Place(Enum):
    """Where a question is answered. None waits for what is asked elsewhere."""

    WORKER = auto()
    """Where commands are carried out: for short reads, and whatever the worker keeps in memory."""
    READER = auto()
    """For a read that takes long, and nothing of what the worker keeps in memory."""
    DRAWER = auto()
    """For drawing pages, which fonts allow on one thread alone."""


class Long(Enum):
    """What takes seconds, on the thread for that."""

    TAKING_BACK = auto()
    REGULAR_PLACES = auto()
    CANCELLING = auto()
    MERGING = auto()
    ERASING = auto()
    COPIES = auto()
    DOSSIER = auto()


@dataclass(slots=True)
class Task:
    """One thing to do, and whose answer it is."""

    do: Callable[[Studio], Any]
    done: Callable[[Any], None] | None
    failed: Callable[[Exception], None] | None
    owner: QObject
    ticket: tuple[int, str, int] | None
    lasting: bool = False
    commands: bool = False
    """Whether what is taken back next depends on its answer."""
    long: bool = False


class Runner(QThread):
    """Runs one task after the other."""

    answered = Signal(object, object, object)  # task, result, error

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks: queue.SimpleQueue[Task | None] = queue.SimpleQueue()

    def put(self, task: Task | None) -> None:
        """Add a task; None ends the thread after those before it."""
        self._tasks.put(task)

    def settle(self) -> None:
        """Wait for what it was given so far, and hand over the answers that last. On the window's thread."""
        done = Event()
        self.put(Task(lambda _studio: done.set(), None, None, self, None))
        while self.isRunning() and not done.wait(0.02):
            pass
        QCoreApplication.sendPostedEvents(self.parent())

    def run_tasks(self, studio: Studio) -> None:
        """Run tasks until the end."""
        while (task := self._tasks.get()) is not None:
            try:
                result = task.do(studio)
            except Exception as error:  # noqa: BLE001 -- passed on to the window's thread
                self.answered.emit(task, None, error)
            else:
                self.answered.emit(task, result, None)


class Worker(Runner):
    """The database's thread; the studio is opened here, after the first paint."""

    opened = Signal(object)

    def __init__(self, open_studio: Callable[[], Studio], parent: QObject) -> None:
        super().__init__(parent)
        self._open_studio = open_studio

    def run(self) -> None:
        """The worker's life."""
        try:
            studio = self._open_studio()
        except Exception as error:  # noqa: BLE001 -- whatever it is, the window must say it
            self.opened.emit(error)
            return
        self.opened.emit(studio)
        try:
            self.run_tasks(studio)
        finally:
            studio.store.close()


class Aside(Runner):
    """A thread for what takes long, on which check-ins need not wait: each read has its own connection."""

    studio: Studio

    def run(self) -> None:
        """The thread's life, once the studio is open."""
        self.run_tasks(self.studio)


class Beside(Aside):
    """The thread for commands that take seconds, each on a connection of its own: check-ins go on meanwhile."""

    begun = Signal(object)  # what the one that runs does
    moved = Signal(float)  # how much of it is done, 0 to 1

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._owner = parent
        self._given_up = Event()
        self._told = -1.0

    def put_command(
        self,
        what: Long,
        call: Call,
        do: LongCommand,
        done: Callable[[Outcome], None],
        failed: Callable[[Exception], None] | None,
    ) -> None:
        """Add a command that tells that it begins, and how far it is; its answer is the window's."""

        def carry_out(studio: Studio) -> Outcome:
            self._given_up.clear()  # that was the one before
            self._told = -1.0
            self.begun.emit(what)
            return do(studio, call, self._go_on)

        self.put(Task(carry_out, done, failed, self._owner, None, long=True))

    def _go_on(self, share: float) -> bool:
        """Tell how much is done; answers whether it is still wanted."""
        if share != self._told:
            self._told = share
            self.moved.emit(share)
        return not (self._given_up.is_set() or self.isInterruptionRequested())

    def give_up(self) -> None:
        """Ask the command that runs to stop."""
        self._given_up.set()


def while_alive(owner: QObject, failed: Callable[[Exception], None]) -> Callable[[Exception], None]:
    """What handles an error as long as its owner lives."""

    def handle(error: Exception) -> None:
        if shiboken6.isValid(owner):
            failed(error)

    return handle
