"""Today in the real window on a real database, for the tests that drive it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from studio.domain.attendance.records import Booking, BookingState
from studio.domain.clock import DeskClock
from studio.domain.members.records import Document, Member
from studio.services.attendance.service import AttendanceService
from studio.services.members.service import MemberService
from studio.services.safety.service import SafetyService
from studio.services.studio import Studio
from studio.storage.attendance import AttendanceReads
from studio.storage.engine import open_database
from studio.storage.members import MemberReads
from studio.storage.store import Store
from studio.storage.vault import BackupFolder
from studio.ui.context import Page, PageContext
from studio.ui.main_window import MainWindow
from studio.ui.phrases import Manner
from studio.ui.tasks import Person, Tasks
from studio.ui.theme import Theme
from studio.ui.today.page import TodayPage
from tests import builders

AICHA = builders.member("Aïcha Benmoussa", code="30000001")
BJORN = builders.member("Björn Lindqvist", code="30000002")
CHIARA = builders.member("Chiara D’Ambrosio", code="30000003")
ZOE = builders.member("Zoë Walker", code="30000004")
MAIN = builders.session("2026-04-14T18:00", capacity=4)
EARLY = builders.session("2026-04-14T06:30")
TOMORROW = builders.session("2026-04-15T06:30")
NOW = datetime(2026, 4, 14, 17, 52)


class Elsewhere(Page):
    """A page that only remembers how it was come to."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.asked: list[dict[str, object]] = []

    def activate(self, **where: object) -> None:
        self.asked.append(where)


@dataclass
class Desk:
    """The window with Today in front, and a second look at what is stored."""

    window: MainWindow
    page: TodayPage
    store: Store
    qtbot: QtBot
    people: tuple[Member, ...] = field(default=(AICHA, BJORN, CHIARA))

    def stored(self, who: Member) -> BookingState:
        (found,) = self.store.select(Booking, session_id=MAIN.id, member_id=who.id)
        return found.state

    def shown(self, who: Member) -> BookingState:
        row = self.page.pane.model.row_of(who.id)
        assert row is not None
        return row.state

    def wait_for(self, who: Member, state: BookingState) -> None:
        self.qtbot.waitUntil(lambda: self.shown(who) is state)
        assert self.stored(who) is state
        assert [row.name for row in self.page.pane.model.rows()] == [one.name for one in self.people]

    def press(self, who: Member, state: BookingState) -> None:
        point = self.page.pane.view.segment_point(who.id, state)
        assert point is not None
        where = QPoint(round(point.x()), round(point.y()))
        self.qtbot.mouseClick(self.page.pane.view.viewport(), Qt.MouseButton.LeftButton, pos=where)

    def key(self, key: Qt.Key, who: Member) -> None:
        self.page.pane.view.setFocus()
        self.page.pane.view.make_current(who.id)
        self.qtbot.keyClick(self.page.pane.view, key)

    def labels(self) -> set[str]:
        return {one.text() for one in self.page.findChildren(QLabel) if one.isVisibleTo(self.page)}


OpenDesk = Callable[..., Desk]


@pytest.fixture
def open_desk(
    database_file: Path,
    theme: Theme,
    manner: Manner,
    qtbot: QtBot,
    make_tasks: Callable[[Callable[[], Studio]], Tasks],
) -> OpenDesk:
    """Opens the window on a studio with the given rows beside the house itself."""

    def make(*rows: Any) -> Desk:
        clock = DeskClock(NOW, builders.SITE.zone)
        store = Store(open_database(database_file), clock)
        builders.put(store, *builders.STUDIO, *rows)
        desk_tasks = make_tasks(lambda: open_studio(database_file, clock))
        pages = {"today": TodayPage, **dict.fromkeys(("printing", "schedule", "members", "circuits"), Elsewhere)}
        window = MainWindow(theme, desk_tasks, clock, manner, pages)
        qtbot.addWidget(window)
        window.resize(1440, 900)
        window.go("today")
        window.show()
        page = window.page("today")
        assert isinstance(page, TodayPage)
        with qtbot.waitSignal(desk_tasks.opened):
            desk_tasks.start()
        qtbot.waitUntil(lambda: desk_tasks.person.id is not None and page.empty.words != "")
        window.lock.take(Person(builders.MAYA.id, builders.MAYA.name, builders.MAYA.role))
        answered: list[bool] = []  # after what the page asks for her
        desk_tasks.run_query(lambda _studio: True, answered.append, owner=window)
        qtbot.waitUntil(lambda: bool(answered))
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return Desk(window, page, store, qtbot)

    return make


@pytest.fixture
def today_desk(open_desk: OpenDesk) -> Desk:
    """Today with the class of three."""
    made = open_desk(*classes())
    made.qtbot.waitUntil(lambda: made.page.pane.model.rowCount() == 3)
    return made


def open_studio(path: Path, clock: DeskClock) -> Studio:
    nothing = cast("Any", None)
    store = Store(open_database(path), clock)
    return Studio(
        store=store,
        clock=clock,
        schedule=nothing,
        members=MemberService(store, MemberReads(store.connect), clock, builders.SHELF),
        attendance=AttendanceService(store, AttendanceReads(store.connect), builders.SHELF),
        circuits=nothing,
        progress=nothing,
        paper=nothing,
        safety=SafetyService(BackupFolder(store.database, path.parent / "backups", clock), clock),
        exports=nothing,
        exercises=nothing,
        sharing=nothing,
        persons=nothing,
        importing=nothing,
    )


def classes() -> list[Any]:
    people = [AICHA, BJORN, CHIARA, ZOE]
    waivers = [Document(builders.next_id(), one.id, "waiver", date(2026, 1, 1)) for one in people]
    places = [builders.booking(MAIN, one) for one in people[:3]]
    return [EARLY, MAIN, TOMORROW, *people, *waivers, *places]
