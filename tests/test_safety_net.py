"""The net under the tests holds: what must not pass does not, be it in a slot, a thread, a warning or a window left."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

MUST_NOT_PASS = """
import threading
import warnings

from PySide6.QtCore import QObject, QThread, QTimer, Signal, qWarning
from PySide6.QtWidgets import QWidget

kept = []


class Sender(QObject):
    sent = Signal()


class Failing(QThread):
    def run(self):
        raise RuntimeError("in a thread of Qt")


def fail():
    raise RuntimeError("in a slot")


def test_error_in_a_slot(qtbot):
    sender = Sender()
    sender.sent.connect(fail)
    sender.sent.emit()


def test_error_in_a_timer(qtbot):
    QTimer.singleShot(0, fail)
    qtbot.wait(1)


def test_error_in_a_thread():
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()


def test_error_in_a_thread_of_qt(qtbot):
    thread = Failing()
    thread.start()
    assert thread.wait(5000)


def test_window_left(qtbot):
    window = QWidget()
    window.show()
    kept.append(window)


def test_warning():
    warnings.warn("old", DeprecationWarning)


def test_warning_of_qt(qtbot):
    qWarning("QObject::connect: no such signal")


def test_file_left_open(tmp_path):
    kept.append((tmp_path / "open").open("w"))
    kept.pop()


def test_this_one_is_in_order(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    loop = [QWidget()]
    loop.append(loop)
"""


def test_what_must_not_pass_does_not(tmp_path: Path) -> None:
    (tmp_path / "test_bad.py").write_text(MUST_NOT_PASS, encoding="utf-8")
    options = ["-c", str(ROOT / "pyproject.toml"), "--rootdir", str(tmp_path), "-p", "tests.conftest"]
    command = [sys.executable, "-m", "pytest", *options, "-p", "no:cacheprovider", "-rA", str(tmp_path)]

    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    verdicts = {
        line.split("::")[1].split(" ")[0]: line.split(" ")[0]
        for line in result.stdout.splitlines()
        if line.startswith(("PASSED ", "FAILED ", "ERROR ")) and "::" in line
    }
    assert verdicts == {
        "test_error_in_a_slot": "FAILED",
        "test_error_in_a_timer": "FAILED",
        "test_error_in_a_thread": "FAILED",
        "test_error_in_a_thread_of_qt": "FAILED",
        "test_window_left": "ERROR",
        "test_warning": "FAILED",
        "test_warning_of_qt": "FAILED",
        "test_file_left_open": "FAILED",
        "test_this_one_is_in_order": "PASSED",
    }, result.stdout
