"""The schedule's page on a real database, for the tests that drive it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from pathlib import Path
from typing import Any, cast
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from studio.domain.clock import DeskClock
from studio.domain.schedule.records import ClassKind, Session
from studio.services.attendance.service import AttendanceService
from studio.services.schedule.rows import NewSeries, NewSession
from studio.services.schedule.service import ScheduleService
from studio.services.studio import Studio
from studio.storage.attendance import AttendanceReads
from studio.storage.engine import open_database
from studio.storage.schedule import ScheduleReads
from studio.storage.store import Store
from studio.ui.context import PageContext
from studio.ui.phrases import Manner, error_words
from studio.ui.schedule.page import SchedulePage
from studio.ui.tasks import Tasks
from studio.ui.theme import Theme
from tests import builders

FRIDAY = datetime(2026, 4, 17, 17)
ALONE = builders.session("2026-04-16T10:00", name="Long run")
KOFI = builders.member("Kofi Mensah")
OTHER_KIND = ClassKind(UUID(int=90), "Mobility", "M", "M", 45, 12)


@dataclass
class Desk:
    """The page, what is stored, and what was complained about."""

    page: SchedulePage
    store: Store
    tasks: Tasks
    qtbot: QtBot
    context: PageContext
    complaints: list[str] = field(default_factory=list)

    def fridays(self) -> list[Session]:
        rows = [one for one in self.store.select(Session) if one.series_id is not None]
        return sorted(rows, key=lambda one: one.starts)

    def starts(self) -> list[datetime]:
        return [one.starts for one in self.fridays()]

    def drag(self, session_id: UUID, days: int, hours: float) -> None:
        view = self.page.board.week
        placed = next(placed for placed in view.placed if placed.row.id == session_id)
        geometry, start = view.geometry_now(), view.rect_of(placed).center()
        end = start + QPoint(round(days * (geometry.left(1) - geometry.left(0))), round(hours * geometry.hour))
        self.qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
        self.qtbot.mouseMove(view, (start + end) / 2)
        self.qtbot.mouseMove(view, end)
        self.qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)

    def card(self, kind: type[Any]) -> Any:
        self.qtbot.waitUntil(lambda: isinstance(self.page.cards.card, kind))
        return self.page.cards.card

    def button(self, within: QWidget, words: str) -> QPushButton:
        """The button with these words, once it is there."""
        found: list[QPushButton] = []

        def there() -> bool:
            found[:] = [
                one for one in within.findChildren(QPushButton) if one.text().strip() == words and one.isVisible()
            ]
            return bool(found)

        self.qtbot.waitUntil(there)
        return found[0]

    def key(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.page.board.week, key)

    def wait(self, what: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(what)


@pytest.fixture
def schedule_desk(
    make_tasks: Callable[[Callable[[], Studio]], Tasks],
    database_file: Path,
    theme: Theme,
    manner: Manner,
    qtbot: QtBot,
) -> Iterator[Desk]:
    clock = DeskClock(datetime(2026, 4, 14, 17, 52), "Europe/London")

    def open_studio() -> Studio:
        store = Store(open_database(database_file), clock)
        builders.put(store, *builders.STUDIO, ALONE, KOFI)
        nothing = cast("Any", None)
        schedule = ScheduleService(store, ScheduleReads(store.connect), clock)
        new = NewSession(builders.STRENGTH.id, builders.MAIN.id, builders.INES.id, FRIDAY)
        schedule.add_series(builders.call(), NewSeries(new, "FREQ=WEEKLY;BYDAY=FR;COUNT=4"))
        first = min((one for one in store.select(Session) if one.series_id), key=lambda one: one.starts)
        builders.put(store, builders.booking(first, KOFI))
        attendance = AttendanceService(store, AttendanceReads(store.connect), builders.SHELF)
        others = [nothing] * (len(fields(Studio)) - 3)
        return replace(Studio(store, clock, schedule, *others), attendance=attendance)

    tasks = make_tasks(open_studio)
    complaints: list[str] = []
    context = PageContext(
        tasks,
        theme,
        manner,
        clock,
        lambda _page, /, **_where: None,
        lambda _text: None,
        lambda error: complaints.append(error_words(error)),
    )
    page = SchedulePage(context)
    qtbot.addWidget(page)
    tasks.changed.connect(page.refresh)
    page.resize(1364, 800)
    page.show()
    with qtbot.waitSignal(tasks.opened):
        tasks.start()
    page.activate()
    qtbot.waitUntil(lambda: len(page.board.week.placed) == 2)
    store = Store(open_database(database_file), clock)
    yield Desk(page, store, tasks, qtbot, context, complaints)
    store.close()
