"""Make the README's screenshots: every page of the sample studio as it stands on Tuesday 14 April 2026 at 17:52."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtWidgets import QApplication

from studio.app import SAMPLE_MEMBERS, SAMPLE_SEED, Opening
from studio.domain.clock import DeskClock
from studio.services.studio import Studio
from studio.ui.main_window import MainWindow
from studio.ui.printing.page import PrintPage
from studio.ui.printing.pages_view import PagesModel
from studio.ui.run import Desk
from studio.ui.tasks import Person

ROOT = Path(__file__).resolve().parent.parent
NOW = datetime(2026, 4, 14, 17, 52)
SIZE = (1440, 900)
PATIENCE_S = 60.0
LARGEST = 300_000
"""Bytes: the screenshots are cloned with the project."""


class Camera:
    """Leads the window from page to page and photographs it."""

    def __init__(self, application: QApplication, window: MainWindow, folder: Path) -> None:
        self._application = application
        self._window = window
        self._folder = folder

    def ask(self, question: Callable[[Studio], object]) -> object:
        """What the worker answers."""
        answers: list[object] = []
        self._window.tasks.run_query(question, answers.append, owner=self._window)
        wait_until(self._application, lambda: bool(answers))
        return answers[0]

    def shoot(self, name: str, page: str, /, **where: object) -> None:
        """Go to a page, wait until nothing changes any more, and write its picture."""
        self._window.go(page, **where)
        front = self._window.page(page)
        if isinstance(front, PrintPage):  # its pages are made and drawn beside the worker
            wait_until(self._application, lambda: _is_drawn(front.model))
        before, picture = b"", self._seen()
        deadline = time.monotonic() + PATIENCE_S
        while picture != before and time.monotonic() < deadline:
            before, picture = picture, self._seen()
        path = self._folder / f"{name}.png"
        self._window.grab().save(str(path), "PNG", 0)  # 0: as small as it gets
        print(f"{path.relative_to(ROOT)}: {path.stat().st_size / 1000:.0f} kB")
        if path.stat().st_size > LARGEST:
            raise SystemExit(f"{path.name} is too large")

    def _seen(self) -> bytes:
        """The pixels after two rounds of questions: an answer may lead to another question when it is painted."""
        for _ in range(2):
            self.ask(lambda _studio: None)
            self._window.grab()
            # Some pages ask a moment later, so that several changes are read once.
            pause_until = time.monotonic() + 0.1
            wait_until(self._application, lambda: time.monotonic() > pause_until)  # noqa: B023 -- used in this round
        return bytes(self._window.grab().toImage().constBits())


def wait_until(application: QApplication, holds: Callable[[], bool]) -> None:
    """Run the window until something holds."""
    deadline = time.monotonic() + PATIENCE_S
    while not holds():
        application.processEvents()
        if time.monotonic() > deadline:
            raise SystemExit("the window does not answer")


def take_all(application: QApplication, desk: Desk, window: MainWindow, folder: Path) -> None:
    """A picture of every page."""
    camera = Camera(application, window, folder)
    # Past the first backup, so that the top bar says the same each time.
    backed_up: list[object] = []
    desk.keeper.done.connect(backed_up.append)
    wait_until(application, lambda: bool(backed_up))
    camera.shoot("today", "today")
    camera.shoot("schedule", "schedule")
    coach = camera.ask(
        lambda studio: next(one for one in studio.staff.signing_in().people if one.name.startswith("Inés"))
    )
    window.tasks.sign_in(Person(coach.id, coach.name, coach.role))  # type: ignore[attr-defined]
    camera.shoot("members", "members", member=camera.ask(lambda studio: _member(studio, "Kofi Mensah")))
    camera.shoot("circuits", "circuits", session_id=camera.ask(_next_class))
    camera.shoot("exercises", "exercises", exercise="str_split_squat_loaded")
    camera.shoot("progress", "progress", member=camera.ask(lambda studio: _member(studio, "Aïcha Benmoussa")))
    camera.shoot("printing", "printing", session_id=camera.ask(_next_class), sheets=("coach",))
    camera.shoot("settings", "settings", section="kinds")


def _is_drawn(pages: PagesModel) -> bool:
    numbers = range(pages.rowCount())
    return bool(numbers) and all(pages.data(pages.index(one), Qt.ItemDataRole.DecorationRole) for one in numbers)


def _member(studio: Studio, name: str) -> UUID:
    return next(row.id for row in studio.members.box_matches(name))


def _next_class(studio: Studio) -> UUID:
    day = studio.attendance.day(studio.site().id, NOW.date())
    return next(card.session_id for card in day.held if card.starts > NOW)


def main() -> int:
    """Make the sample studio, open its window and photograph it; the pictures go to `packaging/screenshots`."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    folder = ROOT / "packaging" / "screenshots"
    folder.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        QCoreApplication.setOrganizationName("Studio Desk")
        QCoreApplication.setApplicationName("studio-desk-shots")
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, place)
        QSettings().setValue("look", "light")
        clock = DeskClock(NOW)
        path = Path(place) / "sample.db"
        Opening(path, clock).make_sample(SAMPLE_MEMBERS, 1, SAMPLE_SEED, date(2026, 4, 14))
        # The clock runs on from the moment it was made: the sample took its time.
        clock = DeskClock(NOW)
        application = QApplication(sys.argv[:1])
        application.setCursorFlashTime(0)  # the same picture each time
        desk = Desk(application, clock, lambda _where: Opening(path, clock))
        desk.show(path, sample=False)
        window = desk.window
        if not isinstance(window, MainWindow):
            raise SystemExit("the window did not open")
        window.resize(*SIZE)
        take_all(application, desk, window, folder)
        desk.close()
        window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
