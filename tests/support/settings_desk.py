"""The settings on a real database, for tests of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from studio.domain.clock import DeskClock, FixedClock
from studio.domain.roles import Role
from studio.domain.schedule.records import ClassKind, Room
from studio.services.schedule.service import ScheduleService
from studio.services.studio import Studio
from studio.storage.engine import open_database
from studio.storage.schedule import ScheduleReads
from studio.storage.store import Store
from studio.ui.context import PageContext
from studio.ui.phrases import Manner
from studio.ui.settings.page import SettingsPage
from studio.ui.settings.things_pane import ThingsPane
from studio.ui.tasks import Person, Tasks
from studio.ui.theme import Theme
from tests.builders import MAYA, SITE, STUDIO, next_id, put, session
from tests.support.databases import studio_on

SMALL = Room(next_id(), SITE.id, "Studio 2", "St 2", space_units=12)
HIIT = ClassKind(next_id(), "HIIT", "H", "H", 45, 14, position=1)
RUTH = replace(MAYA, id=next_id(), name="Ruth Adeyemi", short_name="Ruth", role=Role.MANAGER)
EVENING = session("2026-04-14T18:00")


@dataclass
class SettingsDesk:
    """The page in front, and a second look at what is stored."""

    page: SettingsPage
    store: Store
    tasks: Tasks
    complaints: list[Exception]

    def open(self, section: str, qtbot: QtBot) -> ThingsPane:
        """Show a section, its first thing in the form."""
        self.page.activate(section=section)
        pane = cast("ThingsPane", self.page.panes[section])
        qtbot.waitUntil(lambda: pane.form.thing is not None)
        QAbstractItemModelTester(pane.list.things, QAbstractItemModelTester.FailureReportingMode.Fatal, pane)
        return pane


def choose(pane: ThingsPane, name: str) -> None:
    """Take a row of the list."""
    row = next(number for number, one in enumerate(pane.list.things.rows) if one.name == name)
    pane.list.setCurrentIndex(pane.list.things.index(row))


@pytest.fixture
def make_settings_desk(
    qtbot: QtBot,
    theme: Theme,
    manner: Manner,
    clock: FixedClock,
    database_file: Path,
    make_tasks: Callable[[Callable[[], Studio]], Tasks],
) -> Callable[[Role], SettingsDesk]:
    """Opens the settings for somebody of a role."""

    def make(role: Role) -> SettingsDesk:
        store = Store(open_database(database_file), clock)
        put(store, *STUDIO, SMALL, HIIT, RUTH, EVENING)

        def open_studio() -> Studio:
            studio = studio_on(database_file, clock)
            reads = ScheduleReads(cast("Store", studio.store).connect)
            return replace(studio, schedule=ScheduleService(studio.store, reads, clock))

        tasks = make_tasks(open_studio)
        tasks.sign_in(Person(RUTH.id, "Ruth", role))
        with qtbot.waitSignal(tasks.opened):
            tasks.start()
        complaints: list[Exception] = []
        at = DeskClock(datetime(2026, 4, 14, 17, 52), "Europe/London")
        context = PageContext(tasks, theme, manner, at, lambda *_a, **_k: None, lambda _text: None, complaints.append)
        page = SettingsPage(context)
        tasks.changed.connect(page.refresh)
        qtbot.addWidget(page)
        page.resize(1364, 844)
        page.show()
        return SettingsDesk(page, store, tasks, complaints)

    return make


@pytest.fixture
def settings_desk(make_settings_desk: Callable[[Role], SettingsDesk]) -> SettingsDesk:
    """The settings as a manager has them."""
    return make_settings_desk(Role.MANAGER)
