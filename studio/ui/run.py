"""Runs the window: shows it, opens the studio behind it, and leads through first run and recovery."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow

from studio.domain.clock import wall_time
from studio.domain.errors import StorageError
from studio.languages import ENGLISH
from studio.ui.backups import BackupKeeper
from studio.ui.context import Page, PageContext
from studio.ui.crash import CrashDialog, CrashGuard, keep_log
from studio.ui.desk_site import at_kept_site
from studio.ui.languages import Speech, chosen_language
from studio.ui.main_window import SMALLEST, MainWindow
from studio.ui.pages import PageFactory
from studio.ui.phrases import error_words, tr
from studio.ui.quick_start import SETTLED_MS, settle
from studio.ui.reading import chosen_manner
from studio.ui.risky_places import Risk, risk_of, risk_words
from studio.ui.runners import Place
from studio.ui.script_fonts import ScriptFonts
from studio.ui.tasks import Tasks
from studio.ui.theme import AS_SYSTEM, BASE, Mode, Theme
from studio.ui.upkeep import Upkeep

if TYPE_CHECKING:
    from studio.domain.clock import DeskClock
    from studio.services.safety.rows import Backup
    from studio.services.safety.service import SafetyService
    from studio.services.studio import Studio
    from studio.ui.start_pages import FirstRun, Recovery

Where = Path | str
USUAL = (1440, 900)
LARGER = 16
"""Pixels: desktops come with text of 12 to 15."""
HELPED = frozenset({"database_damaged", "database_missing", "journal_missing", "not_a_studio"})
"""Errors for which a backup helps; with others the file itself is in order."""
ZONE = "zone"
"""The setting with the time zone of the site that was opened last: the clock is shown before the studio is open."""
TITLE_BAR = 32
"""What a window manager may need above the window."""


class Opening(Protocol):
    """What the window needs to get at a database; all of it but `shown` and `backups` runs on the worker."""

    def shown(self) -> str:
        """Where it is: a file, or a server's address without its password."""

    def open(self) -> Studio:
        """Open it."""

    def open_sample(self) -> Studio:
        """Open the sample studio, made anew when there is none of today."""

    def found_and_open(self, name: str, zone: str, country: str) -> Studio:
        """Make a new studio and open it."""

    def restore_and_open(self, source: Path) -> Studio:
        """Put a backup in its place and open it."""

    def backups(self) -> Sequence[Backup]:
        """The backups beside it, newest first."""


class _FirstPaint(QObject):
    """Tells once that a window has been painted with all that is in it."""

    done = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        window.installEventFilter(self)
        window.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the window's own paint; its parts are painted in the same turn."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.done.emit)
        return False


class Desk(QObject):
    """The running program: one window at a time, the worker behind it, the backups beside it."""

    def __init__(
        self, application: QApplication, clock: DeskClock, opening_for: Callable[[Where | None], Opening]
    ) -> None:
        super().__init__(application)
        settings = QSettings()
        self.theme = Theme(application, _mode(settings), _text_size(settings))
        self.manner = chosen_manner(settings)
        self._speech = Speech()
        self._speak(settings)
        self._clock = clock
        clock.zone = str(settings.value(ZONE, "")) or _home()[0]
        self._opening_for = opening_for
        self._opening: Opening | None = None
        self.window: QMainWindow | None = None
        self.tasks: Tasks | None = None
        self._closing = False
        self.keeper = BackupKeeper(self)
        self.keeper.failed.connect(self._backup_failed)
        self.upkeep = Upkeep(self)
        self._script_fonts = ScriptFonts(self)
        self._crash: CrashDialog | None = None
        self._guard = CrashGuard(self)
        # Not at once: it may have happened while something was painted.
        self._guard.caught.connect(self._crashed, Qt.ConnectionType.QueuedConnection)

    def _speak(self, settings: QSettings) -> None:
        """Show words, and what is typed in fields of days, times and numbers, in the reader's way from now on."""
        QLocale.setDefault(self.manner.locale)
        self._speech.speak(chosen_language(settings))

    def _speak_on_paper(self, language: str) -> None:
        """Print from now on in a language; imports what is needed for that."""
        from studio.domain.sheets.wording import choose
        from studio.ui.paper_language import paper_wording

        choose(paper_wording(language, self.manner))

    def show(self, where: Where | None, *, sample: bool) -> None:
        """Show the first run, or the studio's window at once with the database opened behind it."""
        self._opening = self._opening_for(where)
        if sample:
            self._work(self._opening.open_sample)
        elif where is None:
            self._show_first_run()
        else:
            self._work(self._opening.open)

    def close(self) -> None:
        """Finish what was asked and end the threads."""
        self._closing = True
        self.keeper.close()
        self.upkeep.close()
        if self.tasks is not None:
            self.tasks.close()
        self._guard.release()
        self._speech.stop()
        self._speak_on_paper(ENGLISH)

    def _work(self, open_studio: Callable[[], Studio]) -> None:
        if self.tasks is not None:
            self.tasks.close()
        self.tasks = Tasks(at_kept_site(open_studio), tr("Desk 1"), self)
        self.tasks.opened.connect(self._opened)
        self.tasks.not_opened.connect(self._recover)
        window = self._put_window(self.tasks)
        # The heavy libraries are imported on the worker, and the page comes into the window's frame: before the first
        # paint they would only hold it up.
        painted = _FirstPaint(window)
        painted.done.connect(lambda: self._speak_on_paper(chosen_language(QSettings())))
        painted.done.connect(self.tasks.start)
        painted.done.connect(lambda: window.go("today"))
        painted.done.connect(self._script_fonts.load)

    def _put_window(self, tasks: Tasks) -> MainWindow:
        window = MainWindow(self.theme, tasks, self._clock, self.manner, page_factories(), self.keeper)
        self.keeper.done.connect(window.show_safety)
        # Not at once: the page that wants it goes away with its window.
        window.renew_wanted.connect(self._renew, Qt.ConnectionType.QueuedConnection)
        self._put(window)
        return window

    def _renew(self) -> None:
        """Make the window anew, at the same place, with what the settings now say."""
        old = self.window
        if self.tasks is None or not isinstance(old, MainWindow):
            return
        settings = QSettings()
        settings.setValue("geometry", old.saveGeometry())
        self.manner = chosen_manner(settings)
        self._speak(settings)
        self._speak_on_paper(chosen_language(settings))
        self.theme.choose(_mode(settings), _text_size(settings))
        window = self._put_window(self.tasks)
        window.go(old.current)
        window.show_studio()

    def _opened(self) -> None:
        assert self.tasks is not None  # noqa: S101 -- the signal is its own
        QSettings().setValue(ZONE, self._clock.zone)
        QTimer.singleShot(SETTLED_MS, self.tasks, self._keep_backups)
        self.upkeep.start(self.tasks)
        self._look_at_place(self.tasks)

    def _look_at_place(self, tasks: Tasks) -> None:
        shown = "" if self._opening is None else self._opening.shown()
        if "://" not in shown:
            folder = Path(shown).parent
            tasks.run_query(lambda _studio: risk_of(folder), self._warn, owner=self, at=Place.READER)

    def _warn(self, risk: Risk) -> None:
        if risk is not Risk.NONE and isinstance(self.window, MainWindow):
            self.window.message.say(risk_words(risk))

    def _keep_backups(self) -> None:
        # Not before the first page is there: the disk and the processor are its.
        if self.tasks is not None:
            self.tasks.run_query(lambda studio: studio.safety, self._begin_backups, owner=self)

    def _begin_backups(self, safety: SafetyService) -> None:
        # The answer may come when everything was closed: nobody would wait for a backup that begins then.
        if not self._closing:
            self.keeper.start(safety)

    def _put(self, window: QMainWindow) -> None:
        window.setMinimumSize(*SMALLEST)
        geometry = QSettings().value("geometry")
        if geometry is None or not window.restoreGeometry(geometry):
            room = window.screen().availableSize()
            window.resize(min(USUAL[0], room.width()), min(USUAL[1], room.height() - TITLE_BAR))
        window.show()
        old, self.window = self.window, window
        if old is not None:
            old.close()
            old.deleteLater()

    def _show_first_run(self) -> None:
        from studio.ui.start_pages import FirstRun

        page = FirstRun(self.theme)
        opening = self._opening
        assert opening is not None  # noqa: S101 -- set by `show`
        page.sample_wanted.connect(lambda: self._work(opening.open_sample))
        page.studio_wanted.connect(lambda name: self._work(lambda: opening.found_and_open(name, *_home())))
        page.restore_wanted.connect(self._choose_backup)
        self._put_page(page)

    def _recover(self, error: Exception) -> None:
        from studio.ui.start_pages import Recovery

        opening = self._opening
        assert opening is not None  # noqa: S101 -- set by `show`
        backups = [(self._when(one), one.path) for one in opening.backups()]
        again = isinstance(error, StorageError) and error.code not in HELPED
        page = Recovery(self.theme, error_words(error), opening.shown(), backups, again=again)
        page.restore_wanted.connect(lambda path: self._work(lambda: opening.restore_and_open(path)))
        page.try_again_wanted.connect(lambda: self._work(opening.open))
        page.other_wanted.connect(self._choose_backup)
        self._put_page(page)

    def _when(self, backup: Backup) -> str:
        made = wall_time(backup.made_at, self._clock.zone)
        return f"{self.manner.long_day(made.date())} {self.manner.time(made)}"

    def _put_page(self, page: FirstRun | Recovery) -> None:
        window = QMainWindow()
        window.setWindowTitle("Studio Desk")
        window.setCentralWidget(page)
        self._put(window)

    def _choose_backup(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self.window, tr("Choose a backup"), "", tr("Databases (*.db)"))
        opening = self._opening
        if name and opening is not None:
            self._work(lambda: opening.restore_and_open(Path(name)))

    def _backup_failed(self, error: Exception) -> None:
        if isinstance(error, StorageError) and error.code == "database_damaged":
            self.keeper.close()
            self.upkeep.close()
            if self.tasks is not None:
                self.tasks.close()
                self.tasks = None
            self._recover(error)
        elif isinstance(self.window, MainWindow):
            self.window.complain(error)

    def _crashed(self, number: str, text: str) -> None:
        # What fails at every paint would fill the screen; the log has them all.
        if self._crash is None:
            self._crash = CrashDialog(self.theme, number, text, self.window)
            self._crash.finished.connect(self._go_on)
            self._crash.open()

    def _go_on(self) -> None:
        self._crash = None


def page_factories() -> dict[str, PageFactory]:
    """Every page, made when first shown."""
    places = {
        "today": "today.page.TodayPage",
        "schedule": "schedule.page.SchedulePage",
        "members": "members.page.MembersPage",
        "circuits": "circuits.page.CircuitsPage",
        "exercises": "exercises.page.ExercisesPage",
        "progress": "progress.page.ProgressPage",
        "printing": "printing.page.PrintPage",
        "settings": "settings.page.SettingsPage",
    }
    return {name: _factory(place) for name, place in places.items()}


def _factory(place: str) -> PageFactory:
    module, _, name = place.rpartition(".")

    def make(context: PageContext) -> Page:
        made: Page = getattr(import_module(f"studio.ui.{module}"), name)(context)
        return made

    return make


def _mode(settings: QSettings) -> Mode:
    chosen = str(settings.value("look", "system"))
    return "dark" if chosen == "dark" else "light" if chosen == "light" else "system"


def _text_size(settings: QSettings) -> int:
    system = QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)).pixelSize()
    return text_size(str(settings.value("text_size", AS_SYSTEM)), system)


def text_size(text: str, system: int) -> int:
    """The size chosen, in pixels; else the system's where that is larger than systems come with."""
    if text.isdigit() and BASE / 2 <= int(text) <= BASE * 2:
        return int(text)
    return BASE if system < LARGER else min(system, BASE * 2)


def _home() -> tuple[str, str]:
    """The time zone and country of this computer, for a new studio."""
    from PySide6.QtCore import QTimeZone

    zone = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    return zone, QLocale.territoryToCode(QLocale.system().territory())


def run_window(
    where: Where | None, clock: DeskClock, opening_for: Callable[[Where | None], Opening], logs: Path, *, sample: bool
) -> int:
    """Run the program's window until it is closed; answers the exit status."""
    QCoreApplication.setOrganizationName("Studio Desk")
    QCoreApplication.setApplicationName("studio-desk")
    application = QApplication.instance() or QApplication(sys.argv[:1])
    QTimer.singleShot(SETTLED_MS, settle)
    keep_log(logs)
    desk = Desk(application, clock, opening_for)  # type: ignore[arg-type]
    desk.show(where, sample=sample)
    status = application.exec()
    desk.close()
    return status
