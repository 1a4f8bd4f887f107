"""The main window: rail, top bar, pages, palette, toast. It shows at once and fills as the worker answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import time
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from studio.domain.clock import wall_time
from studio.services.changes import EVERYTHING, Changes, Outcome
from studio.ui import rail, regions, tab_order
from studio.ui.context import Page, PageContext
from studio.ui.cover import Cover
from studio.ui.long_work import LongWork
from studio.ui.message_bar import MessageBar
from studio.ui.pages import PageFactory, Pages
from studio.ui.phrases import Manner, error_words, label_words, tr
from studio.ui.quick_start import SETTLED_MS
from studio.ui.rail import Rail
from studio.ui.scanner import Scanner
from studio.ui.staff.lock import Lock, LockKey
from studio.ui.staff.words import ROLES
from studio.ui.tasks import Person, Tasks
from studio.ui.theme import Theme
from studio.ui.toasts import Toast
from studio.ui.top_bar import TopBar
from studio.ui.widgets.basics import rule
from studio.ui.widgets.menu import Menu

if TYPE_CHECKING:
    from studio.domain.clock import DeskClock
    from studio.services.safety.rows import SafetyStatus
    from studio.ui.backups import BackupKeeper
    from studio.ui.search import Search

LOOK_MS = 2_000
"""How often the journal is asked what other desks wrote."""
CLOCK_MS = 5_000
SMALLEST = (1200, 720)


class MainWindow(QMainWindow):
    """One window for the whole program. Pages are made when first shown."""

    renew_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        tasks: Tasks,
        clock: DeskClock,
        manner: Manner,
        pages: Mapping[str, PageFactory],
        keeper: BackupKeeper | None = None,
    ) -> None:
        super().__init__()
        self.setWindowTitle("Studio Desk")
        self.setMinimumSize(*SMALLEST)
        self.theme = theme
        self.tasks = tasks
        self._zone = clock.zone
        self.pages = Pages(pages)
        self.context = PageContext(
            tasks, theme, manner, clock, self.go, self.say, self.complain, self.renew_wanted.emit, keeper
        )
        self._build()
        self.cover = Cover(self, self._add_shortcuts())
        self.lock = Lock(self.context, self.cover)
        self._connect()
        self._tick()

    def _build(self) -> None:
        self.rail = Rail(self.theme)
        self.top_bar = TopBar(self.theme)
        self.message = MessageBar(self.theme)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        for widget in (self.top_bar, rule(), self.message, LongWork(self.theme, self.tasks)):
            right.addWidget(widget)
        right.addWidget(self.pages, 1)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(rule(upright=True))
        row.addLayout(right, 1)
        self.setCentralWidget(body)
        self.toast = Toast(self.theme, self)

    @cached_property
    def search(self) -> Search:
        """What the box and the palette find, made when somebody first looks for something."""
        from studio.ui.search import Search

        return Search(self)

    def _connect(self) -> None:
        self.rail.chosen.connect(self.go)
        box = self.top_bar.box
        box.typed.connect(self._box_typed)
        box.entered.connect(self._box_entered)
        box.left.connect(lambda: self.pages.front.setFocus(Qt.FocusReason.OtherFocusReason))
        self.top_bar.person_clicked.connect(self.ask_person)
        self.top_bar.lock_clicked.connect(self.lock.lock)
        self.lock.locked.connect(self._clear_desk)
        self.lock.opened.connect(self._desk_opened)
        self.top_bar.status_clicked.connect(lambda: self.go("settings"))
        self.tasks.changed.connect(self._changed)
        self.tasks.committed.connect(self._committed)
        self.tasks.failed.connect(self.complain)
        self.tasks.opened.connect(self.show_studio)
        self.tasks.person_changed.connect(self.top_bar.show_person)
        self.lock_key = LockKey(self)
        self.lock_key.pressed.connect(self.lock.lock)
        self.scanner = Scanner(self)
        self.scanner.scanned.connect(self._scanned)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusWindowChanged.connect(self.scanner.watch)
            application.focusWindowChanged.connect(self.lock_key.watch)
        for interval, tick in ((CLOCK_MS, self._tick), (LOOK_MS, self.tasks.look_for_changes)):
            timer = QTimer(self)
            timer.timeout.connect(tick)
            timer.start(interval)

    def _add_shortcuts(self) -> list[QShortcut]:
        keys: dict[str, Callable[[], object]] = {
            "Ctrl+K": self._open_palette,
            "Ctrl+Z": self.tasks.undo,
            "Ctrl+Shift+Z": self.tasks.redo,
            **{key: partial(self.go, name) for name, key in rail.KEYS.items()},
            "Ctrl+L": self._lock_desk,
            "F1": self.show_keys,
            "Ctrl+F": self._find,
            "F6": partial(self._step, 1),
            "Shift+F6": partial(self._step, -1),
        }
        for number, (name, _, _) in enumerate(rail.PAGES, start=1):
            keys[f"Ctrl+{number}"] = partial(self.go, name)
        return [QShortcut(QKeySequence(text), self, do) for text, do in keys.items()]

    def go(self, name: str, /, **where: object) -> None:
        """Show a page, made now if it is shown for the first time, at the place asked for."""
        if name == "kiosk":
            self.start_kiosk()
            return
        page = self.pages.bring(name, self.context, self.top_bar.box)
        self.rail.choose(name)
        self._rest_box()
        page.activate(**where)

    def show_keys(self) -> None:
        """Show what every key does."""
        from studio.ui.key_sheet import KeySheet

        KeySheet(self.theme, self).open()

    @property
    def current(self) -> str:
        """The name of the page in front."""
        return self.pages.current

    def page(self, name: str) -> Page:
        """A page that has been shown."""
        return self.pages.page(name)

    def say(self, text: str) -> None:
        """Show a passing message."""
        self._say(text, None)

    def complain(self, error: Exception) -> None:
        """Say what went wrong, over the page, until it is closed."""
        self.message.say(error_words(error))

    def show_safety(self, status: SafetyStatus) -> None:
        """Show in the top bar when the last backup was made."""
        if status.last_backup is None:
            self.top_bar.show_status(tr("Saved · no backup yet"), well=False)
            return
        local = wall_time(status.last_backup, self.context.clock.zone)
        age = self.context.clock.now() - status.last_backup
        text = tr("Saved · backed up {when}", when=self.context.manner.time(local))
        if age.days >= 1:
            text = tr("Saved · backed up {when}", when=self.context.manner.day_month(local.date()))
        self.top_bar.show_status(text, well=age.days < 1)

    def show_studio(self) -> None:
        """Show what is in the studio, now that it is open."""
        if self.tasks.signing_in is not None:
            self.lock.begin(self.tasks.signing_in)
        self._zone = self.context.clock.zone
        self._tick()
        self.pages.refresh(EVERYTHING)
        for later in (self._ask_safety, partial(label_words, "", {})):  # words are gathered before the first toast
            QTimer.singleShot(SETTLED_MS, self, later)

    def _ask_safety(self) -> None:
        self.tasks.run_query(lambda studio: studio.safety.status(), self.show_safety, owner=self)

    def _follow_zone(self) -> None:
        """Show another time and day everywhere when the site's zone is not what it was taken for."""
        if self._zone != self.context.clock.zone:
            self._zone = self.context.clock.zone
            self._tick()
            self.pages.refresh(EVERYTHING)

    def ask_person(self) -> None:
        """Ask who is at the desk now."""
        if self.lock.sign_in.asked:
            self.lock.lock()
            return
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for one in self.lock.sign_in.people:
            action = menu.addAction(f"{one.name} · {tr(ROLES[one.role])}")
            action.triggered.connect(partial(self.lock.take, Person(one.id, one.name, one.role)))
        corner = self.top_bar.mapToGlobal(self.top_bar.rect().bottomRight())
        menu.popup(QPoint(corner.x() - menu.sizeHint().width() - 8, corner.y() + 4))

    def start_kiosk(self) -> None:
        """Let members check themselves in; where nobody has a PIN to leave it with, one is offered first."""
        if self.lock.sign_in.asked:
            self.enter_kiosk()
            return
        from studio.ui.kiosk.unguarded import Unguarded

        Unguarded(self.context, self.enter_kiosk, self).open()

    def enter_kiosk(self) -> None:
        """Cover everything with the kiosk, full screen; only who signs in gets back to the desk."""
        from studio.ui.kiosk.screen import KioskScreen

        screen = KioskScreen(self.context)
        screen.staff_asked.connect(lambda: self.lock.ask(self.enter_kiosk))
        self.lock.is_locked = False
        self._clear_desk()
        self.cover.put(screen)
        self.showFullScreen()

    def _lock_desk(self) -> None:
        self.lock.lock()

    def _clear_desk(self) -> None:
        self.top_bar.box.clear()
        self.message.hide()

    def _desk_opened(self, _person: Person, another: bool) -> None:
        if self.isFullScreen():
            self.showNormal()
        if another:
            self.pages.refresh(EVERYTHING)
        self._rest_box()

    def _changed(self, changes: Changes) -> None:
        self.lock.refresh(changes)
        self.pages.refresh(changes)
        self._follow_zone()

    def _committed(self, outcome: Outcome) -> None:
        entry = outcome.entry
        if entry is None and not outcome.label:
            return
        text = label_words(outcome.label, {key: self._told(key, value) for key, value in outcome.details.items()})
        self._say(text, None if entry is None else lambda: self.tasks.undo_entry(entry))

    def _told(self, key: str, value: str) -> str:
        """A detail of an outcome as this desk reads it: times by its own clock."""
        return self.context.manner.time(time.fromisoformat(value)) if key in {"time", "starts"} and value else value

    def _say(self, text: str, undo: Callable[[], None] | None) -> None:
        if self.cover.screen is None:
            self.toast.say(text, undo)
            self.toast.place(self.rail.width())

    def _tick(self) -> None:
        context = self.context
        self.top_bar.show_time(context.now(), context.manner, is_set=context.clock.is_set)

    def _rest_box(self) -> None:
        box = self.top_bar.box
        if self.pages.current == "today":
            box.rest(tr("Type a name or scan a card"), tr("↵ checks in"), "scan-barcode", lit=True)
            box.field.setFocus()
        else:
            box.rest(tr("Search members, classes, actions"), tr("Ctrl K"), "search", lit=False)

    def _find(self) -> None:
        """Look for something on the page in front, or everywhere where it has nothing to look through."""
        if not self.pages.front.find_here():
            self.top_bar.box.take_focus()

    def _step(self, by: int) -> None:
        regions.step((self.rail, self.top_bar, *regions.panes_of(self.pages.front)), by)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes as the window is read."""
        return tab_order.step(self, 1 if forward else -1)

    def _open_palette(self) -> None:
        self.search.open_palette()

    def _box_typed(self, text: str) -> None:
        self.search.typed(text)

    def _box_entered(self, text: str) -> None:
        if text:
            self.pages.front.box_entered(text)

    def _scanned(self, code: str) -> None:
        if (screen := self.cover.screen) is not None:
            screen.scanned(code)
            return
        self.top_bar.box.matches.show_rows(())
        self.message.hide()  # it told of the card before
        field = QApplication.focusWidget()
        types = isinstance(field, QLineEdit | QPlainTextEdit | QAbstractSpinBox)
        if (types and field is not self.top_bar.box.field) or QApplication.activeModalWidget() is not None:
            # Whoever fills in a field or a dialog stays there; the member is let in behind it.
            self.page("today").scanned(code)
        elif not self.pages.front.scanned(code):
            self.go("today")
            self.pages.front.scanned(code)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the toast in its corner."""
        super().resizeEvent(event)
        self.toast.place(self.rail.width())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the place on the screen. A kiosk that a PIN guards is not left by closing it."""
        ending = QApplication.instance()
        shuts_down = isinstance(ending, QApplication) and ending.isSavingSession()
        if self.isFullScreen() and self.lock.sign_in.asked and not shuts_down:
            event.ignore()
            return
        QSettings().setValue("geometry", self.saveGeometry())
        super().closeEvent(event)
