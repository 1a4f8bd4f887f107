"""Measures at the desk, in the real window: from a key to what is seen of it. The floor is the empty widget's frame."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from studio.app import Opening
from studio.domain.attendance.records import BookingState
from studio.domain.members.facts import Smart
from studio.ui.main_window import MainWindow
from studio.ui.members.list_model import ID_ROLE, ROW_ROLE
from studio.ui.run import Desk
from tests.bench import bare_driver
from tests.bench.databases import clock, copied
from tests.bench.screens import SIZE, Empty
from tests.bench.timing import MS, Figure, median_of

if TYPE_CHECKING:
    from uuid import UUID

    from studio.ui.box import Match, Matches
    from studio.ui.members.page import MembersPage
    from studio.ui.today.page import TodayPage
    from studio.ui.today.roster_model import RosterModel

LETTERS = ("k", "o", "f", "i")
"""A name of the sample, letter by letter."""
SCANS, TURNS = 8, 10
TYPING_MS, SCANNING_MS = 120, 2
A_FRAME = 1_000 / 60
LONG_MS, REST_MS = 20_000, 400
SETTLED_MS = 5_000
"""A desk works all day: what is read ahead in its first seconds has been read."""


def measures(application: QApplication, path: Path) -> list[Figure]:
    """What somebody at the desk waits for."""
    empty = Empty()
    empty.resize(*SIZE)
    floor = median_of([empty.grab] * TURNS)
    with copied(path, "desk") as copy, _window(application, copy) as window:
        hand = Hand(window)
        rest(SETTLED_MS)
        typed = [one for _ in range(3) for one in _typed(window, hand)]
        stored, shown = _scans(window, hand, copy)
        rosters = _rosters(window)
        profiles, lists = _profiles(window)
    frame = f"a frame is {A_FRAME:.1f} ms"
    return [
        Figure("letter typed, matches shown", median(typed), floor, MS, f"slowest {max(typed) * 1e3:.0f} ms"),
        Figure("scan, on disk", median(stored), floor, MS, f"slowest {max(stored) * 1e3:.0f} ms"),
        Figure("scan, on disk and shown", median(shown), floor, MS, f"slowest {max(shown) * 1e3:.0f} ms; {frame}"),
        Figure("open a roster, shown", median(rosters), floor, MS, f"slowest {max(rosters) * 1e3:.0f} ms"),
        Figure("open a profile, shown", median(profiles), floor, MS, f"slowest {max(profiles) * 1e3:.0f} ms"),
        Figure("open a smart list, shown", median(lists), floor, MS, f"slowest {max(lists) * 1e3:.0f} ms"),
    ]


@contextmanager
def _window(application: QApplication, path: Path) -> Iterator[MainWindow]:
    """The program's window on a database, with Today's roster shown."""
    QCoreApplication.setOrganizationName("Studio Desk bench")
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(path.with_suffix(".settings")))
    set_clock = clock()
    desk = Desk(application, set_clock, lambda _where: Opening(path, set_clock))
    desk.show(path, sample=False)
    window = desk.window
    assert isinstance(window, MainWindow)
    until(lambda: window.current == "today" and _today(window).pane.model.rowCount() > 0)
    until(lambda: window.top_bar.status_text != "")  # what a start leaves for later is done
    yield window
    desk.close()
    window.close()
    window.deleteLater()


def until(seen: Callable[[], object]) -> None:
    """Let the program work until something is seen; the worker has the processor while nothing happens here."""
    loop, timer, ended = QEventLoop(), QTimer(interval=1), QTimer(singleShot=True, interval=LONG_MS)
    timer.timeout.connect(lambda: loop.quit() if seen() else None)
    ended.timeout.connect(lambda: loop.exit(1))
    timer.start()
    ended.start()
    if not seen() and loop.exec():
        raise SystemExit("the window did not come to what is measured")


def rest(ms: int = REST_MS) -> None:
    """Let everything be done that was begun."""
    ended: list[bool] = []
    QTimer.singleShot(ms, partial(ended.append, True))
    until(lambda: ended)


class Painted(QObject):
    """Notes when a widget has been painted for the first time since something was true of it."""

    def __init__(self, widget: QWidget, when: Callable[[], bool]) -> None:
        super().__init__()
        self._when = when
        self.at: float | None = None
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at each paint; the posted event comes when all of it is on the screen."""
        if event.type() == QEvent.Type.Paint and self._when():
            watched.removeEventFilter(self)
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))
        return False

    def event(self, event: QEvent) -> bool:
        """It was painted."""
        if event.type() == QEvent.Type.User:
            self.at = perf_counter()
        return super().event(event)


def _today(window: MainWindow) -> TodayPage:
    return cast("TodayPage", window.page("today"))


def _members(window: MainWindow) -> MembersPage:
    return cast("MembersPage", window.page("members"))


class Hand:
    """Keys as the computer hands them over, each with the time at which it was hit."""

    def __init__(self, window: MainWindow) -> None:
        self._handle = window.windowHandle()
        self._ms = 1_000

    def hit(self, text: str, pause: int) -> None:
        """Hit a key, `pause` ms after the one before."""
        self._ms += pause
        key = Qt.Key.Key_Return if text == "\r" else Qt.Key(ord(text.upper()))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            event.setTimestamp(self._ms)
            QApplication.sendEvent(self._handle, event)


def _typed(window: MainWindow, hand: Hand) -> Iterator[float]:
    """From a letter in the box of Members to its matches, painted."""
    window.go("members")
    box = window.top_bar.box
    box.clear()
    box.field.setFocus()
    QApplication.processEvents()
    text, rows = "", box.matches.findChildren(QWidget)[0]
    for letter in LETTERS:
        text += letter
        painted = Painted(rows, partial(_is_new, box.matches, box.matches.rows))
        started = perf_counter()
        hand.hit(letter, TYPING_MS)
        until(partial(getattr, painted, "at"))
        yield cast("float", painted.at) - started
    assert box.field.text() == text
    box.clear()


def _is_new(matches: Matches, before: tuple[Match, ...]) -> bool:
    return matches.rows is not before


def _scans(window: MainWindow, hand: Hand, path: Path) -> tuple[list[float], list[float]]:
    """From the end of a code to the commit, and to the row that says so, painted."""
    window.go("today")
    pane = _today(window).pane
    expected = [row.member_id for row in pane.model.rows() if row.state is BookingState.BOOKED][:SCANS]
    with bare_driver.bare(path) as connection:
        codes = dict(connection.execute("SELECT id, code FROM member").fetchall())
    committed: list[float] = []
    window.tasks.committed.connect(lambda _outcome: committed.append(perf_counter()))
    stored, shown = [], []
    for member_id in expected:
        for place, letter in enumerate(codes[member_id.bytes]):
            hand.hit(letter, SCANNING_MS if place else TYPING_MS)
            rest(SCANNING_MS)
        committed.clear()
        painted = Painted(pane.view.viewport(), partial(_is_here, pane.model, member_id))
        started = perf_counter()
        hand.hit("\r", SCANNING_MS)
        until(partial(getattr, painted, "at"))
        shown.append(cast("float", painted.at) - started)
        until(lambda: committed)
        stored.append(committed.pop() - started)
        rest()  # nobody scans faster: the class is read anew behind it
    return stored, shown


def _rosters(window: MainWindow) -> list[float]:
    """From choosing a class to its people, painted."""
    page = _today(window)
    classes = [card.session_id for card in page._day.held] if page._day is not None else []
    found = []
    for session_id in (classes * TURNS)[:TURNS]:
        started = perf_counter()
        page.choose(session_id)
        until(partial(_shows_class, page, session_id))
        page.repaint()
        found.append(perf_counter() - started)
        rest()
    return found


def _profiles(window: MainWindow) -> tuple[list[float], list[float]]:
    """From choosing a member to the profile, and from choosing a list to its rows, painted."""
    window.go("members")
    page = _members(window)
    model = page.list.model
    until(lambda: model.rowCount() > TURNS)
    ids = [model.index(place).data(ID_ROLE) for place in range(TURNS)]
    opened = []
    for member_id in ids:
        started = perf_counter()
        page.person.open(member_id)
        until(partial(_shows_member, page, member_id))
        page.person.repaint()
        opened.append(perf_counter() - started)
        rest()
    listed, resets = [], []
    model.modelReset.connect(lambda: resets.append(True))
    for choice in (Smart.SLIPPING, Smart.ALL) * (TURNS // 2):
        resets.clear()
        started = perf_counter()
        page.list.show_list(choice)
        until(lambda: resets and (not model.rowCount() or model.index(0).data(ROW_ROLE) is not None))
        page.list.repaint()
        listed.append(perf_counter() - started)
        rest()
    return opened, listed


def _is_here(model: RosterModel, member_id: UUID) -> bool:
    row = model.row_of(member_id)
    return row is not None and row.state is BookingState.HERE


def _shows_class(page: TodayPage, session_id: UUID) -> bool:
    return page.pane.session_id == session_id


def _shows_member(page: MembersPage, member_id: UUID) -> bool:
    return page.person.profile is not None and page.person.profile.id == member_id
