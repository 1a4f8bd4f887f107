"""What every test stands on: no window on the screen, no file of the person at the computer, nothing left behind."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import hypothesis
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

if TYPE_CHECKING or sys.platform != "win32":
    from tests.support import postgres

pytest_plugins = [
    "tests.services.timetable",
    "tests.support.databases",
    "tests.support.member_desk",
    "tests.support.schedule_desk",
    "tests.support.settings_desk",
    "tests.support.today_desk",
]

FAILED = pytest.StashKey[bool]()
QT_FIXTURES = {"qapp", "qtbot", "qtmodeltester"}

# Before the first QApplication; somebody who wants to watch can name another platform.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


PATIENCE_MS = 60_000

# A busy computer is no failure; and what lands must not hang on luck, so only developers' runs try new examples.
hypothesis.settings.register_profile("studio", deadline=None, derandomize="CI" in os.environ)
hypothesis.settings.load_profile("studio")


def is_worker(config: pytest.Config) -> bool:
    """True in a process that only runs a share of the tests."""
    return hasattr(config, "workerinput")


def pytest_configure(config: pytest.Config) -> None:
    """Give the run a place for its PostgreSQL server."""
    if sys.platform != "win32" and not is_worker(config):
        postgres.open_run()


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop the server that the run may have started."""
    if sys.platform != "win32" and not is_worker(config):
        postgres.close_run()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember that a test failed: what it leaves behind is then no news."""
    report = yield
    if report.failed:
        item.stash[FAILED] = True
    return report


class PatientBot(QtBot):
    """Waits a minute for what its parent gives five seconds."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:
        """Wait until a callback is content."""
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, *arguments: Any, timeout: int = PATIENCE_MS, **options: Any) -> SignalBlocker:
        """Wait for a signal."""
        return super().waitSignal(*arguments, timeout=timeout, **options)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """The hand on mouse and keyboard, patient as a busy computer asks."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep settings, databases, logs and caches of the person at the computer out of the tests."""
    monkeypatch.delenv("STUDIO_DATABASE", raising=False)
    for kind in ("CACHE", "CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / f"home-{kind.lower()}"))


@pytest.fixture(autouse=True)
def no_window_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test of the window that leaves a top-level widget alive."""
    if QT_FIXTURES.isdisjoint(request.fixturenames):
        yield
        return
    before = set(top_level_widgets())
    yield
    if FAILED in request.node.stash:
        return
    delete_what_waits_for_it()
    if set(top_level_widgets()) - before:
        gc.collect()  # a widget in a cycle of references is slow to go, not left
        delete_what_waits_for_it()
    left = set(top_level_widgets()) - before
    assert not left, f"left open: {sorted(describe(widget) for widget in left)}"


def top_level_widgets() -> list[QWidget]:
    """All windows but Qt's own tool tips, which close by a timer."""
    return [widget for widget in QApplication.topLevelWidgets() if widget.metaObject().className() != "QTipLabel"]


def delete_what_waits_for_it() -> None:
    """Let `deleteLater` happen now."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()


def describe(widget: QWidget) -> str:
    """Class, name and title of a widget."""
    return f"{type(widget).__name__} {widget.objectName()!r} {widget.windowTitle()!r}"


@pytest.fixture(scope="session")
def postgres_server() -> postgres.PostgresServer:
    """The run's PostgreSQL server; tests that ask for it are skipped where there can be none."""
    if sys.platform == "win32":
        pytest.skip("the tests start PostgreSQL only on Linux and macOS")
    try:
        return postgres.running_server()
    except postgres.CannotRunError as error:
        pytest.skip(str(error))


@pytest.fixture(scope="session")
def postgres_url(postgres_server: postgres.PostgresServer) -> str:
    """SQLAlchemy's address of an empty database that belongs to this worker for the whole run."""
    return postgres_server.create_database(f"studio_{os.environ.get('PYTEST_XDIST_WORKER', 'alone')}")
