"""Locks the desk: on Ctrl+L, after a time without a hand on it, and from the start where PINs are asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QSettings, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QWindow
from PySide6.QtWidgets import QApplication

from studio.services.changes import Changes
from studio.services.staff.rows import SignIn
from studio.ui.tasks import Person

if TYPE_CHECKING:
    from studio.ui.context import PageContext
    from studio.ui.cover import Cover

_HANDS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)
KEYS = QKeySequence("Ctrl+L")
_AT_MOST_EVERY_MS = 500
GIVE_UP_MS = 30_000
"""How long a kiosk waits for staff to sign in."""


class LockKey(QObject):
    """Ctrl+L in whatever window has the keys: a dialog or a menu that is open holds them back from the main window's
    shortcuts. `pressed` tells it.
    """

    pressed = Signal()

    def watch(self, window: QWindow | None) -> None:
        """Listen to the keys of this window too."""
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the key before the dialog or the menu does."""
        if (
            event.type() != QEvent.Type.KeyPress
            or not isinstance(event, QKeyEvent)
            or QKeySequence(event.keyCombination()) != KEYS
        ):
            return False
        self.pressed.emit()
        return True


class Lock(QObject):
    """Keeps who is signed in. `opened(Person, changed)` tells that the desk is free again, and whether for another."""

    locked = Signal()
    opened = Signal(object, bool)

    def __init__(self, context: PageContext, cover: Cover) -> None:
        super().__init__(cover)
        self._context = context
        self._cover = cover
        self._last = Person(None, "", context.tasks.person.role)
        self._since = QElapsedTimer()
        self.idle = QTimer(self, singleShot=True)
        self.idle.timeout.connect(self.lock)
        self.sign_in = SignIn((), asked=False, lock_after=0)
        self.is_locked = False

    def begin(self, sign_in: SignIn) -> None:
        """Take up a studio that was just opened: locked where PINs are asked for, else who was here last."""
        self.heed(sign_in)
        remembered = str(QSettings().value("person", ""))
        people = [Person(one.id, one.name, one.role) for one in sign_in.people]
        if not people:
            return
        self._last = next((one for one in people if str(one.id) == remembered), people[0])
        if sign_in.asked and self._context.tasks.person.id is None:
            self.lock()
        else:
            self.take(self._last)

    def heed(self, sign_in: SignIn) -> None:
        """Keep how the studio signs in now."""
        self.sign_in = sign_in
        application = QApplication.instance()
        if application is None:
            return
        if sign_in.asked:
            application.installEventFilter(self)
            self.idle.start(sign_in.lock_after * 1000)
        else:
            application.removeEventFilter(self)
            self.idle.stop()

    def refresh(self, changes: Changes) -> None:
        """Somebody changed PINs or the idle time."""
        if changes & Changes.SETTINGS:
            self._context.tasks.run_query(
                lambda studio: studio.staff.signing_in(), self.heed, owner=self, key="sign in"
            )

    def lock(self) -> None:
        """Cover everything until somebody signs in."""
        if self._cover.screen is None:
            self.ask()

    def ask(self, give_up: Callable[[], None] | None = None) -> None:
        """Ask who is there, in place of whatever covers the window; `give_up` goes back there after a while."""
        if not self.sign_in.people:
            return
        from studio.ui.staff.lock_screen import LockScreen

        self.is_locked = True
        self.locked.emit()
        screen = LockScreen(self._context, self.sign_in, self._last.id)
        screen.signed_in.connect(self.take)
        if give_up is not None:
            screen.give_up_after(GIVE_UP_MS, give_up)
        self._cover.put(screen)

    def take(self, person: Person) -> None:
        """Let somebody work here."""
        another = person != self._context.tasks.person
        QSettings().setValue("person", str(person.id))
        if self.is_locked:
            self.is_locked = False
            self._cover.lift(self._last.id, person.id)
        self._last = person
        self._context.tasks.sign_in(person)
        if self.sign_in.asked:
            self.idle.start(self.sign_in.lock_after * 1000)
        self.opened.emit(person, another)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Any hand on the desk begins the idle time anew."""
        if (
            event.type() in _HANDS
            and not self.is_locked
            and not (self._since.isValid() and self._since.elapsed() < _AT_MOST_EVERY_MS)
        ):
            self._since.start()
            self.idle.start()
        return False
