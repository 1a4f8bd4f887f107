"""One start of the program, in a process of its own: `python -m tests.bench.start STARTED DATABASE`.

The floor is an empty window that imports the same parts of Qt: `python -m tests.bench.start STARTED empty MODULE...`.
Answers with one line of JSON: seconds since `STARTED` (a reading of the monotonic clock, the same for all processes).
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

HEAVY = ("sqlalchemy", "alembic", "sqlcipher3", "reportlab", "rapidfuzz", "xlsxwriter", "pypdfium2", "fontTools")
"""Libraries that must not be loaded before the window is painted."""
STATUS = Path("/proc/self/status")
NOW = "2026-04-14T17:52"
Answer = dict[str, object]


def peak_memory() -> int:
    """The most memory this process had, in bytes."""
    if STATUS.exists():
        lines = STATUS.read_text(encoding="ascii").splitlines()
        return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM"))
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def after_first_paint(then: Callable[[], None]) -> object:
    """Do something as soon as a window has been painted for the first time; keep what is answered."""
    from PySide6.QtCore import QCoreApplication, QEvent, QObject
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow):
                QCoreApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
                # Posted: it comes when the whole window has been painted.
                QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))
            return False

        def event(self, event: QEvent) -> bool:
            if event.type() == QEvent.Type.User:
                then()
            return super().event(event)

    application = QApplication(sys.argv[:1])
    watch = Watch(application)
    application.installEventFilter(watch)
    return application


def end(answer: Answer) -> None:
    """Say it and leave at once: what the program does at its end is not measured."""
    print(json.dumps(answer), flush=True)
    os._exit(0)


def start_program(path: Path, since: Callable[[], float]) -> None:
    """Start the program as `studio --database` does, until Today shows a roster."""
    from studio.app import main

    answer: Answer = {}

    def painted() -> None:
        answer["painted"] = since()
        answer["heavy"] = [name for name in HEAVY if name in sys.modules]
        answer["qt"] = sorted(name for name in sys.modules if name.startswith("PySide6.Qt"))
        wait_for_today()

    def wait_for_today() -> None:
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication

        from studio.ui.main_window import MainWindow

        window = next(one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))
        if window.current != "today":  # the page comes into the painted frame
            QTimer.singleShot(1, wait_for_today)
            return
        model = window.page("today").pane.model  # type: ignore[attr-defined]
        model.modelReset.connect(lambda: shown(window) if model.rowCount() else None)

    def shown(window: object) -> None:
        from PySide6.QtCore import QTimer

        def finish() -> None:
            window.grab()  # type: ignore[attr-defined]
            answer["shown"] = since()
            answer["memory"] = peak_memory()
            end(answer)

        QTimer.singleShot(0, finish)

    application = after_first_paint(painted)
    main(["--database", str(path), "--now", NOW])
    del application


def start_empty(modules: list[str], since: Callable[[], float]) -> None:
    """An empty window."""
    for name in modules:
        import_module(name)
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = after_first_paint(lambda: end({"painted": since(), "memory": peak_memory()}))
    window = QMainWindow()
    window.resize(1440, 868)
    window.show()
    QApplication.exec()
    del application


def main() -> None:
    """One start."""
    started, what, *modules = sys.argv[1:]
    since = lambda: time.monotonic() - float(started)
    if what == "empty":
        start_empty(modules, since)
    else:
        start_program(Path(what), since)


if __name__ == "__main__":
    main()
