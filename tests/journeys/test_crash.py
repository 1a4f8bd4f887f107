"""Errors that nobody foresaw, wherever they happen: one dialog, a log without personal data; the program goes on."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from studio.ui import crash
from studio.ui.crash import CrashDialog, CrashGuard, keep_log
from tests.journeys.conftest import Start

CANARY = "Zoë Quillfeather 48151623 +44 7700 900123 asthma"
"""A name, a card, a telephone number and a word about health."""


class _Error(Exception):
    """Says what it was about, as errors of libraries do."""


def fail() -> None:
    """Fail in the middle of somebody's data."""
    try:
        int(CANARY)
    except ValueError as error:
        raise _Error(f"no such row: {CANARY}") from error


class Painted(QWidget):
    """Fails whenever it is painted."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fail."""
        fail()


class Failing(QThread):
    """A thread of Qt that fails."""

    def run(self) -> None:
        """Fail."""
        fail()


class Sender(QObject):
    """Has a signal."""

    sent = Signal()


def in_a_slot(_qtbot: QtBot) -> None:
    sender = Sender()
    sender.sent.connect(fail)
    sender.sent.emit()


def in_a_timer(_qtbot: QtBot) -> None:
    QTimer.singleShot(0, fail)


def in_a_paint_event(qtbot: QtBot) -> None:
    widget = Painted()
    qtbot.addWidget(widget)
    widget.show()
    QApplication.processEvents()


def in_a_thread(_qtbot: QtBot) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()


def in_a_thread_of_qt(_qtbot: QtBot) -> None:
    thread = Failing()
    thread.start()
    assert thread.wait(60_000)


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    """The program's log, in a folder that is not there yet."""
    path = keep_log(tmp_path / "logs")
    yield path
    handler = crash.log.handlers[-1]
    crash.log.removeHandler(handler)
    handler.close()


@pytest.mark.parametrize("happen", [in_a_slot, in_a_timer, in_a_paint_event, in_a_thread, in_a_thread_of_qt])
def test_an_error_is_caught_wherever_it_happens_and_its_words_are_kept_nowhere(
    happen: Callable[[QtBot], None], log_file: Path, qtbot: QtBot
) -> None:
    caught: list[tuple[str, str]] = []
    guard = CrashGuard()
    guard.caught.connect(lambda number, text: caught.append((number, text)))
    happen(qtbot)
    qtbot.waitUntil(lambda: bool(caught))
    guard.release()
    number, text = caught[0]
    written = log_file.read_text(encoding="utf-8")
    assert text.startswith("_Error\n")
    assert "fail" in text
    assert f"crash {number} {text}" in written
    for said in (text, written):
        assert not [word for word in CANARY.split() if word in said]


def test_an_error_is_told_though_the_log_cannot_be_written(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "logs").write_text("a file where the folder should be", encoding="utf-8")
    keep_log(tmp_path / "logs")
    caught: list[str] = []
    guard = CrashGuard()
    guard.caught.connect(lambda number, _text: caught.append(number))
    in_a_slot(qtbot)
    guard.release()
    crash.log.removeHandler(crash.log.handlers[-1])
    assert len(caught) == 1


def test_the_log_never_grows_beyond_its_files(log_file: Path) -> None:
    for _ in range(6):
        crash.log.error("x" * (crash.LOG_BYTES - 100))
    found = sorted(path.name for path in log_file.parent.iterdir())
    assert found == ["studio.log", *(f"studio.log.{number}" for number in range(1, crash.LOGS_KEPT + 1))]


def test_what_was_there_before_handles_errors_again(qtbot: QtBot) -> None:
    before = threading.excepthook
    guard = CrashGuard()
    guard.release()
    assert threading.excepthook is before
    assert logging.getLogger("studio") is crash.log


def test_an_error_in_every_paint_is_one_dialog(start: Start, studio_file: Path, qtbot: QtBot) -> None:
    desk = start(studio_file)
    tasks = desk.tasks
    assert tasks is not None
    qtbot.waitUntil(lambda: tasks.is_open)
    widget = Painted(desk.window)
    widget.resize(50, 50)
    widget.show()
    for _ in range(5):
        widget.update()
        QApplication.processEvents()
    dialogs = open_dialogs()
    assert len(dialogs) == 1
    shiboken6.delete(widget)
    dialogs[0].accept()
    qtbot.waitUntil(lambda: open_dialogs() == [])


def open_dialogs() -> list[CrashDialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, CrashDialog) and one.isVisible()]
